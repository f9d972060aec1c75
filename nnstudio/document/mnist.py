"""The four files of MNIST, which are too large to be bundled: where they are, and without them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import platformdirs
from msgspec.structs import replace

from nnstudio.document.data import Bundled, IdxFiles
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project

#: What the files are called everywhere, plain or gzipped, in the order of ``IdxFiles``.
FILES = (
    "train-images-idx3-ubyte",
    "train-labels-idx1-ubyte",
    "t10k-images-idx3-ubyte",
    "t10k-labels-idx1-ubyte",
)


def needs_files(project: Project) -> bool:
    """Whether the project names MNIST's files, and they are not there."""
    source = project.data.source
    if not isinstance(source, IdxFiles):
        return False
    images = Path(source.images)
    return images.name.removesuffix(".gz") == FILES[0] and not images.is_file()


def usual_folders() -> tuple[Path, ...]:
    """Where the files may already be: ``$NNSTUDIO_DATA``, and the user's own data folder."""
    own = Path(platformdirs.user_data_dir("nnstudio", appauthor=False)) / "data"
    named = os.environ.get("NNSTUDIO_DATA")
    roots = (Path(named), own) if named else (own,)
    return tuple(folder for root in roots for folder in (root, root / "mnist"))


def files_in(folder: Path) -> IdxFiles:
    """The files of a folder.

    Raises:
        Invalid: One of them is not there.
    """
    found = []
    for name in FILES:
        path = next((p for p in (folder / f"{name}.gz", folder / name) if p.is_file()), None)
        if path is None:
            raise Invalid(
                "The folder of MNIST",
                f"the file {name}.gz (or {name}) in it",
                f"{folder}, where it is missing",
                "Choose the folder with all four files.",
            )
        found.append(str(path))
    return IdxFiles(*found)


def found_in(folders: Iterable[Path]) -> IdxFiles | None:
    """The files of the first folder that has them all."""
    for folder in folders:
        try:
            return files_in(folder)
        except Invalid:
            continue
    return None


def with_files(project: Project, files: IdxFiles) -> Project:
    """The project on MNIST's files."""
    return replace(project, data=replace(project.data, source=files))


def with_digits(project: Project) -> Project:
    """The project on scikit-learn's small digits, which are always there."""
    return replace(project, data=replace(project.data, source=Bundled("digits")))
