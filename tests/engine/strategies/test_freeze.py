"""Frozen layers keep what they learned from the first task."""

import numpy as np
import pytest

from nnstudio.engine.startup import import_keras
from tests.engine.strategies.stages import batch_of, run_stage, training

import_keras()

import tensorflow as tf  # noqa: E402

from nnstudio.document.invalid import Invalid  # noqa: E402
from nnstudio.document.values import Config  # noqa: E402


@pytest.mark.parametrize(("layers", "frozen"), [(0, 2), (1, 2), (2, 4)])
def test_frozen_weights_do_not_change_at_all_after_the_first_task(layers: int, frozen: int) -> None:
    optimizer = Config("AdamW", {"learning_rate": 0.01, "weight_decay": 0.1})
    made = training("freeze", optimizer=optimizer, layers=layers)
    start = made.model.get_weights()
    run_stage(made)
    first = made.model.get_weights()
    for one, two in zip(start, first, strict=True):
        assert not np.array_equal(one, two)
    run_stage(made)
    run_stage(made)
    for place, (one, two) in enumerate(zip(first, made.model.get_weights(), strict=True)):
        assert np.array_equal(one, two) == (place < frozen)


def test_frozen_weights_have_no_gradient_after_the_first_task() -> None:
    made = training("freeze")
    strategy = made.strategy
    found = [tf.ones_like(weight) for weight in strategy.around.weights]
    sums = [
        [float(tf.reduce_sum(g)) for g in strategy.gradients(batch_of(strategy, [0], stage), found)]
        for stage in (0, 1)
    ]
    sizes = [float(tf.size(weight)) for weight in strategy.around.weights]
    assert sums == [sizes, [0.0, 0.0, *sizes[2:]]]


def test_layers_can_be_chosen_by_their_names() -> None:
    probe = training("freeze")
    names = [layer.name for layer in probe.model.layers if layer.weights]
    made = training("freeze", names=f"{names[-1]}, {names[0]}")
    run_stage(made)
    first = made.model.get_weights()
    run_stage(made)
    same = [np.array_equal(a, b) for a, b in zip(first, made.model.get_weights(), strict=True)]
    assert same[:2] == [True, True]
    assert same[-2:] == [True, True]
    assert not any(same[2:-2])


def test_a_name_that_is_no_layers_is_refused_with_those_that_are() -> None:
    with pytest.raises(Invalid, match="names of layers with weights"):
        training("freeze", names="no such layer")
