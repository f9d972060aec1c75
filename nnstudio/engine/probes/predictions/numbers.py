"""How far predicted numbers are from the true ones."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Arrays = dict[str, Array]

_MOST_POINTS = 1000
_NUM_BINS = 40


def residuals(truth: Array, predicted: Array, rows: Array) -> Arrays:
    """Predicted beside true numbers, and the misses.

    R² = 1 − Σ(y − ŷ)² / Σ(y − ȳ)², as in scikit-learn's ``r2_score`` over all numbers together;
    NaN where the truth is constant.

    Args:
        truth: (n, numbers) in the units of the source.
        predicted: (n, numbers).
        rows: (n,) numbers of the samples.
    """
    width = truth.shape[1]
    y, found = truth.reshape(-1), predicted.reshape(-1)
    missed = found - y
    finite = missed[np.isfinite(missed)]
    largest = float(np.abs(finite).max(initial=0.0)) or 1.0
    edges = np.linspace(-largest, largest, _NUM_BINS + 1)
    spread = float(np.sum((y - y.mean()) ** 2))
    step = max(1, -(-len(y) // _MOST_POINTS))
    return {
        "truth": y[::step],
        "predicted": found[::step],
        "rows": np.repeat(rows, width)[::step],
        "edges": edges,
        "counts": np.histogram(finite, edges)[0],
        "mae": np.asarray(np.abs(missed).mean()),
        "rmse": np.asarray(np.sqrt((missed**2).mean())),
        "r2": np.asarray(1.0 - np.sum(missed**2) / spread if spread else np.nan),
        "bias": np.asarray(missed.mean()),
    }
