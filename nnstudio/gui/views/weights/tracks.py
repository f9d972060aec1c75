"""A few numbers of each layer over time, ever more sparsely the longer the run."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]

#: Answers kept; beyond it every second one is let go, and new ones are kept as seldom.
_MAX_KEPT = 200
_ROOM = _MAX_KEPT + 1


class Tracks:
    """Keeps what was told of every layer at each look.

    A layer that was not told of then has NaN there. Looking again at an earlier step, for
    instance after the run began anew, drops what came later.
    """

    def __init__(self) -> None:
        self._num = 0
        self._steps: Float = np.empty(_ROOM)
        self._values: dict[str, Float] = {}  # (_ROOM, k) each
        self._spacing = 0.0

    def __len__(self) -> int:
        return self._num

    def add(self, step: int, values: Mapping[str, Float]) -> None:
        """Adds a look; it replaces one of the same step.

        Args:
            step: When it was.
            values: (k,) numbers by layer.
        """
        while self._num and self._steps[self._num - 1] >= step:
            self._num -= 1
        # The newest stands at the end even if it comes too soon after the one before.
        last = self._steps[max(self._num - 2, 0) : self._num]
        if len(last) > 1 and last[1] - last[0] < self._spacing:
            self._num -= 1
        self._steps[self._num] = step
        for layer, numbers in values.items():
            if layer not in self._values:
                self._values[layer] = np.full((_ROOM, len(numbers)), np.nan)
        for layer, kept in self._values.items():
            kept[self._num] = values.get(layer, np.nan)
        self._num += 1
        if self._num == _ROOM:
            self._thin()

    def steps(self) -> Float:
        """(n,): when the looks were."""
        return self._steps[: self._num].copy()

    def track(self, layer: str, column: int) -> Float:
        """(n,): one number of a layer over time."""
        if layer not in self._values:
            return np.full(self._num, np.nan)
        return self._values[layer][: self._num, column].copy()

    def clear(self) -> None:
        """Forgets everything."""
        self._num = 0
        self._values.clear()
        self._spacing = 0.0

    def _thin(self) -> None:
        """Lets every second look go, but for the first and the newest."""
        self._spacing = 2.0 * (self._steps[self._num - 1] - self._steps[0]) / _MAX_KEPT
        kept = np.r_[0 : self._num - 1 : 2, self._num - 1]
        for array in (self._steps, *self._values.values()):
            array[: len(kept)] = array[kept]
        self._num = len(kept)
