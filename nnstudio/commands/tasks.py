"""``nnstudio tasks``: teaches one network several tasks in a row, with one strategy or several."""

from __future__ import annotations

import csv
import signal
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import msgspec
import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from nnstudio.commands.train import BAD_INPUT, FAILED, FINISHED, INTERRUPTED, complain
from nnstudio.document.forgetting import Measures, mean_and_standard_error, measures
from nnstudio.document.project import Project
from nnstudio.document.strategies import known
from nnstudio.document.tasks import TaskPlan
from nnstudio.document.values import Config
from nnstudio.protocol.exits import explain_exit
from nnstudio.protocol.messages import CommandFailed, Event, RunFailed
from nnstudio.protocol.process import EngineProcess
from nnstudio.protocol.task_messages import (
    StageEnded,
    StartTasks,
    TasksEnded,
    TasksStarted,
)

_WAIT_SECONDS = 0.5
#: Measures of the table and of the CSV, with their headings.
COLUMNS = {
    "average_accuracy": "average accuracy",
    "backward_transfer": "backward transfer",
    "forward_transfer": "forward transfer",
    "forgetting": "forgetting",
    "learning_accuracy": "learning accuracy",
}


class Failed(Exception):
    """A sequence could not be taught.

    Attributes:
        code: Exit code of the program.
    """

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.code = code


class Result(msgspec.Struct, frozen=True):
    """One sequence that was taught to its end.

    Attributes:
        strategy: Its name.
        scenario: See ``TaskPlan``.
        seed: Of the plan.
        stages: The tasks that each stage trained on; the one that it taught comes last.
        table: (stages, T) accuracy on all test samples.
        before: (T,) the same before any training.
        seconds: Training and measuring.
    """

    strategy: str
    scenario: str
    seed: int
    stages: tuple[tuple[int, ...], ...]
    table: NDArray[np.float64]
    before: NDArray[np.float64]
    seconds: float

    @property
    def measures(self) -> Measures:
        """What the literature measures of it; joint training has no earlier task."""
        if len(self.stages[0]) > 1:
            mean = float(np.mean(self.table[-1]))
            return Measures(average_accuracy=mean, learning_accuracy=mean)
        trained = [tasks[-1] for tasks in self.stages]
        return measures(self.table, self.before, trained=trained)

    def told(self) -> dict[str, object]:
        """As it is printed with ``--json``."""
        found = self.measures
        return {
            "strategy": self.strategy,
            "scenario": self.scenario,
            "seed": self.seed,
            "R": self.table.tolist(),
            "average_accuracy": found.average_accuracy,
            "bwt": found.backward_transfer,
            "fwt": found.forward_transfer,
            "forgetting": found.forgetting,
            "learning_accuracy": found.learning_accuracy,
            "seconds": round(self.seconds, 3),
        }


class Comparison:
    """Teaches the sequence with each strategy and each seed, in one engine process.

    Args:
        project: Its ``tasks`` are taught; where it has none, its classes are split.
        strategies: Names; empty: the project's own.
        num_seeds: Seeds, counted from the plan's.
        as_json: Whether one JSON object a line is printed.
        csv_path: Where the measures are written; ``None``: nowhere.
    """

    def __init__(
        self,
        project: Project,
        strategies: Sequence[str],
        num_seeds: int,
        as_json: bool,
        csv_path: Path | None = None,
    ) -> None:
        self._project = project
        self._strategies = [known(name).name for name in strategies]
        self._num_seeds = num_seeds
        self._as_json = as_json
        self._csv_path = csv_path
        self._inbox: SimpleQueue[Event | int | None] = SimpleQueue()
        self._engine: EngineProcess

    def run(self) -> int:
        """Teaches all; returns the exit code of the program."""
        self._say("Starting TensorFlow …")
        self._engine = EngineProcess(self._inbox.put, self._inbox.put)
        before = signal.signal(signal.SIGINT, lambda *_: self._inbox.put(None))
        results: list[Result] = []
        try:
            for number, project in enumerate(self._wanted()):
                results.append(self._teach(number, project))
        except Failed as failed:
            self._print("failed", message=str(failed))
            complain(str(failed))
            return failed.code
        except KeyboardInterrupt:
            complain(f"Interrupted; {len(results)} sequences had been taught.")
            return INTERRUPTED
        finally:
            signal.signal(signal.SIGINT, before)
            self._engine.close(timeout=2.0)
        if self._csv_path is not None:
            write_csv(self._csv_path, results)
        self._print("finished", results=[result.told() for result in results])
        if not self._as_json:
            print_table(results)
        return FINISHED

    def _wanted(self) -> Iterator[Project]:
        plan = self._project.tasks or TaskPlan()
        own = plan.strategy
        configs = [own if own.kind == name else Config(name) for name in self._strategies] or [own]
        for config in configs:
            for seed in range(self._num_seeds):
                yield replace(
                    self._project,
                    tasks=replace(plan, strategy=config),
                    plan=replace(self._project.plan, seed=self._project.plan.seed + seed),
                )

    def _teach(self, number: int, project: Project) -> Result:
        self._engine.send(StartTasks(number, project, measure=False))
        tasks = project.tasks or TaskPlan()
        started: TasksStarted | None = None
        while True:
            event = self._next()
            match event:
                case TasksStarted():
                    started = event
                    self._tell_start(project, event)
                case StageEnded():
                    self._tell_stage(project, event)
                case TasksEnded() if started is not None:
                    return Result(
                        tasks.strategy.kind,
                        tasks.scenario,
                        project.plan.seed,
                        started.stages,
                        event.accuracy,
                        started.before,
                        event.seconds,
                    )
                case RunFailed(problem=problem):
                    raise Failed(problem.message, FAILED if started is not None else BAD_INPUT)
                case CommandFailed(message=text):
                    raise Failed(text, FAILED)
                case int():
                    problem = explain_exit(event, self._engine.last_words)
                    raise Failed(problem.message, FAILED)
                case _:
                    pass

    def _next(self) -> Event | int:
        while True:
            try:
                event = self._inbox.get(timeout=_WAIT_SECONDS)
            except Empty:
                continue
            if event is None:
                self._engine.kill()
                raise KeyboardInterrupt
            return event

    def _tell_start(self, project: Project, event: TasksStarted) -> None:
        tasks = project.tasks or TaskPlan()
        self._print(
            "started",
            strategy=tasks.strategy.kind,
            scenario=tasks.scenario,
            seed=project.plan.seed,
            tasks=event.names,
            iterations=event.iterations,
        )
        self._say(
            f"{known(tasks.strategy.kind).title}, seed {project.plan.seed}: "
            f"{len(event.names)} tasks, {tasks.scenario}-incremental"
        )

    def _tell_stage(self, project: Project, event: StageEnded) -> None:
        row = [round(float(value), 4) for value in event.accuracy]
        self._print("stage", stage=event.stage + 1, seed=project.plan.seed, accuracy=row)
        shown = "  ".join(f"{100 * value:5.1f}" for value in row)
        word = "stage" if project.tasks and project.tasks.order else "task"
        self._say(f"  after {word} {event.stage + 1}:  {shown}  %")

    def _print(self, event: str, **values: object) -> None:
        if self._as_json:
            print(msgspec.json.encode({"event": event, **values}).decode(), flush=True)

    def _say(self, text: str) -> None:
        if not self._as_json:
            print(text, flush=True)


def summary(results: Sequence[Result]) -> list[list[str]]:
    """A row for each strategy: its name, and mean ± standard error of each measure."""
    rows = []
    for name in dict.fromkeys(result.strategy for result in results):
        some = [result.measures for result in results if result.strategy == name]
        cells = [known(name).title]
        for column in COLUMNS:
            found: list[Any] = [getattr(each, column) for each in some]
            cells.append(_cell([value for value in found if value is not None]))
        rows.append(cells)
    return rows


def _cell(found: Sequence[float]) -> str:
    if not found:
        return "–"
    mean, error = mean_and_standard_error(found)
    return f"{mean:.3f}" + ("" if error is None else f" ± {error:.3f}")


def print_table(results: Sequence[Result]) -> None:
    """Prints the measures of each strategy."""
    from rich.console import Console
    from rich.table import Table

    table = Table(title=f"{results[0].scenario}-incremental")
    table.add_column("strategy", no_wrap=True)
    for heading in COLUMNS.values():
        table.add_column(heading, justify="right")
    for row in summary(results):
        table.add_row(*row)
    Console(file=sys.stdout).print(table)


def write_csv(path: Path, results: Sequence[Result]) -> None:
    """Writes a row for each result."""
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["strategy", "scenario", "seed", *COLUMNS, "seconds"])
        for result in results:
            found = result.measures
            values = [getattr(found, column) for column in COLUMNS]
            writer.writerow(
                [result.strategy, result.scenario, result.seed, *values, round(result.seconds, 3)]
            )
