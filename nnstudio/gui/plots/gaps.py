"""Where a curve is broken by values that are not finite."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.series import Series


class Gaps:
    """The first positions of the stretches of NaN and infinity in a growing series.

    Thinning keeps the smallest and largest finite value of each block, so a single NaN
    among thousands would not be seen; this finds it, looking at each point once.
    """

    def __init__(self) -> None:
        self._num_seen = 0
        self._was_broken = False
        self._starts: list[float] = []

    def follow(self, series: Series) -> NDArray[np.float64]:
        """Takes in what the series has gained; returns the (num_gaps,) positions so far."""
        self._num_seen = max(self._num_seen, series.num_finite)
        places, values = series.since(self._num_seen)
        if len(values):
            broken = ~np.isfinite(values)
            before = np.concatenate([[self._was_broken], broken[:-1]])
            self._starts.extend(places[broken & ~before].tolist())
            self._was_broken = bool(broken[-1])
            self._num_seen = len(series)
        return np.asarray(self._starts, np.float64)
