"""The samples of all tasks: which belongs to which task, and which outputs may answer it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass(frozen=True)
class Pool:
    """Samples of all tasks, one after another.

    Attributes:
        features: (n, …) float32.
        labels: (n,) int32: the output that is right; or float32: the number to predict.
        tasks: (n,) int32: the task of each sample.
    """

    features: Array
    labels: Array
    tasks: Array

    def rows(self, *tasks: int) -> Array:
        """(m,) int64: indices of the samples of some tasks."""
        return np.flatnonzero(np.isin(self.tasks, tasks))


@dataclass(frozen=True)
class Sequence:
    """A task sequence with its samples.

    Attributes:
        names: What each task is called.
        train: What is learned from.
        test: What is measured on; the validation part where the source brings no test part.
        num_outputs: Outputs that the network must have.
        own: (T, num_outputs) bool: the outputs of each task's own classes.
        classes: The names of each task's own classes, in the order of its outputs.
        order: The task that each stage teaches.
        scenario: See ``TaskPlan``.
        active: See ``TaskPlan``.
        predicts_numbers: Whether each task has one output, which predicts a number.
    """

    names: tuple[str, ...]
    train: Pool
    test: Pool
    num_outputs: int
    own: Array
    classes: tuple[tuple[str, ...], ...]
    order: tuple[int, ...]
    scenario: str
    active: str
    predicts_numbers: bool = False

    @property
    def num_tasks(self) -> int:
        """Tasks in all."""
        return len(self.names)

    def train_masks(self, stages: Iterable[tuple[int, ...]]) -> Array:
        """Outputs that compete.

        Args:
            stages: The tasks that each stage trains on.

        Returns:
            (stages, T, num_outputs) bool: those in stage i for a sample of task j.
        """
        own = self.own
        current = np.stack([own[list(tasks)].any(axis=0) for tasks in stages])
        masks = np.ones((len(current), *own.shape), bool)
        if self.scenario == "task":
            masks[:] = own[None]
        elif self.scenario == "class" and self.active == "seen":
            masks[:] = np.logical_or.accumulate(current)[:, None]
        elif self.scenario == "class" and self.active == "current":
            masks[:] = current[:, None]
            masks |= own[None]  # a replayed sample's own classes compete too
        return masks

    def test_masks(self) -> Array:
        """(T, num_outputs) bool: outputs that may answer a sample of task j when it is tested."""
        if self.scenario == "task":
            return self.own
        return np.ones_like(self.own)

    def chance(self) -> Array:
        """(T,) float64: accuracy of guessing among the outputs that may answer.

        The R² of a number that is predicted without looking, the mean, is 0.
        """
        if self.predicts_numbers:
            return np.zeros(self.num_tasks)
        guess: Array = 1.0 / self.test_masks().sum(axis=1)
        return guess

    def called(self, tasks: Array, outputs: Array) -> tuple[str, ...]:
        """What some outputs stand for, each where a sample of a task is answered.

        Args:
            tasks: (n,) integers.
            outputs: (n,) integers, or numbers that are predicted.
        """
        if self.predicts_numbers:
            return tuple(f"{number:.3g}" for number in outputs.tolist())
        pairs = zip(tasks.tolist(), outputs.tolist(), strict=True)
        return tuple(self._called(task, output) for task, output in pairs)

    def _called(self, task: int, output: int) -> str:
        owner = task if self.own[task, output] else int(np.argmax(self.own[:, output]))
        name = self.classes[owner][int(self.own[owner, :output].sum())]
        # The same class of another task is another answer.
        is_clear = owner == task or name not in self.classes[task]
        return name if is_clear else f"{name} ({self.names[owner]})"
