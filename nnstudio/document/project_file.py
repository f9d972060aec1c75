"""Opens a project in whichever form it was written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from nnstudio.document import file
from nnstudio.document.project import Project
from nnstudio.document.store.opening import is_database
from nnstudio.document.store.reading import StrangeFile


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
    with opened(Path(path)) as (project, _):
        return project


def load_with_data(path: str | os.PathLike[str]) -> Project:
    """Reads the document of a project file, and unpacks the data in it that is missing elsewhere.

    Raises:
        FileProblem: See ``load``; or a copy cannot be written.
        Invalid: A copy is damaged, or too large.
    """
    with opened(Path(path)) as (project, contents):
        if contents is not None:
            contents.attachments().unpack_missing(project.data.copies)
        return project


@contextmanager
def opened(path: Path) -> Iterator[tuple[Project, StrangeFile | None]]:
    """Reads the document of a file, and keeps the file open to copy the rest of it.

    Args:
        path: See ``load``.

    Returns:
        The project, and the file; ``None`` for a text, which holds nothing else.

    Raises:
        FileProblem: See ``load``.
    """
    if not is_database(path):
        yield file.load(path), None
        return
    with closing(StrangeFile(path)) as strange:
        yield strange.document(), strange
