"""Real engine processes that are lent to one test after the other.

Starting one takes seconds, most of them spent on importing TensorFlow. What starts or ends is a
process of its own in the tests that are about that; the others borrow. One that a test kills by its
process id is replaced when the next one is wanted.
"""

import itertools
import queue
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from nnstudio.document.data import DataPlan, Points
from nnstudio.protocol.messages import (
    Command,
    DataPreviewed,
    EngineReady,
    Event,
    PreviewData,
    Stop,
    Watch,
)
from nnstudio.protocol.process import EngineExited, EngineProcess
from nnstudio.protocol.task_messages import WatchTasks

_LONG = 100.0
_requests = itertools.count(-1, -1)


class _Kept:
    """An engine that outlives the tests that use it."""

    def __init__(self) -> None:
        self._said: queue.Queue[Event | int] = queue.Queue()
        self._holder: LentEngine | None = None
        self._lock = threading.Lock()
        self._greeting: EngineReady | None = None
        self._has_begun = threading.Event()
        self.process = EngineProcess(self._take, self._take)

    def wait(self) -> None:
        """Waits until it is ready, or has ended before it was."""
        assert self._has_begun.wait(_LONG), self.process.last_words

    def lend(self, holder: "LentEngine") -> threading.Thread:
        """Passes everything on to a holder from now on, as if the engine had just started.

        On a thread of its own, as events come: the holder's user may not be made yet. Until he
        was greeted, other events wait.
        """
        self._lock.acquire()
        self._holder = holder
        greeting = threading.Thread(target=self._greet, args=(holder,))
        greeting.start()
        return greeting

    def _greet(self, holder: "LentEngine") -> None:
        try:
            self.wait()
            if self._greeting is not None:
                holder.take(self._greeting)
        finally:
            self._lock.release()

    def take_back(self) -> bool:
        """Brings it to rest; returns whether it can be lent again."""
        request = next(_requests)
        with self._lock:
            self._holder = None
        try:
            for command in (Watch(()), WatchTasks(()), Stop()):
                self.process.send(command)
            self.process.send(PreviewData(request, DataPlan(Points(num_points=10))))
            # What it still had to say was for the one who is gone.
            while not _answers(self._next(), request):
                pass
        except (EngineExited, EOFError):
            return False
        return True

    def _next(self) -> Event:
        event = self._said.get(timeout=_LONG)
        if isinstance(event, int):
            raise EOFError
        return event

    def _take(self, event: Event | int) -> None:
        if not self._has_begun.is_set():
            self._greeting = event if isinstance(event, EngineReady) else None
            self._has_begun.set()
            if self._greeting is not None:
                return  # told to each holder by _greet
        with self._lock:
            if self._holder is None:
                self._said.put(event)
            else:
                self._holder.take(event)


def _answers(event: Event, request: int) -> bool:
    return isinstance(event, DataPreviewed) and event.request == request


class LentEngine:
    """What ``EngineProcess`` is to its user, but that closing it gives it back."""

    def __init__(
        self,
        kept: _Kept,
        on_event: Callable[[Event], None],
        on_exit: Callable[[int], None],
        give_back: Callable[[_Kept], None],
    ) -> None:
        self._kept = kept
        self._process = kept.process
        self._on_event = on_event
        self._on_exit = on_exit
        self._give_back = give_back
        self._is_over = False
        self._greeting = kept.lend(self)

    def take(self, event: Event | int) -> None:
        """Passes on an event, or the engine's end."""
        if isinstance(event, int):
            self._is_over = True
            self._on_exit(event)
        else:
            self._on_event(event)

    @property
    def really(self) -> EngineProcess:
        """The engine itself, for a test that ends it."""
        return self._process

    @property
    def pid(self) -> int:
        """Process id."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the process runs and is this user's."""
        return not self._is_over and self._process.is_alive

    @property
    def last_words(self) -> str:
        """The last lines the engine wrote to its stderr."""
        return self._process.last_words

    def send(self, command: Command) -> None:
        """Sends a command."""
        self._process.send(command)

    def close(self, timeout: float = 5.0) -> None:
        """Gives the engine back."""
        self._greeting.join(timeout)
        self._end(0)

    def kill(self) -> None:
        """Gives the engine back; who holds it sees what he would see of one that was killed."""
        self._greeting.join()
        self._end(-signal.SIGKILL if hasattr(signal, "SIGKILL") else 1)

    def _end(self, status: int) -> None:
        if not self._is_over:
            self._is_over = True
            self._give_back(self._kept)
            self._on_exit(status)


class WarmEngines:
    """The engines that wait for the next test."""

    def __init__(self) -> None:
        self._free: list[_Kept] = []
        self._all: list[_Kept] = []
        self._most = 0
        self._lock = threading.Lock()

    @contextmanager
    def provided(self, most: int) -> Iterator["WarmEngines"]:
        """Sees to it that an engine is ready; a test may hold ``most`` of them at once."""
        before, self._most = self._most, max(self._most, most)
        with self._lock:
            if not self._living():
                self._start()
        for kept in self._free:
            kept.wait()
        yield self
        self._most = before

    def holds(self, what: threading.Thread | int) -> bool:
        """Whether a thread, or the process with an id, belongs to an engine that is kept."""
        return any(
            what == kept.process.pid or what in (kept.process._reader, kept.process._errors)
            for kept in self._all
        )

    def lend(
        self,
        on_event: Callable[[Event], None],
        on_exit: Callable[[int], None],
        command: list[str] | None = None,
        num_threads: int | None = None,
    ) -> LentEngine:
        """Takes the place of ``EngineProcess``, with the same arguments.

        ``num_threads`` stays what it was when the engine was started.
        """
        assert command is None, "a command of its own starts an engine of its own"
        with self._lock:
            living = self._living()
            assert len(living) - len(self._free) < self._most, "more are wanted than may be held"
            if not self._free:
                self._start()
            kept = self._free.pop()
        return LentEngine(kept, on_event, on_exit, self._return)

    def close(self) -> None:
        """Ends them all."""
        for kept in self._all:
            kept.process.close()

    def _living(self) -> list[_Kept]:
        """All of them, without those that were killed."""
        self._all = [kept for kept in self._all if kept.process.is_alive]
        self._free = [kept for kept in self._free if kept in self._all]
        return self._all

    def _start(self) -> None:
        kept = _Kept()
        self._all.append(kept)
        self._free.append(kept)

    def _return(self, kept: _Kept) -> None:
        if kept.take_back():
            with self._lock:
                self._free.append(kept)
