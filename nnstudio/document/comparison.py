"""Several strategies, each with several seeds, on the same tasks: what is run, and what came."""

from __future__ import annotations

import csv
import dataclasses
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from nnstudio.document.forgetting import MEANINGS, Measures, mean_and_standard_error
from nnstudio.document.project import Project
from nnstudio.document.reports.csv_cells import safe_text
from nnstudio.document.sources.copies import without_copies
from nnstudio.document.strategies import known
from nnstudio.document.task_record import TaskRecord
from nnstudio.document.tasks import TaskPlan
from nnstudio.document.values import Config

Float = NDArray[np.float64]
State = Literal["waiting", "running", "done", "failed"]

#: What LaTeX would take for something else.
_LATEX = {
    **{letter: "\\" + letter for letter in "&%_#${}"},
    "\\": r"\textbackslash{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "λ": r"$\lambda$",
    "±": r"$\pm$",
    "–": "--",
    "-": "$-$",
}


@dataclass
class Outcome:
    """One sequence of a comparison.

    Attributes:
        strategy: Which of the comparison's strategies, counted from 0.
        seed: Of the training plan.
        state: How far it is.
        record: What was measured, from its beginning on.
        problem: Why it failed.
    """

    strategy: int
    seed: int
    state: State = "waiting"
    record: TaskRecord | None = None
    problem: str = ""

    @property
    def progress(self) -> float:
        """The share of its steps that were made."""
        if self.state == "done":
            return 1.0
        return self.record.step / self.record.num_steps if self.record is not None else 0.0


class Curve(NamedTuple):
    """Accuracies of one strategy over its seeds.

    Attributes:
        steps: (n,) optimizer steps made.
        mean: (n,) over the seeds.
        spread: (n,) their standard deviation; 0 for one seed.
    """

    steps: Float
    mean: Float
    spread: Float


@dataclass
class Comparison:
    """All of them.

    Attributes:
        project: What they have in common; each has the seed's initial weights and data order.
        strategies: What is compared.
        outcomes: One for each strategy and seed.
    """

    project: Project
    strategies: tuple[Config, ...]
    outcomes: list[Outcome] = field(default_factory=list)

    @classmethod
    def of(cls, project: Project, strategies: Sequence[Config], num_seeds: int) -> Comparison:
        """A comparison of which nothing has been run; seeds count from the plan's."""
        first = project.plan.seed
        seeds = range(first, first + num_seeds)
        outcomes = [Outcome(index, seed) for index in range(len(strategies)) for seed in seeds]
        return cls(project, tuple(strategies), outcomes)

    def take(self, known: Iterable[tuple[Config, Outcome]]) -> None:
        """Puts sequences that were taught before where they belong; the first of several counts.

        Args:
            known: Strategy and outcome of each.
        """
        by_seed: dict[int, list[tuple[Config, Outcome]]] = {}
        for config, outcome in known:
            by_seed.setdefault(outcome.seed, []).append((config, outcome))
        for place, wanted in enumerate(self.outcomes):
            for config, outcome in by_seed.get(wanted.seed, ()):
                if config == self.strategies[wanted.strategy]:
                    self.outcomes[place] = dataclasses.replace(outcome, strategy=wanted.strategy)
                    break

    def project_of(self, outcome: Outcome) -> Project:
        """What one sequence teaches."""
        plan = self.project.tasks or TaskPlan()
        return replace(
            self.project,
            tasks=replace(plan, strategy=self.strategies[outcome.strategy]),
            plan=replace(self.project.plan, seed=outcome.seed),
        )

    @property
    def progress(self) -> float:
        """The share that is done, in [0, 1]; what failed is done too."""
        shares = [1.0 if each.state == "failed" else each.progress for each in self.outcomes]
        return float(np.mean(shares)) if shares else 1.0

    @property
    def missing(self) -> list[int]:
        """Indices of the outcomes that have not been run to their end."""
        return [index for index, each in enumerate(self.outcomes) if each.state != "done"]

    def title(self, strategy: int) -> str:
        """What a strategy is called, with the parameters that differ where two are alike."""
        config = self.strategies[strategy]
        title = known(config.kind).title
        if sum(other.kind == config.kind for other in self.strategies) == 1 or not config.params:
            return title
        params = ", ".join(f"{name} {value}" for name, value in config.params.items())
        return f"{title} ({params})"

    def done(self, strategy: int) -> list[TaskRecord]:
        """The records of a strategy's sequences that came to their end."""
        return [
            each.record
            for each in self.outcomes
            if each.strategy == strategy and each.state == "done" and each.record is not None
        ]

    def joint(self, seed: int) -> Float | None:
        """(T,) what joint training with a seed reached, where it is among the strategies."""
        for each in self.outcomes:
            is_joint = self.strategies[each.strategy].kind == "joint"
            if is_joint and each.seed == seed and each.state == "done" and each.record is not None:
                return each.record.rows[-1]
        return None

    def measures(self, outcome: Outcome) -> Measures:
        """What the literature measures of one sequence."""
        if outcome.record is None or outcome.state != "done":
            return Measures()
        return outcome.record.measures(self.joint(outcome.seed))

    def summary(self, strategy: int) -> dict[str, tuple[float, float | None] | None]:
        """Of each measure the mean over the seeds and its standard error; None: undefined."""
        found = [
            self.measures(each)
            for each in self.outcomes
            if each.strategy == strategy and each.state == "done"
        ]
        result: dict[str, tuple[float, float | None] | None] = {}
        for name in MEANINGS:
            values = [getattr(each, name) for each in found]
            known_values = [value for value in values if value is not None]
            result[name] = mean_and_standard_error(known_values) if known_values else None
        return result

    def curve(self, strategy: int, task: int | None = None) -> Curve | None:
        """The accuracy on one task, or the mean over the tasks taught so far, on the way.

        Args:
            strategy: Which.
            task: From 0; ``None`` for the mean over the tasks that were taught or are.
        """
        lines, steps = [], None
        for record in self.done(strategy):
            if not record.accuracy:
                continue
            steps = record.accuracy[0].x
            lines.append(accuracies(record, task))
        if steps is None:
            return None
        shortest = min(map(len, lines))
        table = np.stack([line[:shortest] for line in lines])
        return Curve(steps[:shortest].copy(), table.mean(axis=0), table.std(axis=0))


def asked(project: Project) -> tuple[object, ...]:
    """What decides on the results of a comparison, whatever the strategy."""
    tasks = project.tasks
    same = replace(tasks, strategy=Config("naive")) if tasks is not None else None
    return (same, project.network, project.plan, without_copies(project.data))


def accuracies(record: TaskRecord, task: int | None = None) -> Float:
    """What was measured on the way of one sequence.

    Args:
        record: Of the sequence, however far it is; something was measured.
        task: From 0; ``None`` for the mean over the tasks that were taught or are.

    Returns:
        (n,) at the steps ``record.accuracy[0].x``.
    """
    if task is not None:
        return record.accuracy[task].y
    values = np.stack([series.y for series in record.accuracy], axis=1)
    begun = np.zeros((len(record.stages), record.num_tasks), bool)
    for stage, tasks in enumerate(record.stages):
        begun[stage:, list(tasks)] = True
    stages = np.searchsorted(record.boundaries[1:], record.accuracy[0].x)
    weights = begun[np.clip(stages, 0, len(record.stages) - 1)]
    means: Float = (values * weights).sum(axis=1) / weights.sum(axis=1)
    return means


# --------------------------------------------------------------------------------- as text
def cell(value: tuple[float, float | None] | None) -> str:
    """A mean with its standard error: ``"0.683 ± 0.012"``."""
    if value is None:
        return "–"
    mean, error = value
    return f"{mean:.3f}" + ("" if error is None else f" ± {error:.3f}")


def shown_measures(comparison: Comparison) -> list[str]:
    """The measures that are known of some strategy, in the order of ``MEANINGS``."""
    summaries = [comparison.summary(index) for index in range(len(comparison.strategies))]
    return [name for name in MEANINGS if any(each[name] is not None for each in summaries)]


def to_csv(comparison: Comparison) -> str:
    """A row for each sequence that came to its end, with every measure and the whole matrix."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["strategy", "title", "scenario", "seed", *MEANINGS, "seconds", "R"])
    plan = comparison.project.tasks or TaskPlan()
    for each in comparison.outcomes:
        if each.state != "done" or each.record is None:
            continue
        found = comparison.measures(each)
        rows = "; ".join(" ".join(f"{v:.6g}" for v in row) for row in each.record.table.tolist())
        writer.writerow(
            [
                comparison.strategies[each.strategy].kind,
                safe_text(comparison.title(each.strategy)),
                plan.scenario,
                each.seed,
                *(getattr(found, name) for name in MEANINGS),
                round(each.record.seconds, 3),
                rows,
            ]
        )
    return text.getvalue()


def to_markdown(comparison: Comparison) -> str:
    """The means as a table of Markdown."""
    names = shown_measures(comparison)
    lines = [
        "| strategy | " + " | ".join(MEANINGS[name].title for name in names) + " |",
        "|---|" + "---:|" * len(names),
    ]
    for index in range(len(comparison.strategies)):
        found = comparison.summary(index)
        cells = " | ".join(cell(found[name]) for name in names)
        title = comparison.title(index).replace("|", r"\|")
        lines.append(f"| {title} | {cells} |")
    return "\n".join(lines) + "\n"


def to_latex(comparison: Comparison) -> str:
    """The means as a plain ``tabular`` of LaTeX."""
    names = shown_measures(comparison)
    heads = [_latex(MEANINGS[name].title, is_text=True) for name in names]
    lines = [
        r"\begin{tabular}{l" + "r" * len(names) + "}",
        r"\hline",
        " & ".join(["strategy", *heads]) + r" \\",
        r"\hline",
    ]
    for index in range(len(comparison.strategies)):
        found = comparison.summary(index)
        cells = [_latex(cell(found[name])) for name in names]
        lines.append(" & ".join([_latex(comparison.title(index), is_text=True), *cells]) + r" \\")
    return "\n".join([*lines, r"\hline", r"\end{tabular}"]) + "\n"


def _latex(text: str, is_text: bool = False) -> str:
    """As LaTeX prints it; a hyphen is a minus sign except within words."""
    return "".join(
        letter if is_text and letter == "-" else _LATEX.get(letter, letter) for letter in text
    )
