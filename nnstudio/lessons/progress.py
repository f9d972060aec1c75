"""How far a person has come in a lesson."""

from __future__ import annotations

from nnstudio.lessons.checks import is_met
from nnstudio.lessons.lesson import Lesson, Step
from nnstudio.lessons.situation import Situation


class Progress:
    """The step that is shown, and what was ticked so far.

    A tick stays: who trained well and then changes the network did train well.

    Args:
        lesson: Which lesson.
        index: The step to begin at, from 0; earlier ones count as done.
    """

    def __init__(self, lesson: Lesson, index: int = 0) -> None:
        self.lesson = lesson
        self.index = min(max(index, 0), len(lesson.steps) - 1)
        self._ticks = [[False] * len(step.checks) for step in lesson.steps]
        for ticks in self._ticks[: self.index]:
            ticks[:] = [True] * len(ticks)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.lesson.steps[self.index]

    @property
    def ticks(self) -> tuple[bool, ...]:
        """Which checks of that step were met."""
        return tuple(self._ticks[self.index])

    @property
    def is_done(self) -> bool:
        """Whether all of them were."""
        return all(self.ticks)

    @property
    def is_last(self) -> bool:
        """Whether no step comes after it."""
        return self.index == len(self.lesson.steps) - 1

    @property
    def share(self) -> float:
        """The share of the lesson that is done, in [0, 1]."""
        return (self.index + (1 if self.is_done else 0)) / len(self.lesson.steps)

    def see(self, situation: Situation) -> bool:
        """Ticks what is met now; returns whether anything was."""
        ticks = self._ticks[self.index]
        news = False
        for place, check in enumerate(self.step.checks):
            if not ticks[place] and is_met(check, situation):
                ticks[place] = news = True
        return news

    def next(self) -> None:
        """Goes on to the next step, done or not; at the last, stays."""
        self.index = min(self.index + 1, len(self.lesson.steps) - 1)

    def back(self) -> None:
        """Goes back to the step before; its ticks stay."""
        self.index = max(self.index - 1, 0)
