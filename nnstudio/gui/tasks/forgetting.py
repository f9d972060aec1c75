"""What was kept and what was lost: the table of accuracies, and the measures made from it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from nnstudio.gui.plots.axes import new_view
from nnstudio.gui.plots.export import Table
from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.tasks.heat_table import HeatTable
from nnstudio.gui.tasks.matrix import matrix
from nnstudio.gui.tasks.measures import MeasureCards
from nnstudio.gui.tasks.stored import StoredBadge


class ForgettingPanel(PlotPanel):
    """Grows by a row whenever a task is over.

    Signals:
        compare_asked: Several strategies are to be compared.

    Args:
        tasks: Whose.
        redrawer: Says when to draw.
        parent: Owner.
    """

    compare_asked = Signal()

    def __init__(
        self, tasks: TaskController, redrawer: Redrawer, parent: QWidget | None = None
    ) -> None:
        self._tasks = tasks
        self.matrix = HeatTable()
        view = new_view()
        view.ci.setContentsMargins(4, 2, 4, 4)
        view.addItem(self.matrix, row=0, col=0)
        super().__init__(self.tr("Forgetting"), view, redrawer, parent=parent)
        self.joint_button = QPushButton()
        self.joint_button.setToolTip(
            self.tr("Train on all tasks at once, to see what could be reached without forgetting.")
        )
        self.joint_button.clicked.connect(tasks.measure_joint)
        self.compare_button = QPushButton(self.tr("Compare…"))
        self.compare_button.setToolTip(
            self.tr("Run several strategies and seeds on these tasks, side by side (Ctrl+Shift+C).")
        )
        self.compare_button.clicked.connect(self.compare_asked)
        self.stored = StoredBadge(tasks)
        for widget in (self.stored, self.joint_button, self.compare_button):
            self.controls.addWidget(widget)
        self.cards = MeasureCards()
        self.add_beside(self.cards)
        for signal in (tasks.state_changed, tasks.stage_ended, tasks.moment_changed):
            signal.connect(self.request)
        tasks.state_changed.connect(self._follow)
        self._follow()

    def empty_text(self) -> str:
        if self._tasks.record is not None:
            return ""
        return self.tr("Each task that is over adds a row here: how well all tasks are done then.")

    def redraw(self) -> None:
        super().redraw()
        self.cards.setVisible(self._tasks.record is not None)

    def draw(self) -> None:
        record = self._tasks.record
        if record is None or self.is_paused:
            return
        moment = self._tasks.moment
        over = len(record.rows)
        if moment is not None:
            over = min(over, record.stages_over(moment))
        self.matrix.show_shares(matrix(record, over))
        self.cards.show_measures(record.measures(self._tasks.joint, over))
        words = [
            self.tr("after stage {stage}: {row} %").format(stage=stage, row=", ".join(row))
            for stage, row in enumerate(self.matrix.texts())
        ]
        self.picture.setAccessibleDescription("; ".join(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.cards.fit_beside(self.width())

    def reset_zoom(self) -> None:
        self.request()

    def table(self) -> Table:
        record = self._tasks.record
        if record is None:
            return Table((), ())
        rows = [["before training", *record.before.tolist()]]
        rows += [
            [f"after stage {stage + 1}", *row.tolist()] for stage, row in enumerate(record.rows)
        ]
        if self._tasks.joint is not None:
            rows.append(["all tasks at once", *self._tasks.joint.tolist()])
        rows.append(["guessing", *record.chance.tolist()])
        return Table(("", *record.names), rows)

    def _follow(self) -> None:
        tasks = self._tasks
        record = tasks.record
        is_measuring = tasks.is_live and tasks.measures_joint
        can = record is not None and not tasks.is_live and not record.is_joint
        self.joint_button.setEnabled(can)
        self.joint_button.setVisible(tasks.joint is None)
        words = self.tr("Measuring …") if is_measuring else self.tr("Measure upper line")
        self.joint_button.setText(words)
        self.compare_button.setEnabled(tasks.is_wanted)
