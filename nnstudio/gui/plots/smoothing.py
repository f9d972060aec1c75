"""Smoothing of a curve that grows: an exponential moving average without start-up bias."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.series import Series

Float = NDArray[np.float64]

_BLOCK = 64


class Smoothed:
    """The smoothed twin of a series; each new point is looked at once.

    Of the finite values x₁, x₂ …: s₀ = 0, sₜ = α sₜ₋₁ + (1 − α) xₜ, and what is drawn is
    sₜ / (1 − αᵗ), which has no bias towards 0 at the start. Values that are not finite stay
    gaps and change nothing.

    Source: Kingma & Ba 2015, "Adam", section 3 (the correction).

    Args:
        alpha: Weight of the past, in (0, 1).
    """

    def __init__(self, alpha: float) -> None:
        self.alpha = alpha
        self.series = Series()
        self._state = 0.0
        self._num_seen = 0

    def follow(self, raw: Series) -> Series:
        """Takes in what ``raw`` has gained and returns the smoothed series."""
        start = len(self.series)
        values = np.array(raw.y[start:])
        if not len(values):
            return self.series
        finite = np.isfinite(values)
        known = values[finite]
        if len(known):
            averages = _averages(known, self.alpha, self._state)
            counts = np.arange(self._num_seen + 1, self._num_seen + len(known) + 1)
            self._state = float(averages[-1])
            self._num_seen += len(known)
            values[finite] = averages / -np.expm1(counts * np.log(self.alpha))
        values[~finite] = np.nan
        self.series.append(raw.x[start:], values)
        return self.series


def _averages(values: Float, alpha: float, state: float) -> Float:
    """sₜ = α sₜ₋₁ + (1 − α) xₜ for all t, block by block as matrix products.

    Args:
        values: (n,) x.
        alpha: Weight of the past.
        state: s before the first of them.
    """
    num_blocks = -(-len(values) // _BLOCK)
    blocks = np.zeros((num_blocks, _BLOCK))
    blocks.reshape(-1)[: len(values)] = values
    powers = np.arange(_BLOCK)
    lags = powers[:, None] - powers[None, :]
    weights = np.where(lags >= 0, (1 - alpha) * alpha ** np.maximum(lags, 0), 0.0)
    within = blocks @ weights.T
    carry = np.empty(num_blocks)
    block_decay = alpha**_BLOCK
    for index in range(num_blocks):
        carry[index] = state
        state = block_decay * state + within[index, -1]
    result: Float = (within + carry[:, None] * alpha ** (powers + 1)).reshape(-1)
    return result[: len(values)]
