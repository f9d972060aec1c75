"""What one kind of view asks of a task sequence."""

from __future__ import annotations

from typing import Any

from nnstudio.engine.tasks.training import TaskTraining
from nnstudio.protocol.task_messages import TaskEvent


class Question:
    """Answers one kind of view.

    Args:
        training: The task sequence.
    """

    #: Whether an answer is too long to be given in one go while training runs.
    takes_turns = False

    def __init__(self, training: TaskTraining) -> None:
        self.training = training

    def answer(self, view: Any) -> TaskEvent | None:
        """The whole answer as of now, or nothing where there is none."""
        raise NotImplementedError

    def part(self, view: Any) -> TaskEvent | None:
        """As much of the answer as one turn allows; the answer comes with the last part."""
        return self.answer(view)

    def is_open(self, view: Any) -> bool:
        """Whether there may be something new to tell in the middle of a stage."""
        return True

    def show(self) -> None:
        """A view is shown anew, and is to be answered even if nothing has changed."""

    def missed(self) -> TaskEvent | None:
        """The oldest answer of the past that was not given and can still be."""
        return None
