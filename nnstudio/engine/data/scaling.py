"""Scaling and filling in, fitted on the training part only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnstudio.document.data import Scaling
from nnstudio.engine.data.raw import Floats, RawFeature, Samples
from nnstudio.engine.data.split import Rows

Vector = NDArray[np.float64]
#: Values handled at a time, so that large images are never held in float64 as a whole.
_CHUNK = 4_000_000


@dataclass(frozen=True)
class Scaler:
    """(x − offset) / scale along the last axis, after missing values are filled in.

    Attributes:
        offset: (size of the last axis,) or (1,).
        scale: Likewise; never 0.
        fill: What a NaN becomes; ``None`` where none may occur.
        is_fitted: Whether offset and scale were found in the training rows.
    """

    offset: Vector
    scale: Vector
    fill: Vector | None = None
    is_fitted: bool = False

    def transform(self, values: ArrayLike, rows: Rows | None = None) -> Floats:
        """Scales samples.

        Args:
            values: (num_samples, …) in the units of the source.
            rows: Only these samples, in this order.

        Returns:
            float32 of the same shape, newly allocated.
        """
        samples = np.asarray(values)
        count = len(samples) if rows is None else len(rows)
        result = np.empty((count, *samples.shape[1:]), np.float32)
        divisor_only = self.fill is None and not self.offset.any() and len(self.scale) == 1
        for part in _chunks(count, samples):
            chosen = samples[part] if rows is None else samples[rows[part]]
            if divisor_only:
                # In float32, so that bytes / 255 equals what Keras' own examples compute.
                np.divide(
                    chosen, np.float32(self.scale[0]), out=result[part], dtype=np.float32,
                    casting="same_kind",
                )  # fmt: skip
            else:
                filled = chosen if self.fill is None else _filled(chosen, self.fill)
                result[part] = (filled - self.offset) / self.scale
        return result

    def inverse(self, values: ArrayLike) -> NDArray[np.float64]:
        """Returns scaled samples in the units of the source."""
        return np.asarray(values, np.float64) * self.scale + self.offset


IDENTITY = Scaler(np.zeros(1), np.ones(1))


def fit_feature(feature: RawFeature, scaling: Scaling, train: Rows) -> Scaler:
    """Fits the scaler of one input on the training rows.

    ``"standard"`` subtracts the mean and divides by the standard deviation (of the
    population, as scikit-learn's ``StandardScaler``), ``"minmax"`` maps to [0, 1]; both for
    each column of a table, each channel of pictures and sequences. Constant columns are
    only shifted, and columns that encode a category stay 0 and 1.
    """
    fill = _fill_values(feature, train)
    kind = feature.auto if scaling == "auto" else scaling
    if kind == "none":
        return Scaler(np.zeros(1), np.ones(1), fill)
    if kind == "largest":
        return Scaler(np.zeros(1), np.array([feature.largest]), fill)
    offset, scale = fit(feature.values, kind, train, fill)
    for start, stop in feature.one_hot:
        offset[start:stop], scale[start:stop] = 0.0, 1.0
    return Scaler(offset, scale, fill, is_fitted=True)


def fit(
    values: Samples, kind: str, train: Rows, fill: Vector | None = None
) -> tuple[Vector, Vector]:
    """Returns offset and scale over all axes but the last, of the training rows."""
    axes = tuple(range(values.ndim - 1))
    count = 0
    mean = np.zeros(values.shape[-1])
    squares = np.zeros_like(mean)
    low, high = np.full_like(mean, np.inf), np.full_like(mean, -np.inf)
    for part in _chunks(len(train), values):
        chunk = values[train[part]].astype(np.float64)
        if fill is not None:
            chunk = _filled(chunk, fill)
        if kind == "minmax":
            low = np.minimum(low, chunk.min(axis=axes))
            high = np.maximum(high, chunk.max(axis=axes))
            continue
        # Chan, Golub & LeVeque 1983: means and squared deviations of parts are merged.
        size = chunk.size // chunk.shape[-1]
        chunk_mean = chunk.mean(axis=axes)
        delta = chunk_mean - mean
        squares += ((chunk - chunk_mean) ** 2).sum(axis=axes)
        squares += delta**2 * (count * size / (count + size))
        mean += delta * (size / (count + size))
        count += size
    if kind == "minmax":
        return low, _never_zero(high - low, np.maximum(np.abs(low), np.abs(high)))
    return mean, _never_zero(np.sqrt(squares / max(count, 1)), np.abs(mean))


def _never_zero(scale: Vector, magnitude: Vector) -> Vector:
    """Replaces spreads that are rounding errors of a constant column by 1."""
    return np.where(scale > 10.0 * np.finfo(np.float64).eps * magnitude, scale, 1.0)


def _fill_values(feature: RawFeature, train: Rows) -> Vector | None:
    values = feature.values
    if values.dtype.kind != "f" or values.ndim != 2 or not np.isnan(values).any():
        return None
    chosen = values[train]
    known = ~np.isnan(chosen)
    totals = np.where(known, chosen, 0.0).sum(axis=0)
    fill: Vector = totals / np.maximum(known.sum(axis=0), 1)
    for start, stop in feature.one_hot:
        commonest = start + int(np.argmax(totals[start:stop]))
        fill[start:stop] = 0.0
        fill[commonest] = 1.0
    return fill


def _filled(values: NDArray[Any], fill: Vector) -> NDArray[np.float64]:
    return np.where(np.isnan(values), fill, values)


def _chunks(count: int, values: NDArray[Any]) -> Iterator[slice]:
    size = max(_CHUNK // max(int(np.prod(values.shape[1:])), 1), 1)
    for start in range(0, count, size):
        yield slice(start, min(start + size, count))
