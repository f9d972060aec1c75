"""One row above a plot: what is drawn, and the numbers under the mouse. It covers nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsWidget,
    QSizePolicy,
    QStyleOptionGraphicsItem,
    QWidget,
)

from nnstudio.gui.plots.colours import small_font
from nnstudio.gui.theme import theme

Sign = Literal["line", "dots", "dashes", "square", "ring", "disc", "cross"]

_SIGN_WIDTH = 16.0
_GAP = 6.0
_BETWEEN = 16.0


@dataclass(frozen=True)
class Entry:
    """One sign and its meaning.

    Attributes:
        sign: How it is drawn.
        colour: Name of the colour.
        text: What it means.
        value: The value under the mouse, if there is one.
    """

    sign: Sign
    colour: str
    text: str
    value: str = ""


class LegendRow(QGraphicsWidget):
    """Entries from the left, a note at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._note = ""
        self._height = QFontMetricsF(small_font()).height() + 4
        self.setMinimumHeight(self._height)
        self.setMaximumHeight(self._height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What it explains."""
        return self._entries

    @property
    def note(self) -> str:
        """The words at the right."""
        return self._note

    def show_entries(self, entries: tuple[Entry, ...], note: str = "") -> None:
        """Replaces what it says; repaints only where that is something else."""
        if (entries, note) != (self._entries, self._note):
            self._entries, self._note = entries, note
            self.update()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        colours = theme().colours
        painter.setFont(small_font())
        metrics = QFontMetricsF(small_font())
        width, height = self.size().width(), self.size().height()
        note_width = metrics.horizontalAdvance(self._note)
        right = width - note_width - _BETWEEN
        x = 4.0
        for entry in self._entries:
            told = f"{entry.text} {entry.value}".rstrip()
            x_text = x + _SIGN_WIDTH + _GAP
            room = right - x_text
            if room < 2 * _SIGN_WIDTH:
                break
            text = metrics.elidedText(told, Qt.TextElideMode.ElideRight, room)
            draw_sign(painter, entry.sign, QColor(entry.colour), QPointF(x + 8, height / 2))
            painter.setPen(QColor(colours.text if entry.value else colours.muted))
            painter.drawText(QRectF(x_text, 0, room, height), Qt.AlignmentFlag.AlignVCenter, text)
            x = x_text + metrics.horizontalAdvance(text) + _BETWEEN
        painter.setPen(QColor(colours.muted))
        place = QRectF(width - note_width - 4, 0, note_width + 4, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._note)

    def sizeHint(self, which: Qt.SizeHint, constraint: QSizeF | QSize | None = None) -> QSizeF:
        most = 16_777_215.0 if which == Qt.SizeHint.MaximumSize else 200.0
        return QSizeF(most, self._height)


def draw_sign(painter: QPainter, sign: Sign, colour: QColor, centre: QPointF) -> None:
    """Draws one sign of a legend, 16 units wide."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6))
    half = QPointF(_SIGN_WIDTH / 2, 0)
    match sign:
        case "line" | "dashes":
            if sign == "dashes":
                painter.setPen(QPen(colour, 1.6, Qt.PenStyle.DashLine))
            painter.drawLine(centre - half, centre + half)
        case "dots":
            painter.drawLine(centre - half, centre + half)
            painter.setBrush(colour)
            painter.drawEllipse(centre, 3, 3)
        case "disc":
            painter.setBrush(colour)
            painter.drawEllipse(centre, 3.6, 3.6)
        case "ring":
            painter.drawEllipse(centre, 3.6, 3.6)
        case "cross":
            for sign_y in (-3.5, 3.5):
                painter.drawLine(centre - QPointF(3.5, sign_y), centre + QPointF(3.5, sign_y))
        case "square":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRect(QRectF(centre.x() - 6, centre.y() - 5, 12, 10))
    painter.restore()
