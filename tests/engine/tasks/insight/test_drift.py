"""Linear CKA: its properties, and its numbers for a network that forgets."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.protocol.task_messages import DriftView, RepresentationsDrifted
from tests.engine.tasks.insight.watching import Watched, small

import keras  # isort: skip
import tensorflow as tf  # isort: skip

from nnstudio.engine.tasks.insight.drift import similarities  # isort: skip

RANDOM = np.random.default_rng(0)


def cka(x: Any, y: Any) -> float:
    """As the paper has it: from the products between features, in float64."""
    x, y = (np.reshape(one, [len(one), -1]).astype(np.float64) for one in (x, y))
    x, y = x - x.mean(axis=0), y - y.mean(axis=0)
    cross = np.linalg.norm(y.T @ x) ** 2
    return float(cross / (np.linalg.norm(x.T @ x) * np.linalg.norm(y.T @ y)))


def ours(x: Any, y: Any) -> float:
    one, two = (similarities(tf.constant(each, tf.float32)) for each in (x, y))
    return float(tf.reduce_sum(one * two))


def outputs(model: keras.Model, x: Any) -> list[Any]:
    """What each layer gives, one after another; without input and Flatten."""
    found = []
    for layer in model.layers[1:]:
        x = layer(x, training=False)
        found.append(x.numpy())
    return found[1:]


@given(st.integers(0, 1000), st.integers(1, 30), st.integers(1, 30))
def test_it_is_the_papers_number(seed: int, p: int, q: int) -> None:
    random = np.random.default_rng(seed)
    x, y = random.normal(size=(20, p)), random.normal(2.0, size=(20, q))
    assert ours(x, y) == pytest.approx(cka(x, y), abs=1e-4)


def test_turning_and_scaling_what_a_layer_gives_changes_nothing() -> None:
    x = RANDOM.normal(size=(40, 12))
    turn, _ = np.linalg.qr(RANDOM.normal(size=(12, 12)))
    assert ours(x, 7.0 * x @ turn + 3.0) == pytest.approx(1.0, abs=1e-5)
    # A map that is no turn does change it.
    assert ours(x, x @ np.diag(np.arange(1.0, 13.0))) < 0.95


def test_outputs_that_have_nothing_in_common_are_near_zero() -> None:
    x = RANDOM.normal(size=(2000, 5))
    assert ours(x, RANDOM.normal(size=(2000, 5))) < 0.02
    assert ours(x, x[:, :1] ** 2) < 0.02


def test_a_layer_that_always_gives_the_same_has_no_number() -> None:
    assert np.isnan(ours(np.ones((20, 3)), RANDOM.normal(size=(20, 3))))


def test_images_are_compared_by_all_their_numbers() -> None:
    x, y = RANDOM.normal(size=(2, 30, 4, 4, 3))
    assert ours(x, y) == pytest.approx(cka(x, y), abs=1e-5)


def test_each_layer_is_compared_with_the_end_of_each_tasks_training(forgot: Watched) -> None:
    found = forgot.ask(DriftView(), RepresentationsDrifted)
    # Flatten has nothing to learn, so it is left out.
    assert found.layers == ("layer_2", "layer_3", "layer_4", "layer_5")
    probe = forgot.training.tester.probe
    for task, weights in enumerate(forgot.ends):
        x = probe.features[probe.tasks == task]
        now, then = (outputs(model, x) for model in (forgot.training.model, forgot.twin(weights)))
        expected = [cka(one, two) for one, two in zip(now, then, strict=True)]
        np.testing.assert_allclose(found.similarity[:, task], expected, atol=1e-4)
    # The last task was just trained; what the first one gave was overwritten.
    np.testing.assert_allclose(found.similarity[:, -1], 1.0, atol=1e-5)
    assert (found.similarity[:, 0] < 0.99).all()


def test_tasks_that_were_not_trained_yet_have_no_number() -> None:
    run = Watched(small(), (DriftView(),))
    while not run.ends:
        assert not run.told(RepresentationsDrifted)
        run.advance()
    found = run.ask(DriftView(), RepresentationsDrifted).similarity
    assert np.isfinite(found[:, 0]).all()
    assert np.isnan(found[:, 1:]).all()


@pytest.mark.usefixtures("unhurried")
def test_a_view_that_is_shown_late_looks_back_at_the_ends_of_stages() -> None:
    late = Watched(small(iterations=10)).finish()
    late.watcher.watch((DriftView(),))
    found = late.told(RepresentationsDrifted)
    assert [each.step for each in found] == [10, 20, 30, 40, 50]
    probe = late.training.tester.probe
    x = probe.features[probe.tasks == 1]
    # After the third stage, of what the second one had learned.
    one, two = (outputs(late.twin(late.ends[stage]), x) for stage in (1, 2))
    expected = [cka(a, b) for a, b in zip(one, two, strict=True)]
    np.testing.assert_allclose(found[2].similarity[:, 1], expected, atol=1e-4)
    assert np.isnan(found[2].similarity[:, 3:]).all()
    # Nothing is told twice.
    late.watcher.watch(())
    late.watcher.watch((DriftView(),))
    assert len(late.told(RepresentationsDrifted)) == len(found) + 1


@pytest.mark.usefixtures("unhurried")
def test_answers_come_in_the_order_of_their_steps_with_every_end_of_a_stage(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("nnstudio.engine.probes.turns._FASTEST", 0.0)
    monkeypatch.setattr("nnstudio.engine.tasks.insight.watcher._SHARE", 1e9)
    monkeypatch.setattr("nnstudio.engine.loop.pace.TARGET", 0.0)  # one step a call
    run = Watched(small(iterations=15), (DriftView(),)).finish()
    steps = [event.step for event in run.told(RepresentationsDrifted)]
    assert steps == sorted(set(steps))
    assert {15, 30, 45, 60, 75} < set(steps)


def test_separate_networks_do_not_drift() -> None:
    run = Watched(small("separate", scenario="task")).finish()
    found = run.ask(DriftView(), RepresentationsDrifted).similarity
    np.testing.assert_allclose(found, 1.0, atol=1e-5)
