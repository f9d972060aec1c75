"""The network as a function of its one or two inputs, over the range of the data."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.probes.look import Arrays, Look
from nnstudio.engine.probes.plane import Plane, are_plane
from nnstudio.engine.probes.subject import Subject
from nnstudio.protocol.probes.map import MapProbe

Array = NDArray[Any]


class InputMap(Look[MapProbe]):
    """The forward pass over a grid of inputs; nothing where there is no map to draw."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._dataset = subject.dataset
        self._plane = Plane(subject.dataset) if are_plane(subject.dataset) else None
        self._call = tf.function(lambda x: subject.model(x, training=False), autograph=False)
        self._grids: dict[int, tuple[list[Array], Any]] = {}

    def answer(self, probe: MapProbe) -> Arrays:
        """Axes and numeric predictions are in units of the source."""
        if self._plane is None:
            return {}
        if probe.resolution not in self._grids:
            axes = self._plane.axes(probe.resolution)
            self._grids[probe.resolution] = axes, tf.constant(self._plane.inputs(axes))
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
