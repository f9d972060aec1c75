"""One unit of one layer, closely: its picture, its numbers over a batch, its weights."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from nnstudio.engine.probes.look import Arrays
from nnstudio.engine.probes.pictures.attention import is_attention, scores
from nnstudio.engine.probes.pictures.beside import TracedBeside
from nnstudio.engine.probes.pictures.kinds import filters, is_convolution
from nnstudio.engine.probes.pictures.recurrent import is_recurrent, sequence, twin_of
from nnstudio.engine.probes.pictures.seen import Tensor, Tensors, thin, thin_sides
from nnstudio.engine.probes.plane import Plane, are_plane
from nnstudio.engine.probes.samples import one, pinned
from nnstudio.engine.probes.subject import Subject
from nnstudio.protocol.probes.pictures import UnitProbe

#: Samples over which a unit's mean and range are taken, with the pinned one.
_NUM_SAMPLES = 64
#: Weights of a row that are sent at most.
_MAX_WEIGHTS = 256
_NUM_BINS = 32


class Unit(TracedBeside[UnitProbe]):
    """A forward pass of the pinned sample, a batch, and the plane, up to one layer."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        self._plane = Plane(subject.dataset) if are_plane(subject.dataset) else None
        self._layers = {layer.name: layer for layer in subject.model.layers}

    def key(self, probe: UnitProbe) -> tuple[str, int]:
        """Another unit of the same layer is no other call."""
        return probe.layer, probe.size

    def given(self, probe: UnitProbe) -> list[Tensor] | None:
        """The unit's number, and the features of the pinned sample and others behind it."""
        layer = self._layers.get(probe.layer)
        if layer is None or not 0 <= probe.unit < _num_units(layer):
            return None
        sample = one(self.subject, probe.sample, probe.drawn)
        part, index = pinned(self.subject.dataset, probe.sample)
        rows = np.delete(np.arange(len(part)), index)[: _NUM_SAMPLES - 1]
        x = [
            tf.constant(np.concatenate([sample.features[name][None], part.features[name][rows]]))
            for name in self.subject.features
        ]
        return [tf.constant(probe.unit), *x]

    def told(self, probe: UnitProbe, tensors: Tensors) -> Arrays:
        """With the axes of the plane."""
        arrays = {name: np.asarray(value) for name, value in tensors.items()}
        if self._plane is not None:
            for name, axis in zip(("x", "y"), self._plane.axes(probe.size), strict=False):
                arrays[name] = axis.astype(np.float32)
            point = one(self.subject, probe.sample, probe.drawn).features
            (place,) = self.subject.dataset.inverse_features(
                {name: values[None] for name, values in point.items()}
            ).values()
            arrays["at"] = place[0].astype(np.float32)
        return arrays

    def traced(self, probe: UnitProbe) -> Callable[..., Tensors]:
        """The forward pass up to the layer."""
        model, layer, size = self.subject.model, self._layers[probe.layer], probe.size
        before = keras.tree.flatten(layer.input)
        inside = keras.Model(model.inputs, (before, keras.tree.flatten(layer.output)[:1]))
        twin = twin_of(layer)
        shape: tuple[int, ...] = ()
        grid: Any = None
        if self._plane is not None:
            axes = self._plane.axes(size)
            shape = tuple(len(axis) for axis in reversed(axes))
            grid = tf.constant(self._plane.inputs(axes))

        def call(unit: Tensor, *x: Tensor) -> Tensors:
            num = tf.shape(x[0])[0]
            given = list(x) if grid is None else [tf.concat([x[0], grid], axis=0)]
            inputs, (output,) = inside(given[0] if len(given) == 1 else given, training=False)
            output = tf.cast(output, tf.float32)
            if len(output.shape) < 2:
                output = output[:, None]
            made = _weights(layer, unit)
            if isinstance(layer, keras.layers.Embedding):
                return made
            if is_attention(layer):
                made["feature"] = thin(tf.gather(scores(layer, inputs), unit), size)
                return made
            of_unit = tf.gather(output, unit, axis=-1)
            made.update(_numbers(of_unit[:num]))
            if shape and len(of_unit.shape) == 1:
                made["map" if len(shape) == 2 else "curve"] = tf.reshape(of_unit[num:], shape)
            if is_recurrent(layer):
                made["states"] = tf.gather(sequence(layer, twin, inputs, output)[0], unit, axis=-1)
            elif len(of_unit.shape) == 3:
                made["feature"] = thin_sides(of_unit[0], size)
            elif len(of_unit.shape) == 2:
                made["states"] = of_unit[0]
            return made

        return call


def _num_units(layer: Any) -> int:
    if isinstance(layer, keras.layers.Embedding):
        return int(layer.input_dim)
    if is_attention(layer):
        return int(getattr(layer, "num_heads", getattr(layer, "num_query_heads", 1)))
    shape = keras.tree.flatten(layer.output)[0].shape
    return int(shape[-1]) if len(shape) > 1 else 1


def _numbers(values: Tensor) -> Tensors:
    """Of one unit's outputs (samples, …), the pinned sample first."""
    return {
        "activation": tf.reduce_mean(values[0]),
        "mean": tf.reduce_mean(values),
        "lowest": tf.reduce_min(values),
        "highest": tf.reduce_max(values),
        "active": tf.reduce_mean(tf.cast(values > 0, tf.float32)),
        "samples": tf.cast(tf.shape(values)[0], tf.float32),
        "counts": _counts(values),
    }


def _counts(values: Tensor) -> Tensor:
    """(_NUM_BINS,) float32: a histogram from the lowest to the highest number."""
    flat = tf.reshape(values, (-1,))
    low, high = tf.reduce_min(flat), tf.reduce_max(flat)
    width = tf.maximum(high - low, 1e-30)
    bins = tf.cast(tf.clip_by_value((flat - low) / width * _NUM_BINS, 0, _NUM_BINS - 1), tf.int32)
    return tf.math.unsorted_segment_sum(tf.ones_like(flat), bins, _NUM_BINS)


def _weights(layer: Any, unit: Tensor) -> Tensors:
    """The weights that lead into a unit, their norm and its bias, where the layer has such."""
    made: Tensors = {}
    if isinstance(layer, keras.layers.Embedding):
        row = tf.gather(tf.convert_to_tensor(layer.embeddings), unit)
        return _with_norm(row, row)
    if is_convolution(layer):
        picture = tf.gather(filters(layer), unit)
        made = _with_norm(picture, of_filter(layer, unit))
    elif isinstance(layer, keras.layers.Dense):
        column = tf.gather(tf.convert_to_tensor(layer.kernel), unit, axis=1)
        made = _with_norm(column, column)
    if made and getattr(layer, "bias", None) is not None:
        made["bias"] = tf.cast(tf.gather(tf.convert_to_tensor(layer.bias), unit), tf.float32)
    return made


def of_filter(layer: Any, unit: Tensor) -> Tensor:
    """All weights of one filter, whatever is drawn of them."""
    kernel = tf.convert_to_tensor(layer.kernel)
    name = type(layer).__name__
    if name.endswith("Transpose"):
        return tf.gather(kernel, unit, axis=-2)
    if name.startswith("Depthwise"):
        kernel = tf.reshape(kernel, (*kernel.shape[:-2], -1))
    return tf.gather(kernel, unit, axis=-1)


def _with_norm(drawn: Tensor, whole: Tensor) -> Tensors:
    drawn = tf.cast(drawn, tf.float32)
    return {
        "weights": thin(drawn, _MAX_WEIGHTS),
        "norm": tf.norm(tf.cast(whole, tf.float32)),
    }
