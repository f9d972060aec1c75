"""What the network trains on, and how much memory the engine takes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nnstudio.gui import figures
from nnstudio.gui.session import Session

#: Milliseconds between two looks at the memory.
_INTERVAL = 1000


class DeviceLabel(QWidget):
    """Device in words above the engine's memory; the reason is in its tooltip."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._device, self._memory = QLabel(), QLabel()
        self._memory.setProperty("role", "muted")
        self._device.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self._device, self._memory):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft)
            column.addWidget(label)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("Engine is starting…"))
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL)
        self._timer.timeout.connect(self.refresh)
        session.link.ready.connect(self.refresh)
        session.link.died.connect(self.refresh)
        session.run.state_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Looks again."""
        greeting = self._session.link.greeting
        if self._session.link.has_given_up:
            self._device.setText(self.tr("Engine does not run"))
            self._memory.setText("")
            self.setToolTip(self.tr("Train, Restart the engine tries again."))
            return
        if greeting is None:
            self._device.setText(self.tr("Engine is starting…"))
            self._memory.setText(self.tr("a few seconds"))
            self.setToolTip(
                self.tr("TensorFlow is being loaded in a process of its own; edit meanwhile.")
            )
            return
        best = greeting.devices[-1].description if greeting.devices else ""
        self._device.setText(self._session.run.device_text or best)
        self.setToolTip(greeting.reason)
        self._memory.setText(self._memory_text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _memory_text(self) -> str:
        import psutil

        pid = self._session.link.pid
        try:
            used = psutil.Process(pid).memory_info().rss if pid is not None else 0
        except psutil.Error:
            used = 0
        return self.tr("{0} in use").format(figures.memory(used)) if used else ""
