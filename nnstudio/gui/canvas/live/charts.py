"""Pictures that are drawn with lines: curves, bars, histograms, dots, words."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nnstudio.gui.canvas.colours import faded, text_font
from nnstudio.gui.canvas.live.grid import Grid, largest_grid
from nnstudio.gui.canvas.live.pictures import LEAST_TILE, Picture, corner_of
from nnstudio.gui.plots.colours import class_colour, largest
from nnstudio.gui.theme import theme

Array = NDArray[Any]


class Curves(Picture):
    """Each unit as a function of the one input.

    Args:
        values: (units, places).
        aspect: Width of a tile over its height.
    """

    def __init__(self, values: Array, aspect: float = 1.0) -> None:
        self._aspect = aspect
        self._values = np.clip(np.nan_to_num(values / largest(values)), -1.0, 1.0)

    def width(self, room: QRectF, zoom: float) -> float:
        return self._grid(room, zoom).whole_width

    def paint(self, painter: QPainter, frame: QRectF, zoom: float) -> None:
        grid, colours = self._grid(frame, zoom), theme().colours
        corner = corner_of(grid, frame)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(grid.num):
            tile = grid.tile(index).translated(corner)
            painter.fillRect(tile, faded(colours.zero, 0.45))
            painter.setPen(QPen(QColor(colours.border), 0.0))
            middle = tile.center().y()
            painter.drawLine(QPointF(tile.left(), middle), QPointF(tile.right(), middle))
            self._draw_curve(painter, tile, self._values[index])

    def unit_at(self, place: QPointF, frame: QRectF, zoom: float) -> int | None:
        grid = self._grid(frame, zoom)
        return grid.at(place - corner_of(grid, frame))

    def unit_rect(self, unit: int, frame: QRectF, zoom: float) -> QRectF | None:
        grid = self._grid(frame, zoom)
        return grid.tile(unit).translated(corner_of(grid, frame)) if unit < grid.num else None

    @staticmethod
    def _draw_curve(painter: QPainter, tile: QRectF, values: Array) -> None:
        """The line in the colour of its sign."""
        x = np.linspace(tile.left(), tile.right(), len(values))
        y = tile.center().y() - values * (tile.height() / 2 - 2)
        points = [QPointF(*pair) for pair in zip(x.tolist(), y.tolist(), strict=True)]
        colours = theme().colours
        above = QRectF(tile.left(), tile.top(), tile.width(), tile.height() / 2)
        for half, name in (
            (above, colours.positive),
            (above.translated(0, tile.height() / 2), colours.negative),
        ):
            painter.save()
            painter.setClipRect(half)
            painter.setPen(QPen(QColor(name), 1.4))
            painter.drawPolyline(QPolygonF(points))
            painter.restore()

    def _grid(self, room: QRectF, zoom: float) -> Grid:
        least = LEAST_TILE / zoom
        return largest_grid(
            len(self._values), room.width(), room.height(), self._aspect, 3.0, least
        )


class Bars(Picture):
    """Probabilities of the classes; the true one stands on a mark and has a frame.

    Args:
        shares: (classes,) in [0, 1].
        truth: The true class.
    """

    def __init__(self, shares: Array, truth: int | None) -> None:
        self._shares = np.clip(np.nan_to_num(shares), 0.0, 1.0)
        self._truth = truth

    def width(self, room: QRectF, zoom: float) -> float:
        return min(room.width(), max(44.0, 12.0 * len(self._shares)))

    def paint(self, painter: QPainter, frame: QRectF, zoom: float) -> None:
        colours = theme().colours
        each = frame.width() / len(self._shares)
        foot = frame.bottom() - 6.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, share in enumerate(self._shares.tolist()):
            bar = QRectF(frame.left() + index * each, frame.top(), each, foot - frame.top())
            bar.adjust(min(1.0, each / 6), 0, -min(1.0, each / 6), 0)
            painter.fillRect(bar, faded(colours.zero, 0.6))
            full = QRectF(bar)
            full.setTop(bar.bottom() - share * bar.height())
            painter.fillRect(full, class_colour(index))
            if index == self._truth:
                painter.setPen(QPen(QColor(colours.text), 1.2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(bar)
                self._draw_mark(painter, QPointF(bar.center().x(), foot + 1.0))

    @staticmethod
    def _draw_mark(painter: QPainter, top: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme().colours.text))
        painter.drawPolygon(QPolygonF([top, top + QPointF(3.5, 5), top + QPointF(-3.5, 5)]))

    def unit_at(self, place: QPointF, frame: QRectF, zoom: float) -> int | None:
        if not frame.contains(place):
            return None
        index = int((place.x() - frame.left()) / frame.width() * len(self._shares))
        return min(index, len(self._shares) - 1)

    def unit_rect(self, unit: int, frame: QRectF, zoom: float) -> QRectF | None:
        if unit >= len(self._shares):
            return None
        each = frame.width() / len(self._shares)
        return QRectF(frame.left() + unit * each, frame.top(), each, frame.height())


class Counts(Picture):
    """A histogram, with a mark where the pinned sample is.

    Args:
        counts: (bins,).
        lowest: Where the first bin begins.
        highest: Where the last one ends.
        value: Of the pinned sample.
    """

    def __init__(self, counts: Array, lowest: float, highest: float, value: float) -> None:
        self._heights = counts / max(1.0, float(counts.max(initial=0.0)))
        self._ends = (lowest, highest)
        self._place = (value - lowest) / ((highest - lowest) or 1.0)

    def width(self, room: QRectF, zoom: float) -> float:
        return room.width()

    def paint(self, painter: QPainter, frame: QRectF, zoom: float) -> None:
        colours = theme().colours
        painter.fillRect(frame, faded(colours.zero, 0.45))
        each = frame.width() / len(self._heights)
        low, high = self._ends
        for index, height in enumerate(self._heights.tolist()):
            middle = low + (high - low) * (index + 0.5) / len(self._heights)
            bar = QRectF(frame.left() + index * each, 0, each, height * (frame.height() - 4))
            bar.moveBottom(frame.bottom())
            painter.fillRect(bar, QColor(colours.positive if middle >= 0 else colours.negative))
        x = frame.left() + min(1.0, max(0.0, self._place)) * frame.width()
        painter.setPen(QPen(QColor(colours.text), 1.5))
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))


class Words(Picture):
    """Lines of words, for instance a prediction and what is true."""

    def __init__(self, *lines: str) -> None:
        self.lines = lines

    def width(self, room: QRectF, zoom: float) -> float:
        return min(room.width(), 96.0)

    def paint(self, painter: QPainter, frame: QRectF, zoom: float) -> None:
        painter.setFont(text_font(11))
        painter.setPen(QColor(theme().colours.text))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(frame, flags, "\n".join(self.lines))


class Dots(Picture):
    """The words of an embedding in the plane; those of the pinned sample stand out.

    Args:
        places: (words, 2).
        chosen: Rows of ``places`` that stand out.
    """

    def __init__(self, places: Array, chosen: Array) -> None:
        self._places = np.nan_to_num(places / largest(places))
        self._chosen = frozenset(int(row) for row in chosen if 0 <= row < len(places))

    def width(self, room: QRectF, zoom: float) -> float:
        return min(room.width(), 1.6 * room.height())

    def paint(self, painter: QPainter, frame: QRectF, zoom: float) -> None:
        colours = theme().colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for stands_out in (False, True):
            painter.setBrush(QColor(colours.accent) if stands_out else faded(colours.muted, 0.55))
            for row, (x, y) in enumerate(self._points(frame)):
                if (row in self._chosen) == stands_out:
                    painter.drawEllipse(QPointF(x, y), *((2.6, 2.6) if stands_out else (1.5, 1.5)))

    def unit_at(self, place: QPointF, frame: QRectF, zoom: float) -> int | None:
        points = np.asarray(self._points(frame))
        away = np.hypot(points[:, 0] - place.x(), points[:, 1] - place.y())
        nearest = int(np.argmin(away))
        return nearest if away[nearest] < 6.0 else None

    def unit_rect(self, unit: int, frame: QRectF, zoom: float) -> QRectF | None:
        if unit >= len(self._places):
            return None
        x, y = self._points(frame)[unit]
        return QRectF(x - 4, y - 4, 8, 8)

    def _points(self, frame: QRectF) -> list[list[float]]:
        half = np.array([frame.width() / 2 - 4, 4 - frame.height() / 2])
        centre = np.array([frame.center().x(), frame.center().y()])
        points: list[list[float]] = (centre + self._places * half).tolist()
        return points
