"""Kills window and engine at random moments, and looks at what is left each time."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from nnstudio.document.edits import set_field
from nnstudio.document.examples import load_example
from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.runs import RunRow

_WINDOW = [sys.executable, "-m", "tests.torture.window"]
#: Seconds of edits and curves that a killed window may lose.
PROMISED = 1.0
#: Seconds between two checkpoints at most (and what is under way when one is due).
CHECKPOINT = 30.0
#: Seconds in which an engine ends whose window was killed.
_ORPHAN = 60.0


@dataclass
class Outcome:
    """What came of all kills.

    Attributes:
        windows: Windows killed.
        engines: Engines killed.
        went_on: Runs that went on from a checkpoint after their engine was killed.
        compared: Steps that were made twice, before and after, and were compared.
        lost: Seconds of edits, and of curves, that each killed window lost.
        wrong: What is not as promised, in words.
    """

    windows: int = 0
    engines: int = 0
    went_on: int = 0
    compared: int = 0
    lost: list[tuple[float, float]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def kills(self) -> int:
        """Of windows and engines together."""
        return self.windows + self.engines

    def check(self, holds: bool, words: str) -> None:
        """Remembers what does not hold."""
        if not holds:
            self.wrong.append(f"after {self.kills} kills: {words}")


class Torture:
    """Starts the window in a folder again and again.

    Args:
        folder: Empty; everything lies in it.
        draw: Decides when what is killed.
        scripted: Whether the engine is one that computes nothing (see ``engine``).
        slack: Seconds that a busy machine may be late with what is promised.
        longest: Seconds that a window lives at most.
    """

    def __init__(
        self, folder: Path, draw: random.Random, scripted: bool, slack: float, longest: float
    ) -> None:
        self.outcome = Outcome()
        self._folder, self._draw, self._slack, self._longest = folder, draw, slack, longest
        self._arguments = ["scripted"] if scripted else []
        #: The curves of each run as they were found last, by its row.
        self._curves: dict[int, np.ndarray] = {}
        with ProjectStore(folder / "first") as store:
            store.write_copy(self.path, _project())
        (folder / "first").unlink()

    @property
    def path(self) -> Path:
        """The user's file."""
        return self._folder / "user.nnstudio"

    def round(self, kill_engine: bool, after: float | None = None) -> None:
        """One life of a window.

        Args:
            kill_engine: Whether its engine is killed before.
            after: Seconds after which the window is killed; ``None``: drawn.
        """
        (self._folder / "diary").unlink(missing_ok=True)
        with (self._folder / "stderr").open("ab") as errors:
            window = subprocess.Popen(
                [*_WINDOW, self._folder, str(self._draw.random()), *self._arguments],
                stderr=errors,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            )
        try:
            if kill_engine:
                self._kill_engine()
            elif after is None:
                time.sleep(self._draw.uniform(0.2, self._longest))
            if after is not None or kill_engine:
                self._wait_for("begun")
                time.sleep(self._draw.uniform(1.0, 3.0) if after is None else after)
        finally:
            window.send_signal(signal.SIGKILL)
            killed = time.monotonic()
            window.wait()
        self.outcome.windows += 1
        self._look(killed)

    def _wait_for(self, what: str, after: float = 0.0, seconds: float = 600.0) -> float:
        """Waits for a line of the diary; returns its time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for when, kind, _ in self._diary():
                if kind == what and when > after:
                    return when
            time.sleep(0.02)
        self.outcome.check(False, f"nothing was noted of {what!r} in {seconds:.0f} s")
        return time.monotonic()

    def _kill_engine(self) -> None:
        self._wait_for("step")
        time.sleep(self._draw.uniform(0.1, max(1.5, self._longest / 4)))
        pid = [value for _, what, value in self._diary() if what == "engine"][-1]
        os.kill(pid, signal.SIGKILL)
        killed = time.monotonic()
        self.outcome.engines += 1
        self._wait_for("died", killed)
        self._wait_for("run", killed)

    # ------------------------------------------------------------------------- what is left
    def _look(self, killed: float) -> None:
        diary = list(self._diary())
        for what, text in ((what, value) for _, what, value in diary):
            if what in ("mistake", "could not write"):
                self.outcome.check(False, f"{what}: {text}")
        for _, what, pid in diary:
            if what == "engine":
                self.outcome.check(_ends(pid), f"the engine {pid} outlived its window")
        self.outcome.check(_is_whole(self.path), "the user's file is damaged")
        places = sorted(
            (self._folder / "working").glob("*.nnstudio"), key=lambda place: place.stat().st_mtime
        )
        for place in places:
            self.outcome.check(_is_whole(place), f"{place.name} is damaged")
        if not any(what == "begun" for _, what, _ in diary):
            return  # killed before there was a project
        if not places:
            self.outcome.check(False, "there is no working file")
            return
        with ProjectStore(places[-1]) as store:
            project = store.document()
            rows = store.runs.rows()
            curves = {row.id: store.runs.curve(row.id, "step", "loss") for row in rows}
            changes = {row.id: _changes(store, row) for row in rows}
            rates = {row.id: _rates(store, row) for row in rows}
        notes = project.notes if project is not None else None
        edits_lost = self._edits_lost(diary, killed, notes)
        curves_lost = self._curves_lost(diary, killed, rows, curves)
        self.outcome.lost.append((edits_lost, curves_lost))
        allowed = PROMISED + self._slack
        self.outcome.check(edits_lost <= allowed, f"edits of {edits_lost:.2f} s are lost")
        self.outcome.check(curves_lost <= allowed, f"curves of {curves_lost:.2f} s are lost")
        # One that was turned just before the engine died acts first in the run that goes on.
        for row in rows:
            if row.parent in rates and rates[row.id][0] != rates[row.parent][-1]:
                changes[row.id].append((row.parent_step or 0) + 1)
        self._compare(rows, curves, changes)

    def _edits_lost(self, diary: list[Any], killed: float, notes: str | None) -> float:
        """Seconds between the oldest edit that is missing and the kill."""
        states = [(when, text) for when, what, text in diary if what in ("begun", "notes")]
        kept = [place for place, (_, text) in enumerate(states) if text == notes]
        if not kept:
            self.outcome.check(False, f"the notes {notes!r} were never written")
            return 0.0
        missing = states[kept[-1] + 1 :]
        return killed - missing[0][0] if missing else 0.0

    def _curves_lost(
        self, diary: list[Any], killed: float, rows: list[RunRow], curves: dict[int, Any]
    ) -> float:
        """Seconds between the oldest step that is missing and the kill."""
        steps = [(when, *value) for when, what, value in diary if what == "step"]
        if not steps:
            return 0.0
        numbers = [value for _, what, value in diary if what == "run"]
        # The rows that are new are the runs of this window, in their order; the last one, which
        # may not be there yet, is the one that matters.
        new = [row.id for row in rows if row.id not in self._curves and len(curves[row.id][0])]
        self.outcome.check(len(numbers) - len(new) <= 1, "more than one run is missing")
        newest = numbers[-1]
        row = new[-1] if new and len(new) == len(numbers) else None
        last = curves[row][0][-1] if row is not None and len(curves[row][0]) else 0
        missing = [when for when, number, step in steps if number == newest and step > last]
        return killed - missing[0] if missing else 0.0

    def _compare(self, rows: list[RunRow], curves: dict[int, Any], changes: dict[int, Any]) -> None:
        """Nothing that was there is gone, and what went on went on exactly."""
        for row in rows:
            x, y = curves[row.id]
            before = self._curves.get(row.id, np.empty(0))
            same = np.array_equal(y[: len(before)], before, equal_nan=True)
            self.outcome.check(same, f"the curve of run {row.id} is another")
            begin = (row.parent_step or 0) + 1
            in_a_row = np.array_equal(x, np.arange(begin, begin + len(x)))
            self.outcome.check(in_a_row, f"the steps of run {row.id} are not in a row")
            if row.parent in curves and row.id not in self._curves:
                self._compare_branch(row, curves, changes)
        self._curves = {row.id: curves[row.id][1] for row in rows}

    def _compare_branch(self, row: RunRow, curves: dict[int, Any], changes: dict[int, Any]) -> None:
        assert row.parent is not None
        assert row.parent_step is not None
        self.outcome.went_on += 1
        old, new = (dict(zip(*curves[number], strict=True)) for number in (row.parent, row.id))
        both = sorted(old.keys() & new.keys())
        changed = [*changes[row.parent], *changes[row.id]]
        if not both or any(row.parent_step < step <= both[-1] for step in changed):
            return  # another learning rate makes other steps, and rightly so
        self.outcome.compared += len(both)
        same = all(old[step] == new[step] for step in both)
        self.outcome.check(same, f"run {row.id} did not go on as run {row.parent} did")

    def _diary(self) -> Iterator[tuple[float, str, Any]]:
        try:
            lines = (self._folder / "diary").read_text().splitlines()
        except FileNotFoundError:
            return
        for line in lines:
            when, what, value = json.loads(line)
            yield when, what, value


def _project() -> Project:
    project = set_field(load_example("digits"), "plan.epochs", 1_000_000)
    # The quicker of two ways is chosen by measuring, and they differ in the last bits.
    return set_field(project, "plan.compiler", "plain")


def _changes(store: ProjectStore, row: RunRow) -> list[int]:
    """The steps after which something was changed in a run."""
    return [mark.step for mark in store.runs.marks(row.id) if mark.step != row.parent_step]


def _rates(store: ProjectStore, row: RunRow) -> list[float]:
    """The learning rates of a run, from the first to the last."""
    texts = [
        mark.text for mark in store.runs.marks(row.id) if mark.text.startswith("learning rate")
    ]
    first = store.runs.project(row.id).plan.optimizer.params["learning_rate"]
    return [float(str(first)), *(float(text.split()[-1]) for text in texts)]


def _is_whole(place: Path) -> bool:
    with closing(sqlite3.connect(place)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def _ends(pid: int) -> bool:
    end = time.monotonic() + _ORPHAN
    while time.monotonic() < end:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False
