"""The actions of the transport bar, for its buttons and for the Train menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from nnstudio.gui.icons import icon
from nnstudio.gui.run_controller import RunController
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.theme import theme


class TransportActions(QObject):
    """Train, pause, step, stop and reset, enabled as what goes on allows.

    Where the project asks for tasks in a row, they are what is trained, paused and stopped.

    Args:
        run: The ordinary run.
        tasks: The task sequence.
        parent: Owner.
    """

    def __init__(
        self, run: RunController, tasks: TaskController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._tasks = tasks
        self._icons: list[tuple[QAction, str]] = []
        self.train = self._action("train", self.toggle, "Ctrl+Return", "Ctrl+Enter", "F5")
        self.step_batch = self._action("step-batch", run.step_batch, "F10")
        self.step_batch.setText(self.tr("Step one batch"))
        self.step_batch.setToolTip(
            self.tr("Make one optimizer step, on one batch, and pause (F10).")
        )
        self.step_epoch = self._action("step-epoch", run.step_epoch, "Shift+F10")
        self.step_epoch.setText(self.tr("Step one epoch"))
        self.step_epoch.setToolTip(self.tr("Train to the end of this epoch and pause (Shift+F10)."))
        self.stop = self._action("stop", self._stop, "Ctrl+.", "Shift+F5")
        self.stop.setText(self.tr("Stop"))
        self.stop.setToolTip(
            self.tr("End this run; the network keeps the weights it has now (Ctrl+.).")
        )
        self.reset = self._action("reset", self._reset, "Ctrl+R")
        self.reset.setText(self.tr("Reset weights"))
        self.reset.setToolTip(
            self.tr("Put the network back to the initial weights of its seed (Ctrl+R).")
        )
        run.state_changed.connect(self.refresh)
        tasks.state_changed.connect(self.refresh)
        theme().changed.connect(self._colour)
        self._colour()
        self.refresh()

    @property
    def all(self) -> tuple[QAction, ...]:
        """In the order in which they are shown."""
        return (self.train, self.step_batch, self.step_epoch, self.stop, self.reset)

    @property
    def train_icon(self) -> str:
        """Name of the icon of what ``toggle`` would do."""
        return "pause" if self._state == "running" else "train"

    @property
    def _state(self) -> str:
        return self._tasks.state if self._tasks.is_wanted else self._run.state

    def toggle(self) -> None:
        """Trains, or pauses when it trains."""
        is_running = self._state == "running"
        if self._tasks.is_wanted:
            (self._tasks.pause if is_running else self._tasks.teach)()
        else:
            (self._run.pause if is_running else self._run.train)()

    def refresh(self) -> None:
        """Names and enables the actions as what goes on stands."""
        state, teaches = self._state, self._tasks.is_wanted
        text, tip = self._task_texts() if teaches else self._run_texts()
        self.train.setText(text)
        self.train.setToolTip(tip)
        self.train.setEnabled(state != "preparing")
        can_step = state not in ("preparing", "running") and not teaches
        self.step_batch.setEnabled(can_step)
        self.step_epoch.setEnabled(can_step)
        self.stop.setEnabled(self._run.is_live or self._tasks.is_live)
        self.reset.setEnabled(state not in ("idle", "preparing"))
        self._icons[0] = (self.train, self.train_icon)
        self.train.setIcon(icon(self.train_icon))

    def _run_texts(self) -> tuple[str, str]:
        match self._run.state:
            case "running":
                return self.tr("Pause"), self.tr("Pause after this batch (Ctrl+Return).")
            case "paused":
                return self.tr("Train"), self.tr("Go on training (Ctrl+Return).")
        return self.tr("Train"), self.tr("Train this network on this data (Ctrl+Return).")

    def _task_texts(self) -> tuple[str, str]:
        match self._tasks.state:
            case "running":
                return self.tr("Pause"), self.tr("Pause after this step (Ctrl+Return).")
            case "paused":
                return self.tr("Teach"), self.tr("Go on teaching (Ctrl+Return).")
        return (
            self.tr("Teach"),
            self.tr("Teach a fresh network one task after another (Ctrl+Return)."),
        )

    def _stop(self) -> None:
        self._run.stop()
        self._tasks.stop()

    def _reset(self) -> None:
        if self._tasks.is_wanted:
            self._tasks.discard()
        else:
            self._run.reset()

    def _colour(self) -> None:
        for action, name in self._icons:
            action.setIcon(icon(name))

    def _action(self, name: str, slot: Callable[[], None], *shortcuts: str) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        action.triggered.connect(lambda _checked: slot())
        self._icons.append((action, name))
        return action
