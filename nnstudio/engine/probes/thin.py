"""Large arrays are thinned here, so that they are never sent."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def thinned(values: Array, max_size: int) -> Array:
    """Every k-th entry along each axis that is longer than ``max_size``.

    Values stay true ones of the array (a mean over blocks would look calmer than it is).

    Args:
        values: Of any shape.
        max_size: Entries kept along an axis at most.
    """
    steps = tuple(slice(None, None, -(-size // max_size)) for size in values.shape)
    return np.ascontiguousarray(values[steps])
