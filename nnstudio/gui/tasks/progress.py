"""How far the tasks in a row are, in the transport bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnstudio.gui.forms.style import Elided
from nnstudio.gui.tasks.words import percent, stage_name
from nnstudio.gui.thin_bar import ThinBar

if TYPE_CHECKING:
    from nnstudio.gui.session import Session


class TaskProgress(QWidget):
    """Two thin bars, all tasks and this one, with their numbers.

    Args:
        session: Whose tasks.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._tasks = session.tasks
        self._state, self._results, self._detail = QLabel(), Elided("muted"), QLabel()
        self._state.setProperty("role", "heading")
        self._detail.setProperty("role", "muted")
        self._detail.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._all = ThinBar(self.tr("Progress of all tasks"), "accent")
        self._stage = ThinBar(self.tr("Progress of this task"), "muted")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        for column, label in enumerate((self._state, self._results, self._detail)):
            grid.addWidget(label, 0, column)
        grid.addWidget(self._all, 1, 0, 1, 3)
        grid.addWidget(self._stage, 2, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        self.setMinimumWidth(200)
        redrawer = session.redrawer
        redrawer.add(self, self._draw, self.isVisible)
        self._tasks.progress.connect(lambda: redrawer.request(self))
        self._tasks.state_changed.connect(self._draw)
        session.model.changed.connect(lambda: redrawer.request(self))
        self._draw()

    @property
    def texts(self) -> tuple[str, str, str]:
        """State, result and details, as they are shown."""
        return self._state.text(), self._results.words, self._detail.text()

    def _draw(self) -> None:
        tasks, record = self._tasks, self._tasks.record
        is_live = tasks.state in ("preparing", "running")
        edited = self.tr(" · edited since") if tasks.is_stale and not is_live else ""
        self._state.setText(self._state_text() + edited)
        self._results.set_words(self._result())
        if tasks.measures_joint and tasks.is_live:
            step, total = tasks.joint_step
            self._all.fill(step / total if total else 0.0)
            self._stage.fill(0.0)
            self._detail.setText(self.tr("step {0} of {1}").format(step, total) if total else "")
        elif record is None:
            self._all.fill(0.0)
            self._stage.fill(0.0)
            self._detail.setText("")
        else:
            self._all.fill(record.step / record.num_steps)
            self._stage.fill(record.progress(record.stage))
            done = record.step - record.boundaries[record.stage]
            self._detail.setText(
                self.tr("Task {0} of {1}   ·   step {2} of {3}").format(
                    record.stage + 1, len(record.stages), done, record.steps[record.stage]
                )
            )

    def _state_text(self) -> str:
        tasks, record = self._tasks, self._tasks.record
        if tasks.state == "running":
            if tasks.measures_joint:
                return self.tr("Measuring the upper line")
            if record is not None:
                return self.tr("Learning {0}").format(stage_name(record, record.stage))
        if tasks.stored is not None and not tasks.is_live:
            return self.tr("Stored: {0}").format(tasks.stored.title)
        if tasks.state == "ended" and tasks.reason == "stopped":
            return self.tr("Stopped")
        return {
            "idle": self.tr("Not taught yet"),
            "preparing": self.tr("Preparing…"),
            "paused": self.tr("Paused"),
            "ended": self.tr("All tasks taught"),
            "failed": self.tr("Failed"),
        }.get(tasks.state, "")

    def _result(self) -> str:
        record = self._tasks.record
        if record is None or not record.rows or self._tasks.state != "ended":
            return ""
        found = record.measures(self._tasks.joint)
        parts = []
        if found.average_accuracy is not None:
            words = self.tr("average accuracy {0}")
            parts.append(words.format(percent(found.average_accuracy)))
        if found.forgetting is not None:
            words = self.tr("forgetting {0:.1f} points")
            parts.append(words.format(100 * found.forgetting))
        return ", ".join(parts)
