"""A light on a block that says how it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from nnstudio.gui.canvas.block_item import BlockItem
from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.canvas.geometry import BLOCK_HEIGHT, BLOCK_WIDTH
from nnstudio.gui.theme import theme

#: Half the size of a light that calls, of one that does not, and how far a press still counts.
_SICK, _WELL, _REACH = 8.0, 4.5, 12.0


class LightItem(QGraphicsItem):
    """Green disc, amber triangle or red square: told apart by shape as well as by colour.

    Args:
        block: On whose upper left corner it sits.
        sentence: What the tool tip says, asked for when the mouse comes.
        pressed: What a press does.
    """

    def __init__(
        self, block: BlockItem, sentence: Callable[[], str], pressed: Callable[[], None]
    ) -> None:
        super().__init__(block)
        self._sentence = sentence
        self.press = pressed
        self._severity = ""
        self.setPos(-BLOCK_WIDTH / 2 + 2, -BLOCK_HEIGHT / 2 + 2)
        self.setZValue(5)
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def severity(self) -> str:
        """``"error"``, ``"warning"``, or empty: it is well."""
        return self._severity

    def set_severity(self, severity: str) -> None:
        """Shows another light."""
        if severity != self._severity:
            self._severity = severity
            self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(-_REACH, -_REACH, 2 * _REACH, 2 * _REACH)

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.setToolTip(self._sentence())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        colours = theme().colours
        painter.setPen(QPen(QColor(colours.surface), 1.6))
        if self._severity == "error":
            painter.setBrush(QColor(colours.error))
            painter.drawRect(QRectF(-_SICK + 1, -_SICK + 1, 2 * _SICK - 2, 2 * _SICK - 2))
        elif self._severity == "warning":
            painter.setBrush(QColor(colours.warning))
            corners = [
                QPointF(0, -_SICK - 1),
                QPointF(_SICK + 1, _SICK),
                QPointF(-_SICK - 1, _SICK),
            ]
            painter.drawPolygon(QPolygonF(corners))
        else:
            painter.setBrush(mixed(colours.good, colours.surface, 0.15))
            painter.drawEllipse(QPointF(0, 0), _WELL, _WELL)
