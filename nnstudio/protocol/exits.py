"""What the end of an engine process means, in words."""

from __future__ import annotations

import signal

from nnstudio.document.description import Problem

#: Signals by which the system ends a program that asks for too much memory.
_KILLED = {9}
_CRASHED = {4, 6, 7, 8, 11}
#: Exit statuses of Windows for the same (access violation, stack overflow, abort).
_CRASHED_ON_WINDOWS = {0xC0000005, 0xC00000FD, 0xC0000409}


def explain_exit(status: int, last_words: str) -> Problem:
    """Says why an engine that was still needed is gone.

    Args:
        status: Exit status; negative: the signal that killed it.
        last_words: Last lines of its stderr.
    """
    if -status in _KILLED:
        return Problem(
            "engine-killed",
            "The engine was killed by the system. Most often the memory was used up: "
            "try a smaller batch size, a smaller network or less data.",
            received="SIGKILL",
        )
    last_line = next((line for line in reversed(last_words.splitlines()) if line.strip()), "")
    if -status in _CRASHED or status & 0xFFFFFFFF in _CRASHED_ON_WINDOWS:
        return Problem(
            "engine-crashed",
            f"The engine crashed inside a library ({_signal_name(status)}). "
            "Try again; if it crashes again, 'nnstudio doctor' may know why.",
            received=last_line,
        )
    if status < 0:
        return Problem(
            "engine-ended",
            f"The engine was ended from outside ({_signal_name(status)}).",
            received=_signal_name(status),
        )
    told = f" Its last words: {last_line}" if last_line else ""
    return Problem(
        "engine-ended",
        f"The engine ended unexpectedly with status {status}.{told}",
        received=last_line,
    )


def _signal_name(status: int) -> str:
    try:
        return signal.Signals(-status).name
    except ValueError:
        return f"status {status & 0xFFFFFFFF:#x}"
