"""What the weights were at step 0."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

#: Weights that a histogram looks at; more would not change what is seen of it.
_MAX_COUNTED = 16_384


class InitialWeights:
    """What the weights were at step 0, as samples for histograms.

    Args:
        model: At its initial weights.
    """

    def __init__(self, model: keras.Model) -> None:
        self._values = {
            (layer.name, name): counted(variable.numpy())
            for layer in model.layers
            for name, variable in named_weights(layer)
        }

    def of(self, layer: str, name: str) -> Array:
        """(n,) float32: values at step 0 of one variable."""
        return self._values[layer, name]


def named_weights(layer: Any) -> list[tuple[str, Any]]:
    """The weights of a layer under names that tell them apart.

    A plain layer's are ``kernel``, ``bias`` …; nested ones carry the path within the layer,
    for instance ``forward_lstm/lstm_cell/kernel``.
    """
    names = [variable.path.removeprefix(f"{layer.name}/") for variable in layer.weights]
    short = [name.rpartition("/")[2] for name in names]
    chosen = short if len(set(short)) == len(short) else names
    return list(zip(chosen, layer.weights, strict=True))


def counted(values: Array) -> Array:
    """(n,) float32: the values that a histogram counts."""
    flat = values.reshape(-1)
    return flat[:: max(1, len(flat) // _MAX_COUNTED)].astype(np.float32)
