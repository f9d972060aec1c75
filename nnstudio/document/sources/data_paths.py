"""Paths of data files: absolute while one works, relative to the project's file within it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from nnstudio.document.data import CsvFile, IdxFiles, ImageFolder, NpzFile, Source
from nnstudio.document.project import Project
from nnstudio.document.tasks import SeveralSources


def resolve_paths(project: Project, folder: Path) -> Project:
    """Returns the project with absolute paths of its data files.

    Args:
        project: Its relative paths start at ``folder``.
        folder: An absolute path.
    """

    def resolve(path: str) -> str:
        return os.path.normpath(folder / path) if path else path

    return _with_paths(project, resolve)


def relative_paths(project: Project, folder: Path) -> Project:
    """Returns the project with paths relative to ``folder`` for data files inside it.

    The inverse of ``resolve_paths``. Relative paths have forward slashes on every system.
    """

    def shorten(path: str) -> str:
        place = Path(path)
        if place.is_absolute() and place.is_relative_to(folder):
            return place.relative_to(folder).as_posix()
        return path

    return _with_paths(project, shorten)


def paths_of(project: Project) -> tuple[str, ...]:
    """All data files that a project names, each once."""
    split = project.tasks.split if project.tasks is not None else None
    further = split.sources if isinstance(split, SeveralSources) else ()
    found = [path for source in (project.data.source, *further) for path in source_paths(source)]
    return tuple(dict.fromkeys(found))


def source_paths(source: Source) -> tuple[str, ...]:
    """The files that a source names."""
    found = []

    def note(path: str) -> str:
        found.append(path)
        return path

    with_source_paths(source, note)
    return tuple(path for path in found if path)


def _with_paths(project: Project, change: Callable[[str], str]) -> Project:
    tasks = project.tasks
    if tasks is not None and isinstance(tasks.split, SeveralSources):
        sources = tuple(with_source_paths(source, change) for source in tasks.split.sources)
        project = replace(project, tasks=replace(tasks, split=SeveralSources(sources)))
    source = with_source_paths(project.data.source, change)
    copies = tuple(replace(copy, path=change(copy.path)) for copy in project.data.copies)
    if source is not project.data.source or copies:
        project = replace(project, data=replace(project.data, source=source, copies=copies))
    return project


def with_source_paths(source: Source, change: Callable[[str], str]) -> Source:
    """The source with other paths of its files."""
    match source:
        case CsvFile(path=path) | NpzFile(path=path) | ImageFolder(path=path):
            return replace(source, path=change(path))
        case IdxFiles():
            return IdxFiles(
                change(source.images),
                change(source.labels),
                change(source.test_images),
                change(source.test_labels),
            )
    return source
