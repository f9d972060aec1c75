"""Test samples that were right when their task had been trained, and are wrong now."""

from __future__ import annotations

import numpy as np

from nnstudio.engine.tasks.insight.question import Question
from nnstudio.protocol.task_messages import TurnedWrong, WrongView


class TurnedWrongSamples(Question):
    """Shows some of them after each stage; nothing is computed, they were all tested anyway."""

    def is_open(self, view: WrongView) -> bool:
        """Samples are tested at the ends of stages only."""
        return False

    def now(self, view: WrongView) -> TurnedWrong | None:
        """Nothing before the end of the first stage, and where numbers are predicted."""
        return self.past(view, self.training.ends.num - 1)

    def past(self, view: WrongView, stage: int) -> TurnedWrong | None:
        """From the answers that are kept."""
        training, made = self.training, self.training.sequence
        found = training.ends.wrong(stage)
        if found is None or made.predicts_numbers:
            return None
        pool = made.test
        rows = np.concatenate(
            [
                np.flatnonzero(found.is_wrong & (pool.tasks == task))[: view.num]
                for task in range(made.num_tasks)
            ]
        )
        tasks, labels, answers = pool.tasks[rows], pool.labels[rows], found.answers[rows]
        return TurnedWrong(
            training.run,
            stage,
            self.step_of(stage),
            np.bincount(pool.tasks[found.is_wrong], minlength=made.num_tasks),
            np.bincount(pool.tasks[found.was_right], minlength=made.num_tasks),
            rows,
            tasks,
            pool.features[rows].astype(np.float32, copy=False),
            made.called(tasks, labels),
            made.called(tasks, answers),
        )
