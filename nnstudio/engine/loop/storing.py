"""What of a run is sent away to be stored: checkpoints, the best state, moments to look back at."""

from __future__ import annotations

from collections.abc import Callable

from nnstudio.engine.loop.best import Best
from nnstudio.engine.loop.checkpoints import Checkpoints
from nnstudio.engine.loop.chosen import ChosenMoments
from nnstudio.engine.loop.training import Training
from nnstudio.protocol.moments import MomentEvent


class Storing:
    """Asks each of them after each call of the loop.

    Args:
        training: The run.
        emit: Takes the states.
    """

    def __init__(self, training: Training, emit: Callable[[MomentEvent], None]) -> None:
        self._parts = (
            Checkpoints(training, emit),
            Best(training, emit),
            ChosenMoments(training, emit),
        )

    def after_chunk(self) -> None:
        """Sends what it is time for."""
        for part in self._parts:
            part.after_chunk()
