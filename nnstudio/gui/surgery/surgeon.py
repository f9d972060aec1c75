"""Brings operations to the places where one sees weights, and their outcome to the canvas."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QMenu

from nnstudio.document.surgery import Place
from nnstudio.gui.canvas.canvas import Canvas
from nnstudio.gui.canvas.live.picture_item import PictureItem
from nnstudio.gui.canvas.live.stage import LiveCanvas
from nnstudio.gui.inspector.inspector import Inspector
from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.run_controller import RunController
from nnstudio.gui.surgery.card import SurgeryCard
from nnstudio.gui.surgery.menu import SurgeryMenu, places_of
from nnstudio.gui.views.weights.values import WeightsPanel


class Surgeon(QObject):
    """Fills the context menus of the canvas and of the weights.

    Args:
        run: What is operated on.
        canvas: Blocks, and where the outcome is told.
        live: The pictures on the canvas: which unit the mouse was on.
        inspector: Told how many weights are frozen.
    """

    def __init__(
        self,
        run: RunController,
        canvas: Canvas,
        live: LiveCanvas,
        inspector: Inspector,
    ) -> None:
        super().__init__(canvas)
        self._run = run
        self._canvas = canvas
        self._inspector = inspector
        self._unit = ("", -1)
        self.card = SurgeryCard(canvas.view, self._taken)
        live.pictures.unit_pointed.connect(self._point)
        canvas.menu_opened.connect(self._offer_on_canvas)
        run.surgery.operated.connect(self.card.tell)
        run.state_changed.connect(self._follow_run)
        run.surgery.held_changed.connect(self._show_held)
        canvas.view.network_scene.arranged.connect(self._show_held)
        canvas.model.described.connect(self._show_held)

    def serve(self, _name: str, plot: PlotPanel) -> None:
        """Offers operations in a plot, if it is one of weights."""
        if isinstance(plot, WeightsPanel):
            plot.operation_asked.connect(self._offer_on_weights)

    def _follow_run(self) -> None:
        if not self._run.can_operate:
            self.card.hide()

    def _taken(self) -> Iterator[QRect]:
        """Where on the view blocks stand, with the pictures beside them."""
        view = self._canvas.view
        for block in view.network_scene.blocks.values():
            whole = block.sceneBoundingRect().united(
                block.mapRectToScene(block.childrenBoundingRect())
            )
            yield view.mapFromScene(whole).boundingRect()

    def _show_held(self) -> None:
        """Puts a lock on blocks in which something is frozen, and tells the inspector."""
        described = {told.id: told.num_params for told in self._canvas.model.description.layers}
        held = self._run.surgery.held
        shares = {name: num / max(described.get(name, 0), num) for name, num in held.items()}
        self._canvas.view.network_scene.show_held(shares)
        self._inspector.show_held(held)

    def _point(self, layer: str, unit: int) -> None:
        if unit >= 0:
            self._unit = (layer, unit)

    def _offer_on_canvas(self, menu: QMenu, place: QPoint) -> None:
        """Adds what can be done to the block, or to the unit whose picture is under the mouse."""
        view = self._canvas.view
        items = view.items(view.viewport().mapFromGlobal(place))
        picture = next((item for item in items if isinstance(item, PictureItem)), None)
        name = picture.block.layer.id if picture is not None else ""
        for selected in self._canvas.model.selection[-1:]:
            name = name or selected
        record = self._run.record
        if not self._run.can_operate or record is None or not self._has_weights(name):
            return
        places = places_of(record.project.network.layer(name))
        if picture is not None and self._unit[0] == name:
            places = (Place(name, unit=self._unit[1]), *places)
        operate = SurgeryMenu(self._run.surgery, record.project.network, places, parent=menu)
        for first in menu.actions()[:1]:
            menu.insertMenu(first, operate)
            menu.insertSeparator(first)

    def _has_weights(self, name: str) -> bool:
        record, told = self._run.record, self._canvas.model.description.layer(name)
        is_there = record is not None and record.project.network.has(name)
        return is_there and told is not None and told.num_params > 0

    def _offer_on_weights(
        self, layer: str, variable: str, index: tuple[int, ...], value: float, place: QPoint
    ) -> None:
        record = self._run.record
        if not self._run.can_operate or record is None or not self._has_weights(layer):
            return
        network = record.project.network
        places = places_of(network.layer(layer), variable, index)
        menu = SurgeryMenu(self._run.surgery, network, places, value, self._canvas)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
