"""What the weights were at step 0."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

#: Weights that a histogram looks at; more would not change what is seen of it.
_MAX_COUNTED = 16_384
#: Weights of a variable that are kept to tell how far it has come.
_MAX_KEPT = 1_048_576


@dataclass(frozen=True)
class Kept:
    """What is kept of one variable.

    Attributes:
        values: (n,) float32: every ``stride``-th of its weights at step 0.
        stride: 1 for variables of up to a million weights.
        num_weights: Of the whole variable.
    """

    values: Array
    stride: int
    num_weights: int


class InitialWeights:
    """What the weights were at step 0: for histograms, and to tell how far they have come.

    Args:
        model: At its initial weights.
    """

    def __init__(self, model: keras.Model) -> None:
        self._counted: dict[tuple[str, str], Array] = {}
        self._kept: dict[tuple[str, str], Kept] = {}
        for layer in model.layers:
            for name, variable in named_weights(layer):
                values = variable.numpy()
                self._counted[layer.name, name] = counted(values)
                self._kept[layer.name, name] = _kept(values)

    def of(self, layer: str, name: str) -> Array:
        """(n,) float32: values at step 0 of one variable, as a histogram counts them."""
        return self._counted[layer, name]

    def kept(self, layer: str, name: str) -> Kept:
        """Values at step 0 of one variable, as far as they are kept."""
        return self._kept[layer, name]


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


def _kept(values: Array) -> Kept:
    flat = values.reshape(-1)
    stride = max(1, -(-len(flat) // _MAX_KEPT))
    return Kept(flat[::stride].astype(np.float32), stride, len(flat))
