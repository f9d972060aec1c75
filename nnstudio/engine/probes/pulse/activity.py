"""What is told of a layer's outputs over a batch."""

from __future__ import annotations

from typing import Any

import tensorflow as tf

Tensor = Any  # tf.Tensor; TensorFlow has no type information

#: Where the slope of an activation is less than 4 % of its steepest, as bounds of its value: for
#: the logistic function 4y(1 − y) < 0.04, for tanh 1 − y² < 0.04, for softsign (1 − |y|)² < 0.04.
#: The hard ones are flat only at their ends.
_FLAT = {
    "sigmoid": (0.0101, 0.9899),
    "hard_sigmoid": (0.0, 1.0),
    "tanh": (-0.9798, 0.9798),
    "hard_tanh": (-1.0, 1.0),
    "softsign": (-0.8, 0.8),
}
#: A unit whose values differ by less than this share of their size is the same for all samples.
_CONSTANT = 1e-5


def activity(output: Tensor, activation: str) -> list[Tensor]:
    """The first nine of ``STATISTICS`` of one layer, in their order.

    Args:
        output: (num_samples, …, num_units) of any type.
        activation: Name of the function whose values these are; empty where they are of none.
    """
    values = tf.cast(output, tf.float32)
    if values.shape.rank < 2:
        values = tf.reshape(values, [-1, 1])
    mean = tf.reduce_mean(values)
    over_all = list(range(values.shape.rank - 1))
    highest = tf.reduce_max(values, axis=over_all)
    spread = tf.reduce_max(values, axis=0) - tf.reduce_min(values, axis=0)
    size = tf.reduce_max(tf.abs(values))
    moves = spread > _CONSTANT * size
    if len(over_all) > 1:
        moves = tf.reduce_any(moves, axis=over_all[:-1])
    return [
        mean,
        tf.sqrt(tf.reduce_mean(tf.square(values - mean))),
        tf.reduce_min(values),
        tf.reduce_max(values),
        _share(tf.equal(values, 0.0)),
        _share(highest <= 0.0),
        _saturated(values, activation),
        1.0 - _share(moves),
        bad_share(values),
    ]


def bad_share(values: Tensor) -> Tensor:
    """The share of numbers that are NaN or infinite."""
    return 1.0 - _share(tf.math.is_finite(values))


def _saturated(values: Tensor, activation: str) -> Tensor:
    if activation not in _FLAT:
        return tf.constant(float("nan"))
    low, high = _FLAT[activation]
    return _share(tf.logical_or(values <= low, values >= high))


def _share(are: Tensor) -> Tensor:
    return tf.reduce_mean(tf.cast(are, tf.float32))
