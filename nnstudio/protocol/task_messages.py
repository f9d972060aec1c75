"""What is said about task sequences; part of the messages between window and engine."""

from __future__ import annotations

from typing import Any

import msgspec
from numpy.typing import NDArray

from nnstudio.document.project import Project

Array = NDArray[Any]


class StartTasks(msgspec.Struct, frozen=True, tag=True):
    """Teaches a fresh network the project's tasks, one after another.

    A run or a task sequence that was going on is given up. ``Stop`` ends it.

    Attributes:
        run: Number that the events bear.
        project: Its ``tasks`` say what is taught, and with which strategy.
        measure: Whether the accuracy on all tasks is measured while each is trained.
    """

    run: int
    project: Project
    measure: bool = True


class TasksStarted(msgspec.Struct, frozen=True, tag=True):
    """The first step is about to be made.

    Attributes:
        run: Number of the run.
        names: What each task is called.
        stages: The tasks that each stage trains on.
        iterations: Steps of each stage.
        chance: (T,) float64: accuracy of guessing.
        before: (T,) float64: accuracy on the test samples before any training.
        device: In words.
    """

    run: int
    names: tuple[str, ...]
    stages: tuple[tuple[int, ...], ...]
    iterations: int
    chance: Array
    before: Array
    device: str


class TasksMeasured(msgspec.Struct, frozen=True, tag=True):
    """Steps were made, and the accuracy on every task may have been measured.

    Attributes:
        run: Number of the run.
        stage: From 0.
        step: Steps made in all.
        losses: (n,) float32: the loss of each step since the message before.
        accuracy: (T,) float64 on the probe, or ``None`` where it was not measured.
        seconds: Spent on the steps and the measuring since the message before.
        masked: (T,) float64: the accuracy if only the outputs of a sample's own task could
            answer; measured together with ``accuracy`` where that is another thing
            (class-incremental). The gap between the two is due to outputs that prefer the
            latest classes; what is missing here too was lost below them.
    """

    run: int
    stage: int
    step: int
    losses: Array
    accuracy: Array | None
    seconds: float
    masked: Array | None = None


class StageEnded(msgspec.Struct, frozen=True, tag=True):
    """A stage is over.

    Attributes:
        run: Number of the run.
        stage: From 0.
        accuracy: (T,) float64 on all test samples.
        masked: (T,) float64, see ``TasksMeasured``.
    """

    run: int
    stage: int
    accuracy: Array
    masked: Array | None = None


class TasksEnded(msgspec.Struct, frozen=True, tag=True):
    """All tasks were taught, or the sequence was stopped.

    Attributes:
        run: Number of the run.
        reason: ``"finished"`` or ``"stopped"``.
        accuracy: (stages ended, T) float64: row i was measured after stage i.
        seconds: Training and measuring, without the loading of data.
    """

    run: int
    reason: str
    accuracy: Array
    seconds: float
