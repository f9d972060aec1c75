"""Opens a project in whichever form it was written."""

from __future__ import annotations

import os
from pathlib import Path

from nnstudio.document import file
from nnstudio.document.project import Project
from nnstudio.document.store.opening import is_database
from nnstudio.document.store.reading import read_document


def load(path: str | os.PathLike[str]) -> Project:
    """Reads the document of a project file, or of a project written as a text.

    Args:
        path: Anybody's file; nothing in it is executed.

    Returns:
        The project; relative paths of its data files are resolved against its folder.

    Raises:
        FileProblem: The file cannot be read, is damaged, comes from a newer version, is not a
            project file, or holds values that are not allowed.
    """
    place = Path(path)
    return read_document(place) if is_database(place) else file.load(place)
