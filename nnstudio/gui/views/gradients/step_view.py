"""Where a stop of the way is drawn: as wires where there are few units, else as pictures."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QMouseEvent

from nnstudio.gui.views.activations.through_view import ActivationsView
from nnstudio.gui.views.gradients.way import Stop, Wires
from nnstudio.gui.views.gradients.wire_item import WireItem


class StepView(ActivationsView):
    """Columns of pictures, or a small network of wires, under one legend.

    Signals:
        unit_pointed: The mouse is over a unit (column, number).
    """

    unit_pointed = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.wires = WireItem()
        self.scene().addItem(self.wires)
        self.wires.hide()

    def show_wires(
        self, wires: Wires, stop: Stop, titles: tuple[str, ...], focus: int, note: str
    ) -> None:
        """Draws a small network."""
        self.show_columns([], note)
        top = self.legend.size().height() + 2
        width, height = self.viewport().width() - 2, self.viewport().height() - top - 4
        self.wires.setPos(0, top)
        self.wires.set_size(width, max(height, 60.0))
        self.scene().setSceneRect(QRectF(0, 0, width, top + max(height, 60.0)))
        self.wires.show_stop(wires, stop, titles, focus)
        self.wires.show()

    def show_pictures(self) -> None:
        """Takes the wires away."""
        self.wires.hide()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point(event.position().toPoint())

    def _point(self, place: QPoint) -> None:
        if not self.wires.isVisible():
            return
        found = self.wires.unit_at(self.wires.mapFromScene(self.mapToScene(place)))
        if found is not None:
            self.unit_pointed.emit(*found)
