"""Gradient Episodic Memory: no step raises the loss on the kept samples of any past task."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import tensorflow as tf

from nnstudio.engine.strategies.base import (
    Array,
    Batch,
    Pictures,
    Strategy,
    Surroundings,
    Tensor,
)
from nnstudio.engine.strategies.memory import Exemplars
from nnstudio.engine.strategies.quadratic import at_least

#: Added to the diagonal of G·Gᵀ, as in the authors' code.
_RIDGE = 1e-3


class GEM(Strategy):
    """g ← g + Gᵀv, where v minimises ½vᵀ(GGᵀ + 10⁻³I)v + (Gg)ᵀv under v ≥ margin.

    Each row of G is the gradient on all kept samples of one past task. Nothing changes where
    Gg ≥ 0. Source: Lopez-Paz & Ranzato 2017, eq. 11, and the authors' ``project2cone2``.
    """

    memory: float
    margin: float

    def prepare(self) -> None:
        """Nothing is kept yet."""
        self._chosen = Exemplars(self, int(self.memory))
        num_tasks = self.around.num_tasks
        tasks = np.unique(self.around.kinds(), axis=0)[:, 0]
        room = int(np.bincount(tasks).max()) * int(self.memory)
        #: (T, room) int32, of which the first ``num`` of each task count.
        self.rows: Any = tf.Variable(tf.zeros([num_tasks, room], tf.int32), trainable=False)
        self.num: Any = tf.Variable(tf.zeros([num_tasks], tf.int32), trainable=False)

    def end(self, stage: int, rows: Array) -> None:
        """Keeps some samples of each class."""
        self._chosen.add(stage, rows)
        kept = self._chosen.rows.numpy()[: int(self._chosen.num)]
        task = self.around.order[stage]
        own = kept[self.around.tasks.numpy()[kept] == task]
        table, num = self.rows.numpy(), self.num.numpy()
        table[task, : len(own)] = own
        num[task] = len(own)
        self.rows.assign(table)
        self.num.assign(num)

    def pictures(self, num: int) -> Pictures | None:
        """Some of the kept samples."""
        return self._chosen.pictures(num)

    def gradients(self, batch: Batch, found: Sequence[Tensor]) -> Sequence[Tensor]:
        """Turns the step where it would raise the loss on a past task."""

        def turned() -> list[Tensor]:
            past = self.past_gradients(batch)
            flat = tf.concat([tf.reshape(g, [-1]) for g in found], axis=0)
            return _like(project(flat, past, self.margin), found)

        any_past = self.around.num_past(batch.stage) > 0
        result: Sequence[Tensor] = tf.cond(any_past, turned, lambda: list(found))
        return result

    def past_gradients(self, batch: Batch) -> Tensor:
        """(T, p) float32: a gradient for each past task, zero for each other one."""
        size = sum(int(np.prod(weight.shape)) for weight in self.around.weights)
        num_tasks = self.around.num_tasks
        past = tf.gather(_padded(self.around), batch.stage)

        def body(place: Tensor, table: Any) -> tuple[Tensor, Any]:
            task = past[place]
            with tf.GradientTape() as tape:
                loss = self.loss_on(task, batch)
            wanted = tape.gradient(loss, self.around.weights, unconnected_gradients="zero")
            flat = tf.concat([tf.reshape(g, [-1]) for g in wanted], axis=0)
            return place + 1, table.write(task, flat)

        # From zeros: places that are never written are unknown otherwise.
        table = tf.TensorArray(tf.float32, num_tasks, element_shape=[size])
        table = table.unstack(tf.zeros([num_tasks, size]))
        _, table = tf.while_loop(
            lambda place, _: place < self.around.num_past(batch.stage),
            body,
            (tf.constant(0), table),
            parallel_iterations=1,
        )
        return table.stack()

    def loss_on(self, task: Tensor, batch: Batch) -> Tensor:
        """() float32: cross-entropy or squared error on all kept samples of a past task."""
        around = self.around
        num = tf.gather(self.num, task)
        places = tf.range(self.rows.shape[1])
        # A class with few samples leaves places empty; the first sample stands in, and the
        # weights below take its surplus out again.
        rows = tf.gather(tf.gather(self.rows, task), tf.where(places < num, places, 0))
        logits = tf.cast(around.model(tf.gather(around.features, rows), training=True), tf.float32)
        return self.error(
            tf.gather(around.labels, rows),
            logits,
            self.mask_of(batch.stage, rows),
            tf.cast(places < num, tf.float32),
        )


def project(gradient: Tensor, past: Tensor, margin: float) -> Tensor:
    """Turns a gradient away from raising past losses.

    Args:
        gradient: (p,) float32.
        past: (T, p) float32: gradients of past tasks; rows of zeros do nothing.
        margin: Least share of each past gradient that is added.

    Returns:
        (p,) float32: the gradient itself where no dot product with a past one is negative.
    """
    products = tf.linalg.matvec(past, gradient)
    # Rounded to float32, GGᵀ of long and nearly parallel gradients would not be positive definite.
    exact = tf.cast(past, tf.float64)
    one = tf.eye(past.shape[0], dtype=tf.float64)
    gram = tf.matmul(exact, exact, transpose_b=True) + _RIDGE * one
    # A run that diverged is to end with its own message, not with one of the factorisation.
    gram = tf.where(tf.reduce_all(tf.math.is_finite(gram)), gram, one)
    shares = tf.cast(at_least(gram, tf.cast(products, tf.float64), margin), tf.float32)
    turned = gradient + tf.linalg.matvec(past, shares, transpose_a=True)
    return tf.where(tf.reduce_any(products < 0.0), turned, gradient)


def _padded(around: Surroundings) -> Tensor:
    """(stages, T) int32: the past tasks of each stage, then zeros."""
    past = np.zeros([len(around.order), around.num_tasks], np.int32)
    for stage, row in enumerate(past):
        row[: len(around.past(stage))] = around.past(stage)
    return tf.constant(past)


def _like(flat: Tensor, shaped: Sequence[Tensor]) -> list[Tensor]:
    sizes = [int(np.prod(one.shape)) for one in shaped]
    parts = tf.split(flat, sizes)
    return [tf.reshape(part, one.shape) for part, one in zip(parts, shaped, strict=True)]
