"""Puts the data files of a project into its file, or takes them out again."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from nnstudio.commands.exit_codes import INTERRUPTED
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.project_file import opened
from nnstudio.document.sources.copies import with_copies, with_files_named
from nnstudio.document.sources.data_paths import paths_of
from nnstudio.document.store.attachments import check_size, copy_of, parts_of
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.writing import FileProblem

#: Bytes from which on it takes long enough to be told of.
_LARGE = 32 * 1024**2

#: Told of bytes that were read, and of what is done now.
Told = Callable[[int, str], None]


def pack(path: Path, out: Path | None, force: bool, remove: bool) -> int:
    """Writes the project with its data, or without, and says where.

    Args:
        path: The project; its runs come along.
        out: Where to; ``None``: in its own place.
        force: Whether another file that exists is overwritten.
        remove: Whether the data is taken out.

    Raises:
        Invalid: The project reads no files, one of them is missing or too large, or the place
            cannot be written.
    """
    place = out or path
    if out is not None and os.path.lexists(out) and not force:
        raise Invalid(
            f"Could not write {out}",
            "a name that is free",
            "a file that exists",
            "Choose another name, or add --force to overwrite it.",
        )
    try:
        made = _written(path, place, remove)
    except KeyboardInterrupt:
        was = "is as it was" if os.path.lexists(place) else "was not written"
        print(f"nnstudio: Interrupted; {place} {was}.", file=sys.stderr)
        return INTERRUPTED
    names = ", ".join(Path(copy.path).name for copy in made.data.copies)
    size = f"{place.stat().st_size / 1e6:,.1f} MB"
    what = f"It holds {names}, and has {size}." if names else f"It holds no data, and has {size}."
    print(f"Wrote {place}. {what}")
    return 0


def _written(path: Path, place: Path, remove: bool) -> Project:
    """Writes the file, whole or not at all; returns the project that is in it."""
    with tempfile.TemporaryDirectory() as folder:
        working = Path(folder) / "working"
        with opened(path) as (project, contents):
            if contents is not None:
                contents.copy_to(working)
        project = with_files_named(project)
        paths = () if remove else paths_of(project)
        with ProjectStore(working) as store, _progress(paths) as told:
            made = with_copies(project, ()) if remove else _packed(store, project, path, told)
            told(0, f"Writing {place.name}")
            store.write_copy(place, made)
    return made


@contextmanager
def _progress(paths: Iterable[str]) -> Iterator[Told]:
    """A bar on a terminal, where there is much to read."""
    # Each file is read twice: to name its copy by its sum, and to copy it.
    total = 2 * sum(_size_of(Path(path).expanduser()) for path in paths)
    if total < _LARGE or not sys.stderr.isatty():
        yield lambda _num, _what: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn())
    console = Console(stderr=True)
    with Progress(*columns, TimeRemainingColumn(), console=console, transient=True) as bar:
        task = bar.add_task("", total=total)
        yield lambda num, what: bar.update(task, advance=num, description=what)


def _size_of(place: Path) -> int:
    """Bytes of a file, or of all that is in a folder; what cannot be read is told of later."""
    try:
        if place.is_dir():
            return sum(file.stat().st_size for file in place.rglob("*") if file.is_file())
        return place.stat().st_size
    except OSError:
        return 0


def _of(told: Told, what: str) -> Callable[[int], None]:
    """Tells of bytes only, always with these words."""
    return lambda num: told(num, what)


def _packed(store: ProjectStore, project: Project, path: Path, told: Told) -> Project:
    """Puts the files of a project into a store; returns the project that says so."""
    paths = paths_of(project)
    if not paths:
        raise Invalid(
            f"Data of {path}",
            "a project that reads files",
            "one whose data comes with nnstudio",
            "It can be given away as it is.",
        )
    kept = {copy.path: copy for copy in project.data.copies}
    copies = []
    for name in paths:
        is_gone = name in kept and not Path(name).expanduser().exists()
        if is_gone and store.attachments.has(kept[name].content):
            copies.append(kept[name])
            continue
        try:
            copies.append(copy_of(name, told=_of(told, f"Reading {Path(name).name}")))
            telling = _of(told, f"Copying {Path(name).name}")
            with store.change():
                for part, data in parts_of(copies[-1], told=telling):
                    store.attachments.put(part, data)
        except OSError as error:
            raise FileProblem(
                f"Could not read {name}",
                "a file that can be read",
                (error.strerror or str(error)).lower(),
                "Put it back, or choose other data.",
            ) from error
    check_size(sum(copy.size for copy in copies))
    return with_copies(project, copies)
