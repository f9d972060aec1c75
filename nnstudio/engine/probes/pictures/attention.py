"""Who attends to whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import tensorflow as tf

from nnstudio.engine.probes.pictures.seen import Seen, Tensor, Tensors, known

_SEPARATE = ("MultiHeadAttention", "GroupQueryAttention")
_LISTED = ("Attention", "AdditiveAttention")


def is_attention(layer: Any) -> bool:
    """Whether a layer gives attention scores."""
    return known(layer, *_SEPARATE, *_LISTED)


def attention(seen: Seen) -> Tensors:
    """The first heads' scores."""
    all_heads = scores(seen.layer, seen.inputs)
    count = tf.constant(float(all_heads.shape[0]))
    steps = [max(1, -(-int(length) // (2 * seen.probe.size))) for length in all_heads.shape[1:]]
    return {"attention": all_heads[: seen.probe.tiles, :: steps[0], :: steps[1]], "count": count}


def scores(layer: Any, inputs: Sequence[Tensor]) -> Tensor:
    """(heads, queries, keys) float32: the scores after the softmax, of the first sample."""
    rows = [tensor[:1] for tensor in inputs]
    if len(rows) == 1:
        rows = [rows[0], rows[0]]
    if known(layer, *_SEPARATE):
        _, made = layer(*rows, return_attention_scores=True, training=False)
        return tf.cast(made[0], tf.float32)
    _, made = layer(rows, return_attention_scores=True, training=False)
    return tf.cast(made[:1], tf.float32)
