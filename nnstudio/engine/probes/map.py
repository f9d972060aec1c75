"""The network as a function of its one or two inputs, over the range of the data."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.data.dataset import Dataset
from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.subject import Subject
from nnstudio.protocol.probes.map import MapProbe

Array = NDArray[Any]

#: How far the map reaches past the data, as a part of its range.
_MARGIN = 0.1


class InputMap(Look[MapProbe]):
    """The forward pass over a grid of inputs; nothing where there is no map to draw."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._dataset = dataset = subject.dataset
        self._feature = dataset.summary.features[0].name
        if not self.fits(dataset):
            return
        values = dataset.inverse_features(dataset.train.features)[self._feature]
        low, high = values.min(axis=0), values.max(axis=0)
        reach = _MARGIN * np.where(high > low, high - low, 1.0)
        self._low, self._high = low - reach, high + reach
        self._call = tf.function(lambda x: subject.model(x, training=False), autograph=False)
        self._grids: dict[int, tuple[list[Array], Any]] = {}

    @staticmethod
    def fits(dataset: Dataset) -> bool:
        """Whether there is a map to draw: one input of one or two numbers."""
        features = dataset.summary.features
        return len(features) == 1 and features[0].shape in ((1,), (2,))

    def answer(self, probe: MapProbe) -> Arrays:
        """Axes and numeric predictions are in units of the source."""
        if not self.fits(self._dataset):
            return {}
        if probe.resolution not in self._grids:
            self._grids[probe.resolution] = self._grid(probe.resolution)
        axes, inputs = self._grids[probe.resolution]
        outputs = keras.tree.flatten(self._call(inputs))[0]
        prediction = np.asarray(outputs).astype(np.float32, copy=False)
        target = self._dataset.summary.targets[0]
        if target.kind == "number":
            prediction = self._dataset.inverse_target(target.name, prediction).astype(np.float32)
        shape = [len(axis) for axis in reversed(axes)]
        arrays = {"prediction": prediction.reshape(*shape, -1)}
        for name, axis in zip(("x", "y"), axes, strict=False):
            arrays[name] = axis.astype(np.float32)
        return arrays

    def _grid(self, resolution: int) -> tuple[list[Array], Any]:
        axes = [
            np.linspace(low, high, resolution)
            for low, high in zip(self._low, self._high, strict=True)
        ]
        mesh = np.meshgrid(*axes, indexing="xy")
        points = np.stack([values.reshape(-1) for values in mesh], axis=1)
        scaled = self._dataset.transform_features({self._feature: points})[self._feature]
        return axes, tf.constant(scaled)
