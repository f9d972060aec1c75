"""``nnstudio tasks``: teaches one network several tasks in a row, with one strategy or several."""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import msgspec
import numpy as np

from nnstudio.commands.exit_codes import BAD_INPUT, FAILED, FINISHED, INTERRUPTED
from nnstudio.commands.train import complain
from nnstudio.document.comparison import Comparison, Outcome, cell, shown_measures, to_csv
from nnstudio.document.forgetting import MEANINGS
from nnstudio.document.project import Project
from nnstudio.document.strategies import known
from nnstudio.document.tasks import TaskPlan
from nnstudio.document.values import Config
from nnstudio.document.writing import FileProblem, write_whole
from nnstudio.protocol.comparison import ComparisonRunner, default_workers
from nnstudio.protocol.folding import fold
from nnstudio.protocol.messages import Event
from nnstudio.protocol.task_messages import StageEnded, TasksEnded, TasksMeasured, TasksStarted

_WAIT_SECONDS = 0.2
#: Names of measures in ``--json`` that are shorter than ours.
_SHORT = {"backward_transfer": "bwt", "forward_transfer": "fwt"}


class TasksCommand:
    """Teaches the sequence with each strategy and each seed.

    Args:
        project: Its ``tasks`` are taught; where it has none, its classes are split.
        strategies: Names; empty: the project's own.
        num_seeds: Seeds, counted from the plan's.
        as_json: Whether one JSON object a line is printed.
        csv_path: Where the measures are written; ``None``: nowhere.
        num_workers: Engines at once; ``None``: as many as the computer has cores and memory for.
        measure: Whether accuracies are measured on the way, for the measures of each step.
    """

    def __init__(
        self,
        project: Project,
        strategies: Sequence[str],
        num_seeds: int,
        as_json: bool,
        csv_path: Path | None = None,
        num_workers: int | None = None,
        measure: bool = False,
    ) -> None:
        own = (project.tasks or TaskPlan()).strategy
        names = [known(name).name for name in strategies]
        configs = [own if own.kind == name else Config(name) for name in names] or [own]
        self._comparison = Comparison.of(project, configs, num_seeds)
        self._scenario = (project.tasks or TaskPlan()).scenario
        self._as_json = as_json
        self._csv_path = csv_path
        self._num_workers = num_workers
        self._measure = measure
        self._inbox: SimpleQueue[tuple[int, Event | str] | str] = SimpleQueue()
        self._progress: Any = None
        self._bar: Any = None

    def run(self) -> int:
        """Teaches all; returns the exit code of the program."""
        outcomes = self._comparison.outcomes
        jobs = [(i, self._comparison.project_of(each)) for i, each in enumerate(outcomes)]
        with ExitStack() as stack:
            self._show_progress(stack)
            before = signal.signal(signal.SIGINT, lambda *_: self._inbox.put("interrupted"))
            stack.callback(signal.signal, signal.SIGINT, before)
            runner = ComparisonRunner(
                jobs,
                self._num_workers or default_workers(len(jobs)),
                lambda index, what: self._inbox.put((index, what)),
                lambda: self._inbox.put("over"),
                self._measure,
            )
            stack.callback(runner.wait)
            stack.callback(runner.cancel)
            was_interrupted = self._listen()
        return self._end(was_interrupted)

    def _listen(self) -> bool:
        """Takes in what is told until all is over; returns whether it was interrupted."""
        while True:
            try:
                told = self._inbox.get(timeout=_WAIT_SECONDS)
            except Empty:
                continue
            if isinstance(told, str):
                return told == "interrupted"
            self._take(*told)

    def _take(self, index: int, what: Event | str) -> None:
        outcome = self._comparison.outcomes[index]
        if isinstance(what, str):
            outcome.state, outcome.problem = "failed", what
            self._print("failed", **self._which(outcome), message=what)
            complain(f"{self._comparison.title(outcome.strategy)}, seed {outcome.seed}: {what}")
        else:
            project = self._comparison.project_of(outcome)
            outcome.record = fold(outcome.record, project, what)
            self._tell(outcome, what)
        if self._progress is not None:
            self._progress.update(self._bar, completed=self._comparison.progress)

    def _tell(self, outcome: Outcome, event: Event) -> None:
        which = self._which(outcome)
        title = f"{self._comparison.title(outcome.strategy)}, seed {outcome.seed}"
        match event:
            case TasksStarted():
                outcome.state = "running"
                self._print("started", **which, tasks=event.names, steps=event.steps)
            case TasksMeasured() if event.accuracy is not None:
                row = [round(float(value), 4) for value in event.accuracy]
                self._print("measured", **which, step=event.step, accuracy=row)
            case StageEnded():
                row = [round(float(value), 4) for value in event.accuracy]
                self._print("stage", **which, stage=event.stage + 1, accuracy=row)
                shown = "  ".join(f"{100 * value:5.1f}" for value in row)
                plan = self._comparison.project.tasks
                word = "stage" if plan and plan.order else "task"
                self._say(f"{title}, after {word} {event.stage + 1}:  {shown}  %")
            case TasksEnded():
                outcome.state = "done"

    def _end(self, was_interrupted: bool) -> int:
        comparison = self._comparison
        done = [each for each in comparison.outcomes if each.state == "done"]
        if self._csv_path is not None and done:
            try:
                write_whole(self._csv_path, to_csv(comparison).encode())
            except FileProblem as problem:
                complain(str(problem))
                return FAILED
        if was_interrupted:
            complain(f"Interrupted; {len(done)} of {len(comparison.outcomes)} had been taught.")
            return INTERRUPTED
        self._print("finished", results=[self.result(each) for each in done])
        if done and not self._as_json:
            print_table(comparison, self._scenario)
        if len(done) == len(comparison.outcomes):
            return FINISHED
        # What failed before its first step was asked for wrongly.
        is_bad_input = all(each.record is None for each in comparison.outcomes)
        return BAD_INPUT if is_bad_input else FAILED

    def result(self, outcome: Outcome) -> dict[str, object]:
        """One sequence as it is printed with ``--json``."""
        record = outcome.record
        if record is None:
            return {}
        found = self._comparison.measures(outcome)
        measures = {_SHORT.get(name, name): getattr(found, name) for name in MEANINGS}
        joint = self._comparison.joint(outcome.seed)
        return {
            **self._which(outcome),
            "R": record.table.tolist(),
            **measures,
            "before": record.before.tolist(),
            "chance": record.chance.tolist(),
            "joint": None if joint is None else joint.tolist(),
            "seconds": round(record.seconds, 3),
        }

    def _which(self, outcome: Outcome) -> dict[str, object]:
        strategy = self._comparison.strategies[outcome.strategy].kind
        return {"strategy": strategy, "scenario": self._scenario, "seed": outcome.seed}

    def _show_progress(self, stack: ExitStack) -> None:
        if self._as_json:
            return
        from rich.console import Console
        from rich.progress import Progress

        console = Console(stderr=True)
        self._progress = stack.enter_context(Progress(console=console, transient=True))
        num = len(self._comparison.outcomes)
        words = "1 sequence" if num == 1 else f"{num} sequences"
        self._bar = self._progress.add_task(f"Teaching {words}", total=1.0)

    def _print(self, event: str, **values: object) -> None:
        if self._as_json:
            print(msgspec.json.encode({"event": event, **values}).decode(), flush=True)

    def _say(self, text: str) -> None:
        if not self._as_json:
            print(text, flush=True)


def print_table(comparison: Comparison, scenario: str) -> None:
    """Prints the measures of each strategy, and what guessing gives."""
    from rich.console import Console
    from rich.table import Table

    names = shown_measures(comparison)
    table = Table(title=f"{scenario}-incremental")
    table.add_column("strategy")
    for name in names:
        table.add_column(MEANINGS[name].title.lower(), justify="right")
    for index in range(len(comparison.strategies)):
        found = comparison.summary(index)
        table.add_row(comparison.title(index), *(cell(found[name]) for name in names))
    records = [each.record for each in comparison.outcomes if each.record is not None]
    guess = f"{float(np.mean(records[0].chance)):.3f}"
    row = [guess if name == "average_accuracy" else "" for name in names]
    table.add_row("guessing", *row, style="dim")
    Console(file=sys.stdout).print(table)
