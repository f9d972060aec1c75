"""The runs that are in the working file, read without making the window wait."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.document.differences import differences
from nnstudio.document.importing.taking import to_take_up
from nnstudio.document.project import Project
from nnstudio.document.run import RunRecord
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.records import record_of
from nnstudio.document.store.runs import StateKind
from nnstudio.document.store.sequences import sequence_of
from nnstudio.document.store.table import Entry, RunTable
from nnstudio.document.store.taking_up import StoredState, read_state, settings_of
from nnstudio.document.task_record import TaskRecord
from nnstudio.gui.project.asking import Asking
from nnstudio.gui.project.working_file import WorkingFile
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.run_controller import RunController
from nnstudio.gui.runs.other_run import OtherRun, OtherSequence
from nnstudio.protocol.messages import Command
from nnstudio.protocol.moments import Moment, Start

#: Milliseconds between two looks while a run goes on.
_LOOK = 1000
#: The first two of the theme's series look like training and validation.
_FIRST_COLOUR = 2


@dataclass(frozen=True)
class Compared:
    """Two documents whose difference is shown.

    Attributes:
        before: The earlier one.
        before_title: What its run is called.
        after: The later one; ``None``: the project as it stands.
        after_title: What its run is called; empty: the project.
    """

    before: Project
    before_title: str
    after: Project | None = None
    after_title: str = ""


class RunBook(QObject):
    """Follows the table of runs in the working file.

    Signals:
        changed: ``entries`` are others.
        run_changed: Whether ``can_take_up`` may be another.
        sequence_asked: A stored task sequence is to be shown; carries its number.
        compared: ``others`` are others.
        difference_changed: ``difference`` is another.
        refused: Something could not be done; carries the sentence.
        engine_asked: The engine is to be sent a command; carries what makes it from the number
            of a request.
        interrupted: A file was opened whose last run was cut off and can go on (``Entry``).

    Args:
        working: The file.
        run: Says when there is something new in it.
        model: Takes what is brought back from a run.
        parent: Owner.
    """

    changed = Signal()
    run_changed = Signal()
    sequence_asked = Signal(int)
    compared = Signal()
    difference_changed = Signal()
    refused = Signal(str)
    engine_asked = Signal(object)
    interrupted = Signal(object)

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
        self.others: dict[int, OtherRun | OtherSequence] = {}
        self.difference: Compared | None = None
        #: Where files of runs are proposed to be written.
        self.folder = Path.home()
        self._table = RunTable()
        self._asking = Asking(working, self)
        self._asking.refused.connect(self.refused)
        #: Asks the file, see ``Asking.ask``.
        self.ask = self._asking.ask
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.refresh)
        run.state_changed.connect(self._follow)
        working.began.connect(self._forget)

    @property
    def can_take_up(self) -> bool:
        """Whether a stored run may take the place of the one in the engine, which is at rest."""
        return self._run.state not in ("preparing", "running")

    @property
    def runs_beside(self) -> tuple[OtherRun, ...]:
        """Runs that are drawn beside the newest."""
        return tuple(other for other in self.others.values() if isinstance(other, OtherRun))

    @property
    def sequences_beside(self) -> tuple[OtherSequence, ...]:
        """Task sequences that are drawn beside the one that is shown."""
        return tuple(other for other in self.others.values() if isinstance(other, OtherSequence))

    def refresh(self) -> None:
        """Reads what is new."""
        table = self._table
        self.ask(lambda store: (table.look(store.runs), table.is_open), partial(self._show, table))

    def ask_engine(self, command: Callable[[int], Command]) -> None:
        """Has the engine sent a command, which is made from the number of a request."""
        self.engine_asked.emit(command)

    # ------------------------------------------------------------------------------ words
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

    # ------------------------------------------------------------------------ bringing back
    def restore_settings(self, run: int, name: str) -> None:
        """Brings network, data and plan of a run back into the document, as one undo step."""

        def put(project: Project) -> None:
            self._bring_back(project, name)

        self.ask(lambda store: store.runs.project(run), put)

    def take_up(self, run: int, kind: StateKind = "checkpoint", rests: bool = False) -> None:
        """Loads the stored network of a run into the engine, with its settings.

        Args:
            run: Which.
            kind: Its newest state, or the best one.
            rests: Whether it is only shown; else it trains on. Training it on from either
                makes a new run that begins with this one's curves.
        """
        if self.can_take_up:
            self.ask(lambda store: read_state(store.runs, run, kind), partial(self._begin, rests))

    def _begin(self, rests: bool, found: StoredState) -> None:
        if not self.can_take_up:
            return
        if found.is_at_end and not rests:
            self.refused.emit(
                self.tr(
                    "All epochs of {0} are made. Show its network, plan more, and branch."
                ).format(found.row.name)
            )
            return
        project = to_take_up(found.row, found.project, self._model.project)
        if not self._bring_back(project, found.row.name):
            return
        self.draw_beside(found.row.id, is_drawn=False)
        moments = tuple(Moment(step, state) for step, state in sorted(found.moments.items()))
        start = Start(0, found.step, found.state, moments)
        self._run.take_up(found.record, start, rests)

    def _bring_back(self, project: Project, name: str) -> bool:
        """Makes the document what it was in a run; returns whether it is now."""
        wanted = settings_of(project, self._model.project)
        if differences(self._model.project, wanted):
            self._model.do(self.tr("Settings of {0}").format(name), lambda _now: wanted)
        return not differences(self._model.project, wanted)

    # ---------------------------------------------------------------------------- comparing
    def draw_beside(self, run: int, is_drawn: bool) -> None:
        """Draws a run's curves beside the newest, or no longer."""
        if not is_drawn:
            if self.others.pop(run, None) is not None:
                self.compared.emit()
            return

        def look(store: ProjectStore) -> tuple[str, RunRecord | TaskRecord]:
            row = store.runs.row(run)
            if row.kind == "tasks":
                return row.name, sequence_of(store.runs, run).record
            return row.name, record_of(store.runs, run)

        def add(found: tuple[str, RunRecord | TaskRecord]) -> None:
            title, record = found
            if isinstance(record, TaskRecord):
                self.others[run] = OtherSequence(title, record)
            else:
                used = {other.colour for other in self.runs_beside}
                numbers = itertools.count(_FIRST_COLOUR)
                colour = next(number for number in numbers if number not in used)
                self.others[run] = OtherRun(title, record, colour)
            self.compared.emit()

        self.ask(look, add)

    def show_sequence(self, run: int) -> None:
        """Asks for a stored task sequence to be shown."""
        self.sequence_asked.emit(run)

    def show_difference(self, runs: Iterable[int]) -> None:
        """Compares the project with a run, or the later of two runs with the earlier one."""
        numbers = sorted(runs)

        def look(store: ProjectStore) -> Compared:
            found = [(store.runs.project(n), store.runs.row(n).name) for n in numbers[:2]]
            return Compared(*found[0], *(found[1] if len(found) > 1 else (None, "")))

        self.ask(look, self._set_difference)

    def hide_difference(self) -> None:
        """Compares nothing any more."""
        self._set_difference(None)

    def _set_difference(self, difference: Compared | None) -> None:
        if difference != self.difference:
            self.difference = difference
            self.difference_changed.emit()

    # -------------------------------------------------------------------------- internals
    def _change(self, change: Callable[[ProjectStore], None]) -> None:
        self._working.put(change)
        self._working.note_change()
        self.refresh()

    def _follow(self) -> None:
        if self._run.state == "running":
            self._timer.start()
        else:
            self._timer.stop()
        self.run_changed.emit()
        self.refresh()

    def _forget(self) -> None:
        self.entries = ()
        self._table = RunTable()
        self.others.clear()
        self._is_opened = True
        self.changed.emit()
        self.compared.emit()
        self.hide_difference()
        self.refresh()

    def _show(self, table: RunTable, found: tuple[tuple[Entry, ...], bool]) -> None:
        entries, is_open = found
        if table is not self._table:
            return
        if is_open:
            self.refresh()
        self._offer(entries)
        if entries != self.entries:
            self.entries = entries
            self.changed.emit()
            for run in self.others.keys() - {entry.row.id for entry in entries}:
                self.draw_beside(run, is_drawn=False)

    def _offer(self, entries: tuple[Entry, ...]) -> None:
        """What was open before shows what was learned last, and goes on where it was cut off."""
        if self._is_opened and self._run.record is None and entries:
            last = entries[-1]
            if last.row.kind == "run":  # a sequence is shown by itself
                self.draw_beside(last.row.id, is_drawn=True)
            if last.is_unfinished and last.row.state == "interrupted":
                self.interrupted.emit(last)
        self._is_opened = False
