"""Which picture a layer has, and the tensors that it is made of."""

from __future__ import annotations

from typing import Any

import keras
import tensorflow as tf

from nnstudio.engine.probes.pictures.attention import attention, is_attention
from nnstudio.engine.probes.pictures.embedding import projection
from nnstudio.engine.probes.pictures.recurrent import is_recurrent, states
from nnstudio.engine.probes.pictures.seen import MAX_STRIP, Seen, Tensor, Tensors, thin, tiles

_BEFORE_AFTER = (
    *("MaxPooling", "AveragePooling", "GlobalMaxPooling", "GlobalAveragePooling"),
    *("Dropout", "SpatialDropout", "GaussianDropout", "GaussianNoise", "AlphaDropout"),
    *("BatchNormalization", "LayerNormalization", "GroupNormalization", "RMSNormalization"),
    *("UnitNormalization", "SpectralNormalization", "Normalization"),
)


def picture(seen: Seen) -> Tensors:
    """The tensors of a layer's picture, by their kind; see ``PicturesProbe``."""
    layer = seen.layer
    if isinstance(layer, keras.layers.InputLayer) and not seen.grid:
        return _sample(seen)
    if is_attention(layer):
        return attention(seen)
    if isinstance(layer, keras.layers.Embedding):
        return projection(seen)
    if is_recurrent(layer):
        return states(seen)
    if type(layer).__name__.rstrip("123D") in _BEFORE_AFTER:
        return _before_after(seen)
    if is_convolution(layer) and seen.probe.convolutions == "kernels":
        return _kernels(seen)
    if seen.grid and len(seen.output.shape) == 2:
        return _maps(seen)
    return _counted(_of_sample(seen.sample, seen), seen)


def signal(seen: Seen) -> Tensor:
    """(2,) float32: mean size and mean of what comes out for the pinned sample."""
    return _size_and_mean(seen.sample)


def weight(layer: Any) -> Tensor | None:
    """(2,) float32: mean size and mean of what leads into a layer; ``None`` where it has none."""
    kernels = [each for each in layer.weights if len(each.shape) >= 2 and each.trainable]
    if not kernels:
        return None
    flat = tf.reshape(tf.cast(tf.convert_to_tensor(kernels[0]), tf.float32), (-1,))
    return _size_and_mean(thin(flat, _MAX_WEIGHTS))


#: Weights whose mean is taken at most; see ``probes.initial.counted``.
_MAX_WEIGHTS = 16_384


def _size_and_mean(values: Tensor) -> Tensor:
    return tf.stack([tf.reduce_mean(tf.abs(values)), tf.reduce_mean(values)])


def _sample(seen: Seen) -> Tensors:
    values = seen.sample
    if len(values.shape) == 3 and values.shape[-1] in (1, 3):
        size = 2 * seen.probe.size  # there is one of it
        steps = [max(1, -(-int(length) // size)) for length in values.shape[:2]]
        values = values[:: steps[0], :: steps[1]]
        return {"sample": values[..., 0] if values.shape[-1] == 1 else values}
    if len(values.shape) == 2:
        return {"sample": thin(values, 4 * seen.probe.size)}
    return {"sample": thin(tf.reshape(values, (-1,)), MAX_STRIP)}


def _maps(seen: Seen) -> Tensors:
    first = tf.cast(seen.output[1:, : seen.probe.tiles], tf.float32)
    shaped = tf.reshape(tf.transpose(first), (-1, *seen.grid))
    made = _counted({"maps" if len(seen.grid) == 2 else "curves": shaped}, seen)
    return {**made, "strip": thin(seen.sample, MAX_STRIP)}


def _kernels(seen: Seen) -> Tensors:
    return _counted({"kernels": filters(seen.layer)[: seen.probe.tiles]}, seen)


def filters(layer: Any) -> Tensor:
    """(filters, y, x) or (filters, y, x, 3) float32: the filters of a convolution.

    A filter over 3 channels is a colour picture; over another number it is their mean. One of a
    sequence has height 1; of one over a volume, the first slice is taken.
    """
    kernel = tf.cast(tf.convert_to_tensor(layer.kernel), tf.float32)
    if type(layer).__name__.endswith("Transpose"):
        kernel = tf.linalg.matrix_transpose(kernel)  # Keras has (…, filters, channels) there
    if type(layer).__name__.startswith("Depthwise"):
        # One filter for each channel and multiple, in Keras' order of the outputs.
        kernel = tf.reshape(kernel, (*kernel.shape[:-2], 1, -1))
    while len(kernel.shape) > 4:
        kernel = kernel[0]
    while len(kernel.shape) < 4:
        kernel = kernel[None]
    if kernel.shape[2] == 3:
        return tf.transpose(kernel, (3, 0, 1, 2))
    return tf.transpose(tf.reduce_mean(kernel, axis=2), (2, 0, 1))


def _before_after(seen: Seen) -> Tensors:
    before = tf.cast(seen.inputs[0][0], tf.float32)
    after = seen.sample if not _drops(seen.layer) else _dropped(seen)
    pair = {}
    for name, values in (("before", before), ("after", after)):
        pair[name] = next(iter(_of_sample(values, seen).values()))
    return _counted(pair, seen)


def _drops(layer: Any) -> bool:
    name = type(layer).__name__
    return "Dropout" in name or name == "GaussianNoise"


def _dropped(seen: Seen) -> Tensor:
    """What the layer would give in training, without moving its generator on."""
    layer = seen.layer
    state = [tf.convert_to_tensor(variable) for variable in layer.non_trainable_variables]
    outputs, _ = layer.stateless_call([], state, seen.inputs[0][:1], training=True)
    return tf.cast(outputs[0], tf.float32)


def _of_sample(values: Tensor, seen: Seen) -> Tensors:
    """What is drawn of a tensor without its batch axis."""
    probe = seen.probe
    match len(values.shape):
        case 4:
            return {"features": tiles(values[values.shape[0] // 2], probe)}
        case 3:
            return {"features": tiles(values, probe)}
        case 2:
            return {"states": thin(values, 4 * probe.size)}
        case _:
            return {"strip": thin(tf.reshape(values, (-1,)), MAX_STRIP)}


def _counted(made: Tensors, seen: Seen) -> Tensors:
    size = seen.output.shape[-1] if len(seen.output.shape) > 1 else 1
    return {**made, "count": tf.constant(float(size))}


def is_convolution(layer: Any) -> bool:
    """Whether a layer has filters that can be drawn."""
    name = type(layer).__name__
    return "Conv" in name and "LSTM" not in name and hasattr(layer, "kernel")
