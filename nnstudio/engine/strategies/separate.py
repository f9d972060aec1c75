"""A network of its own for each task: nothing is forgotten, and nothing is shared."""

from __future__ import annotations

from nnstudio.engine.strategies.base import Array, Strategy


class Separate(Strategy):
    """Every task begins with the initial weights, and is tested with those it ended with.

    A task that is revisited goes on with its own.

    Only where the task is known in testing, that is in the task-incremental scenario, does one
    know which of the networks to ask.
    """

    resets_optimizer = True

    def prepare(self) -> None:
        """Every task has the initial weights."""
        initial = self.around.model.get_weights()
        self._weights: list[list[Array]] = [initial for _ in range(self.around.num_tasks)]
        self._learning = 0

    def begin(self, stage: int) -> None:
        """The model becomes this task's network."""
        self._learning = self.around.order[stage]
        self.around.model.set_weights(self._weights[self._learning])

    def end(self, stage: int, rows: Array) -> None:
        """Keeps what was learned."""
        self._weights[self.around.order[stage]] = self.around.model.get_weights()

    def weights_for(self, task: int) -> list[Array] | None:
        """Those of the task's own network."""
        return None if task == self._learning else self._weights[task]
