"""How the outputs of every layer are distributed, in one compiled forward pass."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.samples import many
from nnstudio.engine.probes.subject import Subject
from nnstudio.protocol.probes.activations import DistributionProbe

Array = NDArray[Any]

#: Values of a layer that a histogram looks at; more would not change what is seen of it.
_MAX_COUNTED = 8_192


class Distribution(Look[DistributionProbe]):
    """Histograms and moments of all layers with numbers to tell of."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        model = subject.model
        outputs = {}
        for layer in model.layers:
            output = keras.tree.flatten(layer.output)[0]
            if keras.backend.is_float_dtype(output.dtype):
                outputs[layer.name] = output
        self._inside = keras.Model(model.inputs, outputs)
        self._inputs: dict[int, Any] = {}
        self._call = tf.function(self._measure, autograph=False)

    def answer(self, probe: DistributionProbe) -> Arrays:
        """Values that are not finite are left out of the histograms."""
        if probe.num_samples not in self._inputs:
            chosen = many(self.subject.dataset, probe.num_samples)
            inputs = chosen.inputs(self.subject.features)
            self._inputs[probe.num_samples] = keras.tree.map_structure(tf.constant, inputs)
        arrays: Arrays = {}
        for name, (values, moments) in self._call(self._inputs[probe.num_samples]).items():
            flat = np.asarray(values)
            arrays[name], arrays[f"{name}.edges"] = histogram(flat, probe.num_bins)
            arrays[f"{name}.moments"] = np.asarray(moments)
        return arrays

    def _measure(self, x: Any) -> dict[str, tuple[Any, Any]]:
        outputs = self._inside(x, training=False)
        return {name: _of_layer(tf.cast(output, tf.float32)) for name, output in outputs.items()}


def _of_layer(output: Any) -> tuple[Any, Any]:
    """Some of the values, and the four moments of all."""
    mean, variance = tf.nn.moments(output, list(range(output.shape.rank)))
    zeros = tf.reduce_mean(tf.cast(tf.equal(output, 0.0), tf.float32))
    highest = tf.reduce_max(output, list(range(output.shape.rank - 1)))
    dead = tf.reduce_mean(tf.cast(highest <= 0.0, tf.float32))
    flat = tf.reshape(output, [-1])
    stride = max(1, -(-int(np.prod(output.shape)) // _MAX_COUNTED))
    return flat[::stride], tf.stack([mean, tf.sqrt(variance), zeros, dead])


def histogram(values: Array, num_bins: int) -> tuple[Array, Array]:
    """Counts (num_bins,) int64 and edges (num_bins + 1,) float64 over the values' own range."""
    finite = values[np.isfinite(values)].astype(np.float64)
    low, high = (float(finite.min()), float(finite.max())) if len(finite) else (0.0, 1.0)
    if high <= low:
        half = 0.5 * max(abs(low), 1.0)
        low, high = low - half, high + half
    edges = np.linspace(low, high, num_bins + 1)
    places = ((finite - low) * (num_bins / (high - low))).astype(np.int64)
    counts = np.bincount(np.clip(places, 0, num_bins - 1), minlength=num_bins)
    return counts.astype(np.int64), edges
