"""What is kept of the end of each stage, so that views can look back at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.tasks.testing import Answered

Array = NDArray[Any]

#: Bytes of weights that are kept in all.
_MOST = 256 * 2**20
#: Bytes of answers to test samples that are kept in all.
_MOST_WRONG = 32 * 2**20


@dataclass(frozen=True)
class Wrong:
    """Test samples that were right when their task had been trained.

    Attributes:
        was_right: (n,) bool: those that were right; none of tasks that were not trained yet.
        is_wrong: (n,) bool: those among them that are wrong at the end of the stage.
        answers: (n,) int32: what answers then.
    """

    was_right: Array
    is_wrong: Array
    answers: Array

    @property
    def num_bytes(self) -> int:
        """Memory that it takes."""
        return self.was_right.nbytes + self.is_wrong.nbytes + self.answers.nbytes


class StageEnds:
    """Weights at the ends of stages, and which test samples were right.

    The weights take no more than 256 MiB in all: where there are more, those of the stages after
    the first one are given up, the oldest first. Of the answers the newest 32 MiB are kept.

    Args:
        stages: The tasks that each stage trains on.
        most: Bytes of weights in all.
    """

    def __init__(self, stages: Sequence[tuple[int, ...]], most: int = _MOST) -> None:
        self._tasks = [_finished(stages, stage) for stage in range(len(stages))]
        self._most = most
        self._weights: dict[int, list[Array]] = {}
        self._was_right: Array | None = None
        self._wrong: dict[int, Wrong] = {}
        #: Stages that are over.
        self.num = 0

    @property
    def kept(self) -> tuple[int, ...]:
        """Stages whose weights are still there."""
        return tuple(self._weights)

    @property
    def num_bytes(self) -> int:
        """Memory of the weights."""
        return sum(array.nbytes for weights in self._weights.values() for array in weights)

    def add(self, weights: list[Array], tested: Answered, tasks: Array) -> None:
        """A stage is over.

        Args:
            weights: Of the model, as ``model.get_weights`` gives them.
            tested: Its answers to all test samples.
            tasks: (n,) the task of each of them.
        """
        self._weights[self.num] = weights
        while self.num_bytes > self._most and len(self._weights) > 1:
            self._weights.pop(next((stage for stage in self._weights if stage), 0))
        if self._was_right is None:
            self._was_right = np.zeros(len(tasks), bool)
        rows = np.isin(tasks, self._tasks[self.num])
        self._was_right[rows] = tested.right[rows]
        was_right = self._was_right.copy()
        self._wrong[self.num] = Wrong(was_right, was_right & ~tested.right, tested.answers)
        while len(self._wrong) > max(1, _MOST_WRONG // self._wrong[self.num].num_bytes):
            self._wrong.pop(min(self._wrong))
        self.num += 1

    def weights(self, stage: int) -> list[Array] | None:
        """Weights at the end of a stage, or nothing where they are not there."""
        return self._weights.get(stage)

    def wrong(self, stage: int) -> Wrong | None:
        """What had turned wrong by the end of a stage, or nothing where that is not known."""
        return self._wrong.get(stage)

    def trained_in(self, task: int, num: int | None = None) -> int | None:
        """The last stage whose end was the end of a task's training.

        Args:
            task: From 0.
            num: How many stages are over; ``None``: as many as there are now.
        """
        over = range(self.num if num is None else num)
        found = [stage for stage in over if task in self._tasks[stage]]
        return found[-1] if found else None

    def task_of(self, stage: int) -> int:
        """A task whose training ended with a stage; the last one where there are several."""
        earlier = (tasks[-1] for tasks in reversed(self._tasks[: stage + 1]) if tasks)
        return next(earlier)


def _finished(stages: Sequence[tuple[int, ...]], stage: int) -> tuple[int, ...]:
    """The tasks whose training ends with a stage.

    Of several that are trained together it is the last, which the stages before did not have;
    where all stages train the same ones, they all end with the first.
    """
    if len(stages[0]) > 1:
        return stages[0] if stage == 0 else ()
    return stages[stage][-1:]
