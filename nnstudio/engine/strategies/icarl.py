"""iCaRL: exemplars chosen by herding, binary losses, and answers by the nearest class mean."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import tensorflow as tf

from nnstudio.engine.strategies.base import (
    Array,
    Batch,
    Pictures,
    Strategy,
    Tensor,
    generator,
)
from nnstudio.engine.strategies.memory import pictures_of

#: Softens what the old network answered, as in van de Ven's code; 1 in the paper.
_TEMPERATURE = 2.0
#: The score of a class that nothing is known of.
_UNKNOWN = -1e9
_BATCH = 1000


class ICaRL(Strategy):
    """Class-incremental learning of classes as means of features (Rebuffi et al. 2017).

    Each stage trains on its samples and all exemplars together. The loss of a sample is the sum
    over the outputs of a binary cross-entropy; outputs of earlier tasks are to give
    sigmoid(z_old/2), z_old being the network's logits at the end of the last stage. Which of the
    other outputs count is the task plan's choice: those of the tasks so far in the paper, all in
    van de Ven's code.
    After a stage, exemplars of its classes are chosen by herding (algorithm 4). A sample is
    answered by the class whose exemplars' mean feature is nearest (algorithm 1); features are the
    input of the output layer, scaled to length 1. As in van de Ven's code, each class has as many
    exemplars, and the binary losses are added.

    While a task is learned for the first time, as many random samples of each of its classes stand
    in for the exemplars, so that it can be tested.
    """

    memory: float

    def prepare(self) -> None:
        """There are no exemplars yet."""
        around = self.around
        num = around.num_outputs
        #: (num_outputs, memory) int32: of each row the first ``num`` count.
        self.rows: Any = tf.Variable(tf.zeros([num, int(self.memory)], tf.int32), trainable=False)
        self.num: Any = tf.Variable(tf.zeros([num], tf.int32), trainable=False)
        model = around.model
        head = next(layer for layer in model.layers if layer.output is model.outputs[0])
        #: From samples to the input of the output layer.
        self.extractor = keras.Model(model.inputs, head.input)
        self.teacher = keras.models.clone_model(model)
        self.teacher.trainable = False
        own, stages = around.own.numpy(), range(len(around.order))
        #: (stages, num_outputs) bool: outputs of the other tasks that were taught before.
        self._past = tf.constant(
            np.array([own[list(around.past(stage))].any(axis=0) for stage in stages])
        )

    # ---------------------------------------------------------------------- between the stages
    def samples(self, stage: int, rows: Array) -> Array:
        """The stage's own and the exemplars of the other tasks."""
        return np.concatenate([rows, *(self._kept(label) for label in self._past_labels(stage))])

    def begin(self, stage: int) -> None:
        """Lets random samples stand in for the exemplars of new classes."""
        taught = self.around.order[stage]
        rows = np.flatnonzero(self.around.tasks.numpy() == taught)
        random = generator(self.around, 5, stage)
        for label, found in self._by_label(rows):
            if not int(self.num[label]):
                self._keep(label, random.permutation(found)[: int(self.memory)])

    def end(self, stage: int, rows: Array) -> None:
        """Chooses exemplars; what the network answers now is to be held."""
        for label, found in self._by_label(rows):
            self._keep(label, found[herded(self._features(found), int(self.memory))])
        self.teacher.set_weights(self.around.model.get_weights())

    def pictures(self, num: int) -> Pictures | None:
        """Some exemplars of all classes alike."""
        rows = [self._kept(label) for label in range(self.around.num_outputs)]
        return pictures_of(self.around, np.concatenate(rows), num)

    def _past_labels(self, stage: int) -> Array:
        return np.flatnonzero(self._past[stage].numpy())

    def _by_label(self, rows: Array) -> list[tuple[int, Array]]:
        labels = self.around.labels.numpy()[rows]
        return [(int(label), rows[labels == label]) for label in np.unique(labels)]

    def _kept(self, label: int) -> Array:
        kept: Array = self.rows[label].numpy()[: int(self.num[label])]
        return kept

    def _keep(self, label: int, rows: Array) -> None:
        table, num = self.rows.numpy(), self.num.numpy()
        table[label, : len(rows)] = rows
        num[label] = len(rows)
        self.rows.assign(table)
        self.num.assign(num)

    def _features(self, rows: Array) -> Array:
        parts = [
            self._unit(tf.gather(self.around.features, rows[start : start + _BATCH]))
            for start in range(0, len(rows), _BATCH)
        ]
        found: Array = tf.concat(parts, axis=0).numpy()
        return found

    # --------------------------------------------------------------------------- in the graph
    def loss(self, batch: Batch, logits: Tensor) -> Tensor:
        """Mean over the samples of the sum of the binary cross-entropies."""
        labels = tf.one_hot(batch.labels, self.around.num_outputs)
        past = tf.gather(self._past, batch.stage)

        def distilled() -> Tensor:
            old = self.teacher(batch.features, training=False)
            return tf.where(past, tf.sigmoid(tf.cast(old, tf.float32) / _TEMPERATURE), labels)

        any_past = self.around.num_past(batch.stage) > 0
        wanted = tf.stop_gradient(tf.cond(any_past, distilled, lambda: labels))
        losses = tf.nn.sigmoid_cross_entropy_with_logits(wanted, logits)
        counted = tf.logical_or(batch.mask, past)
        return tf.reduce_mean(tf.reduce_sum(tf.where(counted, losses, 0.0), axis=1))

    def answers(self, features: Tensor) -> Tensor:
        """Squared distances from the classes' means, turned around."""
        num, memory = self.rows.shape
        exemplars = self._unit(tf.gather(self.around.features, tf.reshape(self.rows, [-1])))
        exemplars = tf.reshape(exemplars, [num, memory, -1])
        counts = tf.sequence_mask(self.num, memory, tf.float32)
        # Of length 1 as well, so that the sum is as good as the mean.
        means = tf.linalg.l2_normalize(tf.einsum("cm,cmf->cf", counts, exemplars), axis=1)
        products = tf.matmul(self._unit(features), means, transpose_b=True)
        # |φ − μ|² = 2 − 2·φ·μ for lengths of 1.
        return tf.where(self.num > 0, 2.0 * products - 2.0, _UNKNOWN)

    def _unit(self, features: Tensor) -> Tensor:
        """(n, num_features) float32: features of length 1."""
        found = tf.cast(self.extractor(features, training=False), tf.float32)
        return tf.linalg.l2_normalize(found, axis=1)


def herded(features: Array, num: int) -> Array:
    """Samples whose mean feature stays close to that of all, the best ones first.

    p_k is the sample that makes |μ − (1/k)·(φ(p_k) + Σ_{j<k} φ(p_j))| smallest, each taken once;
    μ is the mean, scaled to length 1 (Rebuffi et al. 2017, algorithm 4).

    Args:
        features: (n, num_features) of length 1.
        num: How many are wanted; all are taken where there are fewer.

    Returns:
        (min(n, num),) int64: indices.
    """
    mean = features.mean(axis=0, dtype=np.float64)
    mean /= np.linalg.norm(mean) or 1.0
    total = np.zeros_like(mean)
    squares = np.square(features).sum(axis=1, dtype=np.float64)
    chosen: list[int] = []
    for k in range(1, min(num, len(features)) + 1):
        # ½k²·|μ − (φ + Σ)/k|² without what is the same for all samples.
        costs = squares / 2 + features @ (total - k * mean).astype(features.dtype)
        costs[chosen] = np.inf
        chosen.append(int(costs.argmin()))
        total += features[chosen[-1]]
    return np.array(chosen, np.int64)
