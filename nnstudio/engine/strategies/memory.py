"""Kept samples of earlier tasks: as indices into the training samples, so none is copied."""

from __future__ import annotations

from typing import Any

import numpy as np
import tensorflow as tf

from nnstudio.engine.strategies.base import (
    Array,
    Pictures,
    Strategy,
    Surroundings,
    Tensor,
    generator,
)


class Exemplars:
    """Some samples of each class of each task, chosen at random when the task ends.

    Where a number is predicted, all samples of a task count as one class. Those of a task that is
    taught again are chosen anew then, and not drawn meanwhile: the task speaks through its own
    samples.

    Args:
        strategy: Whose memory it is.
        per_class: Samples of each class.
    """

    def __init__(self, strategy: Strategy, per_class: int) -> None:
        around = strategy.around
        self._around = around
        self._per_class = per_class
        self._kept = np.zeros(0, np.int32)
        room = len(np.unique(around.kinds(), axis=0)) * per_class
        #: (room,) int32, of which the first ``num`` count; the first ``num_past`` of them are
        #: of other tasks than the one that is taught.
        self.rows: Any = tf.Variable(tf.zeros([room], tf.int32), trainable=False)
        self.num: Any = tf.Variable(0, trainable=False)
        self.num_past: Any = tf.Variable(0, trainable=False)

    def begin(self, stage: int) -> None:
        """Puts the task that is about to be taught behind the others."""
        is_own = self._around.tasks.numpy()[self._kept] == self._around.order[stage]
        self._kept = np.concatenate([self._kept[~is_own], self._kept[is_own]])
        self._store()
        self.num_past.assign(int((~is_own).sum()))

    def add(self, stage: int, rows: Array) -> None:
        """Keeps some of the samples that a stage was trained on."""
        random = generator(self._around, 3, stage)
        taught = self._around.order[stage]
        self._kept = self._kept[self._around.tasks.numpy()[self._kept] != taught]
        pairs = self._around.kinds()[rows]
        for pair in np.unique(pairs, axis=0):
            found = rows[(pairs == pair).all(axis=1)]
            chosen = random.permutation(found)[: self._per_class].astype(np.int32)
            self._kept = np.concatenate([np.sort(self._kept), chosen])
        self._store()

    def pictures(self, num: int) -> Pictures:
        """Some of the kept samples, of all classes alike."""
        return pictures_of(self._around, self._kept, num)

    def draw(self, num: int, stage: Tensor, step: Tensor) -> Tensor:
        """(num,) int32: indices of kept samples of other tasks, drawn with replacement."""
        places = draw(self._around.seed, num, self.num_past, stage, step, 0)
        return tf.gather(self.rows, places)

    def _store(self) -> None:
        padded = np.zeros(self.rows.shape[0], np.int32)
        padded[: len(self._kept)] = self._kept
        self.rows.assign(padded)
        self.num.assign(len(self._kept))


def pictures_of(around: Surroundings, rows: Array, num: int) -> Pictures:
    """Up to ``num`` of some training samples, evenly spread among them."""
    chosen = rows[np.linspace(0, len(rows) - 1, min(num, len(rows))).round().astype(int)]
    features, labels, tasks = (
        tf.gather(one, chosen).numpy() for one in (around.features, around.labels, around.tasks)
    )
    return Pictures(features, labels, tasks)


def draw(seed: int, num: int, below: Tensor, stage: Tensor, step: Tensor, purpose: int) -> Tensor:
    """(num,) int32 in [0, max(1, below)), the same for the same seed, stage and step."""
    key = tf.stack([tf.cast(stage, tf.int32) * 16 + purpose + 7919 * seed, step])
    # Not maxval: XLA wants that constant.
    shares = tf.random.stateless_uniform([num], key)
    top = tf.maximum(below, 1)
    return tf.minimum(tf.cast(shares * tf.cast(top, tf.float32), tf.int32), top - 1)
