"""Who answers one kind of probe."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from numpy.typing import NDArray

from nnstudio.engine.probes.subject import Subject

Array = NDArray[Any]
Arrays = dict[str, Array]
P = TypeVar("P")


class Look(Generic[P]):
    """Answers the probes of one type about one subject; made when the first of them comes.

    Its compiled calls are bound to the subject's model, and made once. What takes longer than
    a few milliseconds sets ``takes_parts``: ``part`` is then called again and again, a turn
    each, and ``answer`` is what is known so far.

    Args:
        subject: What is looked at.
    """

    #: Whether the optimizer's state must be up to date as well as the weights.
    needs_optimizer = False
    #: Whether an answer is worked out piece by piece.
    takes_parts = False

    def __init__(self, subject: Subject) -> None:
        self.subject = subject

    def answer(self, probe: P) -> Arrays:
        """The answer as of now; empty where there is nothing to tell."""
        raise NotImplementedError

    def part(self, probe: P) -> Arrays | None:
        """Works for some 10 ms; an answer when there is more to tell than before."""
        return self.answer(probe)

    def is_open(self, probe: P) -> bool:
        """Whether another answer may differ from the last: there is something left to work on.

        A look that takes parts says no when it is done; the others are asked whenever the
        weights have changed.
        """
        return not self.takes_parts

    def weights_changed(self) -> None:
        """The weights are others although no step was made: what was kept of them is outdated."""

    def forget(self, probe: P) -> None:
        """Nobody asks this any more."""
