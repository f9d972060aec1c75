"""Named numbers as bars, one under the other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QGraphicsSceneHelpEvent,
    QGraphicsWidget,
    QStyleOptionGraphicsItem,
    QToolTip,
    QWidget,
)

from nnstudio.gui.plots.colours import small_font
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.theme import theme

_HEAD, _TALLEST = 18.0, 22.0


@dataclass(frozen=True)
class Bars:
    """What is drawn.

    Attributes:
        title: Above them.
        names: One for each.
        values: As many numbers.
        is_share: Whether they are probabilities; otherwise bars go both ways from a middle.
        marked: Index of the true one, which is told by a sign.
        strong: Index of the one that is meant.
        limit: The number whose bar is longest; ``None``: the largest.
    """

    title: str = ""
    names: tuple[str, ...] = ()
    values: tuple[float, ...] = ()
    is_share: bool = False
    marked: int | None = None
    strong: int | None = None
    limit: float | None = None

    def text(self, index: int) -> str:
        """A number in words."""
        value = self.values[index]
        return f"{100 * value:.1f} %" if self.is_share else short(value, 3)


class BarList(QGraphicsWidget):
    """Where there is no room for all, the largest are drawn."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = Bars()

    @property
    def shown(self) -> Bars:
        """What is drawn."""
        return self._shown

    def show_bars(self, shown: Bars) -> None:
        """Brings the picture up to date."""
        self._shown = shown
        self.update()

    def seen(self) -> list[int]:
        """Indices of the bars that there is room for, in their order."""
        least = QFontMetricsF(small_font()).height() - 2
        room = max(1, int((self.size().height() - _HEAD) // least))
        num = len(self._shown.values)
        if num <= room:
            return list(range(num))
        sizes = np.abs(np.nan_to_num(np.array(self._shown.values)))
        kept = set(np.argsort(-sizes, kind="stable")[: room - 1].tolist())
        kept |= {i for i in (self._shown.marked, self._shown.strong) if i is not None}
        return sorted(kept)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shown, colours = self._shown, theme().colours
        font, width = small_font(), self.size().width()
        painter.setFont(font)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colours.muted))
        title = QFontMetricsF(font).elidedText(shown.title, Qt.TextElideMode.ElideRight, width - 6)
        painter.drawText(QRectF(0, 0, width, _HEAD), middle, title)
        seen = self.seen()
        if not seen:
            return
        height = min((self.size().height() - _HEAD) / max(len(seen), 1), _TALLEST)
        font.setBold(True)
        metrics = QFontMetricsF(font)
        left = min(max(metrics.horizontalAdvance(shown.names[i]) for i in seen) + 16, 0.42 * width)
        right = max(metrics.horizontalAdvance(shown.text(i)) for i in seen) + 8
        limit = 1.0 if shown.is_share else self._limit()
        for row, index in enumerate(seen):
            line = QRectF(0, _HEAD + row * height, width, height)
            font.setBold(index == shown.strong)
            painter.setFont(font)
            painter.setPen(QColor(colours.text))
            name = metrics.elidedText(shown.names[index], Qt.TextElideMode.ElideRight, left - 14)
            place = line.adjusted(0, 0, 0, 0)
            place.setWidth(left - 12)
            painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, name)
            if index == shown.marked:
                sign = QRectF(left - 11, line.top(), 10, height)
                painter.setPen(QColor(colours.good))
                painter.drawText(sign, middle | Qt.AlignmentFlag.AlignLeft, "✓")
            room = line.adjusted(left + 2, 2, -right, -2)
            self._paint_bar(painter, room, shown.values[index] / limit)
            painter.setPen(QColor(colours.muted))
            at = QRectF(width - right + 4, line.top(), right - 4, height)
            painter.drawText(at, middle, shown.text(index))

    def _paint_bar(self, painter: QPainter, room: QRectF, share: float) -> None:
        colours, share = theme().colours, float(np.clip(np.nan_to_num(share), -1, 1))
        if self._shown.is_share:
            bar = QRectF(room.left(), room.top(), room.width() * share, room.height())
        else:
            half = room.width() / 2
            start = room.left() + half + min(0.0, share * half)
            bar = QRectF(start, room.top(), abs(share) * half, room.height())
            painter.fillRect(
                QRectF(room.left() + half - 0.5, room.top() - 2, 1, room.height() + 4),
                QColor(colours.grid),
            )
        painter.fillRect(bar, QColor(colours.positive if share >= 0 else colours.negative))

    def _limit(self) -> float:
        if self._shown.limit is not None:
            return self._shown.limit or 1.0
        return max((abs(v) for v in self._shown.values if np.isfinite(v)), default=1.0) or 1.0

    def helpEvent(self, event: QGraphicsSceneHelpEvent) -> None:
        """Tells the whole name and number under the mouse."""
        seen = self.seen()
        height = min((self.size().height() - _HEAD) / max(len(seen), 1), _TALLEST)
        row = int((self.mapFromScene(event.scenePos()).y() - _HEAD) // height)
        if 0 <= row < len(seen):
            index = seen[row]
            QToolTip.showText(
                event.screenPos(), f"{self._shown.names[index]}: {self._shown.text(index)}"
            )

    def sizeHint(self, which: Qt.SizeHint, constraint: QSizeF | QSize | None = None) -> QSizeF:
        if which == Qt.SizeHint.MaximumSize:
            return QSizeF(16_777_215.0, 16_777_215.0)
        return QSizeF(56, 60) if which == Qt.SizeHint.MinimumSize else QSizeF(120, 200)
