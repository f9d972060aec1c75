"""Samples that the strategy keeps, or makes."""

from __future__ import annotations

import numpy as np

from nnstudio.engine.tasks.insight.question import Question
from nnstudio.protocol.task_messages import MemoryShown, MemoryView


class Memory(Question):
    """Asks the strategy for them."""

    def now(self, view: MemoryView) -> MemoryShown | None:
        """Nothing where the strategy has none."""
        training = self.training
        found = training.strategy.pictures(view.num)
        if found is None or not len(found.labels):
            return None
        # Where a sample has no task, the output's own name is told.
        own, tasks = training.sequence.own, found.tasks
        if (tasks < 0).any():
            tasks = np.where(tasks < 0, own[:, found.labels].argmax(axis=0), tasks)
        return MemoryShown(
            training.run,
            training.step,
            found.features.astype(np.float32, copy=False),
            training.sequence.called(tasks, found.labels),
            found.tasks.astype(np.int32),
        )
