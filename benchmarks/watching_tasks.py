"""Seconds of a task sequence that is watched over those of one that is not.

    python -m benchmarks.watching_tasks [FOLDER] [--rounds 5] [--iterations 2000]

One engine process teaches the same sequence again and again, in turns: without any measurement
on the way, with the accuracy on all tasks measured, and with every view of the forgetting panel
on top of that. Timed from the first step to the last in the other process, so what is computed,
packed and sent counts. FOLDER holds the four MNIST files; without it only the bundled digits are
taught. What is printed are medians of the rounds and of their ratios.

Other work on the machine disturbs such ratios. So the ratio of the engine's processor seconds is
printed too, which waiting for a core does not lengthen; and the share of measuring and of views,
as seconds spent on them over all other seconds of a run. There the engine's code runs in this
process, and packs its events without sending them. The accuracy is measured within the compiled
calls, where no clock can be read: what one measurement takes is how much longer the same steps
take with measurements than without.
"""

from __future__ import annotations

import argparse
import queue
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from msgspec.structs import replace
from rich.console import Console
from rich.table import Table

from benchmarks import three_types
from benchmarks._machine import machine_in_words
from nnstudio.document.examples import load_example
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.protocol.codec import encode
from nnstudio.protocol.messages import EngineReady, Event, RunFailed
from nnstudio.protocol.process import EngineProcess
from nnstudio.protocol.task_messages import (
    DecisionsMapped,
    DecisionsView,
    DriftView,
    LineMeasured,
    LineView,
    MemoryShown,
    MemoryView,
    MovedView,
    RepresentationsDrifted,
    StartTasks,
    TasksEnded,
    TasksStarted,
    TaskView,
    TurnedWrong,
    WeightsMoved,
    WrongView,
)

VIEWS: tuple[TaskView, ...] = (
    MovedView(),
    DriftView(),
    WrongView(),
    DecisionsView(),
    MemoryView(),
    LineView(),
)
_ANSWERS = (
    WeightsMoved,
    RepresentationsDrifted,
    TurnedWrong,
    DecisionsMapped,
    MemoryShown,
    LineMeasured,
)


@dataclass(frozen=True)
class Turn:
    """One sequence: its seconds, and the answers that came before its end.

    Attributes:
        seconds: By the clock.
        processor: The engine's on all cores together.
        answers: How many of each kind came on the way.
    """

    seconds: float
    processor: float
    answers: dict[str, int]


class Engine:
    """The real engine."""

    def __init__(self) -> None:
        self._events: queue.Queue[Event | int] = queue.Queue()
        self.process = EngineProcess(self._events.put, self._events.put)
        self._process = psutil.Process(self.process.pid)
        self._run = 0
        while not isinstance(self._next(), EngineReady):
            pass

    def teach(self, project: Project, measure: bool, views: tuple[TaskView, ...]) -> Turn:
        """Teaches a sequence to its end."""
        self._run += 1
        self.process.send(StartTasks(self._run, project, measure, views))
        begin = spent = 0.0
        answers = dict.fromkeys((kind.__name__ for kind in _ANSWERS), 0)
        while True:
            event = self._next()
            if getattr(event, "run", None) != self._run:
                continue
            if isinstance(event, TasksStarted):
                begin, spent = time.perf_counter(), self._spent()
            elif isinstance(event, TasksEnded):
                return Turn(time.perf_counter() - begin, self._spent() - spent, answers)
            elif isinstance(event, _ANSWERS):
                answers[type(event).__name__] += 1

    def _spent(self) -> float:
        times = self._process.cpu_times()
        return times.user + times.system

    def _next(self) -> Event:
        event = self._events.get(timeout=600)
        if isinstance(event, int | RunFailed):
            raise SystemExit(f"the engine failed: {event}")
        return event


def cases(options: argparse.Namespace) -> dict[str, Project]:
    """What is taught, with replay, which has the most to show."""
    found = {}
    for name in ("forgetting-digits", "forgetting-2d"):
        project = load_example(name)
        if project.tasks is not None:
            tasks = replace(project.tasks, strategy=Config("er"))
            found[name] = replace(project, tasks=tasks)
    if options.folder is not None:
        steps = options.iterations
        found["Split MNIST"] = three_types.project(options.folder, "class", "er", 0, steps)
    return found


class Timed:
    """A function with the seconds that its calls took."""

    def __init__(self, call: Callable[[], Any]) -> None:
        self._call = call
        self.seconds = 0.0

    def __call__(self) -> Any:
        """Calls it."""
        begin = time.perf_counter()
        try:
            return self._call()
        finally:
            self.seconds += time.perf_counter() - begin


def shares(project: Project) -> tuple[float, float]:
    """Seconds spent on measuring, and on views, over all others of one run."""
    from nnstudio.engine.startup import import_keras

    import_keras()
    from nnstudio.engine.tasks.insight.watcher import Watcher
    from nnstudio.engine.tasks.training import TaskTraining
    from nnstudio.protocol.task_messages import TasksMeasured

    num_measured = 0

    def pack(event: Event) -> None:
        nonlocal num_measured
        num_measured += isinstance(event, TasksMeasured) and event.accuracy is not None
        encode(event)

    training = TaskTraining(1, project, pack)
    watcher = Watcher(training, pack)
    watching, showing = Timed(watcher.after_steps), Timed(lambda: watcher.watch(VIEWS))
    begin = time.perf_counter()
    showing()
    while training.is_running:
        training.advance()
        if training.is_running:
            watching()
    seconds = time.perf_counter() - begin
    views = showing.seconds + watching.seconds
    measuring = num_measured * _one_measurement(training)
    rest = seconds - measuring - views
    return measuring / rest, views / rest


def _one_measurement(training: Any) -> float:
    """Seconds that one takes, from a sequence that is over: its network makes steps beyond."""
    num_steps = min(60, training.steps[-1])
    due = range(num_steps // 8, num_steps + 1, num_steps // 8)

    def call(due: Any) -> float:
        begin = time.perf_counter()
        training._program.run(training._order, len(training.steps) - 1, 0, num_steps, due)
        return time.perf_counter() - begin

    differences = [call(due) - call(()) for _ in range(15)]
    return statistics.median(differences) / len(due)


_HEADINGS = (
    *("blind, s", "measured / blind", "watched / blind", "the same, processor"),
    *("measuring", "views", "answers on the way"),
)


def row(rounds: list[list[Turn]], parts: list[tuple[float, float]]) -> list[str]:
    """A row of the table.

    Args:
        rounds: Of each round a turn of each way.
        parts: Of each round the shares of measuring and of views.
    """
    ratios = [
        [one[1].seconds / one[0].seconds for one in rounds],
        [one[2].seconds / one[0].seconds for one in rounds],
        [one[2].processor / one[0].processor for one in rounds],
    ]
    cells = [f"{statistics.median(one[0].seconds for one in rounds):.2f}"]
    cells += [f"{statistics.median(one):.3f} ({min(one):.2f} … {max(one):.2f})" for one in ratios]
    cells += [f"{statistics.median(column):.1%}" for column in zip(*parts, strict=True)]
    answers = rounds[-1][-1].answers.items()
    return [*cells, ", ".join(f"{num} {kind}" for kind, num in answers if num)]


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--iterations", type=int, default=2000)
    parser.add_argument("--only", help="a sequence's name")
    options = parser.parse_args()
    table = Table(title=f"Watching a task sequence, {options.rounds} rounds")
    for heading in ("sequence", *_HEADINGS):
        table.add_column(heading)
    engine = Engine()
    ways: tuple[tuple[bool, tuple[TaskView, ...]], ...] = ((False, ()), (True, ()), (True, VIEWS))
    for name, project in cases(options).items():
        if options.only not in (None, name):
            continue
        engine.teach(project, *ways[-1])  # warms up
        rounds = []
        for number in range(options.rounds):
            # Each way comes first, second and last in turn.
            order = [(number + place) % 3 for place in range(3)]
            turns = {way: engine.teach(project, *ways[way]) for way in order}
            rounds.append([turns[way] for way in range(3)])
        shares(project)
        parts = [shares(project) for _ in range(options.rounds)]
        table.add_row(name, *row(rounds, parts))
    engine.process.close()
    console = Console(width=140)
    console.print(machine_in_words())
    console.print(table)


if __name__ == "__main__":
    main()
