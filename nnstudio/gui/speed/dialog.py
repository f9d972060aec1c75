"""The window in which precisions and compilers are tried on the project's network."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nnstudio.document.edits import set_field
from nnstudio.document.project import Project
from nnstudio.gui import figures
from nnstudio.gui.forms.style import GRID, Words
from nnstudio.gui.help.context import lead_to
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.session import Session
from nnstudio.protocol.speed_trial import CHOICES, Choice, Result, SpeedTrial

_SIZE = QSize(560, 340)
_PRECISION, _COMPILER, _SPEED, _GAIN = range(4)


class _Courier(QObject):
    """Brings what the engine's thread tells to the window's."""

    told = Signal(object)
    finished = Signal()


class SpeedDialog(QDialog):
    """Trains the network for a moment with each choice, and lets the user take one.

    Signals:
        measured: All were tried, or the rest was cancelled.

    Args:
        session: Whose project is tried.
        parent: Owner; an engine that still runs ends with it.
        command: Command line of the engine; ``None`` is the one of this installation.
    """

    measured = Signal()

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        command: list[str] | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Measure precision and compiler"))
        lead_to(self, "installing#mixed-precision-and-xla")
        self.resize(_SIZE)
        self._session = session
        self._command = command
        self._trial: SpeedTrial | None = None
        self._courier = _Courier(self)
        self._courier.told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._courier.finished.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._rates: dict[Choice, float] = {}
        self._words = Words("", "muted")
        self.table = self._table()
        self.begin = QPushButton(self.tr("Measure"))
        self.begin.setDefault(True)
        self.begin.clicked.connect(self.toggle)
        self.use = QPushButton(self.tr("Use the selected"))
        self.use.setToolTip(self.tr("Write precision and compiler into the training plan."))
        self.use.setAutoDefault(False)
        self.use.clicked.connect(self._use)
        self.table.itemSelectionChanged.connect(self._refresh)
        session.run.state_changed.connect(self._refresh)
        session.tasks.state_changed.connect(self._refresh)
        self._lay_out()
        self._refresh()

    @property
    def words(self) -> str:
        """The sentence above the table."""
        return self._words.text()

    def toggle(self) -> None:
        """Begins, or cancels what goes on."""
        if self._trial is not None:
            self._trial.cancel()
            return
        self._rates.clear()
        for row in range(len(CHOICES)):
            for column in (_SPEED, _GAIN):
                self._cell(row, column).setText("")
        courier = self._courier
        self._trial = SpeedTrial(
            self._session.model.project,
            courier.told.emit,
            courier.finished.emit,
            command=self._command,
        )
        self._refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._trial is not None:
            self._trial.cancel()
            self._trial.wait()
            self._trial = None
        super().closeEvent(event)

    def _table(self) -> QTableWidget:
        heads = (self.tr("Precision"), self.tr("Compiler"), self.tr("Samples/s"), self.tr("Gain"))
        table = QTableWidget(len(CHOICES), len(heads))
        table.setAccessibleName(self.tr("Speed of each choice"))
        table.setHorizontalHeaderLabels(heads)
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._cells: list[list[QTableWidgetItem]] = []
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, choice in enumerate(CHOICES):
            texts = (choice.precision, _compiler(choice), "", "")
            self._cells.append([QTableWidgetItem(text) for text in texts])
            for column, item in enumerate(self._cells[-1]):
                if column in (_SPEED, _GAIN):
                    item.setTextAlignment(right)
                table.setItem(row, column, item)
        return table

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._words)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.use)
        row.addStretch(1)
        row.addWidget(self.begin)
        column.addLayout(row)

    def _show(self, result: Result) -> None:
        row = CHOICES.index(result.choice)
        if result.samples_per_second is None:
            self._cell(row, _SPEED).setText(self.tr("does not work"))
            self._cell(row, _SPEED).setToolTip(spoken(result.problem))
            self._cell(row, _GAIN).setText("")
        else:
            self._rates[result.choice] = result.samples_per_second
            self._cell(row, _SPEED).setText(figures.number(result.samples_per_second))
            self._cell(row, _SPEED).setToolTip(self.tr("on {0}").format(result.device))
            first = self._rates.get(CHOICES[0])
            if first:
                self._cell(row, _GAIN).setText(f"{result.samples_per_second / first:.2f} ×")
        self._refresh()

    def _end(self) -> None:
        if self._trial is None:
            return
        self._trial.wait()
        self._trial = None
        best = max(self._rates, key=self._rates.__getitem__, default=None)
        if best is not None:
            self.table.selectRow(CHOICES.index(best))
        self._refresh()
        self.measured.emit()

    def _use(self) -> None:
        choice = self._selected
        if choice is None:
            return
        name = self.tr("Train with {0}, {1}").format(choice.precision, _compiler(choice))
        self._session.model.do(name, lambda project: _chosen(project, choice))

    @property
    def _selected(self) -> Choice | None:
        rows = self.table.selectionModel().selectedRows()
        choice = CHOICES[rows[0].row()] if rows else None
        return choice if choice in self._rates else None

    def _refresh(self) -> None:
        is_running = self._trial is not None
        is_training = "running" in (self._session.run.state, self._session.tasks.state)
        self.begin.setText(self.tr("Cancel") if is_running else self.tr("Measure"))
        self.begin.setEnabled(is_running or not is_training)
        self.use.setEnabled(not is_running and self._selected is not None)
        self._words.setText(self._sentence(is_running, is_training))

    def _sentence(self, is_running: bool, is_training: bool) -> str:
        if is_running:
            num_left = len(CHOICES) - sum(
                bool(self._cell(row, _SPEED).text()) for row in range(len(CHOICES))
            )
            return self.tr(
                "Each choice trains this network for a moment, on an engine of its own; "
                "{0} are left. XLA compiles first, which may take some seconds.",
                "",
                num_left,
            ).format(num_left)
        if is_training:
            return self.tr("Pause the training first: it would take part of the computer away.")
        if self._rates:
            return self.tr(
                "Gain is the speed over float32 without XLA, for this network, this batch size "
                "and this computer. Mixed precision rounds more coarsely; look at the loss too."
            )
        return self.tr(
            "Whether mixed precision and XLA are quicker depends on the network, the batch size "
            "and the computer. Press Measure to try all of them: about half a minute."
        )

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        return self._cells[row][column]


def _chosen(project: Project, choice: Choice) -> Project:
    for path, value in choice._asdict().items():
        project = set_field(project, f"plan.{path}", value)
    return project


def _compiler(choice: Choice) -> str:
    return "XLA" if choice.compiler == "xla" else "–"
