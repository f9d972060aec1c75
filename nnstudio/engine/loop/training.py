"""One run: chunk after chunk of steps, epochs and their validation, until the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter, sleep
from typing import Any, Literal

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.document.project import Project
from nnstudio.engine.devices import in_words
from nnstudio.engine.loop.callbacks import Callbacks
from nnstudio.engine.loop.choice import Choice
from nnstudio.engine.loop.evaluating import Evaluating
from nnstudio.engine.loop.feed import make_feed
from nnstudio.engine.loop.pace import Pace, ending_with_epoch
from nnstudio.engine.loop.prepare import Prepared, on_device
from nnstudio.engine.loop.reporting import Reporting
from nnstudio.engine.loop.snapshots import Snapshot, Snapshots, put_back, values_of
from nnstudio.engine.problems.training import not_finite
from nnstudio.protocol.messages import (
    Event,
    KnobChanged,
    PauseAfter,
    RunEnded,
    RunFailed,
    RunPaused,
    RunResumed,
    RunStarted,
)

State = Literal["running", "paused", "ended", "failed"]

#: Validation parts up to this size are evaluated inside the compiled call.
_INLINE_SAMPLES = 2048
#: Epochs shorter than this many steps are worth being crossed within one call.
_INLINE_STEPS = 512


class Training:
    """A run from its first step to its last.

    ``advance`` does a short piece of work (15–30 ms) and returns, so that commands are
    answered in between.

    Args:
        run: Its number.
        prepared: Model and samples.
        emit: Takes the events.
        pause_after: See ``StartRun``.
        resident_bytes: See ``make_feed``.
        start: A moment of another run from which this one goes on; see ``branching.start_of``.

    Attributes:
        snapshots: Moments that can be gone back to; whoever looks at the run takes them.
        holds: What is frozen, see ``StepProgram``; after a change the loop is to be compiled
            again.
    """

    def __init__(
        self,
        run: int,
        prepared: Prepared,
        emit: Callable[[Event], None],
        pause_after: PauseAfter = "never",
        resident_bytes: int | None = None,
        start: Snapshot | None = None,
    ) -> None:
        plan = prepared.project.plan
        self.run = run
        self.prepared = prepared
        self.state: State = "running"
        self.step = 0
        self.num_epochs = plan.epochs
        self.rate = prepared.rate
        self.snapshots = Snapshots()
        self._emit = emit
        self._pause_after = pause_after
        self._callbacks = Callbacks(prepared.model, plan)
        with tf.device(prepared.device):
            self._feed = make_feed(
                prepared.train, plan.batch_size, plan.seed, plan.shuffle, resident_bytes
            )
        self._inline = self._inline_validation()
        self.holds: dict[int, NDArray[np.bool_]] = dict(start.holds) if start is not None else {}
        self._choice = Choice(prepared, self._feed, self._inline, self.holds)
        self._pace = Pace()
        self._totals = self._choice.current.zero_totals()
        self._names = self._choice.current.names
        self._reporting = Reporting(run, self._names, emit)
        self._evaluating: Evaluating | None = None
        self._told = False
        self._is_outdated = False
        if start is not None:
            self._go_from(start)
        emit(
            RunStarted(
                run,
                prepared.dataset.summary,
                prepared.model.count_params(),
                self.steps_per_epoch,
                plan.epochs,
                in_words(prepared.device),
                self._names,
                self.step,
            )
        )
        if self.epoch >= self.num_epochs:
            self._end("finished", {})  # it began where another run had ended, to be looked at
        elif pause_after == "start":
            self._rest()

    @property
    def project(self) -> Project:
        """What is trained."""
        return self.prepared.project

    @property
    def steps_per_epoch(self) -> int:
        """Optimizer steps in an epoch."""
        return self._choice.current.steps_per_epoch

    @property
    def epoch(self) -> int:
        """Whole epochs made."""
        return self.step // self.steps_per_epoch

    @property
    def is_running(self) -> bool:
        """Whether ``advance`` has something to do."""
        return self.state == "running"

    def model(self, slots: bool = False) -> Any:
        """The model as it stands.

        Args:
            slots: Whether the optimizer's state must be up to date as well.
        """
        self._choice.sync_back(slots)
        return self.prepared.model

    # -------------------------------------------------------------------------- moments
    def capture(self, most: int | None = None) -> Snapshot | None:
        """The state as it stands; ``None`` while an epoch's end is still being worked out.

        Args:
            most: Bytes that it may take; those that the moments' budget allows, if left out.
        """
        model = self._choice.current.model
        if self._evaluating is not None or not self.snapshots.fits(model, most):
            return None
        return Snapshot(
            self.step,
            values_of(model.variables),
            values_of(model.optimizer.variables),
            tuple(total.numpy() for total in self._totals),
            self._reporting.seconds,
            self.rate,
            self._callbacks.state(),
            tuple(self.holds.items()),
        )

    def _go_from(self, start: Snapshot) -> None:
        """Takes over the state of a moment; what the plan says of the rate comes before it."""
        model = self.prepared.model
        put_back(start, model)
        if self.rate is not None and self.rate != start.rate:
            model.optimizer.learning_rate = self.rate
        self.step = start.step
        self._totals = [tf.constant(total) for total in start.totals]
        self._reporting.go_from(start.seconds)
        self._callbacks.remember(start.callbacks)

    # ------------------------------------------------------------------------- commands
    def pause(self) -> None:
        """Pauses between two steps."""
        if self.state == "running":
            self._rest()

    def resume(self, pause_after: PauseAfter) -> None:
        """Goes on with a paused run, or past the end of an ended one's last epoch."""
        if self.state != "paused":
            return
        self._pause_after = pause_after
        self.state = "running"
        self._emit(RunResumed(self.run, self.step))

    def stop(self) -> None:
        """Ends the run where it stands."""
        if self.state in ("running", "paused"):
            self._end("stopped", {})

    def change_knob(self, name: str, value: float) -> None:
        """Changes a setting while it trains.

        Raises:
            Invalid: The run's optimizer has no such knob, or the value is out of range.
        """
        from nnstudio.engine.loop.knobs import change_knob

        self._choice.sync_back()
        text = change_knob(self, name, value)
        if name == "learning_rate":
            self.rate = value
        self._choice.sync_forward()
        self._reporting.flush()
        self._emit(KnobChanged(self.run, self.step, name, value, text))

    @contextmanager
    def operated(self) -> Iterator[Any]:
        """The model as it stands, for changing its weights from outside; the loop takes them."""
        yield self.model(slots=True)
        self._choice.sync_forward()
        self._reporting.flush()

    @property
    def epoch_values(self) -> dict[str, float]:
        """Values of the epoch that ended last, where the network stands at that end; else none."""
        at_end = self._evaluating is None and self.step % self.steps_per_epoch == 0
        return self._reporting.last_epoch if at_end else {}

    def tell_steps(self) -> None:
        """Sends the steps that were made and not told of yet."""
        self._reporting.flush()

    def retrace(self) -> None:
        """Compiles the loop again, before the next step: something written into it has changed."""
        self._is_outdated = True

    # ----------------------------------------------------------------------------- work
    def advance(self) -> None:
        """Does the next short piece of work."""
        with tf.device(self.prepared.device):
            if self._evaluating is not None:
                self._evaluate(self._evaluating)
            elif self._is_outdated:
                self._is_outdated = False
                self._choice.sync_back()
                self._choice = Choice(self.prepared, self._feed, self._inline, self.holds)
            elif self._choice.is_waiting():
                sleep(0.002)
            else:
                self._train()

    def _train(self) -> None:
        program = self._choice.current
        epoch, step = divmod(self.step, self.steps_per_epoch)
        wanted = ending_with_epoch(self._pace.num_steps(program.jit), step, self.steps_per_epoch)
        wanted = min(wanted, self._steps_left(step))
        supply = self._feed.supply(epoch, step, wanted)
        num_steps = min(wanted, supply.max_steps)
        begin = perf_counter()
        values, epochs, self._totals = program.run(
            supply.data, supply.order, supply.first_step, num_steps, self._totals, supply.first_row
        )
        rows = values.numpy()[:num_steps]
        seconds = perf_counter() - begin
        self._pace.measured(program.jit, num_steps, seconds)
        self._reporting.steps(
            self.step + 1, rows, seconds, self._samples_in(step, num_steps), program.jit
        )
        self.step += num_steps
        if not np.isfinite(rows[:, 0]).all():
            self._fail_at(self.step - num_steps + int(np.argmin(np.isfinite(rows[:, 0]))) + 1)
            return
        self._choice.measured(num_steps, seconds)
        self._tell_of_compiler()
        ended = self.epoch - epoch
        if ended:
            first_row = supply.first_step // self.steps_per_epoch
            self._epochs_ended(epoch, epochs.numpy()[first_row : first_row + ended])
        elif self._pause_after == "batch":
            self._rest()

    def _tell_of_compiler(self) -> None:
        if self._choice.failed and not self._told:
            self._told = True
            text = "XLA cannot compile this network; it trains without it"
            self._emit(KnobChanged(self.run, self.step, "compiler", 0.0, text))

    def _steps_left(self, step: int) -> int:
        """Steps that may be made before something outside the compiled call is due."""
        if self._pause_after == "batch":
            return 1
        to_boundary = self.steps_per_epoch - step
        crosses = self._inline is not None or self.prepared.validation is None
        if self._pause_after == "epoch" or self._callbacks or not crosses:
            return to_boundary
        return self.num_epochs * self.steps_per_epoch - self.step

    def _samples_in(self, step: int, num_steps: int) -> int:
        size, num = self.prepared.project.plan.batch_size, self.prepared.train.num_samples
        whole, rest = divmod(step + num_steps, self.steps_per_epoch)
        return whole * num + min(rest * size, num) - min(step * size, num)

    def _epochs_ended(self, first: int, rows: NDArray[np.float32]) -> None:
        validation = self.prepared.validation
        if validation is None or self._inline is not None:
            self._report_epochs(first, rows)
            return
        *values, rate = rows[0]

        def validated(row: NDArray[np.float32]) -> None:
            self._report_epochs(first, np.array([[*values, *row, rate]]))

        self._evaluating = Evaluating(self.model(), validation, validated)

    def _evaluate(self, evaluating: Evaluating) -> None:
        begin = perf_counter()
        row = evaluating.advance()
        self._reporting.spent(perf_counter() - begin)
        if row is not None:
            self._evaluating = None
            evaluating.then(row)

    def _report_epochs(self, first: int, rows: NDArray[Any]) -> None:
        """Tells of epochs ``first`` … (from 0); rows are training, validation, rate."""
        names = [*self._names]
        if self.prepared.validation is not None:
            names += [f"val_{name}" for name in self._names]
        names.append("learning_rate")
        steps = (np.arange(first, first + len(rows)) + 1) * self.steps_per_epoch
        columns = {name: rows[:, i].astype(np.float64) for i, name in enumerate(names)}
        self._reporting.epochs(first + 1, steps.astype(np.int64), columns)
        if self._callbacks and self._call_back(self.epoch - 1, columns):
            self._finish("early stopping")
        elif self.epoch >= self.num_epochs:
            self._finish("finished")
        elif self._pause_after in ("epoch", "batch"):
            self._rest()

    def _call_back(self, epoch: int, columns: dict[str, NDArray[np.float64]]) -> bool:
        self._choice.sync_back()
        stop = self._callbacks.epoch_ended(epoch, {k: float(v[-1]) for k, v in columns.items()})
        self._choice.sync_forward()
        return stop

    # ------------------------------------------------------------------------------ end
    def _rest(self) -> None:
        self.state = "paused"
        self._reporting.flush()
        self._emit(RunPaused(self.run, self.step))

    def _finish(self, reason: str) -> None:
        """The last epoch is over; the test part, where there is one, is still to come."""
        self._choice.sync_back()
        self._callbacks.train_ended()
        self._choice.sync_forward()
        test = self.prepared.test
        if test is None:
            self._end(reason, {})
            return

        def tested(row: NDArray[np.float32]) -> None:
            values = zip(self._names, row, strict=True)
            self._end(reason, {f"test_{name}": float(value) for name, value in values})

        self._evaluating = Evaluating(self.model(), on_device(test), tested)

    def _end(self, reason: str, values: dict[str, float]) -> None:
        self.state = "ended"
        self._evaluating = None
        self._reporting.flush()
        texts = {
            "finished": "Finished all {} epochs.",
            "stopped": "Stopped after {} epochs; the network stays as it stands.",
            "early stopping": "Stopped early after {} epochs: there was no more improvement.",
        }
        self._emit(
            RunEnded(
                self.run,
                reason,
                self.step,
                self.epoch,
                self._reporting.seconds,
                {**self._reporting.last_epoch, **values},
                texts[reason].format(self.epoch),
            )
        )

    def _fail_at(self, step: int) -> None:
        self.state = "failed"
        self._reporting.flush()
        self._emit(RunFailed(self.run, step, not_finite(self.prepared.project.plan, step)))

    def _inline_validation(self) -> Any:
        validation = self.prepared.validation
        small_steps = -(-self.prepared.train.num_samples // self.prepared.project.plan.batch_size)
        if validation is None or small_steps > _INLINE_STEPS:
            return None
        return validation if validation.num_samples <= _INLINE_SAMPLES else None
