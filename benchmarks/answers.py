"""How soon the engine answers: Describe after an edit, and Stop while each example trains.

    python -m benchmarks.answers [--rounds 40]

Both are timed from the command's sending to its answer's arrival in the other process. Describe
is asked about a network of 20 layers in which one layer was edited since the question before.
"""

from __future__ import annotations

import argparse
import queue
import time
from collections.abc import Callable

import numpy as np
from msgspec.structs import replace
from rich.console import Console
from rich.table import Table

from benchmarks._machine import machine_in_words
from nnstudio.document import edits
from nnstudio.document.data import Bundled, DataPlan
from nnstudio.document.examples import NAMES, NEED_FILES, load_example
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.project import Project
from nnstudio.protocol.messages import (
    Command,
    Describe,
    Described,
    EngineReady,
    Event,
    RunEnded,
    RunStarted,
    StartRun,
    Stop,
)
from nnstudio.protocol.probes.activations import ActivationsProbe
from nnstudio.protocol.probes.map import MapProbe
from nnstudio.protocol.process import EngineProcess

NUM_LAYERS = 20


class Engine:
    """A real engine, asked and timed."""

    def __init__(self) -> None:
        self._events: queue.Queue[Event | int] = queue.Queue()
        self.process = EngineProcess(self._events.put, self._events.put)
        self.wait(EngineReady)

    def wait(self, kind: type[Event]) -> None:
        """Waits for an event of a kind."""
        while not isinstance(event := self._events.get(timeout=120), kind):
            if isinstance(event, int):
                raise SystemExit(f"the engine ended with {event}")

    def milliseconds(self, command: Command, answer: type[Event]) -> float:
        """Time from a command to its answer."""
        begin = time.perf_counter()
        self.process.send(command)
        self.wait(answer)
        return (time.perf_counter() - begin) * 1000.0


def deep_project() -> Project:
    """A convolutional network of 20 layers on the digits."""
    kinds: list[tuple[str, dict[str, object]]] = [("InputLayer", {})]
    for _ in range(5):
        kinds += [
            ("Conv2D", {"filters": 8, "kernel_size": 3, "padding": "same"}),
            ("BatchNormalization", {}),
            ("ReLU", {}),
        ]
    kinds += [("Flatten", {}), ("Dense", {"units": 64}), ("Dropout", {"rate": 0.2})]
    kinds.append(("Dense", {"units": 10, "activation": "softmax"}))
    layers = tuple(
        Layer(f"layer_{n}", kind, params)  # type: ignore[arg-type] # plain values
        for n, (kind, params) in enumerate(kinds)
    )
    links = tuple(Link(layers[n].id, layers[n + 1].id) for n in range(NUM_LAYERS - 1))
    return Project(data=DataPlan(Bundled("digits")), network=Network(layers, links))


def describe_times(engine: Engine, rounds: int) -> list[float]:
    """Milliseconds of each answer about a network with one edited layer in its middle."""
    base = deep_project()
    engine.milliseconds(Describe(0, base), Described)
    return [
        engine.milliseconds(
            Describe(n, edits.set_param(base, "layer_7", "filters", 9 + n)), Described
        )
        for n in range(1, rounds + 1)
    ]


def stop_times(engine: Engine, example: str, rounds: int) -> list[float]:
    """Milliseconds to the end of a run that is stopped at different moments."""
    project = load_example(example)
    project = replace(project, plan=replace(project.plan, epochs=1_000_000))
    times = []
    for n in range(rounds):
        engine.process.send(StartRun(n, project, (ActivationsProbe(0), MapProbe())))
        engine.wait(RunStarted)
        time.sleep(1.0 + 3.0 * n / rounds)  # while XLA compiles, and after
        times.append(engine.milliseconds(Stop(), RunEnded))
    return times


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=40)
    options = parser.parse_args()
    engine = Engine()
    table = Table(title="Milliseconds from command to answer")
    for heading in ("command", "median", "p95", "largest"):
        table.add_column(heading, justify="left" if heading == "command" else "right")

    def add(title: str, measure: Callable[[], list[float]]) -> None:
        times = measure()
        median, p95 = np.percentile(times, [50, 95])
        table.add_row(title, f"{median:.1f}", f"{p95:.1f}", f"{max(times):.1f}")

    add("Describe, 20 layers, one edited", lambda: describe_times(engine, options.rounds))
    for name in sorted(set(NAMES) - NEED_FILES, key=NAMES.index):
        add(f"Stop, {name}", lambda: stop_times(engine, name, max(3, options.rounds // 8)))  # noqa: B023
    engine.process.close()
    console = Console()
    console.print(machine_in_words())
    console.print(table)


if __name__ == "__main__":
    main()
