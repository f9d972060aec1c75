"""Each strategy does what its paper says, compared with plain computations."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from nnstudio.engine.startup import import_keras
from tests.engine.strategies.stages import batch_of, run_stage, skip_stage, training

import_keras()

import keras  # noqa: E402
import tensorflow as tf  # noqa: E402

from nnstudio.engine.strategies import importance as weighing  # noqa: E402
from nnstudio.engine.strategies.base import Strategy, closed  # noqa: E402
from nnstudio.engine.strategies.dark import DarkReplay  # noqa: E402
from nnstudio.engine.strategies.penalty import EWC, SynapticIntelligence  # noqa: E402
from nnstudio.engine.strategies.replay import AGEM  # noqa: E402
from nnstudio.engine.tasks.training import TaskTraining  # noqa: E402


def test_plain_training_equals_train_on_batch() -> None:
    made = training("naive")
    twin = keras.models.clone_model(made.model)
    twin.set_weights(made.model.get_weights())
    twin.compile(
        keras.optimizers.SGD(0.1), keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    )
    x, y = made.sequence.train.features, made.sequence.train.labels
    for rows in made._order.numpy():
        twin.train_on_batch(x[rows], y[rows])
    run_stage(made)
    for one, two in zip(made.model.get_weights(), twin.get_weights(), strict=True):
        np.testing.assert_allclose(one, two, rtol=1e-4, atol=1e-6)


def fisher_by_hand(made: TaskTraining, rows: Sequence[int], kind: str) -> list[Any]:
    """One sample and one label after the other."""
    around = made.strategy.around
    mask = made.strategy.mask_of(tf.constant(0), tf.constant(rows, tf.int32))
    totals = [np.zeros(weight.shape) for weight in around.weights]
    for place, row in enumerate(rows):
        for label in range(around.num_outputs):
            with tf.GradientTape() as tape:
                logits = made.model(around.features[row][None], training=False)
                logs = tf.nn.log_softmax(closed(logits, mask[place][None]))[0]
            p = tf.exp(logs).numpy()
            share = {
                "exact": p[label],
                "predicted": float(label == p.argmax()),
                "true": float(label == int(around.labels[row])),
            }[kind]
            with tf.GradientTape() as tape:
                logits = made.model(around.features[row][None], training=False)
                log = tf.nn.log_softmax(closed(logits, mask[place][None]))[0][label]
            found = tape.gradient(log, around.weights)
            totals = [t + share * g.numpy() ** 2 for t, g in zip(totals, found, strict=True)]
    return [total / len(rows) for total in totals]


@pytest.mark.parametrize("kind", ["exact", "predicted", "true"])
def test_fisher_information_equals_the_sum_over_single_samples(kind: str) -> None:
    made = training("naive", "task")
    rows = [3, 50, 77]
    wanted = fisher_by_hand(made, rows, kind)
    found = weighing.importance(
        made.strategy.around,
        tf.constant(rows, tf.int32),
        0,
        weighing.log_likelihoods(kind, 0),
        2,
    )
    for one, two in zip(found, wanted, strict=True):
        np.testing.assert_allclose(one, two, rtol=1e-3, atol=1e-9)


@pytest.mark.parametrize("power", [1, 2])
def test_networks_that_are_no_chain_of_dense_layers_are_gone_through_by_sample(
    power: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = training("naive")
    rows = tf.constant([3, 50, 77], tf.int32)
    ask = (made.strategy.around, rows, 0, weighing.squared_norm, power)
    quick = weighing.importance(*ask)
    monkeypatch.setattr(weighing, "_dense_chain", lambda _model: [])
    for one, two in zip(quick, weighing.importance(*ask), strict=True):
        np.testing.assert_allclose(one, two, rtol=1e-3, atol=1e-8)


def test_ewcs_running_sums_equal_one_penalty_for_each_past_task() -> None:
    made = training("ewc", weight=2.0)
    strategy = made.strategy
    assert isinstance(strategy, EWC)
    past = []
    for stage in range(2):
        run_stage(made)
        rows = made.sequence.train.rows(stage)
        matter = weighing.importance(
            strategy.around, rows, stage, weighing.log_likelihoods("exact", 0), 2
        )
        past.append((matter, [weight.numpy() for weight in strategy.around.weights]))
    run_stage(made)  # moves away; adds a third term, which is taken from the sum below
    matter = weighing.importance(
        strategy.around,
        made.sequence.train.rows(2),
        2,
        weighing.log_likelihoods("exact", 0),
        2,
    )
    past.append((matter, [weight.numpy() for weight in strategy.around.weights]))
    for weight in strategy.around.weights:
        weight.assign_add(0.01 * tf.ones_like(weight))
    wanted = sum(
        float(tf.reduce_sum(f * tf.square(w - a)))
        for matter, anchor in past
        for f, w, a in zip(matter, strategy.around.weights, anchor, strict=True)
    )
    assert float(strategy.penalty()) == pytest.approx(wanted, rel=1e-3)


def test_synaptic_intelligence_counts_what_each_weight_did_for_the_loss() -> None:
    made = training("si", weight=0.0, damping=0.1)
    strategy = made.strategy
    assert isinstance(strategy, SynapticIntelligence)
    start = [weight.numpy() for weight in strategy.around.weights]
    x, y = strategy.around.features, strategy.around.labels
    walked = [np.zeros_like(weight) for weight in start]
    twin = keras.models.clone_model(made.model)
    twin.set_weights(made.model.get_weights())
    for rows in made._order.numpy():
        with tf.GradientTape() as tape:
            logits = twin(tf.gather(x, rows), training=True)
            losses = tf.nn.sparse_softmax_cross_entropy_with_logits(tf.gather(y, rows), logits)
            loss = tf.reduce_mean(losses)
        gradients = tape.gradient(loss, twin.trainable_variables)
        for place, (variable, g) in enumerate(
            zip(twin.trainable_variables, gradients, strict=True)
        ):
            move = -0.1 * g.numpy()
            walked[place] -= g.numpy() * move
            variable.assign_add(move)
    run_stage(made)
    for found, way, end, begin in zip(
        strategy.matter, walked, twin.get_weights(), start, strict=True
    ):
        np.testing.assert_allclose(found, way / ((end - begin) ** 2 + 0.1), rtol=1e-2, atol=1e-6)


def test_agem_keeps_a_step_from_raising_the_loss_on_kept_samples() -> None:
    made = training("agem")
    skip_stage(made)
    strategy = made.strategy
    assert isinstance(strategy, AGEM)
    batch = batch_of(strategy, made.sequence.train.rows(1)[:32].tolist(), stage=1)
    with tf.GradientTape() as tape:
        loss = strategy.loss_on_kept(batch)
    wanted = [g.numpy() for g in tape.gradient(loss, strategy.around.weights)]
    against = [tf.constant(-g) for g in wanted]
    turned = strategy.gradients(batch, against)
    product = sum(float(np.sum(a.numpy() * b)) for a, b in zip(turned, wanted, strict=True))
    assert product == pytest.approx(0.0, abs=1e-5)
    along = [tf.constant(2.0 * g) for g in wanted]
    for one, two in zip(strategy.gradients(batch, along), along, strict=True):
        np.testing.assert_array_equal(one, two)


def test_replay_weighs_the_current_task_with_one_over_their_number() -> None:
    made = training("er")
    skip_stage(made)
    strategy: Any = made.strategy
    batch = batch_of(strategy, made.sequence.train.rows(1)[:32].tolist(), stage=1)
    logits = made.model(batch.features)
    current = float(Strategy.loss(strategy, batch, logits))
    kept = float(strategy.loss_on_kept(batch))
    assert float(strategy.loss(batch, logits)) == pytest.approx(0.5 * current + 0.5 * kept)
    rows = strategy.kept.rows.numpy()[: int(strategy.kept.num)]
    assert set(made.sequence.train.tasks[rows]) == {0}


def test_distillation_is_the_cross_entropy_of_softened_answers() -> None:
    made = training("lwf", temperature=2.0)
    skip_stage(made)
    strategy: Any = made.strategy
    for weight in strategy.around.weights:
        weight.assign_add(0.05 * tf.ones_like(weight))
    batch = batch_of(strategy, made.sequence.train.rows(1)[:32].tolist(), stage=1)
    new, old = made.model(batch.features), strategy.teacher(batch.features)
    wanted = tf.nn.softmax(old / 2.0) * tf.nn.log_softmax(new / 2.0)
    held = -float(tf.reduce_mean(tf.reduce_sum(wanted, axis=1)))
    current = float(Strategy.loss(strategy, batch, new))
    assert float(strategy.loss(batch, new)) == pytest.approx(current + held, rel=1e-4)


def test_the_reservoir_holds_samples_it_saw_with_the_logits_they_had() -> None:
    made = training("der", memory=50.0, alpha=0.0)
    strategy = made.strategy
    assert isinstance(strategy, DarkReplay)
    seen = made._order.numpy().reshape(-1)
    first = made.model(tf.gather(strategy.around.features, made._order[0])).numpy()
    made.advance()  # one step
    assert int(strategy.seen) == 32
    np.testing.assert_array_equal(strategy.rows.numpy()[:32], seen[:32])
    np.testing.assert_allclose(strategy.logits.numpy()[:32], first, rtol=1e-4, atol=1e-5)
    run_stage(made)
    assert int(strategy.seen) == 20 * 32
    assert set(strategy.rows.numpy()) <= set(seen)
    # Whatever came late is kept as often as what came early.
    places = [int(np.flatnonzero(seen == row)[0]) for row in strategy.rows.numpy()]
    assert 100 < np.mean(places) < 540
