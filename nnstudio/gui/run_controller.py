"""The run: what the transport bar asks for, and what came of it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal

from nnstudio.document.description import Problem
from nnstudio.document.operations import without_surgery
from nnstudio.document.run import Mark, RunRecord
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.live_knobs import can_branch, changed_knobs, needs_new_run
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.run_pace import RunPace
from nnstudio.gui.surgery.operating import Operating
from nnstudio.gui.time.travel import TimeTravel
from nnstudio.gui.watching import Watching
from nnstudio.protocol import messages as said
from nnstudio.protocol.moments import CheckpointMade, LookedAt, MomentsKept, Start
from nnstudio.protocol.surgery import Held, Operated

RunState = Literal["idle", "preparing", "running", "paused", "ended", "failed"]


class RunController(QObject):
    """Holds the state of the run and folds the engine's events into its record.

    ``idle`` → ``preparing`` (data and model) → ``running`` ⇄ ``paused`` → ``ended`` or
    ``failed``. A run that was only prepared is ``paused`` after 0 steps.

    Signals:
        state_changed: ``state`` is another, or another run began.
        steps: The record has more steps.
        epochs: The record has more epochs.
        sampled: A probe of this run was answered (``ProbeSampled``).
        failed: The run failed (``Problem``).
        refused: A setting could not be changed; carries the sentence.
        progress: Step, time or speed changed.
        moment_changed: ``moment`` is another.
        marked: A change was marked on the curves (``Mark``).

    Attributes:
        record: What was measured in the newest run.
        started: What the engine said when the run began.
        ended: What the engine said when it ended by itself or by ``stop``.
        problem: Why it failed.
        checkpoint: The newest state from which another engine can go on.
        epochs_planned: Epochs the run will make.
        time: The moments that can be gone back to.
        surgery: Operations on its weights.
        device_text: What it runs on, in words.
        applied: What is trained, with the knobs that were turned since it began.
    """

    state_changed = Signal()
    steps = Signal()
    epochs = Signal()
    sampled = Signal(object)
    failed = Signal(object)
    refused = Signal(str)
    progress = Signal()
    moment_changed = Signal()
    marked = Signal(object)

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
        self.time = TimeTravel(link, self)
        self.time.moment_changed.connect(watching.forget_answers)
        self.time.moment_changed.connect(self.moment_changed)
        self.surgery = Operating(model, link, self)
        self.state: RunState = "idle"
        self.record: RunRecord | None = None
        self.started: said.RunStarted | None = None
        self.ended: said.RunEnded | None = None
        self.problem: Problem | None = None
        self.checkpoint: CheckpointMade | None = None
        self._forget()
        model.opened.connect(self.discard)
        model.changed.connect(self._follow_project)
        link.event_came.connect(self._take)
        link.died.connect(self._engine_died)

    # ------------------------------------------------------------------------- questions
    @property
    def is_live(self) -> bool:
        """Whether there is a run that can still go on."""
        return self.state in ("preparing", "running", "paused")

    @property
    def is_stale(self) -> bool:
        """Whether the project has changed so that only a new run can show it."""
        record = self.record
        return record is not None and needs_new_run(record.project, self._model.project)

    @property
    def step(self) -> int:
        """Optimizer steps made."""
        return self.record.step if self.record is not None else 0

    @property
    def steps_per_epoch(self) -> int:
        """Optimizer steps in an epoch; 0 before the run has started."""
        return self.started.steps_per_epoch if self.started is not None else 0

    @property
    def moment(self) -> int | None:
        """The step that all views show; ``None``: the newest.

        Answers to probes are then of that step, and no history takes them in.
        """
        return self.time.moment

    @property
    def seconds(self) -> float:
        """Time that went into training."""
        return self._pace.seconds

    @property
    def samples_per_second(self) -> float:
        """Over the last second or so."""
        return self._pace.samples_per_second

    @property
    def seconds_left(self) -> float | None:
        """Time to the end at the present pace; ``None`` where it cannot be told yet."""
        if self.state != "running":
            return None
        return self._pace.seconds_for(self.epochs_planned * self.steps_per_epoch - self.step)

    @property
    def can_operate(self) -> bool:
        """Whether there is a network whose weights can be operated on."""
        return self.record is not None and self.state in ("running", "paused", "ended")

    @property
    def can_branch(self) -> bool:
        """Whether a new run can go on from a moment of this one."""
        record = self.record
        if record is None or self.state in ("idle", "preparing") or not self.time.has_moments:
            return False
        return can_branch(record.project, self._model.project)

    # -------------------------------------------------------------------------- commands
    def train(self) -> None:
        """Goes on with a paused run of this network, or starts a new one."""
        self._go("never")

    def prepare(self) -> None:
        """Loads the data and builds the model, and pauses before the first step."""
        self._start("start")

    def pause(self) -> None:
        """Pauses at the next batch boundary."""
        if self.state == "running":
            self._link.send(said.Pause())

    def resume(self) -> None:
        """Goes on with a paused run."""
        if self.state == "paused":
            self._link.send(said.Resume())

    def step_batch(self) -> None:
        """Makes one optimizer step and pauses."""
        self._go("batch")

    def step_epoch(self) -> None:
        """Trains to the end of the epoch and pauses."""
        self._go("epoch")

    def stop(self) -> None:
        """Ends the run; the network stays as it stands."""
        if self.is_live:
            self._link.send(said.Stop())

    def reset(self) -> None:
        """Puts the network back to its initial weights, which follow from the seed."""
        self._start("start")

    def go_to(self, step: int | None) -> None:
        """Takes all views to the nearest kept moment at or before a step; ``None``: to now."""
        is_newest = step is not None and step >= self.step
        self.time.go_to(None if is_newest else step)

    def branch(self) -> None:
        """Begins a run that goes on from the moment that is looked at, and pauses it there."""
        record, step = self.record, self.step if self.moment is None else self.moment
        if record is None or not self.can_branch:
            return
        if step >= self._model.project.plan.epochs * self.steps_per_epoch:
            self.refused.emit(
                self.tr(
                    "All epochs are made by then. Plan more epochs, or branch from an earlier "
                    "moment."
                )
            )
            return
        self._start("start", (record, Start(record.run, step)))

    def go_on(self) -> None:
        """Begins a run that goes on exactly from the last checkpoint, after the engine died."""
        record, checkpoint = self.record, self.checkpoint
        if record is not None and checkpoint is not None and not self.is_stale:
            start = Start(record.run, checkpoint.step, checkpoint.state)
            self._start("never", (record, start))

    def take_up(self, stored: RunRecord, start: Start, rests: bool) -> None:
        """Begins a run at a state of one that was read from a file: trains it on, or rests."""
        self._start("start" if rests else "never", (stored, start))

    def mark(self, text: str) -> None:
        """Marks a change on the curves, at the newest step."""
        if self.record is not None:
            self._mark(self.step, text)

    def discard(self) -> None:
        """Forgets the run, for instance because another project was opened."""
        if self.is_live:
            self._link.send(said.Stop())
        self._forget()
        self._enter("idle")

    def change_knob(self, name: str, value: float) -> None:
        """Changes a setting of the run that goes on; see ``ChangeKnob``."""
        if self.state in ("running", "paused"):
            self._link.send(said.ChangeKnob(name, value))

    # -------------------------------------------------------------------------- internals
    def _go(self, pause_after: said.PauseAfter) -> None:
        self.go_to(None)
        if self.state == "running" and pause_after != "never":
            self.pause()
        elif self.state == "paused" and not self.is_stale:
            self._link.send(said.Resume(pause_after))
        elif self.state not in ("preparing", "running"):
            self._start(pause_after)

    def _start(
        self,
        pause_after: said.PauseAfter,
        branch: tuple[RunRecord, Start] | None = None,
    ) -> None:
        self._forget()
        project = without_surgery(self._model.project)
        number = self._link.new_request()
        start = None
        if branch is None:
            self.record = RunRecord(number, project)
        else:
            old, start = branch
            self.record = old.branched(number, project, start.step)
        self.applied = project
        self.surgery.begin(number)
        self.epochs_planned = project.plan.epochs
        self._enter("preparing")
        self._link.send(said.StartRun(number, project, self._watching.probes, pause_after, start))

    def _forget(self) -> None:
        self.record = None
        self.started = None
        self.ended = None
        self.problem = None
        self.checkpoint = None
        self.epochs_planned = 0
        self.device_text = ""
        self.applied = self._model.project
        self._pace = RunPace()
        self._watching.forget_answers()
        self.time.forget()
        self.surgery.begin(None)

    def _enter(self, state: RunState) -> None:
        self.state = state
        self.state_changed.emit()
        self.progress.emit()

    def _fail(self, problem: Problem) -> None:
        self.problem = problem
        self._enter("failed")
        self.failed.emit(problem)

    def _mark(self, step: int, text: str) -> None:
        if self.record is not None:
            mark = Mark(step, text)
            self.record.marks.append(mark)
            self.marked.emit(mark)
            self.steps.emit()

    def _engine_died(self, text: str) -> None:
        self.time.forget()
        if self.is_live:
            self._fail(Problem("engine-died", text))

    def _follow_project(self) -> None:
        """Turns edits of live settings into commands, so that undo works on them too."""
        project = self._model.project
        if self.can_operate:
            self.surgery.follow(project)
        if self.state not in ("running", "paused") or self.is_stale:
            return
        for name, value in changed_knobs(self.applied, project).items():
            self.change_knob(name, value)
        self.applied = project

    def _take(self, event: object) -> None:
        if isinstance(event, said.CommandFailed):
            self._command_failed(event)
        elif self.record is not None and getattr(event, "run", None) == self.record.run:
            self._take_run_event(self.record, event)

    def _take_run_event(self, record: RunRecord, event: object) -> None:
        match event:
            case said.StepsEnded():
                record.steps_ended(event.first_step, event.values, event.seconds)
                self._pace.measured(event.seconds, self.step, event.samples_per_second)
                self.progress.emit()
                self.steps.emit()
            case said.EpochsEnded():
                record.epochs_ended(event.first_epoch, event.steps, event.values)
                self.epochs.emit()
                self.progress.emit()
            case said.ProbeSampled():
                if self.time.is_of_moment(event):
                    self._watching.remember(event)
                    self.sampled.emit(event)
            case LookedAt() | MomentsKept():
                self.time.take(event)
            case CheckpointMade():
                self.checkpoint = event
            case Operated():
                self._operated(event)
            case Held():
                self.surgery.take(event)
            case said.KnobChanged():
                if event.name == "epochs":
                    self.epochs_planned = int(event.value)
                self._mark(event.step, event.text)
            case _:
                self._take_change_of_state(event)

    def _take_change_of_state(self, event: object) -> None:
        match event:
            case said.RunStarted():
                self._started(event)
            case said.RunPaused():
                self._enter("paused")
            case said.RunResumed():
                self._pace.begin(self.seconds, self.step)
                self._enter("running")
            case said.RunEnded():
                self.ended = event
                self._pace.seconds = event.seconds
                self._enter("ended")
            case said.RunFailed():
                self._fail(event.problem)

    def _operated(self, event: Operated) -> None:
        undone = self.tr("taken back: {0}")
        text = spoken(event.text)
        self._mark(event.step, undone.format(text) if event.is_taken_back else text)
        self.surgery.take(event)
        self.go_to(None)

    def _started(self, event: said.RunStarted) -> None:
        self.started = event
        self.device_text = event.device
        self.epochs_planned = event.num_epochs
        record = self.record
        if record is not None and record.origin is not None:
            if record.step != event.step:  # the moment was given up, and the one before it taken
                record = record.origin.branched(record.run, record.project, event.step)
                self.record = record
            clock = record.clock
            self._pace.begin(float(clock.y[-1]) if len(clock) else 0.0, event.step)
            text = self.tr("branched at step {0:,}")
            if record.origin is not None and record.origin.stored is not None:
                text = self.tr("goes on from step {0:,}")
            self._mark(event.step, text.format(event.step))
        self._enter("running")

    def _command_failed(self, event: said.CommandFailed) -> None:
        if event.command in ("ChangeKnob", "Operate", "TakeBack"):
            self.refused.emit(event.message)
        elif event.command in ("StartRun", "Resume", "training") and self.is_live:
            # Otherwise the engine would try the same step again for ever.
            self._link.send(said.Stop())
            self._fail(Problem("unexpected", event.message, received=event.details))
