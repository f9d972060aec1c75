"""Curves in the project file: pieces, in the order in which they were measured."""

from __future__ import annotations

import sqlite3

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.invalid import Invalid
from nnstudio.document.series import Series
from nnstudio.document.store import arrays as packing
from nnstudio.document.store import levels
from nnstudio.document.store.levels import Array, Curve

Float = NDArray[np.float64]


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
    """A whole curve, with the levels that are stored.

    Raises:
        Invalid: A piece of it is damaged.
    """
    sql = "SELECT first, x, y FROM curves WHERE run = ? AND axis = ? AND name = ? ORDER BY part"
    xs: list[tuple[float, Array | None]] = []
    ys: list[Array] = []
    end: float | None = None
    is_in_a_row = True
    for first, places, packed in connection.execute(sql, curve):
        ys.append(packing.unpack(packed)["y"].reshape(-1))
        xs.append((first, None if places is None else packing.unpack(places)["x"].reshape(-1)))
        is_in_a_row = is_in_a_row and places is None and end in (None, first)
        end = first + len(ys[-1])
    # Here and not piece by piece: a long curve has many hundred.
    y = np.concatenate([np.empty(0), *ys]).astype(np.float64, copy=False)
    if is_in_a_row:
        x = (xs[0][0] if xs else 0.0) + np.arange(len(y), dtype=np.float64)
        return Series.of(x, y, levels.read(connection, curve, len(y)))
    return Series.of(_positions(xs, ys), y)


def _positions(xs: list[tuple[float, Array | None]], ys: list[Array]) -> Float:
    found = []
    for (first, places), values in zip(xs, ys, strict=True):
        x = first + np.arange(len(values), dtype=np.float64) if places is None else places
        if len(x) != len(values):
            raise Invalid(
                "Curve", "as many positions as values", "another number", "Choose another run."
            )
        found.append(x.astype(np.float64))
    return np.concatenate(found)
