"""Whether the window's memory stays flat: eight hours' worth of events, replayed in minutes.

    QT_QPA_PLATFORM=offscreen python -m benchmarks.soak [--hours 8] [--tape 20] [--trace]

A real engine trains a network and teaches a task sequence for some seconds while every view is
looked at in turn; its events are kept as the bytes that came. Then a real window without an engine
takes these again and again, decoded anew each time as from the wire, with numbers that go on as
those of long runs would: a run of five minutes after another, an edit with its undo every tape,
another view in front every tape, a task sequence every half hour. What the window does by the
clock, such as drawing, it does by the real clock.

Printed are memory of the process, what Python holds (with ``--trace``, which is slow), and objects
of Qt and of Python at the end of each hour, and the slope of the memory in MB an hour: after the
first hour, and over the later half, when the allocator has what it wants. With glibc also what was
asked of the allocator and not given back, which has no holes in it, and how much of that are the
pictures that Qt keeps (10 MB at most) and the pages of the working file that SQLite does (2 MB).
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import itertools
import os
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import numpy as np
import psutil
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication
from rich.console import Console
from rich.table import Table

from benchmarks._machine import machine_in_words
from nnstudio.document import edits
from nnstudio.gui.application import make_application
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.session import Session
from nnstudio.gui.settings import Settings
from nnstudio.gui.window import MainWindow
from nnstudio.protocol import messages as said
from nnstudio.protocol import task_messages as taught
from nnstudio.protocol.codec import decode_event, encode
from nnstudio.protocol.moments import CheckpointMade

EXAMPLE, TASKS = "digits", "forgetting-2d"
#: Seconds of a run, and between two task sequences.
RUN, BETWEEN_TASKS = 300.0, 1800.0
#: Events between two turns of the event loop.
_AT_ONCE = 20


class _Allocated(ctypes.Structure):
    """What glibc tells with ``mallinfo2``: ten numbers of bytes or blocks."""

    _fields_ = (("numbers", ctypes.c_size_t * 10),)


class Tape(EngineLink):
    """A link whose engine is a recording: what is asked is answered from it.

    Args:
        events: What a real engine said, as bytes.
    """

    def __init__(self, events: list[bytes]) -> None:
        super().__init__(standby=False)
        decoded = [decode_event(data) for data in events]
        kinds = {type(event).__name__: data for event, data in zip(decoded, events, strict=True)}
        self._answers = kinds
        hello = decode_event(kinds["EngineReady"])
        assert isinstance(hello, said.EngineReady)
        self._hello = hello
        #: Numbers of the run and of the task sequence that were asked for last.
        self.run = self.tasks = 0

    @property
    def is_ready(self) -> bool:
        """A recording answers at once."""
        return True

    @property
    def greeting(self) -> said.EngineReady:
        """What the recorded engine said of itself."""
        return self._hello

    def start(self) -> None:
        """Says that it is there; no process is started."""
        self.ready.emit(self._hello)

    def send(self, command: said.Command) -> None:
        """Takes the number of a run, or answers a question."""
        match command:
            case said.StartRun(run=run):
                self.run = run
            case taught.StartTasks(run=run):
                self.tasks = run
            case said.Describe(request=request):
                self._answer("Described", request)
            case said.PreviewData(request=request):
                self._answer("DataPreviewed", request)

    def _answer(self, kind: str, request: int) -> None:
        if kind in self._answers:
            answer = decode_event(self._answers[kind])
            QTimer.singleShot(0, self, lambda: self.event_came.emit(_with(answer, request=request)))


def record(folder: Path, seconds: float) -> tuple[list[bytes], list[bytes]]:
    """What a real engine says of a run and of a task sequence while all views are looked at."""
    link = EngineLink(standby=False)
    window = MainWindow(Session(link), Settings(folder / "window.ini"))
    window.show()
    events: list[bytes] = []
    link.event_came.connect(lambda event: events.append(encode(event)))
    link.start()
    session = window.session
    window.files.open_example(EXAMPLE)
    _train_for_long(session)
    _until(lambda: link.is_ready and session.model.description.data is not None)
    session.run.train()
    _until(lambda: session.run.step > 0)
    docks = window.build_workspace().docks
    for dock in docks:
        dock.show()
        dock.raise_()
        _for(seconds / len(docks))
    session.run.stop()
    _until(lambda: session.run.state == "ended")
    of_run, events[:] = list(events), []
    session.model.history.mark_saved()
    window.files.open_example(TASKS)
    _until(lambda: session.model.description.data is not None)
    session.tasks.teach()
    _until(lambda: session.tasks.state == "ended")
    _end(window, link)
    return of_run, list(events)


class Soak:
    """A window that takes tapes.

    Args:
        window: Built on ``link``.
        link: Its engine.
        run: Events of a run.
        tasks: Events of a task sequence.
    """

    def __init__(
        self, window: MainWindow, link: Tape, run: list[bytes], tasks: list[bytes]
    ) -> None:
        self._window, self._link = window, link
        self._session = window.session
        of_run = ("StepsEnded", "EpochsEnded", "ProbeSampled", "CheckpointMade", "KnobChanged")
        self._started = next(data for data in run if _kind(data) == "RunStarted")
        self._run = [data for data in run if _kind(data) in of_run]
        self._ended = next(data for data in run if _kind(data) == "RunEnded")
        self._tasks = [data for data in tasks if hasattr(decode_event(data), "run")]
        steps = [event for event in map(decode_event, run) if isinstance(event, said.StepsEnded)]
        ends = [event for event in map(decode_event, run) if isinstance(event, said.EpochsEnded)]
        #: Steps, epochs and seconds of one tape.
        self._num_steps = steps[-1].first_step + len(steps[-1].values["loss"]) - 1
        self._num_epochs = ends[-1].first_epoch + len(ends[-1].steps) - 1
        self.seconds = steps[-1].seconds
        self.num_events = 0
        self._docks = itertools.cycle(window.build_workspace().docks)

    def hour(self) -> None:
        """What comes in an hour of training."""
        runs = round(3600 / RUN)
        for number in range(runs):
            self._play_run(round(RUN / self.seconds))
            if number % round(BETWEEN_TASKS / RUN) == 0:
                self._play_tasks()

    def _play_run(self, num_tapes: int) -> None:
        run = self._session.run
        run.train()
        number = self._link.run
        self._take(_with(decode_event(self._started), run=number))
        for tape in range(num_tapes):
            self._look_elsewhere()
            self._edit()
            for at, data in enumerate(self._run):
                self._take(self._moved(decode_event(data), number, tape))
                if at % _AT_ONCE == 0:
                    QApplication.processEvents()
        last = decode_event(self._ended)
        assert isinstance(last, said.RunEnded)
        self._take(_with(last, run=number, step=num_tapes * self._num_steps))
        _for(0.6)  # the last piece of the curves is written

    def _play_tasks(self) -> None:
        self._session.tasks.teach()
        for at, data in enumerate(self._tasks):
            self._take(_with(decode_event(data), run=self._link.tasks))
            if at % _AT_ONCE == 0:
                QApplication.processEvents()

    def _take(self, event: said.Event) -> None:
        self.num_events += 1
        self._link.event_came.emit(event)

    def _moved(self, event: said.Event, number: int, tape: int) -> said.Event:
        steps, epochs = tape * self._num_steps, tape * self._num_epochs
        match event:
            case said.StepsEnded():
                seconds = event.seconds + tape * self.seconds
                return _with(
                    event, run=number, first_step=event.first_step + steps, seconds=seconds
                )
            case said.EpochsEnded():
                first = event.first_epoch + epochs
                return _with(event, run=number, first_epoch=first, steps=event.steps + steps)
            case said.ProbeSampled() | said.KnobChanged() | CheckpointMade():
                return _with(event, run=number, step=event.step + steps)
        raise TypeError(event)

    def _look_elsewhere(self) -> None:
        dock = next(self._docks)
        dock.show()
        dock.raise_()
        layers = self._session.model.project.network.layers
        self._session.model.select([layers[self.num_events % len(layers)].id])

    def _edit(self) -> None:
        model = self._session.model
        text = f"after {self.num_events} events"
        model.do("Note", lambda project: edits.set_field(project, "notes", text))
        model.undo()


def measured(window: MainWindow) -> dict[str, float]:
    """Memory in MB and numbers of objects, after the garbage was collected."""
    for _ in range(3):
        QApplication.processEvents()
        gc.collect()
    traced = tracemalloc.get_traced_memory()[0] if tracemalloc.is_tracing() else 0
    return {
        "resident MB": psutil.Process().memory_info().rss / 1e6,
        "in use MB": in_use(),
        "traced MB": traced / 1e6,
        "Qt objects": len(window.findChildren(QObject)),
        "widgets": len(QApplication.allWidgets()),
        "Python objects": len(gc.get_objects()),
    }


def in_use() -> float:
    """MB that were asked of the allocator and not given back; 0 where it cannot tell."""
    try:
        ask = ctypes.CDLL(None).mallinfo2
    except (AttributeError, TypeError):
        return 0.0
    ask.restype = _Allocated
    numbers = ask().numbers
    mapped, within_heap = numbers[4], numbers[7]
    return float(mapped + within_heap) / 1e6


def caches(window: MainWindow) -> dict[str, float]:
    """MB that two caches hold which fill up to a bound; they are empty afterwards."""
    before = in_use()
    QPixmapCache.clear()
    between = in_use()
    window.files.working.ask(
        lambda store: store._connection.execute("PRAGMA shrink_memory").fetchall()
    )
    return {"pictures of Qt": before - between, "pages of SQLite": between - in_use()}


def _kind(data: bytes) -> str:
    return type(decode_event(data)).__name__


E = TypeVar("E", bound=said.Event)


def _with(event: E, **changes: Any) -> E:
    return msgspec.structs.replace(event, **changes)


def _train_for_long(session: Session) -> None:
    session.model.do("Long", lambda project: edits.set_field(project, "plan.epochs", 1_000_000))


def _for(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def _until(holds: Callable[[], bool], seconds: float = 180.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise SystemExit("the engine is silent")
        _for(0.05)


def _end(window: MainWindow, link: EngineLink) -> None:
    window.session.model.history.mark_saved()
    window.files.close()
    link.close()
    window.hide()
    window.deleteLater()
    window.session.deleteLater()
    _for(0.2)


def hours(options: argparse.Namespace, folder: Path) -> Iterator[dict[str, float]]:
    """The measures after each hour; the first is before the first hour."""
    of_run, of_tasks = record(folder / "recorded", options.tape)
    link = Tape(of_run)
    window = MainWindow(Session(link), Settings(folder / "window.ini"))
    window.show()
    window.files.open_example(EXAMPLE)
    _train_for_long(window.session)
    link.start()
    soak = Soak(window, link, of_run, of_tasks)
    if options.trace:
        tracemalloc.start(12)
    yield measured(window)
    for _ in range(options.hours):
        soak.hour()
        yield {**measured(window), "events": soak.num_events}
    held = caches(window)
    Console().print(
        "emptied: " + ", ".join(f"{num:.1f} MB of {what}" for what, num in held.items())
    )
    _end(window, link)


def _slope(values: list[float]) -> float:
    """Of the straight line through them (least squares)."""
    return float(np.polyfit(np.arange(len(values)), values, 1)[0])


def main() -> None:
    """Prints the table and the slope."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--hours", type=int, default=8)
    parser.add_argument("--tape", type=float, default=20.0, help="seconds that are recorded")
    parser.add_argument("--trace", action="store_true", help="what Python holds; slow")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    console = Console()
    console.print(machine_in_words())
    table, found = Table(title="The window after each hour of events"), []
    names = (
        "events",
        "resident MB",
        "in use MB",
        "traced MB",
        "Qt objects",
        "widgets",
        "Python objects",
    )
    for name in ("hour", *names):
        table.add_column(name, justify="right")
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        make_application(Settings(Path(folder) / "window.ini"))
        first: tracemalloc.Snapshot | None = None
        for hour, values in enumerate(hours(options, Path(folder))):
            found.append(values)
            table.add_row(f"{hour}", *(f"{values.get(name, 0):,.0f}" for name in names))
            console.print(hour, {name: round(value, 1) for name, value in values.items()})
            if options.trace and hour == 1:
                first = tracemalloc.take_snapshot()
        if first is not None:
            for line in tracemalloc.take_snapshot().compare_to(first, "lineno")[:15]:
                console.print(str(line))
    console.print(table)
    for name in ("resident MB", "in use MB", "traced MB", "Python objects"):
        rest = [values[name] for values in found[1:]]
        late = rest[len(rest) // 2 :]
        if len(late) > 1:
            console.print(
                f"{name}: {_slope(rest):+.2f} an hour after the first, {_slope(late):+.2f} in the "
                f"last {len(late) - 1} hours"
            )
    console.print(f"replayed in {time.monotonic() - begin:.0f} s")


if __name__ == "__main__":
    main()
