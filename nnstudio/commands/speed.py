"""``nnstudio measure``: how quick each precision and compiler is for a project."""

from __future__ import annotations

from queue import SimpleQueue

import msgspec

from nnstudio.commands.exit_codes import FAILED, FINISHED, INTERRUPTED
from nnstudio.document.project import Project
from nnstudio.protocol.speed_trial import Result, SpeedTrial


def measure(project: Project, seconds: float, as_json: bool) -> int:
    """Prints a line for each choice; returns the exit code."""
    inbox: SimpleQueue[Result | None] = SimpleQueue()
    trial = SpeedTrial(project, inbox.put, lambda: inbox.put(None), seconds=seconds)
    first: float | None = None
    num_measured = 0
    try:
        while (result := inbox.get()) is not None:
            rate = result.samples_per_second
            num_measured += rate is not None
            first = first or rate
            print(_as_json(result) if as_json else _in_words(result, first), flush=True)
    except KeyboardInterrupt:
        trial.cancel()
        return INTERRUPTED
    finally:
        trial.wait()
    return FINISHED if num_measured else FAILED


def _as_json(result: Result) -> str:
    told = {**result.choice._asdict(), **result._asdict()}
    del told["choice"]
    return msgspec.json.encode(told).decode()


def _in_words(result: Result, first: float | None) -> str:
    choice, rate = result.choice, result.samples_per_second
    name = f"{choice.precision:15} {choice.compiler:6}"
    if rate is None:
        return f"{name} does not work: {result.problem}"
    gain = f"{rate / first:6.2f} ×" if first else ""
    return f"{name} {rate:12,.0f} samples/s {gain}  on {result.device}"
