"""Outputs of all layers for one sample, in one compiled forward pass."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.data.dataset import Dataset, Part
from nnstudio.engine.probes.thin import thinned
from nnstudio.protocol.messages import ActivationsProbe

Array = NDArray[Any]


class Activations:
    """The forward pass that gives every layer's output.

    Args:
        model: A functional model.
    """

    def __init__(self, model: keras.Model) -> None:
        self._names = [layer.name for layer in model.layers]
        outputs = {layer.name: keras.tree.flatten(layer.output)[0] for layer in model.layers}
        inside = keras.Model(model.inputs, outputs)
        self._call = tf.function(lambda x: inside(x, training=False), autograph=False)

    def sample(
        self, features: tuple[str, ...], dataset: Dataset, probe: ActivationsProbe
    ) -> dict[str, Array]:
        """Answers an ``ActivationsProbe``.

        Args:
            features: Name of the feature that each input reads.
            dataset: Where the sample is taken from.
            probe: Which sample; an index past the end takes the last one.
        """
        part, index = pinned(dataset, probe.sample)
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
