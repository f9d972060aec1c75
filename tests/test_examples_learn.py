"""Each bundled example learns what its notes promise, in the real engine."""

import itertools
from pathlib import Path

import pytest
from msgspec.structs import replace

from nnstudio.document.examples import NAMES, NEED_FILES, SICK, load_example
from nnstudio.document.project import Project
from nnstudio.document.sources import known_sets, mnist
from nnstudio.protocol.messages import RunEnded, RunFailed, StartRun
from nnstudio.protocol.task_messages import StartTasks, TasksEnded
from tests.conftest import Engine

#: Name of the example to the value it must reach and whether more is better; the digits keep
#: theirs in test_cli.py.
PROMISES = {
    "spiral": ("val_accuracy", 0.95, True),
    "xor": ("val_accuracy", 0.98, True),
    "iris": ("val_accuracy", 0.93, True),
    "diabetes": ("val_r2_score", 0.3, True),
    "sine": ("val_loss", 0.005, False),
    "forgetting-digits": ("val_accuracy", 0.95, True),
    "forgetting-2d": ("val_accuracy", 0.97, True),
}

_runs = itertools.count(7001)


def test_every_example_has_a_promise() -> None:
    assert set(PROMISES) == set(NAMES) - NEED_FILES - SICK - {"digits"}


@pytest.mark.parametrize("name", PROMISES)
def test_an_example_reaches_what_it_promises(engine: Engine, name: str) -> None:
    value_name, limit, more_is_better = PROMISES[name]
    run = next(_runs)
    project = load_example(name)
    if name != "spiral":  # XLA takes longer to compile the others than a run without it
        project = replace(project, plan=replace(project.plan, compiler="plain"))
    engine.send(StartRun(run, project))
    while True:
        event = engine.next_event()
        assert not (isinstance(event, RunFailed) and event.run == run), event
        if isinstance(event, RunEnded) and event.run == run:
            break
    assert event.reason == "finished"
    value = event.values[value_name]
    assert value >= limit if more_is_better else value <= limit


def briefly_taught(engine: Engine, project: Project) -> TasksEnded:
    """The end of a sequence whose tasks take 20 steps each."""
    run = next(_runs)
    assert project.tasks is not None
    brief = replace(project, tasks=replace(project.tasks, iterations=20))
    engine.send(StartTasks(run, brief, measure=False))
    while True:
        event = engine.next_event()
        assert not (isinstance(event, RunFailed) and event.run == run), event
        if isinstance(event, TasksEnded) and event.run == run:
            return event


def test_split_mnist_is_taught_on_its_files(engine: Engine, data_dir: Path) -> None:
    files = known_sets.files_in(data_dir / "mnist")
    ended = briefly_taught(engine, mnist.with_files(load_example("split-mnist"), files))
    assert ended.accuracy.shape == (5, 5)
    assert ended.accuracy[0, 0] > 0.9


def test_split_mnist_is_taught_on_the_small_digits_where_there_are_no_files(
    engine: Engine,
) -> None:
    ended = briefly_taught(engine, mnist.with_digits(load_example("split-mnist")))
    assert ended.accuracy.shape == (5, 5)
