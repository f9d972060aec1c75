"""Writes every run into the working file while it happens."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import partial
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.document.operations import without_surgery
from nnstudio.document.run import Mark
from nnstudio.document.run_best import BEST, BestSoFar
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.records import CLOCK, EPOCH_STEPS
from nnstudio.document.store.runs import Progress, StateKind
from nnstudio.document.store.taking_up import with_settings
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.project.working_file import WorkingFile, now
from nnstudio.gui.run_controller import RunController
from nnstudio.protocol import messages as said
from nnstudio.protocol.moments import BestMade, CheckpointMade, MomentsChosen

Array = NDArray[Any]
_Parent = Callable[[], tuple[int, int] | None]

#: Milliseconds between two pieces of a curve; with the writer's pause they make less than the
#: second that a killed window may lose.
_PIECE = 400


class Recording(QObject):
    """Follows the newest run of a session.

    Signals:
        stored: A network of a run that rests is on its way into the file.

    Args:
        run: What is followed.
        link: Tells of its events.
        working: Where they are written.
        parent: Owner.
    """

    stored = Signal()

    def __init__(
        self,
        run: RunController,
        link: EngineLink,
        working: WorkingFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._working = working
        self._number: int | None = None
        #: Marks of a run that has no row yet; nothing once it has one.
        self._early: list[Mark] | None = []
        #: What the engine said of a run that has made no step yet: one that is only looked at
        #: gets no row.
        self._started: said.RunStarted | None = None
        #: Rows of runs in the file, by their number in this session; touched by the writer alone.
        self._rows: dict[int, int] = {}
        #: Finds the row and the step that a run branched from; called by the writer alone.
        self._parents: dict[int, _Parent] = {}
        self._steps: dict[str, list[tuple[int, Array]]] = defaultdict(list)
        self._clock: list[tuple[float, float]] = []
        self._epochs: list[said.EpochsEnded] = []
        self._best: BestSoFar | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_PIECE)
        self._timer.timeout.connect(self._flush)
        run.state_changed.connect(self._follow)
        run.marked.connect(self._mark)
        link.event_came.connect(self._take)
        working.began.connect(self._begin_file)

    def _begin_file(self) -> None:
        """Another file is worked on: nothing of the run before belongs into it."""
        self._timer.stop()
        self._number, self._started, self._rows, self._parents = None, None, {}, {}
        self._steps, self._clock, self._epochs = defaultdict(list), [], []
        # No run of it goes on; one that says so was cut off when its program was killed.
        self._working.put(lambda store: store.runs.end_unfinished("interrupted"))

    def _follow(self) -> None:
        record = self._run.record
        number = record.run if record is not None else None
        if number != self._number:
            self._flush()
            self._timer.stop()
            self._put(lambda store, row: store.runs.end_unfinished("stopped", row))
            self._number, self._started = number, None
            self._early = []
        if self._run.state not in ("ended", "failed"):
            return
        self._flush()
        self._timer.stop()
        self._tell_progress()

    def _begin(self) -> None:
        """Gives the run its row, unless it has one."""
        record, event = self._run.record, self._started
        if record is None or event is None:
            return
        self._started = None
        project, begun, rows = record.project, now(), self._rows
        facts, parent = msgspec.json.encode(event), self._parents[event.run]

        def begin(store: ProjectStore) -> None:
            row = rows[event.run] = store.runs.add(project, begun, parent=parent())
            store.runs.set_facts(row, facts)

        self._working.put(begin)
        early, self._early = self._early or [], None
        for mark in early:
            self._mark(mark)
        self._working.note_change()
        if self._run.is_live:
            self._timer.start()
        self._tell_progress()

    def _take(self, event: object) -> None:
        if self._number is None or getattr(event, "run", None) != self._number:
            return
        match event:
            case said.RunStarted():
                self._started = event
                self._parents[event.run] = self._parent()
            case said.RunResumed() | said.RunFailed():
                self._begin()
            case said.StepsEnded():
                self._begin()
                for name, values in event.values.items():
                    self._steps[name].append((event.first_step, values))
                last = event.first_step + len(next(iter(event.values.values()))) - 1
                self._clock.append((float(last), event.seconds))
            case said.EpochsEnded():
                self._epochs.append(event)
            case CheckpointMade():
                self._put_state("checkpoint", event)
            case BestMade():
                self._put_state("best", event)
            case MomentsChosen():
                moments = {moment.step: moment.state for moment in event.moments}
                keep = partial(_keep_moments, moments)
                self._working.put_newest(f"moments {event.run}", self._of_row(event.run, keep))

    def _parent(self) -> _Parent:
        """What finds the row and the step that the run branched from."""
        record, rows = self._run.record, self._rows
        origin = record.origin if record is not None else None
        if record is None or origin is None:
            return lambda: None
        step, before = record.branched_at, self._parents.get(origin.run)

        def find() -> tuple[int, int] | None:
            if origin.stored is not None:
                return origin.stored, step
            if origin.run in rows:
                return rows[origin.run], step
            # It was only looked at, so its own parent is this one's.
            found = before() if before is not None else None
            return None if found is None else (found[0], min(found[1], step))

        return find

    def _mark(self, mark: Mark) -> None:
        if self._early is not None:
            self._early.append(mark)
        else:
            self._put(lambda store, row: store.runs.add_mark(row, mark))

    def _flush(self) -> None:
        """Writes what came since the last piece."""
        self._flush_epochs()
        steps, clock = dict(self._steps), self._clock
        self._steps, self._clock = defaultdict(list), []
        if not clock:
            return
        x, seconds = (np.array(column, np.float64) for column in zip(*clock, strict=True))

        def add(store: ProjectStore, row: int) -> None:
            for name, pieces in steps.items():
                values = np.concatenate([values for _, values in pieces])
                store.runs.add_curve(row, "step", name, pieces[0][0], values)
            store.runs.add_curve(row, "clock", CLOCK, x[0], seconds, x)

        self._put(add)
        self._working.note_change()  # also of a run that was going on when all was saved
        self._tell_progress()

    def _flush_epochs(self) -> None:
        epochs, self._epochs = self._epochs, []
        if not epochs:
            return
        first = epochs[0].first_epoch
        columns = {EPOCH_STEPS: np.concatenate([event.steps for event in epochs]).astype(float)}
        for name in epochs[0].values:
            columns[name] = np.concatenate([event.values[name] for event in epochs])

        def add(store: ProjectStore, row: int) -> None:
            for name, values in columns.items():
                store.runs.add_curve(row, "epoch", name, first, values)

        self._put(add)

    def _tell_progress(self) -> None:
        run, record = self._run, self._run.record
        if record is None:
            return
        names = record.epoch.keys()
        result = {name: value for name in names if (value := record.latest(name)) is not None}
        if run.ended is not None:
            result |= run.ended.values
        if self._best is None or self._best.record is not record:
            self._best = BestSoFar(record)
        best = self._best.follow()
        if best is not None:
            result[BEST + best.metric] = best.value
        state = run.ended.reason if run.ended is not None else run.state
        progress = Progress(
            state, record.step, record.num_epochs, run.seconds, result, run.device_text
        )
        self._put(lambda store, row: store.runs.set_progress(row, progress))

    def _put_state(self, kind: StateKind, event: CheckpointMade | BestMade) -> None:
        """Keeps the newest state of a kind; older ones that still wait are left out."""
        self._flush()  # who goes on from it needs the curves up to it
        settings = without_surgery(self._run.applied)

        def keep(store: ProjectStore, row: int) -> None:
            store.runs.add_state(row, event.step, kind, with_settings(event.state, settings))

        self._working.put_newest(f"{kind} {event.run}", self._of_row(event.run, keep))
        if self._run.state != "running":
            self.stored.emit()

    def _put(self, change: Callable[[ProjectStore, int], None]) -> None:
        """Has a change to this run's row written."""
        if self._number is not None:
            self._working.put(self._of_row(self._number, change))

    def _of_row(
        self, number: int, change: Callable[[ProjectStore, int], None]
    ) -> Callable[[ProjectStore], None]:
        """The change to the row of a run; a run that never made a step has none."""
        rows = self._rows

        def carry_out(store: ProjectStore) -> None:
            if number in rows:
                change(store, rows[number])

        return carry_out


def _keep_moments(moments: dict[int, dict[str, Array]], store: ProjectStore, row: int) -> None:
    store.runs.keep_snapshots(row, moments)
