"""Outputs and losses of many samples, some at a time."""

from __future__ import annotations

from time import perf_counter
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.compile import targets_for
from nnstudio.engine.probes.predictions.outlet import Outlet, outlets
from nnstudio.engine.probes.subject import Subject

Array = NDArray[Any]
Tensor = Any

#: Samples that are looked at while it trains.
MOST_LIVE = 2000
_LEAST_LIVE = 64
#: Numbers that all outputs of a pass may have together.
_MOST_NUMBERS = 16_000_000
#: A piece of work takes between these many seconds.
_SHORT, _LONG = 0.006, 0.02


class Forward:
    """The compiled pass over the samples that the network is judged by.

    How many samples one piece takes follows from how long the pieces before took, so that
    training waits for none of them.

    Args:
        subject: The network and its samples.
    """

    def __init__(self, subject: Subject) -> None:
        dataset = subject.dataset
        self._subject = subject
        self.is_validation = len(dataset.validation) > 0
        self.part = dataset.validation if self.is_validation else dataset.train
        self.outlets = outlets(subject)
        self.num_rows = len(self.part)
        self._features = [self.part.features[name] for name in subject.features]
        # Any part of a random order tells of the whole.
        self._order = np.arange(self.num_rows)
        if self.num_rows > _LEAST_LIVE:
            self._order = np.random.default_rng(0).permutation(self.num_rows)
        arrays = self._arrays(self._order[:1])
        signature = [tf.TensorSpec([None, *each.shape[1:]], each.dtype) for each in arrays]
        self._call = tf.function(self._pass, input_signature=[signature], autograph=False)
        self._piece = min(256, MOST_LIVE)
        self._is_traced = False

    def begin(self) -> Pass:
        """A new pass, with the weights as they are; its first piece is done."""
        sizes = [int(np.prod(tensor.shape[1:])) for tensor in self._subject.model.outputs]
        most = max(MOST_LIVE, _MOST_NUMBERS // max(sum(sizes), 1))
        made = Pass(self, self._subject.step, self._order[:most])
        made.go_on()
        return made

    def of(self, rows: Array) -> tuple[list[Array], list[Array]]:
        """Outputs (n, …) and losses (n,), float32, of each of the model's outputs."""
        outputs, losses = self._call([tf.constant(array) for array in self._arrays(rows)])
        return [each.numpy() for each in outputs], [each.numpy() for each in losses]

    def _arrays(self, rows: Array) -> list[Array]:
        """Features, and targets as the losses take them; all one-hot rows would be many numbers."""
        subject = self._subject
        targets = {name: values[rows] for name, values in self.part.targets.items()}
        project, summary = subject.prepared.project, subject.dataset.summary
        return [
            *(values[rows] for values in self._features),
            *targets_for(subject.model, project, summary, targets),
        ]

    def piece(self) -> int:
        """Samples that the next piece takes."""
        return self._piece

    def took(self, num: int, seconds: float) -> None:
        """Learns how long a piece took; the first one was compiled and says nothing."""
        if not self._is_traced:
            self._is_traced = True
        elif seconds < _SHORT and num == self._piece:
            self._piece = min(2 * self._piece, MOST_LIVE)
        elif seconds > _LONG:
            self._piece = max(self._piece // 2, _LEAST_LIVE)

    def _pass(self, arrays: list[Tensor]) -> tuple[list[Tensor], list[Tensor]]:
        num = len(self._features)
        x, targets = arrays[:num], arrays[num:]
        found = keras.tree.flatten(self._subject.model(x[0] if num == 1 else x, training=False))
        outputs = [tf.cast(each, tf.float32) for each in found]
        losses = [
            losses_of(outlet, target, output)
            for outlet, target, output in zip(self.outlets, targets, outputs, strict=True)
        ]
        return outputs, losses


class Pass:
    """Answers to samples, all with the weights of one step.

    Attributes:
        step: Of the weights.

    Args:
        forward: Computes.
        step: Of the weights.
        rows: Samples in the order in which they are looked at.
    """

    def __init__(self, forward: Forward, step: int, rows: Array) -> None:
        self.step = step
        self._forward = forward
        self._rows = rows
        self._outputs: list[list[Array]] = []
        self._losses: list[list[Array]] = []
        self.num = 0

    @property
    def is_whole(self) -> bool:
        """Whether every sample was looked at."""
        return self.num >= len(self._rows)

    @property
    def rows(self) -> Array:
        """(num,) int64: the samples that were looked at, by their number in the part."""
        return self._rows[: self.num]

    def go_on(self) -> None:
        """Looks at some more samples."""
        begin = perf_counter()
        rows = self._rows[self.num : self.num + self._forward.piece()]
        outputs, losses = self._forward.of(rows)
        self._outputs.append(outputs)
        self._losses.append(losses)
        self.num += len(rows)
        self._forward.took(len(rows), perf_counter() - begin)

    def outputs(self, outlet: Outlet) -> Array:
        """(num, …) float32."""
        return self._joined(self._outputs, outlet.index)

    def losses(self, outlet: Outlet) -> Array:
        """(num,) float32."""
        return self._joined(self._losses, outlet.index)

    @staticmethod
    def _joined(pieces: list[list[Array]], index: int) -> Array:
        if len(pieces) > 1:
            num_outputs = len(pieces[0])
            pieces[:] = [[np.concatenate([each[i] for each in pieces]) for i in range(num_outputs)]]
        return pieces[0][index]


def losses_of(outlet: Outlet, target: Tensor, output: Tensor) -> Tensor:
    """(n,) float32: each sample's loss; NaN for losses that only a batch has, such as Dice."""
    values = tf.cast(outlet.loss_function.call(target, output), tf.float32)
    if values.shape.rank == 0:
        return tf.fill(tf.shape(output)[:1], float("nan"))
    return tf.reduce_mean(tf.reshape(values, [tf.shape(output)[0], -1]), axis=1)
