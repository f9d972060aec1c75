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
#: Blocks along the last axis of a cell's variables, by the beginning of its name.
_GATES = {"lstm_cell": 4, "gru_cell": 3}


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
            gates = num_gates(variable) if values.ndim <= 2 else 1
            arrays[name] = thinned_blocks(values, probe.max_size, gates)
            held = self._held(layer, name, variable)
            if held is not None:
                arrays[f"{name}.held"] = thinned_blocks(held, probe.max_size, gates)
            if gates > 1:
                arrays[f"{name}.gates"] = np.asarray(gates)
            if values.ndim == 2:
                arrays[f"{name}.rows"] = thinned(values.sum(axis=1), probe.max_size)
                sums = values.sum(axis=0)
                arrays[f"{name}.columns"] = thinned_blocks(sums, probe.max_size, gates)
            arrays[f"{name}.shape"] = np.asarray(values.shape, np.int64)
            arrays[f"{name}.edges"] = edges
            arrays[f"{name}.counts"] = np.histogram(now, edges)[0].astype(np.int64)
            arrays[f"{name}.initial"] = np.histogram(start, edges)[0].astype(np.int64)
            arrays[f"{name}.norm"] = np.asarray(np.linalg.norm(values), np.float64)
        return arrays

    def _held(self, layer: Any, name: str, variable: Any) -> Array | None:
        """Which entries no step changes, by an operation or by the layer's setting."""
        if not layer.trainable:
            return np.ones(filters_last(layer, name, variable.numpy()).shape, np.bool_)
        mask = self.subject.held(variable)
        return filters_last(layer, name, mask) if mask is not None else None


def num_gates(variable: Any) -> int:
    """Blocks along the last axis of a recurrent cell's variable; 1 of any other."""
    cell = variable.path.split("/")[-2:-1]
    if not cell or "conv" in cell[0]:
        return 1
    return next((num for name, num in _GATES.items() if cell[0].startswith(name)), 1)


def thinned_blocks(values: Array, max_size: int, num_blocks: int) -> Array:
    """Thins each of the equal blocks along the last axis for itself.

    Args:
        values: (…, num_blocks · n).
        max_size: Entries kept along an axis at most, over all blocks.
        num_blocks: 1 thins as ever.
    """
    if num_blocks == 1:
        return thinned(values, max_size)
    blocks = values.reshape(*values.shape[:-1], num_blocks, -1)
    each = max(max_size // num_blocks, 1)
    steps = tuple(slice(None, None, -(-size // max_size)) for size in values.shape[:-1])
    kept = blocks[(*steps, slice(None), slice(None, None, -(-blocks.shape[-1] // each)))]
    return np.ascontiguousarray(kept.reshape(*kept.shape[:-2], -1))


def _edges(now: Array, start: Array) -> Array:
    """(_NUM_BINS + 1,) float64: bins that hold both histograms, symmetric about zero."""
    both = np.concatenate([now, start])
    finite = both[np.isfinite(both)]
    largest = float(np.abs(finite).max()) if len(finite) else 0.0
    return np.linspace(-(largest or 1.0), largest or 1.0, _NUM_BINS + 1)
