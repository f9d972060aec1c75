"""The folder of the files that are worked on, and what a program that was killed left there."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from nnstudio.document.file import SUFFIX
from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.writing import FileProblem

#: Kept under this name in ``about``: the file that the user calls the project.
ORIGIN = "origin"


@dataclass(frozen=True)
class LeftBehind:
    """A project that was open when the program was killed.

    Attributes:
        place: The file that was worked on.
        project: The document as it stood.
        origin: The user's file it was opened from or saved to; ``None``: never saved.
        num_runs: Runs that are in it.
        changed: Seconds since 1970 of the last write.
    """

    place: Path
    project: Project
    origin: Path | None
    num_runs: int
    changed: float


class WorkingFolder:
    """Where the files lie that are worked on, one for each open project.

    A file belongs to a living program as long as it is locked (see ``ProjectStore``).

    Args:
        folder: Made when it is first needed.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def new_place(self) -> Path:
        """A name that nobody uses.

        Raises:
            FileProblem: The folder cannot be made.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileProblem(
                f"Could not make {self.folder}",
                "a folder for the open project",
                (error.strerror or str(error)).lower(),
                "Free some space, or check its permissions.",
            ) from error
        return self.folder / f"{secrets.token_hex(8)}{SUFFIX}"

    def left_behind(self) -> list[LeftBehind]:
        """What programs left that were killed with unsaved changes; the newest first.

        Files without such changes are deleted.
        """
        found = []
        for place in sorted(self.folder.glob(f"*{SUFFIX}")):
            try:
                left = _looked_at(place)
            except FileProblem:
                continue  # in use, or beyond reading; a person may still want to look at it
            if left is None:
                discard(place)
            else:
                found.append(left)
        return sorted(found, key=lambda left: -left.changed)


def discard(place: Path) -> None:
    """Deletes a file that was worked on; one that is gone already is no matter."""
    place.unlink(missing_ok=True)
    Path(f"{place}-journal").unlink(missing_ok=True)


def _looked_at(place: Path) -> LeftBehind | None:
    """What is in a file; nothing where all of it is saved elsewhere."""
    changed = os.stat(place).st_mtime  # noqa: PTH116 - one call, before opening touches it
    with ProjectStore(place) as store:
        project = store.document()
        if project is None:
            return None
        rows = store.runs.rows()
        saved_runs = int(store.about("saved_runs") or 0)
        if project == store.document("saved") and len(rows) <= saved_runs:
            return None
        origin = store.about(ORIGIN)
    return LeftBehind(place, project, Path(origin) if origin else None, len(rows), changed)
