"""Answers of the engine over time, so that a page can go back to any step."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

#: Answers that are kept of one question; then every other one goes.
_MOST = 128


class History:
    """Keeps answers in the order of their steps, ever more sparsely the more there are.

    What was asked in another way (another anchor, another stage) is another question.
    """

    def __init__(self) -> None:
        self._steps: list[int] = []
        self._answers: list[Any] = []

    def add(self, step: int, answer: Any) -> None:
        """Adds an answer; it replaces one of the same step."""
        while self._steps and self._steps[-1] >= step:
            self._steps.pop()
            self._answers.pop()
        self._steps.append(step)
        self._answers.append(answer)
        if len(self._steps) > _MOST:
            # The newest stays; a long run is told as evenly as a short one.
            for kept in (self._steps, self._answers):
                del kept[-2::-2]

    def at(self, step: int | None) -> Any | None:
        """The newest answer by a step; ``None``: the newest of all."""
        if not self._steps:
            return None
        if step is None:
            return self._answers[-1]
        place = bisect_right(self._steps, step)
        return self._answers[place - 1] if place else None

    def clear(self) -> None:
        """Forgets everything."""
        self._steps.clear()
        self._answers.clear()
