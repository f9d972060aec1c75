"""What watching a run costs: steps per second with everything open, over those without.

    python -m benchmarks.watching [--rounds 7] [--only tiny,mlp,cnn,lstm] [--turn 6]

Everything open means: every probe that the protocol knows is asked at once, which is more than
the window ever does. Turns follow each other: the real engine with everything open, the same run
in the same process with nothing open, a plain process that calls ``model.fit`` as Keras comes, and
one that does so with the TensorBoard callback (``histogram_freq=1``, ``update_freq="batch"``),
which writes through TensorFlow's own summary writer, as the package of that name need not be there.
Whoever has no turn stands still. What is printed are medians of the rounds' ratios.

Other work on the machine disturbs such ratios. So two things more are printed: steps in a second
of the engine's processor time, which counts all its threads, with everything open over nothing
open; and the probes' own share, as seconds spent on them over all seconds of a run, where the
engine's code runs in this process, and packs its events without sending them.
"""

from __future__ import annotations

import argparse
import queue
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, get_args

import psutil
from msgspec.structs import fields
from rich.console import Console
from rich.table import Table

from benchmarks._machine import machine_in_words
from benchmarks.training_speed import WARM_UP, BareFit, Case, cases
from nnstudio.document.project import Project
from nnstudio.protocol.codec import encode
from nnstudio.protocol.messages import (
    CommandFailed,
    Event,
    Pause,
    ProbeSampled,
    Resume,
    RunFailed,
    RunPaused,
    StartRun,
    StepsEnded,
    Watch,
)
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.process import EngineProcess

#: Seconds after which the first answers, which compile, are over.
_OPENING = 30.0
#: Seconds over which the probes' share is taken.
_SHARE = 20.0
#: Seconds that pass after the views are opened or shut, before steps are counted.
_SETTLING = 4.0


def everything(project: Project) -> tuple[Probe, ...]:
    """A probe of every kind.

    Raises:
        SystemExit: There is a kind whose fields are not known here.
    """
    layers = tuple(layer.id for layer in project.network.layers[1:])
    known: dict[str, Any] = {
        "layer": layers[0],
        "layers": layers,
        "sample": 0,
        "unit": 0,
        "index": 0,
        "about": "samples",
    }
    found: list[Probe] = []
    for kind in get_args(Probe):
        needed = [one.name for one in fields(kind) if one.required]
        unknown = [name for name in needed if name not in known]
        if unknown:
            raise SystemExit(f"say in benchmarks/watching.py what {kind.__name__} is asked with")
        found.append(kind(**{name: known[name] for name in needed}))
    return tuple(found)


class Rate(NamedTuple):
    """How fast a turn went: steps in a second, and in a second of processor time."""

    by_clock: float
    by_processor: float = 0.0


@dataclass
class Engine:
    """The real engine, whose views are opened and shut while it trains.

    Attributes:
        project: What it trains.
        probes: What is asked with everything open.
        answers: How many came, by the name of their probe.
        refused: Probes that cannot be answered for this network, in words.
    """

    project: Project
    probes: tuple[Probe, ...]
    answers: Counter[str] = field(default_factory=Counter)
    refused: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._events: queue.Queue[Event | int] = queue.Queue()
        self._process = EngineProcess(self._events.put, self._events.put)
        self._process.send(StartRun(1, self.project, ()))
        self._count(WARM_UP)
        self._process.send(Watch(self.probes))
        self._count(_OPENING)
        self._rest()

    def turn(self, seconds: float, *, is_open: bool) -> Rate:
        """With everything open or with nothing; then it stands still."""
        self._process.send(Resume())
        self._process.send(Watch(self.probes if is_open else ()))
        self._count(_SETTLING)
        rate = self._count(seconds)
        self._rest()
        return rate

    def close(self) -> None:
        """Ends the process."""
        self._process.close()

    def _rest(self) -> None:
        self._process.send(Watch(()))  # else it would answer while others have their turns
        self._process.send(Pause())
        while not isinstance(self._next(), RunPaused):
            pass

    def _count(self, seconds: float) -> Rate:
        """From the first message of steps to the last one."""
        process = psutil.Process(self._process.pid)
        end = time.perf_counter() + seconds
        begin = last = used = 0.0
        num_steps = 0
        while time.perf_counter() < end:
            event = self._next()
            if isinstance(event, StepsEnded):
                last = time.perf_counter()
                if begin:
                    num_steps += len(event.values["loss"])
                else:
                    begin, used = last, sum(process.cpu_times()[:2])
        used = sum(process.cpu_times()[:2]) - used
        return Rate(num_steps / (last - begin), num_steps / used) if last > begin else Rate(0.0)

    def _next(self) -> Event:
        event = self._events.get(timeout=240)
        if isinstance(event, int | RunFailed):
            raise SystemExit(f"the engine failed: {event}")
        if isinstance(event, ProbeSampled) and event.arrays:
            self.answers[type(event.probe).__name__] += 1
        if isinstance(event, CommandFailed):
            self.refused.append(event.message)
        return event


def share(project: Project, probes: tuple[Probe, ...], seconds: float) -> float:
    """Seconds spent on probes over all seconds of a run, when all that compiles is over."""
    from nnstudio.engine.startup import import_keras

    import_keras()
    from nnstudio.engine.loop.prepare import prepare
    from nnstudio.engine.loop.training import Training
    from nnstudio.engine.probes.sampler import Sampler
    from nnstudio.engine.release import release_graphs

    def pack(event: Event) -> None:
        encode(event)

    def train(seconds: float, ask: Callable[[], None]) -> tuple[float, float]:
        """All seconds, and those spent on ``ask`` after each call of steps."""
        begin, asked = time.perf_counter(), 0.0
        while (now := time.perf_counter()) < begin + seconds:
            training.advance()
            before = time.perf_counter()
            ask()
            asked += time.perf_counter() - before
        return now - begin, asked

    training = Training(1, prepare(project), pack)
    sampler = Sampler(training, pack)
    train(WARM_UP, lambda: None)
    sampler.watch(probes)
    train(_OPENING, sampler.after_chunk)
    whole, asked = train(seconds, sampler.after_chunk)
    training.stop()
    release_graphs()
    return asked / whole


_HEADINGS = (
    *("model", "open, steps/s", "open/shut", "open/fit", "open/TensorBoard"),
    *("open/shut, processor", "probes' share"),
)


def measure(case: Case, options: argparse.Namespace, folder: Path) -> tuple[list[str], list[str]]:
    """A row of the table, and what is worth saying beside it."""
    probes = everything(case.project)
    engine = Engine(case.project, probes)
    fit, board = BareFit(case, folder), BareFit(case, folder, folder / "logs")
    ways: tuple[Callable[[], Rate], ...] = (
        lambda: engine.turn(options.turn, is_open=True),
        lambda: engine.turn(options.turn, is_open=False),
        lambda: Rate(fit.turn(options.turn)),
        lambda: Rate(board.turn(options.turn)),
    )
    rounds = []
    try:
        for number in range(options.rounds):
            # Each comes first, second … and last in turn.
            rates = {(number + k) % 4: ways[(number + k) % 4]() for k in range(4)}
            rounds.append([rates[way] for way in range(4)])
    finally:
        for process in (engine, fit, board):
            process.close()
    cells = [case.title, f"{statistics.median(rates[0].by_clock for rates in rounds):,.0f}"]
    for way, digits in ((1, 2), (2, 1), (3, 1)):
        cells.append(_told([r[0].by_clock / r[way].by_clock for r in rounds], digits))
    cells.append(_told([r[0].by_processor / r[1].by_processor for r in rounds], 2))
    cells.append(f"{share(case.project, probes, _SHARE):.1%}")
    told = ", ".join(f"{num} {kind}" for kind, num in sorted(engine.answers.items()))
    silent = [kind for kind in map(type, probes) if not engine.answers[kind.__name__]]
    notes = [f"{case.title}: {told}"]
    if silent:
        notes.append(f"  no answer: {', '.join(kind.__name__ for kind in silent)}")
    return cells, notes + [f"  {words}" for words in dict.fromkeys(engine.refused)]


def _told(ratios: list[float], digits: int) -> str:
    """The median of the rounds, with the least and the greatest."""
    low, middle, high = min(ratios), statistics.median(ratios), max(ratios)
    return f"{middle:.{digits}f} ({low:.{digits}f} … {high:.{digits}f})"


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", default="")
    parser.add_argument("--turn", type=float, default=6.0)
    options = parser.parse_args()
    table = Table(title=f"Watching everything, batch 32, {options.rounds} rounds")
    for heading in _HEADINGS:
        table.add_column(heading, justify="left" if heading == "model" else "right")
    notes: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        for key, case in cases(Path(name)).items():
            if options.only and key not in options.only.split(","):
                continue
            cells, told = measure(case, options, Path(name))
            table.add_row(*cells)
            notes += told
    console = Console()
    console.print(machine_in_words())
    console.print(table)
    for note in notes:
        console.print(note, highlight=False)


if __name__ == "__main__":
    main()
