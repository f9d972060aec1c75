"""The task sequence: what one network is taught, one task after another.

The three scenarios are those of van de Ven, Tuytelaars & Tolias 2022
(doi 10.1038/s42256-022-00568-3).
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from nnstudio.document.data import Source
from nnstudio.document.values import Config

Scenario = Literal["task", "domain", "class"]
NumTasks = Annotated[int, Meta(ge=1, le=100)]
TaskNumber = Annotated[int, Meta(ge=0, lt=100)]

#: What each scenario means, and what to expect of it, for a person who reads it in a window.
SCENARIO_WORDS: dict[Scenario, str] = {
    "task": "Task-incremental: the network is told which task a sample belongs to, and answers "
    "with that task's outputs only. Most strategies forget little here.",
    "domain": "Domain-incremental: all tasks share the same outputs, and nobody says which task "
    "a sample comes from.",
    "class": "Class-incremental: the network must also tell the tasks apart. Plain training falls "
    "to the accuracy of the last task divided by their number: that is the result, not a bug.",
}


class SplitByClass(msgspec.Struct, frozen=True, tag="classes"):
    """Each task has some of the classes.

    Attributes:
        num_tasks: Parts that the classes are divided into where ``classes`` is empty; as equal
            as possible, in the classes' own order or one that follows from the plan's seed.
        classes: The classes (counted from 0) of each task.
        shuffle: Whether the classes are put into another order first.
    """

    num_tasks: NumTasks = 5
    classes: tuple[tuple[int, ...], ...] = ()
    shuffle: bool = False


class PermutedInputs(msgspec.Struct, frozen=True, tag="permuted"):
    """Each task has all classes, and an order of the inputs' numbers of its own.

    The first task keeps the order of the data.
    """

    num_tasks: NumTasks = 5


class RotatedInputs(msgspec.Struct, frozen=True, tag="rotated"):
    """Each task has all classes, turned by an angle in degrees: images, or points in the plane."""

    angles: tuple[float, ...] = (0.0, 45.0, 90.0, 135.0)


class MovedPoints(msgspec.Struct, frozen=True, tag="moved"):
    """Each task has all points of the plane, moved by x and y in the units of the data."""

    offsets: tuple[tuple[float, float], ...] = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


class SeveralSources(msgspec.Struct, frozen=True, tag="sources"):
    """Each task is a data set of its own: the project's is the first, these follow.

    All have inputs of the same shape, and all have classes or all a number to predict. They are
    split as the project's data set is; means and spreads that inputs are scaled by are those of
    the first one, since a network in use has its inputs prepared in one way.
    """

    sources: tuple[Source, ...] = ()


class SplitByColumn(msgspec.Struct, frozen=True, tag="column"):
    """Each task has the rows of a table that hold one value in a column.

    Tasks come in the order of the values. The column itself is no input, unless the table's
    columns are chosen and it is one of the inputs.
    """

    column: str = ""


Split = SplitByClass | PermutedInputs | RotatedInputs | MovedPoints | SeveralSources | SplitByColumn


class TaskPlan(msgspec.Struct, frozen=True):
    """A task sequence, and how it is learned.

    Attributes:
        split: How the data set becomes tasks.
        order: The tasks (counted from 0) in the order in which they are taught, each once or
            several times; empty: each once, as the split has them.
        scenario: What is known of the task, in training and in testing.
        active: Class-incremental only: the outputs that compete while a task is trained.
        iterations: Optimizer steps each time that a task is taught.
        epochs: Passes over the task's samples instead; ``None``: ``iterations`` counts.
        strategy: A name of ``strategies.NAMES`` with the parameters that differ.
        keep_optimizer: Whether the optimizer's state goes on from task to task.
    """

    split: Split = SplitByClass()
    scenario: Scenario = "class"
    active: Literal["all", "seen", "current"] = "all"
    iterations: Annotated[int, Meta(ge=1, le=10_000_000)] = 200
    strategy: Config = Config("naive")
    keep_optimizer: bool = True
    epochs: Annotated[int, Meta(ge=1, le=100_000)] | None = None
    order: Annotated[tuple[TaskNumber, ...], Meta(max_length=1000)] = ()
