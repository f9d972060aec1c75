"""The classes over the plane."""

from typing import Any

import numpy as np
import pytest

from nnstudio.protocol.task_messages import DecisionsMapped, DecisionsView
from tests.engine.tasks.insight.watching import Watched, moons


def unit(vectors: Any) -> Any:
    return vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)


def softmax(logits: Any) -> Any:
    shares = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return shares / shares.sum(axis=-1, keepdims=True)


def test_the_map_holds_the_networks_probabilities_over_the_points_of_all_tasks() -> None:
    run = Watched(moons()).finish()
    found = run.ask(DecisionsView(resolution=9), DecisionsMapped)
    grid = np.stack(np.meshgrid(found.x, found.y), axis=-1)
    logits = run.answers(run.ends[-1], grid.reshape(-1, 2))
    np.testing.assert_allclose(
        found.prediction, softmax(logits).reshape(9, 9, 2), rtol=1e-4, atol=1e-6
    )
    points = run.training.sequence.train.features
    assert found.x[0] < points[:, 0].min() < points[:, 0].max() < found.x[-1]
    assert found.y[0] < points[:, 1].min() < points[:, 1].max() < found.y[-1]
    np.testing.assert_array_equal(found.points, run.training.tester.probe.features)
    assert len(found.classes) == 2


def test_only_the_outputs_of_the_task_answer_where_it_is_known() -> None:
    run = Watched(moons("task"))
    first = run.ask(DecisionsView(), DecisionsMapped)
    assert first.prediction.shape == (60, 60, 4)
    assert first.task == 0
    assert first.prediction[..., 2:].max() == 0.0
    np.testing.assert_allclose(first.prediction[..., :2].sum(axis=-1), 1.0, rtol=1e-5)
    run.finish()
    assert run.ask(DecisionsView(), DecisionsMapped).prediction[..., :2].max() == 0.0
    chosen = run.ask(DecisionsView(task=0), DecisionsMapped)
    assert chosen.task == 0
    assert chosen.prediction[..., 2:].max() == 0.0


def test_a_task_with_a_network_of_its_own_is_drawn_with_that() -> None:
    run = Watched(moons("task", "separate")).finish()
    found = run.ask(DecisionsView(task=0, resolution=5), DecisionsMapped)
    grid = np.stack(np.meshgrid(found.x, found.y), axis=-1).reshape(-1, 2)
    logits = run.answers(run.ends[0], grid)[:, :2]
    np.testing.assert_allclose(
        found.prediction[..., :2].reshape(-1, 2), softmax(logits), rtol=1e-4, atol=1e-6
    )


@pytest.mark.usefixtures("unhurried")
@pytest.mark.parametrize("strategy", ["naive", "separate"])
def test_a_view_that_is_shown_late_gets_what_it_would_have_been_told(strategy: str) -> None:
    view = DecisionsView(resolution=7)
    early = Watched(moons("task", strategy), (view,))
    late = early.beside()
    early.finish()
    late.watcher.watch((view,))
    told = {event.step: event for event in early.told(DecisionsMapped)}
    found = late.told(DecisionsMapped)
    assert [(event.step, event.task) for event in found] == [(20, 0), (40, 1)]
    for event in found:
        np.testing.assert_allclose(event.prediction, told[event.step].prediction, atol=1e-6)


def test_a_strategy_that_answers_otherwise_decides_on_the_map_too() -> None:
    run = Watched(moons("class", "icarl")).finish()
    found = run.ask(DecisionsView(resolution=20), DecisionsMapped)
    grid = np.stack(np.meshgrid(found.x, found.y), axis=-1).reshape(-1, 2)
    # The nearest class mean, in the features that the output layer gets.
    strategy: Any = run.training.strategy
    hidden = np.tanh(grid @ run.ends[-1][0] + run.ends[-1][1])
    train = run.training.sequence.train.features
    rows = [strategy.rows.numpy()[label, :num] for label, num in enumerate(strategy.num.numpy())]
    kept = [np.tanh(train[some] @ run.ends[-1][0] + run.ends[-1][1]) for some in rows]
    means = np.stack([unit(unit(some).mean(axis=0)) for some in kept])
    distances = np.linalg.norm(unit(hidden)[:, None] - means, axis=-1)
    same = found.prediction.reshape(400, 4).argmax(axis=1) == distances.argmin(axis=1)
    assert same.mean() > 0.99  # rounding decides where two are equally near


def test_classes_that_answer_by_their_means_are_drawn_so() -> None:
    run = Watched(moons("class", "icarl")).finish()
    found = run.ask(DecisionsView(), DecisionsMapped)
    tested = run.training.tester.on_probe()
    columns = np.abs(found.x - found.points[:, :1]).argmin(axis=1)
    rows = np.abs(found.y - found.points[:, 1:]).argmin(axis=1)
    drawn = found.prediction[rows, columns].argmax(axis=1)
    assert (drawn == tested.answers).mean() > 0.95  # all but those next to a border


def test_there_is_no_map_of_images(forgot: Watched) -> None:
    with pytest.raises(ValueError, match="not enough values"):
        forgot.ask(DecisionsView(), DecisionsMapped)
