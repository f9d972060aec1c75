"""What a gesture shows of what it would do: a wire, a block, a sentence."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from nnstudio.gui.canvas.block_item import RADIUS
from nnstudio.gui.canvas.colours import block_ground, faded, mixed, text_font
from nnstudio.gui.canvas.geometry import block_rect, wire_path
from nnstudio.gui.theme import theme

_HINT_WIDTH = 280.0
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class GhostWire(QGraphicsPathItem):
    """The wire that letting go would draw."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(30)
        self.set_certain(False)

    def lead(self, start: QPointF, end: QPointF) -> None:
        """Draws it from an output to an input."""
        self.setPath(wire_path(start, end))

    def set_certain(self, is_certain: bool) -> None:
        """Solid where letting go makes the wire, dashed while it leads nowhere yet."""
        style = Qt.PenStyle.SolidLine if is_certain else Qt.PenStyle.DashLine
        self.setPen(QPen(QColor(theme().colours.accent), 2.2, style))


class GhostBlock(QGraphicsItem):
    """The block that letting go would add."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.setZValue(30)

    def boundingRect(self) -> QRectF:
        return block_rect().adjusted(-2, -2, 2, 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        colours = theme().colours
        painter.setPen(QPen(QColor(colours.accent), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(faded(mixed(block_ground(), colours.accent, 0.08), 0.85))
        painter.drawRoundedRect(block_rect(), RADIUS, RADIUS)
        painter.setPen(QColor(colours.text))
        painter.setFont(text_font(13, bold=True))
        painter.drawText(block_rect(), Qt.AlignmentFlag.AlignCenter, self._title)


class Hint(QGraphicsItem):
    """A sentence beside the mouse: why a wire cannot lead here, or what it would replace."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._is_refusal = False
        self._rect = QRectF()
        self.setZValue(50)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setVisible(False)

    @property
    def text(self) -> str:
        """The sentence; empty while none is shown."""
        return self._text if self.isVisible() else ""

    def say(self, text: str, place: QPointF, *, is_refusal: bool) -> None:
        """Shows a sentence at a place in the scene; an empty one hides it."""
        self.prepareGeometryChange()
        self._text, self._is_refusal = text, is_refusal
        metrics = QFontMetricsF(text_font(12))
        room = QRectF(0, 0, _HINT_WIDTH, 1000)
        size = metrics.boundingRect(room, int(_WRAPPED), text).size()
        self._rect = QRectF(16, 14, size.width() + 18, size.height() + 12)
        self.setPos(place)
        self.setVisible(bool(text))

    def boundingRect(self) -> QRectF:
        return self._rect.adjusted(-2, -2, 2, 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        colours = theme().colours
        signal = QColor(colours.error if self._is_refusal else colours.accent)
        painter.setPen(QPen(mixed(colours.border, signal, 0.6), 1.0))
        painter.setBrush(mixed(block_ground(), signal, 0.06))
        painter.drawRoundedRect(self._rect, 5, 5)
        painter.setPen(QColor(colours.text))
        painter.setFont(text_font(12))
        painter.drawText(self._rect.adjusted(9, 6, -7, -4), int(_WRAPPED), self._text)
