"""Puts the data files of a project into its file, or takes them out again."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.project_file import opened
from nnstudio.document.sources.copies import with_copies, with_files_named
from nnstudio.document.sources.data_paths import paths_of
from nnstudio.document.store.attachments import check_size, copy_of, parts_of
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.writing import FileProblem


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
    with tempfile.TemporaryDirectory() as folder:
        working = Path(folder) / "working"
        with opened(path) as (project, contents):
            if contents is not None:
                contents.copy_to(working)
        with ProjectStore(working) as store:
            made = with_copies(project, ()) if remove else _packed(store, project, path)
            store.write_copy(place, made)
    names = ", ".join(Path(copy.path).name for copy in made.data.copies)
    size = f"{place.stat().st_size / 1e6:,.1f} MB"
    what = f"It holds {names}, and has {size}." if names else f"It holds no data, and has {size}."
    print(f"Wrote {place}. {what}")
    return 0


def _packed(store: ProjectStore, project: Project, path: Path) -> Project:
    """Puts the files of a project into a store; returns the project that says so."""
    project = with_files_named(project)
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
            copies.append(copy_of(name))
            with store.change():
                for part, data in parts_of(copies[-1]):
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
