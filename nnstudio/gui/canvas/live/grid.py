"""Equal tiles in a frame."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF


@dataclass(frozen=True)
class Grid:
    """Tiles row by row from the upper left corner of a frame.

    Attributes:
        num: How many there are.
        columns: In a row.
        width: Of a tile.
        height: Of a tile.
        gap: Between neighbours.
    """

    num: int
    columns: int
    width: float
    height: float
    gap: float

    @property
    def rows(self) -> int:
        """Rows that are begun."""
        return -(-self.num // self.columns)

    @property
    def whole_width(self) -> float:
        """From the first column to the last."""
        return self.columns * (self.width + self.gap) - self.gap

    @property
    def whole_height(self) -> float:
        """From the first row to the last."""
        return self.rows * (self.height + self.gap) - self.gap

    def tile(self, index: int) -> QRectF:
        """Where a tile lies, from the corner of the frame."""
        row, column = divmod(index, self.columns)
        x, y = column * (self.width + self.gap), row * (self.height + self.gap)
        return QRectF(x, y, self.width, self.height)

    def at(self, place: QPointF) -> int | None:
        """The tile at a place of the frame; a gap belongs to the tile before it."""
        column = int(place.x() // (self.width + self.gap))
        row = int(place.y() // (self.height + self.gap))
        index: int = row * self.columns + column
        is_inside = 0 <= column < self.columns and row >= 0 and index < self.num
        return index if is_inside else None


def largest_grid(
    num: int, width: float, height: float, aspect: float = 1.0, gap: float = 2.0, least: float = 0.0
) -> Grid:
    """The grid in which tiles come out largest, with fewer of them where they were too small.

    Args:
        num: Tiles there are, at least 1.
        width: Of the frame.
        height: Of the frame.
        aspect: Width of a tile over its height.
        gap: Between tiles.
        least: Height of a tile below which tiles are left out, the last ones first.
    """
    while True:
        columns, side = max(
            (
                (columns, _height(num, columns, width, height, aspect, gap))
                for columns in range(1, num + 1)
            ),
            key=lambda pair: pair[1],
        )
        if side >= least or num == 1:
            side = max(side, 1.0)
            return Grid(num, columns, side * aspect, side, gap)
        num -= 1


def _height(
    num: int, columns: int, width: float, height: float, aspect: float, gap: float
) -> float:
    rows = -(-num // columns)
    across = (width - (columns - 1) * gap) / columns / aspect
    return min(across, (height - (rows - 1) * gap) / rows)
