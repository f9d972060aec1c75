"""Runs in the project file: rows, curves, marks and states."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.run import Mark
from nnstudio.document.store import arrays as packing

Array = NDArray[Any]
Float = NDArray[np.float64]
Axis = Literal["step", "epoch", "clock", "task"]
StateKind = Literal["checkpoint", "snapshot", "best"]

_ROWS = (
    "SELECT id, kind, name, begun, device, state, step, epochs, seconds, result, tags, note,"
    " parent, parent_step FROM runs"
)


class RunRow(msgspec.Struct, frozen=True):
    """A run, as a table of runs shows it.

    Attributes:
        id: Its number in the file.
        kind: A run of one network, or a task sequence.
        name: What the user calls it.
        begun: Seconds since 1970, by the clock of that day; rows are ordered by ``id``, so a
            clock that goes backwards confuses nothing.
        device: What it ran on, in words.
        state: ``"running"`` while it goes on, or when the program was killed in it;
            ``"finished"``, ``"stopped"``, ``"failed"`` …
        step: Optimizer steps made.
        epochs: Whole epochs made.
        seconds: Spent on training.
        result: The last value of each metric.
        tags: Words of the user's, separated by spaces.
        note: Free text.
        parent: The run it was branched from.
        parent_step: The step of that run at which it was.
    """

    id: int
    kind: Literal["run", "tasks"]
    name: str
    begun: float
    device: str = ""
    state: str = "running"
    step: int = 0
    epochs: int = 0
    seconds: float = 0.0
    result: dict[str, float | None] = {}
    tags: str = ""
    note: str = ""
    parent: int | None = None
    parent_step: int | None = None


class Progress(msgspec.Struct, frozen=True):
    """How far a run has come; see ``RunRow``."""

    state: str
    step: int
    epochs: int
    seconds: float
    result: dict[str, float]
    device: str = ""


class Runs:
    """The runs of one open project file.

    Whatever changes several rows is one transaction of the caller's.

    Args:
        connection: The database.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    # ------------------------------------------------------------------------------- rows
    def add(
        self,
        project: Project,
        begun: float,
        name: str = "",
        kind: Literal["run", "tasks"] = "run",
        parent: tuple[int, int] | None = None,
    ) -> int:
        """Adds a run that begins; returns its number.

        Args:
            project: What is trained.
            begun: Seconds since 1970.
            name: Empty: "Run N".
            kind: What kind of run it is.
            parent: The run and the step it was branched from.
        """
        document = msgspec.json.encode(project)
        sql = (
            "INSERT INTO runs (kind, name, begun, document, facts, device, state, result,"
            " parent, parent_step) VALUES (?, ?, ?, ?, x'', '', 'running', ?, ?, ?)"
        )
        values = (kind, name, begun, document, b"{}", *(parent or (None, None)))
        number = self._connection.execute(sql, values).lastrowid
        if number is None:
            raise RuntimeError("SQLite gave the new row no number")
        if not name:
            self._connection.execute(
                "UPDATE runs SET name = ? WHERE id = ?", (f"Run {number}", number)
            )
        return number

    def rows(self) -> list[RunRow]:
        """All runs, the oldest first."""
        found = self._connection.execute(_ROWS + " ORDER BY id")
        return [_row(values) for values in found]

    def row(self, run: int) -> RunRow:
        """One run.

        Raises:
            Invalid: There is no such run.
        """
        values = self._connection.execute(_ROWS + " WHERE id = ?", (run,)).fetchone()
        if values is None:
            raise Invalid("Run", "the number of a run", str(run), "Choose one of the table.")
        return _row(values)

    def project(self, run: int) -> Project:
        """What a run trained.

        Raises:
            Invalid: There is no such run, or its document cannot be read.
        """
        self.row(run)
        sql = "SELECT document FROM runs WHERE id = ?"
        (document,) = self._connection.execute(sql, (run,)).fetchone()
        try:
            return msgspec.json.decode(document, type=Project)
        except msgspec.DecodeError as error:
            raise Invalid(
                "Settings of the run",
                "values that nnstudio knows",
                f"something else ({error})",
                "Choose another run.",
            ) from error

    def set_progress(self, run: int, now: Progress) -> None:
        """Brings the row of a run up to date; NaN is kept as "not known"."""
        known = {name: y if np.isfinite(y) else None for name, y in now.result.items()}
        result = msgspec.json.encode(known)
        self._connection.execute(
            "UPDATE runs SET state = ?, step = ?, epochs = ?, seconds = ?, result = ?, device = ?"
            " WHERE id = ?",
            (now.state, now.step, now.epochs, now.seconds, result, now.device, run),
        )

    def rename(self, run: int, name: str) -> None:
        """Gives a run another name."""
        self._connection.execute("UPDATE runs SET name = ? WHERE id = ?", (name, run))

    def annotate(self, run: int, tags: str, note: str) -> None:
        """Keeps the user's words about a run."""
        sql = "UPDATE runs SET tags = ?, note = ? WHERE id = ?"
        self._connection.execute(sql, (tags, note, run))

    def delete(self, runs: Iterable[int]) -> None:
        """Deletes runs with all that belongs to them."""
        self._connection.executemany("DELETE FROM runs WHERE id = ?", [(run,) for run in runs])

    def set_facts(self, run: int, facts: bytes) -> None:
        """Keeps what is known of a run beyond its row, in the caller's own form."""
        self._connection.execute("UPDATE runs SET facts = ? WHERE id = ?", (facts, run))

    def facts(self, run: int) -> bytes:
        """What ``set_facts`` kept; empty where there is nothing."""
        self.row(run)
        found = self._connection.execute("SELECT facts FROM runs WHERE id = ?", (run,)).fetchone()
        return bytes(found[0])

    # ----------------------------------------------------------------------------- curves
    def add_curve(
        self, run: int, axis: Axis, name: str, first: float, y: Array, x: Float | None = None
    ) -> None:
        """Adds a piece at the end of a curve.

        Args:
            run: Whose.
            axis: What x counts.
            name: Of the metric.
            first: Position of the first point.
            y: (n,) values; kept as float32, or as float64 where they are.
            x: (n,) positions where they do not follow each other by one.
        """
        kind = np.float64 if y.dtype == np.float64 else np.float32
        packed = packing.pack({"y": np.asarray(y, kind)})
        places = None if x is None else packing.pack({"x": np.asarray(x, np.float64)})
        self._connection.execute(
            "INSERT INTO curves (run, axis, name, part, first, x, y) SELECT ?, ?, ?,"
            " coalesce(max(part), 0) + 1, ?, ?, ? FROM curves WHERE run = ? AND axis = ?"
            " AND name = ?",
            (run, axis, name, float(first), places, packed, run, axis, name),
        )

    def curve_names(self, run: int, axis: Axis) -> list[str]:
        """Names of the curves over an axis."""
        sql = "SELECT DISTINCT name FROM curves WHERE run = ? AND axis = ? ORDER BY name"
        return [name for (name,) in self._connection.execute(sql, (run, axis))]

    def curve(self, run: int, axis: Axis, name: str) -> tuple[Float, Float]:
        """A whole curve: x and y, both (n,) float64.

        Raises:
            Invalid: A piece of it is damaged.
        """
        sql = "SELECT first, x, y FROM curves WHERE run = ? AND axis = ? AND name = ? ORDER BY part"
        xs, ys = [np.empty(0)], [np.empty(0)]
        for first, places, packed in self._connection.execute(sql, (run, axis, name)):
            y = packing.unpack(packed)["y"].astype(np.float64).reshape(-1)
            if places is None:
                x = first + np.arange(len(y), dtype=np.float64)
            else:
                x = packing.unpack(places)["x"].reshape(-1)
            if len(x) != len(y):
                raise Invalid(
                    "Curve", "as many positions as values", "another number", "Choose another run."
                )
            xs.append(x)
            ys.append(y)
        return np.concatenate(xs), np.concatenate(ys)

    # ------------------------------------------------------------------------------ marks
    def add_mark(self, run: int, mark: Mark) -> None:
        """Adds a change that was made on the way."""
        sql = "INSERT INTO marks (run, step, text) VALUES (?, ?, ?)"
        self._connection.execute(sql, (run, mark.step, mark.text))

    def marks(self, run: int) -> list[Mark]:
        """The changes that were made on the way, in their order."""
        sql = "SELECT step, text FROM marks WHERE run = ? ORDER BY id"
        return [Mark(step, text) for step, text in self._connection.execute(sql, (run,))]

    # ----------------------------------------------------------------------------- states
    def add_state(self, run: int, step: int, kind: StateKind, arrays: Mapping[str, Array]) -> int:
        """Keeps the state of a network; returns its number.

        A new ``"checkpoint"`` or ``"best"`` takes the place of the one before.
        """
        packed = packing.pack(arrays)
        if kind != "snapshot":
            sql = "DELETE FROM states WHERE run = ? AND kind = ?"
            self._connection.execute(sql, (run, kind))
        sql = "INSERT INTO states (run, step, kind, arrays) VALUES (?, ?, ?, ?)"
        number = self._connection.execute(sql, (run, step, kind, packed)).lastrowid
        if number is None:
            raise RuntimeError("SQLite gave the new row no number")
        return number

    def states(self, run: int) -> list[tuple[int, int, StateKind]]:
        """Number, step and kind of each state that is kept, the earliest step first."""
        sql = "SELECT id, step, kind FROM states WHERE run = ? ORDER BY step, id"
        return list(self._connection.execute(sql, (run,)))

    def state(self, number: int) -> dict[str, Array]:
        """The arrays of a state.

        Raises:
            Invalid: There is none, or it is damaged.
        """
        sql = "SELECT arrays FROM states WHERE id = ?"
        found = self._connection.execute(sql, (number,)).fetchone()
        if found is None:
            raise Invalid("State", "the number of a state", str(number), "Choose another one.")
        return packing.unpack(found[0])


def _row(values: tuple[Any, ...]) -> RunRow:
    fields = dict(zip(RunRow.__struct_fields__, values, strict=True))
    try:
        fields["result"] = msgspec.json.decode(fields["result"])
        return msgspec.convert(fields, RunRow)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise Invalid(
            "Table of runs",
            "values that nnstudio knows",
            f"something else ({error})",
            "Take an earlier copy of the file.",
        ) from error
