"""Measures what precision and compiler are worth for a project, on this computer.

What mixed precision or XLA gain depends on the network, the batch size and the machine, and may
well be a loss. So nothing is promised: each choice trains the network for a moment.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

import msgspec

from nnstudio.document.plan import TrainingPlan
from nnstudio.document.project import Project
from nnstudio.protocol.exits import explain_exit
from nnstudio.protocol.messages import (
    CommandFailed,
    EngineReady,
    Event,
    RunEnded,
    RunFailed,
    RunStarted,
    StartRun,
    StepsEnded,
)
from nnstudio.protocol.process import EngineExited, EngineProcess

Precision = Literal["float32", "mixed_float16", "mixed_bfloat16"]
Compiler = Literal["plain", "xla"]

#: Seconds of training that are measured, after the first ones, in which caches fill.
_SECONDS = 1.5
_HEAD_START = 0.3
#: Longer than any trial lasts.
_EPOCHS = 100_000_000


class Choice(NamedTuple):
    """What is tried."""

    precision: Precision
    compiler: Compiler


class Result(NamedTuple):
    """What came of it.

    Attributes:
        choice: What was tried.
        samples_per_second: Trained; ``None`` where it could not be trained.
        device: On which, in words.
        problem: Why not, in a sentence; empty otherwise.
    """

    choice: Choice
    samples_per_second: float | None
    device: str = ""
    problem: str = ""


#: All that can be chosen; the first is what the others are compared with.
CHOICES: tuple[Choice, ...] = (
    Choice("float32", "plain"),
    Choice("float32", "xla"),
    Choice("mixed_float16", "plain"),
    Choice("mixed_float16", "xla"),
    Choice("mixed_bfloat16", "plain"),
    Choice("mixed_bfloat16", "xla"),
)


def with_choice(plan: TrainingPlan, choice: Choice) -> TrainingPlan:
    """The plan with a choice made."""
    return msgspec.structs.replace(plan, precision=choice.precision, compiler=choice.compiler)


class SpeedTrial:
    """Tries one choice after another on an engine of its own.

    Both callbacks come on a thread of the engine.

    Args:
        project: What is trained; its number of epochs and its early stopping do not matter.
        tell: Called with each result.
        finished: Called once, when all are tried or the rest was cancelled.
        choices: What is tried.
        seconds: How long each trains while it is measured.
        command: Command line of the engine; ``None`` is the one of this installation.
    """

    def __init__(
        self,
        project: Project,
        tell: Callable[[Result], None],
        finished: Callable[[], None],
        choices: Sequence[Choice] = CHOICES,
        seconds: float = _SECONDS,
        command: list[str] | None = None,
    ) -> None:
        self._project = project
        self._tell = tell
        self._finished = finished
        self._waiting = list(enumerate(choices, 1))
        self._seconds = seconds
        self._lock = threading.Lock()
        self._run, self._choice = 0, CHOICES[0]
        self._stopwatch = _Stopwatch(seconds)
        self._closing: threading.Thread | None = None
        self._process = EngineProcess(self._take, self._exited, command)

    def cancel(self) -> None:
        """Ends the engine at once; what was not tried stays untried."""
        with self._lock:
            self._waiting.clear()
            self._run = 0
        self._process.kill()

    def wait(self) -> None:
        """Waits until the engine and its threads have ended."""
        self._process.close()
        if self._closing is not None:
            self._closing.join()

    def _next(self) -> None:
        with self._lock:
            if not self._waiting:
                self._run = 0
                if self._closing is None:
                    # This is the engine's own thread, which cannot wait for its end.
                    self._closing = threading.Thread(target=self._process.close, name="trial-close")
                    self._closing.start()
                return
            self._run, self._choice = self._waiting.pop(0)
        self._stopwatch = _Stopwatch(self._seconds)
        plan = with_choice(self._project.plan, self._choice)
        plan = msgspec.structs.replace(plan, epochs=_EPOCHS, early_stopping=None)
        try:
            project = msgspec.structs.replace(self._project, plan=plan)
            self._process.send(StartRun(self._run, project))
        except EngineExited:
            return  # told by its exit

    def _take(self, event: Event) -> None:
        if isinstance(event, EngineReady):
            self._next()
        elif isinstance(event, CommandFailed):
            self._failed(event.message)
        elif not self._run or getattr(event, "run", None) != self._run:
            return
        elif isinstance(event, RunFailed):
            self._failed(event.problem.message)
        elif isinstance(event, RunEnded):
            self._failed(event.text)
        elif isinstance(event, RunStarted):
            self._stopwatch.started(event)
        elif isinstance(event, StepsEnded) and self._stopwatch.took(event):
            watch = self._stopwatch
            self._tell(Result(self._choice, watch.samples_per_second, watch.device))
            self._next()

    def _failed(self, sentence: str) -> None:
        self._tell(Result(self._choice, None, problem=sentence))
        self._next()

    def _exited(self, status: int) -> None:
        with self._lock:
            is_wanted, self._run = self._run != 0, 0
            self._waiting.clear()
        if is_wanted:
            words = explain_exit(status, self._process.last_words).message
            self._tell(Result(self._choice, None, problem=words))
        self._finished()


class _Stopwatch:
    """Counts the steps of a run after its first moments, in which caches fill."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._samples_per_step = 0.0
        self._begin: tuple[int, float] | None = None
        self._steps, self._elapsed = 0, 0.0
        self.device = ""

    def started(self, event: RunStarted) -> None:
        self.device = event.device
        self._samples_per_step = event.data.num_train / event.steps_per_epoch

    def took(self, event: StepsEnded) -> bool:
        """Takes in a piece of the run; returns whether enough was seen."""
        end = event.first_step - 1 + max(map(len, event.values.values()), default=0)
        if self._begin is None:
            if event.seconds >= _HEAD_START:
                self._begin = (end, event.seconds)
            return False
        self._steps, self._elapsed = end - self._begin[0], event.seconds - self._begin[1]
        return self._elapsed >= self._seconds and self._steps > 0

    @property
    def samples_per_second(self) -> float:
        return self._samples_per_step * self._steps / self._elapsed
