"""What the network trains on and why, how busy the card is, and how much memory is taken."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nnstudio.gui import figures
from nnstudio.gui.gpu_meter import Gauge, GpuMeter
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.session import Session
from nnstudio.gui.theme import theme
from nnstudio.protocol.nvidia import Meter, Usage

#: Milliseconds between two looks at the memory.
_INTERVAL = 1000


class DeviceLabel(QWidget):
    """Device in words, with the reason where it is no GPU, above the engine's memory.

    Where a GPU is used, its load and its memory stand below instead.

    Attributes:
        help_asked: The user wants to know more about the device.
        meter: Reads the card while this can be seen and a card is used.

    Args:
        session: Whose engine it tells of.
        open_gauge: Opens what tells of the card.
    """

    help_asked = Signal()

    def __init__(self, session: Session, open_gauge: Callable[[], Gauge] = Meter) -> None:
        super().__init__()
        self._session = session
        self._usage: tuple[Usage, ...] = ()
        self.meter = GpuMeter(self, open_gauge)
        self.meter.read.connect(self._take)
        self._device, self._memory = QLabel(), QLabel()
        self._memory.setProperty("role", "muted")
        self._device.setTextFormat(Qt.TextFormat.RichText)
        self._memory.setTextFormat(Qt.TextFormat.RichText)
        self._memory.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._memory.setAccessibleName(self.tr("Memory of the engine, and help on devices"))
        self._memory.linkActivated.connect(lambda _link: self.help_asked.emit())
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

    @property
    def memory_text(self) -> str:
        """What the lower line says."""
        return self._memory.text()

    def refresh(self) -> None:
        """Looks again."""
        greeting = self._session.link.greeting
        self._read_card(greeting is not None and len(greeting.devices) > 1)
        if self._session.link.has_given_up:
            self._say(self.tr("Engine does not run"))
            self._memory.setText("")
            self.setToolTip(self.tr("Train, Restart the engine tries again."))
            return
        if greeting is None:
            self._say(self.tr("Engine is starting…"))
            self._memory.setText(self.tr("a few seconds"))
            self.setToolTip(
                self.tr("TensorFlow is being loaded in a process of its own; edit meanwhile.")
            )
            return
        best = greeting.devices[-1].description if greeting.devices else ""
        self._say(spoken(self._session.run.device_text or best), spoken(greeting.note))
        reason = spoken(greeting.reason)
        self.setToolTip(reason if greeting.note else self._card_text(reason))
        self._memory.setText(self._help_link(greeting.note) + self._memory_text())

    def _help_link(self, note: str) -> str:
        if not note:
            return ""
        text = self.tr("see Help")
        return f'<a href="#" style="color: {theme().colours.accent}">{text}</a> · '

    def _say(self, device: str, note: str = "") -> None:
        text = f"<b>{escape(device)}</b>" + (f": {escape(note)}" if note else "")
        if text != self._device.text():
            self._device.setText(text)
            self.setAccessibleName(f"{device}: {note}" if note else device)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self.meter.stop()

    def _read_card(self, is_used: bool) -> None:
        if is_used and self.isVisible():
            self.meter.start()
        else:
            self.meter.stop()
            self._usage = ()

    def _take(self, usage: tuple[Usage, ...]) -> None:
        self._usage = usage
        self.refresh()

    def _card_text(self, reason: str) -> str:
        lines = [reason]
        for number, card in enumerate(self._usage):
            load = self.tr("load unknown") if card.load is None else f"{card.load:.0%}"
            memory = self.tr("{0} of {1} in use, by all programs").format(
                figures.memory(card.used), figures.memory(card.total)
            )
            lines.append(f"GPU {number}: {load}, {memory}")
        return "\n".join(lines)

    def _memory_text(self) -> str:
        if self._usage:
            card = self._usage[0]
            memory = f"{figures.memory(card.used)} / {figures.memory(card.total)}"
            return memory if card.load is None else f"{card.load:.0%} · {memory}"
        import psutil

        pid = self._session.link.pid
        try:
            used = psutil.Process(pid).memory_info().rss if pid is not None else 0
        except psutil.Error:
            used = 0
        return self.tr("{0} in use").format(figures.memory(used)) if used else ""
