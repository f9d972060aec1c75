"""Generative replay: drawn samples with the old network's labels, all in the compiled loop."""

from typing import Any

import numpy as np
import pytest

from nnstudio.document.data import Bundled, DataPlan
from nnstudio.document.invalid import Invalid
from nnstudio.engine.startup import import_keras
from tests.engine.projects import chain, layer
from tests.engine.strategies.stages import batch_of, run_stage, training
from tests.engine.tasks.sequences import digits, with_plan

import_keras()

import keras  # noqa: E402
import tensorflow as tf  # noqa: E402
from msgspec.structs import replace  # noqa: E402

from nnstudio.engine.strategies.base import Strategy  # noqa: E402
from nnstudio.engine.strategies.dgr import GenerativeReplay  # noqa: E402
from nnstudio.engine.strategies.vae import Autoencoder  # noqa: E402
from nnstudio.engine.tasks.training import TaskTraining  # noqa: E402

SMALL: dict[str, Any] = {"units": 30.0, "latent": 5.0}


def replaying(made: TaskTraining) -> GenerativeReplay:
    assert isinstance(made.strategy, GenerativeReplay)
    return made.strategy


def values(generator: Autoencoder) -> list[Any]:
    return [variable.numpy() for variable in generator.variables]


def key(stage: int, step: int, purpose: int) -> Any:
    return tf.constant([16 * stage + purpose, step])  # of seed 0


def test_the_generator_learns_in_the_loop_as_it_would_from_the_same_batches_alone() -> None:
    made = training("dgr", iterations=8, **SMALL)
    strategy = replaying(made)
    twin = Autoencoder(64, 30, 5, 0)
    optimizer = keras.optimizers.Adam(0.001)
    x = made.sequence.train.features.reshape(-1, 64)
    for stage in range(2):
        old = Autoencoder(64, 30, 5, 0)
        old.assign(twin)
        for step, rows in enumerate(made._order.numpy()):
            with tf.GradientTape() as tape:
                loss = twin.loss(tf.constant(x[rows]), key(stage, step, 7))
                if stage:
                    replayed = twin.loss(old.drawn(32, key(1, step, 6)), key(1, step, 8))
                    loss = 0.5 * loss + 0.5 * replayed
            variables = [variable.value for variable in twin.variables]
            optimizer.apply(tape.gradient(loss, variables), twin.variables)
        run_stage(made)
        for one, two in zip(values(strategy.generator), values(twin), strict=True):
            np.testing.assert_allclose(one, two, rtol=1e-2, atol=1e-4)
    for one, two in zip(values(strategy.old_generator), values(twin), strict=True):
        np.testing.assert_allclose(one, two, rtol=1e-2, atol=1e-4)
    for one, two in zip(strategy.teacher.get_weights(), made.model.get_weights(), strict=True):
        np.testing.assert_array_equal(one, two)


@pytest.mark.parametrize("scenario", ["domain", "class"])
def test_drawn_samples_have_the_label_that_the_old_network_finds_most_probable(
    scenario: str,
) -> None:
    made = training("dgr", scenario, **SMALL)
    strategy = replaying(made)
    strategy.end(0, made.sequence.train.rows(0))
    old = keras.models.clone_model(made.model)
    old.set_weights(made.model.get_weights())
    for weight in strategy.around.weights:
        weight.assign_add(0.05 * tf.ones_like(weight))
    drawn = tf.reshape(strategy.old_generator.drawn(32, key(1, 3, 6)), [32, 8, 8, 1])
    labels = np.argmax(old(drawn).numpy()[:, :2], axis=1)  # outputs of the first task
    wanted = keras.losses.SparseCategoricalCrossentropy(from_logits=True)(labels, made.model(drawn))
    batch = batch_of(strategy, made.sequence.train.rows(1)[:32].tolist(), stage=1, step=3)
    assert float(strategy.loss_on_generated(batch)) == pytest.approx(float(wanted), rel=1e-4)
    logits = made.model(batch.features)
    current = float(Strategy.loss(strategy, batch, logits))
    found = float(strategy.loss(batch, logits))
    assert found == pytest.approx(0.5 * current + 0.5 * float(wanted), rel=1e-4)


def test_with_known_tasks_the_outputs_of_each_earlier_task_say_their_own_labels() -> None:
    made = training("dgr", "task", order=(1, 0, 2, 3, 4), **SMALL)
    strategy = replaying(made)
    strategy.end(1, made.sequence.train.rows(0))
    old = keras.models.clone_model(made.model)
    old.set_weights(made.model.get_weights())
    for weight in strategy.around.weights:
        weight.assign_add(0.05 * tf.ones_like(weight))
    drawn = tf.reshape(strategy.old_generator.drawn(32, key(2, 0, 6)), [32, 8, 8, 1])
    entropy = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    wanted = np.mean(
        [
            float(
                entropy(
                    np.argmax(old(drawn).numpy()[:, own], axis=1), made.model(drawn).numpy()[:, own]
                )
            )
            for own in (slice(0, 2), slice(2, 4))
        ]
    )
    batch = batch_of(strategy, [0] * 32, stage=2)
    assert float(strategy.loss_on_generated(batch)) == pytest.approx(wanted, rel=1e-4)


def test_drawn_samples_are_shown_with_what_the_network_takes_them_for() -> None:
    made = training("dgr", **SMALL)
    made.strategy.begin(2)
    shown = made.strategy.pictures(12)
    assert shown is not None
    assert shown.features.shape == (12, 8, 8, 1)
    taken_for = np.argmax(made.model(shown.features).numpy()[:, :6], axis=1)  # of three stages
    np.testing.assert_array_equal(shown.labels, taken_for)
    assert set(shown.tasks) == {-1}


def test_inputs_of_any_range_are_drawn_within_the_range_of_the_training_samples() -> None:
    project = replace(digits("dgr"), data=DataPlan(Bundled("digits"), "standard"))
    made = TaskTraining(1, project, lambda _event: None, measure=False)
    x = made.sequence.train.features
    assert x.min() < -0.5
    assert x.max() > 1.5
    shown = made.strategy.pictures(50)
    assert shown is not None
    assert x.min() < shown.features.min() < shown.features.max() < x.max()


def test_more_of_the_earlier_tasks_is_kept_than_by_plain_training() -> None:
    project = digits("dgr", iterations=200, knobs={"units": 100.0, "latent": 20.0})
    project = with_plan(project, compiler="xla")
    made = TaskTraining(1, project, lambda _event: None, measure=False)
    while made.is_running:
        made.advance()
    assert made.table[-1].mean() > 0.5  # plain training: 0.2


def test_numbers_that_stand_for_words_are_refused() -> None:
    network = chain(
        layer("Flatten"),
        layer("Embedding", input_dim=17, output_dim=2),
        layer("Flatten"),
        layer("Dense", units=10, activation="softmax"),
    )
    with pytest.raises(Invalid, match="Embedding"):
        TaskTraining(1, replace(digits("dgr"), network=network), lambda _event: None)
