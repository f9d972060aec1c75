"""What every test gets: an isolated home, a shared warm engine, and a check for leftovers."""

import gc
import os
import queue
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import hypothesis
import psutil
import pytest

from nnstudio.protocol.messages import Command, EngineReady, Event
from nnstudio.protocol.process import EngineProcess
from tests.warm_engines import LentEngine, WarmEngines

# Set before anything imports Qt, Keras or platformdirs, which read these once.
_HOME = Path(tempfile.mkdtemp(prefix="nnstudio-tests-"))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _name in ("KERAS_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[_name] = str(_HOME / _name.lower())

# What is imported stays: to look through all of it for garbage again and again takes longer than
# many a test.
gc.set_threshold(100_000, 50, 100)

hypothesis.settings.register_profile(
    "nnstudio",
    deadline=None,  # shared machines are slow at times, which says nothing about the code
    max_examples=50,
    database=None,
    derandomize="CI" in os.environ,
)
hypothesis.settings.load_profile("nnstudio")

_LOAD = "/proc/loadavg"

#: Seconds that threads and processes get to end after a test has told them to.
_GRACE = 5.0

E = TypeVar("E", bound=Event)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files with few tests come first: as the last, one process would wait for the other."""
    items.sort(key=lambda item: item.path.parent.name not in {"tests", "torture"})


def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


class Engine:
    """A running engine whose events are read one after the other.

    Args:
        start: Gives the process; the default starts one.
    """

    def __init__(self, start: Callable[..., EngineProcess | LentEngine] = EngineProcess) -> None:
        self._events: queue.Queue[Event | int] = queue.Queue()
        self.process = start(self._events.put, self._events.put)

    def send(self, command: Command) -> None:
        """Sends a command."""
        self.process.send(command)

    def next_event(self, timeout: float = 60.0) -> Event:
        """Returns the next event, and fails when the engine ends or stays silent."""
        try:
            event = self._events.get(timeout=timeout)
        except queue.Empty:
            pytest.fail(f"no event within {timeout} s; stderr:\n{self.process.last_words}")
        if isinstance(event, int):
            pytest.fail(f"the engine ended with {event}; stderr:\n{self.process.last_words}")
        return event

    def wait_for(self, kind: type[E], timeout: float = 60.0) -> E:
        """Returns the next event of a kind; those before it are dropped."""
        return self.collect_until(kind, timeout)[1]

    def collect_until(self, kind: type[E], timeout: float = 60.0) -> tuple[list[Event], E]:
        """Returns the events before the next one of a kind, and that one."""
        before: list[Event] = []
        deadline = time.monotonic() + timeout
        while True:
            event = self.next_event(max(0.1, deadline - time.monotonic()))
            if isinstance(event, kind):
                return before, event
            before.append(event)

    def drain(self) -> None:
        """Forgets the events that have come so far."""
        while not self._events.empty():
            self._events.get_nowait()


@pytest.fixture(scope="session")
def _warm_engines() -> Iterator[WarmEngines]:
    engines = WarmEngines()
    yield engines
    engines.close()


@pytest.fixture
def _one_engine(_warm_engines: WarmEngines) -> Iterator[WarmEngines]:
    with _warm_engines.provided(1):
        yield _warm_engines


@pytest.fixture
def _two_engines(_warm_engines: WarmEngines) -> Iterator[WarmEngines]:
    with _warm_engines.provided(2):
        yield _warm_engines


@pytest.fixture
def engine(_one_engine: WarmEngines) -> Iterator[Engine]:
    """A warm engine process that all tests share."""
    lent = Engine(_one_engine.lend)
    lent.wait_for(EngineReady)
    yield lent
    lent.process.close()


@pytest.fixture
def lend(_one_engine: WarmEngines) -> Callable[..., LentEngine]:
    """Lends a warm engine, and takes the place of ``EngineProcess``."""
    return _one_engine.lend


@pytest.fixture
def another_engine(_two_engines: WarmEngines) -> Iterator[Callable[[], Engine]]:
    """Lends one engine more, for instance after the first one was killed."""
    lent: list[Engine] = []

    def lend() -> Engine:
        lent.append(Engine(_two_engines.lend))
        lent[-1].wait_for(EngineReady, timeout=100.0)
        return lent[-1]

    yield lend
    for each in lent:
        each.process.close()


@pytest.fixture
def borrowed_engine(_one_engine: WarmEngines, monkeypatch: pytest.MonkeyPatch) -> None:
    """A command borrows its engine instead of starting one."""
    for user in ("nnstudio.commands.train", "nnstudio.doctor"):
        monkeypatch.setattr(f"{user}.EngineProcess", _one_engine.lend)


@pytest.fixture
def borrowed_engines(_two_engines: WarmEngines, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands and comparisons borrow their engines (two at most) instead of starting them."""
    for user in ("nnstudio.commands.train", "nnstudio.protocol.comparison"):
        monkeypatch.setattr(f"{user}.EngineProcess", _two_engines.lend)


@pytest.fixture
def borrowed_links(_two_engines: WarmEngines, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window's link borrows its engine, and another one when that is killed."""
    monkeypatch.setattr("nnstudio.gui.engine_link.EngineProcess", _two_engines.lend)


@pytest.fixture
def borrowed_link(_one_engine: WarmEngines, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window's link borrows its engine; it may have no standby."""
    monkeypatch.setattr("nnstudio.gui.engine_link.EngineProcess", _one_engine.lend)


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The folder with the data sets that are too large for the repository."""
    beside = Path(__file__).resolve().parents[2] / "shared" / "data"
    folder = Path(os.environ.get("NNSTUDIO_DATA", beside))
    if not folder.is_dir():
        pytest.skip("needs the data sets in ../shared/data or $NNSTUDIO_DATA")
    return folder


@pytest.fixture(autouse=True)
def _no_leftovers(monkeypatch: pytest.MonkeyPatch, _warm_engines: WarmEngines) -> Iterator[None]:
    """Fails a test that leaves threads, processes, windows or running timers behind."""
    threads_before = set(threading.enumerate())
    processes_before = _children.now()
    check_qt = _watch_qt(monkeypatch) if "PySide6.QtWidgets" in sys.modules else list
    yield
    leftovers = check_qt()
    leftovers += [
        f"thread {thread.name!r}"
        for thread in set(threading.enumerate()) - threads_before
        if not _warm_engines.holds(thread) and not _ends(thread)
    ]
    new_processes = [
        process
        for process in _children.now() - processes_before
        if not _warm_engines.holds(process.pid)
    ]
    _, alive = psutil.wait_procs(new_processes, timeout=_GRACE)
    for process in alive:
        leftovers.append(f"process {process.pid}")
        process.kill()
        process.wait()
    if leftovers:
        pytest.fail("the test left behind: " + ", ".join(leftovers), pytrace=False)


class _Children:
    """The processes that this one has started, asked for only when there may be a new one.

    Looking through all processes takes a millisecond, and there are thousands of tests.
    """

    def __init__(self) -> None:
        self._newest = b""
        self._found: set[psutil.Process] = set()
        # Its last word is the number of the newest process or thread of this computer.
        self._load = os.open(_LOAD, os.O_RDONLY) if Path(_LOAD).exists() else None

    def now(self) -> set[psutil.Process]:
        """Those that run; may name some that have ended, but lacks none."""
        newest = b"" if self._load is None else os.pread(self._load, 200, 0).split()[-1]
        if not newest or newest != self._newest:
            self._newest = newest
            self._found = set(psutil.Process().children())
        return self._found


_children = _Children()


def _ends(thread: threading.Thread) -> bool:
    thread.join(_GRACE)
    return not thread.is_alive()


def _watch_qt(monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """Notes what Qt starts from now on; returns the function that names what still runs."""
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
    from PySide6.QtWidgets import QApplication, QMenu

    started: list[QTimer | QThread] = []

    def note(original: Callable[..., None]) -> Callable[..., None]:
        def start(self: QTimer | QThread, *args: object) -> None:
            started.append(self)
            original(self, *args)

        return start

    monkeypatch.setattr(QTimer, "start", note(QTimer.start))
    monkeypatch.setattr(QThread, "start", note(QThread.start))
    windows_before = set(QApplication.topLevelWidgets())

    def leftovers() -> list[str]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        found = [
            f"window {type(window).__name__} {window.objectName()!r}"
            for window in set(QApplication.topLevelWidgets()) - windows_before
            # pyqtgraph's menus have no parent, and live as long as Python's objects do.
            if not isinstance(window, QMenu)
        ]
        for item in started:
            if not shiboken6.isValid(item):
                continue
            if isinstance(item, QTimer) and item.isActive():
                found.append(f"running timer {item.objectName()!r} of {item.parent()!r}")
                item.stop()
            if isinstance(item, QThread) and item.isRunning():
                found.append(f"running QThread {item.objectName()!r}")
        return found

    return leftovers
