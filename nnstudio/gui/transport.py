"""The bar on top: what the run is told, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnstudio.gui import figures
from nnstudio.gui.device_label import DeviceLabel
from nnstudio.gui.forms.style import Elided
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.run_controller import RunController
from nnstudio.gui.session import Session
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.tasks.progress import TaskProgress
from nnstudio.gui.theme import theme
from nnstudio.gui.thin_bar import ThinBar
from nnstudio.gui.train_button import TrainButton
from nnstudio.gui.transport_actions import TransportActions


class TransportBar(QFrame):
    """Buttons, progress of epoch and batch, time, speed, device and memory.

    Args:
        session: What it steers.
        actions: What the buttons do.
    """

    def __init__(self, session: Session, actions: TransportActions) -> None:
        super().__init__()
        self.train_button = TrainButton(actions)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 16, 8)
        row.setSpacing(4)
        row.addWidget(self.train_button)
        row.addSpacing(8)
        for action in actions.all[1:]:
            row.addWidget(_button(action))
        row.addSpacing(16)
        self.progress = Progress(session)
        self.task_progress = TaskProgress(session)
        row.addWidget(self.progress, 1)
        row.addWidget(self.task_progress, 1)
        row.addSpacing(16)
        self._paces = (
            Pace(session.run, session.redrawer),
            Pace(session.tasks, session.redrawer),
        )
        for pace in self._paces:
            row.addWidget(pace)
        row.addSpacing(16)
        self.device_label = DeviceLabel(session)
        row.addWidget(self.device_label)
        theme().changed.connect(self._colour)
        self._colour()
        self._tasks = session.tasks
        session.model.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Tells of one run, or of the tasks in a row, as the project asks for the one or other."""
        is_tasks = self._tasks.is_wanted
        for widget, is_for_tasks in (
            (self.progress, False),
            (self._paces[0], False),
            (self.task_progress, True),
            (self._paces[1], True),
        ):
            widget.setVisible(is_tasks == is_for_tasks)

    def _colour(self) -> None:
        colours = theme().colours
        self.setStyleSheet(
            f"TransportBar {{ background: {colours.surface}; border: none;"
            f" border-bottom: 1px solid {colours.border}; }}"
            "QToolButton { border: 1px solid transparent; border-radius: 6px; }"
            f"QToolButton:hover {{ background: {colours.raised};"
            f" border-color: {colours.border}; }}"
            f"QToolButton:pressed {{ background: {colours.border}; }}"
            f"QToolButton:focus {{ border-color: {colours.accent}; }}"
            f"QPushButton#train {{ background: {colours.accent}; color: {colours.on_accent};"
            " border: 1px solid transparent; border-radius: 6px; font-weight: 600; }"
            f"QPushButton#train:hover {{ border-color: {colours.text}; }}"
            f"QPushButton#train:focus {{ border-color: {colours.text}; }}"
            f"QPushButton#train:disabled {{ background: {colours.border};"
            f" color: {colours.muted}; }}"
        )


class Progress(QWidget):
    """Two thin bars, epoch and batch, with their numbers; before a run, what is going on."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        run, redrawer = session.run, session.redrawer
        self._run = run
        self._state = QLabel()
        self._state.setProperty("role", "heading")
        self._results = Elided("muted")
        self._detail = QLabel()
        self._detail.setProperty("role", "muted")
        self._detail.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._epoch = ThinBar(self.tr("Progress of the run"), "accent")
        self._batch = ThinBar(self.tr("Progress of the epoch"), "muted")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.addWidget(self._state, 0, 0)
        grid.addWidget(self._results, 0, 1)
        grid.addWidget(self._detail, 0, 2)
        grid.addWidget(self._epoch, 1, 0, 1, 3)
        grid.addWidget(self._batch, 2, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        self.setMinimumWidth(200)
        redrawer.add(self, self._draw, self.isVisible)
        run.progress.connect(lambda: redrawer.request(self))
        run.state_changed.connect(self._draw)
        session.model.changed.connect(lambda: redrawer.request(self))
        self._draw()

    @property
    def results(self) -> str:
        """What the last run reached; empty before its end."""
        return self._results.words

    def _draw(self) -> None:
        run = self._run
        self._state.setText(self._state_text() + self._edits_text())
        ended = run.ended if run.state == "ended" else None
        self._results.set_words(_results(ended.values) if ended is not None else "")
        total = run.epochs_planned * run.steps_per_epoch
        epoch, batch = divmod(run.step, max(1, run.steps_per_epoch))
        is_between = batch == 0 and run.step > 0
        self._epoch.fill(run.step / total if total else 0.0)
        self._batch.fill(1.0 if is_between else batch / max(1, run.steps_per_epoch))
        if not run.steps_per_epoch:
            self._detail.setText("")
            return
        shown = epoch if is_between else epoch + 1
        shown = min(shown, run.epochs_planned)
        self._detail.setText(
            self.tr("Epoch {0} of {1}   ·   batch {2} of {3}").format(
                shown if run.step else 0,
                run.epochs_planned,
                run.steps_per_epoch if is_between else batch,
                run.steps_per_epoch,
            )
        )

    def _state_text(self) -> str:
        run = self._run
        if run.state == "paused" and run.step == 0:
            return self.tr("Ready at the initial weights")
        return {
            "idle": self.tr("Not trained yet"),
            "preparing": self.tr("Preparing…"),
            "running": self.tr("Training"),
            "paused": self.tr("Paused"),
            "ended": self._end_text(),
            "failed": self.tr("Failed"),
        }[run.state]

    def _edits_text(self) -> str:
        if not self._run.is_stale:
            return ""
        if self._run.state in ("preparing", "running"):
            return self.tr(" · your edits wait for the next run")
        return self.tr(" · edited since")

    def _end_text(self) -> str:
        reasons = {
            "stopped": self.tr("Stopped"),
            "early stopping": self.tr("Stopped early"),
        }
        ended = self._run.ended
        return reasons.get(ended.reason if ended else "", self.tr("Finished"))


class Pace(QWidget):
    """Time left (or taken) and samples a second, each above its name."""

    def __init__(self, run: RunController | TaskController, redrawer: Redrawer) -> None:
        super().__init__()
        self._run = run
        self._time, self._time_name = QLabel(), QLabel()
        self._speed, speed_name = QLabel(), QLabel(self.tr("samples/s"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for value, name in ((self._time, self._time_name), (self._speed, speed_name)):
            value.setProperty("role", "heading")
            name.setProperty("role", "muted")
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(value)
            column.addWidget(name)
            row.addLayout(column)
        self._speed.setMinimumWidth(self.fontMetrics().horizontalAdvance("0 000 000"))
        self._time.setMinimumWidth(self.fontMetrics().horizontalAdvance("time left__"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        redrawer.add(self, self._draw, self.isVisible)
        run.progress.connect(lambda: redrawer.request(self))
        run.state_changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        run = self._run
        left = run.seconds_left
        is_running = run.state == "running"
        self._time_name.setText(self.tr("time left") if is_running else self.tr("time taken"))
        seconds = left if is_running else (run.seconds if run.step else None)
        self._time.setText("–" if seconds is None else figures.duration(seconds))
        speed = run.samples_per_second
        self._speed.setText(figures.number(speed) if speed else "–")


def _results(values: dict[str, float]) -> str:
    """What a run reached on samples that it did not train on."""
    parts = {
        "val": QCoreApplication.translate("Progress", "validation {0} {1}"),
        "test": QCoreApplication.translate("Progress", "test {0} {1}"),
    }
    shown = []
    for name, value in values.items():
        part, _, rest = name.partition("_")
        if part in parts:
            shown.append(parts[part].format(rest.replace("_", " "), figures.metric(value)))
    return ", ".join(shown)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text())
    button.setIconSize(QSize(20, 20))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setFixedSize(36, 36)
    return button
