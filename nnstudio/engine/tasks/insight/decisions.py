"""The classes over the plane, where samples are points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from nnstudio.engine.strategies.base import Strategy, closed
from nnstudio.engine.tasks.insight.other_weights import other_weights
from nnstudio.engine.tasks.insight.question import Question
from nnstudio.engine.tasks.training import TaskTraining
from nnstudio.protocol.task_messages import DecisionsMapped, DecisionsView

Array = NDArray[Any]

#: How far the map reaches past the points, as a part of their range.
_MARGIN = 0.1


class Decisions(Question):
    """The forward pass over a grid that holds the points of all tasks.

    Args:
        training: The task sequence.
    """

    def __init__(self, training: TaskTraining) -> None:
        super().__init__(training)
        made = training.sequence
        self._fits = made.train.features.shape[1:] == (2,) and not made.predicts_numbers
        self._masks = training.sequence.test_masks()
        if self._fits:
            points = training.sequence.train.features
            low, high = points.min(axis=0), points.max(axis=0)
            reach = _MARGIN * np.where(high > low, high - low, 1.0)
            self._low, self._high = low - reach, high + reach

    def now(self, view: DecisionsView) -> DecisionsMapped | None:
        """Nothing where samples are no points in the plane, or have no classes."""
        if not self._fits:
            return None
        strategy, step = self.training.strategy, self.training.step
        task = self._task(view, step)
        return self._event(view, step, task, strategy.weights_for(task))

    def past(self, view: DecisionsView, stage: int) -> DecisionsMapped | None:
        """With the weights that are kept; where they alone decide."""
        decides = type(self.training.strategy).answers is Strategy.answers
        step = self.step_of(stage)
        task = self._task(view, step)
        weights = self.weights_of(task, stage) if self._fits and decides else None
        if weights is None:
            return None
        return self._event(view, step, task, weights)

    def _event(
        self, view: DecisionsView, step: int, task: int, weights: Sequence[Array] | None
    ) -> DecisionsMapped:
        training, made = self.training, self.training.sequence
        x, y = (
            np.linspace(low, high, view.resolution, dtype=np.float32)
            for low, high in zip(self._low, self._high, strict=True)
        )
        grid = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
        with other_weights(training.model, weights):
            scores = training.strategy.answers(tf.constant(grid))
        shares = tf.nn.softmax(closed(scores, self._masks[task])).numpy()
        probe = training.tester.probe
        return DecisionsMapped(
            training.run,
            step,
            view,
            task,
            x,
            y,
            shares.reshape(view.resolution, view.resolution, -1),
            made.called(np.full(made.num_outputs, task), np.arange(made.num_outputs)),
            probe.features,
            probe.labels,
            probe.tasks,
        )

    def _task(self, view: DecisionsView, step: int) -> int:
        """Whose outputs answer: unless one is chosen, those of the task that was trained last."""
        training = self.training
        if view.task is not None:
            return min(view.task, training.sequence.num_tasks - 1)
        over = [
            stage for stage in range(1, len(training.stages)) if training.begun_at(stage) < step
        ]
        return training.stages[len(over)][-1]
