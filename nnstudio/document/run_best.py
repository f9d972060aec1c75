"""The best epoch of a run."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from nnstudio.document.run import RunRecord
from nnstudio.document.series import Series

#: What a run is judged by, the first of these that it has: lower is better.
METRICS = ("val_loss", "loss")
#: Names under which a run's best value is kept beside its last ones.
BEST = "best_"


class BestEpoch(NamedTuple):
    """The epoch whose loss is the lowest.

    Attributes:
        metric: ``"val_loss"``, or ``"loss"`` where nothing is held out.
        value: At its end.
        epoch: From 1.
        step: Optimizer steps made by then.
    """

    metric: str
    value: float
    epoch: int
    step: int


class BestSoFar:
    """Finds the best epoch of a record that grows; each epoch is looked at once.

    Args:
        record: The run's; its curves only ever get longer.
    """

    def __init__(self, record: RunRecord) -> None:
        self.record = record
        self._metric = ""
        self._num_seen = 0
        self._place = -1

    def follow(self) -> BestEpoch | None:
        """The best epoch as it stands; ``None`` before the first, or where none is a number."""
        metric, series = self._series()
        if series is None:
            return None
        if metric != self._metric:
            self._metric, self._num_seen, self._place = metric, 0, -1
        num = min(len(series), len(self.record.epoch_steps))
        fresh = series.y[self._num_seen : num]
        if np.isfinite(fresh).any():
            place = self._num_seen + int(np.nanargmin(np.where(np.isfinite(fresh), fresh, np.nan)))
            if self._place < 0 or series.y[place] < series.y[self._place]:
                self._place = place
        self._num_seen = num
        if self._place < 0:
            return None
        place = self._place
        step = self.record.epoch_steps[place]
        return BestEpoch(metric, float(series.y[place]), int(series.x[place]), step)

    def _series(self) -> tuple[str, Series | None]:
        for name in METRICS:
            series = self.record.epoch.get(name)
            if series is not None and len(series):
                return name, series
        return "", None
