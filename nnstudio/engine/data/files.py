"""Opens what a user chose, or says in words why it cannot be opened."""

from __future__ import annotations

import os
from pathlib import Path

from nnstudio.engine.data.problem import DataProblem

#: Bytes that arrays read from one file may take.
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


def too_large(file: Path, num_bytes: int) -> DataProblem:
    """The problem of a file whose arrays would not fit."""
    return DataProblem(
        "too-large",
        f"The data of {file.name} would take {num_bytes / 1024**3:,.1f} GB of memory; "
        f"nnstudio reads up to {MAX_BYTES / 1024**3:.0f} GB. Choose a part of it.",
        expected=f"at most {MAX_BYTES / 1024**3:.0f} GB",
        received=f"{num_bytes / 1024**3:,.1f} GB",
    )
