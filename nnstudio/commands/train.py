"""``nnstudio train``: one run in an engine of its own, told as it happens."""

from __future__ import annotations

import contextlib
import shlex
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue

import msgspec

from nnstudio.commands.exit_codes import BAD_INPUT, FAILED, FINISHED, INTERRUPTED
from nnstudio.commands.reports import Report
from nnstudio.document.description import Description, Problem, SetField, SetParam
from nnstudio.document.project import Project
from nnstudio.protocol.exits import explain_exit
from nnstudio.protocol.messages import (
    Command,
    CommandFailed,
    Describe,
    Described,
    EngineReady,
    EpochsEnded,
    Event,
    KnobChanged,
    ModelSaved,
    RunEnded,
    RunFailed,
    RunStarted,
    SaveModel,
    StartRun,
    StepsEnded,
    Stop,
)
from nnstudio.protocol.moments import Start
from nnstudio.protocol.process import EngineExited, EngineProcess

#: Windows delivers Ctrl-C only between two waits.
_WAIT_SECONDS = 0.5
#: Problems that are nobody's mistake in the project, even before the first step.
_NOT_THE_INPUT = {"out-of-memory"}


@dataclass(frozen=True)
class _Exited:
    status: int


@dataclass(frozen=True)
class _Interrupted:
    """Ctrl-C was pressed."""


class Training:
    """One run from start to end.

    Args:
        project: What is trained.
        report: Who is told.
        model_path: Where the trained model is saved; ``None``: nowhere.
        start: What it goes on from; ``None``: the initial weights of the seed.
    """

    def __init__(
        self,
        project: Project,
        report: Report,
        model_path: Path | None = None,
        start: Start | None = None,
    ) -> None:
        self._start = start
        self._project = project
        self._report = report
        self._model_path = model_path
        self._inbox: SimpleQueue[Event | _Exited | _Interrupted] = SimpleQueue()
        self._engine: EngineProcess
        self._has_started = False
        self._was_interrupted = False
        self._end: RunEnded | None = None

    def run(self) -> int:
        """Trains; returns the exit code of the program."""
        self._report.preparing("Starting TensorFlow …")
        self._engine = EngineProcess(
            self._inbox.put, lambda status: self._inbox.put(_Exited(status))
        )
        # SimpleQueue.put is safe in a signal handler.
        before = signal.signal(signal.SIGINT, lambda *_: self._inbox.put(_Interrupted()))
        try:
            self._send(Describe(1, self._project))
            while (code := self._handle(self._next())) is None:
                pass
            return code
        finally:
            signal.signal(signal.SIGINT, before)
            self._report.close()
            self._engine.close(timeout=2.0)

    def _next(self) -> Event | _Exited | _Interrupted:
        while True:
            try:
                return self._inbox.get(timeout=_WAIT_SECONDS)
            except Empty:
                continue

    def _send(self, command: Command) -> None:
        # If the engine is gone, _Exited is on its way and says more.
        with contextlib.suppress(EngineExited):
            self._engine.send(command)

    def _handle(self, message: Event | _Exited | _Interrupted) -> int | None:
        """Takes one message; returns the exit code when it was the last."""
        match message:
            case Described(description=description):
                return self._described(description)
            case RunEnded():
                return self._ended(message)
            case ModelSaved():
                return self._saved(message)
            case RunFailed(problem=problem):
                is_input = not self._has_started and problem.kind not in _NOT_THE_INPUT
                return self._failed(problem, BAD_INPUT if is_input else FAILED)
            case CommandFailed(message=text):
                return self._failed(Problem("internal", text), FAILED)
            case _Exited(status=status):
                problem = explain_exit(status, self._engine.last_words)
                return self._failed(problem, FAILED)
            case _Interrupted():
                return self._interrupted()
            case _:
                self._tell(message)
                return None

    def _tell(self, event: Event) -> None:
        """Passes on what only wants to be told."""
        match event:
            case EngineReady():
                self._report.preparing("Building the network …")
            case RunStarted():
                self._has_started = True
                self._report.started(event)
            case KnobChanged(name="weights"):
                complain(f"Begins with {event.text}.")
            case StepsEnded():
                self._report.steps_ended(event)
            case EpochsEnded():
                self._report.epochs_ended(event)
            case _:
                pass

    def _described(self, description: Description) -> int | None:
        # Its sentences name the block and the fix better than a failed run can.
        for problem in description.problems:
            if problem.severity == "error":
                return self._failed(problem, BAD_INPUT)
        self._send(StartRun(1, self._project, start=self._start))
        return None

    def _ended(self, event: RunEnded) -> int | None:
        if self._model_path is not None:
            self._end = event
            self._send(SaveModel(1, str(self._model_path)))
            return None
        return self._finish(event)

    def _saved(self, event: ModelSaved) -> int | None:
        if event.problem is not None:
            return self._failed(event.problem, FAILED)
        self._report.model_saved(event.path)
        return self._finish(self._end) if self._end is not None else None

    def _finish(self, event: RunEnded) -> int:
        self._report.ended(event)
        return INTERRUPTED if event.reason == "stopped" else FINISHED

    def _interrupted(self) -> int | None:
        """The first Ctrl-C asks the engine to stop; the second does not ask."""
        if self._has_started and not self._was_interrupted:
            self._was_interrupted = True
            self._send(Stop())
            return None
        self._report.close()
        self._engine.kill()
        when = "while it was being stopped" if self._has_started else "before the first step"
        complain(f"Interrupted {when}; nothing was saved.")
        return INTERRUPTED

    def _failed(self, problem: Problem, code: int) -> int:
        self._report.close()
        self._report.failed(problem)
        complain(problem.message + _advice(problem))
        return code


def _advice(problem: Problem) -> str:
    """The first fix that can be typed, as an argument."""
    for remedy in problem.remedies:
        match remedy:
            case SetField(path=path, value=value):
                place = path
            case SetParam(layer=layer, name=name, value=value):
                place = f"network.layers.{layer}.params.{name}"
            case _:
                continue
        text = value if isinstance(value, str) else msgspec.json.encode(value).decode()
        return f" Try: --set {shlex.quote(f'{place}={text}')}"
    return ""


def complain(text: str) -> None:
    """Writes one line to stderr."""
    print(f"nnstudio: {' '.join(text.split())}", file=sys.stderr, flush=True)
