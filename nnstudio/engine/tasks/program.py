"""The compiled calls of a task sequence: many steps of a strategy, and one measuring pass."""

from __future__ import annotations

from typing import Any

import keras
import tensorflow as tf

from nnstudio.engine.strategies.base import Batch, Strategy, closed, the_one

Tensor = Any

#: Longest run of steps in one call.
MAX_STEPS = 512


class TaskProgram:
    """Makes steps of a strategy.

    Args:
        strategy: Decides what a step does.
        optimizer: Built for the model's weights.
        jit: Whether XLA compiles the call.
    """

    def __init__(self, strategy: Strategy, optimizer: keras.Optimizer, jit: bool) -> None:
        self._strategy = strategy
        self._optimizer = optimizer
        self._call = tf.function(self._run, autograph=False, jit_compile=jit)

    def run(self, order: Tensor, stage: int, first_step: int, num_steps: int) -> Tensor:
        """Makes steps; (MAX_STEPS,) float32 of which the first ``num_steps`` are their losses.

        Args:
            order: (iterations, batch_size) int32: the samples of each step of the stage.
            stage: From 0.
            first_step: Step of the stage, from 0.
            num_steps: 0 … ``MAX_STEPS``.
        """
        numbers = (tf.constant(number) for number in (stage, first_step, num_steps))
        return self._call(order, *numbers)

    def _run(self, order: Tensor, stage: Tensor, first: Tensor, count: Tensor) -> Tensor:
        def body(i: Tensor, losses: Any) -> tuple[Tensor, Any]:
            loss = self._step(tf.gather(order, first + i), stage, first + i)
            return i + 1, losses.write(i, loss)

        losses = tf.TensorArray(tf.float32, MAX_STEPS, element_shape=[])
        _, losses = tf.while_loop(
            lambda i, _: i < count, body, [tf.constant(0), losses], parallel_iterations=1
        )
        return losses.stack()

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

    def _run(self, features: Tensor, labels: Tensor, tasks: Tensor) -> tuple[Tensor, Tensor]:
        scores = self._strategy.answers(features)
        if self._strategy.around.predicts_numbers:
            predicted = the_one(scores, tf.gather(self._own, tasks))
            return tf.zeros([2, tf.shape(tasks)[0]], tf.bool), predicted

        def among(masks: Tensor) -> Tensor:
            return tf.argmax(closed(scores, tf.gather(masks, tasks)), 1, output_type=tf.int32)

        answers = among(self._masks)
        right = tf.equal(tf.stack([answers, among(self._own)]), labels)
        return right, answers
