"""Loss and accuracy between the ends of two stages."""

from typing import Any

import numpy as np
import pytest

from nnstudio.protocol.task_messages import LineMeasured, LineView
from tests.engine.tasks.insight.watching import Watched, accuracies, small


def losses(logits: Any, pool: Any) -> Any:
    """(T,) mean cross-entropy among all outputs."""
    top = logits.max(axis=1, keepdims=True)
    logs = logits - top - np.log(np.exp(logits - top).sum(axis=1, keepdims=True))
    each = -logs[np.arange(len(logs)), pool.labels]
    return np.array([each[pool.tasks == task].mean() for task in range(5)])


def test_each_position_is_measured_as_a_network_with_those_weights_would_be(
    forgot: Watched,
) -> None:
    found = forgot.ask(LineView(0, 4), LineMeasured)
    assert (found.first, found.second) == (0, 4)
    np.testing.assert_allclose(found.positions, np.linspace(-0.2, 1.2, 29), atol=1e-9)
    probe, own = forgot.training.tester.probe, np.ones((5, 10), bool)
    trains = {weight.path for weight in forgot.training.model.trainable_variables}
    for place in (0, 4, 13, 24, 28):
        a = found.positions[place]
        mixed = []
        for weight, one, two in zip(
            forgot.training.model.weights, forgot.ends[0], forgot.ends[4], strict=True
        ):
            # Running means and variances stay between the ends.
            share = a if weight.path in trains else np.clip(a, 0.0, 1.0)
            mixed.append((1.0 - share) * one + share * two)
        logits = forgot.answers(mixed, probe.features)
        np.testing.assert_allclose(found.loss[place], losses(logits, probe), rtol=1e-3)
        np.testing.assert_allclose(found.accuracy[place], accuracies(logits, probe, own), atol=0.01)
    # It leads from a network that knows the first task to one that knows the last.
    assert found.accuracy[4, 0] > 0.8 > 0.5 > found.accuracy[24, 0]
    assert found.accuracy[24, 4] > 0.8 > 0.5 > found.accuracy[4, 4]


def test_the_trained_weights_are_not_touched(forgot: Watched) -> None:
    before = forgot.training.model.get_weights()
    forgot.ask(LineView(1, 2), LineMeasured)
    for one, two in zip(before, forgot.training.model.get_weights(), strict=True):
        np.testing.assert_array_equal(one, two)


def test_unless_others_are_asked_for_it_lies_between_the_last_two_stages() -> None:
    run = Watched(small(), (LineView(),)).finish()
    last = run.told(LineMeasured)[-1]
    assert (last.first, last.second) == (3, 4)
    assert not any(event.first < 0 for event in run.told(LineMeasured))


def test_while_it_is_walked_training_goes_on_and_its_answer_comes_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("nnstudio.engine.probes.turns._FASTEST", 0.0)
    monkeypatch.setattr("nnstudio.engine.tasks.insight.watcher._SHARE", 1e9)
    monkeypatch.setattr("nnstudio.engine.loop.pace.TARGET", 0.0)  # one step a call
    run = Watched(small(iterations=150), (LineView(0, 1),))
    while len(run.ends) < 2:
        run.advance()
    begun = run.training.step
    while not run.told(LineMeasured):
        run.advance()
    assert run.training.is_running
    assert run.training.step > begun
    run.finish()
    assert len(run.told(LineMeasured)) == 1
    # A view that is shown anew is answered anew.
    assert run.ask(LineView(0, 1), LineMeasured).second == 1
