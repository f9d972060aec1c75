"""The compiled calls of the loop: many training steps, many evaluation batches.

Each step is Keras' own ``train_step``, so its numbers are Keras' by construction. Around it
stands an explicit ``tf.while_loop``: a Python loop over ``tf.range`` would be compiled anew
for each count under XLA, and would need AutoGraph, which fails in frozen applications.

Metrics: every metric variable of Keras is a sum over samples. Each step starts them from
zero, so their results after the step are that one batch's values; the sums are carried
beside and give, at an epoch's end, what ``model.fit`` logs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

Tensor = Any  # tf.Tensor; TensorFlow has no type information

#: Longest run of steps in one call; the room for their values is allocated up front.
MAX_STEPS = 4096


@dataclass(frozen=True)
class Arrays:
    """Samples as tensors on the device, in the model's order of inputs and outputs.

    Attributes:
        features: One (num_samples, …) tensor for each input.
        targets: One (num_samples, …) tensor for each output.
        weights: (num_samples,) float32, or ``None``: all samples count the same.
    """

    features: tuple[Tensor, ...]
    targets: tuple[Tensor, ...]
    weights: Tensor | None = None

    @property
    def num_samples(self) -> int:
        """Samples held."""
        return int(self.features[0].shape[0])

    def tensors(self) -> list[Tensor]:
        """All of them in one list, for passing through ``tf.function``."""
        return [*self.features, *self.targets, *([] if self.weights is None else [self.weights])]


def _batch(arrays: Arrays, indices: Tensor) -> tuple[Any, ...]:
    """One batch in the form that ``train_step`` takes: (x, y) or (x, y, sample_weight)."""
    x = [tf.gather(feature, indices) for feature in arrays.features]
    y = [tf.gather(target, indices) for target in arrays.targets]
    batch: tuple[Any, ...] = (x[0] if len(x) == 1 else x, y[0] if len(y) == 1 else y)
    if arrays.weights is not None:
        weights = tf.gather(arrays.weights, indices)
        batch += (weights if len(y) == 1 else [weights for _ in y],)
    return batch


class StepProgram:
    """Trains: one call makes many optimizer steps and may cross the ends of epochs.

    Args:
        model: A compiled model whose metrics are built (see ``build_metrics``).
        num_samples: Samples in an epoch.
        batch_size: Samples in a step; the epoch's last step gets what remains, as in Keras.
        jit: Whether XLA compiles the call.
        validation: Evaluated within the call at the end of each epoch; only for small ones.
        holds: Which entries of which of ``model.variables`` are frozen: index to a mask of the
            variable's shape. They keep their values in every step, whatever the optimizer does.
    """

    def __init__(
        self,
        model: keras.Model,
        num_samples: int,
        batch_size: int,
        jit: bool,
        validation: Arrays | None = None,
        holds: Mapping[int, NDArray[np.bool_]] | None = None,
    ) -> None:
        self.model = model
        self.jit = jit
        self._batch_size = min(batch_size, num_samples)
        self._num_samples = num_samples
        self._remainder = num_samples % self._batch_size
        self.steps_per_epoch = -(-num_samples // self._batch_size)
        self._validation = validation
        self._held = [(model.variables[index], mask) for index, mask in (holds or {}).items()]
        self._metrics = list(model.metrics_variables)
        self.names = tuple(model.get_metrics_result())
        self._call = tf.function(self._run, autograph=False, jit_compile=jit)

    @property
    def num_epoch_values(self) -> int:
        """Values of an epoch: training, validation if it is done within, learning rate."""
        return len(self.names) * (2 if self._validation else 1) + 1

    def zero_totals(self) -> list[Tensor]:
        """Sums of an epoch that has not begun."""
        return [tf.zeros(variable.shape, variable.dtype) for variable in self._metrics]

    def run(
        self,
        data: Arrays,
        order: Tensor,
        first_step: int,
        num_steps: int,
        totals: list[Tensor],
        first_row: int = 0,
    ) -> tuple[Tensor, Tensor, list[Tensor]]:
        """Makes ``num_steps`` steps.

        Args:
            data: Resident samples, or the block of them that these steps need.
            order: (num_epochs, n) int32: indices into ``data``, one row for each epoch that
                the call touches.
            first_step: Step within the first of those epochs, from 0.
            num_steps: 0 … ``MAX_STEPS``; 0 compiles and changes nothing.
            totals: Sums carried from the call before, or ``zero_totals``.
            first_row: How many samples of the epoch come before ``order``'s first column.

        Returns:
            (MAX_STEPS + 1, num_values) float32 of which the first ``num_steps`` rows hold each
            batch's values; (num_epochs, num_epoch_values) float32 with the rows of epochs
            that ended; the sums to carry on.
        """
        result: tuple[Tensor, Tensor, list[Tensor]] = self._call(
            data.tensors(),
            order,
            tf.constant(first_step, tf.int32),
            tf.constant(num_steps, tf.int32),
            tf.constant(first_row, tf.int32),
            totals,
        )
        return result

    def _run(
        self,
        tensors: list[Tensor],
        order: Tensor,
        first_step: Tensor,
        num_steps: Tensor,
        first_row: Tensor,
        totals: list[Tensor],
    ) -> tuple[Tensor, Tensor, list[Tensor]]:
        # One epoch after another: full batches in a loop of their own, then what an epoch has
        # once (a short batch, its end), so that no step pays for a choice.
        data = self._unpacked(tensors)
        num_full = self._num_samples // self._batch_size

        def train(epoch: Tensor, step: Tensor, size: int) -> Tensor:
            # Not tf.slice: XLA wants its begin constant and would compile for each anew.
            start = epoch * order.shape[1] + step * self._batch_size - first_row
            indices = tf.gather(tf.reshape(order, [-1]), start + tf.range(size))
            return self._step(_batch(data, indices))

        def one_epoch(
            done: Tensor, values: Any, epochs: Tensor, totals: list[Tensor]
        ) -> tuple[Tensor, Any, Tensor, list[Tensor]]:
            epoch, step = divmod_int(first_step + done, self.steps_per_epoch)
            count = tf.maximum(tf.minimum(num_steps - done, num_full - step), 0)

            def full(i: Tensor, values: Any, totals: list[Tensor]) -> tuple[Tensor, Any, Any]:
                row, totals = self._added(train(epoch, step + i, self._batch_size), totals)
                return i + 1, values.write(done + i, row), totals

            _, values, totals = _loop(lambda i, *_: i < count, full, [0, values, totals])
            done, step = done + count, step + count
            if self._remainder:
                is_short = tf.logical_and(tf.equal(step, num_full), done < num_steps)
                row, totals = tf.cond(
                    is_short,
                    lambda: self._added(train(epoch, step, self._remainder), totals),
                    lambda: (tf.zeros([len(self.names)]), totals),
                )
                # Where no short batch came, the row goes to a place that nobody reads.
                values = values.write(tf.where(is_short, done, MAX_STEPS), row)
                done, step = done + tf.cast(is_short, tf.int32), step + tf.cast(is_short, tf.int32)
            ended, totals = tf.cond(
                tf.equal(step, self.steps_per_epoch),
                lambda: self._end_epoch(totals),
                lambda: (tf.zeros([self.num_epoch_values]), totals),
            )
            return done, values, tf.tensor_scatter_nd_add(epochs, [[epoch]], [ended]), totals

        values = tf.TensorArray(tf.float32, MAX_STEPS + 1, element_shape=[len(self.names)])
        epochs = tf.zeros([order.shape[0], self.num_epoch_values])
        _, values, epochs, totals = _loop(
            lambda done, *_: done < num_steps, one_epoch, [0, values, epochs, totals]
        )
        return values.stack(), epochs, totals

    def _unpacked(self, tensors: list[Tensor]) -> Arrays:
        num_inputs, num_outputs = len(self.model.inputs), len(self.model.outputs)
        rest = tensors[num_inputs + num_outputs :]
        return Arrays(
            tuple(tensors[:num_inputs]),
            tuple(tensors[num_inputs : num_inputs + num_outputs]),
            rest[0] if rest else None,
        )

    def _step(self, batch: tuple[Any, ...]) -> Tensor:
        for variable in self._metrics:
            variable.assign(tf.zeros(variable.shape, variable.dtype))
        before = [tf.identity(tf.convert_to_tensor(variable)) for variable, _ in self._held]
        logs = self.model.train_step(batch)
        for (variable, mask), old in zip(self._held, before, strict=True):
            variable.assign(tf.where(mask, old, tf.convert_to_tensor(variable)))
        return _row(logs, self.names)

    def _added(self, row: Tensor, totals: list[Tensor]) -> tuple[Tensor, list[Tensor]]:
        """A step's values, and the sums with that step's added."""
        with tf.control_dependencies([row]):
            return row, [total + v for total, v in zip(totals, self._metrics, strict=True)]

    def _end_epoch(self, totals: list[Tensor]) -> tuple[Tensor, list[Tensor]]:
        for variable, total in zip(self._metrics, totals, strict=True):
            variable.assign(total)
        row = _row(self.model.get_metrics_result(), self.names)
        if self._validation is not None:
            for variable in self._metrics:
                variable.assign(tf.zeros(variable.shape, variable.dtype))
            indices = tf.range(self._validation.num_samples)
            logs = self.model.test_step(_batch(self._validation, indices))
            row = tf.concat([row, _row(logs, self.names)], axis=0)
        rate = tf.cast(self.model.optimizer.learning_rate, tf.float32)
        row = tf.concat([row, [rate]], axis=0)
        return row, [tf.zeros_like(total) for total in totals]


class EvaluationProgram:
    """Evaluates as ``model.evaluate`` does, some batches in each call.

    Args:
        model: A compiled model whose metrics are built.
        data: What it is evaluated on.
        batch_size: Samples in a batch; it changes the result by rounding only.
    """

    def __init__(self, model: keras.Model, data: Arrays, batch_size: int = 256) -> None:
        self.model = model
        self._data = data
        self._batch_size = min(batch_size, data.num_samples)
        self._remainder = data.num_samples % self._batch_size
        self.num_batches = data.num_samples // self._batch_size + bool(self._remainder)
        self._metrics = list(model.metrics_variables)
        self.names = tuple(model.get_metrics_result())
        self._call = tf.function(self._run, autograph=False)

    def zero_totals(self) -> list[Tensor]:
        """Sums before the first batch."""
        return [tf.zeros(variable.shape, variable.dtype) for variable in self._metrics]

    def run(
        self, first_batch: int, num_batches: int, totals: list[Tensor]
    ) -> tuple[Tensor, list[Tensor]]:
        """Evaluates some batches more.

        Returns:
            (num_values,) float32: the values over all batches so far; the sums to carry on.
        """
        result: tuple[Tensor, list[Tensor]] = self._call(
            tf.constant(first_batch, tf.int32), tf.constant(num_batches, tf.int32), totals
        )
        return result

    def _run(
        self, first: Tensor, count: Tensor, totals: list[Tensor]
    ) -> tuple[Tensor, list[Tensor]]:
        for variable, total in zip(self._metrics, totals, strict=True):
            variable.assign(total)

        def evaluate(index: Tensor, size: int) -> Tensor:
            indices = index * self._batch_size + tf.range(size)
            return _row(self.model.test_step(_batch(self._data, indices)), self.names)

        def body(i: Tensor, _: Tensor) -> tuple[Tensor, Tensor]:
            index = first + i
            if self._remainder:
                is_last = tf.equal(index, self.num_batches - 1)
                row = tf.cond(
                    is_last,
                    lambda: evaluate(index, self._remainder),
                    lambda: evaluate(index, self._batch_size),
                )
            else:
                row = evaluate(index, self._batch_size)
            return i + 1, row

        _, row = tf.while_loop(
            lambda i, _: i < count,
            body,
            [tf.constant(0, tf.int32), tf.zeros([len(self.names)])],
            parallel_iterations=1,
        )
        return row, [tf.convert_to_tensor(variable) for variable in self._metrics]


def build_metrics(model: keras.Model, data: Arrays) -> None:
    """Lets Keras make the variables of loss, metrics and optimizer, which a graph may not."""
    size = min(2, data.num_samples)
    model.test_step(_batch(data, tf.range(size)))
    model.optimizer.build(model.trainable_variables)
    for variable in model.metrics_variables:
        variable.assign(tf.zeros(variable.shape, variable.dtype))


def state_of(model: keras.Model) -> list[Any]:
    """Every variable that training changes: weights, statistics, random states, slots."""
    return [*model.variables, *model.optimizer.variables]


def copy_state(source: keras.Model, target: keras.Model) -> None:
    """Makes ``target`` go on exactly where ``source`` stands; both built alike."""
    for old, new in zip(state_of(source), state_of(target), strict=True):
        new.assign(old)


def _loop(
    goes_on: Callable[..., Tensor], body: Callable[..., Any], start: list[Any]
) -> tuple[Any, ...]:
    """A ``tf.while_loop`` whose steps follow each other strictly."""
    start[0] = tf.constant(start[0], tf.int32)
    result: tuple[Any, ...] = tf.while_loop(goes_on, body, start, parallel_iterations=1)
    return result


def divmod_int(value: Tensor, divisor: int) -> tuple[Tensor, Tensor]:
    """Quotient and rest of an int32 tensor by a positive number."""
    quotient = value // divisor
    return quotient, value - quotient * divisor


def _row(logs: dict[str, Tensor], names: Sequence[str]) -> Tensor:
    """(num_values,) float32; a metric that gives one value a class counts with its mean."""
    mean: Callable[[Tensor], Tensor] = tf.reduce_mean
    return tf.stack([mean(tf.cast(logs[name], tf.float32)) for name in names])
