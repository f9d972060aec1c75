"""Dark Experience Replay: a reservoir of samples with the logits they had (Buzzega et al. 2020)."""

from __future__ import annotations

from collections.abc import Sequence

import tensorflow as tf

from nnstudio.engine.strategies.base import Batch, Pictures, Strategy, Tensor
from nnstudio.engine.strategies.memory import draw, pictures_of


class DarkReplay(Strategy):
    """CE + α·MSE between the logits of kept samples now and when they came in."""

    memory: float
    alpha: float

    def prepare(self) -> None:
        """The reservoir is empty."""
        room = int(self.memory)
        self.rows = tf.Variable(tf.zeros([room], tf.int32), trainable=False)
        self.logits = tf.Variable(tf.zeros([room, self.around.num_outputs]), trainable=False)
        self.seen = tf.Variable(0, trainable=False)

    def pictures(self, num: int) -> Pictures | None:
        """Some of the reservoir's samples."""
        kept = min(int(self.seen), self.rows.shape[0])
        return pictures_of(self.around, self.rows.numpy()[:kept], num)

    def loss(self, batch: Batch, logits: Tensor) -> Tensor:
        """Nothing is added until something is kept."""
        current = super().loss(batch, logits)
        kept: Tensor = tf.cond(self.seen > 0, lambda: self.on_kept(batch), lambda: tf.constant(0.0))
        return current + kept

    def on_kept(self, batch: Batch) -> Tensor:
        """() float32: what kept samples add to the loss."""
        places, logits = self._answers(batch, 1)
        return self.alpha * tf.reduce_mean(tf.square(logits - tf.gather(self.logits, places)))

    def after_step(
        self, batch: Batch, logits: Tensor, gradients: Sequence[Tensor], moves: Sequence[Tensor]
    ) -> None:
        """Offers the batch's samples to the reservoir, one after another (Vitter 1985, R)."""
        room, size = self.rows.shape[0], self.around.batch_size
        key = [7919 * self.around.seed + 16 * batch.stage + 5, batch.step]
        shares = tf.random.stateless_uniform([size], tf.stack(key))

        def offer(i: Tensor, rows: Tensor, kept: Tensor) -> tuple[Tensor, Tensor, Tensor]:
            number = self.seen + i
            drawn = tf.cast(shares[i] * tf.cast(number + 1, tf.float32), tf.int32)
            place = tf.where(number < room, number, tf.minimum(drawn, number))
            here = tf.equal(tf.range(room), place)
            return (
                i + 1,
                tf.where(here, batch.rows[i], rows),
                tf.where(here[:, None], logits[i][None], kept),
            )

        start = (tf.constant(0), self.rows.read_value(), self.logits.read_value())
        _, rows, kept = tf.while_loop(lambda i, *_: i < size, offer, start)
        self.rows.assign(rows)
        self.logits.assign(kept)
        self.seen.assign_add(size)

    def _answers(self, batch: Batch, purpose: int) -> tuple[Tensor, Tensor]:
        """Places of kept samples, drawn anew, and the logits they have now."""
        below = tf.minimum(self.seen, self.rows.shape[0])
        size = self.around.batch_size
        places = draw(self.around.seed, size, below, batch.stage, batch.step, purpose)
        features = tf.gather(self.around.features, tf.gather(self.rows, places))
        return places, self.around.model(features, training=True)


class DarkReplayPlus(DarkReplay):
    """DER, and β·CE (squared error for numbers) with the labels of a second, independent draw."""

    beta: float

    def on_kept(self, batch: Batch) -> Tensor:
        """Both terms."""
        places, logits = self._answers(batch, 2)
        rows = tf.gather(self.rows, places)
        labels = tf.gather(self.around.labels, rows)
        mask = self.mask_of(batch.stage, rows)
        return super().on_kept(batch) + self.beta * self.error(labels, logits, mask)
