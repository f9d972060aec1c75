"""The state of a recurrent layer over time, also where only the last one is passed on."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import keras
import tensorflow as tf

from nnstudio.engine.probes.pictures.seen import Seen, Tensor, Tensors, known, thin

_OF_PICTURES = ("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D")


def is_recurrent(layer: Any) -> bool:
    """Whether a layer goes through a sequence entry by entry."""
    return known(layer, "RNN", "Bidirectional") and not known(layer, *_OF_PICTURES)


def states(seen: Seen) -> Tensors:
    """(time, units): the outputs after each entry of the pinned sample's sequence."""
    outputs = sequence(seen.layer, seen.twin, seen.inputs, seen.output)[0]
    drawn = thin(outputs, 4 * seen.probe.size)
    return {"states": drawn, "count": tf.constant(float(outputs.shape[-1]))}


def twin_of(layer: Any) -> Any | None:
    """The same layer, but giving all its outputs; ``None`` where it gives them itself.

    Its own weights are never used, and no number is drawn for it that the run would miss. The
    layer itself is left as it is: another thread may be tracing it.
    """
    if not is_recurrent(layer) or layer.return_sequences:
        return None
    config = layer.get_config()
    if isinstance(layer, keras.layers.Bidirectional):
        for name in ("layer", "backward_layer"):
            if config.get(name) is not None:
                config[name]["config"]["return_sequences"] = True
    else:
        config["return_sequences"] = True
    before = random.getstate()
    twin = type(layer).from_config(config)
    twin.build(tuple(keras.tree.flatten(layer.input)[0].shape))
    random.setstate(before)
    return twin


def sequence(layer: Any, twin: Any | None, inputs: Sequence[Tensor], output: Tensor) -> Tensor:
    """(1, time, units) float32: all outputs for the first sample.

    Args:
        layer: The layer, whose values are used.
        twin: Of it.
        inputs: What goes in, (n, time, …).
        output: What comes out, (n, …).
    """
    if twin is None:
        return tf.cast(output[:1], tf.float32)
    trainable = [tf.convert_to_tensor(variable) for variable in layer.trainable_variables]
    others = [tf.convert_to_tensor(variable) for variable in layer.non_trainable_variables]
    mask = keras.src.backend.get_keras_mask(inputs[0])
    outputs, _ = twin.stateless_call(
        trainable, others, inputs[0][:1], mask=None if mask is None else mask[:1], training=False
    )
    return tf.cast(outputs, tf.float32)
