"""A small table of shares whose cells are coloured by what is in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsSceneHelpEvent,
    QGraphicsWidget,
    QStyleOptionGraphicsItem,
    QToolTip,
    QWidget,
)

from nnstudio.gui.plots.colours import small_font
from nnstudio.gui.tasks.colours import readable_on, share_colour
from nnstudio.gui.theme import theme

Float = NDArray[np.float64]

_HEAD, _GAP, _MARGIN = 22.0, 2.0, 4.0
_LEAST_LEFT, _MOST_LEFT = 44.0, 130.0
#: Cells are no larger than this, lest two tasks fill a wall.
_LARGEST = QSizeF(92, 40)


@dataclass(frozen=True)
class Shares:
    """What a table shows.

    Attributes:
        columns: Names, and the colour of the line under each.
        rows: Names.
        values: (rows, columns) in [0, 1]; NaN is an empty cell.
        corner: What the rows' names are about.
        framed: Cells that are framed, as (row, column).
        tip: What a cell tells in words, from its row and column.
    """

    columns: tuple[tuple[str, QColor], ...]
    rows: tuple[str, ...]
    values: Float
    corner: str = ""
    framed: frozenset[tuple[int, int]] = frozenset()
    tip: Callable[[int, int], str] = field(default=lambda _row, _column: "")


class HeatTable(QGraphicsWidget):
    """Paints a table of shares in percent."""

    def __init__(self) -> None:
        super().__init__()
        self._shares = Shares((), (), np.empty((0, 0)))

    def show_shares(self, shares: Shares) -> None:
        """Brings the picture up to date."""
        self._shares = shares
        self.update()

    def texts(self) -> list[list[str]]:
        """What is written in the cells, row by row; empty cells have no text."""
        return [[_text(value) for value in row] for row in self._shares.values.tolist()]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shares = self._shares
        if not shares.rows or not shares.columns:
            return
        painter.setFont(small_font())
        self._paint_names(painter)
        for row in range(len(shares.rows)):
            for column in range(len(shares.columns)):
                value = float(shares.values[row, column])
                is_framed = (row, column) in shares.framed
                _paint_cell(painter, self._cell(row, column), value, is_framed)

    def _paint_names(self, painter: QPainter) -> None:
        shares, colours = self._shares, theme().colours
        metrics = QFontMetricsF(small_font())
        for column, (name, colour) in enumerate(shares.columns):
            cell = self._cell(0, column)
            place = QRectF(cell.left(), _MARGIN, cell.width(), _HEAD - 6)
            painter.setPen(QColor(colours.text))
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            painter.fillRect(QRectF(cell.left(), cell.top() - 5, cell.width(), 3), colour)
        lines = [(shares.corner, _MARGIN, _HEAD - 6, colours.muted)]
        for row, name in enumerate(shares.rows):
            cell = self._cell(row, 0)
            if cell.height() >= metrics.height() - 4:
                lines.append((name, cell.top(), cell.height(), colours.text))
        for name, top, height, ink in lines:
            painter.setPen(QColor(ink))
            place = QRectF(0, top, self._left - 6, height)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, place.width())
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, flags, text)

    @property
    def _left(self) -> float:
        metrics = QFontMetricsF(small_font())
        names = (self._shares.corner, *self._shares.rows)
        wanted = max(map(metrics.horizontalAdvance, names)) + 10
        return min(max(wanted, _LEAST_LEFT), _MOST_LEFT, 0.4 * self.size().width())

    def _cell(self, row: int, column: int) -> QRectF:
        size, top, left = self.size(), _MARGIN + _HEAD, self._left
        columns, rows = max(1, len(self._shares.columns)), max(1, len(self._shares.rows))
        width = min((size.width() - left - _MARGIN) / columns, _LARGEST.width())
        height = min((size.height() - top - _MARGIN) / rows, _LARGEST.height())
        return QRectF(
            left + column * width, top + row * height, max(width - _GAP, 1), max(height - _GAP, 1)
        )

    def tip_at(self, place: QPointF) -> str:
        """What the cell at a place tells, in words; empty beside the cells."""
        for row in range(len(self._shares.rows)):
            for column in range(len(self._shares.columns)):
                if self._cell(row, column).contains(place):
                    return self._shares.tip(row, column)
        return ""

    def helpEvent(self, event: QGraphicsSceneHelpEvent) -> None:
        """Tells about the cell under the mouse."""
        text = self.tip_at(self.mapFromScene(event.scenePos()))
        if text:
            QToolTip.showText(event.screenPos(), text)

    def sizeHint(self, which: Qt.SizeHint, constraint: QSizeF | QSize | None = None) -> QSizeF:
        if which == Qt.SizeHint.MaximumSize:
            return QSizeF(16_777_215.0, 16_777_215.0)
        return QSizeF(130, 90) if which == Qt.SizeHint.MinimumSize else QSizeF(300, 200)


def _text(value: float) -> str:
    return "" if np.isnan(value) else f"{100 * value:.0f}"


def _paint_cell(painter: QPainter, place: QRectF, value: float, is_framed: bool) -> None:
    colours = theme().colours
    if np.isnan(value):
        painter.setPen(QPen(QColor(colours.grid), 1))
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        return
    ground = share_colour(value)
    painter.fillRect(place, ground)
    if is_framed:
        painter.setPen(QPen(QColor(colours.text), 1.4))
        painter.drawRect(place.adjusted(1, 1, -1, -1))
    painter.setPen(readable_on(ground))
    # All cells alike, so that a sign here and there does not look like a difference.
    has_room = painter.fontMetrics().horizontalAdvance("100 %") <= place.width() - 4
    if painter.fontMetrics().height() - 4 <= place.height():
        sign = " %" if has_room else ""
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, _text(value) + sign)
