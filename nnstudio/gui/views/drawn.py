"""The sample that a person drew, and which of the two is shown: the drawn or the pinned one."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

Array = NDArray[Any]


class Drawn(QObject):
    """Shared by the views of one window; a sample drawn in one of them is seen in all.

    Signals:
        changed: Another sample is shown.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values: Array | None = None

    @property
    def values(self) -> Array | None:
        """What was drawn, float32 in the shape of the input; ``None``: the pinned one is shown."""
        return self._values

    @property
    def is_shown(self) -> bool:
        """Whether the drawn sample is shown instead of the pinned one."""
        return self._values is not None

    @property
    def bytes(self) -> bytes:
        """As it travels with a probe; empty where the pinned sample is shown."""
        return b"" if self._values is None else self._values.astype("<f4").tobytes()

    def show(self, values: Array) -> None:
        """Shows a drawn sample.

        Args:
            values: In the shape of the input: brightness from 0 to 1 of a picture, else numbers
                in the units of the source.
        """
        values = np.asarray(values, np.float32)
        if self._values is None or not np.array_equal(values, self._values):
            self._values = values.copy()
            self.changed.emit()

    def clear(self) -> None:
        """Goes back to the pinned sample."""
        if self._values is not None:
            self._values = None
            self.changed.emit()

    def fit(self, shape: tuple[int, ...]) -> None:
        """Lets go of a sample that was drawn for another input."""
        if self._values is not None and self._values.shape != shape:
            self.clear()
