"""Cuts a data set into tasks: which sample belongs to which, and which outputs it may use."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.invalid import Invalid
from nnstudio.document.tasks import PermutedInputs, RotatedInputs, SplitByClass, TaskPlan
from nnstudio.engine.data.dataset import Dataset, Part

Array = NDArray[Any]


@dataclass(frozen=True)
class Pool:
    """Samples of all tasks, one after another.

    Attributes:
        features: (n, …) float32.
        labels: (n,) int32: the output that is right.
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
        """(T,) float64: accuracy of guessing among the outputs that may answer."""
        guess: Array = 1.0 / self.test_masks().sum(axis=1)
        return guess

    def called(self, tasks: Array, outputs: Array) -> tuple[str, ...]:
        """What some outputs stand for, each where a sample of a task is answered.

        Args:
            tasks: (n,) integers.
            outputs: (n,) integers.
        """
        pairs = zip(tasks.tolist(), outputs.tolist(), strict=True)
        return tuple(self._called(task, output) for task, output in pairs)

    def _called(self, task: int, output: int) -> str:
        owner = task if self.own[task, output] else int(np.argmax(self.own[:, output]))
        name = self.classes[owner][int(self.own[owner, :output].sum())]
        # The same class of another task is another answer.
        is_clear = owner == task or name not in self.classes[task]
        return name if is_clear else f"{name} ({self.names[owner]})"


def sequence(dataset: Dataset, plan: TaskPlan, seed: int) -> Sequence:
    """Cuts a data set into tasks.

    Raises:
        Invalid: The data or the split do not fit.
    """
    summary = dataset.summary
    if len(summary.features) != 1 or len(summary.targets) != 1:
        raise Invalid(
            "Tasks", "data with one input and one target", "several", "Choose other data."
        )
    target = summary.targets[0]
    if target.kind != "class":
        raise Invalid(
            "Tasks", "data with classes", "numbers to predict", "Choose a classification data set."
        )
    split = plan.split
    if isinstance(split, SplitByClass):
        return _by_class(dataset, plan, _classes(split, target.classes, seed))
    return _transformed(dataset, plan, split, seed)


def _classes(split: SplitByClass, names: tuple[str, ...], seed: int) -> tuple[tuple[int, ...], ...]:
    if split.classes:
        flat = [label for task in split.classes for label in task]
        if len(set(flat)) != len(flat) or not set(flat) <= set(range(len(names))):
            raise Invalid(
                "Classes of the tasks",
                f"different numbers from 0 to {len(names) - 1}",
                str(list(map(list, split.classes))),
                "Give each class to one task.",
            )
        return split.classes
    if split.num_tasks > len(names):
        raise Invalid(
            "Number of tasks",
            f"at most one for each of the {len(names)} classes",
            str(split.num_tasks),
            f"Set it to {len(names)} or less.",
        )
    order = np.arange(len(names))
    if split.shuffle:
        order = np.random.default_rng([seed, 1]).permutation(order)
    return tuple(
        tuple(int(label) for label in part) for part in np.array_split(order, split.num_tasks)
    )


def _by_class(dataset: Dataset, plan: TaskPlan, classes: tuple[tuple[int, ...], ...]) -> Sequence:
    names = dataset.summary.targets[0].classes
    shares = plan.scenario == "domain"
    num_outputs = max(map(len, classes)) if shares else sum(map(len, classes))
    own = np.zeros((len(classes), num_outputs), bool)
    output_of = np.full(len(names), -1, np.int32)
    task_of = np.full(len(names), -1, np.int32)
    first = 0
    for task, labels in enumerate(classes):
        for place, label in enumerate(labels):
            output_of[label] = place if shares else first + place
            task_of[label] = task
            own[task, output_of[label]] = True
        first += len(labels)

    def pool(part: Part) -> Pool:
        x, y = _arrays(part)
        kept = task_of[y] >= 0
        return Pool(x[kept], output_of[y[kept]], task_of[y[kept]])

    titles = tuple(", ".join(names[label] for label in labels) for labels in classes)
    test = dataset.test or dataset.validation
    return _checked(
        Sequence(
            titles,
            pool(dataset.train),
            pool(test),
            num_outputs,
            own,
            tuple(tuple(names[label] for label in labels) for labels in classes),
            _order(plan.order, titles),
            plan.scenario,
            plan.active,
        )
    )


def _transformed(
    dataset: Dataset, plan: TaskPlan, split: PermutedInputs | RotatedInputs, seed: int
) -> Sequence:
    num_classes = len(dataset.summary.targets[0].classes)
    if isinstance(split, PermutedInputs):
        titles = tuple(f"order {task + 1}" for task in range(split.num_tasks))
    else:
        titles = tuple(f"{angle:g}°" for angle in split.angles)
    num_tasks = len(titles)
    shares = plan.scenario == "domain"
    num_outputs = num_classes if shares else num_classes * num_tasks
    own = np.zeros((num_tasks, num_outputs), bool)
    for task in range(num_tasks):
        first = 0 if shares else task * num_classes
        own[task, first : first + num_classes] = True

    def pool(part: Part) -> Pool:
        x, y = _arrays(part)
        views = [_view(x, split, task, seed) for task in range(num_tasks)]
        labels = [y + (0 if shares else task * num_classes) for task in range(num_tasks)]
        tasks = np.repeat(np.arange(num_tasks, dtype=np.int32), len(y))
        return Pool(np.concatenate(views), np.concatenate(labels).astype(np.int32), tasks)

    test = dataset.test or dataset.validation
    return _checked(
        Sequence(
            titles,
            pool(dataset.train),
            pool(test),
            num_outputs,
            own,
            (dataset.summary.targets[0].classes,) * num_tasks,
            _order(plan.order, titles),
            plan.scenario,
            plan.active,
        )
    )


def _view(x: Array, split: PermutedInputs | RotatedInputs, task: int, seed: int) -> Array:
    """The inputs as one task sees them; (n, …) float32."""
    if isinstance(split, PermutedInputs):
        if task == 0:
            return x
        order = np.random.default_rng([seed, 2, task]).permutation(int(np.prod(x.shape[1:])))
        mixed: Array = np.ascontiguousarray(x.reshape(len(x), -1)[:, order]).reshape(x.shape)
        return mixed
    angle = split.angles[task]
    if x.shape[1:] == (2,):
        turn = np.deg2rad(angle)
        matrix = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
        return np.asarray(x @ matrix, np.float32)
    if x.ndim < 3:
        raise Invalid(
            "Rotated inputs", "images, or points in the plane", "rows of numbers", "Split by class."
        )
    from scipy.ndimage import rotate

    turned = rotate(x, angle, axes=(2, 1), reshape=False, order=1, mode="constant")
    return np.asarray(turned, np.float32)


def _order(asked: tuple[int, ...], names: tuple[str, ...]) -> tuple[int, ...]:
    """The task of each stage; refuses tasks that do not exist, and some that are left out."""
    num = len(names)
    strays = [task for task in asked if not 0 <= task < num]
    if strays:
        raise Invalid(
            "Order of the tasks",
            f"numbers from 0 (the first task) to {num - 1}",
            str(strays[0]),
            "Leave it out, or make more tasks.",
        )
    missing = [task for task in range(num) if asked and task not in asked]
    if missing:
        raise Invalid(
            "Order of the tasks",
            f"each of the {num} tasks at least once",
            f"none for number {missing[0]} ({names[missing[0]]})",
            "Add it, or make fewer tasks.",
        )
    return asked or tuple(range(num))


def _arrays(part: Part) -> tuple[Array, Array]:
    return next(iter(part.features.values())), next(iter(part.targets.values()))


def _checked(made: Sequence) -> Sequence:
    """Refuses tasks without a sample to learn from, or to be measured on."""
    for task, name in enumerate(made.names):
        for pool, what in ((made.train, "training"), (made.test, "test or validation")):
            if not (pool.tasks == task).any():
                raise Invalid(
                    f"Task {task + 1} ({name})",
                    f"at least one {what} sample",
                    "none",
                    "Give it other classes, or hold out another part of the data.",
                )
    return made
