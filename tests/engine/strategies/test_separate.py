"""Each task has a network of its own, learned as if there were no other task."""

from typing import Any

import numpy as np
import pytest

from nnstudio.document.invalid import Invalid
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from tests.engine.strategies.stages import run_stage, training

import_keras()

import keras  # noqa: E402


def test_each_task_is_learned_from_the_initial_weights_as_if_alone() -> None:
    made = training("separate", "task", optimizer=Config("Adam", {"learning_rate": 0.01}))
    twin = keras.models.clone_model(made.model)
    twin.set_weights(made.model.get_weights())
    run_stage(made)
    twin.compile(
        keras.optimizers.Adam(0.01), keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    )
    alone = keras.Sequential([twin, keras.layers.Lambda(lambda z: z[:, 2:4])])
    alone.compile(twin.optimizer, twin.loss)
    x, y = made.sequence.train.features, made.sequence.train.labels
    for rows in made._order.numpy():
        alone.train_on_batch(x[rows], y[rows] - 2)
    run_stage(made)
    learned = made.strategy.weights_for(1)
    assert learned is not None
    for one, two in zip(learned, twin.get_weights(), strict=True):
        np.testing.assert_allclose(one, two, rtol=1e-3, atol=1e-4)


def test_each_task_is_tested_with_its_own_weights() -> None:
    made = training("separate", "task")
    for _ in range(4):
        run_stage(made)
    table = made.table
    for task in range(3):
        # What a task reached stays, and nothing was done for it before.
        assert set(table[task:, task]) == {table[task, task]}
        assert table[task, task] > 0.9
    assert set(table[:3, 3]) == {made.table[0, 3]}


def test_testing_leaves_the_weights_that_are_being_trained() -> None:
    made: Any = training("separate", "task")
    run_stage(made)
    made.advance()
    before = made.model.get_weights()
    made.tested()
    made.tester.on_probe()
    for one, two in zip(before, made.model.get_weights(), strict=True):
        np.testing.assert_array_equal(one, two)


@pytest.mark.parametrize("scenario", ["domain", "class"])
def test_separate_networks_are_refused_where_the_task_is_not_known(scenario: str) -> None:
    with pytest.raises(Invalid, match="task-incremental scenario"):
        training("separate", scenario)
