"""The state after the best epoch is kept, and moments for the file are chosen."""

from dataclasses import replace

import numpy as np
import pytest

from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import EpochsEnded, Event
from nnstudio.protocol.moments import BestMade, MomentsChosen
from tests.engine.projects import IRIS, chain, layer, project

import_keras()

from nnstudio.engine.loop.best import Best  # noqa: E402
from nnstudio.engine.loop.checkpoints import arrays_of  # noqa: E402
from nnstudio.engine.loop.chosen import ChosenMoments, chosen  # noqa: E402
from nnstudio.engine.loop.pace import ending_with_epoch  # noqa: E402
from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.loop.snapshots import Snapshot  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402

#: Steps so large that the loss goes down and up again.
WILD = project(
    IRIS,
    chain(layer("Dense", units=3, activation="softmax")),
    epochs=10,
    batch_size=32,
    optimizer=Config("SGD", {"learning_rate": 0.9, "momentum": 0.9}),
)


def test_the_best_state_is_that_after_the_epoch_with_the_lowest_validation_loss() -> None:
    told: list[Event] = []
    training = Training(1, prepare(WILD), told.append, "epoch")
    best = Best(training, told.append)
    states = {}
    while training.state != "ended":
        training.advance()
        best._due = 0.0  # as if taking a state cost nothing: no epoch is left out
        best.after_chunk()
        if training.state == "paused":
            states[training.step] = training.capture()
            training.resume("epoch")
    states[training.step] = training.capture()
    best.after_chunk()
    losses = np.concatenate([e.values["val_loss"] for e in told if isinstance(e, EpochsEnded)])
    assert 0 < int(losses.argmin()) < len(losses) - 1
    kept = [event for event in told if isinstance(event, BestMade)][-1]
    assert kept.metric == "val_loss"
    assert kept.value == losses.min()
    assert kept.step == (int(losses.argmin()) + 1) * training.steps_per_epoch
    state = states[kept.step]
    assert state is not None
    for name, array in arrays_of(state).items():
        if name != "seconds":
            np.testing.assert_array_equal(kept.state[name], array)


def moment(step: int, size: int = 1000) -> Snapshot:
    weights = (np.zeros(size, np.float32),)
    return Snapshot(step, weights, (weights[0], weights[0]), ())


def test_moments_for_the_file_are_spread_over_the_run_and_fit_their_budget() -> None:
    run = [moment(step) for step in range(0, 1000, 10)]
    few = chosen(run, budget=10**9, most=5)
    assert [each.step for each in few] == [0, 250, 500, 740, 990]
    assert few[0].slots
    # 4 kB of weights and 8 kB of optimizer each: without it twice as many fit, and more.
    light = chosen(run, budget=42_000, most=50)
    assert (light[0].step, light[-1].step) == (0, 990)
    assert len(light) == 10
    assert not light[0].slots
    assert sum(each.num_bytes for each in light) <= 42_000
    assert chosen(run, budget=5000) == []
    assert chosen(run[:1]) == []


def test_moments_are_told_when_the_run_is_over() -> None:
    told: list[MomentsChosen] = []
    training = Training(1, prepare(WILD), lambda _event: None)
    moments = ChosenMoments(training, told.append)
    for step in (0, 3):
        snapshot = training.capture()
        assert snapshot is not None
        training.snapshots.add(replace(snapshot, step=step))
    moments.after_chunk()
    assert told == []
    training.step, training.state = 6, "ended"
    moments.after_chunk()
    moments.after_chunk()
    assert [each.step for each in told[0].moments] == [0, 3]
    assert len(told) == 1


@pytest.mark.parametrize(
    ("num_steps", "step", "expected"),
    [
        (100, 0, 90),  # two epochs of 45, and not a part of the third
        (100, 40, 95),
        (40, 0, 45),  # a little longer than it should
        (30, 0, 30),
        (30, 30, 15),
        (1, 44, 1),
        (1, 0, 1),
    ],
)
def test_a_call_ends_with_an_epoch_where_that_costs_little(
    num_steps: int, step: int, expected: int
) -> None:
    assert ending_with_epoch(num_steps, step, 45) == expected
