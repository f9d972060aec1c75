"""Opens what a user chose, or says in words why it cannot be opened."""

from __future__ import annotations

import os
from pathlib import Path

import psutil

from nnstudio.engine.data.problem import DataProblem

#: Bytes that arrays read from one file may have, before they become float32.
MAX_BYTES = 8 * 1024**3


def checked_file(path: str, what: str) -> Path:
    """Returns the path of a readable, non-empty, regular file.

    Args:
        path: As the user gave it; ``~`` is the home folder.
        what: What it should be, for instance ``"a CSV file"``.

    Raises:
        DataProblem: It is not there, is a folder or a device, is empty, or may not be read.
    """
    if not path:
        raise DataProblem(
            "no-file", f"Choose {what} first.", expected=what, received="no file name"
        )
    file = Path(path).expanduser()
    if not file.exists():
        raise DataProblem(
            "file-missing",
            f"The file {file} is not there. It may have been moved or renamed; choose it again.",
            expected=what,
            received="nothing at that place",
        )
    if not file.is_file():
        raise DataProblem(
            "no-regular-file",
            f"{file} is a folder or a device. Choose {what}.",
            expected=what,
            received="a folder or a device",
        )
    if not os.access(file, os.R_OK):
        raise DataProblem(
            "no-permission",
            f"You are not allowed to read {file}. Change its permissions or choose another file.",
            expected="a file that may be read",
            received="no permission",
        )
    if file.stat().st_size == 0:
        raise DataProblem(
            "file-empty",
            f"The file {file.name} is empty. Choose {what} with data in it.",
            expected=what,
            received="0 bytes",
        )
    return file


def fingerprint(path: str) -> tuple[str, int, int]:
    """What tells that a file has changed: path, time of change in ns, and size in bytes."""
    try:
        status = Path(path).expanduser().stat()
    except OSError:
        return (path, 0, 0)
    return (path, status.st_mtime_ns, status.st_size)


def check_fits(file: Path, num_bytes: int, needed: int) -> None:
    """Refuses arrays for which there is no room, before memory is taken for them.

    Args:
        file: Where they come from.
        num_bytes: Their size as they are read.
        needed: Bytes that they take together with what is made of them.

    Raises:
        DataProblem: They are larger than ``MAX_BYTES``, or than the memory that is free.
    """
    free = psutil.virtual_memory().available
    if num_bytes <= MAX_BYTES and needed <= free:
        return
    room = min(MAX_BYTES, free) if num_bytes > MAX_BYTES else free
    raise DataProblem(
        "too-large",
        f"The data of {file.name} would take {_size(max(num_bytes, needed))} of memory, and there "
        f"is room for {_size(room)}. Choose a part of it.",
        expected=f"at most {_size(room)}",
        received=_size(needed),
    )


def _size(num_bytes: float) -> str:
    return f"{num_bytes / 1024**3:,.1f} GB"
