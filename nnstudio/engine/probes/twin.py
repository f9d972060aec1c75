"""A second network beside the one that trains, whose weights may be moved about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.loop.prepare import Prepared
from nnstudio.engine.loop.program import copy_state, state_of

Array = NDArray[Any]
Tensor = Any  # tf.Tensor; TensorFlow has no type information


class Samples:
    """Training samples, spread evenly over the part and put on the device.

    Spread, because of sorted ones all kinds shall be there.

    Args:
        prepared: Where they are from.
        at_most: How many.
        multiple: Their number is a multiple of this, where there are so many.
    """

    def __init__(self, prepared: Prepared, at_most: int, multiple: int = 1) -> None:
        train = prepared.train
        num = min(at_most, train.num_samples)
        self.num = max(num // multiple, 1) * multiple if num >= multiple else num
        rows = np.linspace(0, train.num_samples - 1, self.num).astype(np.intp)
        with tf.device(prepared.device):
            self.x = [tf.constant(feature[rows]) for feature in train.features]
            self.y = [tf.constant(target[rows]) for target in train.targets]
            self.weights = None if train.weights is None else tf.constant(train.weights[rows])

    def part(self, begin: Tensor, size: int) -> tuple[list[Tensor], list[Tensor], Tensor | None]:
        """Some of them, in the graph."""
        x, y = ([one[begin : begin + size] for one in all_] for all_ in (self.x, self.y))
        return x, y, None if self.weights is None else self.weights[begin : begin + size]


class Twin:
    """A network like the run's, with weights, statistics and an optimizer of its own.

    Making it takes as long as making the network did.

    Args:
        prepared: The run.
    """

    def __init__(self, prepared: Prepared) -> None:
        self.model: keras.Model = prepared.remake()
        self._copy = tf.function(lambda: copy_state(prepared.model, self.model), autograph=False)

    @property
    def variables(self) -> list[Any]:
        """The trainable ones."""
        return list(self.model.trainable_variables)

    def copy(self) -> None:
        """Takes over the run's whole state as it is now."""
        self._copy()

    def put(self, state: Sequence[Array]) -> None:
        """Takes over what ``state_of`` the run's model was at another time."""
        for variable, value in zip(state_of(self.model), state, strict=True):
            variable.assign(value)

    def loss(self, x: list[Tensor], y: list[Tensor], weights: Tensor | None) -> Tensor:
        """() float32: the loss as ``evaluate`` has it, penalties of the layers included."""
        outputs = keras.tree.flatten(self.model(x if len(x) > 1 else x[0], training=False))
        return self.loss_of(outputs, x, y, weights, training=False)

    def loss_of(
        self,
        outputs: list[Tensor],
        x: list[Tensor],
        y: list[Tensor],
        weights: Tensor | None,
        *,
        training: bool,
    ) -> Tensor:
        """() float32: the loss of what came out in a pass just made, penalties included."""
        single = len(y) == 1
        loss = self.model.compute_loss(
            x=x,
            y=y[0] if single else y,
            y_pred=outputs[0] if single else outputs,
            sample_weight=weights if single or weights is None else [weights for _ in y],
            training=training,
        )
        return tf.cast(loss, tf.float32)
