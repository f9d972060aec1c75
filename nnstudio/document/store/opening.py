"""Opens databases, also those of strangers: nothing in them is executed or believed."""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path
from time import monotonic

from nnstudio.document.store import schema
from nnstudio.document.store.locks import lacks_locks
from nnstudio.document.store.problems import ERRORS, newer, problem_of
from nnstudio.document.writing import FileProblem

MAGIC = b"SQLite format 3\x00"
#: Bytes of the largest text or array in a file.
MAX_VALUE = 1_000_000_000
#: Seconds that checking a file may take.
_CHECKING = 60.0
#: Instructions of SQLite's machine between two looks at the clock.
_LOOK = 100_000


def is_database(path: str | os.PathLike[str]) -> bool:
    """Whether a file begins as SQLite's do; a file that cannot be read does not."""
    place = Path(path)
    try:
        # Asked first, because opening a pipe or a device could wait for ever.
        if not stat.S_ISREG(place.stat().st_mode):
            return False
        with place.open("rb") as stream:
            return stream.read(len(MAGIC)) == MAGIC
    except (OSError, ValueError):
        return False


def uri_of(place: Path, mode: str, locks: bool = True) -> str:
    """The address of a database for SQLite; without ``locks`` it asks for none."""
    return f"{place.absolute().as_uri()}?mode={mode}" + ("" if locks else "&nolock=1")


def connect(place: Path, mode: str, locks: bool = True) -> sqlite3.Connection:
    """Connects with every trust taken away.

    Args:
        place: The database.
        mode: ``"ro"``, ``"rw"`` (it exists) or ``"rwc"`` (it may be made).
        locks: ``False`` where nobody else knows the file, or its drive cannot lock files.

    Raises:
        sqlite3.Error: It cannot be opened.
    """
    uri = uri_of(place, mode, locks)
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    # SQLite does not check texts; a broken one is to be read as such, and not to raise.
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    try:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)
        for pragma in (
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "mmap_size = 0",
            "foreign_keys = ON",
            "busy_timeout = 200",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def open_strange(place: Path) -> sqlite3.Connection:
    """Opens a file to read it, after it was found whole and to hold our tables and no others.

    Raises:
        FileProblem: It is damaged, comes from a newer nnstudio, holds triggers, views or other
            tables, or cannot be read.
    """
    what = "Could not open"
    try:
        try:
            return _checked(place, locks=True)
        except ERRORS as error:
            if not lacks_locks(place, error):
                raise
        # A project is only ever replaced whole, so there is nobody to wait for.
        return _checked(place, locks=False)
    except ERRORS as error:
        raise problem_of(what, place, error) from error


def _checked(place: Path, locks: bool) -> sqlite3.Connection:
    what = f"Could not open {place}"
    connection = connect(place, "ro", locks)
    try:
        _limit_time(connection)
        version = _version(connection, place)
        if schema.contents(connection) != schema.expected(version):
            raise FileProblem(
                what,
                "the tables of a project",
                "other tables, triggers or views",
                "Choose a file that nnstudio saved.",
            )
        if not is_whole(connection):
            raise FileProblem(
                what,
                "a whole project file",
                "a damaged one",
                "Take an earlier copy of the file.",
            )
        connection.set_progress_handler(None, 0)
    except BaseException:
        connection.close()
        raise
    return connection


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds no page of the file damaged."""
    return connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]


def _version(connection: sqlite3.Connection, place: Path) -> int:
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    what = f"Could not open {place}"
    if application != schema.APPLICATION_ID or version < 1:
        raise FileProblem(
            what,
            "a project file",
            "another program's database",
            "Choose a file that nnstudio saved.",
        )
    if version > schema.VERSION:
        raise newer(what, version, schema.VERSION)
    return version


def _limit_time(connection: sqlite3.Connection) -> None:
    """A file made so that a query never ends is given up."""
    end = monotonic() + _CHECKING
    connection.set_progress_handler(lambda: int(monotonic() > end), _LOOK)
