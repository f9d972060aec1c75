"""How fast a run goes, and how long it will take."""

from __future__ import annotations

from collections import deque

#: Seconds of training over which the time left is judged.
_WINDOW = 3.0


class RunPace:
    """Seconds that went into a run, and its speed over the last of them.

    Attributes:
        seconds: Time that went into training.
        samples_per_second: Over the last second or so.
    """

    def __init__(self) -> None:
        self.seconds = 0.0
        self.samples_per_second = 0.0
        self._points: deque[tuple[float, int]] = deque([(0.0, 0)])

    def begin(self, seconds: float, step: int) -> None:
        """Measures from here on: what was before was another pace."""
        self.seconds = seconds
        self._points = deque([(seconds, step)])

    def measured(self, seconds: float, step: int, samples_per_second: float) -> None:
        """Takes in how far the run was after so many seconds."""
        self.seconds = seconds
        self.samples_per_second = samples_per_second
        self._points.append((seconds, step))
        while len(self._points) > 2 and seconds - self._points[0][0] > _WINDOW:
            self._points.popleft()

    def seconds_for(self, num_steps: int) -> float | None:
        """Time that so many steps will take; ``None`` where it cannot be told yet."""
        (first_seconds, first_step), (seconds, step) = self._points[0], self._points[-1]
        if step <= first_step or seconds <= first_seconds:
            return None
        return max(0, num_steps) * (seconds - first_seconds) / (step - first_step)
