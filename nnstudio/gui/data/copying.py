"""Copies data files into the working file, in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future

from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.sources.copies import with_copies
from nnstudio.document.sources.data_paths import paths_of
from nnstudio.document.store.attachments import PIECE, check_size, copy_of, parts_of
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.writer import Change

#: Seconds after which is looked whether the copying was given up.
_LOOK = 0.2

Found = Project | str | None


class Copying:
    """Reads all files of a project and has them written, piece by piece.

    Each piece is waited for, so that little is in memory at once.

    Args:
        project: Its sources name all files.
        ask: Has a change made by the file's own thread; nothing where the file is another one.
        tell: Told the share that is done; called in the thread.
        finished: Told the project with its copies, a sentence why there are none, or nothing
            where it was given up; called in the thread.
    """

    def __init__(
        self,
        project: Project,
        ask: Callable[[Change], Future[None] | None],
        tell: Callable[[float], None],
        finished: Callable[[Found], None],
    ) -> None:
        self.is_stopped = False
        self._project = project
        self._ask = ask
        self._tell = tell
        self._finished = finished
        self._thread = threading.Thread(target=self._run, name="nnstudio data", daemon=True)

    def start(self) -> None:
        """Begins."""
        self._thread.start()

    def end(self) -> None:
        """Gives up, and waits until it has."""
        self.is_stopped = True
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        found: Found = None
        try:
            found = self._copied()
        except InterruptedError:
            found = None
        except Invalid as invalid:
            found = str(invalid)
        except OSError as error:
            found = f"{error.filename}: {error.strerror}."
        except RuntimeError:
            return  # the window is gone
        try:
            self._finished(found)
        except RuntimeError:
            return

    def _copied(self) -> Project:
        paths = paths_of(self._project)
        copies = tuple(copy_of(path, lambda: self.is_stopped) for path in paths)
        total = sum(copy.size for copy in copies)
        check_size(total)
        done = 0
        for copy in copies:
            for name, data in parts_of(copy, lambda: self.is_stopped):
                self._put(name, data)
                done += PIECE
                self._tell(min(done / max(total, 1), 1.0))
        return with_copies(self._project, copies)

    def _put(self, name: str, data: bytes) -> None:
        def change(store: ProjectStore) -> None:
            with store.change():
                store.attachments.put(name, data)

        future = self._ask(change)
        if future is None:
            raise InterruptedError
        while True:
            try:
                return future.result(_LOOK)
            except TimeoutError:
                if self.is_stopped:
                    raise InterruptedError from None
