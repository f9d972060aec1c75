"""The window's engine, and the one that stands by in case it dies."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from nnstudio.protocol.exits import explain_exit
from nnstudio.protocol.messages import Command, EngineReady, Event, RunFailed
from nnstudio.protocol.process import EngineExited, EngineProcess

#: An engine that only waits takes about 0.7 GB; it must never be what makes memory short.
_FREE_FOR_STANDBY = 4 * 1024**3
#: Engines in a row that may end before they were ready.
_MAX_FAILURES = 3
#: Seconds in which an engine may end by itself when the window closes.
_PATIENCE = 1.0


class _Engine:
    """A process, and what it said of itself when it was ready."""

    def __init__(
        self, tell: Callable[[_Engine, Event | int], None], command: list[str] | None
    ) -> None:
        self.greeting: EngineReady | None = None
        self.process = EngineProcess(
            lambda event: tell(self, event), lambda status: tell(self, status), command
        )


class EngineLink(QObject):
    """Talks to the engine; when it dies, the standby one takes its place.

    Nothing runs until ``start``: beside the import of TensorFlow, the window would be painted
    half a second later on two cores.

    Signals, all on the thread of this object:
        ready: An engine answers from now on: the first one, or one that took over. It knows
            nothing yet of what was sent to the one before.
        event_came: Everything the engine says.
        died: The engine is gone; carries what happened in one or two sentences.

    Args:
        parent: Owner.
        standby: Whether a second engine may stand by; ``None`` decides by
            ``NNSTUDIO_NO_STANDBY`` and the free memory.
        command: Command line of the engines; ``None`` is the one of this installation.
    """

    ready = Signal(object)
    event_came = Signal(object)
    died = Signal(str)
    _told = Signal(object, object)

    def __init__(
        self,
        parent: QObject | None = None,
        standby: bool | None = None,
        command: list[str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._may_stand_by = standby
        self._command = command
        self._requests = 0
        self._failures = 0
        self._is_started = False
        self._is_closed = False
        self._waiting: list[Command] = []
        self._standby: _Engine | None = None
        self._engine: _Engine | None = None
        #: The last lines that an engine which died wrote to its stderr.
        self.last_words = ""

    @property
    def is_ready(self) -> bool:
        """Whether a command is answered at once."""
        return self.greeting is not None

    @property
    def greeting(self) -> EngineReady | None:
        """What the engine said of itself when it was ready."""
        return self._engine.greeting if self._engine is not None else None

    @property
    def has_given_up(self) -> bool:
        """Whether no engine could be started; the next command tries again."""
        return self._engine is None and self._is_started and not self._is_closed

    @property
    def pid(self) -> int | None:
        """Process id of the engine that answers."""
        return self._engine.process.pid if self._engine is not None else None

    @property
    def has_standby(self) -> bool:
        """Whether a second engine is warm."""
        return self._standby is not None and self._standby.greeting is not None

    def start(self) -> None:
        """Starts the first engine."""
        self._is_started = True
        self._replace()

    def new_request(self) -> int:
        """Returns a number that no other request of this session has."""
        self._requests += 1
        return self._requests

    def send(self, command: Command) -> None:
        """Sends a command, or keeps it until the engine is ready."""
        if not self.is_ready or self._engine is None:
            # In the pipe of a process that does not read yet a long command would block.
            self._waiting.append(command)
            if self.has_given_up:
                self.restart()
            return
        try:
            self._engine.process.send(command)
        except EngineExited:
            # Whoever waits for an answer learns of it by ``died``, which is on its way.
            return

    def restart(self) -> None:
        """Ends the engine and lets a fresh one take over, without calling it a death."""
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.process.kill()
        self._failures = 0
        self._replace()

    def close(self) -> None:
        """Ends both engines; afterwards nothing runs."""
        self._is_closed = True
        engines = [engine for engine in (self._engine, self._standby) if engine is not None]
        closers = [threading.Thread(target=self._end, args=(engine,)) for engine in engines]
        for closer in closers:
            closer.start()
        for closer in closers:
            closer.join()
        self._engine = self._standby = None

    def _end(self, engine: _Engine) -> None:
        if engine.greeting is not None:
            engine.process.close(_PATIENCE)
        else:
            engine.process.kill()

    def _new_engine(self) -> _Engine:
        return _Engine(self._told.emit, self._command)

    def _take(self, engine: _Engine, told: Event | int) -> None:
        if self._is_closed or engine not in (self._engine, self._standby):
            return
        if isinstance(told, int):
            self._ended(engine, told)
        elif isinstance(told, EngineReady):
            self._greeted(engine, told)
        elif engine is self._engine:
            self.event_came.emit(told)
            if isinstance(told, RunFailed) and self._holds_a_full_card(told):
                self.restart()

    def _holds_a_full_card(self, failed: RunFailed) -> bool:
        """Whether memory was short on a card: TensorFlow gives that back only when it ends."""
        has_card = self.greeting is not None and len(self.greeting.devices) > 1
        return has_card and failed.problem.kind == "out-of-memory"

    def _greeted(self, engine: _Engine, greeting: EngineReady) -> None:
        is_new = engine.greeting is None
        engine.greeting = greeting
        if engine is not self._engine:
            return
        if is_new:
            self._announce(greeting)
        self.event_came.emit(greeting)

    def _announce(self, greeting: EngineReady) -> None:
        self._failures = 0
        waiting, self._waiting = self._waiting, []
        self.ready.emit(greeting)
        for command in waiting:
            self.send(command)
        if self._standby is None and self._standby_is_allowed():
            self._standby = self._new_engine()

    def _ended(self, engine: _Engine, status: int) -> None:
        if engine is self._standby:
            # Not needed yet, and not tried again until the next one takes over.
            self._standby = None
            return
        self._engine = None
        self._waiting.clear()
        self._failures += engine.greeting is None
        self.last_words = engine.process.last_words
        text = explain_exit(status, self.last_words).message
        if self._failures < _MAX_FAILURES:
            self._replace(announce=False)
            self.died.emit(text)
            self._announce_if_ready()
        else:
            self.died.emit(
                self.tr("The engine does not start. 'nnstudio doctor' may know why. ") + text
            )

    def _replace(self, announce: bool = True) -> None:
        self._engine, self._standby = self._standby or self._new_engine(), None
        if announce:
            self._announce_if_ready()

    def _announce_if_ready(self) -> None:
        greeting = self.greeting
        if greeting is not None:
            self._announce(greeting)
            self.event_came.emit(greeting)

    def _standby_is_allowed(self) -> bool:
        if self._may_stand_by is not None:
            return self._may_stand_by
        if os.environ.get("NNSTUDIO_NO_STANDBY", "") not in ("", "0"):
            return False
        import psutil

        return int(psutil.virtual_memory().available) >= _FREE_FOR_STANDBY
