"""An engine that can be started before there is anybody to listen to it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from nnstudio.protocol.messages import Event
from nnstudio.protocol.process import EngineProcess

#: What an engine tells: an event, or its exit status at the end.
Told = Event | int


class EarlyEngine:
    """An engine process whose events wait until somebody listens.

    It needs no Qt, so that the engine imports TensorFlow while the window is still importing
    Qt.

    Args:
        command: Command line; ``None`` starts the engine of this installation.
    """

    def __init__(self, command: list[str] | None = None) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Told] = []
        self._listener: Callable[[Told], None] | None = None
        self.process = EngineProcess(self._take, self._take, command)

    def listen(self, listener: Callable[[Told], None]) -> None:
        """Names who is told, on the engine's thread, of every event and of the end.

        What has come before is told at once, on the thread of the caller.
        """
        with self._lock:
            for told in self._waiting:
                listener(told)
            self._waiting.clear()
            self._listener = listener

    def _take(self, told: Told) -> None:
        with self._lock:
            if self._listener is None:
                self._waiting.append(told)
            else:
                self._listener(told)
