"""Learning without Forgetting: the old network's answers on the new inputs are held."""

from __future__ import annotations

import keras
import tensorflow as tf

from nnstudio.engine.strategies.base import (
    Array,
    Batch,
    Strategy,
    Tensor,
    closed,
    squared_error,
    the_one,
)


class LearningWithoutForgetting(Strategy):
    """CE + w·KD with the network as it stood at the end of the last task.

    KD = −Σ softmax(z_old/T)·log softmax(z/T), without the factor T². As in van de Ven's code,
    w = 1 in the class-incremental scenario and k−1 otherwise, k the number of different tasks so
    far; in the task-incremental one KD is the mean over the other tasks' outputs. Of a task that
    is revisited the samples tell, so its old outputs are not held.

    Where a number is predicted, KD is the mean of (ŷ − ŷ_old)², and the temperature is not used.
    """

    temperature: float

    def prepare(self) -> None:
        """A second network of the same layers."""
        self.teacher = keras.models.clone_model(self.around.model)
        self.teacher.trainable = False

    def end(self, stage: int, rows: Array) -> None:
        """The old network becomes the new one's equal."""
        self.teacher.set_weights(self.around.model.get_weights())

    def loss(self, batch: Batch, logits: Tensor) -> Tensor:
        """The first task has nothing to hold."""
        current = super().loss(batch, logits)
        past: Tensor = tf.cond(
            self.around.num_past(batch.stage) > 0,
            lambda: self._distillation(batch, logits),
            lambda: tf.constant(0.0),
        )
        return current + past

    def _distillation(self, batch: Batch, logits: Tensor) -> Tensor:
        old = tf.stop_gradient(self.teacher(batch.features, training=False))
        if self.around.scenario == "class":
            return self._held(old, logits, batch.mask)
        if self.around.scenario == "domain":
            weight = tf.cast(self.around.num_past(batch.stage), tf.float32)
            return weight * self._held(old, logits, batch.mask)
        # (k−1) × the mean over k−1 earlier tasks is their sum.
        total = tf.constant(0.0)
        for task in range(self.around.num_tasks):
            stages = range(len(self.around.order))
            counts = tf.constant([task in self.around.past(stage) for stage in stages])
            mask = tf.broadcast_to(self.around.own[task][None], tf.shape(logits))
            held = self._held(old, logits, mask)
            total += tf.where(tf.gather(counts, batch.stage), held, 0.0)
        return total

    def _held(self, old: Tensor, new: Tensor, mask: Tensor) -> Tensor:
        if self.around.predicts_numbers:
            return squared_error(the_one(old, mask), new, mask)
        wanted = tf.nn.softmax(closed(old / self.temperature, mask))
        answer = tf.nn.log_softmax(closed(new / self.temperature, mask))
        return -tf.reduce_mean(tf.reduce_sum(tf.where(mask, wanted * answer, 0.0), axis=1))
