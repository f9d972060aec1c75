"""Reads the document of a file, and nothing else of it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from nnstudio.document import file
from nnstudio.document.data_paths import resolve_paths
from nnstudio.document.project import Project
from nnstudio.document.store import opening
from nnstudio.document.store.problems import problem_of
from nnstudio.document.writing import FileProblem


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
    except sqlite3.Error as error:
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
