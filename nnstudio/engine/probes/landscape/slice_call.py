"""The compiled calls of a slice: gradient and the optimizer's move, and losses along a weight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from time import perf_counter
from typing import Any

import numpy as np
import tensorflow as tf

from nnstudio.engine.loop.prepare import Prepared
from nnstudio.engine.probes.look import Array
from nnstudio.engine.probes.twin import Samples, Twin

Tensor = Any

#: Seconds of a call.
_TARGET = 0.012


class SliceCall:
    """A twin of the run's network, of which one weight is moved.

    Args:
        prepared: The run.
        size: Samples at most.

    Attributes:
        user: Whose weights the twin has now; nobody's where it is free.
    """

    def __init__(self, prepared: Prepared, size: int) -> None:
        self.user: object = None
        self._twin = Twin(prepared)
        self._samples = Samples(prepared, size)
        self._begin = tf.function(self._measured, autograph=False)
        # Calls have as many points as there is time for; none may be traced anew for that.
        along = [
            *(tf.TensorSpec([], tf.int32), tf.TensorSpec([], tf.int32)),
            *(tf.TensorSpec([None], tf.float32), tf.TensorSpec([], tf.float32)),
        ]
        self._along = tf.function(self._losses, input_signature=along, autograph=False)
        self._each = _TARGET
        self.begin([0], None, 1.0)
        self.losses(0, 0, np.zeros(1, np.float32), 0.0)

    @property
    def num_points(self) -> int:
        """How many losses take some 10 ms."""
        return max(1, int(_TARGET / self._each))

    def begin(
        self, variables: Sequence[int], index: int | None, reach: float
    ) -> tuple[dict[str, Array], list[Tensor]]:
        """Takes over the run's weights, and measures at one of them.

        Args:
            variables: Places of the variables among which the largest gradient is looked for.
            index: Of the weight in its variable; ``None``: where the largest gradient is.
            reach: See ``SliceProbe``.

        Returns:
            ``weight``, ``loss``, ``gradient``, ``move``, ``radius``, ``variable``, ``index``; and
            the gradients by all variables.
        """
        self._twin.copy()
        chosen = np.zeros(len(self._twin.variables), bool)
        chosen[list(variables)] = True
        found, gradients = self._begin(
            tf.constant(chosen),
            tf.constant(-1 if index is None else index),
            tf.constant(reach, tf.float32),
        )
        return {name: value.numpy() for name, value in found.items()}, gradients

    def losses(self, place: int, index: int, positions: Array, weight: float) -> Array:
        """(n,) float32: the loss with a weight at each position; then it is put back.

        Args:
            place: Of the variable.
            index: Of the weight in it.
            positions: (n,) float32.
            weight: As it is.
        """
        begin = perf_counter()
        where = (tf.constant(place), tf.constant(index))
        found: Array = self._along(
            *where, tf.constant(positions), tf.constant(weight, tf.float32)
        ).numpy()
        self._each = (perf_counter() - begin) / len(positions)
        return found

    # ---------------------------------------------------------------------- in the graph
    def _measured(
        self, chosen: Tensor, index: Tensor, reach: Tensor
    ) -> tuple[dict[str, Tensor], list[Tensor]]:
        samples = self._samples
        values = [variable.value for variable in self._twin.variables]
        with tf.GradientTape() as tape:
            loss = self._twin.loss(samples.x, samples.y, samples.weights)
        found = tape.gradient(loss, values, unconnected_gradients="zero")
        gradients = [tf.convert_to_tensor(gradient) for gradient in found]
        place, index = _chosen(gradients, chosen, index)

        def entry(tensors: Sequence[Tensor]) -> Tensor:
            return _of(place, [partial(_entry, tensor, index) for tensor in tensors])

        weight = entry(values)
        deviation = _of(place, [partial(_deviation, value) for value in values])
        move = entry(self._moves(gradients))
        step = 4 * tf.abs(move)
        wide = tf.reduce_max([2 * deviation, 1.5 * tf.abs(weight), step, 1e-3])
        told = {
            "weight": weight,
            "loss": loss,
            "gradient": entry(gradients),
            "move": move,
            "radius": tf.where(
                reach > 0, reach * _rounded_up(wide), _rounded_up(tf.maximum(step, 1e-6))
            ),
            "variable": place,
            "index": index,
        }
        return told, gradients

    def _moves(self, gradients: list[Tensor]) -> list[Tensor]:
        """How far the optimizer moves each weight; the twin's weights are put back."""
        variables, optimizer = self._twin.variables, self._twin.model.optimizer
        before = [tf.identity(variable.value) for variable in variables]
        scale = optimizer.scale_loss(tf.constant(1.0))
        optimizer.apply([tf.cast(scale, gradient.dtype) * gradient for gradient in gradients])
        after = [tf.identity(variable.value) for variable in variables]
        for variable, value in zip(variables, before, strict=True):
            variable.value.assign(value)
        return [new - old for new, old in zip(after, before, strict=True)]

    def _losses(self, place: Tensor, index: Tensor, positions: Tensor, weight: Tensor) -> Tensor:
        samples, num = self._samples, tf.shape(positions)[0]

        def put(value: Tensor) -> None:
            def assign(variable: Any) -> Tensor:
                now = variable.value
                flat = tf.reshape(tf.convert_to_tensor(now), [-1])
                new = tf.tensor_scatter_nd_update(flat, [[index]], [tf.cast(value, flat.dtype)])
                now.assign(tf.reshape(new, now.shape))
                return tf.constant(0)

            _of(place, [partial(assign, variable) for variable in self._twin.variables])

        def body(i: Tensor, losses: Any) -> tuple[Tensor, Any]:
            put(positions[i])
            loss = self._twin.loss(samples.x, samples.y, samples.weights)
            return i + 1, losses.write(i, loss)

        found = tf.TensorArray(tf.float32, num, element_shape=[])
        _, found = tf.while_loop(
            lambda i, _: i < num, body, [tf.constant(0), found], parallel_iterations=1
        )
        put(weight)
        return found.stack()


def _chosen(gradients: list[Tensor], chosen: Tensor, index: Tensor) -> tuple[Tensor, Tensor]:
    """Variable and index of the largest gradient among the chosen, or the index that is given."""
    sizes = tf.stack([tf.reduce_max(tf.abs(_flat(gradient))) for gradient in gradients])
    place = tf.argmax(tf.where(chosen, sizes, -1.0), output_type=tf.int32)
    tops = tf.stack(
        [tf.argmax(tf.abs(_flat(gradient)), output_type=tf.int32) for gradient in gradients]
    )
    counts = tf.constant([int(np.prod(gradient.shape)) for gradient in gradients], tf.int32)
    index = tf.where(index < 0, tf.gather(tops, place), index)
    return place, tf.minimum(index, tf.gather(counts, place) - 1)


def _flat(tensor: Tensor) -> Tensor:
    return tf.reshape(tf.cast(tf.convert_to_tensor(tensor), tf.float32), [-1])


def _entry(tensor: Tensor, index: Tensor) -> Tensor:
    return _flat(tensor)[index]


def _deviation(tensor: Tensor) -> Tensor:
    return tf.math.reduce_std(_flat(tensor))


def _of(place: Tensor, branches: Sequence[Callable[[], Tensor]]) -> Tensor:
    """What the branch of a place gives."""
    return branches[0]() if len(branches) == 1 else tf.switch_case(place, branches)


def _rounded_up(value: Tensor) -> Tensor:
    """The next power of 2, so that the axis stands still most of the time."""
    return tf.pow(2.0, tf.math.ceil(tf.math.log(value) / np.float32(np.log(2.0))))
