"""What SQLite and the disk complain of, as sentences."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from nnstudio.document.store.locks import lacks_locks
from nnstudio.document.writing import FileProblem


class DiskProblem(FileProblem):
    """The disk or the file is at fault: the same can be written once that is mended."""


class InUse(DiskProblem):
    """Another program works on the file."""


class Damaged(DiskProblem):
    """The file itself is damaged."""


class Newer(FileProblem):
    """The file comes from a later version of this program."""


class OwnerGone(FileProblem):
    """What was to be written belongs to a row that was deleted meanwhile."""


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
_NO_LOCKS = (
    "a drive on which files can be locked",
    "one that cannot lock them, as some network drives",
    "Choose a folder on this computer.",
)
#: Further codes that speak of the disk, and not of what was to be written.
_OF_THE_DISK = frozenset(
    [
        *(sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN),
        *(sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM),
    ]
)

#: What reading a database may raise. Where SQLite complains in words that quote broken text,
#: Python cannot even decode the complaint.
ERRORS = (sqlite3.Error, UnicodeDecodeError)


def is_damage(error: Exception) -> bool:
    """Whether an error says that the file itself is damaged."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    is_text = isinstance(error, UnicodeDecodeError)
    return is_text or code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def problem_of(what: str, place: Path, error: Exception) -> FileProblem:
    """The sentence for an error of SQLite.

    Args:
        what: What was wanted, for instance ``"Could not open"``.
        place: The file.
        error: What SQLite said.
    """
    full = getattr(error, "sqlite_errorcode", 0)
    code = sqlite3.SQLITE_CORRUPT if isinstance(error, UnicodeDecodeError) else full & 0xFF
    reasons = _REASONS.get(
        code, ("a project file", f"one with an error ({error})", "Take an earlier copy of it.")
    )
    if lacks_locks(place, error):
        reasons = _NO_LOCKS
    return _kind(code, full)(f"{what} {place}", *reasons)


def _kind(code: int, full: int) -> type[FileProblem]:
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return InUse
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return Damaged
    if full == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
        return OwnerGone
    return DiskProblem if code in _OF_THE_DISK else FileProblem


def newer(what: str, version: int, known: int) -> Newer:
    """The sentence for a file of a version that this program does not know."""
    return Newer(
        what,
        f"a project file of version {known}",
        f"one of version {version}, from a newer nnstudio",
        "Update nnstudio to open it.",
    )
