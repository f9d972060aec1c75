"""A long curve, kept in levels so that drawing a million points costs what a thousand do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
#: The minimum and the maximum of each whole block of one level, both (num_blocks,).
Level = tuple[Float, Float]

#: Points that one point of the next level stands for.
FACTOR = 16


class Column(Protocol):
    """Values that may be read in parts; (num_points,) float64."""

    def __len__(self) -> int: ...

    @property
    def values(self) -> Float:
        """All of them."""

    def part(self, start: int, stop: int) -> Float:
        """Those from one place to another; what is beyond the end is left out."""


class Series:
    """Values at whole, increasing positions (steps or epochs), with min/max levels.

    ``append`` costs amortised constant time a point; ``view`` returns at most about
    ``4 * max_points`` points whose envelope is exact. A stored series reads points only where
    its levels are not fine enough.

    Attributes:
        num_finite: So many of the first values are known to be finite.
    """

    def __init__(self) -> None:
        self._x: _Growing | _InARow = _Growing()
        self._y: Column = _Growing()
        self._levels: list[tuple[_Growing, _Growing]] = []  # (minimum, maximum) of each block
        self.num_finite = 0

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

    @classmethod
    def stored(
        cls, first: float, y: Column, levels: Sequence[Level] = (), num_finite: int = 0
    ) -> Series:
        """A series whose points follow each other by one, and are read when they are wanted.

        Args:
            first: Position of the first point.
            y: (num_points,) values.
            levels: See ``of``.
            num_finite: See the class.
        """
        series = cls()
        series._x, series._y = _InARow(first, len(y)), y
        series._levels = [(_Growing(low), _Growing(high)) for low, high in levels]
        series.num_finite = num_finite
        series._grow_levels()
        return series

    @property
    def levels(self) -> tuple[Level, ...]:
        """The whole blocks of each level, the finest (of ``FACTOR`` points) first. Views."""
        return tuple((low.values, high.values) for low, high in self._levels)

    def append(self, x: Float, y: Float) -> None:
        """Adds points at the end; both (num_points,)."""
        own_x, own_y = self._grown()
        own_x.extend(np.asarray(x, np.float64))
        own_y.extend(np.asarray(y, np.float64))
        self._grow_levels()

    def read_points(self) -> None:
        """Has all points at hand from now on, and not only when they are wanted."""
        self._grown()

    def _grown(self) -> tuple[_Growing, _Growing]:
        x, y = self._x, self._y
        if not (isinstance(x, _Growing) and isinstance(y, _Growing)):
            x, y = _Growing(x.values), _Growing(y.values)
            self._x, self._y = x, y
        return x, y

    def since(self, place: int) -> tuple[Float, Float]:
        """The points from a place in the row on: x and y."""
        return self._x.part(place, len(self)), self._y.part(place, len(self))

    def point(self, place: int) -> tuple[float, float]:
        """One point, by its place in the row; negative ones count from the end."""
        place = place + len(self) if place < 0 else place
        return float(self._x.part(place, place + 1)[0]), float(self._y.part(place, place + 1)[0])

    def num_until(self, last: float) -> int:
        """How many points stand up to a position, that one included."""
        return self._x.find(last, is_after=True)

    def until(self, last: float) -> Series:
        """A copy of the points up to a position."""
        stop = self.num_until(last)
        sizes = [FACTOR ** (depth + 1) for depth in range(len(self._levels))]
        levels = [
            (low[: stop // size].copy(), high[: stop // size].copy())
            for (low, high), size in zip(self.levels, sizes, strict=True)
        ]
        return Series.of(self.x[:stop].copy(), self.y[:stop].copy(), levels)

    def _grow_levels(self) -> None:
        low: Column = self._y
        high: Column = self._y
        depth = 0
        while len(low) >= FACTOR:
            if depth == len(self._levels):
                self._levels.append((_Growing(), _Growing()))
            minimum, maximum = self._levels[depth]
            done, full = len(minimum), len(low) // FACTOR
            if full > done:
                fresh = done * FACTOR, full * FACTOR
                minimum.extend(_reduce(np.fmin, low.part(*fresh)))
                maximum.extend(_reduce(np.fmax, high.part(*fresh)))
            low, high = minimum, maximum
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
        start = max(self._x.find(first, is_after=False) - 1, 0)
        stop = min(self._x.find(last, is_after=True) + 1, len(self))
        depth = -1
        while (stop - start) // FACTOR ** (depth + 1) > 4 * max_points:
            if depth + 1 == len(self._levels):
                break
            depth += 1
        places: list[Float] = []
        values: list[Float] = []
        # What is left after the last whole block of a level is drawn from the finer ones.
        for level in range(depth, -1, -1):
            size = FACTOR ** (level + 1)
            minimum, maximum = (bound.values for bound in self._levels[level])
            one, two = start // size, min(-(-stop // size), len(minimum))
            if one < two:
                places.append(np.repeat(self._x.part(one * size, two * size, size), 2))
                values.append(np.stack([minimum[one:two], maximum[one:two]], axis=1).ravel())
                start = two * size
        rest = self._x.part(start, stop), self._y.part(start, stop)
        if not places:
            return rest
        return np.concatenate([*places, rest[0]]), np.concatenate([*values, rest[1]])


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

    def part(self, start: int, stop: int, step: int = 1) -> Float:
        return self.values[start:stop:step]

    def find(self, value: float, *, is_after: bool) -> int:
        """Where a value belongs into increasing ones: before, or after, those like it."""
        return int(np.searchsorted(self.values, value, side="right" if is_after else "left"))

    def extend(self, values: Float) -> None:
        needed = self._size + len(values)
        if needed > len(self._room):
            room = np.empty(max(needed, 2 * len(self._room)))
            room[: self._size] = self.values
            self._room = room
        self._room[self._size : needed] = values
        self._size = needed


class _InARow:
    """Positions that follow each other by one; an array only if somebody wants it."""

    def __init__(self, first: float, num: int) -> None:
        self._first = first
        self._num = num
        self._values: Float | None = None

    def __len__(self) -> int:
        return self._num

    @property
    def values(self) -> Float:
        if self._values is None:
            self._values = self.part(0, self._num)
        return self._values

    def part(self, start: int, stop: int, step: int = 1) -> Float:
        return self._first + np.arange(start, min(stop, self._num), step, dtype=np.float64)

    def find(self, value: float, *, is_after: bool) -> int:
        """As ``_Growing.find``."""
        place = np.floor(value - self._first) + 1 if is_after else np.ceil(value - self._first)
        return int(np.clip(place, 0, self._num))


def _reduce(pick: np.ufunc, values: Float) -> Float:
    reduced: Float = pick.reduce(values.reshape(-1, FACTOR), axis=1)
    return reduced
