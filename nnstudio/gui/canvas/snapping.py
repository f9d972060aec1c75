"""Blocks catch hold of the columns and rows of others while they are dragged."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsLineItem, QGraphicsScene

from nnstudio.gui.canvas.colours import faded
from nnstudio.gui.theme import theme


@dataclass(frozen=True)
class Snap:
    """Where a dragged block is drawn.

    Attributes:
        place: Its centre.
        column: The block whose column it has taken, if one is near.
        row: The block whose row it has taken, if one is near.
    """

    place: QPointF
    column: QPointF | None = None
    row: QPointF | None = None


def snapped(goal: QPointF, others: Collection[QPointF], reach: float) -> Snap:
    """The nearest place in the column or row of another block, if one is within ``reach``."""
    columns = [other for other in others if abs(other.x() - goal.x()) <= reach]
    rows = [other for other in others if abs(other.y() - goal.y()) <= reach]
    column = min(columns, key=lambda other: abs(other.y() - goal.y()), default=None)
    row = min(rows, key=lambda other: abs(other.x() - goal.x()), default=None)
    x = goal.x() if column is None else column.x()
    y = goal.y() if row is None else row.y()
    return Snap(QPointF(x, y), column, row)


class Guides:
    """Thin lines from a dragged block to those whose column or row it has taken."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self._scene = scene
        self._lines: list[QGraphicsLineItem] = []

    def show(self, snap: Snap) -> None:
        """Draws the lines of a snap."""
        self.hide()
        pen = QPen(faded(theme().colours.accent, 0.7), 1.0, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        for other in (snap.column, snap.row):
            if other is not None:
                line = QGraphicsLineItem(other.x(), other.y(), snap.place.x(), snap.place.y())
                line.setPen(pen)
                line.setZValue(5)
                self._scene.addItem(line)
                self._lines.append(line)

    def hide(self) -> None:
        """Takes the lines away."""
        for line in self._lines:
            self._scene.removeItem(line)
        self._lines.clear()
