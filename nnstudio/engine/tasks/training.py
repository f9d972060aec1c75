"""One network, taught several tasks in a row; piece by piece, so that commands are answered."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Any, Literal

import keras
import numpy as np
import tensorflow as tf
from msgspec.structs import replace
from numpy.typing import NDArray

from nnstudio.document.project import Project
from nnstudio.document.tasks import TaskPlan
from nnstudio.engine.build import build_model
from nnstudio.engine.devices import choose, in_words
from nnstudio.engine.loop.pace import Pace
from nnstudio.engine.objects import make
from nnstudio.engine.problems.training import not_finite
from nnstudio.engine.strategies.base import Surroundings
from nnstudio.engine.strategies.registry import make_strategy, strategy_class
from nnstudio.engine.tasks.head import with_head
from nnstudio.engine.tasks.insight.ends import StageEnds
from nnstudio.engine.tasks.program import MAX_MEASUREMENTS, MAX_STEPS, TaskProgram
from nnstudio.engine.tasks.splits.cut import load_tasks
from nnstudio.engine.tasks.testing import Answered, Scores, Tester, as_tensors
from nnstudio.protocol.messages import Event, RunFailed, RunPaused, RunResumed
from nnstudio.protocol.task_messages import StageEnded, TasksEnded, TasksMeasured, TasksStarted

Array = NDArray[Any]

#: Until which step of a stage the accuracy is measured every so many steps: close together after
#: a switch, where the stability gap is, and then thinner, as each costs up to three steps.
_EVERY = ((50, 5), (200, 25), (sys.maxsize, 250))
#: Steps in all from which waiting for XLA's compiler pays.
_WORTH_COMPILING = 3000


class TaskTraining:
    """Trains through all stages.

    Args:
        run: Its number.
        project: Its ``tasks`` are taught.
        emit: Takes the events.
        measure: See ``StartTasks``.

    Raises:
        DataProblem: The data cannot be used.
        BuildFailed: The network cannot be built.
        Invalid: Tasks, strategy, network and data do not fit together.
    """

    def __init__(
        self, run: int, project: Project, emit: Callable[[Event], None], measure: bool = True
    ) -> None:
        self.run = run
        self.project = project
        self.plan = project.tasks or TaskPlan()
        self.step = 0
        self.state: Literal["running", "paused", "ended", "failed"] = "running"
        self._emit = emit
        self._measures = measure
        #: Where it computes, as TensorFlow calls it.
        self.device = choose(project.plan.device)
        dataset, self.sequence = load_tasks(project)
        self.stages = strategy_class(self.plan.strategy).stages(self.sequence.order)
        #: Steps of each stage.
        self.steps = self._steps()
        headed = with_head(project, self.sequence.num_outputs)
        with tf.device(self.device):
            self.model = build_model(
                headed.network, dataset.summary, replace(headed.plan, precision="float32")
            )
            self._optimizer: keras.Optimizer = make("optimizers", project.plan.optimizer)
            self._optimizer.build(self.model.trainable_variables)
            self.strategy = make_strategy(self.plan.strategy, self._surroundings())
            self.tester = Tester(self.model, self.strategy, self.sequence)
            probing = self.tester.probing() if measure else None
            #: Whether the compiled call measures by itself, and need not end for it.
            self._measures_within = probing is not None
            self._program = TaskProgram(
                self.strategy, self._optimizer, self._is_compiled(), probing
            )
            self._fresh = [tf.identity(v.value) for v in self._optimizer.variables]
        #: What views look back at.
        self.ends = StageEnds(self.stages)
        self._pace = Pace()
        self._table: list[Array] = []
        #: Spent on training and measuring.
        self.seconds = 0.0
        self._begin_stage()
        self._emit(
            TasksStarted(
                run,
                self.sequence.names,
                tuple(self.stages),
                self.steps,
                self.sequence.chance(),
                self.tested().accuracy,
                in_words(self.device),
                "r2" if self.sequence.predicts_numbers else "accuracy",
            )
        )

    @property
    def is_running(self) -> bool:
        """Whether ``advance`` has something to do."""
        return self.state == "running"

    @property
    def stage(self) -> int:
        """Stages that are over."""
        return len(self._table)

    @property
    def table(self) -> Array:
        """(stages ended, T) float64: accuracy on all test samples."""
        return np.array(self._table).reshape(-1, self.sequence.num_tasks)

    def pause(self) -> None:
        """Stands still between two steps until ``resume``."""
        if self.is_running:
            self.state = "paused"
            self._emit(RunPaused(self.run, self.step))

    def resume(self) -> None:
        """Goes on after ``pause``."""
        if self.state == "paused":
            self.state = "running"
            self._emit(RunResumed(self.run, self.step))

    def stop(self) -> None:
        """Ends the sequence where it stands."""
        if self.state in ("running", "paused"):
            self._end("stopped")

    def advance(self) -> None:
        """Makes the next steps, and measures where it is time."""
        done = self.step - self.begun_at(self.stage)
        num_steps, due = self._next_call(done)
        within = self._measures_within
        begin = perf_counter()
        with tf.device(self.device):
            losses, found = self._program.run(
                self._order, self.stage, done, num_steps, due if within else ()
            )
            self._pace.measured(True, num_steps, perf_counter() - begin)
            if found is not None:
                scores = [self.tester.scores(one) for one in found]
            else:
                scores = [self.tester.on_probe() for _ in due]
        seconds = perf_counter() - begin
        self.seconds += seconds
        self._tell(losses, due, scores, seconds)
        if not np.isfinite(losses).all():
            self.state = "failed"
            self._emit(RunFailed(self.run, self.step, not_finite(self.project.plan, self.step)))
        elif done + num_steps == self.steps[self.stage]:
            self._end_stage()

    def begun_at(self, stage: int) -> int:
        """Steps made before a stage; for the number of stages, the steps of all."""
        return sum(self.steps[:stage])

    def tested(self) -> Answered:
        """What the network answers to all test samples."""
        with tf.device(self.device):
            return self.tester.on_all()

    def _next_call(self, done: int) -> tuple[int, list[int]]:
        """How many steps come next, and after which of them a measurement is due.

        Args:
            done: Steps of the stage that were made.
        """
        num_steps = min(self._pace.num_steps(True), MAX_STEPS, self.steps[self.stage] - done)
        if not self._measures:
            return num_steps, []
        most = MAX_MEASUREMENTS if self._measures_within else 1
        due: list[int] = []
        while len(due) < most:
            after = self._next_measurement(done + (due[-1] if due else 0)) - done
            if after > num_steps:
                return num_steps, due
            due.append(after)
            if after == num_steps:
                break
        return due[-1], due

    def _next_measurement(self, done: int) -> int:
        """The step of the stage after which the next measurement is due."""
        every = next(every for until, every in _EVERY if done < until)
        return min(self.steps[self.stage], (done // every + 1) * every)

    def _tell(
        self, losses: Array, due: list[int], scores: Sequence[Scores], seconds: float
    ) -> None:
        """Tells of the steps up to each measurement, and of those after the last one."""
        found = dict(zip(due, scores, strict=True))
        begin = 0
        for end in dict.fromkeys([*due, len(losses)]):
            part, score = losses[begin:end], found.get(end)
            accuracy, masked = (score.accuracy, score.masked) if score else (None, None)
            share = seconds * len(part) / len(losses)
            begin = end
            self.step += len(part)
            self._emit(
                TasksMeasured(self.run, self.stage, self.step, part, accuracy, share, masked)
            )

    def _begin_stage(self) -> None:
        rows = self.strategy.samples(self.stage, self.sequence.train.rows(*self.stages[self.stage]))
        size = self.strategy.around.batch_size
        random = np.random.default_rng([self.project.plan.seed, 4, self.stage])
        # As long for every stage, so that the loop is compiled once.
        order = np.zeros(max(self.steps) * size, np.int32)
        num = self.steps[self.stage] * size
        order[:num] = _order(rows, num, random)
        with tf.device(self.device):
            self._order = tf.constant(order.reshape(-1, size), tf.int32)
            keeps = self.plan.keep_optimizer and not self.strategy.resets_optimizer
            if self.stage and not keeps:
                for variable, value in zip(self._optimizer.variables, self._fresh, strict=True):
                    variable.assign(value)
            self.strategy.begin(self.stage)

    def _end_stage(self) -> None:
        begin = perf_counter()
        stage = self.stage
        with tf.device(self.device):
            self.strategy.end(stage, self.sequence.train.rows(*self.stages[stage]))
        self.seconds += perf_counter() - begin
        found = self.tested()
        self.ends.add(self.model.get_weights(), found, self.sequence.test.tasks)
        self._table.append(found.accuracy)
        self._emit(StageEnded(self.run, stage, found.accuracy, found.masked))
        if self.stage == len(self.stages):
            self._end("finished")
        else:
            self._begin_stage()

    def _steps(self) -> tuple[int, ...]:
        """The steps of each stage: the plan's, or passes over the task that it teaches.

        Joint and cumulative training make as many, however many samples they train on.
        """
        if self.plan.epochs is None:
            return (self.plan.iterations,) * len(self.stages)
        counts = np.bincount(self.sequence.train.tasks, minlength=self.sequence.num_tasks)
        size, epochs = self.project.plan.batch_size, self.plan.epochs
        return tuple(-(-epochs * int(counts[task]) // size) for task in self.sequence.order)

    def _end(self, reason: str) -> None:
        self.state = "ended"
        self._emit(TasksEnded(self.run, reason, self.table, self.seconds))

    def _surroundings(self) -> Surroundings:
        train, made = self.sequence.train, self.sequence
        features, labels, tasks = as_tensors(train)
        return Surroundings(
            self.model,
            features,
            labels,
            tasks,
            tf.constant(made.train_masks(self.stages)),
            tf.constant(made.own),
            self.project.plan.batch_size,
            made.order,
            made.scenario,
            self.project.plan.seed,
            made.predicts_numbers,
        )

    def _is_compiled(self) -> bool:
        kinds = {layer.kind for layer in self.project.network.layers}
        wish = self.project.plan.compiler
        convolves = "CPU" in self.device and any("Conv" in kind for kind in kinds)
        return wish == "xla" or (
            wish == "auto" and sum(self.steps) >= _WORTH_COMPILING and not convolves
        )


def _order(rows: Array, num: int, random: np.random.Generator) -> Array:
    """(num,) int32: the samples in shuffled passes, one after another."""
    passes = -(-num // len(rows))
    order: Array = np.concatenate([random.permutation(rows) for _ in range(passes)])[:num]
    return order.astype(np.int32)
