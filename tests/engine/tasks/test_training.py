"""Whole task sequences: what is forgotten, what is kept, and what is told of it."""

from typing import Any

import numpy as np
import pytest

from nnstudio.document.invalid import Invalid
from nnstudio.document.strategies import NAMES
from nnstudio.document.tasks import Scenario, SplitByClass
from nnstudio.document.values import Value
from nnstudio.engine.startup import import_keras
from tests.engine.projects import chain, layer
from tests.engine.tasks.sequences import digits, with_plan

import_keras()

from msgspec.structs import replace  # noqa: E402

from nnstudio.engine.strategies.registry import CLASSES  # noqa: E402
from nnstudio.engine.tasks.training import TaskTraining  # noqa: E402
from nnstudio.protocol.messages import Event  # noqa: E402
from nnstudio.protocol.task_messages import (  # noqa: E402
    StageEnded,
    TasksEnded,
    TasksMeasured,
    TasksStarted,
)


def teach(project: Any, measure: bool = False) -> tuple[TaskTraining, list[Event]]:
    events: list[Event] = []
    made = TaskTraining(1, project, events.append, measure)
    while made.is_running:
        made.advance()
    return made, events


def test_every_strategy_that_can_be_chosen_exists() -> None:
    assert set(CLASSES) == set(NAMES)


@pytest.mark.parametrize("strategy", NAMES)
def test_every_strategy_learns_through_all_tasks(strategy: str) -> None:
    knobs: dict[str, Value] = {"units": 30.0, "latent": 5.0} if strategy == "dgr" else {}
    scenario: Scenario = "class" if strategy == "icarl" else "task"
    split = SplitByClass(classes=((0, 1), (2, 3), (4, 5)))
    made, events = teach(digits(strategy, scenario, 40, knobs, split))
    assert isinstance(events[-1], TasksEnded)
    assert events[-1].reason == "finished"
    assert made.table.shape == (3, 3)
    assert made.table[-1].mean() > 0.7  # guessing gives 0.5


def test_plain_training_keeps_the_last_classes_only_and_replay_keeps_all() -> None:
    naive, _ = teach(digits("naive"))
    replay, _ = teach(digits("er"))
    joint, _ = teach(digits("joint"))
    assert naive.table[-1].mean() == pytest.approx(0.2, abs=0.03)
    assert replay.table[-1].mean() > 0.85
    assert joint.table[-1].mean() > 0.9


def test_the_accuracy_on_all_tasks_is_measured_densely_after_each_switch() -> None:
    _, events = teach(digits("naive", iterations=100), measure=True)
    measured = [e.step for e in events if isinstance(e, TasksMeasured) and e.accuracy is not None]
    first = [step for step in measured if step <= 100]
    assert first == [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 75, 100]
    assert [step - 100 for step in measured if 100 < step <= 200] == first
    losses = np.concatenate([e.losses for e in events if isinstance(e, TasksMeasured)])
    assert len(losses) == 500


def test_measuring_changes_no_weight() -> None:
    watched, _ = teach(digits("er", iterations=30), measure=True)
    blind, _ = teach(digits("er", iterations=30))
    np.testing.assert_allclose(watched.table, blind.table, atol=0.03)


def test_what_was_reached_before_training_is_about_chance() -> None:
    _, events = teach(digits("naive", "task", 1))
    started = events[0]
    assert isinstance(started, TasksStarted)
    np.testing.assert_allclose(started.chance, 0.5)
    assert 0.1 < started.before.mean() < 0.9


def test_stopping_keeps_the_stages_that_were_done() -> None:
    events: list[Event] = []
    made = TaskTraining(1, digits(iterations=20), events.append, measure=False)
    while not any(isinstance(event, StageEnded) for event in events):
        made.advance()
    made.stop()
    ended = events[-1]
    assert isinstance(ended, TasksEnded)
    assert ended.reason == "stopped"
    assert ended.accuracy.shape == (1, 5)


@pytest.mark.parametrize("strategy", ["naive", "joint", "er"])
def test_epochs_are_passes_over_the_samples_of_the_task_that_is_taught(strategy: str) -> None:
    project = digits(strategy, split=SplitByClass(2, ((0, 1, 2), (3,))))
    assert project.tasks is not None
    made, events = teach(replace(project, tasks=replace(project.tasks, epochs=2)))
    counts = np.bincount(made.sequence.train.tasks)
    steps = tuple(int(np.ceil(2 * count / 32)) for count in counts)
    started = events[0]
    assert isinstance(started, TasksStarted)
    assert started.steps == steps
    assert steps[0] > steps[1]
    assert made.step == sum(steps)
    losses = np.concatenate([e.losses for e in events if isinstance(e, TasksMeasured)])
    assert len(losses) == sum(steps)


def test_a_paused_sequence_goes_on_to_the_same_numbers() -> None:
    events: list[Event] = []
    made = TaskTraining(1, digits(iterations=20), events.append, measure=False)
    made.advance()
    made.pause()
    assert made.state == "paused"
    made.resume()
    while made.is_running:
        made.advance()
    kinds = [type(event).__name__ for event in events if "Run" in type(event).__name__]
    assert kinds == ["RunPaused", "RunResumed"]
    unbroken, _ = teach(digits(iterations=20))
    np.testing.assert_array_equal(made.table, unbroken.table)


def test_the_optimizers_state_goes_on_or_begins_anew() -> None:
    project = digits(iterations=10)
    kept, _ = teach(project)
    assert project.tasks is not None
    fresh = replace(project.tasks, keep_optimizer=False)
    reset, _ = teach(replace(project, tasks=fresh))
    assert int(kept._optimizer.iterations) == 50
    assert int(reset._optimizer.iterations) == 10


def test_xla_trains_to_the_same_numbers_and_measures_the_same() -> None:
    plain, xla = (
        teach(with_plan(digits("er", "task", 30), compiler=compiler), measure=True)
        for compiler in ("plain", "xla")
    )
    np.testing.assert_allclose(plain[0].table, xla[0].table, atol=0.05)
    # Roundings grow from stage to stage.
    told, again = (
        np.array(
            [
                event.accuracy
                for event in events
                if isinstance(event, TasksMeasured)
                and event.accuracy is not None
                and not event.stage
            ]
        )
        for _, events in (plain, xla)
    )
    assert told.shape == (6, 5)
    np.testing.assert_allclose(told, again, atol=0.03)


def test_a_network_without_a_dense_output_is_refused_in_words() -> None:
    network = chain(layer("Flatten"), layer("Dense", units=10), layer("Softmax"))
    with pytest.raises(Invalid, match="ends in one Dense layer"):
        TaskTraining(1, replace(digits(), network=network), lambda _event: None)
