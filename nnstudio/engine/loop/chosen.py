"""Chooses moments of a run that its file keeps, so that one can look back when it is reopened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from time import perf_counter

import numpy as np

from nnstudio.engine.loop.checkpoints import arrays_of
from nnstudio.engine.loop.snapshots import Snapshot
from nnstudio.engine.loop.training import Training
from nnstudio.protocol.moments import Moment, MomentsChosen

#: Bytes that the moments of one run may take in its file, and how many there are at most.
BUDGET, MOST = 16 * 1024**2, 40
#: Seconds between two choices while a run goes on, and while it pauses again and again.
_RUNNING, _PAUSING = 60.0, 2.0


class ChosenMoments:
    """Sends them when the run is over or pauses, and every minute as long as it goes on.

    Args:
        training: The run, with the moments that are in memory.
        emit: Takes the choice.
    """

    def __init__(self, training: Training, emit: Callable[[MomentsChosen], None]) -> None:
        self._training = training
        self._emit = emit
        self._step = training.step
        self._sent = perf_counter()

    def after_chunk(self) -> None:
        """Sends a choice if it is time."""
        training, now = self._training, perf_counter()
        waits = {"running": _RUNNING, "paused": _PAUSING}.get(training.state, 0.0)
        if training.step == self._step or now - self._sent < waits:
            return
        self._step, self._sent = training.step, now
        moments = tuple(Moment(s.step, arrays_of(s)) for s in chosen(list(training.snapshots)))
        if moments:
            self._emit(MomentsChosen(training.run, moments))


def chosen(snapshots: Sequence[Snapshot], budget: int = BUDGET, most: int = MOST) -> list[Snapshot]:
    """Moments spread over a run, the first and the last among them.

    The optimizer's memory, which for Adam is twice the weights, stays where all of them fit with
    it. Where not even two fit without it there are none.

    Args:
        snapshots: The earliest first.
        budget: Bytes for all of them.
        most: How many at most.
    """
    if len(snapshots) < 2:
        return []
    whole = _spread(snapshots, min(most, len(snapshots)))
    if sum(snapshot.num_bytes for snapshot in whole) <= budget:
        return whole
    light = [replace(snapshot, slots=()) for snapshot in snapshots]
    num = min(most, len(light), budget // max(snapshot.num_bytes for snapshot in light))
    return _spread(light, num) if num >= 2 else []


def _spread(snapshots: Sequence[Snapshot], num: int) -> list[Snapshot]:
    places = np.linspace(0, len(snapshots) - 1, num).round().astype(int)
    return [snapshots[place] for place in places]
