"""What is other than in a run, drawn over the blocks and wires of the canvas."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from nnstudio.gui.canvas.block_item import RADIUS
from nnstudio.gui.canvas.colours import block_ground, faded, mixed, text_font
from nnstudio.gui.canvas.geometry import BLOCK_HEIGHT, BLOCK_WIDTH, block_rect
from nnstudio.gui.theme import theme

Change = Literal["added", "changed", "removed"]

#: Told apart by a sign as well as by colour.
SIGNS: dict[Change, str] = {"added": "+", "changed": "≠", "removed": "−"}
_MARGIN = 5.0


def colour_of(change: Change) -> QColor:
    """The colour of a kind of change."""
    colours = theme().colours
    names = {"added": colours.good, "changed": colours.series[3], "removed": colours.error}
    return QColor(names[change])


class BlockMark(QGraphicsItem):
    """An outline with a sign around a block, or around the place of one that is gone.

    Args:
        change: What happened to it.
        sentence: What the tool tip says.
        centre: Of the block.
        title: Written where the block itself is not there; empty where it is.
    """

    def __init__(self, change: Change, sentence: str, centre: QPointF, title: str = "") -> None:
        super().__init__()
        self.change = change
        self._title = title
        self.setPos(centre)
        self.setZValue(12)
        self.setToolTip(sentence)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        return block_rect().adjusted(-16, -16, 16, 16)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(block_rect())
        return path

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        colour = colour_of(self.change)
        is_gone = self.change == "removed"
        around = block_rect().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        if self._title:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(mixed(block_ground(), colour, 0.06), 0.8))
            painter.drawRoundedRect(block_rect(), RADIUS, RADIUS)
            painter.setPen(QColor(theme().colours.muted))
            font = text_font(13, bold=True)
            font.setStrikeOut(True)
            painter.setFont(font)
            painter.drawText(block_rect(), Qt.AlignmentFlag.AlignCenter, self._title)
        style = Qt.PenStyle.DashLine if is_gone else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 2.5, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(around, RADIUS + _MARGIN, RADIUS + _MARGIN)
        draw_sign(painter, self.change, QPointF(-BLOCK_WIDTH / 2, BLOCK_HEIGHT / 2))


class WireMark(QGraphicsPathItem):
    """A wire that is new, or the way of one that is gone."""

    def __init__(self, change: Change, sentence: str, path: QPainterPath) -> None:
        super().__init__(path)
        self.change = change
        self.setZValue(1)
        self.setToolTip(sentence)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        style = Qt.PenStyle.DashLine if change == "removed" else Qt.PenStyle.SolidLine
        self.setPen(QPen(colour_of(change), 3.0, style))


def draw_sign(painter: QPainter, change: Change, centre: QPointF) -> None:
    """A disc with the sign of a change."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour_of(change))
    painter.drawEllipse(centre, 8.5, 8.5)
    painter.setPen(QColor(theme().colours.surface))
    painter.setFont(text_font(13, bold=True))
    place = QRectF(centre.x() - 9, centre.y() - 9.5, 18, 18)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, SIGNS[change])
