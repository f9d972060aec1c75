"""iCaRL: herding, binary losses with the old network's answers, and the nearest class mean."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from nnstudio.document.invalid import Invalid
from nnstudio.engine.startup import import_keras
from tests.engine.strategies.stages import batch_of, run_stage, skip_stage, training

import_keras()

import keras  # noqa: E402
import tensorflow as tf  # noqa: E402

from nnstudio.engine.strategies.icarl import ICaRL, herded  # noqa: E402
from nnstudio.engine.tasks.training import TaskTraining  # noqa: E402


def icarl(made: TaskTraining) -> ICaRL:
    assert isinstance(made.strategy, ICaRL)
    return made.strategy


def unit(vectors: Any) -> Any:
    return vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)


def features_of(made: TaskTraining, x: Any) -> Any:
    """The input of the output layer, layer by layer."""
    first = made.model.layers[-2]
    flat = np.reshape(x, (len(x), -1))
    kernel, bias = first.get_weights()
    return unit(np.maximum(flat @ kernel + bias, 0.0))


def exemplars(made: TaskTraining, label: int) -> Any:
    strategy = icarl(made)
    return strategy.rows.numpy()[label, : int(strategy.num[label])]


def test_herding_takes_at_each_turn_the_sample_that_brings_the_mean_closest() -> None:
    features = unit(np.random.default_rng(0).normal(size=(40, 6)) + 1.0)
    mean = unit(features.mean(axis=0))
    wanted: list[int] = []
    for k in range(1, 11):
        means = [(features[i] + features[wanted].sum(axis=0)) / k for i in range(40)]
        distances = np.array([np.linalg.norm(mean - each) for each in means])
        distances[wanted] = np.inf
        wanted.append(int(np.argmin(distances)))
    assert herded(features, 10).tolist() == wanted
    assert sorted(herded(features, 50)) == list(range(40))


def test_after_a_stage_the_exemplars_are_those_that_herding_takes_from_its_classes() -> None:
    made = training("icarl", memory=8.0)
    skip_stage(made)
    x, y = made.sequence.train.features, made.sequence.train.labels
    for label in (0, 1):
        rows = np.flatnonzero(y == label)
        wanted = rows[herded(features_of(made, x[rows]), 8)]
        assert exemplars(made, label).tolist() == wanted.tolist()


def test_a_sample_is_answered_by_the_class_with_the_nearest_mean_of_its_exemplars() -> None:
    made = training("icarl", memory=8.0)
    run_stage(made)
    run_stage(made)
    x = made.sequence.train.features
    test = made.sequence.test
    means = [unit(features_of(made, x[exemplars(made, k)]).mean(axis=0)) for k in range(4)]
    distances = [np.linalg.norm(features_of(made, test.features) - mean, axis=1) for mean in means]
    answers = np.argmin(distances, axis=0)
    right = answers == test.labels
    wanted = [right[test.tasks == task].mean() for task in range(5)]
    found = made.table[1]
    np.testing.assert_allclose(found, wanted, atol=1e-6)
    assert found[:2].min() > 0.5
    np.testing.assert_array_equal(found[2:], 0.0)  # these classes have no mean yet


@pytest.mark.parametrize("active", [4, 10])  # the outputs of two tasks, and all
def test_the_loss_adds_binary_losses_with_the_old_networks_softened_answers_for_targets(
    active: int,
) -> None:
    made = training("icarl", memory=8.0)
    made.strategy.end(0, made.sequence.train.rows(0))
    old = keras.models.clone_model(made.model)
    old.set_weights(made.model.get_weights())
    for weight in made.strategy.around.weights:
        weight.assign_add(0.05 * tf.ones_like(weight))
    rows = [*made.sequence.train.rows(1)[:20].tolist(), *exemplars(made, 0).tolist()]
    batch = batch_of(made.strategy, rows, stage=1)
    batch = replace(batch, mask=batch.mask & (tf.range(10) < active))
    logits = made.model(batch.features).numpy().astype(np.float64)
    wanted = np.eye(10)[batch.labels.numpy()]
    wanted[:, :2] = 1.0 / (1.0 + np.exp(-old(batch.features).numpy()[:, :2] / 2.0))
    p = 1.0 / (1.0 + np.exp(-logits))
    losses = -(wanted * np.log(p) + (1.0 - wanted) * np.log(1.0 - p))
    expected = losses[:, :active].sum(axis=1).mean()
    found = float(made.strategy.loss(batch, tf.constant(logits, tf.float32)))
    assert found == pytest.approx(expected, rel=1e-4)


def test_outputs_of_earlier_tasks_are_held_where_only_the_current_ones_compete() -> None:
    made = training("icarl", memory=8.0)
    made.strategy.end(0, made.sequence.train.rows(0))
    batch = batch_of(made.strategy, made.sequence.train.rows(1)[:20].tolist(), stage=1)
    logits = made.model(batch.features)
    masks = (tf.range(10) >= 2) & (tf.range(10) < 4), tf.range(10) < 4
    current, seen = (
        float(made.strategy.loss(replace(batch, mask=mask & batch.mask), logits)) for mask in masks
    )
    assert current == seen


def test_the_first_stage_has_its_labels_alone_for_targets() -> None:
    made = training("icarl")
    batch = batch_of(made.strategy, made.sequence.train.rows(0)[:20].tolist(), stage=0)
    logits = made.model(batch.features)
    wanted = keras.losses.BinaryCrossentropy(from_logits=True)(tf.one_hot(batch.labels, 10), logits)
    assert float(made.strategy.loss(batch, logits)) == pytest.approx(10.0 * float(wanted), rel=1e-4)


def test_a_stage_trains_on_its_samples_and_the_exemplars_of_other_tasks() -> None:
    made = training("icarl", memory=8.0, order=(0, 1, 0, 2, 3, 4))
    own = [set(made.sequence.train.rows(task).tolist()) for task in range(5)]
    assert set(made._order.numpy().ravel()) <= own[0]
    skip_stage(made)
    kept = {*exemplars(made, 0).tolist(), *exemplars(made, 1).tolist()}
    assert set(made.strategy.samples(1, made.sequence.train.rows(1))) == own[1] | kept
    assert set(made._order.numpy().ravel()) <= own[1] | kept
    skip_stage(made)
    # The first task again: its old exemplars are not added to its samples a second time.
    kept = {*exemplars(made, 2).tolist(), *exemplars(made, 3).tolist()}
    rows = made.strategy.samples(2, made.sequence.train.rows(0))
    assert set(rows) == own[0] | kept
    assert len(rows) == len(own[0]) + 16


def test_most_of_what_was_learned_first_is_still_known_at_the_end() -> None:
    made = training("icarl", memory=20.0)
    for _ in range(5):
        run_stage(made)
    assert made.table[-1].mean() > 0.75


@pytest.mark.parametrize("scenario", ["task", "domain"])
def test_icarl_is_refused_where_classes_do_not_add_up(scenario: str) -> None:
    with pytest.raises(Invalid, match="class-incremental scenario"):
        training("icarl", scenario)


def test_icarl_trains_to_the_same_weights_under_xla() -> None:
    plain, xla = training("icarl", compiler="plain"), training("icarl", compiler="xla")
    for made in (plain, xla):
        run_stage(made)
        run_stage(made)
    for one, two in zip(plain.model.get_weights(), xla.model.get_weights(), strict=True):
        np.testing.assert_allclose(one, two, rtol=1e-2, atol=1e-3)
