"""Puts the files of the data into the project's file, and takes them out where they are missing."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from nnstudio.document.data import Copy
from nnstudio.document.description import Problem
from nnstudio.document.project import Project
from nnstudio.document.sources.copies import NOT_UNPACKED, fitting, with_copies, with_files_named
from nnstudio.document.sources.data_paths import paths_of
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.writer import Change
from nnstudio.gui.data.copying import Copying
from nnstudio.gui.project.asking import Asking
from nnstudio.gui.project.working_file import WorkingFile
from nnstudio.gui.project_model import ProjectModel


class DataKeeping(QObject):
    """Follows which files the project reads, and which of them it keeps.

    Signals:
        changed: ``size``, ``share`` or ``is_kept`` is another.
        brought: Copies were unpacked, so the data can be asked for again.
        refused: Data could not be kept or unpacked; carries the sentence.

    Attributes:
        share: How much of the data is copied or unpacked, from 0 to 1; ``None``: nothing is
            going on.

    Args:
        model: The project.
        working: Its file.
        parent: Owner; what is being copied is given up with it.
    """

    changed = Signal()
    brought = Signal()
    refused = Signal(str)
    _told = Signal(object)

    def __init__(
        self, model: ProjectModel, working: WorkingFile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._working = working
        self._asking = Asking(working, self)
        self._asking.refused.connect(self._refuse)
        self.share: float | None = None
        self._worker: Copying | None = None
        self._told.connect(lambda change: change(), Qt.ConnectionType.QueuedConnection)
        self._asked: tuple[Copy, ...] = ()
        self._paths: tuple[str, ...] = ()
        self._files: tuple[str, ...] = ()
        self._size: int | None = None
        model.changed.connect(self._follow)
        model.opened.connect(self._opened)
        # Also when nobody stops it: a thread must not outlive the window.
        self._workers: list[Copying] = []
        workers = self._workers

        def end() -> None:
            for worker in workers:
                worker.end()

        self.destroyed.connect(end)
        self._follow()

    # ---------------------------------------------------------------------------- questions
    @property
    def can_keep(self) -> bool:
        """Whether the project reads any files."""
        return bool(self._files)

    @property
    def is_kept(self) -> bool:
        """Whether the project keeps all files that it reads."""
        kept = {copy.path for copy in self._model.project.data.copies}
        return self.can_keep and kept >= set(self._files)

    @property
    def is_unpacking(self) -> bool:
        """Whether what goes on is that copies are unpacked."""
        return self.share is not None and self._worker is None

    @property
    def size(self) -> int | None:
        """Bytes of the files; ``None`` where that cannot be told at once."""
        copies = self._model.project.data.copies
        return sum(copy.size for copy in copies) if self.is_kept else self._size

    # ----------------------------------------------------------------------------- gestures
    def keep(self) -> None:
        """Begins to copy all files into the project; one undo step when it is done."""
        if self._worker is not None:
            return
        project, place = with_files_named(self._model.project), self._working.place

        def ask(change: Change) -> Future[None] | None:
            is_same = self._working.place == place
            return self._working.ask_later(change) if is_same else None

        self.share = 0.0
        self._worker = Copying(project, ask, self._tell, self._finished)
        self._workers[:] = [self._worker]
        self.changed.emit()
        self._worker.start()

    def cancel(self) -> None:
        """Gives up what is being copied."""
        if self._worker is not None:
            self._worker.is_stopped = True

    def leave_out(self) -> None:
        """Leaves the files out of the project; they stay where they are."""
        self._model.do(self.tr("Leave the data out of the project"), lambda p: with_copies(p, ()))

    def bring_again(self, problem: Problem) -> None:
        """Unpacks what the engine misses."""
        if problem.kind == NOT_UNPACKED:
            self._bring(self._model.project.data.copies)

    # -------------------------------------------------------------------------- internals
    def _opened(self) -> None:
        self.cancel()
        self._asked = ()
        self._follow()

    def _follow(self) -> None:
        copies = self._model.project.data.copies
        if copies != self._asked:
            self._asked = copies
            self._bring(copies)
        paths = paths_of(self._model.project)
        if paths != self._paths:
            # Not at each edit: files may lie on a slow drive.
            self._paths = paths
            self._files = paths_of(with_files_named(self._model.project))
            self._size = _size_of(self._files)
        self.changed.emit()

    def _bring(self, copies: tuple[Copy, ...]) -> None:
        total, done = max(sum(copy.size for copy in copies), 1), 0

        def unpack(store: ProjectStore) -> bool:
            def told(num_bytes: int) -> None:
                nonlocal done
                done += num_bytes
                self._tell(done / total)
                store.meanwhile()  # what is edited now waits for no more than a piece

            return store.attachments.unpack_missing(copies, told)

        if copies:
            self._asking.ask(unpack, self._brought)

    def _brought(self, has_unpacked: bool) -> None:
        if has_unpacked:
            self.share = None
            self.changed.emit()
            self.brought.emit()

    def _refuse(self, sentence: str) -> None:
        self.share = None
        self.changed.emit()
        self.refused.emit(sentence)

    def _tell(self, share: float) -> None:
        """Called in another thread: how much is done."""

        def show() -> None:
            self.share = share
            self.changed.emit()

        self._told.emit(show)

    def _finished(self, found: Project | str | None) -> None:
        """Called by the worker: the project with its copies, a sentence, or nothing."""
        self._told.emit(lambda: self._end(found))

    def _end(self, found: Project | str | None) -> None:
        self._worker, self.share = None, None
        if isinstance(found, str):
            self.refused.emit(found)
        elif found is not None:
            self._take(found)
        self.changed.emit()

    def _take(self, found: Project) -> None:
        now = with_files_named(self._model.project)
        if paths_of(now) != paths_of(found):
            return  # other data was chosen meanwhile

        def edit(project: Project) -> Project:
            return fitting(with_copies(with_files_named(project), found.data.copies))

        self._asked = found.data.copies
        self._model.do(self.tr("Keep the data in the project"), edit)


def _size_of(paths: Iterable[str]) -> int | None:
    """Bytes of files; ``None`` for folders, and where there is none."""
    places = [Path(path).expanduser() for path in paths]
    try:
        return sum(place.stat().st_size for place in places if place.is_file()) or None
    except OSError:
        return None
