"""A confusion matrix as a table of coloured cells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtWidgets import (
    QGraphicsSceneHelpEvent,
    QGraphicsSceneHoverEvent,
    QGraphicsSceneMouseEvent,
    QGraphicsWidget,
    QStyleOptionGraphicsItem,
    QToolTip,
    QWidget,
)

from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.plots.colours import ramp, small_font
from nnstudio.gui.tasks.colours import readable_on
from nnstudio.gui.theme import theme

Array = NDArray[Any]
Place = tuple[int, int]

_HEAD, _MARGIN = 20.0, 4.0
_MOST_LEFT = 150.0
_LARGEST = QSizeF(110, 46)


@dataclass(frozen=True)
class Confusions:
    """What the table shows.

    Attributes:
        names: Of the classes.
        counts: (k, k), rows are the truth.
        in_percent: Whether cells tell shares of their row, rather than counts.
    """

    names: tuple[str, ...] = ()
    counts: Array = field(default_factory=lambda: np.empty((0, 0), np.int64))
    in_percent: bool = False

    @property
    def shares(self) -> Array:
        """(k, k): of each row, how much is in each cell; 0 in rows without samples."""
        sums = self.counts.sum(axis=1, keepdims=True)
        shares: Array = self.counts / np.maximum(sums, 1)
        return shares

    def text(self, row: int, column: int) -> str:
        """What is written in a cell; nothing in empty ones."""
        count = int(self.counts[row, column])
        if not count:
            return ""
        return f"{100 * self.shares[row, column]:.0f} %" if self.in_percent else f"{count:,}"


class ConfusionTable(QGraphicsWidget):
    """What is right is blue and on the diagonal, what is mixed up is orange.

    Attributes:
        clicked: Called with the true and the predicted class of a cell.
        tip: Says in words what a cell tells.
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown = Confusions()
        self._grounds = QImage()
        self._widest = 0.0
        self._mouse: Place | None = None
        self.clicked: Callable[[int, int], None] = lambda _row, _column: None
        self.tip: Callable[[int, int], str] = lambda _row, _column: ""
        self.setAcceptHoverEvents(True)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)

    @property
    def shown(self) -> Confusions:
        """What is drawn."""
        return self._shown

    def show_counts(self, shown: Confusions) -> None:
        """Brings the picture up to date."""
        self._shown = shown
        self._grounds = _grounds(shown)
        metrics = QFontMetricsF(small_font())
        names = (*shown.names, self.tr("true class ↓"))
        self._widest = max(map(metrics.horizontalAdvance, names))
        self.update()

    def cell(self, row: int, column: int) -> QRectF:
        """Where a cell stands."""
        num, size = max(len(self._shown.names), 1), self.size()
        left, top = self._left, 2 * _HEAD
        width = min((size.width() - left - _MARGIN) / num, _LARGEST.width())
        height = min((size.height() - top - _MARGIN) / num, _LARGEST.height())
        return QRectF(left + column * width, top + row * height, width, height)

    def cell_at(self, place: QPointF) -> Place | None:
        """The cell under a point."""
        if not self._shown.names:
            return None
        first = self.cell(0, 0)
        column = int((place.x() - first.left()) // max(first.width(), 1e-9))
        row = int((place.y() - first.top()) // max(first.height(), 1e-9))
        num = len(self._shown.names)
        return (row, column) if 0 <= row < num and 0 <= column < num else None

    # ---------------------------------------------------------------------------- painting
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if not self._shown.names:
            return
        painter.setFont(small_font())
        self._paint_names(painter)
        self._paint_cells(painter)
        if self._mouse is not None:
            painter.setPen(QPen(QColor(theme().colours.text), 1.6))
            painter.drawRect(self.cell(*self._mouse).adjusted(0.5, 0.5, -1.5, -1.5))

    def _paint_cells(self, painter: QPainter) -> None:
        """All grounds as one picture: thousands of rectangles would take too long."""
        num, first = len(self._shown.names), self.cell(0, 0)
        whole = first.united(self.cell(num - 1, num - 1))
        painter.drawImage(whole, self._grounds)
        if min(first.width(), first.height()) > 8:
            painter.setPen(QPen(QColor(theme().colours.surface), 1))
            for index in range(num + 1):
                x, y = whole.left() + index * first.width(), whole.top() + index * first.height()
                painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()))
                painter.drawLine(QPointF(whole.left(), y), QPointF(whole.right(), y))
        metrics = QFontMetricsF(small_font())
        if first.height() < metrics.height() - 3 or first.width() < 14:
            return
        for row, column in np.argwhere(self._shown.counts).tolist():
            place = self.cell(row, column)
            painter.setPen(readable_on(QColor(self._grounds.pixel(column, row))))
            text = self._shown.text(row, column)
            if metrics.horizontalAdvance(text) > place.width() - 2:
                text = text.removesuffix(" %")
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    @property
    def _left(self) -> float:
        return min(self._widest + 14, _MOST_LEFT, 0.3 * self.size().width())

    def _paint_names(self, painter: QPainter) -> None:
        colours, names = theme().colours, self._shown.names
        metrics = QFontMetricsF(small_font())
        first, last = self.cell(0, 0), self.cell(0, len(names) - 1)
        painter.setPen(QColor(colours.muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        head = QRectF(first.left(), 0, max(last.right() - first.left(), 90), _HEAD)
        painter.drawText(head, middle | Qt.AlignmentFlag.AlignLeft, self.tr("predicted class →"))
        corner = QRectF(0, _HEAD, self._left - 8, _HEAD)
        painter.drawText(corner, middle | Qt.AlignmentFlag.AlignRight, self.tr("true class ↓"))
        painter.setPen(QColor(colours.text))
        elide = Qt.TextElideMode.ElideRight
        every = -(-int(metrics.horizontalAdvance("00") + 2) // max(int(first.width()), 1))
        for index, name in enumerate(names):
            if index % every == 0:
                place = self.cell(0, index)
                text = metrics.elidedText(name, elide, every * place.width() - 3)
                head = QRectF(place.left(), _HEAD, every * place.width(), _HEAD)
                sides = Qt.AlignmentFlag.AlignHCenter if every == 1 else Qt.AlignmentFlag.AlignLeft
                painter.drawText(head, middle | sides, text)
        every = max(1, -(-int(metrics.height() - 3) // max(int(first.height()), 1)))
        for index in range(0, len(names), every):
            place = self.cell(index, 0)
            side = QRectF(0, place.top(), self._left - 8, max(place.height(), metrics.height()))
            text = metrics.elidedText(names[index], elide, side.width())
            painter.drawText(side, middle | Qt.AlignmentFlag.AlignRight, text)

    # ------------------------------------------------------------------------------- mouse
    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._point_at(self.cell_at(event.pos()))

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._point_at(None)

    def _point_at(self, cell: Place | None) -> None:
        if cell != self._mouse:
            self._mouse = cell
            shape = Qt.CursorShape
            self.setCursor(shape.PointingHandCursor if cell else shape.ArrowCursor)
            self.update()

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        cell = self.cell_at(event.pos())
        if cell is None:
            event.ignore()
            return
        self.clicked(*cell)

    def helpEvent(self, event: QGraphicsSceneHelpEvent) -> None:
        """Tells about the cell under the mouse."""
        cell = self.cell_at(self.mapFromScene(event.scenePos()))
        if cell is not None:
            QToolTip.showText(event.screenPos(), self.tip(*cell))

    def sizeHint(self, which: Qt.SizeHint, constraint: QSizeF | QSize | None = None) -> QSizeF:
        if which == Qt.SizeHint.MaximumSize:
            return QSizeF(16_777_215.0, 16_777_215.0)
        return QSizeF(130, 90) if which == Qt.SizeHint.MinimumSize else QSizeF(300, 200)


def _grounds(shown: Confusions) -> QImage:
    """One pixel for each cell: clear where nothing is, and never so faint as to be missed."""
    colours, num = theme().colours, len(shown.names)
    right, wrong = (
        ramp(mixed(colours.surface, full, 0.18), full)
        for full in (colours.positive, colours.negative)
    )
    places = (255 * shown.shares).round().astype(np.intp)
    rgba = np.where(np.eye(num, dtype=bool)[..., None], right[places], wrong[places])
    empty = mixed(colours.surface, colours.zero, 0.5)
    rgba[shown.counts == 0] = (empty.red(), empty.green(), empty.blue(), 255)
    pixels = np.ascontiguousarray(rgba, np.uint8)
    return QImage(pixels.tobytes(), num, num, 4 * num, QImage.Format.Format_RGBA8888).copy()
