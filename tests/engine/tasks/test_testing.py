"""What the network answers, and what it would answer among a task's own outputs."""

from typing import Any

import numpy as np
import pytest

from nnstudio.engine.startup import import_keras
from tests.engine.tasks.sequences import digits

import_keras()

from nnstudio.engine.tasks.training import TaskTraining  # noqa: E402
from nnstudio.protocol.messages import Event  # noqa: E402
from nnstudio.protocol.task_messages import StageEnded, TasksMeasured  # noqa: E402


def teach(project: Any, measure: bool = True) -> tuple[TaskTraining, list[Event]]:
    events: list[Event] = []
    made = TaskTraining(1, project, events.append, measure)
    while made.is_running:
        made.advance()
    return made, events


def accuracy_of(logits: Any, pool: Any, masks: Any) -> Any:
    answers = np.where(masks[pool.tasks], logits, -np.inf).argmax(axis=1)
    right = answers == pool.labels
    return np.array([right[pool.tasks == task].mean() for task in np.unique(pool.tasks)])


def test_accuracy_and_masked_accuracy_are_those_of_the_same_logits() -> None:
    made, events = teach(digits("naive", "class", 40))
    last = [event for event in events if isinstance(event, StageEnded)][-1]
    own, test = made.sequence.own, made.sequence.test
    logits = made.model.predict(test.features, verbose=0)
    np.testing.assert_allclose(last.accuracy, accuracy_of(logits, test, np.ones_like(own)))
    assert last.masked is not None
    np.testing.assert_allclose(last.masked, accuracy_of(logits, test, own))
    # Plain training forgets which output answers, and much less what it saw.
    assert last.masked[:-1].mean() > last.accuracy[:-1].mean() + 0.3

    on_probe = [event for event in events if isinstance(event, TasksMeasured)][-1]
    logits = made.model.predict(made.tester.probe.features, verbose=0)
    assert on_probe.masked is not None
    np.testing.assert_allclose(on_probe.masked, accuracy_of(logits, made.tester.probe, own))


def test_answers_of_single_samples_are_told_as_well() -> None:
    made, _ = teach(digits("naive", "class", 20), measure=False)
    found, test = made.tested(), made.sequence.test
    expected = made.model.predict(test.features, verbose=0).argmax(axis=1)
    np.testing.assert_array_equal(found.answers, expected)
    np.testing.assert_array_equal(found.right, expected == test.labels)


@pytest.mark.parametrize("scenario", ["task", "domain"])
def test_there_is_nothing_to_mask_where_the_outputs_are_shared_or_the_task_is_known(
    scenario: Any,
) -> None:
    _, events = teach(digits("naive", scenario, 10))
    told = [event for event in events if isinstance(event, TasksMeasured | StageEnded)]
    assert all(event.masked is None for event in told)


def test_separate_networks_answer_each_for_its_own_task() -> None:
    made, _ = teach(digits("separate", "task", 20), measure=False)
    found, test, present = made.tested(), made.sequence.test, made.model.get_weights()
    for task in range(5):
        made.model.set_weights(made.strategy.weights_for(task) or present)
        rows = test.rows(task)
        logits = made.model.predict(test.features[rows], verbose=0)
        expected = np.where(made.sequence.own[task], logits, -np.inf).argmax(axis=1)
        np.testing.assert_array_equal(found.answers[rows], expected)
