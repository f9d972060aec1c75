"""Outputs of all layers for one sample, in one compiled forward pass."""

from __future__ import annotations

import keras
import numpy as np
import tensorflow as tf

from nnstudio.engine.data.dataset import Dataset, Part
from nnstudio.engine.probes.look import Arrays, Look
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
        part, index = pinned(self.subject.dataset, probe.sample)
        x = [tf.constant(part.features[name][index : index + 1]) for name in features]
        outputs = self._call(x[0] if len(x) == 1 else x)
        wanted = set(probe.layers) or set(self._names)
        arrays = {
            name: thinned(np.asarray(output[0]).astype(np.float32, copy=False), probe.max_size)
            for name, output in outputs.items()
            if name in wanted
        }
        for name in features:
            arrays[f"sample.{name}"] = thinned(part.features[name][index], probe.max_size)
        for name, target in part.targets.items():
            arrays[f"target.{name}"] = np.asarray(target[index])
        return arrays


def pinned(dataset: Dataset, index: int) -> tuple[Part, int]:
    """The part that samples are pinned in, and the index kept within it."""
    part = dataset.validation if len(dataset.validation) else dataset.train
    return part, max(0, min(index, len(part) - 1))
