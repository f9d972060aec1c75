"""Strategies as a person would write them: Keras, a tape, one step after another.

They share nothing with the strategies of nnstudio, and are only timed: some steps of each task, and
for EWC some samples of the Fisher information, scaled to a whole run.
"""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter
from typing import Any

import keras
import numpy as np
import tensorflow as tf

Array = Any
Tensor = Any

_BATCH = 128
#: Steps of each task that come before the clock is started.
_WARM = 10
#: Samples that the Fisher information is timed on.
_FISHER_SAMPLES = 50
#: Outputs that a task has where tasks are known.
_OUTPUTS = 2


class Plain:
    """Fine-tuning.

    Args:
        x: (n, …) float32.
        y: (n,) int32: the outputs that are right.
        tasks: (n,) int32.
        scenario: As in the task plan.
        weight: λ of EWC, c of SI.
    """

    def __init__(self, x: Array, y: Array, tasks: Array, scenario: str, weight: float) -> None:
        self.x, self.y, self.tasks, self.scenario, self.weight = x, y, tasks, scenario, weight
        self.random = np.random.default_rng(0)
        self.model = keras.Sequential(
            [
                keras.Input(x.shape[1:]),
                keras.layers.Flatten(),
                keras.layers.Dense(400, activation="relu"),
                keras.layers.Dense(400, activation="relu"),
                keras.layers.Dense(int(y.max()) + 1),
            ]
        )
        self.optimizer = keras.optimizers.Adam(1e-3)

    @property
    def weights(self) -> list[Any]:
        """Trainable variables."""
        return [variable.value for variable in self.model.trainable_variables]

    def entropy(self, rows: Array) -> Tensor:
        """Mean cross-entropy of some samples."""
        logits, labels = self.model(self.x[rows], training=True), self.y[rows]
        if self.scenario == "task":
            first = _OUTPUTS * self.tasks[rows]
            own = first[:, None] + np.arange(_OUTPUTS)
            logits, labels = tf.gather(logits, own, batch_dims=1), labels - first
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits)
        return tf.reduce_mean(losses)

    def loss(self, rows: Array, stage: int) -> Tensor:
        """What the step descends."""
        return self.entropy(rows)

    def changed(self, gradients: list[Tensor], stage: int) -> list[Tensor]:
        """What the optimizer takes."""
        return gradients

    def step(self, rows: Array, stage: int) -> None:
        """One step."""
        with tf.GradientTape() as tape:
            loss = self.loss(rows, stage)
        gradients = self.changed(tape.gradient(loss, self.weights), stage)
        self.optimizer.apply(gradients, self.model.trainable_variables)

    def end(self, rows: Array) -> int:
        """A task is over; tells how many of its samples were looked at."""
        return len(rows)


class EWC(Plain):
    """One penalty for each past task; the Fisher information sample by sample."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.past: list[tuple[list[Tensor], list[Tensor]]] = []

    def loss(self, rows: Array, stage: int) -> Tensor:
        """Cross-entropy and penalties."""
        loss = self.entropy(rows)
        for matter, anchor in self.past:
            for f, w, a in zip(matter, self.weights, anchor, strict=True):
                loss += 0.5 * self.weight * tf.reduce_sum(f * tf.square(w - a))
        return loss

    def end(self, rows: Array) -> int:
        """Adds the Fisher information over all labels."""
        chosen = rows[:_FISHER_SAMPLES]
        matter = [tf.zeros_like(weight) for weight in self.weights]
        for row in chosen:
            with tf.GradientTape(persistent=True) as tape:
                logits = self.model(self.x[row][None], training=False)[0]
                if self.scenario == "task":
                    first = _OUTPUTS * int(self.tasks[row])
                    logits = logits[first : first + _OUTPUTS]
                logs = tf.unstack(tf.nn.log_softmax(logits))
            for log in logs:
                found = tape.gradient(log, self.weights)
                matter = [f + tf.exp(log) * g * g for f, g in zip(matter, found, strict=True)]
        matter = [f / len(chosen) for f in matter]
        self.past.append((matter, [tf.identity(weight) for weight in self.weights]))
        return len(chosen)


class SI(Plain):
    """The way of each weight, and what it did for the loss."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.matter = [tf.zeros_like(weight) for weight in self.weights]
        self.walked = [tf.zeros_like(weight) for weight in self.weights]
        self.anchor = [tf.identity(weight) for weight in self.weights]
        self.found: list[Tensor] = []

    def loss(self, rows: Array, stage: int) -> Tensor:
        """Cross-entropy and penalty."""
        triples = zip(self.matter, self.weights, self.anchor, strict=True)
        penalty = tf.add_n([tf.reduce_sum(m * tf.square(w - a)) for m, w, a in triples])
        return self.entropy(rows) + self.weight * penalty

    def changed(self, gradients: list[Tensor], stage: int) -> list[Tensor]:
        """Remembers them."""
        self.found = gradients
        return gradients

    def step(self, rows: Array, stage: int) -> None:
        """One step, and its part of the way."""
        before = [tf.identity(weight) for weight in self.weights]
        super().step(rows, stage)
        quads = zip(self.walked, self.found, self.weights, before, strict=True)
        self.walked = [total - g * (w - old) for total, g, w, old in quads]

    def end(self, rows: Array) -> int:
        """Turns the way into importance."""
        quads = zip(self.matter, self.walked, self.weights, self.anchor, strict=True)
        self.matter = [m + way / (tf.square(w - a) + 0.1) for m, way, w, a in quads]
        self.walked = [tf.zeros_like(way) for way in self.walked]
        self.anchor = [tf.identity(weight) for weight in self.weights]
        return len(rows)


class LwF(Plain):
    """The old network's softened answers."""

    teacher: Any = None

    def loss(self, rows: Array, stage: int) -> Tensor:
        """Cross-entropy and distillation."""
        loss = self.entropy(rows)
        if self.teacher is None:
            return loss
        x = self.x[rows]
        old, new = self.teacher(x, training=False) / 2.0, self.model(x, training=True) / 2.0
        heads = [slice(None)]
        if self.scenario == "task":
            heads = [slice(_OUTPUTS * task, _OUTPUTS * (task + 1)) for task in range(stage)]
        held = tf.add_n([_distillation(old[:, head], new[:, head]) for head in heads])
        return loss + (stage * held if self.scenario == "domain" else held)

    def end(self, rows: Array) -> int:
        """Copies the network."""
        self.teacher = keras.models.clone_model(self.model)
        self.teacher.set_weights(self.model.get_weights())
        return len(rows)


class ER(Plain):
    """Kept samples in every step."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.kept = np.zeros(0, np.int64)

    def replayed(self) -> Tensor:
        """Cross-entropy of a batch of kept samples."""
        return self.entropy(self.random.choice(self.kept, _BATCH))

    def loss(self, rows: Array, stage: int) -> Tensor:
        """The weighted sum."""
        if not stage:
            return self.entropy(rows)
        share = 1.0 / (stage + 1)
        return share * self.entropy(rows) + (1.0 - share) * self.replayed()

    def end(self, rows: Array) -> int:
        """Keeps a hundred of each class."""
        for label in np.unique(self.y[rows]):
            some = self.random.permutation(rows[self.y[rows] == label])[:100]
            self.kept = np.concatenate([self.kept, some])
        return len(rows)


class AGEM(ER):
    """Gradients turned away from raising the loss on kept samples."""

    def loss(self, rows: Array, stage: int) -> Tensor:
        """That of the current task alone."""
        return self.entropy(rows)

    def changed(self, gradients: list[Tensor], stage: int) -> list[Tensor]:
        """Projects them."""
        if not stage:
            return gradients
        with tf.GradientTape() as tape:
            loss = self.replayed()
        wanted = tape.gradient(loss, self.weights)
        product = _dot(gradients, wanted)
        if product >= 0.0:
            return gradients
        share = product / (_dot(wanted, wanted) + 1e-7)
        return [g - share * r for g, r in zip(gradients, wanted, strict=True)]


METHODS: dict[str, type[Plain]] = {
    "naive": Plain,
    "ewc": EWC,
    "si": SI,
    "lwf": LwF,
    "er": ER,
    "agem": AGEM,
}


def seconds(made: Plain, iterations: int, num_steps: int) -> float:
    """Time of a whole run, from some steps of each task.

    Args:
        made: Before its first step.
        iterations: Steps of each task in a whole run.
        num_steps: How many of them are made and timed.
    """
    total = 0.0
    for stage in range(int(made.tasks.max()) + 1):
        rows = made.random.permutation(np.flatnonzero(made.tasks == stage))
        batches = made.random.choice(rows, (_WARM + num_steps, _BATCH))
        for batch in batches[:_WARM]:
            made.step(batch, stage)
        begin = perf_counter()
        for batch in batches[_WARM:]:
            made.step(batch, stage)
        total += (perf_counter() - begin) * iterations / num_steps
        begin = perf_counter()
        num_seen = made.end(rows)
        total += (perf_counter() - begin) * len(rows) / num_seen
    return total


def _distillation(old: Tensor, new: Tensor) -> Tensor:
    answers = tf.nn.softmax(old) * tf.nn.log_softmax(new)
    return -tf.reduce_mean(tf.reduce_sum(answers, axis=1))


def _dot(one: Sequence[Tensor], two: Sequence[Tensor]) -> Tensor:
    return tf.add_n([tf.reduce_sum(a * b) for a, b in zip(one, two, strict=True)])
