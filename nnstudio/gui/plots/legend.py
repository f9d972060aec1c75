"""Above a plot: what is drawn, and the numbers under the mouse. It covers nothing."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsSceneResizeEvent,
    QGraphicsWidget,
    QSizePolicy,
    QStyleOptionGraphicsItem,
    QWidget,
)

from nnstudio.gui.plots.colours import small_font
from nnstudio.gui.theme import theme

LineSign = Literal["line", "dashes", "dotted", "dash-dot", "dash-dot-dot"]
Sign = LineSign | Literal["dots", "square", "ring", "disc", "cross", "star"]

#: How a line is drawn that has this sign, the plainest first.
LINES: dict[LineSign, Qt.PenStyle] = {
    "line": Qt.PenStyle.SolidLine,
    "dashes": Qt.PenStyle.DashLine,
    "dotted": Qt.PenStyle.DotLine,
    "dash-dot": Qt.PenStyle.DashDotLine,
    "dash-dot-dot": Qt.PenStyle.DashDotDotLine,
}
#: Width of a broken line, of which a whole pattern is to be seen.
_BROKEN = 1.3

_SIGN_WIDTH = 16.0
_GAP = 6.0
_BETWEEN = 16.0
#: Room below which the note is left out rather than cut to nothing.
_LEAST_NOTE = 48.0
#: Room beside the note above which it goes back into the line of the entries.
_SPARE = 24.0
#: Width below which a note is rather left out than given a line of its own.
_WORTH_A_LINE = 110.0
#: Room for a name below which the last entries are left out rather than all names cut.
_LEAST_NAME = 30.0


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
    """Entries from the left, a note at the right, or below them where there is no room beside."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._note = ""
        self._is_pointed = False
        self._height = QFontMetricsF(small_font()).height() + 4
        self._has_two_lines = False
        self._set_height()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What it explains."""
        return self._entries

    @property
    def note(self) -> str:
        """The words at the right."""
        return self._note

    def show_entries(
        self, entries: tuple[Entry, ...], note: str = "", is_pointed: bool = False
    ) -> None:
        """Replaces what it says; repaints only where that is something else.

        Args:
            entries: Signs and their meanings.
            note: The words at the right.
            is_pointed: Whether they tell what is under the mouse; then values and note come
                before the entries that do not fit.
        """
        if (entries, note, is_pointed) != (self._entries, self._note, self._is_pointed):
            self._entries, self._note, self._is_pointed = entries, note, is_pointed
            self._break_line()
            self.update()

    def resizeEvent(self, event: QGraphicsSceneResizeEvent) -> None:
        super().resizeEvent(event)
        if event.newSize().width() != event.oldSize().width():
            self._break_line()

    def _break_line(self) -> None:
        """Puts the note below the entries where it would be cut beside them.

        Not while the mouse is over the plot, which would move under it; and back only where there
        is room to spare, for notes that grow and shrink by a digit.
        """
        if self._is_pointed:
            return
        metrics = QFontMetricsF(small_font())
        spare = _SPARE if self._has_two_lines else 0.0
        note = metrics.horizontalAdvance(self._note)
        names = _width_of(metrics, [entry.text for entry in self._entries])
        is_worth_it = note >= _WORTH_A_LINE and names > 0
        has_two = is_worth_it and names + note + 10 + spare > self.size().width() > 0
        if has_two != self._has_two_lines:
            self._has_two_lines = has_two
            self._set_height()

    def _set_height(self) -> None:
        self.setMinimumHeight(self._whole_height)
        self.setMaximumHeight(self._whole_height)
        self.updateGeometry()

    @property
    def _whole_height(self) -> float:
        return self._height * (2 if self._has_two_lines else 1)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        colours = theme().colours
        painter.setFont(small_font())
        metrics = QFontMetricsF(small_font())
        width, height = self.size().width(), self._height
        x = 4.0
        # The last entries are left out where there is no room for them.
        for entry, text in zip(self._entries, self.fitted(metrics, width - x), strict=False):
            draw_sign(painter, entry.sign, QColor(entry.colour), QPointF(x + 8, height / 2))
            painter.setPen(QColor(colours.text if entry.value else colours.muted))
            x += _SIGN_WIDTH + _GAP
            room = metrics.horizontalAdvance(text)
            place = QRectF(x, 0, room + 1, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
            x += room + _BETWEEN
        top = 0.0
        if self._has_two_lines:
            x, top = 4.0, height
        if width - x < _LEAST_NOTE:
            return
        note = metrics.elidedText(self._note, Qt.TextElideMode.ElideRight, width - x - 4)
        painter.setPen(QColor(colours.muted))
        place = QRectF(x, top, width - x - 4, height)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(place, flags, note)

    def fitted(self, metrics: QFontMetricsF, width: float) -> list[str]:
        """The words of the entries, from the first to the last that is seen.

        Where there is little room the entries' values go first, then the end of the note, then
        parts of the entries' own words, and only then the last entries.
        """
        each = _SIGN_WIDTH + _GAP + _BETWEEN
        signs = len(self._entries) * each
        whole = [f"{entry.text} {entry.value}".rstrip() for entry in self._entries]
        names = [entry.text for entry in self._entries]
        note = 0.0 if self._has_two_lines else metrics.horizontalAdvance(self._note) + 6
        for texts, room in ((whole, width - note), (names, width - note), (names, width)):
            if _width_of(metrics, texts) <= room:
                return texts
            if self._is_pointed:
                ends = accumulate(metrics.horizontalAdvance(text) + each for text in whole)
                return [text for text, end in zip(whole, ends, strict=True) if end <= room]
        room = max(0.0, (width - signs) / len(names))
        if room < _LEAST_NAME:  # a letter of each would tell of none
            ends = accumulate(metrics.horizontalAdvance(text) + each for text in names)
            return [text for text, end in zip(names, ends, strict=True) if end <= width]
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) for text in names]

    def sizeHint(self, which: Qt.SizeHint, constraint: QSizeF | QSize | None = None) -> QSizeF:
        most = 16_777_215.0 if which == Qt.SizeHint.MaximumSize else 200.0
        return QSizeF(most, self._whole_height)


def _width_of(metrics: QFontMetricsF, texts: list[str]) -> float:
    """Room for entries with these words."""
    each = _SIGN_WIDTH + _GAP + _BETWEEN
    return sum(metrics.horizontalAdvance(text) + each for text in texts)


def draw_sign(painter: QPainter, sign: Sign, colour: QColor, centre: QPointF) -> None:
    """Draws one sign of a legend, 16 units wide."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6))
    half = QPointF(_SIGN_WIDTH / 2, 0)
    match sign:
        case "line" | "dashes" | "dotted" | "dash-dot" | "dash-dot-dot":
            if sign != "line":
                painter.setPen(QPen(colour, _BROKEN, LINES[sign], Qt.PenCapStyle.FlatCap))
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
        case "star":
            painter.drawText(
                QRectF(centre.x() - 9, centre.y() - 9, 18, 18), Qt.AlignmentFlag.AlignCenter, "★"
            )
        case "square":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRect(QRectF(centre.x() - 6, centre.y() - 5, 12, 10))
    painter.restore()
