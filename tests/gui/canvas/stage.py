"""A canvas on a stage: shown, at 100 %, with real mouse, key and drop events."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.document.description import Description
from nnstudio.document.layout import ROW
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.project import Project
from nnstudio.document.values import Value
from nnstudio.gui.canvas import Canvas
from nnstudio.gui.canvas.block_item import BlockItem
from nnstudio.gui.canvas.wire_item import WireItem
from nnstudio.gui.project_model import ProjectModel

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
PARAMS: Mapping[str, dict[str, Value]] = {
    "Dense": {"units": 32, "activation": "relu"},
    "Conv2D": {"filters": 8, "kernel_size": (3, 3)},
    "Dropout": {"rate": 0.5},
}

Place = QPointF | str


class Stage:
    """Plays a user: places are points of the scene or ids of blocks (their centres)."""

    def __init__(self, qtbot: QtBot, network: Network) -> None:
        self.model = ProjectModel(Project(network=network))
        self.canvas = Canvas(self.model)
        qtbot.addWidget(self.canvas)
        self.canvas.resize(1000, 800)
        self.canvas.show()
        QApplication.processEvents()
        self.canvas.zoom_reset()
        self.view = self.canvas.view
        self.scene = self.view.network_scene
        self.view.setFocus()
        self.refusals: list[str] = []
        self.model.refused.connect(self.refusals.append)

    @property
    def network(self) -> Network:
        return self.model.project.network

    @property
    def links(self) -> set[tuple[str, str, int]]:
        return {(link.source, link.target, link.port) for link in self.network.links}

    @property
    def ids(self) -> list[str]:
        return [layer.id for layer in self.network.layers]

    def selected(self) -> list[str]:
        """Ids of the selected blocks, in the order in which they were selected."""
        return list(self.model.selection)

    def block(self, name: str) -> BlockItem:
        return self.scene.blocks[name]

    def wire(self, source: str, target: str, port: int = 0) -> WireItem:
        return self.scene.wires[Link(source, target, port)]

    def output(self, name: str) -> QPointF:
        return self.block(name).output.place()

    def input(self, name: str, port: int = 0) -> QPointF:
        return self.block(name).inputs[port].place()

    def describe(self, description: Description) -> None:
        self.model.set_description(description)

    def pixel(self, place: Place) -> QPoint:
        if isinstance(place, str):
            place = self.block(place).centre
        return self.view.mapFromScene(place)

    def press(
        self, place: Place, keys: Qt.KeyboardModifier = NO_KEYS, button: Qt.MouseButton = LEFT
    ) -> None:
        QTest.mousePress(self.view.viewport(), button, keys, self.pixel(place))

    def move(self, place: Place) -> None:
        QTest.mouseMove(self.view.viewport(), self.pixel(place))

    def release(
        self, place: Place, keys: Qt.KeyboardModifier = NO_KEYS, button: Qt.MouseButton = LEFT
    ) -> None:
        QTest.mouseRelease(self.view.viewport(), button, keys, self.pixel(place))

    def click(self, place: Place, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        self.press(place, keys)
        self.release(place, keys)

    def drag(
        self,
        start: Place,
        end: Place,
        keys: Qt.KeyboardModifier = NO_KEYS,
        button: Qt.MouseButton = LEFT,
    ) -> None:
        # Pixels, not places: dragging may move the view.
        first, last = self.pixel(start), self.pixel(end)
        viewport = self.view.viewport()
        QTest.mousePress(viewport, button, keys, first)
        QTest.mouseMove(viewport, (first + last) / 2)
        QTest.mouseMove(viewport, last)
        QTest.mouseRelease(viewport, button, keys, last)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.keyClick(self.view, key, keys)

    def wheel(self, place: Place, notches: int, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        pixel = self.pixel(place)
        event = QWheelEvent(
            QPointF(pixel),
            QPointF(self.view.viewport().mapToGlobal(pixel)),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
            Qt.MouseEventSource.MouseEventNotSynthesized,
            QPointingDevice.primaryPointingDevice(),
        )
        QApplication.sendEvent(self.view.viewport(), event)

    def drag_in(self, kind: str, place: Place) -> bool:
        """Drags a layer of the palette over a place; returns whether it is welcome."""
        self._mime = QMimeData()
        self._mime.setData("application/x-nnstudio-layer", kind.encode())
        pixel, actions = self.pixel(place), Qt.DropAction.CopyAction
        enter = QDragEnterEvent(pixel, actions, self._mime, LEFT, NO_KEYS)
        QApplication.sendEvent(self.view.viewport(), enter)
        if enter.isAccepted():
            over = QDragMoveEvent(pixel, actions, self._mime, LEFT, NO_KEYS)
            QApplication.sendEvent(self.view.viewport(), over)
        return enter.isAccepted()

    def drag_out(self) -> None:
        QApplication.sendEvent(self.view.viewport(), QDragLeaveEvent())

    def drop(self, kind: str, place: Place) -> None:
        """Drags a layer of the palette to a place and lets it go."""
        pixel = self.pixel(place)
        self.drag_in(kind, place)
        event = QDropEvent(QPointF(pixel), Qt.DropAction.CopyAction, self._mime, LEFT, NO_KEYS)
        QApplication.sendEvent(self.view.viewport(), event)

    def open_menu(self) -> QMenu:
        """The menu that is open."""
        QApplication.processEvents()
        owners: Sequence[QWidget] = (self.view, self.canvas)
        menus = [menu for owner in owners for menu in owner.findChildren(QMenu)]
        return next(menu for menu in menus if menu.isVisible())


def chain(*kinds: str) -> Network:
    """Layers one below the other, named ``a``, ``b``, ``c``, …, each wired to the next."""
    layers = tuple(
        Layer(chr(ord("a") + row), kind, PARAMS.get(kind, {}), position=(0.0, ROW * row))
        for row, kind in enumerate(kinds)
    )
    return Network(layers, tuple(Link(one.id, two.id) for one, two in pairwise(layers)))


def scattered(*kinds: str) -> Network:
    """Layers that no wire joins, named ``a``, ``b``, ``c``, … and placed side by side."""
    return Network(
        tuple(
            Layer(chr(ord("a") + row), kind, PARAMS.get(kind, {}), position=(260.0 * row, 0.0))
            for row, kind in enumerate(kinds)
        )
    )
