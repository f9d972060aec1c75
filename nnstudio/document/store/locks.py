"""Whether a drive can lock files at all: some network drives cannot."""

from __future__ import annotations

import errno
import sqlite3
import tempfile
from pathlib import Path

#: What SQLite says where asking for a lock fails for another reason than that somebody has it.
_LOCKING_FAILED = frozenset(
    [
        sqlite3.SQLITE_IOERR_LOCK,
        sqlite3.SQLITE_IOERR_RDLOCK,
        sqlite3.SQLITE_IOERR_UNLOCK,
        sqlite3.SQLITE_IOERR_CHECKRESERVEDLOCK,
    ]
)


def lacks_locks(place: Path, error: Exception) -> bool:
    """Whether an error of SQLite means that the drive of a file cannot lock files.

    Args:
        place: The file.
        error: What SQLite said.
    """
    code = getattr(error, "sqlite_errorcode", 0)
    if code in _LOCKING_FAILED:
        return True
    # SQLite says "busy" both where somebody holds a lock and where the system has none to give.
    return code & 0xFF == sqlite3.SQLITE_BUSY and _refuses_locks(place.parent)


def _refuses_locks(folder: Path) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows tells the two apart by itself
        return False
    try:
        # Not the file itself: closing it would end all locks that this process has on it.
        with tempfile.TemporaryFile(dir=folder) as stream:
            fcntl.lockf(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno in (errno.ENOLCK, errno.ENOTSUP, errno.EINVAL, errno.ENOSYS)
    return False
