"""What a strategy is: hooks around Keras' gradient step, inside one compiled loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

Tensor = Any
Array = NDArray[Any]
#: Stands for minus infinity among logits; a true one would give NaN gradients.
_CLOSED = -1e9


@dataclass(frozen=True)
class Surroundings:
    """What every strategy works with.

    Attributes:
        model: Gives logits, (n, num_outputs).
        features: (n, …) float32: training samples of all tasks.
        labels: (n,) int32, or float32 where a number is predicted.
        tasks: (n,) int32.
        masks: (stages, T, num_outputs) bool, see ``Sequence.train_masks``.
        own: (T, num_outputs) bool: each task's own outputs.
        batch_size: Samples in a step.
        order: The task that each stage teaches; one that was taught before is revisited.
        scenario: ``"task"``, ``"domain"`` or ``"class"``.
        seed: Start of the strategy's random numbers.
        predicts_numbers: Whether each task has one output, which predicts a number.
    """

    model: keras.Model
    features: Tensor
    labels: Tensor
    tasks: Tensor
    masks: Tensor
    own: Tensor
    batch_size: int
    order: tuple[int, ...]
    scenario: str
    seed: int
    predicts_numbers: bool = False

    @property
    def weights(self) -> list[Any]:
        """Trainable variables."""
        return [variable.value for variable in self.model.trainable_variables]

    @property
    def num_outputs(self) -> int:
        """Outputs of the network."""
        return int(self.own.shape[1])

    @property
    def num_tasks(self) -> int:
        """Tasks in all."""
        return int(self.own.shape[0])

    def kinds(self) -> Array:
        """(n, 2) int32: task and class of each training sample; numbers are all of class 0."""
        tasks, labels = self.tasks.numpy(), self.labels.numpy()
        classes = np.zeros_like(tasks) if self.predicts_numbers else labels
        return np.stack([tasks, classes], axis=1)

    def past(self, stage: int) -> tuple[int, ...]:
        """The other tasks that were taught before a stage.

        What they need is held while the stage goes on; the task of the stage itself speaks
        through its samples, whether it is new or revisited.
        """
        before = dict.fromkeys(self.order[:stage])
        return tuple(task for task in before if task != self.order[stage])

    def num_past(self, stage: Tensor) -> Tensor:
        """() int32: how many other tasks were taught before a stage; in the graph."""
        counts = [len(self.past(each)) for each in range(len(self.order))]
        return tf.gather(tf.constant(counts, tf.int32), stage)


@dataclass(frozen=True)
class Batch:
    """The samples of one step.

    Attributes:
        rows: (b,) int32: indices into the training samples.
        features: (b, …).
        labels: (b,), see ``Surroundings``.
        mask: (b, num_outputs) bool: outputs that compete.
        stage: () int32: stage of the training, from 0.
        step: () int32: step of the stage, from 0.
    """

    rows: Tensor
    features: Tensor
    labels: Tensor
    mask: Tensor
    stage: Tensor
    step: Tensor


@dataclass(frozen=True)
class Pictures:
    """Samples that a strategy keeps or makes.

    Attributes:
        features: (m, …) float32, as the network gets them.
        labels: (m,) int32: the outputs that are right, or are thought to be.
        tasks: (m,) int32; -1 where a sample belongs to no task.
    """

    features: Array
    labels: Array
    tasks: Array


class Strategy:
    """Plain training; the others change one hook or two.

    Args:
        around: What it works with.
        knobs: Its parameters.
    """

    #: Whether ``after_step`` is to be told how far each weight moved.
    wants_moves = False
    #: Whether each stage begins with a fresh optimizer, whatever the plan says.
    resets_optimizer = False

    def __init__(self, around: Surroundings, **knobs: Any) -> None:
        self.around = around
        for name, value in knobs.items():
            setattr(self, name, value)
        self.prepare()

    # ------------------------------------------------------------- between the stages, eager
    def prepare(self) -> None:
        """Makes the variables that the compiled loop will use."""

    @classmethod
    def stages(cls, order: Sequence[int]) -> list[tuple[int, ...]]:
        """The tasks whose data each stage trains on; the one that it teaches comes last.

        Args:
            order: The task that each stage teaches.
        """
        return [(task,) for task in order]

    def samples(self, stage: int, rows: Array) -> Array:
        """The samples that a stage trains on.

        Args:
            stage: From 0.
            rows: (n,) indices of those of its tasks.

        Returns:
            (m,) indices.
        """
        return rows

    def begin(self, stage: int) -> None:
        """A stage is about to begin."""

    def end(self, stage: int, rows: Array) -> None:
        """A stage is over.

        Args:
            stage: From 0.
            rows: (n,) indices of the samples it was trained on.
        """

    def weights_for(self, task: int) -> list[Array] | None:
        """What samples of a task are tested with, as ``model.set_weights`` takes it.

        Returns:
            Nothing where it is the weights that the model has.
        """
        return None

    def pictures(self, num: int) -> Pictures | None:
        """Up to ``num`` of the samples that the strategy keeps or makes, if it does."""
        return None

    def importance(self) -> Sequence[Any] | None:
        """How much each trainable weight matters for what was learned, if the strategy knows."""
        return None

    # ------------------------------------------------------------------------- in the graph
    def answers(self, features: Tensor) -> Tensor:
        """(n, num_outputs) float32: what speaks for each output when samples are tested.

        Args:
            features: (n, …).
        """
        return tf.cast(self.around.model(features, training=False), tf.float32)

    def loss(self, batch: Batch, logits: Tensor) -> Tensor:
        """() float32: what the step descends."""
        return self.error(batch.labels, logits, batch.mask)

    def gradients(self, batch: Batch, found: Sequence[Tensor]) -> Sequence[Tensor]:
        """Changes the gradients before the optimizer takes them."""
        return found

    def after_step(
        self, batch: Batch, logits: Tensor, gradients: Sequence[Tensor], moves: Sequence[Tensor]
    ) -> None:
        """A step was made.

        Args:
            batch: Its samples.
            logits: (b, num_outputs) before the step.
            gradients: Those that the optimizer took.
            moves: How far each weight moved; empty unless ``wants_moves``.
        """

    # ---------------------------------------------------------------------- common pieces
    def error(
        self, labels: Tensor, logits: Tensor, mask: Tensor, counts: Tensor | None = None
    ) -> Tensor:
        """() float32: cross-entropy, or the squared error where a number is predicted."""
        measure = squared_error if self.around.predicts_numbers else cross_entropy
        return measure(labels, logits, mask, counts)

    def mask_of(self, stage: Tensor, rows: Tensor) -> Tensor:
        """(b, num_outputs) bool: outputs that compete for some samples in a stage."""
        return tf.gather(tf.gather(self.around.masks, stage), tf.gather(self.around.tasks, rows))

    def mixed(self, batch: Batch, current: Tensor, replayed: Callable[[], Tensor]) -> Tensor:
        """() float32: (1/k)·current + (1−1/k)·replayed, k the number of different tasks so far.

        Args:
            batch: Its stage counts.
            current: () float32.
            replayed: Gives () float32; only asked where there is another task before.
        """
        num_past = self.around.num_past(batch.stage)
        share = 1.0 / tf.cast(num_past + 1, tf.float32)
        other = tf.cond(num_past > 0, replayed, lambda: tf.constant(0.0))
        return share * current + (1.0 - share) * other


def closed(logits: Tensor, mask: Tensor) -> Tensor:
    """Logits with those outside the mask so low that softmax gives them 0."""
    return tf.where(mask, logits, _CLOSED)


def cross_entropy(
    labels: Tensor, logits: Tensor, mask: Tensor, counts: Tensor | None = None
) -> Tensor:
    """() float32: mean over the samples of −log softmax of the label among the mask's outputs.

    Args:
        labels: (n,).
        logits: (n, num_outputs).
        mask: (n, num_outputs) bool.
        counts: (n,) float32: how much each sample counts; all alike where it is left out.
    """
    return _mean(
        tf.nn.sparse_softmax_cross_entropy_with_logits(labels, closed(logits, mask)), counts
    )


def squared_error(
    labels: Tensor, outputs: Tensor, mask: Tensor, counts: Tensor | None = None
) -> Tensor:
    """() float32: mean over the samples of (output − label)².

    Args:
        labels: (n,) float32.
        outputs: (n, num_outputs).
        mask: (n, num_outputs) bool: the one output that answers each sample.
        counts: See ``cross_entropy``.
    """
    return _mean(tf.square(the_one(outputs, mask) - labels), counts)


def the_one(outputs: Tensor, mask: Tensor) -> Tensor:
    """(n,) float32: the output that the mask leaves to each sample."""
    return tf.reduce_sum(tf.where(mask, outputs, 0.0), axis=1)


def _mean(losses: Tensor, counts: Tensor | None) -> Tensor:
    if counts is None:
        return tf.reduce_mean(losses)
    return tf.math.divide_no_nan(tf.reduce_sum(counts * losses), tf.reduce_sum(counts))


def zeros_like(weights: Sequence[Any]) -> list[Any]:
    """Variables of the weights' shapes."""
    return [tf.Variable(tf.zeros_like(weight), trainable=False) for weight in weights]


def copies(weights: Sequence[Any]) -> list[Any]:
    """Variables with the weights' values."""
    return [tf.Variable(weight, trainable=False) for weight in weights]


def generator(around: Surroundings, *parts: int) -> np.random.Generator:
    """A random generator that follows from the run's seed and what it is for."""
    return np.random.default_rng([around.seed, *parts])
