"""Loss and accuracy along the straight line between the weights at the ends of two stages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.strategies.base import closed, the_one
from nnstudio.engine.tasks.insight.other_weights import other_weights
from nnstudio.engine.tasks.insight.question import Question
from nnstudio.engine.tasks.testing import r_squared
from nnstudio.engine.tasks.training import TaskTraining
from nnstudio.protocol.task_messages import LineMeasured, LineView

Array = NDArray[Any]

_POSITIONS = np.round(np.linspace(-0.2, 1.2, 29), 10)


@dataclass
class _Walk:
    """A line of which some positions were measured."""

    first: int
    second: int
    weights: tuple[list[Array], list[Array]]
    rows: list[tuple[Array, Array]] = field(default_factory=list)


class Line(Question):
    """Walks along a line, a position at a time, so that training goes on in between.

    Args:
        training: The task sequence.
    """

    takes_turns = True

    def __init__(self, training: TaskTraining) -> None:
        super().__init__(training)
        probe, made = training.tester.probe, training.sequence
        self._features, self._labels = tf.constant(probe.features), tf.constant(probe.labels)
        self._masks = tf.constant(made.test_masks()[probe.tasks])
        self._own = tf.constant(made.own[probe.tasks])
        self._tasks, self._counts = probe.tasks, np.bincount(probe.tasks)
        self._trains = {id(weight) for weight in training.model.trainable_variables}
        self._walk: _Walk | None = None
        self._walked: tuple[int, int] | None = None

    def show(self) -> None:
        """The next answer is given even if it is the same as the last one."""
        self._walked = None

    def is_open(self, view: LineView) -> bool:
        """Whether there is a line that was not walked to its end yet."""
        ends = self._ends(view)
        return ends is not None and ends != self._walked

    def now(self, view: LineView) -> LineMeasured | None:
        """Walks the whole line; nothing where the weights are not there."""
        while self.is_open(view):
            found = self.part(view)
            if found is not None:
                return found
        return None

    def part(self, view: LineView) -> LineMeasured | None:
        """Measures one position more; the answer comes with the last of them."""
        ends = self._ends(view)
        if ends is None:
            return None
        if self._walk is None or (self._walk.first, self._walk.second) != ends:
            first, second = (self.training.ends.weights(stage) for stage in ends)
            if first is None or second is None:
                return None
            self._walk = _Walk(*ends, (first, second))
        walk = self._walk
        walk.rows.append(self._measured(self._between(walk, _POSITIONS[len(walk.rows)])))
        if len(walk.rows) < len(_POSITIONS):
            return None
        self._walk, self._walked = None, ends
        loss, accuracy = (np.stack(column) for column in zip(*walk.rows, strict=True))
        return LineMeasured(self.training.run, *ends, _POSITIONS, loss, accuracy)

    def _ends(self, view: LineView) -> tuple[int, int] | None:
        num = self.training.ends.num
        first = num - 2 if view.first is None else view.first
        second = num - 1 if view.second is None else view.second
        kept = self.training.ends.kept
        return (first, second) if first in kept and second in kept else None

    def _between(self, walk: _Walk, position: float) -> list[Array]:
        """Weights at a position of the line.

        What is counted and not trained, such as the variances of batch normalization, stays
        between both ends: beyond them it could turn negative.
        """
        found = []
        for weight, one, two in zip(self.training.model.weights, *walk.weights, strict=True):
            a = position if id(weight) in self._trains else min(max(position, 0.0), 1.0)
            found.append(((1.0 - a) * one + a * two).astype(one.dtype))
        return found

    def _measured(self, weights: Sequence[Array]) -> tuple[Array, Array]:
        """(T,) loss and (T,) accuracy (or R²), each float64."""
        with other_weights(self.training.model, weights):
            outputs = self.training.model(self._features, training=False)
        outputs = tf.cast(outputs, tf.float32)
        if self.training.sequence.predicts_numbers:
            predicted = the_one(outputs, self._own).numpy()
            squares = np.square(predicted.astype(np.float64) - self._labels.numpy())
            loss = np.bincount(self._tasks, squares) / self._counts
            return loss, r_squared(self.training.tester.probe, predicted, len(loss))
        logits = closed(outputs, self._masks)
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(self._labels, logits).numpy()
        right = tf.argmax(logits, 1, output_type=tf.int32).numpy() == self._labels.numpy()
        loss, accuracy = (
            np.bincount(self._tasks, values.astype(np.float64)) / self._counts
            for values in (losses, right)
        )
        return loss, accuracy
