"""Pictures of what a layer computes; they know how to be painted, and which unit is where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from nnstudio.gui.canvas.colours import text_font
from nnstudio.gui.canvas.live.grid import Grid, largest_grid
from nnstudio.gui.plots.colours import largest, signed_rgba
from nnstudio.gui.theme import theme

Array = NDArray[Any]

#: Pixels of the screen below which a tile tells nothing.
LEAST_TILE = 12.0
#: Cells of a strip are no larger than this, in scene units.
_LARGEST_CELL = 22.0


class Picture:
    """Something that is drawn into a frame."""

    def width(self, room: QRectF, zoom: float) -> float:
        """How much of the frame's width it needs."""
        raise NotImplementedError

    def paint(self, painter: QPainter, frame: QRectF, zoom: float) -> None:
        """Draws it; ``zoom`` is the size of a scene unit in pixels."""
        raise NotImplementedError

    def unit_at(self, place: QPointF, frame: QRectF, zoom: float) -> int | None:
        """The unit that is drawn at a place, if units are drawn apart."""
        return None

    def unit_rect(self, unit: int, frame: QRectF, zoom: float) -> QRectF | None:
        """Where a unit is drawn."""
        return None


class Tiles(Picture):
    """A small picture of each unit.

    Args:
        rgba: (units, height, width, 4) uint8, the upper row first.
        is_smooth: Whether they are of something smooth, such as a map.
        has_units: Whether each is a unit that can be looked at closely.
    """

    def __init__(self, rgba: Array, is_smooth: bool, has_units: bool = True) -> None:
        self._num, self._rows, self._columns = rgba.shape[:3]
        self._image = image_of(rgba.reshape(-1, self._columns, 4))
        self._is_smooth = is_smooth
        self._has_units = has_units

    def width(self, room: QRectF, zoom: float) -> float:
        return self._grid(room, zoom).whole_width

    def paint(self, painter: QPainter, frame: QRectF, zoom: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._is_smooth)
        grid = self._grid(frame, zoom)
        corner = corner_of(grid, frame)
        for index in range(grid.num):
            source = QRectF(0, index * self._rows, self._columns, self._rows)
            tile = grid.tile(index).translated(corner)
            painter.drawImage(tile, self._image, source)

    def unit_at(self, place: QPointF, frame: QRectF, zoom: float) -> int | None:
        if not self._has_units:
            return None
        grid = self._grid(frame, zoom)
        return grid.at(place - corner_of(grid, frame))

    def unit_rect(self, unit: int, frame: QRectF, zoom: float) -> QRectF | None:
        grid = self._grid(frame, zoom)
        if not self._has_units or unit >= grid.num:
            return None
        return grid.tile(unit).translated(corner_of(grid, frame))

    def _grid(self, room: QRectF, zoom: float) -> Grid:
        aspect = min(4.0, max(0.25, self._columns / self._rows))
        least = LEAST_TILE / zoom
        return largest_grid(self._num, room.width(), room.height(), aspect, 2.0, least)


class Strip(Picture):
    """A cell for each unit, by its output.

    Args:
        values: (shown,) of the units that are drawn.
        every: Every how many-th unit is drawn.
        limit: The number that has the full colour.
    """

    def __init__(self, values: Array, every: int = 1, limit: float | None = None) -> None:
        self._rgba = signed_rgba(values, largest(values) if limit is None else limit)
        self._every = every

    def width(self, room: QRectF, zoom: float) -> float:
        return self._grid(room).whole_width

    def paint(self, painter: QPainter, frame: QRectF, zoom: float) -> None:
        grid, corner = self._grid(frame), self._corner(frame)
        for index, colour in enumerate(self._rgba.tolist()):
            painter.fillRect(grid.tile(index).translated(corner), QColor(*colour))

    def unit_at(self, place: QPointF, frame: QRectF, zoom: float) -> int | None:
        index = self._grid(frame).at(place - self._corner(frame))
        return None if index is None else int(index * self._every)

    def unit_rect(self, unit: int, frame: QRectF, zoom: float) -> QRectF | None:
        index, rest = divmod(unit, self._every)
        if rest or index >= len(self._rgba):
            return None
        return self._grid(frame).tile(index).translated(self._corner(frame))

    def _grid(self, room: QRectF) -> Grid:
        num = max(1, len(self._rgba))
        gap = 1.0 if num <= 100 else 0.0
        found = largest_grid(num, room.width(), room.height(), 1.0, gap)
        if found.height <= _LARGEST_CELL:
            return found
        fitting = max(1, int((room.width() + gap) // (_LARGEST_CELL + gap)))
        columns = -(-num // -(-num // fitting))  # rows of the same length
        return Grid(num, columns, _LARGEST_CELL, _LARGEST_CELL, gap)

    def _corner(self, frame: QRectF) -> QPointF:
        return corner_of(self._grid(frame), frame)


class States(Picture):
    """Units from top to bottom over time from left to right.

    Args:
        values: (time, units).
        every: Every how many-th unit is drawn.
    """

    def __init__(self, values: Array, every: int = 1) -> None:
        self._num = values.shape[1]
        self._every = every
        self._image = image_of(signed_rgba(values.T, largest(values)))

    def width(self, room: QRectF, zoom: float) -> float:
        return min(room.width(), max(room.height(), 3.0 * self._image.width()))

    def paint(self, painter: QPainter, frame: QRectF, zoom: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(frame, self._image)

    def unit_at(self, place: QPointF, frame: QRectF, zoom: float) -> int | None:
        if not frame.contains(place):
            return None
        row = int((place.y() - frame.top()) / frame.height() * self._num)
        return int(min(row, self._num - 1) * self._every)

    def unit_rect(self, unit: int, frame: QRectF, zoom: float) -> QRectF | None:
        row, rest = divmod(unit, self._every)
        if rest or row >= self._num:
            return None
        height = frame.height() / self._num
        return QRectF(frame.left(), frame.top() + row * height, frame.width(), height)


class Row(Picture):
    """Pictures side by side.

    Args:
        parts: From left to right.
        sign: Between two, for instance an arrow.
        is_even: Whether all have the same room, so that they can be compared.
    """

    def __init__(self, parts: Sequence[Picture], sign: str = "", is_even: bool = False) -> None:
        self._parts = parts
        self._is_even = is_even
        self._sign = sign
        self._between = 14.0 if sign else 6.0

    def width(self, room: QRectF, zoom: float) -> float:
        frames = self._frames(room, zoom)
        return frames[-1].right() - room.left()

    def paint(self, painter: QPainter, frame: QRectF, zoom: float) -> None:
        frames = self._frames(frame, zoom)
        for part, place in zip(self._parts, frames, strict=True):
            part.paint(painter, place, zoom)
        painter.setFont(text_font(13))
        painter.setPen(QColor(theme().colours.muted))
        for place in frames[:-1]:
            gap = QRectF(place.right(), frame.top(), self._between, frame.height())
            painter.drawText(gap, Qt.AlignmentFlag.AlignCenter, self._sign)

    def unit_at(self, place: QPointF, frame: QRectF, zoom: float) -> int | None:
        for part, inner in zip(self._parts, self._frames(frame, zoom), strict=True):
            if inner.contains(place):
                return part.unit_at(place, inner, zoom)
        return None

    def unit_rect(self, unit: int, frame: QRectF, zoom: float) -> QRectF | None:
        part, inner = self._parts[-1], self._frames(frame, zoom)[-1]
        return part.unit_rect(unit, inner, zoom)

    def _frames(self, room: QRectF, zoom: float) -> list[QRectF]:
        """Each gets an equal share; what one does not need goes to those behind it."""
        frames, left = [], room.left()
        for index, part in enumerate(self._parts):
            num_left = len(self._parts) - index
            share = (room.right() - left - (num_left - 1) * self._between) / num_left
            if self._is_even:
                num = len(self._parts)
                share = (room.width() - (num - 1) * self._between) / num
            frame = QRectF(left, room.top(), max(4.0, share), room.height())
            frame.setWidth(min(frame.width(), part.width(frame, zoom)))
            frames.append(frame)
            left = frame.right() + self._between
        return frames


def corner_of(grid: Grid, frame: QRectF) -> QPointF:
    """Where a grid begins that stands at the left of a frame, in the middle of its height."""
    return frame.topLeft() + QPointF(0, max(0.0, (frame.height() - grid.whole_height) / 2))


def image_of(rgba: Array) -> QImage:
    """An image of its own memory from (height, width, 4) uint8."""
    packed = np.ascontiguousarray(rgba, np.uint8)
    height, width = packed.shape[:2]
    image = QImage(packed.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
