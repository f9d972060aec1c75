"""Copies of data files inside the project's file: which there are, and where they are unpacked.

A name that stands in anybody's file never says where on this computer something is written: only
its last two parts are used, cleaned, below a folder that is called after the contents.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import platformdirs
from msgspec.structs import replace

from nnstudio.document.data import Copy, DataPlan, IdxFiles, Source
from nnstudio.document.project import Project
from nnstudio.document.sources.data_paths import paths_of
from nnstudio.document.sources.idx_files import files_of
from nnstudio.document.tasks import SeveralSources

#: Bytes that all copies of a project may have before they are packed.
MAX_BYTES = 512 * 1024**2
#: Problem of data whose copy has not been unpacked yet; whoever holds the file can do it.
NOT_UNPACKED = "copy-not-unpacked"

#: Letters of a file name that mean nothing to any system, beside letters and digits.
_PLAIN = frozenset(" -_.()+,=@")
#: Letters of a name: two of them and the cache still make a path that Windows takes.
_MOST = 60
#: Names that are devices on Windows, whatever follows the dot.
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))]
)


def cache_folder() -> Path:
    """Where copies are unpacked; the user may empty it at any time."""
    return Path(platformdirs.user_cache_dir("nnstudio", appauthor=False)) / "data"


def place_of(copy: Copy) -> Path:
    """Where a copy lies once it is unpacked.

    Its folder has the old name, since that may tell what the data is.
    """
    above = copy.path.replace("\\", "/").rstrip("/").rpartition("/")[0]
    return cache_folder() / copy.content / safe_name(above) / safe_name(copy.path)


def is_original(copy: Copy) -> bool:
    """Whether the file at its own place is still what was copied; of a folder: whether it is there.

    Reads the file, unless it was read before and has not changed since.
    """
    place = Path(copy.path).expanduser()
    try:
        if place.is_dir():
            return True
        status = place.stat()
    except OSError:
        return False
    if not place.is_file() or status.st_size != copy.size:
        return False
    return _digest(place, status.st_mtime_ns, status.st_size) == copy.content


def why_copied(copy: Copy) -> str:
    """The sentence that says why a copy stands in for its file; see ``is_original``."""
    file = Path(copy.path).expanduser()
    why = "has changed since" if file.exists() else "is no longer there"
    return f"The file {file.name} {why}; the copy in the project is used."


def safe_name(path: str) -> str:
    """The last part of a path from any system, as a name that can do no harm on this one."""
    last = path.replace("\\", "/").rstrip("/").rpartition("/")[2]
    kept = "".join(letter if letter.isalnum() or letter in _PLAIN else "_" for letter in last)
    stem, dot, suffix = kept.strip(". ").rpartition(".")
    stem, suffix = (stem, suffix) if dot else (suffix, "")
    if stem.partition(".")[0].lower() in _DEVICES or not stem:
        stem = f"_{stem}"
    # Ends tell the format, so what is too long is cut in front of them.
    return f"{stem[: _MOST - len(suffix[:20])]}{dot}{suffix[:20]}".strip(". ") or "_"


def is_safe_part(part: str) -> bool:
    """Whether a part of a path inside a folder is a plain name, on every system."""
    return (
        0 < len(part.encode("utf-8", "replace")) <= 255
        and part.isprintable()
        and not set(part) & set('/\\:*?"<>|')
        and part == part.strip(". ")
        and part.partition(".")[0].lower() not in _DEVICES
    )


def with_files_named(project: Project) -> Project:
    """The project whose sources name every file that is read, also those found beside others."""
    tasks = project.tasks
    if tasks is not None and isinstance(tasks.split, SeveralSources):
        sources = tuple(map(_named, tasks.split.sources))
        project = replace(project, tasks=replace(tasks, split=SeveralSources(sources)))
    return replace(project, data=replace(project.data, source=_named(project.data.source)))


def with_copies(project: Project, copies: Iterable[Copy]) -> Project:
    """The project with these copies of its data files, and no others."""
    return replace(project, data=replace(project.data, copies=tuple(copies)))


def fitting(project: Project) -> Project:
    """The project without copies of files that it does not read any more."""
    paths = set(paths_of(project))
    kept = tuple(copy for copy in project.data.copies if copy.path in paths)
    return project if kept == project.data.copies else with_copies(project, kept)


def without_copies(data: DataPlan) -> DataPlan:
    """What is learned from, wherever it is kept."""
    return replace(data, copies=()) if data.copies else data


@lru_cache(maxsize=64)
def _digest(file: Path, _changed: int, _size: int) -> str:
    """SHA-256 of a file; its time and size tell whether it has to be read again."""
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


def _named(source: Source) -> Source:
    return IdxFiles(*files_of(source)) if isinstance(source, IdxFiles) else source
