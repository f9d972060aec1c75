"""Keeps the network as it was after its best epoch so far."""

from __future__ import annotations

import math
from collections.abc import Callable
from time import perf_counter

from nnstudio.engine.loop.checkpoints import LARGEST, arrays_of
from nnstudio.engine.loop.snapshots import Snapshot
from nnstudio.engine.loop.training import Training
from nnstudio.protocol.moments import BestMade

#: Share of the run's time that may be spent on taking best states, and again on sending them.
_SHARE = 0.01
#: Seconds between two of them that are sent while the run goes on, at least: who keeps them has to
#: pack them.
_INTERVAL = 10.0


class Best:
    """Looks at the epoch that ended last: is its validation loss the lowest?

    Where nothing is held out, it is the training loss, Keras' mean over the epoch.

    Only ends of epochs at which the compiled loop came back are looked at, since only then the
    weights can be had. That is every one where an epoch takes longer than a call (27 ms); of
    quicker ones it is about forty a second, and where a state is so large that taking it costs
    more than 1 % of the time, as many as stay below that.

    Args:
        training: The run.
        emit: Takes the best state, at most every ten seconds and when the run rests.
    """

    def __init__(self, training: Training, emit: Callable[[BestMade], None]) -> None:
        self._training = training
        self._emit = emit
        self._epoch = training.epoch
        self._value = math.inf
        self._metric = ""
        self._untold: Snapshot | None = None
        self._due = perf_counter()
        self._next = self._due + _INTERVAL

    def after_chunk(self) -> None:
        """Takes the state if it is the best, and sends it when it is time."""
        training = self._training
        if training.epoch > self._epoch:
            values = training.epoch_values
            if values:
                self._epoch = training.epoch
                self._look(values)
        rests = not training.is_running
        if self._untold is not None and (rests or perf_counter() >= self._next):
            self._tell(self._untold)

    def _look(self, values: dict[str, float]) -> None:
        name = "val_loss" if "val_loss" in values else "loss"
        value, begin = values[name], perf_counter()
        # A NaN is never lower.
        if not value < self._value or begin < self._due:
            return
        snapshot = self._training.capture(LARGEST)
        if snapshot is not None:
            self._value, self._metric, self._untold = value, name, snapshot
            self._due = perf_counter() + (perf_counter() - begin) / _SHARE

    def _tell(self, best: Snapshot) -> None:
        self._untold = None
        begin = perf_counter()
        # Whoever keeps it needs the curves up to there.
        self._training.tell_steps()
        state = arrays_of(best)
        self._emit(BestMade(self._training.run, best.step, self._metric, self._value, state))
        self._next = perf_counter() + max(_INTERVAL, (perf_counter() - begin) / _SHARE)
