"""One open project file: its document, its runs, and copies of it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

import nnstudio
from nnstudio.document import file, writing
from nnstudio.document.data_paths import relative_paths
from nnstudio.document.project import Project
from nnstudio.document.store import opening, schema
from nnstudio.document.store.problems import ERRORS, problem_of
from nnstudio.document.store.runs import Runs


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
            self._connection = opening.connect(place, "rwc")
        except ERRORS as error:
            raise problem_of("Could not open", place, error) from error
        try:
            # Not WAL: that would leave two files more beside the one, and fails on network drives.
            self._connection.execute("PRAGMA journal_mode = TRUNCATE")
            self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            schema.migrate(self._connection)
            # The lock is taken by the first write.
            self._connection.execute("BEGIN IMMEDIATE")
            self.set_about("written_by", f"nnstudio {nnstudio.__version__}")
            self._connection.execute("COMMIT")
        except ERRORS as error:
            self._connection.close()
            raise problem_of("Could not open", place, error) from error
        self.runs = Runs(self._connection)

    @classmethod
    def copy_of(cls, strange: Path, place: Path) -> ProjectStore:
        """Copies a file, after it was found to be sound, and opens the copy.

        Args:
            strange: Anybody's file; it is read and never written.
            place: Where the copy goes.

        Raises:
            FileProblem: See ``opening.open_strange``; or the copy cannot be written.
        """
        connection = opening.open_strange(strange)
        try:
            connection.execute("VACUUM INTO ?", (str(place),))
        except ERRORS as error:
            place.unlink(missing_ok=True)
            raise problem_of("Could not open", strange, error) from error
        finally:
            connection.close()
        return cls(place)

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

    # --------------------------------------------------------------------------- document
    def document(self, kind: str = "now") -> Project | None:
        """The document as it stands (``"now"``), or as the user last saved it (``"saved"``).

        Raises:
            FileProblem: It cannot be read.
        """
        sql = "SELECT json FROM documents WHERE kind = ?"
        found = self._connection.execute(sql, (kind,)).fetchone()
        return None if found is None else file.decode(self.place, bytes(found[0]))

    def set_document(self, project: Project, kind: str = "now") -> None:
        """Keeps a document."""
        sql = "INSERT OR REPLACE INTO documents (kind, json) VALUES (?, ?)"
        self._connection.execute(sql, (kind, file.encode(project, self.place)))

    def about(self, name: str) -> str | None:
        """What was kept under a name."""
        sql = "SELECT value FROM about WHERE name = ?"
        found = self._connection.execute(sql, (name,)).fetchone()
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
            self._connection.execute("VACUUM INTO ?", (str(copy),))
            with opening_to_edit(copy) as connection:
                own = file.encode(relative_paths(project, place.parent), place)
                connection.execute("DELETE FROM documents")
                connection.executemany(
                    "INSERT INTO documents (kind, json) VALUES (?, ?)",
                    [("now", own), ("saved", own)],
                )
                connection.execute("DELETE FROM about WHERE name != 'written_by'")
            writing.put_in_place(copy, place)
        except ERRORS as error:
            raise problem_of("Could not save", place, error) from error
        except OSError as error:
            raise writing.write_problem(place, error) from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _roll_back(self) -> None:
        # After some errors SQLite has done it by itself.
        with suppress(sqlite3.Error):
            self._connection.execute("ROLLBACK")


@contextmanager
def opening_to_edit(place: Path) -> Iterator[sqlite3.Connection]:
    """One transaction on a file that nobody else knows; it is on the disk at its end."""
    connection = opening.connect(place, "rw")
    try:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")
    finally:
        connection.close()
