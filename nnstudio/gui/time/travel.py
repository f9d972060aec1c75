"""The moment of a run that is looked at: which ones there are, and asking for one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from nnstudio.gui.engine_link import EngineLink
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.moments import LookAt, LookedAt, MomentsKept


class TimeTravel(QObject):
    """Keeps the views of a run together at one moment.

    The engine is asked for the next moment when it has answered for the last, so that dragging a
    slider never makes it fall behind.

    Signals:
        moment_changed: ``moment`` is another.
        kept_changed: Other moments are kept.

    Args:
        link: Who is asked.
        parent: Owner.

    Attributes:
        moment: The step that is looked at, a kept one; ``None``: the newest.
        steps: (n,) int64: the steps of the kept moments.
        num_bytes: Memory that they take.
        budget: Memory that they may take.
    """

    moment_changed = Signal()
    kept_changed = Signal()

    def __init__(self, link: EngineLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._clear()

    def _clear(self) -> None:
        self.moment: int | None = None
        self.steps: NDArray[np.int64] = np.empty(0, np.int64)
        self.num_bytes = 0
        self.budget = 0
        self._asked: int | None = None
        self._is_waiting = False

    @property
    def has_moments(self) -> bool:
        """Whether there is anything to go back to."""
        return len(self.steps) > 0

    def forget(self) -> None:
        """Another run begins: there is no past yet."""
        was_back = self.moment is not None
        self._clear()
        self.kept_changed.emit()
        if was_back:
            self.moment_changed.emit()

    def go_to(self, step: int | None) -> None:
        """Looks at the nearest kept moment at or before a step; ``None``: at what is new."""
        found = None
        if step is not None and self.has_moments:
            place = int(np.searchsorted(self.steps, step, side="right")) - 1
            found = int(self.steps[max(place, 0)])
        self._show(found)
        self._ask()

    def earlier(self, newest: int) -> None:
        """Goes to the kept moment before the one that is looked at; ``newest``: the run's step."""
        here = newest if self.moment is None else self.moment
        before = self.steps[self.steps < here]
        if len(before):
            self.go_to(int(before[-1]))

    def later(self, newest: int) -> None:
        """Goes to the kept moment after the one that is looked at, and at last to the newest."""
        if self.moment is None:
            return
        after = self.steps[(self.steps > self.moment) & (self.steps < newest)]
        self.go_to(int(after[0]) if len(after) else None)

    def is_of_moment(self, sample: ProbeSampled) -> bool:
        """Whether an answer is of the time that is looked at; others were under way."""
        return sample.is_past == (self.moment is not None)

    def take(self, event: LookedAt | MomentsKept) -> None:
        """Takes in what the engine says."""
        if isinstance(event, MomentsKept):
            self.steps = event.steps
            self.num_bytes, self.budget = event.num_bytes, event.budget
            self.kept_changed.emit()
            return
        self._is_waiting = False
        if event.asked == self.moment:
            # A moment may have been given up between the question and the answer.
            self._show(event.step)
            self._asked = event.step
        self._ask()

    def _show(self, moment: int | None) -> None:
        if moment != self.moment:
            self.moment = moment
            self.moment_changed.emit()

    def _ask(self) -> None:
        if not self._is_waiting and self._asked != self.moment:
            self._asked = self.moment
            self._is_waiting = True
            self._link.send(LookAt(self.moment))
