"""Curves in the project file: pieces, in the order in which they were measured."""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections.abc import Sequence
from contextlib import suppress

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.invalid import Invalid
from nnstudio.document.series import Series
from nnstudio.document.store import arrays as packing
from nnstudio.document.store import levels
from nnstudio.document.store.levels import Array, Curve

Float = NDArray[np.float64]
#: Position of the first point, positions if they do not follow each other by one, values.
_Row = tuple[float, bytes | None, bytes]

#: More than so many bytes never come of one that zlib compressed.
_MOST = 1032
#: Pieces that stay unpacked of a curve that is looked at in parts.
_KEPT = 4


def add(
    connection: sqlite3.Connection, curve: Curve, first: float, y: Array, x: Float | None = None
) -> None:
    """Adds a piece at the end of a curve; see ``Runs.add_curve``."""
    kind = np.float64 if y.dtype == np.float64 else np.float32
    packed = packing.pack({"y": np.asarray(y, kind)})
    places = None if x is None else packing.pack({"x": np.asarray(x, np.float64)})
    connection.execute(
        "INSERT INTO curves (run, axis, name, part, first, x, y) SELECT ?, ?, ?,"
        " coalesce(max(part), 0) + 1, ?, ?, ? FROM curves WHERE run = ? AND axis = ?"
        " AND name = ?",
        (*curve, float(first), places, packed, *curve),
    )
    if x is None:
        levels.extend(connection, curve, float(first), len(y))


def read(connection: sqlite3.Connection, curve: Curve) -> Series:
    """A whole curve; of a long one its levels, and its points when somebody wants them.

    Raises:
        Invalid: A piece of it is damaged.
    """
    sql = "SELECT first, x, y FROM curves WHERE run = ? AND axis = ? AND name = ? ORDER BY part"
    rows: list[_Row] = connection.execute(sql, curve).fetchall()
    starts = _starts(rows)
    if starts is not None:
        stored = levels.read(connection, curve, starts[-1])
        if stored.num_points:
            pieces = Pieces(starts, [packed for *_, packed in rows])
            return Series.stored(rows[0][0], pieces, stored.levels, stored.num_finite)
    ys = [_unpacked(packed) for *_, packed in rows]
    xs = [_positions(*row[:2], len(values)) for row, values in zip(rows, ys, strict=True)]
    return Series.of(np.concatenate([np.empty(0), *xs]), np.concatenate([np.empty(0), *ys]))


class Pieces:
    """Values of a curve as they lie in the file, unpacked where they are wanted.

    Whoever has a run drawn from its levels never unpacks most of them. A piece that turns out to
    be damaged is a gap, and so is what is missing between two pieces.

    Args:
        starts: How many values are before each piece, and last of all how many there are.
        packed: The pieces.
    """

    def __init__(self, starts: Sequence[int], packed: Sequence[bytes]) -> None:
        self._starts, self._packed = starts, packed
        self._unpacked: dict[int, Float] = {}
        self._values: Float | None = None

    def __len__(self) -> int:
        return self._starts[-1]

    @property
    def values(self) -> Float:
        """All of them, which from now on stay unpacked; (num_values,)."""
        if self._values is None:
            self._values = self._joined(0, len(self._packed))
            self._packed, self._unpacked = (), {}
        return self._values

    def part(self, start: int, stop: int) -> Float:
        """Those from one place to another."""
        if self._values is not None:
            return self._values[start:stop]
        stop = min(stop, len(self))
        if start >= stop:
            return np.empty(0)
        first, last = (bisect_right(self._starts, place) - 1 for place in (start, stop - 1))
        begin = self._starts[first]
        return self._joined(first, last + 1)[start - begin : stop - begin]

    def _joined(self, first: int, last: int) -> Float:
        return np.concatenate([self._piece(number) for number in range(first, last)])

    def _piece(self, number: int) -> Float:
        if number not in self._unpacked:
            num = self._starts[number + 1] - self._starts[number]
            values = np.full(num, np.nan)
            with suppress(Invalid):
                found = _unpacked(self._packed[number])[:num]
                values[: len(found)] = found
            while len(self._unpacked) >= _KEPT:
                del self._unpacked[next(iter(self._unpacked))]
            self._unpacked[number] = values
        return self._unpacked[number]


def _starts(rows: Sequence[_Row]) -> list[int] | None:
    """How many values are before each piece, and at the end, if only the last is unpacked.

    Nothing where the positions do not follow each other by one, or speak of more values than
    the pieces can hold.
    """
    if not rows or any(places is not None for _, places, _ in rows):
        return None
    firsts = np.array([first for first, *_ in rows])
    with np.errstate(invalid="ignore", over="ignore"):  # strangers' positions may be anything
        starts = firsts - firsts[0]
        lengths = np.diff(starts)
    sizes = np.array([len(packed) for *_, packed in rows[:-1]])
    if not np.all((lengths > 0) & (lengths == np.floor(lengths)) & (lengths <= _MOST * sizes)):
        return None
    return [*(int(start) for start in starts), int(starts[-1]) + len(_unpacked(rows[-1][2]))]


def _unpacked(packed: bytes) -> Float:
    """(n,) values of a piece.

    Raises:
        Invalid: It is damaged.
    """
    found = packing.unpack(packed)
    if "y" not in found:
        raise Invalid("Curve", "values", "something else", "Choose another run.")
    return found["y"].reshape(-1).astype(np.float64)


def _positions(first: float, places: bytes | None, num: int) -> Float:
    if places is None:
        return first + np.arange(num, dtype=np.float64)
    x: Float = packing.unpack(places)["x"].reshape(-1).astype(np.float64)
    if len(x) != num:
        raise Invalid(
            "Curve", "as many positions as values", "another number", "Choose another run."
        )
    return x
