"""What is told of the layers' outputs over a batch."""

from __future__ import annotations

from collections.abc import Sequence
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


def activity(outputs: Sequence[Tensor], activations: Sequence[str]) -> Tensor:
    """The first nine fields of ``Vitals`` of all layers.

    Layers of the same shape and activation are looked at together: in a deep network the graph
    would otherwise be so large that TensorFlow takes seconds to prepare it.

    Args:
        outputs: (num_samples, …, num_units) of any type, one for each layer.
        activations: Names of the functions whose values these are; empty where they are of none.

    Returns:
        (num_layers, 9) float32.
    """
    alike: dict[tuple[str, str], list[int]] = {}
    for index, (output, name) in enumerate(zip(outputs, activations, strict=True)):
        alike.setdefault((f"{output.shape} {output.dtype}", name), []).append(index)
    order = [index for members in alike.values() for index in members]
    rows = tf.concat(
        [
            _together([outputs[index] for index in members], name)
            for (_, name), members in alike.items()
        ],
        axis=0,
    )
    return tf.gather(rows, [order.index(index) for index in range(len(order))])


def _together(outputs: list[Tensor], activation: str) -> Tensor:
    """(num_layers, 9): of layers that are alike."""
    values = tf.cast(tf.stack(outputs), tf.float32)
    if values.shape.rank < 3:
        values = tf.reshape(values, [len(outputs), -1, 1])
    all_values = list(range(1, values.shape.rank))
    by_unit = all_values[:-1]
    mean = tf.reduce_mean(values, axis=all_values, keepdims=True)
    low, high = tf.reduce_min(values, axis=1), tf.reduce_max(values, axis=1)
    inner = list(range(1, high.shape.rank))
    size = tf.reduce_max(tf.abs(values), axis=all_values, keepdims=True)
    moves = high - low > _CONSTANT * size[:, 0]
    if len(by_unit) > 1:
        moves = tf.reduce_any(moves, axis=by_unit[:-1])
    columns = [
        tf.reshape(mean, [-1]),
        tf.sqrt(tf.reduce_mean(tf.square(values - mean), axis=all_values)),
        tf.reduce_min(low, axis=inner),
        tf.reduce_max(high, axis=inner),
        _share(tf.equal(values, 0.0)),
        _share(tf.reduce_max(values, axis=by_unit) <= 0.0),
        _saturated(values, activation),
        1.0 - _share(moves),
        1.0 - _share(tf.math.is_finite(values)),
    ]
    return tf.stack(columns, axis=1)


def _saturated(values: Tensor, activation: str) -> Tensor:
    if activation not in _FLAT:
        return tf.fill([values.shape[0]], float("nan"))
    low, high = _FLAT[activation]
    return _share(tf.logical_or(values <= low, values >= high))


def _share(are: Tensor) -> Tensor:
    """(num_layers,): of what is behind the first axis."""
    return tf.reduce_mean(tf.cast(are, tf.float32), axis=list(range(1, are.shape.rank)))
