"""A task that is taught again: what is held meanwhile, and that nothing counts twice."""

from typing import Any

import numpy as np
import pytest

from nnstudio.document.tasks import SplitByClass
from nnstudio.engine.startup import import_keras
from tests.engine.strategies.stages import batch_of, run_stage, skip_stage, training

import_keras()

import keras  # noqa: E402
import tensorflow as tf  # noqa: E402

from nnstudio.engine.strategies import importance as weighing  # noqa: E402
from nnstudio.engine.strategies.base import Strategy  # noqa: E402
from nnstudio.engine.strategies.joint import Cumulative, Joint  # noqa: E402
from nnstudio.engine.tasks.training import TaskTraining  # noqa: E402

TWO = SplitByClass(classes=((0, 1), (2, 3)))
CROSS_ENTROPY = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def revisiting(strategy: str, scenario: str = "class", **knobs: Any) -> TaskTraining:
    """Task 0, task 1, and task 0 again; the first two stages are over."""
    made = training(strategy, scenario, split=TWO, order=(0, 1, 0), **knobs)
    skip_stage(made)
    skip_stage(made)
    return made


def away(made: TaskTraining) -> None:
    """Moves all weights a little."""
    for weight in made.strategy.around.weights:
        weight.assign_add(0.03 * tf.ones_like(weight))


def test_plain_training_takes_the_tasks_as_they_are_ordered() -> None:
    made = training("naive", split=TWO, order=(1, 0, 1))
    twin = keras.models.clone_model(made.model)
    twin.set_weights(made.model.get_weights())
    twin.compile(keras.optimizers.SGD(0.1), CROSS_ENTROPY)
    x, y, tasks = (getattr(made.sequence.train, name) for name in ("features", "labels", "tasks"))
    for task in (1, 0, 1):
        for rows in made._order.numpy():
            assert set(tasks[rows]) == {task}
            twin.train_on_batch(x[rows], y[rows])
        run_stage(made)
    for one, two in zip(made.model.get_weights(), twin.get_weights(), strict=True):
        np.testing.assert_allclose(one, two, rtol=1e-3, atol=1e-5)
    assert made.table.shape == (3, 2)
    assert made.table[1, 1] < 0.2  # forgotten,
    assert made.table[2, 1] > 0.9  # and learned again


def test_the_upper_lines_train_on_each_task_once_in_each_stage() -> None:
    order = (2, 0, 2, 1)
    assert Joint.stages(order) == [(0, 1, 2)] * 4
    assert Cumulative.stages(order) == [(2,), (2, 0), (0, 2), (2, 0, 1)]


def test_ewc_holds_the_other_tasks_only_and_each_of_them_once() -> None:
    made = training("ewc", weight=1.0, split=TWO, order=(0, 1, 0))
    strategy: Any = made.strategy
    terms: list[Any] = []
    for stage, task in enumerate((0, 1, 0)):
        if stage == 2:
            away(made)
            assert float(strategy.penalty()) == pytest.approx(penalty(made, terms[1:]), rel=1e-3)
        run_stage(made)
        rows = made.sequence.train.rows(task)
        quantities = weighing.log_likelihoods("exact", 0)
        matter = weighing.importance(strategy.around, rows, stage, quantities, 2)
        terms.append((matter, [weight.numpy() for weight in strategy.around.weights]))
    away(made)
    assert float(strategy.penalty()) == pytest.approx(penalty(made, terms[1:]), rel=1e-3)


def penalty(made: TaskTraining, terms: list[Any]) -> float:
    return sum(
        float(tf.reduce_sum(f * tf.square(w - a)))
        for matter, anchor in terms
        for f, w, a in zip(matter, made.strategy.around.weights, anchor, strict=True)
    )


def test_synaptic_intelligence_adds_what_each_stage_did_for_the_loss() -> None:
    made = training("si", weight=0.0, damping=0.1, split=TWO, order=(0, 1, 0))
    x, y = made.sequence.train.features, made.sequence.train.labels
    twin = keras.models.clone_model(made.model)
    twin.set_weights(made.model.get_weights())
    wanted = [np.zeros(weight.shape) for weight in twin.get_weights()]
    for _ in range(3):
        begin = twin.get_weights()
        walked = [np.zeros(weight.shape) for weight in begin]
        for rows in made._order.numpy():
            with tf.GradientTape() as tape:
                loss = CROSS_ENTROPY(y[rows], twin(x[rows]))
            gradients = tape.gradient(loss, twin.trainable_variables)
            for place, variable in enumerate(twin.trainable_variables):
                g = gradients[place].numpy()
                variable.assign_sub(0.1 * g)
                walked[place] += 0.1 * g * g
        ways = zip(wanted, walked, twin.get_weights(), begin, strict=True)
        wanted = [old + way / ((end - start) ** 2 + 0.1) for old, way, end, start in ways]
        run_stage(made)
    strategy: Any = made.strategy
    for found, expected in zip(strategy.matter, wanted, strict=True):
        np.testing.assert_allclose(found, expected, rtol=2e-2, atol=1e-6)


def test_replay_draws_the_other_tasks_and_weighs_each_task_alike() -> None:
    made = revisiting("er", memory=7)
    strategy: Any = made.strategy
    tasks = made.sequence.train.tasks
    assert set(tasks[strategy.kept.draw(64, tf.constant(2), tf.constant(0))]) == {1}
    batch = batch_of(strategy, made.sequence.train.rows(0)[:32].tolist(), stage=2)
    logits = made.model(batch.features)
    current = float(Strategy.loss(strategy, batch, logits))
    kept = float(strategy.loss_on_kept(batch))
    assert float(strategy.loss(batch, logits)) == pytest.approx(0.5 * current + 0.5 * kept)
    before = set(kept_rows(strategy.kept, tasks, 0))
    skip_stage(made)
    assert [len(kept_rows(strategy.kept, tasks, task)) for task in (0, 1)] == [14, 14]
    assert set(kept_rows(strategy.kept, tasks, 0)) != before  # chosen anew


def kept_rows(kept: Any, tasks: Any, task: int) -> list[int]:
    rows = kept.rows.numpy()[: int(kept.num)]
    assert len(set(rows)) == len(rows)
    return [int(row) for row in rows if tasks[row] == task]


def test_a_first_task_that_is_taught_twice_has_nothing_to_replay() -> None:
    made = training("er", split=TWO, order=(0, 0, 1))
    skip_stage(made)
    strategy: Any = made.strategy
    batch = batch_of(strategy, made.sequence.train.rows(0)[:32].tolist(), stage=1)
    logits = made.model(batch.features)
    current = float(Strategy.loss(strategy, batch, logits))
    assert float(strategy.loss(batch, logits)) == pytest.approx(current)


def test_agem_listens_to_the_other_tasks() -> None:
    made = revisiting("agem")
    strategy: Any = made.strategy
    batch = batch_of(strategy, made.sequence.train.rows(0)[:32].tolist(), stage=2)
    with tf.GradientTape() as tape:
        loss = strategy.loss_on_kept(batch)
    wanted = [g.numpy() for g in tape.gradient(loss, strategy.around.weights)]
    turned = strategy.gradients(batch, [tf.constant(-g) for g in wanted])
    product = sum(float(np.sum(a.numpy() * b)) for a, b in zip(turned, wanted, strict=True))
    assert product == pytest.approx(0.0, abs=1e-5)


def test_gem_has_one_gradient_for_each_other_task() -> None:
    made = revisiting("gem", memory=7)
    strategy: Any = made.strategy
    batch = batch_of(strategy, [0], 2)
    rows = strategy.rows.numpy()[1, :14]
    with tf.GradientTape() as tape:
        around = strategy.around
        loss = CROSS_ENTROPY(
            tf.gather(around.labels, rows), made.model(tf.gather(around.features, rows))
        )
    wanted = [g.numpy().ravel() for g in tape.gradient(loss, around.weights)]
    found = strategy.past_gradients(batch).numpy()
    np.testing.assert_allclose(found[1], np.concatenate(wanted), rtol=1e-3, atol=1e-6)
    assert not found[0].any()
    skip_stage(made)
    assert strategy.num.numpy().tolist() == [14, 14]
    assert set(made.sequence.train.tasks[strategy.rows.numpy()[0, :14]]) == {0}


@pytest.mark.parametrize("scenario", ["task", "domain", "class"])
def test_distillation_holds_the_other_tasks_outputs(scenario: str) -> None:
    made = revisiting("lwf", scenario, temperature=2.0)
    strategy: Any = made.strategy
    away(made)
    batch = batch_of(strategy, made.sequence.train.rows(0)[:32].tolist(), stage=2)
    new, old = made.model(batch.features), strategy.teacher(batch.features)
    heads = slice(2, 4) if scenario == "task" else slice(None)
    wanted = tf.nn.softmax(old[:, heads] / 2.0) * tf.nn.log_softmax(new[:, heads] / 2.0)
    held = -float(tf.reduce_mean(tf.reduce_sum(wanted, axis=1)))
    current = float(Strategy.loss(strategy, batch, new))
    assert float(strategy.loss(batch, new)) == pytest.approx(current + held, rel=1e-4)


def test_a_separate_network_goes_on_where_its_task_stopped() -> None:
    made = training("separate", "task", split=TWO, order=(0, 1, 0))
    alone = keras.models.clone_model(made.model)
    alone.set_weights(made.model.get_weights())
    alone = keras.Sequential([alone, keras.layers.Lambda(lambda z: z[:, :2])])
    alone.compile(keras.optimizers.SGD(0.1), CROSS_ENTROPY)
    x, y = made.sequence.train.features, made.sequence.train.labels
    for stage in range(3):
        if stage != 1:
            for rows in made._order.numpy():
                alone.train_on_batch(x[rows], y[rows])
        run_stage(made)
    for one, two in zip(made.model.get_weights(), alone.get_weights(), strict=True):
        np.testing.assert_allclose(one, two, rtol=1e-3, atol=1e-5)


def test_frozen_layers_stay_frozen_when_the_first_task_comes_back() -> None:
    made = training("freeze", split=TWO, order=(0, 0, 1, 0))
    first = []
    for _ in range(4):
        run_stage(made)
        first.append(made.model.get_weights()[0])
    assert not np.array_equal(first[0], first[1])  # no other task was taught yet
    np.testing.assert_array_equal(first[1], first[2])
    np.testing.assert_array_equal(first[1], first[3])
