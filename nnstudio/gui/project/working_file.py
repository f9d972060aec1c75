"""The file that is worked on: every edit goes there as it happens, and Save copies it."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.reading import StrangeFile
from nnstudio.document.store.working import WorkingFolder, discard, remember_saved, taken_up
from nnstudio.document.store.writer import Change, Writer
from nnstudio.gui.project_model import ProjectModel

T = TypeVar("T")


class WorkingFile(QObject):
    """Follows the project into a file of its own, from its first second.

    The user's file is only touched by ``save``: what is edited meanwhile is in the working
    file, where it outlives the program.

    Signals:
        failed: Writing begins to fail (carries the sentence) or works again (empty).
        began: It is another file.
        changed: Something is in it that the user's file does not have (see ``has_changes``).

    Args:
        folder: Where the file lies.
        model: What is followed.
        parent: Owner.
    """

    failed = Signal(str)
    began = Signal()
    changed = Signal()

    def __init__(
        self, folder: WorkingFolder, model: ProjectModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._model = model
        # Also when nobody closes it: a thread must not outlive the window.
        self._writers: list[Writer] = []
        writers = self._writers

        def end() -> None:
            for writer in writers:
                writer.close()

        self.destroyed.connect(end)
        self._num_changes = 0
        model.changed.connect(self._follow)

    @property
    def has_changes(self) -> bool:
        """Whether runs were made or changed since the user's file was opened or saved."""
        return self._num_changes > 0

    @property
    def place(self) -> Path | None:
        """The file, while there is one."""
        return self._writers[-1].place if self._writers else None

    def begin(
        self, project: Project, path: Path | None = None, contents: StrangeFile | None = None
    ) -> str:
        """Begins a file for a project that was opened; the one before is no longer needed.

        Args:
            project: As it stands in ``path``, or as it was made.
            path: The user's file.
            contents: The same, open and found to be sound; what else is in it comes along.

        Returns:
            Why the file lies in the spare folder; empty: it does not.

        Raises:
            FileProblem: It cannot be made, neither in its folder nor in the spare one.
        """
        why = ""
        try:
            writer = self._writer(contents, spare=False)
        except Invalid as problem:
            why = str(problem)
            try:
                writer = self._writer(contents, spare=True)
            except Invalid:
                raise problem from None
        self._take(writer)
        self.mark_saved(project, path)
        return why

    def recover(self, place: Path) -> None:
        """Goes on with a file that a killed program left.

        Raises:
            FileProblem: It cannot be opened.
        """
        self._take(Writer(lambda: taken_up(place), self.failed.emit))

    def save(self, path: Path, project: Project) -> None:
        """Writes all of it to a file of the user's.

        Raises:
            FileProblem: It cannot be written; what stood there before still does.
        """
        if self._writers:
            self.ask(lambda store: store.write_copy(path, project))
            return
        # There is no room for a working file; perhaps there is where the user wants it.
        with tempfile.TemporaryDirectory() as folder, ProjectStore(Path(folder) / "p") as store:
            store.write_copy(path, project)

    def mark_saved(self, project: Project, path: Path | None) -> None:
        """Remembers that all of it is in the user's file (``None``: that it need not be)."""
        self._num_changes = 0
        self._put_document(project)
        self.put(lambda store: remember_saved(store, project, path))

    def note_change(self) -> None:
        """A run began, went on, or was named anew: that is lost where the user does not save."""
        self._num_changes += 1
        if self._num_changes == 1:
            self.changed.emit()

    def ask(self, question: Callable[[ProjectStore], T]) -> T:
        """Waits for an answer from the file, behind all that was put before.

        Raises:
            FileProblem: What the question raises; or there is no file.
        """
        return self._writers[-1].ask(question).result()

    def ask_later(self, question: Callable[[ProjectStore], T]) -> Future[T] | None:
        """Asks without waiting; nothing where there is no file."""
        return self._writers[-1].ask(question) if self._writers else None

    def put(self, change: Change) -> None:
        """Has a change written within about a second."""
        if self._writers:
            self._writers[-1].put(change)

    def put_newest(self, name: str, change: Change) -> None:
        """Has a change written that replaces an older one of this name that still waits."""
        if self._writers:
            self._writers[-1].put_newest(name, change)

    def close(self) -> None:
        """The project is saved, or given up: its working file goes."""
        while self._writers:
            writer = self._writers.pop()
            writer.close()
            discard(writer.place)

    # -------------------------------------------------------------------------- internals
    def _writer(self, contents: StrangeFile | None, spare: bool) -> Writer:
        place = self._folder.new_place(spare)

        def opened() -> ProjectStore:
            if contents is not None:
                contents.copy_to(place)
            return ProjectStore(place)

        return Writer(opened, self.failed.emit)

    def _take(self, writer: Writer) -> None:
        self.close()
        self._writers.append(writer)
        self.began.emit()

    def _follow(self) -> None:
        self._put_document(self._model.project)

    def _put_document(self, project: Project) -> None:
        if self._writers:
            self._writers[-1].put_first("document", lambda store: store.set_document(project))


def now() -> float:
    """Seconds since 1970, for people; nothing is measured or ordered by it."""
    return time.time()
