"""Tests the network on every task: on a small fixed probe, or on all test samples."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.strategies.base import Strategy
from nnstudio.engine.tasks.pool import Pool, Sequence
from nnstudio.engine.tasks.program import AccuracyProgram, Probing

Array = NDArray[Any]

#: Samples of each task that the accuracy is measured on while training.
_PROBE = 200
_BATCH = 5000


@dataclass(frozen=True)
class Scores:
    """How well the network does on each task.

    Attributes:
        accuracy: (T,) float64; R² where a number is predicted.
        masked: (T,) float64: the same if only a task's own outputs could answer; nothing where
            that is no other thing.
    """

    accuracy: Array
    masked: Array | None


@dataclass(frozen=True)
class Answered(Scores):
    """What the network answers to some samples.

    Attributes:
        answers: (n,) int32: the output that answered; or float32: the number it predicted.
        right: (n,) bool; none where a number is predicted, which is close rather than right.
    """

    answers: Array
    right: Array


class Tester:
    """Answers of the network as it stands.

    Args:
        model: Gives logits.
        strategy: Answers, and says with which weights a task is tested.
        made: The tasks.
    """

    def __init__(self, model: keras.Model, strategy: Strategy, made: Sequence) -> None:
        self._model = model
        self._strategy = strategy
        self._made = made
        masks = tf.constant(made.test_masks())
        self._program = AccuracyProgram(strategy, masks, tf.constant(made.own))
        #: Some test samples of each task, of every class alike, that stay the same.
        self.probe = _probe(made)
        self._probe = as_tensors(self.probe)

    def probing(self) -> Probing | None:
        """Testing on the probe in the middle of other work, for ``scores``.

        Returns:
            Nothing where some task is tested with weights of its own.
        """
        tasks = range(self._made.num_tasks)
        if any(self._strategy.weights_for(task) is not None for task in tasks):
            return None
        features = self._probe[0]
        return self._program.probing(features, self.probe.labels, self.probe.tasks)

    def scores(self, found: Array) -> Scores:
        """What follows from what ``probing`` found."""
        return self._scores(found, found, self.probe)

    def on_probe(self) -> Answered:
        """Tests on the probe, in one pass."""
        return self._tested(*self._answered(*self._probe), self.probe)

    def on_all(self) -> Answered:
        """Tests on all test samples."""
        pool = self._made.test
        rights, answers = [], []
        for start in range(0, len(pool.labels), _BATCH):
            part = slice(start, start + _BATCH)
            some = Pool(pool.features[part], pool.labels[part], pool.tasks[part])
            right, answered = self._answered(*as_tensors(some))
            rights.append(right)
            answers.append(answered)
        return self._tested(np.concatenate(rights, axis=1), np.concatenate(answers), pool)

    def _tested(self, right: Array, answers: Array, pool: Pool) -> Answered:
        scores = self._scores(right, answers, pool)
        return Answered(scores.accuracy, scores.masked, answers, right[0])

    def _scores(self, right: Array, answers: Array, pool: Pool) -> Scores:
        """``answers`` count where numbers are predicted, ``right`` elsewhere."""
        num = self._made.num_tasks
        if self._made.predicts_numbers:
            return Scores(r_squared(pool, answers, num), None)
        counts = np.bincount(pool.tasks, minlength=num)
        accuracy, *masked = (np.bincount(pool.tasks, one, num) / counts for one in right)
        return Scores(accuracy, masked[0] if self._made.scenario == "class" else None)

    def _answered(self, features: Any, labels: Any, tasks: Any) -> tuple[Array, Array]:
        """Rightness and answers, each task with the weights that it is tested with."""
        right, answers = map(np.array, self._program.run(features, labels, tasks))
        present: list[Array] = []
        for task in np.unique(tasks.numpy()):
            weights = self._strategy.weights_for(int(task))
            if weights is None:
                continue
            present = present or self._model.get_weights()
            self._model.set_weights(weights)
            rows = np.flatnonzero(tasks.numpy() == task)
            own = (tf.gather(one, rows) for one in (features, labels, tasks))
            right[:, rows], answers[rows] = (each.numpy() for each in self._program.run(*own))
        if present:
            self._model.set_weights(present)
        return right, answers


def r_squared(pool: Pool, predicted: Array, num_tasks: int) -> Array:
    """(T,) float64: R² on each task, 1 − Σ(y−ŷ)²/Σ(y−ȳ)², and 0 where it is below 0.

    R² has no lower end: a network that was taught another function falls far below 0, which is
    what predicting the mean gives. The measures of forgetting want shares from 0 (no better than
    not looking) to 1, as accuracy is; so what is worse than the mean counts as nothing learned.
    Where all numbers are the same, they are hit (1) or not (0).

    Args:
        pool: Samples with numbers to predict.
        predicted: (n,).
        num_tasks: Tasks in all.
    """

    def of(task: int) -> float:
        rows = pool.rows(task)
        y = pool.labels[rows].astype(np.float64)
        lack = float(np.square(y - predicted[rows]).sum())
        spread = float(np.square(y - y.mean()).sum())
        if not spread:
            return float(not lack)
        return max(0.0, 1.0 - lack / spread)

    return np.array([of(task) for task in range(num_tasks)])


def as_tensors(pool: Pool) -> tuple[Any, Any, Any]:
    """Features, labels and tasks on the device."""
    return tf.constant(pool.features), tf.constant(pool.labels), tf.constant(pool.tasks)


def _probe(made: Sequence) -> Pool:
    pool, chosen = made.test, []
    for task in range(made.num_tasks):
        rows = pool.rows(task)
        if made.predicts_numbers:
            places = np.linspace(0, len(rows) - 1, min(_PROBE, len(rows)))
            chosen.append(rows[places.round().astype(int)])
            continue
        labels = pool.labels[rows]
        each = max(1, _PROBE // len(np.unique(labels)))
        chosen += [rows[labels == label][:each] for label in np.unique(labels)]
    kept = np.concatenate(chosen)
    return Pool(pool.features[kept], pool.labels[kept], pool.tasks[kept])
