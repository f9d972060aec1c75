"""The runs that are in the working file, read without making the window wait."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.run import RunRecord
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.records import changes, record_of
from nnstudio.document.store.runs import RunRow
from nnstudio.gui.project.working_file import WorkingFile
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.run_controller import RunController
from nnstudio.gui.runs.other_run import OtherRun

#: Milliseconds between two looks while a run goes on.
_LOOK = 1000
#: The first two of the theme's series look like training and validation.
_FIRST_COLOUR = 2


#: How runs differ from the one before, by both numbers.
Words = dict[tuple[int, int], str | None]


class Entry(NamedTuple):
    """A run as the table shows it.

    Attributes:
        row: What is stored.
        changed: Its settings that are not as in the run before, in words.
    """

    row: RunRow
    changed: str


class RunBook(QObject):
    """Follows the table of runs in the working file.

    Signals:
        changed: ``entries`` are others.
        compared: ``others`` are others.
        refused: Something could not be done; carries the sentence.

    Args:
        working: The file.
        run: Says when there is something new in it.
        model: Takes what is brought back from a run.
        parent: Owner.
    """

    changed = Signal()
    compared = Signal()
    refused = Signal(str)
    _answered = Signal(object, object)

    def __init__(
        self,
        working: WorkingFile,
        run: RunController,
        model: ProjectModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._working = working
        self._run = run
        self._model = model
        self.entries: tuple[Entry, ...] = ()
        self._is_opened = True
        #: Runs that are drawn beside the newest, by their numbers.
        self.others: dict[int, OtherRun] = {}
        #: Differences of runs from the one before, by both numbers; settings never change.
        self._words: Words = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.refresh)
        # Answers come in the writer's thread; a signal brings them over.
        self._answered.connect(lambda then, answer: then(answer))
        run.state_changed.connect(self._follow)
        working.began.connect(self._forget)

    def refresh(self) -> None:
        """Reads the table again."""
        words = self._words
        self._ask(lambda store: _read(store, words), self._show)

    def rename(self, run: int, name: str) -> None:
        """Gives a run another name; an empty one changes nothing."""
        if name.strip():
            self._change(lambda store: store.runs.rename(run, name.strip()))

    def annotate(self, run: int, tags: str, note: str) -> None:
        """Keeps the user's words about a run."""
        self._change(lambda store: store.runs.annotate(run, tags.strip(), note.strip()))

    def delete(self, runs: Iterable[int]) -> None:
        """Deletes runs with their curves and states; this cannot be undone."""
        gone = tuple(runs)
        self._change(lambda store: store.runs.delete(gone))

    def restore_settings(self, run: int, name: str) -> None:
        """Brings network, data and plan of a run back into the document, as one undo step."""

        def put(project: Project) -> None:
            kept = msgspec.structs.replace(
                project, name=self._model.project.name, notes=self._model.project.notes
            )
            self._model.do(self.tr("Settings of {0}").format(name), lambda _now: kept)

        self._ask(lambda store: store.runs.project(run), put)

    def draw_beside(self, run: int, is_drawn: bool) -> None:
        """Draws a run's curves beside the newest, or no longer."""
        if not is_drawn:
            if self.others.pop(run, None) is not None:
                self.compared.emit()
            return

        def add(found: tuple[str, RunRecord]) -> None:
            used = {other.colour for other in self.others.values()}
            colour = next(number for number in itertools.count(_FIRST_COLOUR) if number not in used)
            self.others[run] = OtherRun(*found, colour)
            self.compared.emit()

        self._ask(lambda store: (store.runs.row(run).name, record_of(store.runs, run)), add)

    # -------------------------------------------------------------------------- internals
    def _change(self, change: Callable[[ProjectStore], None]) -> None:
        self._working.put(change)
        self._working.note_change()
        self.refresh()

    def _ask(self, question: Callable[[ProjectStore], Any], then: Callable[[Any], None]) -> None:
        future = self._working.ask_later(question)
        if future is None:
            return

        def arrived(done: Any) -> None:
            error = done.exception()
            if error is None:
                self._answered.emit(then, done.result())
            elif isinstance(error, Invalid):
                self._answered.emit(self.refused.emit, str(error))

        future.add_done_callback(arrived)

    def _follow(self) -> None:
        if self._run.state == "running":
            self._timer.start()
        else:
            self._timer.stop()
        self.refresh()

    def _forget(self) -> None:
        self.entries = ()
        self._words = {}
        self.others.clear()
        self._is_opened = True
        self.changed.emit()
        self.compared.emit()
        self.refresh()

    def _show(self, found: tuple[tuple[Entry, ...], Words]) -> None:
        entries, self._words = found
        if self._is_opened and self._run.record is None and entries:
            # What was open before shows what was learned last.
            self.draw_beside(entries[-1].row.id, is_drawn=True)
        self._is_opened = False
        if entries != self.entries:
            self.entries = entries
            self.changed.emit()
            gone = self.others.keys() - {entry.row.id for entry in entries}
            for run in gone:
                self.draw_beside(run, is_drawn=False)


def _read(store: ProjectStore, words: Words) -> tuple[tuple[Entry, ...], Words]:
    """All rows, and how each differs from the one before."""
    rows = store.runs.rows()
    words = changes(store.runs, rows, words)
    told = ["", *(text or "" for text in words.values())][: len(rows)]
    return tuple(map(Entry, rows, told)), words
