"""What all ways of cutting share: arrays of a part, the layout of outputs, and the last checks."""

from __future__ import annotations

from collections.abc import Sequence as Many
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.invalid import Invalid
from nnstudio.document.tasks import TaskPlan
from nnstudio.engine.data.dataset import Dataset, Part
from nnstudio.engine.tasks.pool import Pool, Sequence

Array = NDArray[Any]


@dataclass(frozen=True)
class Task:
    """One task by itself.

    Attributes:
        name: What it is called.
        classes: Their names, in the order of its labels; none where a number is predicted.
        train: (n, …) float32 features and (n,) int32 labels, counted from 0 in each task, or
            float32 numbers.
        test: Likewise.
    """

    name: str
    classes: tuple[str, ...]
    train: tuple[Array, Array]
    test: tuple[Array, Array]


def arrays(part: Part) -> tuple[Array, Array]:
    """The only input of a part, and its only target, (n,)."""
    x, y = next(iter(part.features.values())), next(iter(part.targets.values()))
    return x, y.reshape(len(y))


def test_part(dataset: Dataset) -> Part:
    """What is measured on: the test part of the source, else what was held out."""
    return dataset.test or dataset.validation


def layout(num_classes: Many[int], scenario: str) -> tuple[Array, Array]:
    """Gives each task its outputs: the same to all of them, or to each its own.

    Args:
        num_classes: Of each task; 1 for a number.
        scenario: Domain-incremental tasks share their outputs.

    Returns:
        (T,) int32, the first output of each task; (T, num_outputs) bool, those of each task.
    """
    shares = scenario == "domain"
    ends = np.cumsum(num_classes)
    first = np.zeros_like(ends) if shares else ends - num_classes
    own = np.zeros((len(ends), max(num_classes) if shares else ends[-1]), bool)
    for task, (begin, num) in enumerate(zip(first, num_classes, strict=True)):
        own[task, begin : begin + num] = True
    return first.astype(np.int32), own


def joined(tasks: Many[Task], plan: TaskPlan) -> Sequence:
    """One task after another.

    Raises:
        Invalid: A task without samples, or an order that does not fit.
    """
    if not tasks:
        raise Invalid("Tasks", "at least one", "none", "Add one.")
    first, own = layout([len(task.classes) or 1 for task in tasks], plan.scenario)
    are_numbers = not tasks[0].classes

    def pool(parts: Many[tuple[Array, Array]]) -> Pool:
        labels = [
            y if are_numbers else y + begin for (_, y), begin in zip(parts, first, strict=True)
        ]
        numbers = np.arange(len(parts), dtype=np.int32)
        return Pool(
            np.concatenate([x for x, _ in parts]),
            np.concatenate(labels).astype(np.float32 if are_numbers else np.int32),
            np.repeat(numbers, [len(y) for _, y in parts]),
        )

    return finished(
        plan,
        tuple(task.name for task in tasks),
        tuple(task.classes for task in tasks),
        pool([task.train for task in tasks]),
        pool([task.test for task in tasks]),
        own,
    )


def finished(
    plan: TaskPlan,
    names: tuple[str, ...],
    classes: tuple[tuple[str, ...], ...],
    train: Pool,
    test: Pool,
    own: Array,
) -> Sequence:
    """The sequence, with its order.

    Raises:
        Invalid: A task without samples, or an order that does not fit.
    """
    for task, name in enumerate(names):
        for pool, what in ((train, "training"), (test, "test or validation")):
            if not (pool.tasks == task).any():
                raise Invalid(
                    f"Task {task + 1} ({name})",
                    f"at least one {what} sample",
                    "none",
                    "Give it other classes, or hold out another part of the data.",
                )
    order = _order(plan.order, names)
    num_outputs = int(own.shape[1])
    return Sequence(
        names,
        train,
        test,
        num_outputs,
        own,
        classes,
        order,
        plan.scenario,
        plan.active,
        predicts_numbers=not classes[0],
    )


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
