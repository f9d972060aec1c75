"""Whose turn it is among several probes, so that all of them stay within a share of the time."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from time import perf_counter
from typing import TypeVar

#: Seconds between two samples of the same probe at least.
_FASTEST = 0.05
#: Seconds of the run by which the probes' time may be spent in advance, so that a costly one does
#: not hold up the cheap ones.
_AHEAD = 1.0
#: Seconds for which nothing is answered at most: something that takes long once, for instance
#: because it compiles, shall not leave all views without news.
_SILENCE = 2.0
#: Weight of the newest answer in what a probe costs: now and then one is held up by something else.
_NEWEST = 0.3

P = TypeVar("P", bound=Hashable)


class Turns:
    """Takes the probes one after another.

    Each has the same part of the time, and waits for itself alone: a costly one comes seldom, and
    the cheap ones beside it as often as can be seen; what they do not need is the costly one's.
    What all of them have taken, and what was spent beside them, is held within the share as well:
    costs that grow, or a probe that comes and goes, would else take more.

    Args:
        share: Of the run's time that the probes may take; beyond it they come less often.
        compiles: Whether the first answer of a kind compiles, which says nothing of when the
            probe may come again.
    """

    def __init__(self, share: float, compiles: bool = True) -> None:
        self._share = share
        self._compiles = compiles
        #: When any may come again, and when each may.
        self._due = 0.0
        #: When all that was spent is paid for by the run.
        self._paid = 0.0
        self._next: dict[Hashable, float] = {}
        #: Seconds that an answer takes, as far as that is known.
        self._costs: dict[Hashable, float] = {}
        self._traced: set[type] = set()

    @property
    def is_due(self) -> bool:
        """Whether what was spent beside the turns leaves time for more."""
        now = perf_counter()
        return now >= self._due and now >= self._paid - _AHEAD

    def take(self, probes: Sequence[P], answer: Callable[[P], None]) -> None:
        """Answers the probe that has waited longest, if there is time for one.

        Args:
            probes: Those that are watched.
            answer: Computes and sends one.
        """
        now = perf_counter()
        self._next = {probe: due for probe, due in self._next.items() if probe in probes}
        waiting = [probe for probe in probes if self._next.get(probe, 0.0) <= now]
        self._costs = {probe: cost for probe, cost in self._costs.items() if probe in probes}
        if not waiting or not self.is_due:
            return
        probe = min(waiting, key=lambda probe: self._next.get(probe, 0.0))
        answer(probe)
        seconds = perf_counter() - now
        self.spend(seconds)
        if self._compiles and type(probe) not in self._traced:
            self._traced.add(type(probe))
        else:
            before = self._costs.get(probe, seconds)
            self._costs[probe] = before + _NEWEST * (seconds - before)
        self._next[probe] = now + self._wait(probe, probes)

    def hold_up(self, seconds: float) -> None:
        """Time was spent on probes beside the turns; the next turn waits until it is paid."""
        self._due = max(self._due, perf_counter()) + seconds / self._share
        self.spend(seconds)

    def _wait(self, probe: P, probes: Sequence[P]) -> float:
        """Seconds until a probe comes again: its part of the time is a max-min fair one."""
        costs = {each: self._costs[each] for each in probes if each in self._costs}
        left, part = self._share, self._share
        for place, each in enumerate(sorted(costs, key=costs.__getitem__)):
            part = left / (len(probes) - place)
            if costs[each] < part * _FASTEST:
                part = costs[each] / _FASTEST
            if each == probe:
                break
            left -= part
        return max(_FASTEST, costs.get(probe, 0.0) / part) if part else _FASTEST

    def spend(self, seconds: float) -> None:
        """Time was spent, on an answer or on something else that counts as well."""
        now = perf_counter()
        self._paid = min(max(self._paid, now) + seconds / self._share, now + _AHEAD + _SILENCE)
