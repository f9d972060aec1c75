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
from nnstudio.document.series import Series
from nnstudio.document.store import arrays as packing
from nnstudio.document.store import curves

Array = NDArray[Any]
Float = NDArray[np.float64]
Axis = Literal["step", "epoch", "clock", "task"]
StateKind = Literal["checkpoint", "snapshot", "best"]

#: Bytes in the file that the moments of all runs may take which can be gone back to.
SNAPSHOTS = 64 * 1024**2

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
            ``"finished"``, ``"stopped"``, ``"failed"``, ``"interrupted"`` …
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
        #: Runs whose rows or states changed since ``news`` was asked; ``None``: all may have.
        self._touched: set[int] | None = None

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
            self.rename(number, f"Run {number}")
        self._touch(number)
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
        found = self.find(run)
        if found is None:
            raise Invalid("Run", "the number of a run", str(run), "Choose one of the table.")
        return found

    def find(self, run: int) -> RunRow | None:
        """One run; ``None``: there is no such run."""
        values = self._connection.execute(_ROWS + " WHERE id = ?", (run,)).fetchone()
        return None if values is None else _row(values)

    def news(self) -> set[int] | None:
        """Runs that are new, gone or other than when this was last asked; ``None``: all may be."""
        touched, self._touched = self._touched, set()
        return touched

    def _touch(self, *runs: int) -> None:
        if self._touched is not None:
            self._touched.update(runs)

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
        self._touch(run)

    def end_unfinished(self, state: str, run: int | None = None) -> None:
        """Says of a run that goes on no longer, or of all such runs, how it ended.

        Args:
            state: ``"interrupted"`` where nobody knows more, or ``"stopped"``.
            run: ``None``: every run that was going on when the file was last open.
        """
        sql = "UPDATE runs SET state = ? WHERE state IN ('preparing', 'running', 'paused')"
        if run is None:
            self._connection.execute(sql, (state,))
            self._touched = None
        else:
            self._connection.execute(sql + " AND id = ?", (state, run))
            self._touch(run)

    def rename(self, run: int, name: str) -> None:
        """Gives a run another name."""
        self._connection.execute("UPDATE runs SET name = ? WHERE id = ?", (name, run))
        self._touch(run)

    def annotate(self, run: int, tags: str, note: str) -> None:
        """Keeps the user's words about a run."""
        sql = "UPDATE runs SET tags = ?, note = ? WHERE id = ?"
        self._connection.execute(sql, (tags, note, run))
        self._touch(run)

    def delete(self, runs: Iterable[int]) -> None:
        """Deletes runs with all that belongs to them."""
        gone = [(run,) for run in runs]
        self._connection.executemany("DELETE FROM runs WHERE id = ?", gone)
        self._touch(*(run for (run,) in gone))

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
        curves.add(self._connection, (run, axis, name), first, y, x)

    def curve_names(self, run: int, axis: Axis) -> list[str]:
        """Names of the curves over an axis."""
        sql = "SELECT DISTINCT name FROM curves WHERE run = ? AND axis = ? ORDER BY name"
        return [name for (name,) in self._connection.execute(sql, (run, axis))]

    def curve(self, run: int, axis: Axis, name: str) -> tuple[Float, Float]:
        """A whole curve: x and y, both (n,) float64.

        Raises:
            Invalid: A piece of it is damaged.
        """
        series = self.series(run, axis, name)
        return series.x, series.y

    def series(self, run: int, axis: Axis, name: str) -> Series:
        """A whole curve with its levels.

        Raises:
            Invalid: A piece of it is damaged.
        """
        return curves.read(self._connection, (run, axis, name))

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
        self._touch(run)
        return number

    def states(self, run: int) -> list[tuple[int, int, StateKind]]:
        """Number, step and kind of each state that is kept, the earliest step first."""
        sql = "SELECT id, step, kind FROM states WHERE run = ? ORDER BY step, id"
        return list(self._connection.execute(sql, (run,)))

    def kept(self, run: int | None = None) -> dict[int, dict[StateKind, int]]:
        """The step of the newest checkpoint and of the best state of each run that has them.

        Args:
            run: This one alone; ``None``: all runs.
        """
        # The arrays are the last column, so their pages are not read.
        sql = "SELECT run, kind, step FROM states WHERE kind != 'snapshot'"
        found: dict[int, dict[StateKind, int]] = {}
        rows = self._connection.execute(
            sql if run is None else sql + " AND run = ?", () if run is None else (run,)
        )
        for number, kind, step in rows:
            found.setdefault(number, {})[kind] = step
        return found

    def keep_snapshots(
        self, run: int, moments: Mapping[int, Mapping[str, Array]], budget: int = SNAPSHOTS
    ) -> None:
        """Keeps these moments of a run and no others; old runs give theirs up when it is full.

        Args:
            run: Whose.
            moments: State by step. What is kept of a step already is not written again, but for
                the last, which an operation may have changed.
            budget: Bytes that all snapshots of all runs may take in the file; the newest runs
                have the first claim.
        """
        last = max(moments, default=-1)
        known = {}
        for number, step, kind in self.states(run):
            if kind == "snapshot":
                if step in moments and step != last:
                    known[step] = number
                else:
                    self._connection.execute("DELETE FROM states WHERE id = ?", (number,))
        for step, arrays in moments.items():
            if step not in known:
                self.add_state(run, step, "snapshot", arrays)
        self._thin_snapshots(budget)

    def _thin_snapshots(self, budget: int) -> None:
        sql = (
            "SELECT run, sum(length(arrays)) FROM states WHERE kind = 'snapshot'"
            " GROUP BY run ORDER BY run DESC"
        )
        for run, size in self._connection.execute(sql).fetchall():
            budget -= size
            if budget < 0:
                gone = "DELETE FROM states WHERE run = ? AND kind = 'snapshot'"
                self._connection.execute(gone, (run,))

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
