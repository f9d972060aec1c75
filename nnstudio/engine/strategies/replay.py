"""Strategies that train on kept samples, or listen to them: experience replay and A-GEM."""

from __future__ import annotations

from collections.abc import Sequence

import tensorflow as tf

from nnstudio.engine.strategies.base import (
    Array,
    Batch,
    Pictures,
    Strategy,
    Tensor,
)
from nnstudio.engine.strategies.memory import Exemplars


class _Remembering(Strategy):
    memory: float

    def prepare(self) -> None:
        """Nothing is kept yet."""
        self.kept = Exemplars(self, int(self.memory))

    def begin(self, stage: int) -> None:
        """Only other tasks are replayed."""
        self.kept.begin(stage)

    def end(self, stage: int, rows: Array) -> None:
        """Keeps some samples of each class."""
        self.kept.add(stage, rows)

    def pictures(self, num: int) -> Pictures | None:
        """Some of the kept samples."""
        return self.kept.pictures(num)

    def loss_on_kept(self, batch: Batch) -> Tensor:
        """() float32: cross-entropy or squared error on a batch of kept samples."""
        around = self.around
        rows = self.kept.draw(around.batch_size, batch.stage, batch.step)
        logits = around.model(tf.gather(around.features, rows), training=True)
        return self.error(tf.gather(around.labels, rows), logits, self.mask_of(batch.stage, rows))


class ExperienceReplay(_Remembering):
    """(1/k)·CE(current) + (1−1/k)·CE(kept), k the number of different tasks so far.

    In the task-incremental scenario each kept sample answers with its own task's outputs.
    """

    def loss(self, batch: Batch, logits: Tensor) -> Tensor:
        """The weighted sum; the first task has nothing to replay."""
        current = super().loss(batch, logits)
        return self.mixed(batch, current, lambda: self.loss_on_kept(batch))


class AGEM(_Remembering):
    """If g·g_ref < 0 then g ← g − (g·g_ref / g_ref·g_ref)·g_ref (Chaudhry et al. 2019, eq. 11).

    As in van de Ven's code, 1e-7 is added to the denominator.
    """

    def gradients(self, batch: Batch, found: Sequence[Tensor]) -> Sequence[Tensor]:
        """Projects where the step would raise the loss on kept samples."""

        def projected() -> list[Tensor]:
            with tf.GradientTape() as tape:
                loss = self.loss_on_kept(batch)
            wanted = tape.gradient(loss, self.around.weights, unconnected_gradients="zero")
            product = _dot(found, wanted)
            share = tf.where(product < 0.0, product / (_dot(wanted, wanted) + 1e-7), 0.0)
            return [g - share * r for g, r in zip(found, wanted, strict=True)]

        any_past = self.around.num_past(batch.stage) > 0
        result: Sequence[Tensor] = tf.cond(any_past, projected, lambda: list(found))
        return result


def _dot(one: Sequence[Tensor], two: Sequence[Tensor]) -> Tensor:
    return tf.add_n([tf.reduce_sum(a * b) for a, b in zip(one, two, strict=True)])
