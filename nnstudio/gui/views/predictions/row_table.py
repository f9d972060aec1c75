"""Rows of words and bars that scroll; a row can be clicked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QGraphicsSceneHoverEvent,
    QGraphicsSceneMouseEvent,
    QGraphicsSceneWheelEvent,
    QGraphicsWidget,
    QStyleOptionGraphicsItem,
    QWidget,
)

from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.plots.colours import small_font
from nnstudio.gui.theme import theme

_ROW, _HEAD, _PAD = 18.0, 20.0, 6.0
_WIDEST = 190.0


@dataclass(frozen=True)
class Field:
    """What stands in one place.

    Attributes:
        text: Its words.
        share: Length of the bar behind them, from 0 to 1; ``None``: there is no bar.
        colour: Of the words; empty: the usual one.
    """

    text: str
    share: float | None = None
    colour: str = ""


@dataclass(frozen=True)
class Rows:
    """What the table shows.

    Attributes:
        header: A title for each column.
        rows: Fields, one for each column.
        marked: Index of the row that is marked.
        can_click: Whether a click on a row does something.
    """

    header: tuple[str, ...] = ()
    rows: tuple[tuple[Field, ...], ...] = ()
    marked: int | None = None
    can_click: bool = False


class RowTable(QGraphicsWidget):
    """Paints only the rows that can be seen.

    Attributes:
        clicked: Called with the index of a row.
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown = Rows()
        self._widths: list[float] = []
        self._top = 0
        self._mouse: int | None = None
        self.clicked: Callable[[int], None] = lambda _row: None
        self.setAcceptHoverEvents(True)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)

    @property
    def shown(self) -> Rows:
        """What is drawn."""
        return self._shown

    def show_rows(self, shown: Rows) -> None:
        """Replaces all rows; the place that was scrolled to stays."""
        self._shown = shown
        metrics = QFontMetricsF(small_font())
        columns = zip(
            *([shown.header] + [[f.text for f in row] for row in shown.rows]), strict=True
        )
        self._widths = [
            min(max(map(metrics.horizontalAdvance, texts)) + 2 * _PAD, _WIDEST) for texts in columns
        ]
        self._scroll_to(self._top)
        self.update()

    def row_at(self, place: QPointF) -> int | None:
        """The row under a point."""
        row = self._top + int((place.y() - _HEAD) // _ROW)
        is_inside = place.y() >= _HEAD and self._top <= row < len(self._shown.rows)
        return row if is_inside else None

    def row_place(self, row: int) -> QRectF:
        """Where a row stands."""
        width = min(sum(self._widths), self.size().width())
        return QRectF(0, _HEAD + (row - self._top) * _ROW, width, _ROW)

    # ---------------------------------------------------------------------------- painting
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        colours, shown = theme().colours, self._shown
        painter.setFont(small_font())
        painter.setClipRect(self.boundingRect())
        for text, left, width in self._columns(shown.header):
            painter.setPen(QColor(colours.muted))
            _write(painter, text, QRectF(left, 0, width, _HEAD))
        for row in range(self._top, min(self._top + self._num_seen(), len(shown.rows))):
            place = self.row_place(row)
            if row == shown.marked:
                painter.fillRect(place, mixed(colours.surface, colours.accent, 0.22))
            elif row == self._mouse and shown.can_click:
                painter.fillRect(place, mixed(colours.surface, colours.text, 0.08))
            for field, left, width in self._columns(shown.rows[row]):
                here = QRectF(left, place.top(), width, _ROW)
                if field.share is not None:
                    bar = here.adjusted(2, 3, -4, -3)
                    bar.setWidth(bar.width() * min(max(field.share, 0.0), 1.0))
                    painter.fillRect(bar, mixed(colours.surface, colours.positive, 0.35))
                painter.setPen(QColor(field.colour or colours.text))
                _write(painter, field.text, here)
        self._paint_scroll(painter)

    def _paint_scroll(self, painter: QPainter) -> None:
        """A thin bar at the right says that there are more rows."""
        num, seen = len(self._shown.rows), self._num_seen()
        if num > seen:
            whole = self.size().height() - _HEAD
            bar = QRectF(self.size().width() - 5, 0, 4, whole * seen / num)
            bar.moveTop(_HEAD + whole * self._top / num)
            painter.fillRect(bar, QColor(theme().colours.border))

    def _columns(self, fields: tuple[object, ...]) -> list[tuple[Any, float, float]]:
        found, left = [], 0.0
        for field, width in zip(fields, self._widths, strict=True):
            if left + width > self.size().width() + 1:
                break
            found.append((field, left, width))
            left += width
        return found

    # ------------------------------------------------------------------------------- mouse
    def _num_seen(self) -> int:
        return max(1, int((self.size().height() - _HEAD) // _ROW))

    def _scroll_to(self, row: int) -> None:
        self._top = min(max(row, 0), max(len(self._shown.rows) - self._num_seen(), 0))

    def wheelEvent(self, event: QGraphicsSceneWheelEvent) -> None:
        before = self._top
        self._scroll_to(self._top - round(event.delta() / 40))
        if self._top != before:
            self.update()
        event.accept()

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._point_at(self.row_at(event.pos()))

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._point_at(None)

    def _point_at(self, row: int | None) -> None:
        if row != self._mouse:
            self._mouse = row
            can_click = row is not None and self._shown.can_click
            shape = Qt.CursorShape
            self.setCursor(shape.PointingHandCursor if can_click else shape.ArrowCursor)
            self.update()

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        row = self.row_at(event.pos())
        if row is None or not self._shown.can_click:
            event.ignore()
            return
        self.clicked(row)

    def sizeHint(self, which: Qt.SizeHint, constraint: QSizeF | QSize | None = None) -> QSizeF:
        if which == Qt.SizeHint.MaximumSize:
            return QSizeF(16_777_215.0, 16_777_215.0)
        return QSizeF(130, 60) if which == Qt.SizeHint.MinimumSize else QSizeF(300, 200)


def _write(painter: QPainter, text: str, place: QRectF) -> None:
    room = place.adjusted(_PAD, 0, -_PAD / 2, 0)
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, flags, shown)
