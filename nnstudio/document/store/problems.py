"""What SQLite and the disk complain of, as sentences."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from nnstudio.document.writing import FileProblem

#: Primary result codes of SQLite (sqlite.org/rescode.html) to expected, received, fix.
_REASONS = {
    sqlite3.SQLITE_FULL: (
        "room on the disk",
        "a full disk",
        "Free some space; nothing that is already in the file is lost.",
    ),
    sqlite3.SQLITE_READONLY: (
        "a file that can be written",
        "a write-protected one",
        "Save a copy elsewhere.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "a file in a folder that you may write to",
        "one that cannot be opened",
        "Check the folder's permissions, or choose another one.",
    ),
    sqlite3.SQLITE_BUSY: (
        "a file that no other window works on",
        "one that is in use",
        "Close the other window, or work on a copy.",
    ),
    sqlite3.SQLITE_IOERR: (
        "a disk that can be read and written",
        "an error of the disk",
        "Check the disk or its connection, and save a copy elsewhere.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "a whole project file",
        "a damaged one",
        "Take an earlier copy of the file.",
    ),
    sqlite3.SQLITE_NOTADB: (
        "a project file",
        "a file that nnstudio did not write",
        "Choose another file.",
    ),
    sqlite3.SQLITE_TOOBIG: (
        "texts and arrays of a sensible size",
        "one that is far too large",
        "Take an earlier copy of the file.",
    ),
    sqlite3.SQLITE_INTERRUPT: (
        "a file that can be checked within a minute",
        "one that takes longer",
        "Take an earlier copy of the file.",
    ),
}
_REASONS[sqlite3.SQLITE_LOCKED] = _REASONS[sqlite3.SQLITE_BUSY]
_REASONS[sqlite3.SQLITE_PERM] = _REASONS[sqlite3.SQLITE_READONLY]


#: What reading a database may raise. Where SQLite complains in words that quote broken text,
#: Python cannot even decode the complaint.
ERRORS = (sqlite3.Error, UnicodeDecodeError)


def problem_of(what: str, place: Path, error: Exception) -> FileProblem:
    """The sentence for an error of SQLite.

    Args:
        what: What was wanted, for instance ``"Could not open"``.
        place: The file.
        error: What SQLite said.
    """
    is_broken = isinstance(error, UnicodeDecodeError)
    code = sqlite3.SQLITE_CORRUPT if is_broken else getattr(error, "sqlite_errorcode", 0) & 0xFF
    expected, received, fix = _REASONS.get(
        code, ("a project file", f"one with an error ({error})", "Take an earlier copy of it.")
    )
    return FileProblem(f"{what} {place}", expected, received, fix)
