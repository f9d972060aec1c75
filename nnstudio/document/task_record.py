"""The record of a task sequence: what was measured, folded together as it is told."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.data import Points
from nnstudio.document.forgetting import Measures, Probe, measures
from nnstudio.document.project import Project
from nnstudio.document.series import Series

Float = NDArray[np.float64]


@dataclass
class TaskRecord:
    """One task sequence, as far as it has come.

    Attributes:
        run: Its number.
        project: What was taught.
        names: What each task is called.
        stages: The tasks that each stage trains on.
        steps: Optimizer steps of each stage.
        chance: (T,) accuracy of guessing.
        before: (T,) accuracy on the test samples before any training.
        device: What it runs on, in words.
        score: What is told of each task: accuracy, or R² (0 at least) where a number is predicted.
        loss: Each step's loss, x in steps from 1.
        accuracy: For each task, on its probe, x in steps made.
        masked: The same with each task's own outputs alone; empty where that is no other thing.
        rows: (T,) accuracy on all test samples after each stage that is over.
        masked_rows: The same with each task's own outputs alone.
        step: Optimizer steps made.
        seconds: Spent on training and measuring.
    """

    run: int
    project: Project
    names: tuple[str, ...]
    stages: tuple[tuple[int, ...], ...]
    steps: tuple[int, ...]
    chance: Float
    before: Float
    device: str = ""
    score: Literal["accuracy", "r2"] = "accuracy"
    loss: Series = field(default_factory=Series)
    accuracy: list[Series] = field(default_factory=list)
    masked: list[Series] = field(default_factory=list)
    rows: list[Float] = field(default_factory=list)
    masked_rows: list[Float] = field(default_factory=list)
    step: int = 0
    seconds: float = 0.0

    @property
    def num_tasks(self) -> int:
        """Tasks in all."""
        return len(self.names)

    @property
    def num_steps(self) -> int:
        """Optimizer steps of all stages."""
        return sum(self.steps)

    @property
    def stage(self) -> int:
        """The stage that goes on, from 0; the last one after its end."""
        return min(len(self.rows), len(self.stages) - 1)

    @property
    def boundaries(self) -> list[int]:
        """(stages + 1,) the step at which each stage begins, and at which the last ends."""
        return [0, *accumulate(self.steps)]

    @property
    def is_plane(self) -> bool:
        """Whether the samples are points in the plane."""
        return isinstance(self.project.data.source, Points)

    @property
    def trained(self) -> tuple[int, ...] | None:
        """The task of each stage; nothing where a stage trains several at once."""
        tasks = [tasks[-1] for tasks in self.stages]
        return None if self.is_joint else tuple(tasks)

    @property
    def is_joint(self) -> bool:
        """Whether the first stage trains all tasks at once, so that none is the earlier one."""
        return len(self.stages[0]) > 1

    @property
    def table(self) -> Float:
        """(stages over, T) accuracy on all test samples."""
        return np.array(self.rows, np.float64).reshape(-1, self.num_tasks)

    def stages_over(self, step: int) -> int:
        """Stages that are over after so many steps."""
        return bisect_right(self.boundaries, step) - 1

    def progress(self, stage: int) -> float:
        """The share of a stage's steps that were made, in [0, 1]."""
        done = (self.step - self.boundaries[stage]) / self.steps[stage]
        return min(max(done, 0.0), 1.0)

    def measured(
        self,
        step: int,
        losses: NDArray[np.float32],
        accuracy: Float | None,
        seconds: float,
        masked: Float | None = None,
    ) -> None:
        """Adds some steps.

        Args:
            step: Steps made by their end.
            losses: (n,) each step's.
            accuracy: (T,) on the probe after the last of them, where it was measured.
            seconds: Spent on them.
            masked: (T,) the same with each task's own outputs alone.
        """
        steps = np.arange(step - len(losses) + 1, step + 1, dtype=np.float64)
        self.loss.append(steps, losses.astype(np.float64))
        self.step = step
        self.seconds += seconds
        for series, values in ((self.accuracy, accuracy), (self.masked, masked)):
            if values is not None:
                series.extend(Series() for _ in range(self.num_tasks - len(series)))
                for one, value in zip(series, values, strict=True):
                    one.append(np.array([float(step)]), np.array([value]))

    def stage_ended(self, accuracy: Float, masked: Float | None = None) -> None:
        """Adds the (T,) accuracies on all test samples after a stage."""
        self.rows.append(accuracy)
        if masked is not None:
            self.masked_rows.append(masked)

    def measures(self, joint: Float | None = None, num_stages: int | None = None) -> Measures:
        """What the literature measures of the stages that are over.

        Args:
            joint: (T,) accuracy where all tasks are trained at once, if it is known.
            num_stages: Of the first stages only; ``None``: of all that are over.
        """
        over = len(self.rows) if num_stages is None else min(num_stages, len(self.rows))
        if not over:
            return Measures()
        if self.is_joint:
            mean = float(np.mean(self.rows[over - 1]))
            return Measures(average_accuracy=mean, learning_accuracy=mean)
        trained = self.trained[:over] if self.trained else None
        return measures(self.table[:over], self.before, joint, trained, self._probe(over))

    def _probe(self, over: int) -> Probe | None:
        """What was measured on the way, up to the end of some stages."""
        if not self.accuracy:
            return None
        steps = self.accuracy[0].x
        kept = steps <= self.boundaries[over]
        values = np.stack([series.y for series in self.accuracy], axis=1)
        trained = self.trained[:over] if self.trained else None
        return Probe(values[kept], steps[kept], self.boundaries[: over + 1], trained)
