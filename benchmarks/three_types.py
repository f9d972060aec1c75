"""Split MNIST in the three scenarios of continual learning, with the published protocol.

    python -m benchmarks.three_types FOLDER [--seeds 3] [--scenarios task domain class]
        [--strategies naive ewc si lwf er agem joint dgr icarl] [--iterations 2000] [--eager]

FOLDER holds the four MNIST files. Protocol of van de Ven, Tuytelaars & Tolias 2022: an MLP
784-400-400 with ReLU, Adam 1e-3 whose state goes on, batches of 128, 2,000 iterations a task, five
tasks of two digits, pixels in [0, 1]; 100 samples of each class are kept; accuracy on the whole
test set after the last task. The runs train as in the window, without measurements in between.

With ``--eager`` 50 steps of each task of the same method, written as a plain eager loop, are timed
after each cell and scaled to a whole run (see ``_eager.py``).
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, product
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from benchmarks._machine import machine_in_words
from nnstudio.document.data import DataPlan, IdxFiles
from nnstudio.document.forgetting import mean_and_standard_error
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.tasks import Scenario, SplitByClass, TaskPlan
from nnstudio.document.values import Config, Value

SCENARIOS: tuple[Scenario, ...] = ("task", "domain", "class")
#: The published settings, by scenario: λ of EWC, and c of SI with ξ = 0.1.
_EWC = {"task": 1e5, "domain": 1e10, "class": 1e9}
_SI = {"task": 10.0, "domain": 5e4, "class": 5e3}
#: The range in which the mean of three seeds is expected, in percent.
EXPECTED: dict[tuple[str, str], tuple[float, float]] = {
    ("task", "naive"): (84, 98),
    **{("task", name): (98.5, 100) for name in ("ewc", "si", "lwf", "er", "agem")},
    ("task", "joint"): (99.3, 100),
    ("domain", "naive"): (55, 70),
    ("domain", "ewc"): (56, 72),
    ("domain", "si"): (60, 80),
    ("domain", "lwf"): (68, 86),
    ("domain", "er"): (93, 96.5),
    ("domain", "agem"): (84, 94),
    ("domain", "joint"): (98, 100),
    ("class", "naive"): (19, 20.5),
    ("class", "ewc"): (19, 23),
    ("class", "si"): (19, 23),
    ("class", "lwf"): (20, 26),
    ("class", "er"): (86, 92),
    ("class", "agem"): (42, 72),
    ("class", "joint"): (97.5, 100),
}
#: Run where classes add up; nothing is expected of them.
_EXTRA = ("dgr", "icarl")
#: Steps of each task that the eager loop is timed on.
_EAGER_STEPS = 50


@dataclass(frozen=True)
class Cell:
    """A strategy in a scenario.

    Attributes:
        accuracies: In percent, by seed.
        seconds: By seed.
        eager: Seconds of a plain eager loop, if it was timed.
    """

    scenario: str
    strategy: str
    accuracies: list[float]
    seconds: list[float]
    eager: float | None

    def row(self) -> tuple[str, ...]:
        """As it is shown."""
        mean, error = mean_and_standard_error(self.accuracies)
        expected = EXPECTED.get((self.scenario, self.strategy))
        middle = float(np.median(self.seconds))
        return (
            self.scenario,
            self.strategy,
            f"{mean:.2f}" + (f" ± {error:.2f}" if error is not None else ""),
            f"{expected[0]:g}–{expected[1]:g}" if expected else "–",
            ("yes" if expected[0] <= mean <= expected[1] else "no") if expected else "–",
            f"{middle:.1f}",
            f"{self.eager:.0f}" if self.eager else "–",
            f"{middle / self.eager:.2f}" if self.eager else "–",
        )


def network() -> Network:
    """The MLP; its outputs follow from the scenario."""
    hidden: dict[str, Value] = {"units": 400, "activation": "relu"}
    layers = (
        Layer("input", "InputLayer"),
        Layer("flatten", "Flatten"),
        Layer("hidden_1", "Dense", hidden),
        Layer("hidden_2", "Dense", hidden),
        Layer("output", "Dense", {"units": 10, "activation": "softmax"}),
    )
    links = tuple(Link(one.id, two.id) for one, two in pairwise(layers))
    return Network(layers, links)


def knobs(scenario: str, strategy: str) -> dict[str, Value]:
    """The published settings of a strategy."""
    match strategy:
        case "ewc":
            return {"weight": _EWC[scenario]}
        case "si":
            return {"weight": _SI[scenario], "damping": 0.1}
        case "er" | "agem":
            return {"memory": 100.0}
        case _:
            return {}


def project(folder: Path, scenario: Scenario, strategy: str, seed: int, steps: int) -> Project:
    """What one run trains."""
    images = next(iter(sorted(folder.glob("train-images*"))), None)
    if images is None:
        raise SystemExit(f"There is no train-images file in {folder}.")
    plan = TrainingPlan(batch_size=128, seed=seed, validation_split=0.0)
    tasks = TaskPlan(
        SplitByClass(5),
        scenario,
        iterations=steps,
        strategy=Config(strategy, knobs(scenario, strategy)),
    )
    data = DataPlan(IdxFiles(str(images.resolve())), "minmax")
    return Project("Split MNIST", data, network(), plan, tasks)


def run(asked: Project, is_timed_eagerly: bool) -> tuple[float, float, float | None]:
    """Accuracy in percent, seconds, and those of the eager loop."""
    from nnstudio.engine.startup import import_keras

    import_keras()
    from benchmarks._eager import METHODS, seconds
    from nnstudio.engine.release import release_graphs
    from nnstudio.engine.tasks.training import TaskTraining

    training = TaskTraining(1, asked, lambda _event: None, measure=False)
    while training.is_running:
        training.advance()
    accuracy, needed = 100.0 * float(np.mean(training.table[-1])), training.seconds
    pool, plan = training.sequence.train, training.plan
    del training
    release_graphs()
    eager = None
    if is_timed_eagerly and plan.strategy.kind in METHODS:
        weight = plan.strategy.params.get("weight")
        method = METHODS[plan.strategy.kind]
        made = method(
            pool.features,
            pool.labels,
            pool.tasks,
            plan.scenario,
            weight if isinstance(weight, float) else 0.0,
        )
        eager = seconds(made, plan.iterations, _EAGER_STEPS)
    return accuracy, needed, eager


def cells(options: argparse.Namespace) -> Iterator[Cell]:
    """Each strategy in each scenario."""
    for scenario, strategy in product(options.scenarios, options.strategies):
        if strategy in _EXTRA and scenario != "class":
            continue
        found = [
            run(
                project(options.folder, scenario, strategy, seed, options.iterations),
                options.eager and not seed,
            )
            for seed in range(options.seeds)
        ]
        accuracies, needed, eager = (list(each) for each in zip(*found, strict=True))
        print(scenario, strategy, np.round(accuracies, 2), np.round(needed, 1), flush=True)
        yield Cell(scenario, strategy, accuracies, needed, eager[0])


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--iterations", type=int, default=2000)
    parser.add_argument("--scenarios", nargs="+", choices=SCENARIOS, default=SCENARIOS)
    names = list(dict.fromkeys([*(strategy for _, strategy in EXPECTED), *_EXTRA]))
    parser.add_argument("--strategies", nargs="+", choices=names, default=names)
    parser.add_argument("--eager", action="store_true", help="time plain eager loops too")
    options = parser.parse_args()
    if options.folder is None:
        print("Not run: name the folder that holds the four MNIST files.")
        return
    table = Table(title=f"Split MNIST, {options.seeds} seeds, {options.iterations} steps a task")
    headings = ("scenario", "strategy", "accuracy %", "expected", "inside", "seconds", "eager")
    for heading in (*headings, "over eager"):
        table.add_column(heading)
    for cell in cells(options):
        table.add_row(*cell.row())
    console = Console()
    console.print(machine_in_words())
    console.print(table)


if __name__ == "__main__":
    main()
