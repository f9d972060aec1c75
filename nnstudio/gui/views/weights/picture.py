"""A variable of a layer as a picture: matrices as they are, kernels as tiles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from nnstudio.gui.plots.colours import largest, signed_rgba
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.tiles import Tiling, tiling

_translate = QCoreApplication.translate

Array = NDArray[Any]

_RGB = 3
#: Names of the gates by their number, in the order in which Keras keeps them.
GATES = {
    4: ("input i", "forget f", "candidate c", "output o"),
    3: ("update z", "reset r", "candidate h"),
}

#: x, y, width and height within a picture, in its pixels.
Mark = tuple[int, int, int, int]


@dataclass(frozen=True)
class Names:
    """What stands behind the rows and the columns of a matrix.

    Attributes:
        row: From the number of a row to a name.
        column: From the number of a column (within its gate) to a name.
    """

    row: Callable[[int], str]
    column: Callable[[int], str]


@dataclass(frozen=True)
class WeightPicture:
    """The picture of one variable.

    Attributes:
        rgba: (height, width, 4) uint8.
        limit: The size of a weight that has the full colour.
        is_tiled: Whether it is a grid of kernels, whose pixels must stay square.
        is_colour: Whether the three input channels are red, green and blue.
        values: As they came, perhaps thinned.
        strides: One for each axis: every how manieth entry came (within each gate).
        gates: Names of the blocks along the last axis, each a tile; empty where there are none.
        units: Columns of a gate, before it was thinned.
        names: Of the rows and columns of a matrix.
        sums: Of its whole rows and columns, thinned like it.
    """

    rgba: NDArray[np.uint8]
    limit: float
    is_tiled: bool
    is_colour: bool
    values: Array
    strides: tuple[int, ...]
    _grid: Tiling
    _lay: Callable[[Array], Array]
    gates: tuple[str, ...] = ()
    units: int = 0
    names: Names | None = None
    sums: tuple[Array, Array] | None = None

    def describe(self, x: float, y: float) -> str:
        """The weight at a point of the picture, in words; empty beside it."""
        place = self._grid.where(x, y)
        if place is None:
            return ""
        index = self._index(*place)
        if self.is_colour:
            numbers = ", ".join(
                short(float(v)) for v in self.values[index[0], index[1], :, index[3]]
            )
            return f"{self._told((*index[:2], index[3]))}: {numbers} (R, G, B)"
        told = f"{self._told(index)}: {short(float(self.values[index]))}"
        if self.sums is not None:
            rows, columns = (short(float(s[i]), 3) for s, i in zip(self.sums, index, strict=True))
            told += f"  ·  row Σ {rows}, column Σ {columns}"
        return told

    def marks(self, x: float, y: float) -> tuple[Mark, Mark] | None:
        """The row and the column of a matrix at a point, in pixels of the picture."""
        place = self._grid.where(x, y) if self.values.ndim == 2 else None
        if place is None:
            return None
        height, width = self.rgba.shape[:2]
        column = place[0] * (self._grid.width + 1) + place[2]
        return (0, place[1], width, 1), (column, 0, 1, height)

    def cells(self, chosen: Array) -> Array:
        """(n, 2) x and y: the middles of the pixels of some of the values.

        Args:
            chosen: Which, bool of the shape of ``values``.
        """
        image = self._lay(chosen.astype(np.float32))
        if image.ndim > 2:  # three channels are one pixel
            image = image.max(axis=2)
        found: Array = np.argwhere(image == 1.0)[:, ::-1] + 0.5
        return found

    def ticks(self) -> list[tuple[float, str]]:
        """Where the gates stand along the picture, and the letters that they are known by."""
        width = self._grid.width
        letters = [name.rpartition(" ")[2] for name in self.gates]
        return [(i * (width + 1) + width / 2, letter) for i, letter in enumerate(letters)]

    def entry(self, x: float, y: float) -> tuple[int, ...] | None:
        """Index of the weight at a point of the picture, in the whole variable, filters last.

        ``None`` beside the picture, and where three channels are one colour.
        """
        place = self._grid.where(x, y)
        if place is None or self.is_colour:
            return None
        return tuple(self.true_index(self._index(*place)))

    def value(self, x: float, y: float) -> float:
        """The weight at a point of the picture; 0 beside it."""
        place = self._grid.where(x, y)
        return float(self.values[self._index(*place)]) if place is not None else 0.0

    def _index(self, tile: int, row: int, column: int) -> tuple[int, ...]:
        """Index into ``values`` of a pixel of a tile."""
        match self.values.ndim:
            case 0:
                return ()
            case 1:
                return (tile * self._grid.width + column,)
            case 2:
                return (row, tile * self._grid.width + column)
            case _:
                spatial = np.unravel_index(row * self._grid.width + column, self.values.shape[:-2])
                outputs = self.values.shape[-1]
                source, target = (0, tile) if self.is_colour else divmod(tile, outputs)
                return (*(int(i) for i in spatial), source, target)

    def true_index(self, index: tuple[int, ...]) -> list[int]:
        """An index into ``values`` as one into the whole variable."""
        strides = self.strides
        if self.is_colour and len(index) < len(strides):
            strides = (*strides[:-2], strides[-1])
        true = [place * stride for place, stride in zip(index, strides, strict=True)]
        if self.gates:
            gate, place = divmod(index[-1], self._grid.width)
            true[-1] = gate * self.units + place * strides[-1]
        return true

    def _told(self, index: tuple[int, ...]) -> str:
        true = self.true_index(index)
        match self.values.ndim:
            case 0:
                return _translate("WeightPicture", "value")
            case 1:
                return (
                    self._column_told(true[0])
                    if self.gates
                    else _translate("WeightPicture", "entry {0}").format(true[0])
                )
            case 2:
                if self.names is not None:
                    column = self.names.column(true[1] % self.units if self.gates else true[1])
                    gate = f"{self.gates[true[1] // self.units]}, " if self.gates else ""
                    return f"{self.names.row(true[0])} → {gate}{column}"
                row = _translate("WeightPicture", "row {0}").format(true[0])
                return f"{row}, {self._column_told(true[1])}"
        position = ", ".join(str(place) for place in true[: self.values.ndim - 2])
        if self.is_colour:
            words = _translate("WeightPicture", "filter {0}, position ({1})")
            return words.format(true[-1], position)
        words = _translate("WeightPicture", "channel {0}, filter {1}, position ({2})")
        return words.format(true[-2], true[-1], position)

    def _column_told(self, true: int) -> str:
        if not self.gates:
            return _translate("WeightPicture", "column {0}").format(true)
        gate, unit = divmod(true, self.units)
        return _translate("WeightPicture", "{0}, unit {1}").format(self.gates[gate], unit)


def weight_picture(
    name: str,
    values: Array,
    shape: tuple[int, ...],
    aspect: float,
    num_gates: int = 1,
    names: Names | None = None,
    sums: tuple[Array, Array] | None = None,
) -> WeightPicture:
    """Makes the picture of a variable.

    Vectors become one row. Kernels of convolutions, (…, channels, filters), become one tile
    for each filter where there are one or three channels (three are taken for red, green
    and blue, with grey as zero), and one for each channel and filter otherwise.

    Args:
        name: Of the variable.
        values: Any shape, perhaps thinned.
        shape: Its shape before it was thinned.
        aspect: Width over height of the place where it will be drawn.
        num_gates: Blocks along the last axis of vectors and matrices; see ``WeightsProbe``.
        names: Of the rows and columns of a matrix.
        sums: Of its whole rows and columns, thinned like it.
    """
    limit = largest(values)
    strides = tuple(
        -(-whole // shown) if shown else 1 for whole, shown in zip(shape, values.shape, strict=True)
    )
    if num_gates > 1 and num_gates in GATES and values.ndim in (1, 2):
        gates, units = GATES[num_gates], shape[-1] // num_gates
        each = values.shape[-1] // num_gates
        strides = (*strides[:-1], -(-units // each))
        num_rows = len(np.atleast_2d(values))
        grid = Tiling(1, num_gates, num_rows, each, num_gates)

        def lay_gates(array: Array) -> Array:
            return grid.image(np.moveaxis(array.reshape(num_rows, num_gates, each), 1, 0))

        rgba = signed_rgba(lay_gates(values), limit)
        return WeightPicture(
            *(rgba, limit, False, False, values, strides, grid, lay_gates),
            *(gates, units, names, sums),
        )
    if values.ndim <= 2:
        flat = np.atleast_2d(values)
        grid = Tiling(1, 1, flat.shape[0], flat.shape[1], 1)
        return WeightPicture(
            *(signed_rgba(flat, limit), limit, False, False, values, strides, grid, np.atleast_2d),
            names=names,
            sums=sums,
        )
    is_colour = values.ndim == 4 and values.shape[2] == _RGB == shape[2] and name == "kernel"
    *spatial, channels, filters = values.shape
    height, width = (
        (1, spatial[0]) if len(spatial) == 1 else (spatial[0], int(np.prod(spatial[1:])))
    )
    if is_colour:
        grid = tiling(filters, height, width, aspect)

        def lay_colours(array: Array) -> Array:
            return grid.image(np.moveaxis(array, 3, 0))

        rgba = _colour_rgba(lay_colours(values), limit)
        return WeightPicture(rgba, limit, True, True, values, strides, grid, lay_colours)
    if channels == 1 or filters == 1:
        grid = tiling(channels * filters, height, width, aspect)
    else:
        grid = Tiling(channels, filters, height, width, channels * filters)

    def lay(array: Array) -> Array:
        return grid.image(np.moveaxis(array.reshape(height, width, channels * filters), 2, 0))

    rgba = signed_rgba(lay(values), limit)
    return WeightPicture(rgba, limit, True, False, values, strides, grid, lay)


def _colour_rgba(image: Array, limit: float) -> NDArray[np.uint8]:
    """(h, w, 3) weights to (h, w, 4) colours: −limit is dark, 0 grey, +limit bright."""
    finite = np.isfinite(image)
    share = np.clip(np.where(finite, image, 0.0) / (2.0 * limit) + 0.5, 0.0, 1.0)
    alpha = np.where(finite.all(axis=2, keepdims=True), 255.0, 0.0)
    return np.concatenate([share * 255.0, alpha], axis=2).round().astype(np.uint8)
