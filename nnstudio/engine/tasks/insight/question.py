"""What one kind of view asks of a task sequence, now and as of the ends of stages."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

from nnstudio.engine.tasks.training import TaskTraining
from nnstudio.protocol.task_messages import TaskEvent

Array = NDArray[Any]


class Question:
    """Answers one kind of view.

    Subclasses say what there is to tell now, and as of the end of a stage that is past; so views
    that are shown late, or had no time in a short sequence, can look back.

    Args:
        training: The task sequence.
    """

    #: Whether an answer is too long to be given in one go while training runs.
    takes_turns = False

    def __init__(self, training: TaskTraining) -> None:
        self.training = training
        self._view: object = None
        #: Stages whose ends were told of that view, or are no longer to be told.
        self._told = 0

    # --------------------------------------------------------------- for subclasses to say
    def now(self, view: Any) -> TaskEvent | None:
        """The answer as of now, or nothing where there is none."""
        raise NotImplementedError

    def past(self, view: Any, stage: int) -> TaskEvent | None:
        """The answer as of the end of a stage, from what is kept of it, if that suffices."""
        return None

    def is_open(self, view: Any) -> bool:
        """Whether there may be something new to tell in the middle of a stage."""
        return True

    def show(self) -> None:
        """A view is shown anew, and is to be answered even if nothing has changed."""

    # ----------------------------------------------------------------------------- common
    def answer(self, view: Any) -> TaskEvent | None:
        """The whole answer as of now; what was missed before is not told any more."""
        self._view, self._told = view, self.training.ends.num
        return self.now(view)

    def missed(self, view: Any) -> TaskEvent | None:
        """The oldest answer as of the end of a stage that was not given and still can be."""
        if view != self._view:
            self._view, self._told = view, 0
        training = self.training
        while self._told < training.ends.num:
            stage, self._told = self._told, self._told + 1
            is_now = self.step_of(stage) == training.step
            found = None if is_now else self.past(view, stage)
            if found is not None:
                return found
        return None

    def part(self, view: Any) -> TaskEvent | None:
        """What one turn allows; what was missed comes first, so that steps come in order."""
        return self.missed(view) or self.answer(view)

    def step_of(self, stage: int) -> int:
        """Steps made by the end of a stage."""
        return self.training.begun_at(stage + 1)

    def weights_of(self, task: int, stage: int) -> list[Array] | None:
        """What samples of a task were tested with at the end of a stage, if it is kept."""
        ends, strategy = self.training.ends, self.training.strategy
        tasks = range(self.training.sequence.num_tasks)
        if any(strategy.weights_for(each) is not None for each in tasks):
            # Each task has a network of its own, which stands still while others learn.
            trained = ends.trained_in(task, stage + 1)
            return None if trained is None else ends.weights(trained)
        return ends.weights(stage)
