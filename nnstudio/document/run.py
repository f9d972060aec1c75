"""The record of a run: what was measured, folded into series as events come in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.project import Project
from nnstudio.document.series import Series


@dataclass(frozen=True)
class Mark:
    """A change made while the network trained, to be shown on the curves."""

    step: int
    text: str


@dataclass
class RunRecord:
    """All curves of one run.

    Attributes:
        run: Number of the run within this session of the program.
        project: What was trained.
        batch: Name (``"loss"``, ``"accuracy"`` …) to values at each optimizer step, x in
            steps from 1. Each is that one batch's value, not a running mean.
        epoch: Name (``"loss"``, ``"val_loss"`` …) to values at each epoch's end, x in
            epochs from 1. Training values are means over the epoch's batches as Keras
            reports them; ``val_`` ones are over the whole validation part.
        epoch_steps: x of ``epoch`` in steps.
        clock: Seconds of training at the end of each chunk of steps, x in steps from 0;
            between two of them time is taken to pass evenly.
        marks: Changes on the way, in order.
        origin: The run that this one branched from; its curves go on without it.
        branched_at: The step at which it did; 0 where it began by itself.
        stored: Its number in the project file, where it was read from there.
    """

    run: int
    project: Project
    batch: dict[str, Series] = field(default_factory=dict)
    epoch: dict[str, Series] = field(default_factory=dict)
    epoch_steps: list[int] = field(default_factory=list)
    clock: Series = field(default_factory=Series)
    marks: list[Mark] = field(default_factory=list)
    step: int = 0
    num_epochs: int = 0
    origin: RunRecord | None = None
    branched_at: int = 0
    stored: int | None = None

    def branched(self, run: int, project: Project, step: int) -> RunRecord:
        """The record of a run that goes on from a step of this one; it begins with its curves."""
        record = RunRecord(run, project, step=step, origin=self, branched_at=step)
        self.origin = None  # what is drawn beside a run is the one before it alone
        record.batch = {name: series.until(step) for name, series in self.batch.items()}
        record.epoch_steps = [end for end in self.epoch_steps if end <= step]
        record.num_epochs = len(record.epoch_steps)
        num_epochs = record.num_epochs
        record.epoch = {name: series.until(num_epochs) for name, series in self.epoch.items()}
        record.clock = self.clock.until(step)
        if len(record.clock) and record.clock.x[-1] < step:
            seconds = np.interp([float(step)], self.clock.x, self.clock.y)
            record.clock.append(np.array([float(step)]), seconds)
        record.marks = [mark for mark in self.marks if mark.step <= step]
        return record

    def steps_ended(
        self,
        first_step: int,
        values: Mapping[str, NDArray[np.float32]],
        seconds: float | None = None,
    ) -> None:
        """Adds one chunk of batches.

        Args:
            first_step: The first of them, counted from 1 over the whole run.
            values: By name, (num_steps,): that batch's value.
            seconds: Time that has gone into training by the end of the chunk.
        """
        for name, column in values.items():
            steps = np.arange(first_step, first_step + len(column), dtype=np.float64)
            self.batch.setdefault(name, Series()).append(steps, column.astype(np.float64))
            self.step = first_step + len(column) - 1
        if seconds is not None:
            if not len(self.clock):
                self.clock.append(np.array([first_step - 1.0]), np.zeros(1))
            self.clock.append(np.array([float(self.step)]), np.array([seconds]))

    def epochs_ended(
        self,
        first_epoch: int,
        steps: NDArray[np.int64],
        values: Mapping[str, NDArray[np.float64]],
    ) -> None:
        """Adds whole epochs ``first_epoch`` … (from 1); every array is (num_epochs,)."""
        epochs = np.arange(first_epoch, first_epoch + len(steps), dtype=np.float64)
        self.epoch_steps.extend(int(step) for step in steps)
        for name, column in values.items():
            self.epoch.setdefault(name, Series()).append(epochs, column)
        self.num_epochs = first_epoch + len(steps) - 1

    def latest(self, name: str) -> float | None:
        """The newest per-epoch value of that name, if there is one."""
        series = self.epoch.get(name)
        return float(series.y[-1]) if series is not None and len(series) else None
