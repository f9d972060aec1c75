"""Weights of one layer, thinned, with histograms now and at the start."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.probes.thin import thinned
from nnstudio.protocol.messages import WeightsProbe

Array = NDArray[Any]

_NUM_BINS = 40
#: Weights that a histogram looks at; more would not change what is seen of it.
_MAX_COUNTED = 16_384


class InitialWeights:
    """What the weights were at step 0, as samples for histograms.

    Args:
        model: At its initial weights.
    """

    def __init__(self, model: keras.Model) -> None:
        self._values = {
            (layer.name, name): _subsample(variable.numpy())
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


def filters_last(layer: Any, name: str, values: Array) -> Array:
    """A weight as it is drawn: kernels with their filters along the last axis."""
    if name == "kernel" and type(layer).__name__.endswith("Transpose"):
        return np.swapaxes(values, -1, -2)  # Keras has (…, filters, channels) there
    return values


def sample_weights(
    model: keras.Model, initial: InitialWeights, probe: WeightsProbe
) -> dict[str, Array]:
    """Answers a ``WeightsProbe``; empty where the model has no such layer or no weights."""
    layer = next((layer for layer in model.layers if layer.name == probe.layer), None)
    if layer is None:
        return {}
    arrays: dict[str, Array] = {}
    for name, variable in named_weights(layer):
        values = filters_last(layer, name, variable.numpy().astype(np.float32, copy=False))
        now, start = _subsample(values), initial.of(layer.name, name)
        edges = _edges(now, start)
        arrays[name] = thinned(values, probe.max_size)
        arrays[f"{name}.shape"] = np.asarray(values.shape, np.int64)
        arrays[f"{name}.edges"] = edges
        arrays[f"{name}.counts"] = np.histogram(now, edges)[0].astype(np.int64)
        arrays[f"{name}.initial"] = np.histogram(start, edges)[0].astype(np.int64)
        arrays[f"{name}.norm"] = np.asarray(np.linalg.norm(values), np.float64)
    return arrays


def _subsample(values: Array) -> Array:
    flat = values.reshape(-1)
    return flat[:: max(1, len(flat) // _MAX_COUNTED)].astype(np.float32)


def _edges(now: Array, start: Array) -> Array:
    """(_NUM_BINS + 1,) float64: bins that hold both histograms, symmetric about zero."""
    both = np.concatenate([now, start])
    finite = both[np.isfinite(both)]
    largest = float(np.abs(finite).max()) if len(finite) else 0.0
    return np.linspace(-(largest or 1.0), largest or 1.0, _NUM_BINS + 1)
