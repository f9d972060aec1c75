"""Turns what the loop measured into events: nothing is left out, and not too many of them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from nnstudio.protocol.messages import EpochsEnded, Event, StepsEnded

#: Seconds between two events of steps; a person sees no more than 25 pictures a second.
_INTERVAL = 0.04
#: Seconds over which the speed is told.
_SPEED_WINDOW = 1.0


class Reporting:
    """Collects values and sends them on, batched.

    Args:
        run: Number of the run.
        names: What a row of values holds.
        emit: Takes the events.
    """

    def __init__(self, run: int, names: tuple[str, ...], emit: Callable[[Event], None]) -> None:
        self._run = run
        self._names = names
        self._emit = emit
        self._rows: list[NDArray[np.float32]] = []
        self._first_step = 1
        self._epochs: list[tuple[NDArray[np.int64], dict[str, NDArray[np.float64]]]] = []
        self._first_epoch = 1
        self._last_flush = 0.0
        self._compiled = False
        self._speed: deque[tuple[float, int]] = deque()
        self.seconds = 0.0
        self.last_epoch: dict[str, float] = {}

    def steps(
        self,
        first_step: int,
        rows: NDArray[np.float32],
        seconds: float,
        num_samples: int,
        compiled: bool,
    ) -> None:
        """Takes in a chunk: rows (num_steps, num_values), and how long it took."""
        if not self._rows:
            self._first_step = first_step
        self._rows.append(rows)
        self._compiled = compiled
        self.spent(seconds)
        now = perf_counter()
        self._speed.append((now, num_samples))
        while now - self._speed[0][0] > _SPEED_WINDOW:
            self._speed.popleft()
        if now - self._last_flush >= _INTERVAL:
            self.flush()

    def go_from(self, seconds: float) -> None:
        """Goes on from a moment of another run, which had taken so long."""
        self.seconds = seconds

    def spent(self, seconds: float) -> None:
        """Adds time that went into the run without steps, such as validation."""
        self.seconds += seconds

    def epochs(
        self,
        first_epoch: int,
        steps: NDArray[np.int64],
        columns: dict[str, NDArray[np.float64]],
    ) -> None:
        """Takes in epochs that ended; every array is (num_epochs,)."""
        if not self._epochs:
            self._first_epoch = first_epoch
        self._epochs.append((steps, columns))
        self.last_epoch = {name: float(column[-1]) for name, column in columns.items()}
        if perf_counter() - self._last_flush >= _INTERVAL:
            self.flush()

    def flush(self) -> None:
        """Sends what has been collected."""
        self._last_flush = perf_counter()
        if self._rows:
            table = np.concatenate(self._rows)
            values = {name: np.ascontiguousarray(table[:, i]) for i, name in enumerate(self._names)}
            self._rows = []
            self._emit(
                StepsEnded(
                    self._run,
                    self._first_step,
                    values,
                    self.seconds,
                    self._samples_per_second(),
                    self._compiled,
                )
            )
        if self._epochs:
            steps = np.concatenate([steps for steps, _ in self._epochs])
            joined = {
                name: np.concatenate([columns[name] for _, columns in self._epochs])
                for name in self._epochs[0][1]
            }
            self._epochs = []
            self._emit(EpochsEnded(self._run, self._first_epoch, steps, joined))

    def _samples_per_second(self) -> float:
        if len(self._speed) < 2:
            return 0.0
        elapsed = self._speed[-1][0] - self._speed[0][0]
        # The first entry's samples were made before the window began.
        return sum(num for _, num in list(self._speed)[1:]) / elapsed if elapsed > 0 else 0.0
