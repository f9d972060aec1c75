"""The task sequence that is taught: what was asked for, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from nnstudio.document.description import Problem
from nnstudio.document.project import Project
from nnstudio.document.sources.copies import without_copies
from nnstudio.document.task_record import TaskRecord
from nnstudio.document.values import Config
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.watching import Watching
from nnstudio.protocol import messages as said
from nnstudio.protocol.folding import fold
from nnstudio.protocol.task_messages import (
    DecisionsMapped,
    LineMeasured,
    MemoryShown,
    RepresentationsDrifted,
    StageEnded,
    StartTasks,
    TasksEnded,
    TasksMeasured,
    TasksStarted,
    TurnedWrong,
    WeightsMoved,
)

_ANSWERS = (
    *(WeightsMoved, RepresentationsDrifted, TurnedWrong),
    *(DecisionsMapped, MemoryShown, LineMeasured),
)

TasksState = Literal["idle", "preparing", "running", "paused", "ended", "failed"]
Float = NDArray[np.float64]


@dataclass(frozen=True)
class Stored:
    """A sequence that was read from the project's file.

    Attributes:
        title: What its row is called.
        record: What was measured; its number is below 0.
        joint: (T,) accuracies of joint training on its tasks, where they were measured.
        reason: How it ended.
    """

    title: str
    record: TaskRecord
    joint: Float | None
    reason: str


class TaskController(QObject):
    """Starts and steers a task sequence, and folds the engine's events into its record.

    ``idle`` → ``preparing`` → ``running`` ⇄ ``paused`` → ``ended`` or ``failed``. An ordinary run
    and a task sequence never go on together: the engine gives up the one when the other begins.

    Signals:
        state_changed: ``state`` is another, another sequence began, or tasks are (not) wanted.
        progress: Step or time changed.
        measured: The record has more.
        stage_ended: The record has another row.
        seen: The engine answered a view of the record's sequence; carries the answer.
        moment_changed: ``moment`` is another.
        failed: The sequence failed (``Problem``).

    Attributes:
        state: See above.
        record: The sequence that all pictures show: the newest, or one of the file.
        stored: What ``record`` is where it was read from the file; ``None``: it is the newest.
        live_record: The newest sequence of this session, also while another one is shown.
        reason: Why it ended: ``"finished"`` or ``"stopped"``.
        problem: Why it failed.
        joint: (T,) accuracies of joint training on the same tasks, once they were measured.
        measures_joint: Whether what goes on is that measurement; the record stays as it is.
        joint_step: Its steps, and those it will take.
        moment: The step that all pictures go back to; ``None``: they show the newest.
    """

    state_changed = Signal()
    progress = Signal()
    measured = Signal()
    stage_ended = Signal()
    seen = Signal(object)
    moment_changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        model: ProjectModel,
        link: EngineLink,
        watching: Watching,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._link = link
        self._watching = watching
        self._run: int | None = None
        self.state: TasksState = "idle"
        self.record: TaskRecord | None = None
        self.live_record: TaskRecord | None = None
        self.stored: Stored | None = None
        self.reason = ""
        self.problem: Problem | None = None
        self.measures_joint = False
        self.joint_step = (0, 0)
        self.moment: int | None = None
        self._joint: tuple[Project, Float] | None = None
        self._aside: _Aside | None = None
        self._was_wanted = self.is_wanted
        model.opened.connect(self.discard)
        model.changed.connect(self._follow_project)
        link.event_came.connect(self._take)
        link.died.connect(self._engine_died)

    # ------------------------------------------------------------------------- questions
    @property
    def is_wanted(self) -> bool:
        """Whether the project asks for tasks in a row."""
        return self._model.project.tasks is not None

    @property
    def is_live(self) -> bool:
        """Whether a sequence can still go on."""
        return self.state in ("preparing", "running", "paused")

    @property
    def is_stale(self) -> bool:
        """Whether the project has changed so that the record is no longer of it."""
        record, now = self.record, self._model.project
        return record is not None and _asked(record.project) != _asked(now)

    @property
    def joint(self) -> Float | None:
        """(T,) accuracies of joint training on the record's tasks, where they are known."""
        if self._joint is None or self.record is None:
            return None
        project, found = self._joint
        return found if _asked(_joint(self.record.project)) == _asked(project) else None

    @property
    def step(self) -> int:
        """Optimizer steps made."""
        return self.record.step if self.record is not None else 0

    @property
    def seconds(self) -> float:
        """Time that went into training and measuring."""
        return self.record.seconds if self.record is not None else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Time to the end at the present pace; ``None`` where it cannot be told yet."""
        record = self.record
        if self.state != "running" or self.measures_joint or record is None or not record.step:
            return None
        return (record.num_steps - record.step) * record.seconds / record.step

    @property
    def samples_per_second(self) -> float:
        """Of the whole sequence, with the time that measuring takes."""
        record = self.record
        if record is None or not record.seconds:
            return 0.0
        return record.step * record.project.plan.batch_size / record.seconds

    # -------------------------------------------------------------------------- commands
    def teach(self) -> None:
        """Teaches a fresh network the project's tasks, or goes on where it was paused."""
        if self.state == "paused":
            self._link.send(said.Resume())
        elif not self.is_live:
            self._start(self._model.project, measures_joint=False)

    def measure_joint(self) -> None:
        """Trains on all tasks at once, to draw what could be reached without forgetting."""
        if not self.is_live and self.record is not None:
            self._start(_joint(self.record.project), measures_joint=True)

    def pause(self) -> None:
        """Stands still between two steps."""
        if self.state == "running":
            self._link.send(said.Pause())

    def stop(self) -> None:
        """Ends the sequence; what was measured stays."""
        if self.is_live:
            self._link.send(said.Stop())

    def discard(self) -> None:
        """Forgets everything, for instance because another project was opened."""
        self.stop()
        self._run = None
        self.record = self.live_record = self.stored = self._aside = None
        self._joint = self.moment = None
        self._enter("idle")

    def show_stored(self, stored: Stored) -> None:
        """Shows a sequence of the file in place of the newest; not while one goes on."""
        if self.is_live:
            return
        if self.stored is None:
            self._aside = _Aside(self.state, self.reason, self.problem, self._joint)
        self.stored, self.record, self.reason = stored, stored.record, stored.reason
        self.problem = self.moment = None
        self.measures_joint = False
        project = _joint(stored.record.project)
        self._joint = None if stored.joint is None else (project, stored.joint)
        self._enter("ended")

    def show_newest(self) -> None:
        """Shows the newest sequence again."""
        if self.stored is None or self._aside is None or self.is_live:
            return
        aside, self._aside, self.stored = self._aside, None, None
        self.record, self.moment = self.live_record, None
        self.reason, self.problem, self._joint = aside.reason, aside.problem, aside.joint
        self._enter(aside.state)

    def go_to(self, moment: int | None) -> None:
        """Takes all pictures back to a step, or to the newest."""
        if moment != self.moment:
            self.moment = moment
            self.moment_changed.emit()

    # -------------------------------------------------------------------------- internals
    def _start(self, project: Project, measures_joint: bool) -> None:
        self._run = self._link.new_request()
        self.measures_joint = measures_joint
        self.joint_step = (0, 0)
        self.problem = None
        self._project = project
        if not measures_joint:
            self.record = self.live_record = self.stored = self._aside = None
            self.moment = None
        self._enter("preparing")
        views = () if measures_joint else self._watching.probes
        self._link.send(StartTasks(self._run, project, not measures_joint, views))

    def _follow_project(self) -> None:
        if self.is_wanted != self._was_wanted:
            self._was_wanted = self.is_wanted
            self.state_changed.emit()

    def _enter(self, state: TasksState) -> None:
        self.state = state
        self.state_changed.emit()
        self.progress.emit()

    def _fail(self, problem: Problem) -> None:
        self.problem = problem
        self._enter("failed")
        self.failed.emit(problem)

    def _engine_died(self, text: str) -> None:
        if self.is_live:
            self._fail(Problem("engine-died", text))

    def _take(self, event: object) -> None:
        if isinstance(event, _ANSWERS):
            # Views are answered after the end too.
            if self.record is not None and event.run == self.record.run:
                self.seen.emit(event)
            return
        if not self.is_live:
            return
        if isinstance(event, said.CommandFailed):
            if event.command in ("StartTasks", "Resume", "training"):
                # Otherwise the engine would try the same step again for ever.
                self._link.send(said.Stop())
                self._fail(Problem("unexpected", event.message, received=event.details))
        elif getattr(event, "run", None) == self._run:
            if self.measures_joint:
                self._take_joint(event)
            else:
                self._take_own(event)
            self._take_change_of_state(event)

    def _take_joint(self, event: object) -> None:
        match event:
            case TasksStarted():
                self.joint_step = (0, sum(event.steps))
            case TasksMeasured():
                self.joint_step = (event.step, self.joint_step[1])
                self.progress.emit()
            case TasksEnded(reason="finished"):
                self._joint = (self._project, event.accuracy[-1])
                self.stage_ended.emit()

    def _take_own(self, event: object) -> None:
        self.record = self.live_record = fold(self.record, self._project, event)
        match event:
            case TasksMeasured():
                self.measured.emit()
                self.progress.emit()
            case StageEnded():
                self.stage_ended.emit()

    def _take_change_of_state(self, event: object) -> None:
        match event:
            case TasksStarted() | said.RunResumed():
                self._enter("running")
            case said.RunPaused():
                self._enter("paused")
            case TasksEnded():
                self.reason = event.reason
                self._enter("ended")
            case said.RunFailed():
                self._fail(event.problem)


@dataclass(frozen=True)
class _Aside:
    """What the newest sequence came to, while another one is shown."""

    state: TasksState
    reason: str
    problem: Problem | None
    joint: tuple[Project, Float] | None


def _asked(project: Project) -> tuple[object, ...]:
    return (project.tasks, project.network, project.plan, without_copies(project.data))


def _joint(project: Project) -> Project:
    """The same tasks, all at once."""
    if project.tasks is None:
        return project
    return replace(project, tasks=replace(project.tasks, strategy=Config("joint")))
