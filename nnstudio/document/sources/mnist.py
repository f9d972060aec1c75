"""Projects that name the files of a known data set: where they are, and without them."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from nnstudio.document.data import Bundled, IdxFiles, NpzFile
from nnstudio.document.project import Project
from nnstudio.document.sources.known_sets import KnownSet, find, known_set


def missing_set(project: Project) -> KnownSet | None:
    """The known data set whose files a project names, and which are neither there nor in it."""
    source = project.data.source
    if project.data.copies:
        return None
    if not isinstance(source, IdxFiles) or Path(source.images).is_file():
        return None
    return known_set(source)


def resolved(project: Project, beside: Path | None = None) -> Project:
    """The project on the files it means, wherever they are; as it is where they are nowhere.

    Args:
        project: Perhaps one that names a known data set without saying where it is.
        beside: The folder of its file; see ``known_sets.find``.
    """
    missing = missing_set(project)
    found = find(missing.name, beside) if missing is not None else None
    return with_files(project, found) if found is not None else project


def with_files(project: Project, files: IdxFiles | NpzFile) -> Project:
    """The project on files that are there."""
    return replace(project, data=replace(project.data, source=files))


def with_digits(project: Project) -> Project:
    """The project on scikit-learn's small digits, which are always there."""
    return replace(project, data=replace(project.data, source=Bundled("digits")))
