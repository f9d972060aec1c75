"""Task sequences of the working file, shown in place of the newest."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.sequences import facts_of, sequence_of
from nnstudio.gui.forms.style import GRID
from nnstudio.gui.project.asking import Asking
from nnstudio.gui.project.working_file import WorkingFile
from nnstudio.gui.tasks.controller import Stored, TaskController


class StoredTasks(QObject):
    """Brings sequences back from the file.

    Signals:
        refused: One could not be read, or not be shown now; carries the sentence.
        shown: A sequence is shown that a person asked for.

    Args:
        tasks: Shows them.
        working: Holds them.
        parent: Owner.
    """

    refused = Signal(str)
    shown = Signal()

    def __init__(
        self, tasks: TaskController, working: WorkingFile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._asking = Asking(working, self)
        self._asking.refused.connect(self.refused)
        working.began.connect(self._begin)

    def show(self, run: int) -> None:
        """Shows a sequence, marked as one of the file."""
        if self._tasks.is_live:
            self.refused.emit(
                self.tr(
                    "A task sequence is being taught. Stop it, or wait for its end, to look at "
                    "another one."
                )
            )
            return

        def show(stored: Stored) -> None:
            self._tasks.show_stored(stored)
            self.shown.emit()

        self._asking.ask(lambda store: _read(store, run), show)

    def _begin(self) -> None:
        # Not before the project of this file is the one that is shown.
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        """Where several tasks are taught, a project opens with what was taught last."""
        if self._tasks.is_wanted:
            self._asking.ask(_last, self._show_last)

    def _show_last(self, stored: Stored | None) -> None:
        if stored is not None and self._tasks.record is None and not self._tasks.is_live:
            self._tasks.show_stored(stored)


class StoredBadge(QWidget):
    """Says that what is shown was read from the file, and leads back to the newest.

    Args:
        tasks: Whose.
        parent: Owner.
    """

    def __init__(self, tasks: TaskController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.label = QLabel()
        self.label.setProperty("role", "heading")
        self.back = QToolButton()
        self.back.setText(self.tr("Newest"))
        self.back.setToolTip(self.tr("Show what was taught last in this session again."))
        self.back.clicked.connect(tasks.show_newest)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self.label)
        row.addWidget(self.back)
        self.setToolTip(
            self.tr("Read from the project's file; its network is not in the engine any more.")
        )
        tasks.state_changed.connect(self._follow)
        self._follow()

    @property
    def text(self) -> str:
        """What it says; empty where the newest sequence is shown."""
        return self.label.text()

    def _follow(self) -> None:
        stored = self._tasks.stored
        self.label.setText("" if stored is None else self.tr("Stored: {0}").format(stored.title))
        self.back.setVisible(self._tasks.live_record is not None)
        self.setVisible(stored is not None)


def _read(store: ProjectStore, run: int) -> Stored:
    row, found = store.runs.row(run), sequence_of(store.runs, run)
    return Stored(row.name, found.record, found.joint, row.state)


def _last(store: ProjectStore) -> Stored | None:
    """The newest sequence, if there is one; those of comparisons do not count."""
    for row in reversed(store.runs.rows()):
        if row.kind == "tasks" and facts_of(store.runs, row.id).compared is None:
            return _read(store, row.id)
    return None
