"""How the distribution of a layer's weights moved, as a picture over time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]

#: Distributions kept; beyond it every second one is let go, and new ones are kept as seldom.
_MAX_KEPT = 256
_NUM_BINS = 48
#: A distribution stands for the steps after it, up to so many times the usual distance to
#: the next one; beyond that nobody looked, and the picture stays empty.
_REACH = 4.0


@dataclass(frozen=True)
class HistoryPicture:
    """Distributions over time.

    Attributes:
        shares: (num_bins, num_columns): share of the weights in each bin, lowest bin
            first; NaN where nothing was seen.
        steps: First and last step.
        limit: The bins reach from −limit to limit.
    """

    shares: Float
    steps: tuple[float, float]
    limit: float


class HistogramHistory:
    """Keeps histograms whose bins change, and shows them over common ones."""

    def __init__(self) -> None:
        self._steps: list[float] = []
        self._histograms: list[tuple[Float, Float]] = []  # edges, shares
        self._columns: list[Float] = []
        self._limit = 0.0
        self._spacing = 0.0

    def __len__(self) -> int:
        return len(self._steps)

    def add(self, step: int, edges: Float, counts: Float) -> None:
        """Adds a histogram; a second one of the same step replaces the first.

        Args:
            step: When it was taken.
            edges: (n + 1,) increasing.
            counts: (n,) weights in each bin.
        """
        if self._steps and step <= self._steps[-1]:
            self._drop_from(step)
        total = float(counts.sum())
        if not total:
            return
        if len(self._steps) > 1 and self._steps[-1] - self._steps[-2] < self._spacing:
            self._drop_from(self._steps[-1])
        self._steps.append(float(step))
        self._histograms.append((edges, counts / total))
        limit = float(np.abs(edges).max())
        if limit > self._limit:
            # Room to grow, so that not each step moves all bins.
            self._limit = limit if not self._limit else 1.1 * limit
            self._columns = [self._rebinned(*histogram) for histogram in self._histograms]
        else:
            self._columns.append(self._rebinned(*self._histograms[-1]))
        if len(self._steps) > _MAX_KEPT:
            self._spacing = 2.0 * (self._steps[-1] - self._steps[0]) / _MAX_KEPT
            for kept in (self._steps, self._histograms, self._columns):
                del kept[1::2]

    def picture(self, num_columns: int) -> HistoryPicture | None:
        """The distributions so far, at most ``num_columns`` of them; ``None`` without any."""
        if not self._steps:
            return None
        steps = np.asarray(self._steps)
        if len(steps) == 1:
            return HistoryPicture(self._columns[0][:, None], (steps[0], steps[0] + 1), self._limit)
        gap = float(np.median(np.diff(steps)))
        first, last = steps[0], steps[-1] + gap
        width = (last - first) / num_columns
        places = first + width * (np.arange(num_columns) + 0.5)
        nearest = np.searchsorted(steps, places, side="right") - 1
        shares = np.stack(self._columns, axis=1)[:, nearest]
        shares[:, places - steps[nearest] > _REACH * max(gap, width)] = np.nan
        return HistoryPicture(shares, (float(first), float(last)), self._limit)

    def _rebinned(self, edges: Float, shares: Float) -> Float:
        """(_NUM_BINS,) shares over the common bins, taking each bin to be evenly filled."""
        common = np.linspace(-self._limit, self._limit, _NUM_BINS + 1)
        below = np.concatenate([[0.0], np.cumsum(shares)])
        return np.diff(np.interp(common, edges, below))

    def _drop_from(self, step: float) -> None:
        keep = int(np.searchsorted(np.asarray(self._steps), step))
        for kept in (self._steps, self._histograms, self._columns):
            del kept[keep:]
