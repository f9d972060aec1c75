"""An evaluation that is under way: some batches at a time, so that commands are answered."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import Any
from weakref import WeakKeyDictionary

import keras
import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.loop.pace import TARGET
from nnstudio.engine.loop.program import Arrays, EvaluationProgram

#: Compiled programs are kept as long as their model is.
_programs: WeakKeyDictionary[keras.Model, dict[int, EvaluationProgram]] = WeakKeyDictionary()


class Evaluating:
    """Evaluates a model on samples, a short piece at a time.

    Args:
        model: Compiled; its metrics are built.
        data: What it is evaluated on.
        then: Is to be called with the values when all batches are done.
    """

    def __init__(
        self, model: keras.Model, data: Arrays, then: Callable[[NDArray[np.float32]], None]
    ) -> None:
        self.then = then
        programs = _programs.setdefault(model, {})
        key = id(data.features[0])
        if key not in programs:
            programs[key] = EvaluationProgram(model, data)
        self._program = programs[key]
        self._totals: list[Any] = self._program.zero_totals()
        self._done = 0
        self._num = 1

    def advance(self) -> NDArray[np.float32] | None:
        """Evaluates some batches; returns the values when all are done.

        Returns:
            (num_values,) float32 in the order of the program's names, or ``None``.
        """
        num = min(self._num, self._program.num_batches - self._done)
        begin = perf_counter()
        row, self._totals = self._program.run(self._done, num, self._totals)
        values: NDArray[np.float32] = row.numpy()
        seconds = perf_counter() - begin
        self._done += num
        self._num = max(1, min(4 * num, int(TARGET * num / seconds)))
        return values if self._done >= self._program.num_batches else None
