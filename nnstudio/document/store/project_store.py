"""One open project file: its document, its runs, and copies of it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

import nnstudio
from nnstudio.document import file, writing
from nnstudio.document.project import Project
from nnstudio.document.sources.copies import fitting
from nnstudio.document.sources.data_paths import relative_paths
from nnstudio.document.store import opening, schema
from nnstudio.document.store.attachments import Attachments
from nnstudio.document.store.problems import ERRORS, is_damage, newer, problem_of
from nnstudio.document.store.runs import Runs
from nnstudio.document.store.salvage import salvage


class ProjectStore:
    """A database that this process alone works on.

    It stays locked until ``close``, or until the process ends in whatever way; so whether some
    other program still works on a file is asked of the file, and of no list of processes.

    Args:
        place: Where it is; made if there is nothing.

    Raises:
        FileProblem: It cannot be opened, or another program works on it.
    """

    def __init__(self, place: Path) -> None:
        self.place = place
        try:
            self._connection = _connected(place)
        except ERRORS as error:
            raise problem_of("Could not open", place, error) from error
        self._seen = _identity(place)
        self.runs = Runs(self._connection)
        #: Called by whoever reads for long, outside of a transaction: others may write then.
        self.meanwhile: Callable[[], None] = lambda: None

    @property
    def is_in_place(self) -> bool:
        """Whether the file is still the one that was opened: nobody deleted or replaced it."""
        return self._seen is not None and _identity(self.place) == self._seen

    def put_back(self) -> None:
        """Makes the file anew where somebody deleted or replaced it; nothing of it is lost.

        Raises:
            FileProblem: It cannot be made; what there is can still be saved elsewhere.
        """
        new = self.place.with_suffix(".new")
        try:
            self.place.parent.mkdir(parents=True, exist_ok=True)
            new.unlink(missing_ok=True)
            self._connection.execute("VACUUM INTO ?", (str(new),))
            new.replace(self.place)
            connection = _connected(self.place)
        except ERRORS as error:
            raise problem_of("Could not write", self.place, error) from error
        except OSError as error:
            raise writing.write_problem(self.place, error) from error
        self._connection.close()
        self._connection, self._seen = connection, _identity(self.place)
        self.runs = Runs(connection)

    @property
    def is_whole(self) -> bool:
        """Whether no page of it is damaged; takes as long as reading it."""
        try:
            return opening.is_whole(self._connection)
        except ERRORS:
            return False

    def close(self) -> None:
        """Lets the file go, and leaves nothing beside it."""
        with suppress(sqlite3.Error):
            self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.close()

    def __enter__(self) -> ProjectStore:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def change(self) -> Iterator[None]:
        """All changes made within are on the disk together, or none is.

        Raises:
            FileProblem: The disk is full, the file was pulled away, and so on.
        """
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield
            self._connection.execute("COMMIT")
        except ERRORS as error:
            self._roll_back()
            raise problem_of("Could not write to", self.place, error) from error
        except BaseException:
            self._roll_back()
            raise

    @property
    def attachments(self) -> Attachments:
        """Copies of data files that are kept in it."""
        return Attachments(self._connection)

    # --------------------------------------------------------------------------- document
    def document(self, kind: str = "now") -> Project | None:
        """The document as it stands (``"now"``), or as the user last saved it (``"saved"``).

        Raises:
            FileProblem: It cannot be read.
        """
        sql = "SELECT json FROM documents WHERE kind = ?"
        try:
            found = self._connection.execute(sql, (kind,)).fetchone()
        except ERRORS as error:
            raise problem_of("Could not read", self.place, error) from error
        return None if found is None else file.decode(self.place, bytes(found[0]))

    def set_document(self, project: Project, kind: str = "now") -> None:
        """Keeps a document."""
        sql = "INSERT OR REPLACE INTO documents (kind, json) VALUES (?, ?)"
        self._connection.execute(sql, (kind, file.encode(project, self.place)))

    def about(self, name: str) -> str | None:
        """What was kept under a name.

        Raises:
            FileProblem: It cannot be read.
        """
        sql = "SELECT value FROM about WHERE name = ?"
        try:
            found = self._connection.execute(sql, (name,)).fetchone()
        except ERRORS as error:
            raise problem_of("Could not read", self.place, error) from error
        return None if found is None else str(found[0])

    def set_about(self, name: str, value: str) -> None:
        """Keeps a text under a name."""
        sql = "INSERT OR REPLACE INTO about (name, value) VALUES (?, ?)"
        self._connection.execute(sql, (name, value))

    # ---------------------------------------------------------------------------- as a file
    def write_copy(self, path: Path, project: Project) -> None:
        """Writes all of it as a file of its own, whole or not at all.

        What was deleted is not in it, and data files inside its folder are named relative to it.

        Args:
            path: Where to; a file that exists is replaced, a link to one is followed.
            project: The document that the copy holds.

        Raises:
            FileProblem: The disk is full, the place cannot be written, and so on; what stood
                there before still does.
        """
        place = Path(os.path.realpath(path))
        try:
            writing.mode_of(place)
            folder = Path(tempfile.mkdtemp(prefix=f".{place.name[:100]}.", dir=place.parent))
        except OSError as error:
            raise writing.write_problem(place, error) from error
        copy = folder / "copy"
        try:
            self._copy_to(copy)
            with opening_to_edit(copy) as connection:
                own = file.encode(relative_paths(project, place.parent), place)
                connection.execute("DELETE FROM documents")
                connection.executemany(
                    "INSERT INTO documents (kind, json) VALUES (?, ?)",
                    [("now", own), ("saved", own)],
                )
                connection.execute("DELETE FROM about WHERE name != 'written_by'")
                has_shrunk = Attachments(connection).keep_only(fitting(project).data.copies)
            if has_shrunk:
                _give_back_room(copy)
            writing.put_in_place(copy, place)
        except ERRORS as error:
            raise problem_of("Could not save", place, error) from error
        except OSError as error:
            raise writing.write_problem(place, error) from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _copy_to(self, copy: Path) -> None:
        # Without locks: nobody else knows the copy, and its drive may have none to give.
        address = opening.uri_of(copy, "rwc", locks=False)
        try:
            self._connection.execute("VACUUM INTO ?", (address,))
        except ERRORS as error:
            if not is_damage(error):
                raise
            # Better most of it than nothing: this file is the only one that has it.
            copy.unlink(missing_ok=True)
            salvage(self._connection, copy)

    def _roll_back(self) -> None:
        # After some errors SQLite has done it by itself.
        with suppress(sqlite3.Error):
            self._connection.execute("ROLLBACK")


@contextmanager
def opening_to_edit(place: Path) -> Iterator[sqlite3.Connection]:
    """One transaction on a file that nobody else knows; it is on the disk at its end."""
    connection = opening.connect(place, "rw", locks=False)
    try:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")
    finally:
        connection.close()


def _connected(place: Path) -> sqlite3.Connection:
    """A connection that holds the file alone, at the present version.

    Raises:
        sqlite3.Error: It cannot be had.
        Newer: Its version is not known here.
    """
    connection = opening.connect(place, "rwc")
    try:
        # Not WAL: that would leave two files more beside the one, and fails on network drives.
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA synchronous = NORMAL")
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > schema.VERSION:
            raise newer(f"Could not open {place}", version, schema.VERSION)
        schema.migrate(connection)
        # The lock is taken by the first write.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT OR REPLACE INTO about (name, value) VALUES ('written_by', ?)",
            (f"nnstudio {nnstudio.__version__}",),
        )
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def _give_back_room(place: Path) -> None:
    """Takes out of a file that nobody else knows what was deleted in it."""
    connection = opening.connect(place, "rw", locks=False)
    try:
        connection.execute("VACUUM")
    finally:
        connection.close()


def _identity(place: Path) -> tuple[int, int] | None:
    """By which a file is known under whatever name; nothing where there is none."""
    try:
        found = place.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
