"""Whose turn it is among several probes, so that all of them stay within a share of the time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter
from typing import TypeVar

#: Seconds between two samples of the same probe at least.
_FASTEST = 0.05

P = TypeVar("P")


class Turns:
    """Takes the probes one after another.

    Args:
        share: Of the run's time that the probes may take; beyond it they come less often.
        compiles: Whether the first answer of a kind compiles: that is paid once, and says nothing
            of what the probe costs.
    """

    def __init__(self, share: float, compiles: bool = True) -> None:
        self._share = share
        self._compiles = compiles
        self._due = 0.0
        self._turn = 0
        self._traced: set[type] = set()

    @property
    def is_due(self) -> bool:
        """Whether what was spent so far leaves time for more."""
        return perf_counter() >= self._due

    def take(self, probes: Sequence[P], answer: Callable[[P], None]) -> None:
        """Answers the next probe if there is time for it.

        Args:
            probes: Those that are watched.
            answer: Computes and sends one.
        """
        if not probes or not self.is_due:
            return
        now = perf_counter()
        self._turn = (self._turn + 1) % len(probes)
        probe = probes[self._turn]
        answer(probe)
        seconds = perf_counter() - now
        if self._compiles and type(probe) not in self._traced:
            self._traced.add(type(probe))
            seconds = 0.0
        self._due = now + max(_FASTEST / len(probes), seconds / self._share)

    def charge(self, seconds: float) -> None:
        """Time was spent on probes beside the turns; the next turn waits for it."""
        self._due = max(self._due, perf_counter()) + seconds / self._share
