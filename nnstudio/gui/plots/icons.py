"""Small icons of the plots' tool buttons, drawn in the colours in force."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from nnstudio.gui.theme import theme

#: Side of the square that the drawings below are made for.
_SIDE = 16
#: Drawn larger than shown, so that they are sharp on a high-DPI screen.
_RATIO = 3


def icon(name: str) -> QIcon:
    """The icon of that name, in the text colour; greyed where the button is disabled."""
    result = QIcon()
    colours = theme().colours
    result.addPixmap(_drawn(name, QColor(colours.text)), QIcon.Mode.Normal)
    result.addPixmap(_drawn(name, QColor(colours.border)), QIcon.Mode.Disabled)
    return result


def _drawn(name: str, colour: QColor) -> QPixmap:
    pixmap = QPixmap(_SIDE * _RATIO, _SIDE * _RATIO)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_RATIO, _RATIO)
    round_ends = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(QPen(colour, 1.4, *round_ends))
    _DRAWINGS[name](painter, colour)
    painter.end()
    pixmap.setDevicePixelRatio(_RATIO)
    return pixmap


def _pause(painter: QPainter, colour: QColor) -> None:
    painter.fillRect(QRectF(4, 3, 2.6, 10), colour)
    painter.fillRect(QRectF(9.4, 3, 2.6, 10), colour)


def _play(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(5, 3.5), QPointF(12, 8), QPointF(5, 12.5)]))


def _whole(painter: QPainter, _colour: QColor) -> None:
    for x, y in ((2.5, 2.5), (13.5, 2.5), (2.5, 13.5), (13.5, 13.5)):
        inward_x, inward_y = (3.5 if x < 8 else -3.5), (3.5 if y < 8 else -3.5)
        painter.drawLine(QPointF(x, y), QPointF(x + inward_x, y))
        painter.drawLine(QPointF(x, y), QPointF(x, y + inward_y))
    painter.drawRect(QRectF(6, 6, 4, 4))


def _export(painter: QPainter, _colour: QColor) -> None:
    painter.drawLine(QPointF(8, 2), QPointF(8, 9.5))
    painter.drawPolyline([QPointF(4.8, 6.6), QPointF(8, 9.8), QPointF(11.2, 6.6)])
    painter.drawPolyline(
        [QPointF(2.5, 10.5), QPointF(2.5, 13.5), QPointF(13.5, 13.5), QPointF(13.5, 10.5)]
    )


def _previous(painter: QPainter, _colour: QColor) -> None:
    painter.drawPolyline([QPointF(10, 3.5), QPointF(5.5, 8), QPointF(10, 12.5)])


def _next(painter: QPainter, _colour: QColor) -> None:
    painter.drawPolyline([QPointF(6, 3.5), QPointF(10.5, 8), QPointF(6, 12.5)])


def _dice(painter: QPainter, colour: QColor) -> None:
    painter.drawRoundedRect(QRectF(2.5, 2.5, 11, 11), 2.5, 2.5)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    for x, y in ((5.4, 5.4), (10.6, 5.4), (8, 8), (5.4, 10.6), (10.6, 10.6)):
        painter.drawEllipse(QPointF(x, y), 1.1, 1.1)


_DRAWINGS: dict[str, Callable[[QPainter, QColor], None]] = {
    "pause": _pause,
    "play": _play,
    "whole": _whole,
    "export": _export,
    "previous": _previous,
    "next": _next,
    "dice": _dice,
}
