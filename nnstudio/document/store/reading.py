"""Reads the document of a file, and nothing else of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from nnstudio.document import file
from nnstudio.document.data_paths import resolve_paths
from nnstudio.document.project import Project
from nnstudio.document.store import opening
from nnstudio.document.store.problems import ERRORS, problem_of
from nnstudio.document.writing import FileProblem

if TYPE_CHECKING:
    from nnstudio.document.store.runs import Runs


def read_document(path: Path) -> Project:
    """The document of a stranger's file, with absolute paths of its data files.

    Raises:
        FileProblem: See ``opening.open_strange``; or it holds no document.
    """
    connection = opening.open_strange(path)
    try:
        found = connection.execute(
            "SELECT json FROM documents WHERE kind = 'now' AND length(json) <= ?",
            (file.MAX_BYTES,),
        ).fetchone()
    except ERRORS as error:
        raise problem_of("Could not open", path, error) from error
    finally:
        connection.close()
    if found is None:
        raise FileProblem(
            f"Could not open {path}",
            "a project",
            "a file without one",
            "Take an earlier copy of the file.",
        )
    return resolve_paths(file.decode(path, bytes(found[0])), path.absolute().parent)


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
    # Not before it is needed: NumPy takes longer to import than a document to read.
    from nnstudio.document.store.runs import Runs

    connection = opening.open_strange(path)
    try:
        yield Runs(connection)
    except ERRORS as error:
        raise problem_of("Could not read", path, error) from error
    finally:
        connection.close()
