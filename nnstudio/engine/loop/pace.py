"""How many steps a call makes, so that it takes about 27 ms."""

from __future__ import annotations

from nnstudio.engine.loop.program import MAX_STEPS

#: Seconds that a call should take: long enough to spare the overhead of calls, short enough
#: that commands are answered at once and curves move smoothly.
TARGET = 0.027
#: A call never makes more than this many times the steps of the one before.
_GROWTH = 4


#: A call may take so many times as long as it should, to end with an epoch.
_STRETCH = 1.3


def ending_with_epoch(num_steps: int, step: int, steps_per_epoch: int) -> int:
    """Steps for a call that ends with an epoch, where that costs little.

    The value of that epoch then belongs to the weights as they stand, which can be kept.

    Args:
        num_steps: Of a call that takes as long as it should.
        step: Where it begins within its epoch, from 0.
        steps_per_epoch: Optimizer steps in an epoch.
    """
    to_end = steps_per_epoch - step
    if to_end <= num_steps:
        return num_steps - (step + num_steps) % steps_per_epoch
    return to_end if to_end <= min(_STRETCH * num_steps, MAX_STEPS) else num_steps


class Pace:
    """Learns from each call how long a step takes; plain and compiled ones apart."""

    def __init__(self) -> None:
        self._seconds: dict[bool, float] = {}
        self._last: dict[bool, int] = {}

    def num_steps(self, jit: bool) -> int:
        """Steps for the next call, at least 1."""
        seconds = self._seconds.get(jit)
        if seconds is None:
            return 1
        return max(1, min(MAX_STEPS, _GROWTH * self._last[jit], int(TARGET / seconds)))

    def measured(self, jit: bool, num_steps: int, seconds: float) -> None:
        """Takes in that a call made so many steps in so many seconds."""
        each = seconds / num_steps
        before = self._seconds.get(jit)
        # The first call compiles; a call of one step is mostly overhead. Both only look slow.
        self._seconds[jit] = each if before is None else min(0.5 * (before + each), 2 * each)
        self._last[jit] = num_steps
