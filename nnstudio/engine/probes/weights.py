"""Weights of one layer, thinned, with histograms now and at the start."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.probes.initial import counted, named_weights
from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.thin import thinned
from nnstudio.protocol.probes.weights import WeightsProbe

Array = NDArray[Any]

_NUM_BINS = 40


def filters_last(layer: Any, name: str, values: Array) -> Array:
    """A weight as it is drawn: kernels with their filters along the last axis."""
    if name == "kernel" and type(layer).__name__.endswith("Transpose"):
        return np.swapaxes(values, -1, -2)  # Keras has (…, filters, channels) there
    return values


class Weights(Look[WeightsProbe]):
    """Answers a ``WeightsProbe``; empty where the model has no such layer or no weights."""

    def answer(self, probe: WeightsProbe) -> Arrays:
        """Values, histograms and norms of the layer's variables."""
        layers = self.subject.model.layers
        layer = next((layer for layer in layers if layer.name == probe.layer), None)
        if layer is None:
            return {}
        arrays: Arrays = {}
        for name, variable in named_weights(layer):
            values = filters_last(layer, name, variable.numpy().astype(np.float32, copy=False))
            now, start = counted(values), self.subject.initial.of(layer.name, name)
            edges = _edges(now, start)
            arrays[name] = thinned(values, probe.max_size)
            arrays[f"{name}.shape"] = np.asarray(values.shape, np.int64)
            arrays[f"{name}.edges"] = edges
            arrays[f"{name}.counts"] = np.histogram(now, edges)[0].astype(np.int64)
            arrays[f"{name}.initial"] = np.histogram(start, edges)[0].astype(np.int64)
            arrays[f"{name}.norm"] = np.asarray(np.linalg.norm(values), np.float64)
        return arrays


def _edges(now: Array, start: Array) -> Array:
    """(_NUM_BINS + 1,) float64: bins that hold both histograms, symmetric about zero."""
    both = np.concatenate([now, start])
    finite = both[np.isfinite(both)]
    largest = float(np.abs(finite).max()) if len(finite) else 0.0
    return np.linspace(-(largest or 1.0), largest or 1.0, _NUM_BINS + 1)
