"""The actions of the transport bar, for its buttons and for the Train menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from nnstudio.gui.icons import icon
from nnstudio.gui.run_controller import RunController
from nnstudio.gui.theme import theme


class TransportActions(QObject):
    """Train, pause, step, stop and reset, enabled as the run allows."""

    def __init__(self, run: RunController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
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
        self.stop = self._action("stop", run.stop, "Ctrl+.", "Shift+F5")
        self.stop.setText(self.tr("Stop"))
        self.stop.setToolTip(
            self.tr("End this run; the network keeps the weights it has now (Ctrl+.).")
        )
        self.reset = self._action("reset", run.reset, "Ctrl+R")
        self.reset.setText(self.tr("Reset weights"))
        self.reset.setToolTip(
            self.tr("Put the network back to the initial weights of its seed (Ctrl+R).")
        )
        run.state_changed.connect(self.refresh)
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
        return "pause" if self._run.state == "running" else "train"

    def toggle(self) -> None:
        """Trains, or pauses when it trains."""
        if self._run.state == "running":
            self._run.pause()
        else:
            self._run.train()

    def refresh(self) -> None:
        """Names and enables the actions as the run stands."""
        state = self._run.state
        texts = {
            "running": (self.tr("Pause"), self.tr("Pause after this batch (Ctrl+Return).")),
            "paused": (self.tr("Train"), self.tr("Go on training (Ctrl+Return).")),
        }
        text, tip = texts.get(
            state, (self.tr("Train"), self.tr("Train this network on this data (Ctrl+Return)."))
        )
        self.train.setText(text)
        self.train.setToolTip(tip)
        self.train.setEnabled(state != "preparing")
        self.step_batch.setEnabled(state not in ("preparing", "running"))
        self.step_epoch.setEnabled(state not in ("preparing", "running"))
        self.stop.setEnabled(self._run.is_live)
        self.reset.setEnabled(state not in ("idle", "preparing"))
        self._icons[0] = (self.train, self.train_icon)
        self.train.setIcon(icon(self.train_icon))

    def _colour(self) -> None:
        for action, name in self._icons:
            action.setIcon(icon(name))

    def _action(self, name: str, slot: Callable[[], None], *shortcuts: str) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        action.triggered.connect(lambda _checked: slot())
        self._icons.append((action, name))
        return action
