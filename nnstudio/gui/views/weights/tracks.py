"""A few numbers of each layer over time, ever more sparsely the longer the run."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]

#: Answers kept; beyond it every second one is let go, and new ones are kept as seldom.
_MAX_KEPT = 600


class Tracks:
    """Keeps what was told of every layer at each look.

    A layer that was not told of then has NaN there. Looking again at an earlier step, for
    instance after the run began anew, drops what came later.
    """

    def __init__(self) -> None:
        self._steps: list[int] = []
        self._values: list[dict[str, Float]] = []
        self._spacing = 0.0

    def __len__(self) -> int:
        return len(self._steps)

    def add(self, step: int, values: Mapping[str, Float]) -> None:
        """Adds a look; it replaces one of the same step.

        Args:
            step: When it was.
            values: (k,) numbers by layer.
        """
        while self._steps and self._steps[-1] >= step:
            self._drop_last()
        # The newest stands at the end even if it comes too soon after the one before.
        if len(self._steps) > 1 and self._steps[-1] - self._steps[-2] < self._spacing:
            self._drop_last()
        self._steps.append(step)
        self._values.append(dict(values))
        if len(self._steps) > _MAX_KEPT:
            self._spacing = 2.0 * (self._steps[-1] - self._steps[0]) / _MAX_KEPT
            for kept in (self._steps, self._values):
                del kept[1:-1:2]

    def steps(self) -> Float:
        """(n,): when the looks were."""
        return np.asarray(self._steps, np.float64)

    def track(self, layer: str, column: int) -> Float:
        """(n,): one number of a layer over time."""
        return np.array(
            [values[layer][column] if layer in values else np.nan for values in self._values],
            np.float64,
        )

    def clear(self) -> None:
        """Forgets everything."""
        self._steps.clear()
        self._values.clear()
        self._spacing = 0.0

    def _drop_last(self) -> None:
        self._steps.pop()
        self._values.pop()
