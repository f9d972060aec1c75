"""A long curve, kept in levels so that drawing a million points costs what a thousand do."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
#: The minimum and the maximum of each whole block of one level, both (num_blocks,).
Level = tuple[Float, Float]

#: Points that one point of the next level stands for.
FACTOR = 16


class Series:
    """Values at whole, increasing positions (steps or epochs), with min/max levels.

    ``append`` costs amortised constant time a point; ``view`` returns at most about
    ``4 * max_points`` points whose envelope is exact.
    """

    def __init__(self) -> None:
        self._x = _Growing()
        self._y = _Growing()
        self._levels: list[tuple[_Growing, _Growing]] = []  # (minimum, maximum) of each block

    def __len__(self) -> int:
        return len(self._x)

    @property
    def x(self) -> Float:
        """(num_points,) float64: positions. A view that the next append may outdate."""
        return self._x.values

    @property
    def y(self) -> Float:
        """(num_points,) float64: values; NaN is a gap."""
        return self._y.values

    @classmethod
    def of(cls, x: Float, y: Float, levels: Sequence[Level] = ()) -> Series:
        """A series of arrays that nobody else changes; they are not copied.

        Args:
            x: (num_points,) positions.
            y: (num_points,) values.
            levels: What is known of its levels, the finest first; each begins with the first
                point. What is missing is worked out.
        """
        series = cls()
        series._x, series._y = _Growing(x), _Growing(y)
        series._levels = [(_Growing(low), _Growing(high)) for low, high in levels]
        series._grow_levels()
        return series

    @property
    def levels(self) -> tuple[Level, ...]:
        """The whole blocks of each level, the finest (of ``FACTOR`` points) first. Views."""
        return tuple((low.values, high.values) for low, high in self._levels)

    def append(self, x: Float, y: Float) -> None:
        """Adds points at the end; both (num_points,)."""
        self._x.extend(np.asarray(x, np.float64))
        self._y.extend(np.asarray(y, np.float64))
        self._grow_levels()

    def until(self, last: float) -> Series:
        """A copy of the points up to a position."""
        stop = int(np.searchsorted(self.x, last, side="right"))
        sizes = [FACTOR ** (depth + 1) for depth in range(len(self._levels))]
        levels = [
            (low[: stop // size].copy(), high[: stop // size].copy())
            for (low, high), size in zip(self.levels, sizes, strict=True)
        ]
        return Series.of(self.x[:stop].copy(), self.y[:stop].copy(), levels)

    def _grow_levels(self) -> None:
        low = high = self._y.values
        depth = 0
        while len(low) >= FACTOR:
            if depth == len(self._levels):
                self._levels.append((_Growing(), _Growing()))
            minimum, maximum = self._levels[depth]
            done, full = len(minimum), len(low) // FACTOR
            if full > done:
                fresh = slice(done * FACTOR, full * FACTOR)
                minimum.extend(_reduce(np.fmin, low[fresh]))
                maximum.extend(_reduce(np.fmax, high[fresh]))
            low, high = minimum.values, maximum.values
            depth += 1

    def view(self, first: float, last: float, max_points: int) -> tuple[Float, Float]:
        """The part between two positions, thinned to its envelope.

        Args:
            first: Left end, in the units of ``x``.
            last: Right end.
            max_points: Pixels available; at most about four points each are returned.

        Returns:
            x and y, both (n,) float64; where thinned, each block gives its minimum and
            its maximum.
        """
        x, y = self._x.values, self._y.values
        start = max(int(np.searchsorted(x, first)) - 1, 0)
        stop = min(int(np.searchsorted(x, last, side="right")) + 1, len(x))
        depth = -1
        while (stop - start) // FACTOR ** (depth + 1) > 4 * max_points:
            if depth + 1 == len(self._levels):
                break
            depth += 1
        if depth < 0:
            return x[start:stop], y[start:stop]
        places: list[Float] = []
        values: list[Float] = []
        # What is left after the last whole block of a level is drawn from the finer ones.
        for level in range(depth, -1, -1):
            size = FACTOR ** (level + 1)
            minimum, maximum = (bound.values for bound in self._levels[level])
            one, two = start // size, min(-(-stop // size), len(minimum))
            if one < two:
                places.append(np.repeat(x[one * size : two * size : size], 2))
                values.append(np.stack([minimum[one:two], maximum[one:two]], axis=1).ravel())
                start = two * size
        return (
            np.concatenate([*places, x[start:stop]]),
            np.concatenate([*values, y[start:stop]]),
        )


class _Growing:
    """A float64 array that grows at its end by doubling its room."""

    def __init__(self, values: Float | None = None) -> None:
        self._room = np.empty(64) if values is None else values
        self._size = 0 if values is None else len(values)

    def __len__(self) -> int:
        return self._size

    @property
    def values(self) -> Float:
        return self._room[: self._size]

    def extend(self, values: Float) -> None:
        needed = self._size + len(values)
        if needed > len(self._room):
            room = np.empty(max(needed, 2 * len(self._room)))
            room[: self._size] = self.values
            self._room = room
        self._room[self._size : needed] = values
        self._size = needed


def _reduce(pick: np.ufunc, values: Float) -> Float:
    reduced: Float = pick.reduce(values.reshape(-1, FACTOR), axis=1)
    return reduced
