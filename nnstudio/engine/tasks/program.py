"""The compiled calls of a task sequence: many steps of a strategy, and a measuring pass."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.strategies.base import Batch, Strategy, closed, the_one

Tensor = Any
Array = NDArray[Any]

#: Longest run of steps in one call.
MAX_STEPS = 512
#: Most measurements in one call.
MAX_MEASUREMENTS = 16
_NOT_DUE = -1


@dataclass(frozen=True)
class Probing:
    """A measurement in the middle of a compiled call.

    Attributes:
        measure: Gives what is found, in the graph.
        like: Its shape and type.
    """

    measure: Callable[[], Tensor]
    like: tf.TensorSpec


class TaskProgram:
    """Makes steps of a strategy, and measures between them.

    Measuring is part of the call: a call that ended wherever a measurement is due would make five
    steps, and calling would take longer than the steps.

    Args:
        strategy: Decides what a step does.
        optimizer: Built for the model's weights.
        jit: Whether XLA compiles the call.
        probing: What a measurement does; left out where nothing is ever measured.
    """

    def __init__(
        self,
        strategy: Strategy,
        optimizer: keras.Optimizer,
        jit: bool,
        probing: Probing | None = None,
    ) -> None:
        self._strategy = strategy
        self._optimizer = optimizer
        self._measures = probing is not None
        run = self._run if probing is None else partial(self._run_measured, probing)
        self._call = tf.function(run, autograph=False, jit_compile=jit)

    def run(
        self, order: Tensor, stage: int, first_step: int, num_steps: int, due: Sequence[int] = ()
    ) -> tuple[Array, Array | None]:
        """Makes steps.

        Args:
            order: (iterations, batch_size) int32: the samples of each step of the stage.
            stage: From 0.
            first_step: Step of the stage, from 0.
            num_steps: 0 … ``MAX_STEPS``.
            due: After how many of these steps to measure, rising, ``MAX_MEASUREMENTS`` at most.

        Returns:
            (num_steps,) float32: the loss of each; and (len(due), …): what was found, or nothing
            if nothing is ever measured.
        """
        numbers = [tf.constant(number) for number in (stage, first_step, num_steps)]
        if not self._measures:
            return self._call(order, *numbers).numpy()[:num_steps], None
        places = np.full(MAX_STEPS, _NOT_DUE, np.int32)
        places[np.array(due, int) - 1] = np.arange(len(due))
        losses, found = self._call(order, *numbers, tf.constant(places))
        return losses.numpy()[:num_steps], found.numpy()[: len(due)]

    def _run(self, order: Tensor, stage: Tensor, first: Tensor, count: Tensor) -> Tensor:
        def body(i: Tensor, losses: Any) -> tuple[Tensor, Any]:
            loss = self._step(tf.gather(order, first + i), stage, first + i)
            return i + 1, losses.write(i, loss)

        begin = [tf.constant(0), tf.TensorArray(tf.float32, MAX_STEPS, element_shape=[])]
        _, losses = tf.while_loop(lambda i, _: i < count, body, begin, parallel_iterations=1)
        return losses.stack()

    def _run_measured(
        self,
        probing: Probing,
        order: Tensor,
        stage: Tensor,
        first: Tensor,
        count: Tensor,
        places: Tensor,
    ) -> tuple[Tensor, Tensor]:
        """The same with measurements, each written to the place that its step has.

        One flat loop: parts in a loop of their own need no condition at each step, but take
        TensorFlow a tenth of a second longer to make ready, which a short sequence never gets
        back.
        """
        like = probing.like

        def body(i: Tensor, losses: Any, found: Any) -> tuple[Tensor, Any, Any]:
            loss = self._step(tf.gather(order, first + i), stage, first + i)
            place = tf.gather(places, i)
            found = tf.cond(
                place > _NOT_DUE, lambda: found.write(place, probing.measure()), lambda: found
            )
            return i + 1, losses.write(i, loss), found

        begin = [
            tf.constant(0),
            tf.TensorArray(tf.float32, MAX_STEPS, element_shape=[]),
            tf.TensorArray(like.dtype, MAX_MEASUREMENTS, element_shape=like.shape),
        ]
        _, losses, found = tf.while_loop(
            lambda i, *_: i < count, body, begin, parallel_iterations=1
        )
        return losses.stack(), found.stack()

    def _step(self, rows: Tensor, stage: Tensor, step: Tensor) -> Tensor:
        strategy, around = self._strategy, self._strategy.around
        batch = Batch(
            rows,
            tf.gather(around.features, rows),
            tf.gather(around.labels, rows),
            strategy.mask_of(stage, rows),
            stage,
            step,
        )
        variables = around.model.trainable_variables
        with tf.GradientTape() as tape:
            logits = tf.cast(around.model(batch.features, training=True), tf.float32)
            loss = strategy.loss(batch, logits)
            for extra in around.model.losses:  # regularizers of the layers
                loss += extra
        found = tape.gradient(loss, around.weights, unconnected_gradients="zero")
        gradients = strategy.gradients(batch, found)
        before = [tf.identity(weight) for weight in around.weights] if strategy.wants_moves else []
        self._optimizer.apply(gradients, variables)
        moves = [weight - old for weight, old in zip(around.weights, before, strict=bool(before))]
        strategy.after_step(batch, logits, gradients, moves)
        return tf.cast(loss, tf.float32)


class AccuracyProgram:
    """Measures the accuracy on every task in one pass.

    Args:
        strategy: Answers.
        masks: (T, num_outputs) bool: outputs that may answer.
        own: (T, num_outputs) bool: each task's own outputs.
    """

    def __init__(self, strategy: Strategy, masks: Tensor, own: Tensor) -> None:
        self._strategy = strategy
        self._masks = masks
        self._own = own
        around = strategy.around
        # One graph for any number of samples.
        signature = [
            tf.TensorSpec([None, *like.shape[1:]], like.dtype)
            for like in (around.features, around.labels, around.tasks)
        ]
        self._call = tf.function(self._run, signature, autograph=False)

    def run(self, features: Tensor, labels: Tensor, tasks: Tensor) -> tuple[Tensor, Tensor]:
        """Tests some samples.

        Returns:
            (2, n) bool: whether each answer is right, and whether it would be among its task's
            own outputs; (n,) int32: the answers. Numbers that are predicted are float32, and
            none of them is right.
        """
        right, answers = self._call(features, labels, tasks)
        return right, answers

    def probing(self, features: Tensor, labels: Array, tasks: Array) -> Probing:
        """Testing some samples in the graph of another call.

        What it finds is (k, n) bool: whether each answer is right, and, in the class-incremental
        scenario, whether it would be among its task's own outputs; or (n,) float32: the numbers
        that are predicted. The numbers are those of ``run``. The graph is kept small, as it is
        passed at every step: what is known of the samples beforehand is no part of it.
        """
        around, num = self._strategy.around, len(tasks)
        own = self._own.numpy()[tasks]
        if around.predicts_numbers:
            like = tf.TensorSpec([num], tf.float32)
            return Probing(lambda: the_one(self._strategy.answers(features), own), like)
        masks = [self._masks.numpy()[tasks], *([own] if around.scenario == "class" else [])]

        def right() -> Tensor:
            scores = self._strategy.answers(features)
            return tf.equal(tf.stack([_best(scores, mask) for mask in masks]), labels)

        return Probing(right, tf.TensorSpec([len(masks), num], tf.bool))

    def _run(self, features: Tensor, labels: Tensor, tasks: Tensor) -> tuple[Tensor, Tensor]:
        scores = self._strategy.answers(features)
        own = tf.gather(self._own, tasks)
        if self._strategy.around.predicts_numbers:
            return tf.zeros([2, tf.shape(tasks)[0]], tf.bool), the_one(scores, own)
        answers = _best(scores, tf.gather(self._masks, tasks))
        return tf.equal(tf.stack([answers, _best(scores, own)]), labels), answers


def _best(scores: Tensor, mask: Tensor | Array) -> Tensor:
    """(n,) int32: of the outputs in the mask the one with the highest score."""
    is_open = isinstance(mask, np.ndarray) and mask.all()
    return tf.argmax(scores if is_open else closed(scores, mask), 1, output_type=tf.int32)
