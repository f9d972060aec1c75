"""Answers for all blocks that can be seen, in one compiled call."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import keras
import msgspec
import numpy as np
import tensorflow as tf

from nnstudio.engine.probes.look import Arrays
from nnstudio.engine.probes.pictures.beside import TracedBeside
from nnstudio.engine.probes.pictures.kinds import picture, signal, weight
from nnstudio.engine.probes.pictures.recurrent import twin_of
from nnstudio.engine.probes.pictures.seen import Seen, Tensor, Tensors
from nnstudio.engine.probes.plane import Plane, are_plane
from nnstudio.engine.probes.samples import one
from nnstudio.engine.probes.subject import Subject
from nnstudio.protocol.probes.pictures import PicturesProbe

#: Outputs of the network that are sent at most.
_MAX_OUTPUTS = 64
#: What TensorFlow, Keras and this package say of a layer that they cannot draw.
_CANNOT = (ValueError, TypeError, AttributeError, NotImplementedError, tf.errors.OpError)


class Pictures(TracedBeside[PicturesProbe]):
    """One forward pass of the pinned sample, and of the plane where the inputs are one."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._plane = Plane(subject.dataset) if are_plane(subject.dataset) else None
        model = subject.model
        self._layers = {layer.name: layer for layer in model.layers}
        self._ends = {
            layer.name: (keras.tree.flatten(layer.input), keras.tree.flatten(layer.output)[:1])
            for layer in model.layers
        }
        self._inside = keras.Model(model.inputs, self._ends)
        self._last = {tensor._keras_history.operation.name for tensor in model.outputs}
        self._twins = {layer.name: twin_of(layer) for layer in model.layers}

    def key(self, probe: PicturesProbe) -> PicturesProbe:
        """Another sample is no other call."""
        return msgspec.structs.replace(probe, sample=0, drawn=b"")

    def given(self, probe: PicturesProbe) -> list[Tensor]:
        """The pinned sample, (1, …) each of its features."""
        sample = one(self.subject, probe.sample, probe.drawn)
        return [tf.constant(sample.features[name][None]) for name in self.subject.features]

    def told(self, probe: PicturesProbe, tensors: Tensors) -> Arrays:
        """Layers that are not there are passed over."""
        targets = one(self.subject, probe.sample, probe.drawn).targets
        arrays = {name: np.asarray(value) for name, value in tensors.items()}
        for target in self.subject.dataset.summary.targets:
            if target.name in targets:
                arrays[f"target:{target.name}"] = np.asarray(targets[target.name])
            if target.kind == "number":
                self._scale_back(arrays, target.name)
        return arrays

    def _scale_back(self, arrays: Arrays, target: str) -> None:
        """Puts a number that was to be told, and what the network says, in units of the source."""
        names = [f"target:{target}"]
        if len(self._last) == len(self.subject.dataset.summary.targets) == 1:
            names += [f"classes:{layer}" for layer in self._last]
        for name in names:
            if name in arrays:
                values = self.subject.dataset.inverse_target(target, arrays[name][None])[0]
                arrays[name] = np.asarray(values, np.float32)

    def traced(self, probe: PicturesProbe) -> Callable[..., Tensors]:
        """The forward pass of the sample, and of the grid behind it."""
        grid: Any = None
        shape: tuple[int, ...] = ()
        if self._plane is not None:
            axes = self._plane.axes(probe.size)
            shape = tuple(len(axis) for axis in reversed(axes))
            grid = tf.constant(self._plane.inputs(axes))

        def call(*sample: Tensor) -> Tensors:
            x = list(sample) if grid is None else [tf.concat([sample[0], grid], axis=0)]
            ends = self._inside(x[0] if len(x) == 1 else x, training=False)
            made: Tensors = {}
            for name, layer in self._layers.items():
                before, after = ends[name]
                seen = Seen(layer, tuple(before), after[0], shape, probe, self._twins[name])
                for kind, tensor in self._told(seen, name).items():
                    made[f"{kind}:{name}"] = tensor
            return made

        return call

    def _told(self, seen: Seen, name: str) -> Tensors:
        """What is told of one layer; what is not told is not computed either."""
        probe, made = seen.probe, Tensors()
        if name in probe.layers:
            with suppress(*_CANNOT):  # one picture is not worth those of all other blocks
                made.update(picture(seen))
            if name in self._last and len(seen.output.shape) == 2:
                made["classes"] = seen.sample[:_MAX_OUTPUTS]
        if probe.wires == "signal":
            made["signal"] = signal(seen)
        elif probe.wires == "weight":
            weights = weight(seen.layer)
            made.update({} if weights is None else {"weight": weights})
        return made
