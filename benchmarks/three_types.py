"""Split MNIST in the three scenarios of continual learning, with the published protocol.

    python -m benchmarks.three_types FOLDER [--seeds 3] [--scenarios task domain class]
        [--strategies naive ewc si lwf er agem joint] [--iterations 2000]

FOLDER holds the four MNIST files. Protocol of van de Ven, Tuytelaars & Tolias 2022: an MLP
784-400-400 with ReLU, Adam 1e-3 whose state goes on, batches of 128, 2,000 iterations a task, five
tasks of two digits, pixels in [0, 1]; 100 samples of each class are kept; accuracy on the whole
test set after the last task. The runs train as in the window, without measurements in between.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import pairwise
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


def runs(options: argparse.Namespace) -> Iterator[tuple[str, str, list[float], list[float]]]:
    """(scenario, strategy, accuracies in percent, seconds) of each cell."""
    from nnstudio.engine.startup import import_keras

    import_keras()
    from nnstudio.engine.tasks.training import TaskTraining

    for scenario in options.scenarios:
        for strategy in options.strategies:
            accuracies, seconds = [], []
            for seed in range(options.seeds):
                asked = project(options.folder, scenario, strategy, seed, options.iterations)
                training = TaskTraining(1, asked, lambda _event: None, measure=False)
                while training.is_running:
                    training.advance()
                accuracies.append(100.0 * float(np.mean(training.table[-1])))
                seconds.append(training.seconds)
            print(scenario, strategy, np.round(accuracies, 2), np.round(seconds, 1), flush=True)
            yield scenario, strategy, accuracies, seconds


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--iterations", type=int, default=2000)
    parser.add_argument("--scenarios", nargs="+", choices=SCENARIOS, default=SCENARIOS)
    names = sorted({strategy for _, strategy in EXPECTED})
    parser.add_argument("--strategies", nargs="+", choices=names, default=names)
    options = parser.parse_args()
    table = Table(title=f"Split MNIST, {options.seeds} seeds, {options.iterations} steps a task")
    for heading in ("scenario", "strategy", "accuracy %", "expected", "inside", "seconds"):
        table.add_column(heading)
    for scenario, strategy, accuracies, seconds in runs(options):
        mean, error = mean_and_standard_error(accuracies)
        low, high = EXPECTED[scenario, strategy]
        table.add_row(
            scenario,
            strategy,
            f"{mean:.2f}" + (f" ± {error:.2f}" if error is not None else ""),
            f"{low:g}–{high:g}",
            "yes" if low <= mean <= high else "no",
            f"{np.median(seconds):.1f}",
        )
    console = Console()
    console.print(machine_in_words())
    console.print(table)


if __name__ == "__main__":
    main()
