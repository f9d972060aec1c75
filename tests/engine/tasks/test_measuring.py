"""Accuracy that is measured within a compiled call of many steps."""

from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace

from nnstudio.document.data import Curve, DataPlan
from nnstudio.document.project import Project
from nnstudio.document.tasks import SeveralSources
from nnstudio.engine.startup import import_keras
from tests.engine.projects import chain, layer
from tests.engine.tasks.sequences import digits

import_keras()

from nnstudio.engine.tasks import testing  # noqa: E402
from nnstudio.engine.tasks.program import MAX_MEASUREMENTS  # noqa: E402
from nnstudio.engine.tasks.training import TaskTraining  # noqa: E402
from nnstudio.protocol.messages import Event  # noqa: E402
from nnstudio.protocol.task_messages import TasksMeasured  # noqa: E402


def measured(project: Project) -> list[TasksMeasured]:
    events: list[Event] = []
    made = TaskTraining(1, project, events.append)
    while made.is_running:
        made.advance()
    return [event for event in events if isinstance(event, TasksMeasured)]


def losses_of(events: list[TasksMeasured]) -> Any:
    losses = np.concatenate([event.losses for event in events])
    assert len(losses) == events[-1].step
    return losses


def curves() -> Project:
    """Two tasks that predict a number."""
    project = digits(split=SeveralSources((Curve("cubic", num_points=60),)), iterations=30)
    network = chain(layer("Dense", units=8, activation="tanh"), layer("Dense", units=1))
    assert project.tasks is not None
    tasks = replace(project.tasks, scenario="domain")
    return replace(project, data=DataPlan(Curve("line", 60)), network=network, tasks=tasks)


PROJECTS = {
    "replay, classes that add up": digits("er", "class", 30),
    "answers by class means": digits("icarl", "class", 10),
    "known tasks": digits("naive", "task", 30),
    "numbers": curves(),
}


@pytest.mark.parametrize("name", PROJECTS)
def test_what_is_measured_within_a_call_is_what_testing_between_two_calls_finds(
    name: str, monkeypatch: Any
) -> None:
    within = measured(PROJECTS[name])
    monkeypatch.setattr(testing.Tester, "probing", lambda _self: None)
    between = measured(PROJECTS[name])
    np.testing.assert_array_equal(losses_of(within), losses_of(between))
    due = [[event for event in told if event.accuracy is not None] for told in (within, between)]
    assert len(due[0]) == len(due[1])
    for one, other in zip(*due, strict=True):
        assert (one.stage, one.step) == (other.stage, other.step)
        np.testing.assert_array_equal(one.accuracy, other.accuracy)
        np.testing.assert_array_equal(one.masked, other.masked)


def test_several_measurements_come_out_of_one_call(monkeypatch: Any) -> None:
    events: list[Event] = []
    made = TaskTraining(1, digits("naive", "task", 200), events.append)
    monkeypatch.setattr(made._pace, "num_steps", lambda _jit: 500)
    made.advance()
    told = [event for event in events if isinstance(event, TasksMeasured)]
    assert len(told) == MAX_MEASUREMENTS
    assert [len(event.losses) for event in told] == 10 * [5] + 6 * [25]
    assert 0.0 < sum(event.seconds for event in told) <= made.seconds
    first, last = told[0], told[-1]
    assert first.accuracy is not None
    assert last.accuracy is not None
    assert last.accuracy[0] > first.accuracy[0]


def test_separate_networks_are_tested_with_their_own_weights_between_two_calls() -> None:
    events = measured(digits("separate", "task", 20))
    later = [event.accuracy for event in events if event.stage and event.accuracy is not None]
    assert len(later) == 16
    assert all(accuracy[0] == later[0][0] for accuracy in later)  # nothing is forgotten
