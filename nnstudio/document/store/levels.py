"""The levels of long curves, stored beside their points so that nobody works them out again."""

from __future__ import annotations

import sqlite3
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.invalid import Invalid
from nnstudio.document.series import FACTOR, Level, Series
from nnstudio.document.store import arrays as packing

Array = NDArray[Any]
#: Run, axis and name of a curve.
Curve = tuple[int, str, str]

#: Levels that are stored; what is above them is few enough to be worked out.
_DEPTHS = 4
#: Points whose levels stand in one row: the blocks of every level fit into it.
CHUNK = FACTOR**_DEPTHS
#: Whole blocks of each level in one row, the finest first.
_BLOCKS = tuple(CHUNK // FACTOR ** (depth + 1) for depth in range(_DEPTHS))

_OF_CURVE = "run = ? AND axis = ? AND name = ?"


def extend(connection: sqlite3.Connection, curve: Curve, first: float, num_points: int) -> None:
    """Adds the levels of what became whole with the newest piece of a curve.

    Most pieces complete nothing, and cost one look at a row.

    Args:
        connection: The database, in the transaction that wrote the piece.
        curve: Its points follow each other by one.
        first: Position of the piece's first point.
        num_points: How many it has.
    """
    sql = f"SELECT first FROM curves WHERE {_OF_CURVE} ORDER BY part LIMIT 1"  # noqa: S608 - ours
    (begin,) = connection.execute(sql, curve).fetchone()
    before = int(first - begin)
    for chunk in range(before // CHUNK, (before + num_points) // CHUNK):
        y = _points(connection, curve, begin + chunk * CHUNK)
        if y is None:
            return
        found = Series.of(np.arange(CHUNK, dtype=np.float64), y.astype(np.float64)).levels
        # Smallest and largest values are values of the curve, so its own kind holds them.
        low, high = (np.concatenate(side).astype(y.dtype) for side in zip(*found, strict=True))
        kept = {"low": low, "high": high, "finite": np.array([np.isfinite(y).all()])}
        connection.execute(
            "INSERT OR REPLACE INTO levels (run, axis, name, part, arrays) VALUES (?, ?, ?, ?, ?)",
            (*curve, chunk + 1, packing.pack(kept)),
        )


def _points(connection: sqlite3.Connection, curve: Curve, first: float) -> Array | None:
    """(CHUNK,) values from a position on; nothing where they do not follow each other by one."""
    sql = (
        f"SELECT first, x, y FROM curves WHERE {_OF_CURVE} AND part >= (SELECT max(part)"  # noqa: S608
        f" FROM curves WHERE {_OF_CURVE} AND first <= ?) ORDER BY part"
    )
    begin, pieces, num = first, [np.empty(0, np.float32)], 0
    for at, places, packed in connection.execute(sql, (*curve, *curve, first)):
        if num == 0:
            begin = at
        if places is not None or at != begin + num:
            return None
        pieces.append(packing.unpack(packed)["y"].reshape(-1))
        num += len(pieces[-1])
    skipped = int(first - begin)
    found = np.concatenate(pieces)[skipped : skipped + CHUNK]
    return found if len(found) == CHUNK else None


class Stored(NamedTuple):
    """What is stored of a curve beside its points.

    Attributes:
        levels: From its first point on, as ``Series.of`` takes them; empty: they can be worked
            out.
        num_points: How many points they are of.
        num_finite: So many of the first values are finite.
    """

    levels: tuple[Level, ...] = ()
    num_points: int = 0
    num_finite: int = 0


def read(connection: sqlite3.Connection, curve: Curve, num_points: int) -> Stored:
    """The stored levels of a curve; nothing where they are not those of such a curve.

    Args:
        connection: The database.
        curve: Its points follow each other by one.
        num_points: How many it has.
    """
    if num_points < CHUNK or not _are_kept(connection):
        return Stored()
    sql = f"SELECT part, arrays FROM levels WHERE {_OF_CURVE} ORDER BY part LIMIT ?"  # noqa: S608
    rows = connection.execute(sql, (*curve, num_points // CHUNK)).fetchall()
    if not rows or [part for part, _ in rows] != list(range(1, len(rows) + 1)):
        return Stored()
    try:
        chunks = [packing.unpack(packed) for _, packed in rows]
        sides = [[_split(chunk[side]) for chunk in chunks] for side in ("low", "high")]
        finite = [bool(chunk["finite"].all()) for chunk in chunks]
    except (Invalid, KeyError):
        return Stored()
    low, high = ([np.concatenate(depth) for depth in zip(*side, strict=True)] for side in sides)
    first_broken = finite.index(False) if False in finite else len(finite)
    levels = tuple(zip(low, high, strict=True))
    return Stored(levels, len(rows) * CHUNK, first_broken * CHUNK)


def _are_kept(connection: sqlite3.Connection) -> bool:
    """Whether the file has a table of levels; one of version 1 that is only read has none."""
    sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'levels'"
    return connection.execute(sql).fetchone() is not None


def _split(blocks: Array) -> list[NDArray[np.float64]]:
    """The blocks of each level.

    Raises:
        Invalid: They are not as many as there are.
    """
    if blocks.shape != (sum(_BLOCKS),):
        raise Invalid("Levels", f"{sum(_BLOCKS)} blocks", f"{blocks.shape}", "Work them out.")
    return np.split(blocks.astype(np.float64), np.cumsum(_BLOCKS)[:-1])
