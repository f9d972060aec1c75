"""A small quadratic program with lower bounds, solved exactly inside a compiled loop."""

from __future__ import annotations

from typing import Any

import tensorflow as tf

Tensor = Any

#: Exchanges of the whole set that may fail to help before one variable at a time is exchanged.
_PATIENCE = 3


def at_least(matrix: Tensor, linear: Tensor, bound: float) -> Tensor:
    """(n,) float64: the v that minimises ½vᵀAv + bᵀv under v ≥ bound.

    Block principal pivoting: with u = v − bound ≥ 0 and y = Au + b + A·bound ≥ 0, guess which u
    are not zero, solve for them, and exchange those whose u or y came out negative (Kim & Park
    2011, algorithm 2). It ends for every positive definite A.

    Args:
        matrix: A, (n, n) float64, positive definite.
        linear: b, (n,) float64.
        bound: The same for every variable.
    """
    n = int(matrix.shape[0])
    offset = linear + bound * tf.reduce_sum(matrix, axis=1)
    # Of the size that rounding leaves.
    nearly_zero = -1e-10 * (tf.reduce_max(tf.abs(offset)) + 1e-30)

    def solved(free: Tensor) -> tuple[Tensor, Tensor]:
        """u, 0 where it is not free, and whether each place has the wrong sign."""
        both = tf.logical_and(free[:, None], free[None, :])
        # The identity in the other places keeps the shape, which XLA wants constant.
        part = tf.where(both, matrix, tf.eye(n, dtype=matrix.dtype))
        right = tf.where(free, -offset, 0.0)[:, None]
        u = tf.linalg.cholesky_solve(tf.linalg.cholesky(part), right)[:, 0]
        y = tf.linalg.matvec(matrix, u) + offset
        return u, tf.where(free, u < 0.0, y < nearly_zero)

    def body(
        free: Tensor, u: Tensor, wrong: Tensor, best: Tensor, patience: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        num = tf.reduce_sum(tf.cast(wrong, tf.int32))
        helps = num < best
        patience = tf.where(helps, _PATIENCE, patience - 1)
        last = tf.reduce_max(tf.where(wrong, tf.range(n), -1))
        only_last = tf.equal(tf.range(n), last)
        exchanged = tf.where(patience >= 0, wrong, only_last)
        free = tf.not_equal(free, exchanged)
        return free, *solved(free), tf.minimum(best, num), patience

    nothing = tf.zeros([n], tf.bool)
    u, wrong = solved(nothing)
    _, u, *_ = tf.while_loop(
        lambda _free, _u, wrong, *_: tf.reduce_any(wrong),
        body,
        (nothing, u, wrong, tf.constant(n + 1), tf.constant(_PATIENCE)),
        maximum_iterations=20 * n + 20,
    )
    return tf.maximum(u, 0.0) + bound
