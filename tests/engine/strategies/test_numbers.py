"""Each strategy where tasks predict a number: squared errors and a Gaussian in place of classes."""

from typing import Any

import numpy as np
import pytest

from nnstudio.document.data import Curve, DataPlan
from nnstudio.document.invalid import Invalid
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.strategies import NAMES
from nnstudio.document.tasks import SeveralSources, TaskPlan
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from tests.engine.projects import chain, layer
from tests.engine.strategies.stages import batch_of, run_stage, skip_stage

import_keras()

import keras  # noqa: E402
import tensorflow as tf  # noqa: E402

from nnstudio.engine.strategies import importance as weighing  # noqa: E402
from nnstudio.engine.tasks.training import TaskTraining  # noqa: E402

REFUSED = ("icarl", "dgr")
#: What is compared with a definition below.
DEFINED = ("naive", "ewc", "mas", "lwf", "er", "gem", "derpp")


def training(strategy: str, scenario: Any = "domain", **knobs: Any) -> TaskTraining:
    """Thirty steps on a sine, then on a line."""
    curves = [Curve(name, num_points=100) for name in ("sine", "line")]
    tasks = TaskPlan(
        SeveralSources((curves[1],)), scenario, iterations=30, strategy=Config(strategy, knobs)
    )
    network = chain(layer("Dense", units=16, activation="tanh"), layer("Dense", units=1))
    plan = TrainingPlan(batch_size=16, optimizer=Config("SGD", {"learning_rate": 0.05}))
    project = Project("Curves", DataPlan(curves[0]), network, plan, tasks)
    return TaskTraining(1, project, lambda _event: None, measure=False)


def second_stage(strategy: str, scenario: str = "domain", **knobs: Any) -> tuple[Any, Any, Any]:
    """The training in its second stage and a small step away, its strategy, and a batch."""
    made = training(strategy, scenario, **knobs)
    (run_stage if strategy == "derpp" else skip_stage)(made)  # a reservoir fills at the steps
    for weight in made.strategy.around.weights:
        weight.assign_add(0.05 * tf.ones_like(weight))
    rows = made.sequence.train.rows(1)[:16].tolist()
    return made, made.strategy, batch_of(made.strategy, rows, stage=1)


def squares(outputs: Any, wanted: Any) -> float:
    return float(np.mean((np.ravel(outputs) - np.ravel(wanted)) ** 2))


def test_plain_training_equals_train_on_batch_with_the_mean_squared_error() -> None:
    made = training("naive")
    twin = keras.models.clone_model(made.model)
    twin.set_weights(made.model.get_weights())
    twin.compile(keras.optimizers.SGD(0.05), "mse")
    x, y = made.sequence.train.features, made.sequence.train.labels
    for _ in range(2):
        for rows in made._order.numpy():
            twin.train_on_batch(x[rows], y[rows])
        run_stage(made)
    for one, two in zip(made.model.get_weights(), twin.get_weights(), strict=True):
        np.testing.assert_allclose(one, two, rtol=1e-3, atol=1e-5)


@pytest.mark.parametrize("kind", ["exact", "true"])
def test_fisher_information_is_that_of_a_gaussian_of_variance_1(kind: str) -> None:
    made = training("ewc")
    around, rows = made.strategy.around, [3, 50, 77]
    wanted = [np.zeros(weight.shape) for weight in around.weights]
    for row in rows:
        with tf.GradientTape() as tape:
            output = made.model(around.features[row][None])[0, 0]
        factor = 1.0 if kind == "exact" else float(around.labels[row] - output) ** 2
        found = tape.gradient(output, around.weights)
        wanted = [t + factor * g.numpy() ** 2 / 3 for t, g in zip(wanted, found, strict=True)]
    quantities = weighing.fisher(around, kind)
    matter = weighing.importance(around, tf.constant(rows, tf.int32), 0, quantities, 2)
    for one, two in zip(matter, wanted, strict=True):
        np.testing.assert_allclose(one, two, rtol=1e-3, atol=1e-9)


def test_drawn_numbers_give_the_same_fisher_information_on_the_average() -> None:
    around = training("naive").strategy.around
    rows = tf.zeros([4000], tf.int32)  # one sample, many draws
    exact, drawn = (
        weighing.importance(around, rows, 0, weighing.fisher(around, kind), 2)
        for kind in ("exact", "sampled")
    )
    total = sum(float(tf.reduce_sum(one)) for one in exact)
    assert sum(float(tf.reduce_sum(one)) for one in drawn) == pytest.approx(total, rel=0.2)


def test_ewc_holds_a_learned_function() -> None:
    made, strategy, batch = second_stage("ewc", weight=10.0)
    outputs = made.model(batch.features)
    penalty = float(strategy.penalty())
    assert penalty > 0.0
    wanted = squares(outputs, batch.labels) + 5.0 * penalty
    assert float(strategy.loss(batch, outputs)) == pytest.approx(wanted, rel=1e-4)


@pytest.mark.parametrize("strategy", ["ewc", "online-ewc"])
def test_the_most_probable_number_gives_no_information_and_is_refused(strategy: str) -> None:
    with pytest.raises(Invalid, match="0 everywhere"):
        training(strategy, fisher="predicted")


@pytest.mark.parametrize("scenario", ["domain", "task"])
def test_distillation_is_the_squared_distance_from_the_old_numbers(scenario: str) -> None:
    made, strategy, batch = second_stage("lwf", scenario)
    new, old = made.model(batch.features).numpy(), strategy.teacher(batch.features).numpy()
    own = 1 if scenario == "task" else 0  # the second task's output
    wanted = squares(new[:, own], batch.labels) + squares(new[:, 0], old[:, 0])
    assert float(strategy.loss(batch, tf.constant(new))) == pytest.approx(wanted, rel=1e-4)


def test_replay_keeps_samples_of_a_task_and_weighs_their_squared_errors() -> None:
    made, strategy, batch = second_stage("er", memory=9)
    kept = strategy.kept.rows.numpy()[: int(strategy.kept.num)]
    assert len(set(kept)) == 9
    assert set(made.sequence.train.tasks[kept]) == {0}
    rows = strategy.kept.draw(16, tf.constant(1), tf.constant(0)).numpy()
    train = made.sequence.train
    old = squares(made.model(train.features[rows]), train.labels[rows])
    outputs = made.model(batch.features)
    wanted = 0.5 * squares(outputs, batch.labels) + 0.5 * old
    assert float(strategy.loss(batch, outputs)) == pytest.approx(wanted, rel=1e-4)


def test_gem_turns_by_the_gradient_of_the_squared_error_of_a_past_task() -> None:
    made, strategy, batch = second_stage("gem", memory=12)
    train = made.sequence.train
    rows = strategy.rows.numpy()[0]
    assert len(set(rows)) == 12
    with tf.GradientTape() as tape:
        outputs = made.model(train.features[rows])[:, 0]
        loss = tf.reduce_mean((outputs - train.labels[rows]) ** 2)
    wanted = [g.numpy().ravel() for g in tape.gradient(loss, strategy.around.weights)]
    found = strategy.past_gradients(batch).numpy()
    np.testing.assert_allclose(found[0], np.concatenate(wanted), rtol=1e-3, atol=1e-6)


def test_dark_replay_plus_holds_old_outputs_and_numbers() -> None:
    made, strategy, batch = second_stage("derpp", memory=20, alpha=0.25, beta=0.5)
    train = made.sequence.train
    rows, logits = strategy.rows.numpy(), strategy.logits.numpy()
    one, _ = (place.numpy() for place in strategy._answers(batch, 1))
    two, _ = (place.numpy() for place in strategy._answers(batch, 2))
    wanted = 0.25 * squares(made.model(train.features[rows[one]]), logits[one])
    again = rows[two]
    wanted += 0.5 * squares(made.model(train.features[again]), train.labels[again])
    assert float(strategy.on_kept(batch)) == pytest.approx(wanted, rel=1e-4)


def test_memory_aware_synapses_take_the_square_of_the_number() -> None:
    made = training("mas")
    around = made.strategy.around
    with tf.GradientTape() as tape:
        norm = made.model(around.features[5][None])[0, 0] ** 2
    wanted = [abs(g.numpy()) for g in tape.gradient(norm, around.weights)]
    found = weighing.importance(around, tf.constant([5]), 0, weighing.squared_norm, 1)
    for one, two in zip(found, wanted, strict=True):
        np.testing.assert_allclose(one, two, rtol=1e-3, atol=1e-7)


def test_where_each_task_has_its_own_output_only_that_one_counts() -> None:
    made, strategy, batch = second_stage("naive", "task")
    outputs = made.model(batch.features)
    wanted = squares(outputs[:, 1], batch.labels)
    assert float(strategy.loss(batch, outputs)) == pytest.approx(wanted, rel=1e-4)


@pytest.mark.parametrize("strategy", [name for name in NAMES if name not in (*REFUSED, *DEFINED)])
def test_every_other_strategy_learns_numbers_too(strategy: str) -> None:
    made = training(strategy, "task")
    run_stage(made)
    run_stage(made)
    assert made.table[1, 1] > 0.5


@pytest.mark.parametrize("strategy", [name for name in REFUSED if name in NAMES])
def test_strategies_of_classes_alone_are_refused_in_words(strategy: str) -> None:
    with pytest.raises(Invalid, match="tasks with classes"):
        training(strategy)
