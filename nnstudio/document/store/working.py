"""The folder of the files that are worked on, and what a program that was killed left there."""

from __future__ import annotations

import errno
import os
import secrets
import time
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import msgspec

from nnstudio.document.file import SUFFIX
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.store import opening
from nnstudio.document.store.problems import ERRORS, Damaged, DiskProblem, Newer
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.salvage import salvage
from nnstudio.document.writing import FileProblem, write_problem

#: Kept under this name in ``about``: the file that the user calls the project.
ORIGIN = "origin"
#: And under this one: what its runs were like when all was saved there.
_SAVED_RUNS = "saved_runs"
#: Appended to the name of a file that cannot be worked with, and is kept for a person.
DAMAGED = ".damaged"
#: Seconds in which a program that has just made its file writes the project into it.
_NEW = 60.0


@dataclass(frozen=True)
class LeftBehind:
    """A project that was open when the program was killed.

    Attributes:
        place: The file that was worked on.
        project: The document as it stood.
        origin: The user's file it was opened from or saved to; ``None``: never saved.
        num_runs: Runs that are in it.
        changed: Seconds since 1970 of the last write.
        is_damaged: The file was damaged, and this is what could be read of it.
    """

    place: Path
    project: Project
    origin: Path | None
    num_runs: int
    changed: float
    is_damaged: bool = False


class WorkingFolder:
    """Where the files lie that are worked on, one for each open project.

    A file belongs to a living program as long as it is locked (see ``ProjectStore``).

    Args:
        folder: Made when it is first needed.
        spare: Where the files go when they cannot go there: a disk is full, or a folder cannot
            be written; ``None``: nowhere.

    Attributes:
        lost: Files that no project could be read of, when it was last looked; they are kept.
    """

    def __init__(self, folder: Path, spare: Path | None = None) -> None:
        self.folder = folder
        self.spare = spare
        self.lost: tuple[Path, ...] = ()

    def new_place(self, spare: bool = False) -> Path:
        """A name that nobody uses.

        Args:
            spare: In the spare folder.

        Raises:
            FileProblem: The folder cannot be made, or there is none.
        """
        folder = self.spare if spare else self.folder
        try:
            if folder is None:
                raise FileNotFoundError(errno.ENOENT, "no spare folder")
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if spare and not _is_ours(folder):
                raise PermissionError(errno.EACCES, "a folder of somebody else's")
        except OSError as error:
            raise FileProblem(
                f"Could not make {folder or 'a folder'}",
                "a folder for the open project",
                write_problem(self.folder, error).received,
                "Free some space, or check its permissions.",
            ) from error
        return folder / f"{secrets.token_hex(8)}{SUFFIX}"

    def left_behind(self) -> list[LeftBehind]:
        """What programs left that were killed with unsaved changes; the newest first.

        Files without such changes are deleted. Of damaged ones what can be read is taken into a
        new file, and the old one is kept under another name.
        """
        found, lost = [], []
        for place in self._places():
            try:
                left = _looked_at(place)
            except Damaged:
                left = _mended(place)
                if left is None:
                    lost.append(_set_aside(place))
            except (DiskProblem, Newer):
                continue  # in use, or for another program to open
            except Invalid:
                left = None
                lost.append(_set_aside(place))
            if left is not None:
                found.append(left)
        self.lost = tuple(lost)
        return sorted(found, key=lambda left: -left.changed)

    def _places(self) -> list[Path]:
        folders = [self.folder]
        if self.spare is not None and self.spare.is_dir() and _is_ours(self.spare):
            folders.append(self.spare)
        return [place for folder in folders for place in sorted(folder.glob(f"*{SUFFIX}"))]


def discard(place: Path) -> None:
    """Deletes a file that was worked on; one that is gone already is no matter."""
    place.unlink(missing_ok=True)
    Path(f"{place}-journal").unlink(missing_ok=True)


def taken_up(place: Path) -> ProjectStore:
    """Opens a file that was left behind; of a damaged one, what can be read of it.

    Raises:
        FileProblem: Nothing of it can be read, or another program works on it.
    """
    store = ProjectStore(place)
    if store.is_whole:
        return store
    store.close()
    mended = _salvaged(place)
    if mended is None:
        raise Damaged(
            f"Could not open {place}",
            "a whole project file",
            "a damaged one of which nothing can be read",
            "Take an earlier copy of the project.",
        )
    return ProjectStore(mended)


def _looked_at(place: Path) -> LeftBehind | None:
    """What is in a file; nothing where all of it is saved elsewhere."""
    changed = os.stat(place).st_mtime  # noqa: PTH116 - one call, before opening touches it
    with ProjectStore(place) as store:
        project = store.document()
        is_saved = project is not None and _is_saved(store, project)
        if project is not None and not is_saved:
            origin = store.about(ORIGIN)
            num_runs = len(store.runs.rows())
            return LeftBehind(place, project, Path(origin) if origin else None, num_runs, changed)
    # A file that is still empty may be another program's that is just starting.
    if is_saved or abs(time.time() - changed) > _NEW:
        discard(place)
    return None


def mark_saved(store: ProjectStore, project: Project, origin: Path | None) -> None:
    """Remembers that all of a file is in the user's as well (``None``: that it need not be)."""
    store.set_document(project)
    remember_saved(store, project, origin)


def remember_saved(store: ProjectStore, project: Project, origin: Path | None) -> None:
    """As ``mark_saved``, where the document as it stands is written by itself."""
    store.set_document(project, "saved")
    store.set_about(ORIGIN, str(origin) if origin is not None else "")
    store.set_about(_SAVED_RUNS, _fingerprint(store))


def _is_saved(store: ProjectStore, project: Project) -> bool:
    is_same = project == store.document("saved")
    return is_same and store.about(_SAVED_RUNS) == _fingerprint(store)


def _fingerprint(store: ProjectStore) -> str:
    """By which it is known whether runs were added, went on, or were named anew."""
    return sha256(msgspec.msgpack.encode(store.runs.rows())).hexdigest()


def _mended(place: Path) -> LeftBehind | None:
    """What can be read of a damaged file, in a file of its own; nothing if that is too little."""
    mended = _salvaged(place)
    left = _looked_at(mended) if mended is not None else None
    return None if left is None else replace(left, is_damaged=True)


def _salvaged(place: Path) -> Path | None:
    """A new file with what can be read of a damaged one, which is set aside."""
    mended = place.with_name(f"{secrets.token_hex(8)}{SUFFIX}")
    try:
        with closing(opening.connect(place, "ro", locks=False)) as damaged:
            salvage(damaged, mended)
        with ProjectStore(mended) as store:
            is_enough = store.document() is not None
    except (*ERRORS, Invalid):
        is_enough = False
    if not is_enough:
        discard(mended)
        return None
    _set_aside(place)
    return mended


def _set_aside(place: Path) -> Path:
    """Keeps a damaged file for a person to look at, under a name that nobody opens."""
    kept = place.with_name(place.name + DAMAGED)
    with suppress(OSError):
        place.replace(kept)
        return kept
    return place


def _is_ours(folder: Path) -> bool:
    """Whether nobody else can have made a folder in a place that all may write to."""
    if os.name != "posix":
        return True
    found = folder.lstat()
    return found.st_uid == os.geteuid() and not folder.is_symlink()
