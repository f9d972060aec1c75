"""Writes every task sequence into the working file while it is taught."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from nnstudio.document.store import sequences
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.runs import Progress
from nnstudio.document.store.sequences import Written
from nnstudio.document.task_record import TaskRecord
from nnstudio.gui.project.working_file import WorkingFile, now
from nnstudio.gui.tasks.controller import TaskController

#: Milliseconds between two pieces of the curves; with the writer's pause they make less than
#: the second that a killed window may lose.
_PIECE = 400


class TaskRecording(QObject):
    """Follows the newest task sequence of a session.

    Args:
        tasks: What is followed.
        working: Where it is written.
        parent: Owner.
    """

    def __init__(
        self, tasks: TaskController, working: WorkingFile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._working = working
        self._record: TaskRecord | None = None
        self._written = Written()
        self._state = ""
        self._result: dict[str, float] = {}
        #: Rows in the file by the sequences' numbers in this session; touched by the writer alone.
        self._rows: dict[int, int] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_PIECE)
        self._timer.timeout.connect(self._tell)
        tasks.state_changed.connect(self._follow)
        tasks.stage_ended.connect(self._stage_ended)
        working.began.connect(self._forget)

    def _follow(self) -> None:
        record = self._tasks.live_record
        if record is not self._record:
            if self._timer.isActive():
                # Another one was begun, or this one given up, before it came to its end.
                self._flush("stopped")
            self._timer.stop()
            self._record = record
            if record is not None:
                self._begin(record)
        if record is None or self._tasks.measures_joint or self._tasks.stored is not None:
            return
        if self._tasks.state in ("ended", "failed"):
            self._timer.stop()
        self._tell()

    def _forget(self) -> None:
        """What was taught for another project has no row in this one's file."""
        self._timer.stop()
        self._record = None
        self._rows = {}

    def _begin(self, record: TaskRecord) -> None:
        begun, rows = now(), self._rows
        self._written, self._state, self._result = Written(), "", {}

        def begin(store: ProjectStore) -> None:
            rows[record.run] = sequences.begin(store.runs, record, begun)

        self._working.put(begin)
        self._working.note_change()
        self._timer.start()

    def _stage_ended(self) -> None:
        """Keeps the upper line of a sequence, once it is measured."""
        tasks = self._tasks
        shown, joint = tasks.record, tasks.joint
        if not tasks.measures_joint or shown is None or joint is None:
            return
        kept, measures = joint.copy(), shown.measures(joint)
        self._put(
            shown.run, lambda store, row: sequences.set_joint(store.runs, row, kept, measures)
        )
        self._working.note_change()

    def _tell(self) -> None:
        """Writes what came since the last piece, and how far the sequence is."""
        tasks = self._tasks
        self._flush(tasks.reason if tasks.state == "ended" else tasks.state)

    def _flush(self, state: str) -> None:
        record = self._record
        if record is None:
            return
        num_rows = self._written.rows
        pieces, self._written = sequences.pieces_since(record, self._written)
        if not pieces and state == self._state:
            return
        self._state = state
        if self._written.rows != num_rows:
            self._result = sequences.results(record.measures())
        progress = Progress(state, record.step, 0, record.seconds, self._result, record.device)

        def write(store: ProjectStore, row: int) -> None:
            sequences.add_pieces(store.runs, row, pieces)
            store.runs.set_progress(row, progress)

        self._put(record.run, write)

    def _put(self, run: int, change: Callable[[ProjectStore, int], None]) -> None:
        """Has a change to a sequence's row written; one that was read from the file has its own."""
        rows = self._rows

        def carry_out(store: ProjectStore) -> None:
            row = -run if run < 0 else rows.get(run)
            # A person may have deleted it meanwhile.
            if row is not None and store.runs.find(row) is not None:
                change(store, row)

        self._working.put(carry_out)
