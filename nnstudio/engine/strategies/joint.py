"""The two upper lines: all tasks at once, and all tasks so far."""

from __future__ import annotations

from collections.abc import Sequence

from nnstudio.engine.strategies.base import Strategy


class Joint(Strategy):
    """Every stage trains on all tasks."""

    @classmethod
    def stages(cls, order: Sequence[int]) -> list[tuple[int, ...]]:
        """All tasks, as often as one is taught otherwise, so that as many steps are made."""
        every = tuple(sorted(set(order)))
        return [every for _ in order]


class Cumulative(Strategy):
    """Each stage trains on all tasks so far."""

    @classmethod
    def stages(cls, order: Sequence[int]) -> list[tuple[int, ...]]:
        """The first, the first two, and so on; a revisited task changes nothing but the steps."""
        return [
            (*(past for past in dict.fromkeys(order[:stage]) if past != task), task)
            for stage, task in enumerate(order)
        ]
