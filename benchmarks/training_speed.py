"""Steps per second of the engine, watched, over those of a bare ``model.fit``.

    python -m benchmarks.training_speed [--rounds 7] [--only tiny,mlp,cnn,lstm]

Two processes take turns of about two seconds: the real engine, with the probes of every
visible view on, and a plain Python process that calls ``model.fit`` as Keras comes. The same
model, the same data, batches of 32. What is printed is the median of the rounds' ratios.
"""

from __future__ import annotations

import argparse
import itertools
import queue
import re
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from benchmarks._machine import machine_in_words
from nnstudio.document.data import DataPlan, NpzFile, Points, Source
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.values import Config, Value
from nnstudio.protocol.messages import (
    Event,
    Pause,
    Resume,
    RunFailed,
    RunPaused,
    StartRun,
    StepsEnded,
)
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.activations import ActivationsProbe
from nnstudio.protocol.probes.map import MapProbe
from nnstudio.protocol.probes.weights import WeightsProbe
from nnstudio.protocol.process import EngineProcess

#: Seconds of one turn.
TURN = 2.0
#: Seconds that each warms up, so that everything is compiled and chosen.
WARM_UP = 12.0
BATCH_SIZE = 32

FIT = """
import sys, time, json
import numpy as np
import keras
config = json.loads(sys.stdin.readline())
x, y = np.load(config["x"]), np.load(config["y"])
model = keras.saving.deserialize_keras_object(config["model"])
model.compile("adam", config["loss"], metrics=["accuracy"])
steps = -(-len(x) // config["batch_size"])
told = {"batch_size": config["batch_size"], "verbose": 0}
if config["logs"]:
    import tensorflow as tf

    class Summary:
        '''What the callback writes with, where the tensorboard package is not installed.'''
        def scalar(self, name, value, step):
            return tf.summary.write(name, tf.cast(value, tf.float32), step=step)
        def histogram(self, name, weight, step):
            values = tf.reshape(tf.cast(tf.convert_to_tensor(weight), tf.float64), [-1])
            low = tf.reduce_min(values)
            high = tf.maximum(tf.reduce_max(values), low + 1e-9)
            counts = tf.histogram_fixed_width(values, [low, high], 30)
            edges = tf.linspace(low, high, 31)
            rows = [edges[:-1], edges[1:], tf.cast(counts, tf.float64)]
            return tf.summary.write(name, tf.stack(rows, axis=1), step=step)
        def __getattr__(self, name):
            return getattr(tf.summary, name)

    class Board(keras.callbacks.TensorBoard):
        summary = Summary()

    told["callbacks"] = [Board(config["logs"], histogram_freq=1, update_freq="batch")]
model.fit(x, y, **told)
print("ready", flush=True)
for line in sys.stdin:
    begin, epochs = time.perf_counter(), 0
    while time.perf_counter() - begin < float(line):
        model.fit(x, y, epochs=config["epochs"], **told)
        epochs += config["epochs"]
    print(steps * epochs / (time.perf_counter() - begin), flush=True)
"""


@dataclass(frozen=True)
class Case:
    """One model and its data."""

    title: str
    project: Project
    probes: tuple[Probe, ...]
    x: np.ndarray
    y: np.ndarray


def _chain(*layers: tuple[str, dict[str, Value]]) -> Network:
    made = [Layer("input", "InputLayer")]
    made += [Layer(f"layer_{n}", kind, params) for n, (kind, params) in enumerate(layers, 1)]
    links = [Link(one.id, two.id) for one, two in itertools.pairwise(made)]
    return Network(tuple(made), tuple(links))


def _project(
    source: Source, network: Network, loss: str = "SparseCategoricalCrossentropy"
) -> Project:
    plan = TrainingPlan(
        loss=Config(loss), epochs=1_000_000, batch_size=BATCH_SIZE, validation_split=0.0
    )
    return Project(data=DataPlan(source, scaling="none"), network=network, plan=plan)


def cases(folder: Path) -> dict[str, Case]:
    """The models of the table in docs, with made data of the usual shapes."""
    rng = np.random.default_rng(0)
    relu: dict[str, Value] = {"activation": "relu"}
    ten: tuple[str, dict[str, Value]] = ("Dense", {"units": 10, "activation": "softmax"})

    def images(name: str, shape: tuple[int, ...]) -> tuple[Source, np.ndarray, np.ndarray]:
        x = rng.normal(size=(6000, *shape)).astype(np.float32)
        y = rng.integers(0, 10, 6000).astype(np.int32)
        path = folder / f"{name}.npz"
        np.savez(path, x=x, y=y)
        return NpzFile(str(path), ("x",), ("y",)), x, y

    tanh: dict[str, Value] = {"units": 4, "activation": "tanh"}
    points = rng.uniform(-1, 1, size=(500, 2)).astype(np.float32)
    found = {
        "tiny": Case(
            "2-4-4-1, 500 points",
            _project(
                Points("xor", num_points=500),
                _chain(
                    ("Dense", tanh),
                    ("Dense", tanh),
                    ("Dense", {"units": 1, "activation": "sigmoid"}),
                ),
                "BinaryCrossentropy",
            ),
            (WeightsProbe("layer_2"), ActivationsProbe(0), MapProbe()),
            points,
            (points.prod(axis=1) > 0).astype(np.float32).reshape(-1, 1),
        )
    }
    source, x, y = images("mlp", (784,))
    mlp = _chain(("Dense", {"units": 256, **relu}), ("Dense", {"units": 128, **relu}), ten)
    watched: tuple[Probe, ...] = (WeightsProbe("layer_1"), ActivationsProbe(0))
    found["mlp"] = Case("MLP 784-256-128-10", _project(source, mlp), watched, x, y)
    source, x, y = images("cnn", (28, 28, 1))
    lenet = _chain(
        ("Conv2D", {"filters": 6, "kernel_size": (5, 5), "padding": "same", **relu}),
        ("MaxPooling2D", {}),
        ("Conv2D", {"filters": 16, "kernel_size": (5, 5), **relu}),
        ("MaxPooling2D", {}),
        ("Flatten", {}),
        ("Dense", {"units": 120, **relu}),
        ("Dense", {"units": 84, **relu}),
        ten,
    )
    found["cnn"] = Case("LeNet 28×28", _project(source, lenet), watched, x, y)
    source, x, y = images("lstm", (28, 28))
    lstm = _chain(("LSTM", {"units": 32}), ten)
    found["lstm"] = Case("LSTM 28×28, 32 units", _project(source, lstm), watched, x, y)
    return found


class Engine:
    """The real engine, told to run and to pause."""

    def __init__(self, case: Case) -> None:
        self._events: queue.Queue[Event | int] = queue.Queue()
        self._process = EngineProcess(self._events.put, self._events.put)
        self._process.send(StartRun(1, case.project, case.probes))
        self.turn(WARM_UP)

    def turn(self, seconds: float) -> float:
        """Steps per second over about ``seconds``; the engine pauses afterwards."""
        self._process.send(Resume())
        begin, num_steps = time.perf_counter(), 0
        end = begin + seconds
        while time.perf_counter() < end:
            num_steps += self._steps_of(self._events.get(timeout=120))
        self._process.send(Pause())
        while True:
            event = self._events.get(timeout=120)
            num_steps += self._steps_of(event)
            if isinstance(event, RunPaused):
                return num_steps / (time.perf_counter() - begin)

    def close(self) -> None:
        """Ends the process."""
        self._process.close()

    @staticmethod
    def _steps_of(event: Event | int) -> int:
        if isinstance(event, int | RunFailed):
            raise SystemExit(f"the engine failed: {event}")
        return len(event.values["loss"]) if isinstance(event, StepsEnded) else 0


class BareFit:
    """A plain process that calls ``model.fit``.

    Args:
        case: What it trains.
        folder: For its data.
        logs: Where the TensorBoard callback writes to; without it there is no callback.
    """

    def __init__(self, case: Case, folder: Path, logs: Path | None = None) -> None:
        import json

        np.save(folder / "fit_x.npy", case.x)
        np.save(folder / "fit_y.npy", case.y)
        config = {
            "x": str(folder / "fit_x.npy"),
            "y": str(folder / "fit_y.npy"),
            "batch_size": BATCH_SIZE,
            "epochs": 20 if len(case.x) < 1000 else 1,
            "loss": keras_name(case.project.plan.loss.kind),
            "model": _sequential(case),
            "logs": "" if logs is None else str(logs),
        }
        self._process = subprocess.Popen(
            [sys.executable, "-c", FIT],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._say(json.dumps(config))
        if self._hear() != "ready":
            raise SystemExit("the process that calls model.fit ended")
        self.turn(WARM_UP / 4)

    def turn(self, seconds: float) -> float:
        """Steps per second over about ``seconds``."""
        self._say(str(seconds))
        return float(self._hear())

    def close(self) -> None:
        """Ends the process."""
        self._process.communicate()

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def _hear(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


def keras_name(kind: str) -> str:
    """The name of a loss in ``model.compile``, for instance ``"binary_crossentropy"``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", kind).lower()


def _sequential(case: Case) -> dict[str, object]:
    """The network as Keras' own configuration, for a process that knows nothing of ours."""
    layers: list[dict[str, object]] = [
        {
            "module": "keras.layers",
            "class_name": "InputLayer",
            "config": {"batch_shape": [None, *case.x.shape[1:]], "dtype": "float32"},
        }
    ]
    layers += [
        {"module": "keras.layers", "class_name": layer.kind, "config": dict(layer.params)}
        for layer in case.project.network.layers[1:]
    ]
    return {
        "module": "keras",
        "class_name": "Sequential",
        "config": {"name": "bare", "layers": layers},
    }


def measure(case: Case, rounds: int, folder: Path) -> list[tuple[float, float]]:
    """(engine, fit) steps per second of each round."""
    engine, fit = Engine(case), BareFit(case, folder)
    try:
        return [(engine.turn(TURN), fit.turn(TURN)) for _ in range(rounds)]
    finally:
        engine.close()
        fit.close()


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    table = Table(title="Training speed, watched, batch 32 (medians)")
    for heading in ("model", "engine, steps/s", "model.fit, steps/s", "ratio", "lowest … highest"):
        table.add_column(heading, justify="left" if heading == "model" else "right")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for key, case in cases(folder).items():
            if options.only and key not in options.only.split(","):
                continue
            pairs = measure(case, options.rounds, folder)
            ratios = sorted(engine / fit for engine, fit in pairs)
            table.add_row(
                case.title,
                f"{statistics.median(engine for engine, _ in pairs):,.0f}",
                f"{statistics.median(fit for _, fit in pairs):,.0f}",
                f"{statistics.median(ratios):.1f}",
                f"{ratios[0]:.1f} … {ratios[-1]:.1f}",
            )
    console = Console()
    console.print(machine_in_words())
    console.print(table)


if __name__ == "__main__":
    main()
