"""Reads anybody's file: its document, its runs, or all of it into a copy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from nnstudio.document import file
from nnstudio.document.project import Project
from nnstudio.document.sources.data_paths import resolve_paths
from nnstudio.document.store import opening
from nnstudio.document.store.attachments import Attachments
from nnstudio.document.store.problems import ERRORS, problem_of
from nnstudio.document.writing import FileProblem

if TYPE_CHECKING:
    from nnstudio.document.store.runs import Runs


class StrangeFile:
    """Anybody's project file, found to be sound and open to be read; it is checked once, here.

    Args:
        path: The file; it is read and never written.

    Raises:
        FileProblem: See ``opening.open_strange``.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = opening.open_strange(path)

    def document(self) -> Project:
        """The document, with absolute paths of its data files.

        Raises:
            FileProblem: There is none, or it cannot be read.
        """
        path = self.path
        try:
            found = self._connection.execute(
                "SELECT json FROM documents WHERE kind = 'now' AND length(json) <= ?",
                (file.MAX_BYTES,),
            ).fetchone()
        except ERRORS as error:
            raise problem_of("Could not open", path, error) from error
        if found is None:
            raise FileProblem(
                f"Could not open {path}",
                "a project",
                "a file without one",
                "Take an earlier copy of the file.",
            )
        return resolve_paths(file.decode(path, bytes(found[0])), path.absolute().parent)

    def runs(self) -> Runs:
        """Its runs."""
        # Not before it is needed: NumPy takes longer to import than a document to read.
        from nnstudio.document.store.runs import Runs

        return Runs(self._connection)

    def attachments(self) -> Attachments:
        """Copies of data files that are kept in it."""
        return Attachments(self._connection)

    def copy_to(self, place: Path) -> None:
        """Copies all of it.

        Raises:
            FileProblem: The copy cannot be written.
        """
        try:
            self._connection.execute("VACUUM INTO ?", (str(place),))
        except ERRORS as error:
            place.unlink(missing_ok=True)
            raise problem_of("Could not copy the project to", place, error) from error

    def close(self) -> None:
        """Lets the file go."""
        self._connection.close()


def read_document(path: Path) -> Project:
    """The document of a stranger's file, with absolute paths of its data files.

    Raises:
        FileProblem: See ``StrangeFile``.
    """
    with closing(StrangeFile(path)) as strange:
        return strange.document()


@contextmanager
def reading_runs(path: Path) -> Iterator[Runs]:
    """The runs of a stranger's file, while it is read and never written.

    Raises:
        FileProblem: See ``opening.open_strange``; or the file is a project as a text, which
            holds no runs.
    """
    if not opening.is_database(path):
        file.load(path)  # refuses in its own words what is no project at all
        raise FileProblem(
            f"Could not read runs of {path}",
            "a project that was saved by the window",
            "a project as a text, which has no runs",
            "Open it in the window, train it there, and save it.",
        )
    strange = StrangeFile(path)
    try:
        yield strange.runs()
    except ERRORS as error:
        raise problem_of("Could not read", path, error) from error
    finally:
        strange.close()
