"""What the visible views want to see, told to the engine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from nnstudio.gui.engine_link import EngineLink
from nnstudio.protocol.messages import Command


class Watching(QObject):
    """Joins the wishes of all views; a view that is hidden costs nothing.

    Args:
        link: Who is told when the union changes, at most once a turn of the event loop.
        command: Makes the command that says so: ``Watch`` for probes of a run, ``WatchTasks``
            for views of a task sequence.
        parent: Owner.
    """

    def __init__(
        self,
        link: EngineLink,
        command: Callable[[Any], Command],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._command = command
        self._wishes: dict[object, tuple[Any, ...]] = {}
        self._sent: tuple[Any, ...] = ()
        self._answers: dict[Any, Any] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._send)
        link.ready.connect(self._send_again)

    @property
    def probes(self) -> tuple[Any, ...]:
        """Everything that some view wants, each once, in the order of the wishes."""
        return tuple(dict.fromkeys(probe for wish in self._wishes.values() for probe in wish))

    def want(self, key: object, probes: tuple[Any, ...]) -> None:
        """Replaces what one view wants to see.

        Args:
            key: The view, usually the widget itself.
            probes: What it shows.
        """
        self._wishes[key] = probes
        self._timer.start()

    def unwant(self, key: object) -> None:
        """Says that a view is hidden."""
        if self._wishes.pop(key, None) is not None:
            self._timer.start()

    def newest(self, probe: Any) -> Any | None:
        """The newest answer to something that is wanted already.

        A view that comes to want it too needs it from here: the engine, which is told of the
        union, has nothing new to say while the run rests.
        """
        return self._answers.get(probe)

    def remember(self, answer: Any) -> None:
        """Keeps the answer to a probe (``answer.probe``) as long as that is wanted."""
        if answer.probe in self._sent:
            self._answers[answer.probe] = answer

    def forget_answers(self) -> None:
        """What was answered is of another run or moment than what is looked at now."""
        self._answers.clear()

    def _send(self) -> None:
        if self._link.is_ready and self.probes != self._sent:
            self._sent = self.probes
            self._answers = {p: a for p, a in self._answers.items() if p in self._sent}
            self._link.send(self._command(self._sent))

    def _send_again(self) -> None:
        # A fresh engine watches nothing.
        self._sent = ()
        self._answers.clear()
        self._send()
