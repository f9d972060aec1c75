"""Outputs of all layers for one sample, in one compiled forward pass."""

from __future__ import annotations

import keras
import numpy as np
import tensorflow as tf

from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.samples import one
from nnstudio.engine.probes.subject import Subject
from nnstudio.engine.probes.thin import thinned
from nnstudio.protocol.probes.activations import ActivationsProbe


class Activations(Look[ActivationsProbe]):
    """The forward pass that gives every layer's output."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        model = subject.model
        self._names = [layer.name for layer in model.layers]
        outputs = {layer.name: keras.tree.flatten(layer.output)[0] for layer in model.layers}
        inside = keras.Model(model.inputs, outputs)
        self._call = tf.function(lambda x: inside(x, training=False), autograph=False)

    def answer(self, probe: ActivationsProbe) -> Arrays:
        """An index past the end takes the last sample."""
        features = self.subject.features
        sample = one(self.subject, probe.sample, probe.drawn)
        outputs = self._call(sample.inputs(features))
        wanted = set(probe.layers) or set(self._names)
        arrays = {
            name: thinned(np.asarray(output[0]).astype(np.float32, copy=False), probe.max_size)
            for name, output in outputs.items()
            if name in wanted
        }
        for name in features:
            arrays[f"sample.{name}"] = thinned(sample.features[name], probe.max_size)
        for name, target in sample.targets.items():
            arrays[f"target.{name}"] = np.asarray(target)
        return arrays
