"""The gradient's norm in every layer over time, ever more sparsely the longer the run."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]

#: Moments kept; beyond it every second one is let go, and new ones are kept as seldom.
_MAX_KEPT = 256
#: A moment stands for the steps after it, up to so many times the usual distance to the next
#: one; beyond that nobody looked, and the picture stays empty.
_REACH = 4.0


@dataclass(frozen=True)
class FlowPicture:
    """Norms over time.

    Attributes:
        norms: (num_rows, num_columns); NaN where nothing was seen.
        first: First step.
        last: Where the picture ends, in steps.
    """

    norms: Float
    first: float
    last: float


class FlowHistory:
    """Keeps a column of numbers for each moment; all columns are of the same layers."""

    def __init__(self) -> None:
        self._steps: list[int] = []
        self._columns: list[Float] = []
        self._spacing = 0.0

    def __len__(self) -> int:
        return len(self._steps)

    def add(self, step: int, column: Float) -> None:
        """Adds a moment; what was told of later ones is dropped.

        Args:
            step: When it was.
            column: (num_rows, num_kinds).
        """
        while self._steps and self._steps[-1] >= step:
            self._drop_last()
        if len(self._steps) > 1 and self._steps[-1] - self._steps[-2] < self._spacing:
            self._drop_last()
        self._steps.append(step)
        self._columns.append(column)
        if len(self._steps) > _MAX_KEPT:
            self._spacing = 2.0 * (self._steps[-1] - self._steps[0]) / _MAX_KEPT
            for kept in (self._steps, self._columns):
                del kept[1:-1:2]

    def rows(self) -> list[tuple[int, Float]]:
        """Every moment that is kept, and its column."""
        return list(zip(self._steps, self._columns, strict=True))

    def picture(self, kind: int, num_columns: int) -> FlowPicture | None:
        """One kind of number over time, in at most ``num_columns``; ``None`` without any."""
        if not self._steps:
            return None
        steps = np.asarray(self._steps, np.float64)
        norms = np.stack([column[:, kind] for column in self._columns], axis=1)
        gap = float(np.median(np.diff(steps))) if len(steps) > 1 else 1.0
        first, last = float(steps[0]), float(steps[-1] + max(gap, 1.0))
        width = (last - first) / num_columns
        places = first + width * (np.arange(num_columns) + 0.5)
        nearest = np.searchsorted(steps, places, side="right") - 1
        shown = norms[:, nearest]
        shown[:, places - steps[nearest] > _REACH * max(gap, width)] = np.nan
        return FlowPicture(shown, first, last)

    def _drop_last(self) -> None:
        self._steps.pop()
        self._columns.pop()
