"""Many small pictures laid out as one, so that drawing them costs what one costs."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass(frozen=True)
class Tiling:
    """A grid of equal tiles with one empty pixel between neighbours.

    Attributes:
        rows: Of the grid.
        columns: Of the grid.
        height: Of a tile, in pixels.
        width: Of a tile, in pixels.
        num_tiles: Tiles there are; the last places of the grid may stay empty.
    """

    rows: int
    columns: int
    height: int
    width: int
    num_tiles: int

    def image(self, tiles: Array) -> Array:
        """Lays out tiles row by row.

        Args:
            tiles: (num_tiles, height, width) or (num_tiles, height, width, channels).

        Returns:
            (rows · (height + 1) − 1, columns · (width + 1) − 1[, channels]) float32; NaN
            where no tile is.
        """
        shape = (self.rows * self.columns, self.height + 1, self.width + 1, *tiles.shape[3:])
        places = np.full(shape, np.nan, np.float32)
        places[: len(tiles), :-1, :-1] = tiles
        grid = places.reshape(self.rows, self.columns, *shape[1:])
        image = np.swapaxes(grid, 1, 2).reshape(
            self.rows * shape[1], self.columns * shape[2], *shape[3:]
        )
        return image[:-1, :-1]

    def where(self, x: float, y: float) -> tuple[int, int, int] | None:
        """Tile, row and column within it, of a point of the image; ``None`` between tiles."""
        row, inner_y = divmod(math.floor(y), self.height + 1)
        column, inner_x = divmod(math.floor(x), self.width + 1)
        tile = row * self.columns + column
        is_inside = 0 <= row < self.rows and 0 <= column < self.columns
        is_on_tile = inner_y < self.height and inner_x < self.width
        if is_inside and is_on_tile and tile < self.num_tiles:
            return tile, inner_y, inner_x
        return None


def tiling(num_tiles: int, height: int, width: int, aspect: float) -> Tiling:
    """The grid in which the tiles come out largest in a frame.

    Args:
        num_tiles: At least 1.
        height: Of a tile, in pixels.
        width: Of a tile, in pixels.
        aspect: Width of the frame over its height.
    """

    def size(columns: int) -> float:
        rows = -(-num_tiles // columns)
        return min(aspect / (columns * (width + 1)), 1.0 / (rows * (height + 1)))

    columns = max(range(1, num_tiles + 1), key=size)
    return Tiling(-(-num_tiles // columns), columns, height, width, num_tiles)
