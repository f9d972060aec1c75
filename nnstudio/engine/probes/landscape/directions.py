"""Two directions in the space of all weights along which a run has moved most. Pure NumPy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
#: Below this share of the first direction's variance there is no second one.
_NOTHING = 1e-10


@dataclass(frozen=True)
class Directions:
    """The two main directions of a path.

    Attributes:
        vectors: (2, num_weights) float32, orthonormal; the second is 0 where the path is a line.
        shares: (2,) float64: of the path's variance, as a principal component analysis says.
    """

    vectors: Array
    shares: Array


def main_directions(path: Array) -> Directions | None:
    """The first two principal components of a path.

    Li et al. 2018, section 7.2, "Plotting methodology for PCA directions". As there are far fewer
    moments than weights, the products of moments are decomposed in place of those of weights.

    Args:
        path: (m, num_weights) float32.

    Returns:
        Nothing where the path does not move.
    """
    centred = path - path.mean(axis=0, dtype=np.float64).astype(np.float32)
    products = (centred @ centred.T).astype(np.float64)
    values, vectors = np.linalg.eigh(products)
    values, vectors = np.maximum(values[::-1], 0.0), vectors[:, ::-1]
    if not np.isfinite(values).all() or values[0] <= 0.0:
        return None
    found = np.zeros((2, path.shape[1]), np.float32)
    shares = np.zeros(2)
    for k in range(min(2, len(values))):
        if values[k] <= _NOTHING * values[0]:
            break
        along = centred.T @ vectors[:, k].astype(np.float32)
        along -= found[:k].T @ (found[:k] @ along)  # what float32 left of the first direction
        found[k] = along / np.linalg.norm(along)
        shares[k] = values[k] / values.sum()
    return Directions(found, shares)


def filter_normalised(direction: Sequence[Array], weights: Sequence[Array]) -> list[Array]:
    """Gives each filter of a direction the norm that it has in the network.

    d_ij ← d_ij / |d_ij| · |θ_ij| (Li et al. 2018, section 4). A filter is what leads to one unit
    or channel: the last axis counts them. Vectors, for instance biases, are one filter.

    Args:
        direction: One array for each variable.
        weights: θ, of the same shapes.
    """
    return [_normalised(one, other) for one, other in zip(direction, weights, strict=True)]


def filter_norms(values: Array) -> Array:
    """Norm of each filter, with as many axes as ``values``, of length 1 but for the last one."""
    axes = tuple(range(values.ndim - 1)) if values.ndim > 1 else None
    norms: Array = np.sqrt(np.square(values, dtype=np.float64).sum(axis=axes, keepdims=True))
    return norms


def _normalised(direction: Array, weights: Array) -> Array:
    norms = filter_norms(direction)
    scale = np.divide(filter_norms(weights), norms, out=np.zeros_like(norms), where=norms > 0)
    return (direction * scale).astype(np.float32)


def coordinates(path: Array, origin: Array, directions: Array) -> tuple[Array, float]:
    """Where moments lie in a plane, as near as it comes to them (least squares).

    Args:
        path: (m, num_weights).
        origin: (num_weights,): where the plane is fastened.
        directions: (2, num_weights): need not be orthogonal.

    Returns:
        (m, 2) float64, and how much of the squared distances from the origin lies in the plane.
    """
    offsets = path - origin
    gram = (directions @ directions.T).astype(np.float64)
    products = (offsets @ directions.T).astype(np.float64)
    found: Array = products @ np.linalg.pinv(gram, hermitian=True)
    total = sum(float(np.dot(row, row)) for row in offsets)
    inside = float((found * products).sum())
    return found, min(1.0, inside / total) if total else 1.0


def flat(arrays: Sequence[Array]) -> Array:
    """(num_weights,) float32: all numbers in one row."""
    return np.concatenate([array.reshape(-1) for array in arrays]).astype(np.float32)


def unflat(row: Array, like: Sequence[Array]) -> list[Array]:
    """The row cut into arrays of the shapes of ``like``."""
    ends = np.cumsum([array.size for array in like])[:-1]
    parts = np.split(row, ends)
    return [part.reshape(array.shape) for part, array in zip(parts, like, strict=True)]
