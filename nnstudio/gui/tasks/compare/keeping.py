"""Keeps comparisons in the working file, so that they can be gone on with another day."""

from __future__ import annotations

from copy import copy
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nnstudio.document.store.comparisons import (
    StoredComparison,
    add_outcome,
    stored_comparison,
)
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.gui.project.asking import Asking
from nnstudio.gui.project.working_file import WorkingFile, now
from nnstudio.gui.tasks.compare.controller import CompareController


class Keeping(QObject):
    """Writes each sequence as it comes to its end, and shows those of a file that is opened.

    Signals:
        kept: The file has another row.

    Args:
        compare: What is compared.
        working: Where it is kept.
        parent: Owner.
    """

    kept = Signal()

    def __init__(
        self, compare: CompareController, working: WorkingFile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._compare = compare
        self._working = working
        self._asking = Asking(working, self)
        #: The file of the project that is being compared, which may not be open any more.
        self._place: Path | None = None
        compare.began.connect(self._note_place)
        compare.outcome_ended.connect(self._keep)
        working.began.connect(self._read)
        self._read()

    def _note_place(self) -> None:
        self._place = self._working.place

    def _keep(self, index: int) -> None:
        comparison = self._compare.comparison
        if comparison is None or self._working.place != self._place:
            return
        # The writer's thread sees the comparison as it is now.
        as_is = copy(comparison)
        as_is.outcomes = list(comparison.outcomes)
        outcome, ended = comparison.outcomes[index], now()

        def add(store: ProjectStore) -> None:
            add_outcome(store.runs, as_is, outcome, ended)

        self._working.put(add)
        self._working.note_change()
        self.kept.emit()

    def _read(self) -> None:
        self._compare.forget()
        self._asking.ask(lambda store: stored_comparison(store.runs), self._show)

    def _show(self, found: StoredComparison | None) -> None:
        if found is not None and self._compare.comparison is None:
            self._compare.restore(found.comparison, found.known)
