"""What the optimizer would do next, tried on copies of the weights and of its own state."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

import keras
import tensorflow as tf

Tensor = Any  # tf.Tensor; TensorFlow has no type information


class NextUpdate:
    """An optimizer of the same settings over variables of its own.

    Keras' ``stateless_apply`` does not exist on TensorFlow, so the copies are real variables;
    those of the model are read and never written. The settings are those at the time it is
    made: after a change of one that is written into the graph, another is needed.

    Args:
        model: Compiled, with a built optimizer.
    """

    def __init__(self, model: keras.Model) -> None:
        self._model = model
        self._optimizer = type(model.optimizer).from_config(model.optimizer.get_config())
        with tf.init_scope():
            self._copies = [_copy(variable) for variable in model.trainable_variables]
            self._optimizer.build(self._copies)

    def after(self, gradients: list[Tensor]) -> list[Tensor]:
        """What the trainable weights would be after one step; to be called within a graph.

        Args:
            gradients: One for each trainable variable, as ``tape.gradient`` of the loss gives it
                (not scaled for mixed precision).
        """
        real = self._model.optimizer
        for copy, variable in zip(self._copies, self._model.trainable_variables, strict=True):
            copy.assign(variable.value)
        for copy, variable in zip(self._optimizer.variables, real.variables, strict=True):
            copy.assign(variable.value)
        scale = self._optimizer.scale_loss(tf.constant(1.0))
        scaled = [tf.cast(scale, gradient.dtype) * gradient for gradient in gradients]
        self._optimizer.apply(scaled)
        return [tf.identity(copy.value) for copy in self._copies]


def _copy(variable: keras.Variable) -> keras.Variable:
    """A variable under the same path, by which some optimizers tell what to leave out."""
    *scopes, name = variable.path.split("/")
    with ExitStack() as stack:
        for scope in scopes:
            stack.enter_context(keras.name_scope(scope))
        # Not variable.value: Keras would take TensorFlow's own variable over, and share it.
        zeros = tf.zeros(variable.shape, variable.dtype)
        copy = keras.Variable(zeros, dtype=variable.dtype, trainable=True, name=name)
    copy.constraint = variable.constraint
    return copy
