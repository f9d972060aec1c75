"""What the engine does for each command."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import tensorflow as tf

from nnstudio.document.description import Problem
from nnstudio.document.invalid import Invalid
from nnstudio.engine import devices
from nnstudio.engine.build import BuildFailed
from nnstudio.engine.data.load import load_data
from nnstudio.engine.data.preview import preview, preview_of_refused
from nnstudio.engine.data.problem import DataProblem
from nnstudio.engine.describe import Describer
from nnstudio.engine.exporting.answer import export
from nnstudio.engine.loop.branching import fits, start_of
from nnstudio.engine.loop.checkpoints import snapshot_of
from nnstudio.engine.loop.foreign_weights import fitted
from nnstudio.engine.loop.prepare import Prepared, prepare
from nnstudio.engine.loop.snapshots import Snapshot, Snapshots
from nnstudio.engine.loop.storing import Storing
from nnstudio.engine.loop.surgery import Surgery
from nnstudio.engine.loop.training import Training
from nnstudio.engine.probes.initial import InitialWeights
from nnstudio.engine.probes.sampler import Sampler
from nnstudio.engine.problems.training import out_of_memory, unexpected
from nnstudio.engine.release import release_graphs
from nnstudio.engine.save import save_model
from nnstudio.engine.startup import versions
from nnstudio.engine.tasks.insight.watcher import Watcher
from nnstudio.engine.tasks.training import TaskTraining
from nnstudio.protocol import messages as said
from nnstudio.protocol.exporting import ExportLog, ExportModel
from nnstudio.protocol.moments import LookAt, Start
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.surgery import Operate, TakeBack
from nnstudio.protocol.task_messages import StartTasks, TaskView, WatchTasks


class Studio:
    """Holds the one run, and answers questions beside it.

    Args:
        emit: Takes the events.
    """

    def __init__(self, emit: Callable[[Any], None]) -> None:
        self._emit = emit
        self._describer = Describer()
        self._training: Training | None = None
        self._tasks: TaskTraining | None = None
        self._sampler: Sampler | None = None
        self._surgery: Surgery | None = None
        self._storing: Storing | None = None
        self._probes: tuple[Probe, ...] = ()
        self._watcher: Watcher | None = None
        self._views: tuple[TaskView, ...] = ()

    @property
    def is_busy(self) -> bool:
        """Whether there is training to be done, or a view to be worked out."""
        runs = (self._training, self._tasks)
        if any(run is not None and run.is_running for run in runs):
            return True
        return self._sampler is not None and self._sampler.has_work

    def announce(self) -> None:
        """Says what this engine is and runs on."""
        found = devices.devices()
        note, reason, steps = devices.advice(found)
        self._emit(said.EngineReady(versions(), found, reason, os.getpid(), note, steps))

    def handle(self, command: said.Command) -> None:
        """Carries out one command."""
        match command:
            case said.Describe():
                self._emit(
                    said.Described(command.request, self._describer.describe(command.project))
                )
            case said.PreviewData():
                self._preview(command)
            case said.StartRun():
                self._start(command)
            case StartTasks():
                self._start_tasks(command)
            case said.Watch() | WatchTasks() | LookAt():
                self._look(command)
            case said.SaveModel():
                self._save(command)
            case ExportModel() | ExportLog():
                self._emit(export(command))
            case said.AskDevices():
                self.announce()
            case _:
                self._steer(command)

    def _look(self, command: said.Watch | WatchTasks | LookAt) -> None:
        match command:
            case said.Watch():
                self._probes = command.probes
                if self._sampler is not None:
                    self._sampler.watch(command.probes)
            case LookAt():
                if self._sampler is not None:
                    self._sampler.look_at(command.step)
            case _:
                self._views = command.views
                if self._watcher is not None:
                    self._watcher.watch(command.views)

    def work(self) -> None:
        """Does a short piece of training, and looks at it if it is time."""
        running = self._tasks or self._training
        if running is None or not running.is_running:
            if self._sampler is not None:
                self._sampler.work()
            return
        try:
            running.advance()
        except (tf.errors.ResourceExhaustedError, MemoryError):
            self._fail(running, out_of_memory(running.project.plan))
        except (tf.errors.OpError, ValueError) as error:
            self._fail(running, unexpected(error))
        else:
            if self._sampler is not None:
                self._sampler.after_chunk()
            if self._storing is not None:
                self._storing.after_chunk()
            if self._watcher is not None:
                self._watcher.after_steps()

    def _steer(self, command: said.Command) -> None:
        if self._tasks is not None:
            self._steer_tasks(self._tasks, command)
        training, sampler, surgery = self._training, self._sampler, self._surgery
        if training is None or sampler is None or surgery is None:
            return
        match command:
            case said.Resume():
                training.resume(command.pause_after)
            case said.Pause():
                training.pause()
                sampler.sample_all()
                self._check()
            case said.Stop():
                training.stop()
                sampler.sample_all()
                self._check()
            case said.ChangeKnob() | Operate() | TakeBack():
                try:
                    if isinstance(command, said.ChangeKnob):
                        training.change_knob(command.name, command.value)
                    else:
                        self._operate(surgery, sampler, command)
                except Invalid as invalid:
                    self._emit(said.CommandFailed(type(command).__name__, str(invalid), ""))

    def _check(self) -> None:
        if self._storing is not None:
            self._storing.after_chunk()

    @staticmethod
    def _operate(surgery: Surgery, sampler: Sampler, command: Operate | TakeBack) -> None:
        run = command.run if isinstance(command, TakeBack) else command.operation.run
        if run != surgery.run:
            return
        if isinstance(command, TakeBack):
            surgery.take_back(command.number)
        else:
            surgery.carry_out(command.operation)
        sampler.weights_changed()

    def _steer_tasks(self, tasks: TaskTraining, command: said.Command) -> None:
        match command:
            case said.Resume():
                tasks.resume()
            case said.Pause():
                tasks.pause()
            case said.Stop():
                tasks.stop()
        if self._watcher is not None and isinstance(command, said.Pause | said.Stop):
            self._watcher.answer_all()

    def _start(self, command: said.StartRun) -> None:
        old = self._training
        self._clear()
        self._probes = command.probes

        def begin() -> None:
            prepared = prepare(command.project)
            initial = InitialWeights(prepared.model)
            wanted, told = fitted(command.start, prepared.model)
            moments, start = self._branch(wanted, old, prepared)
            self._training = Training(
                command.run, prepared, self._emit, command.pause_after, start=start
            )
            self._training.snapshots = moments
            if told:
                self._emit(said.KnobChanged(command.run, self._training.step, "weights", 0.0, told))
            self._sampler = Sampler(self._training, self._emit, initial)
            self._sampler.watch(self._probes)
            self._surgery = Surgery(self._training, self._emit)
            self._storing = Storing(self._training, self._emit)

        self._begin(command, begin)

    @staticmethod
    def _branch(
        start: Start | None, old: Training | None, prepared: Prepared
    ) -> tuple[Snapshots, Snapshot | None]:
        """The moments that a run takes over, and the one from which it goes on."""
        if start is None:
            return Snapshots(), None
        if start.state is not None:
            stored = snapshot_of(start.step, start.state)
            return _stored_moments(start, prepared), start_of(stored, prepared, prepared)
        found = None
        if old is not None and old.run == start.run:
            found = old.snapshots.at(start.step)
        if old is None or found is None:
            raise Invalid(
                "This moment cannot be branched",
                "a moment that is still kept",
                "one that is gone: the engine was started anew",
                "Train from the start.",
            )
        begin = start_of(found, prepared, old.prepared)
        moments = old.snapshots.until(found)
        return (moments if begin.slots else moments.without_slots()), begin

    def _start_tasks(self, command: StartTasks) -> None:
        self._clear()
        self._views = command.views

        def begin() -> None:
            self._tasks = TaskTraining(command.run, command.project, self._emit, command.measure)
            self._watcher = Watcher(self._tasks, self._emit)
            self._watcher.watch(self._views)

        self._begin(command, begin)

    def _clear(self) -> None:
        """Gives up what was going on."""
        for running in (self._training, self._tasks):
            if running is not None:
                running.stop()
        self._training = self._tasks = self._sampler = self._watcher = self._surgery = None
        self._storing = None
        release_graphs()

    def _begin(self, command: said.StartRun | StartTasks, begin: Callable[[], None]) -> None:
        """Loads and builds; what goes wrong is told in words."""
        try:
            begin()
        except (DataProblem, BuildFailed) as failed:
            self._emit(said.RunFailed(command.run, 0, failed.problem))
        except Invalid as invalid:
            problem = Problem(
                "invalid", str(invalid), expected=invalid.expected, received=invalid.received
            )
            self._emit(said.RunFailed(command.run, 0, problem))
        except (tf.errors.ResourceExhaustedError, MemoryError):
            self._emit(said.RunFailed(command.run, 0, out_of_memory(command.project.plan)))
        except (ValueError, TypeError, tf.errors.OpError) as error:
            self._emit(said.RunFailed(command.run, 0, unexpected(error)))

    def _fail(self, training: Training | TaskTraining, problem: Problem) -> None:
        training.state = "failed"
        self._emit(said.RunFailed(training.run, training.step, problem))

    def _preview(self, command: said.PreviewData) -> None:
        try:
            dataset = load_data(command.data, command.validation_split, command.seed)
            shown = preview(dataset)
        except DataProblem as refused:
            columns = preview_of_refused(command.data)
            self._emit(said.DataRefused(command.request, refused.problem, columns))
            return
        self._emit(said.DataPreviewed(command.request, shown))

    def _save(self, command: said.SaveModel) -> None:
        problem = None
        if self._training is None:
            problem = Problem("no-model", "There is no model yet. Press Train first.")
        else:
            try:
                save_model(self._training.model(slots=True), Path(command.path))
            except OSError as error:
                problem = Problem(
                    "cannot-save",
                    f"The model could not be written to {command.path}: {error.strerror}. "
                    "Choose another folder.",
                )
        self._emit(said.ModelSaved(command.request, command.path, problem))


def _stored_moments(start: Start, prepared: Prepared) -> Snapshots:
    """Moments that came along with a stored state; what does not fit the network is left out."""
    moments = Snapshots()
    for moment in start.moments:
        snapshot = snapshot_of(moment.step, moment.state)
        if moment.step < start.step and fits(snapshot, prepared.model):
            moments.add(snapshot)
    return moments
