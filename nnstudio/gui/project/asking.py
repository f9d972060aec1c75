"""Questions to the working file whose answers come back to the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from nnstudio.document.invalid import Invalid
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.gui.project.working_file import WorkingFile

T = TypeVar("T")


class Asking(QObject):
    """Asks without making the window wait.

    Signals:
        refused: Something could not be had; carries the sentence.

    Args:
        working: Who is asked.
        parent: Owner; answers that come after its end are dropped.
    """

    refused = Signal(str)
    _answered = Signal(object, object)

    def __init__(self, working: WorkingFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._working = working
        self._answered.connect(
            lambda then, answer: then(answer), Qt.ConnectionType.QueuedConnection
        )

    def ask(self, question: Callable[[ProjectStore], T], then: Callable[[T], None]) -> None:
        """Asks the file something.

        Args:
            question: Called in the writer's thread, behind all that was put before.
            then: Called with the answer in this object's thread; not where the file has
                become another one meanwhile.
        """
        place = self._working.place
        future = self._working.ask_later(question)
        if future is None:
            return

        def take(answer: T) -> None:
            if self._working.place == place:
                then(answer)

        def arrived(done: Future[T]) -> None:
            error = done.exception()
            try:
                if error is None:
                    self._answered.emit(take, done.result())
                elif isinstance(error, Invalid):
                    self._answered.emit(self.refused.emit, str(error))
            except RuntimeError:
                return  # nobody is there any more to hear it

        future.add_done_callback(arrived)
