"""Deep generative replay: a second network learns to draw samples of the tasks so far."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

import keras
import numpy as np
import tensorflow as tf

from nnstudio.document.invalid import Invalid
from nnstudio.engine.strategies.base import (
    Array,
    Batch,
    Pictures,
    Strategy,
    Tensor,
    closed,
    cross_entropy,
)
from nnstudio.engine.strategies.vae import Autoencoder

_LEARNING_RATE = 1e-3
#: Separate the random numbers of a step by what they are for.
_REPLAYED, _ENCODED, _ENCODED_REPLAY, _SHOWN = 6, 7, 8, 9


class GenerativeReplay(Strategy):
    """(1/k)·CE(current) + (1−1/k)·CE(generated), k the number of different tasks so far.

    A variational autoencoder as it stood at the end of the last stage draws a batch in each step;
    the network as it stood then says the labels, the most probable one for each sample. In the
    task-incremental scenario each earlier task's outputs give their own labels, and the mean of
    their losses counts. The autoencoder learns in the same steps, from the same two batches with
    the same weights, by Adam with a rate of 0.001, whose state goes on from task to task.
    Source: Shin et al. 2017; settings of van de Ven et al. 2022.

    It draws values in [0, 1]. The range between the smallest and the largest value of all training
    samples is mapped there and back; inputs scaled by their known bounds stay as they are.
    """

    units: float
    latent: float

    def prepare(self) -> None:
        """Makes the generator, and its and the network's copies.

        Raises:
            Invalid: Inputs are numbers of words, which cannot be drawn.
        """
        around = self.around
        if any(isinstance(layer, keras.layers.Embedding) for layer in around.model.layers):
            raise Invalid(
                "Generative replay",
                "inputs that are quantities, such as pixels",
                "numbers that stand for words, as an Embedding layer reads them",
                "Choose another strategy, such as experience replay.",
            )
        self._shape = tuple(around.features.shape[1:])
        self._low = tf.reduce_min(around.features)
        span = tf.reduce_max(around.features) - self._low
        self._span = tf.where(span > 0.0, span, 1.0)
        sizes = (prod(self._shape), int(self.units), int(self.latent), around.seed)
        self.generator, self.old_generator = Autoencoder(*sizes), Autoencoder(*sizes)
        self.teacher = keras.models.clone_model(around.model)
        self.teacher.trainable = False
        self._optimizer = keras.optimizers.Adam(_LEARNING_RATE)
        self._optimizer.build(self.generator.variables)
        own, stages = around.own.numpy(), range(len(around.order))
        #: (stages, num_outputs) bool: outputs of what was taught before.
        self._before = tf.constant(
            np.array([own[list(around.order[:stage])].any(axis=0) for stage in stages])
        )
        #: (stages, T) bool: the other tasks that were taught before.
        self._past = tf.constant(
            np.array([np.isin(np.arange(len(own)), around.past(stage)) for stage in stages])
        )
        self._owner = tf.argmax(around.own, axis=0)
        self._stage = 0

    # ---------------------------------------------------------------------- between the stages
    def begin(self, stage: int) -> None:
        """Remembers the stage for the pictures."""
        self._stage = stage

    def end(self, stage: int, rows: Array) -> None:
        """What is drawn and answered now is to be replayed."""
        self.old_generator.assign(self.generator)
        self.teacher.set_weights(self.around.model.get_weights())

    def pictures(self, num: int) -> Pictures | None:
        """Draws of the generator as it stands, with what the network says they are."""
        key = tf.constant([self.around.seed, _SHOWN])
        features = self._as_inputs(self.generator.drawn(num, key))
        taught = self.around.own.numpy()[list(self.around.order[: self._stage + 1])].any(axis=0)
        logits = self.around.model(features, training=False)
        labels = tf.argmax(closed(logits, taught), 1, output_type=tf.int32)
        return Pictures(features.numpy(), labels.numpy(), np.full(num, -1, np.int32))

    # --------------------------------------------------------------------------- in the graph
    def loss(self, batch: Batch, logits: Tensor) -> Tensor:
        """The weighted sum; the first task has nothing to replay."""
        current = super().loss(batch, logits)
        return self.mixed(batch, current, lambda: self.loss_on_generated(batch))

    def after_step(
        self, batch: Batch, logits: Tensor, gradients: Sequence[Tensor], moves: Sequence[Tensor]
    ) -> None:
        """Makes a step of the generator."""
        flat = tf.reshape(batch.features, [self.around.batch_size, -1])
        samples = (flat - self._low) / self._span
        variables = self.generator.variables
        with tf.GradientTape() as tape:
            loss = self.mixed(
                batch,
                self.generator.loss(samples, self._key(batch, _ENCODED)),
                lambda: self.generator.loss(self._drawn(batch), self._key(batch, _ENCODED_REPLAY)),
            )
        found = tape.gradient(loss, [variable.value for variable in variables])
        self._optimizer.apply(found, variables)

    def loss_on_generated(self, batch: Batch) -> Tensor:
        """() float32: cross-entropy on a batch that the old generator draws."""
        features = self._as_inputs(self._drawn(batch))
        old = tf.cast(self.teacher(features, training=False), tf.float32)
        logits = tf.cast(self.around.model(features, training=True), tf.float32)
        if self.around.scenario == "task":
            return self._loss_by_task(batch, old, logits)
        labels = _most_probable(old, tf.gather(self._before, batch.stage))
        masks = tf.gather(self.around.masks, batch.stage)
        # The outputs that compete are those for a sample of the task that owns the label.
        return cross_entropy(labels, logits, tf.gather(masks, tf.gather(self._owner, labels)))

    def _loss_by_task(self, batch: Batch, old: Tensor, logits: Tensor) -> Tensor:
        losses = []
        for task in range(self.around.num_tasks):
            mask = tf.broadcast_to(self.around.own[task][None], tf.shape(logits))
            losses.append(cross_entropy(_most_probable(old, mask), logits, mask))
        past = tf.cast(tf.gather(self._past, batch.stage), tf.float32)
        total = tf.reduce_sum(past * tf.stack(losses))
        return tf.math.divide_no_nan(total, tf.reduce_sum(past))

    def _drawn(self, batch: Batch) -> Tensor:
        """(b, size) float32 in [0, 1]: the same whenever it is asked for in a step."""
        key = self._key(batch, _REPLAYED)
        return tf.stop_gradient(self.old_generator.drawn(self.around.batch_size, key))

    def _as_inputs(self, drawn: Tensor) -> Tensor:
        return tf.reshape(self._low + drawn * self._span, [-1, *self._shape])

    def _key(self, batch: Batch, purpose: int) -> Tensor:
        return tf.stack([7919 * self.around.seed + 16 * batch.stage + purpose, batch.step])


def _most_probable(logits: Tensor, mask: Tensor) -> Tensor:
    return tf.argmax(closed(logits, mask), 1, output_type=tf.int32)
