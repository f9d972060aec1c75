"""Norms of many tensors by the layer they belong to, in a few operations for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import tensorflow as tf

Tensor = Any  # tf.Tensor; TensorFlow has no type information


class ByLayer:
    """Tensors laid end to end, each number with the layer it belongs to.

    Args:
        owners: Number of the layer of each tensor.
        num_layers: Layers in all.
    """

    def __init__(self, owners: Sequence[int], num_layers: int) -> None:
        self._owners = list(owners)
        self._num = num_layers

    def norms(self, tensors: Sequence[Tensor]) -> Tensor:
        """(num_layers,) float32: L2 norm of each layer's tensors, taken as one vector.

        NaN where a layer has none.
        """
        if not self._owners:
            return tf.fill([self._num], float("nan"))
        numbers, owners = self._laid_out(tensors)
        sizes = tf.abs(numbers)
        # The largest is taken out first: squares of small gradients would be 0 in float32.
        largest = tf.math.unsorted_segment_max(sizes, owners, self._num)
        unit = tf.where(largest > 0.0, largest, 1.0)
        squares = tf.square(sizes / tf.gather(unit, owners))
        norms = unit * tf.sqrt(tf.math.unsorted_segment_sum(squares, owners, self._num))
        return tf.where(self._has_some(), norms, float("nan"))

    def whole(self, norms: Tensor) -> Tensor:
        """The norm of all tensors together.

        Args:
            norms: (num_layers,), from ``norms``.
        """
        if not self._owners:
            return tf.constant(float("nan"))
        known = tf.gather(norms, sorted(set(self._owners)))
        largest = tf.reduce_max(known)
        unit = tf.where(largest > 0.0, largest, 1.0)
        return unit * tf.sqrt(tf.reduce_sum(tf.square(known / unit)))

    def bad_shares(self, tensors: Sequence[Tensor]) -> Tensor:
        """(num_layers,) float32: the share of numbers that are NaN or infinite; 0 of none."""
        if not self._owners:
            return tf.zeros([self._num])
        numbers, owners = self._laid_out(tensors)
        bad = 1.0 - tf.cast(tf.math.is_finite(numbers), tf.float32)
        return tf.math.unsorted_segment_mean(bad, owners, self._num)

    def _laid_out(self, tensors: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
        flat = [tf.reshape(tf.cast(tensor, tf.float32), [-1]) for tensor in tensors]
        sizes = tf.stack([tf.size(numbers) for numbers in flat])
        return tf.concat(flat, axis=0), tf.repeat(tf.constant(self._owners), sizes)

    def _has_some(self) -> Tensor:
        return tf.constant([index in self._owners for index in range(self._num)])
