"""The two upper lines: all tasks at once, and all tasks so far."""

from __future__ import annotations

from nnstudio.engine.strategies.base import Strategy


class Joint(Strategy):
    """Every stage trains on all tasks."""

    def stages(self) -> list[tuple[int, ...]]:
        """All tasks, as often as there are tasks, so that as many steps are made."""
        every = tuple(range(self.around.num_tasks))
        return [every for _ in every]


class Cumulative(Strategy):
    """Each stage trains on all tasks so far."""

    def stages(self) -> list[tuple[int, ...]]:
        """The first, the first two, and so on."""
        return [tuple(range(task + 1)) for task in range(self.around.num_tasks)]
