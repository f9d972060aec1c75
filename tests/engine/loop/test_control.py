"""Starting, pausing, stepping, stopping, changing knobs, and what a run says of itself."""

from collections.abc import Callable

import numpy as np
import pytest
from msgspec.structs import replace

from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import (
    EpochsEnded,
    Event,
    KnobChanged,
    PauseAfter,
    RunEnded,
    RunFailed,
    RunPaused,
    RunStarted,
    StepsEnded,
)
from tests.engine.at_rest import at_rest
from tests.engine.projects import DIGITS, IRIS, chain, layer, project

import_keras()

import keras  # noqa: E402
import tensorflow as tf  # noqa: E402

from nnstudio.engine.loop.feed import ResidentFeed, Samples, epoch_order  # noqa: E402
from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.loop.program import copy_state, state_of  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402

IRIS_NET = chain(
    layer("Dense", units=8, activation="relu"), layer("Dense", units=3, activation="softmax")
)
BATCH = 30  # no short batch, which would be traced for itself
IRIS_PROJECT = project(IRIS, IRIS_NET, epochs=3, shuffle=True, batch_size=BATCH)


class Run:
    """A run and what it said."""

    def __init__(self, project: Project, pause_after: PauseAfter = "never") -> None:
        self.events: list[Event] = []
        self.training = Training(1, prepare(project), self.events.append, pause_after)

    def work(self, until: Callable[[], bool] = lambda: False) -> None:
        while self.training.is_running and not until():
            self.training.advance()

    def said(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture(scope="module")
def whole() -> Run:
    """A run that was never held up."""
    run = Run(IRIS_PROJECT)
    run.work()
    return run


def test_a_run_tells_of_its_start_every_step_every_epoch_and_its_end(whole: Run) -> None:
    assert isinstance(whole.events[0], RunStarted)
    assert whole.events[0].steps_per_epoch == 4
    steps = [event for event in whole.events if isinstance(event, StepsEnded)]
    told = [event.first_step + i for event in steps for i in range(len(event.values["loss"]))]
    assert told == list(range(1, 13))
    epochs = [event for event in whole.events if isinstance(event, EpochsEnded)]
    assert np.concatenate([event.steps for event in epochs]).tolist() == [4, 8, 12]
    assert isinstance(whole.events[-1], RunEnded)
    assert whole.events[-1].reason == "finished"
    assert whole.events[-1].epochs == 3


def test_a_run_pauses_after_what_was_asked_and_goes_on_as_if_it_had_not(whole: Run) -> None:
    parts = Run(IRIS_PROJECT, "start")
    asked: tuple[tuple[PauseAfter, int], ...] = (("start", 0), ("batch", 1), ("epoch", 4))
    for pause_after, step in asked:
        if step:
            parts.training.resume(pause_after)
        parts.work()
        assert parts.training.state == "paused"
        assert parts.training.step == step
        assert parts.events[-1] == RunPaused(1, step)
    while parts.training.state in ("running", "paused"):
        parts.work()
        parts.training.resume("batch")
    for one, two in zip(
        whole.training.model().get_weights(), parts.training.model().get_weights(), strict=True
    ):
        np.testing.assert_allclose(one, two, rtol=1e-6)


def test_epochs_can_be_added_and_stopping_keeps_the_network_as_it_stands() -> None:
    run = Run(IRIS_PROJECT, "batch")
    run.work()
    run.training.change_knob("epochs", 100_000)
    run.training.resume("never")
    run.work(until=lambda: run.training.step > 20)
    before = run.training.model().get_weights()
    run.training.stop()
    ended = run.events[-1]
    assert isinstance(ended, RunEnded)
    assert (ended.reason, ended.step) == ("stopped", run.training.step)
    assert ended.epochs > IRIS_PROJECT.plan.epochs
    for one, two in zip(before, run.training.model().get_weights(), strict=True):
        np.testing.assert_array_equal(one, two)


def test_the_same_seed_gives_the_same_initial_weights_and_another_seed_others() -> None:
    one, two = prepare(IRIS_PROJECT).model, prepare(IRIS_PROJECT).model
    other = prepare(replace(IRIS_PROJECT, plan=replace(IRIS_PROJECT.plan, seed=1))).model
    np.testing.assert_array_equal(one.get_weights()[0], two.get_weights()[0])
    assert not np.allclose(one.get_weights()[0], other.get_weights()[0])


def test_the_twin_that_xla_trains_goes_on_where_the_model_stands() -> None:
    prepared = prepare(IRIS_PROJECT)
    twin = prepared.remake()
    copy_state(prepared.model, twin)
    for one, two in zip(state_of(prepared.model), state_of(twin), strict=True):
        np.testing.assert_array_equal(one, two)


def test_making_the_twin_keeps_what_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    prepared = prepare(IRIS_PROJECT)
    seeds: list[int] = []  # setting one makes TensorFlow forget every compiled call
    monkeypatch.setattr(keras.utils, "set_random_seed", seeds.append)
    prepared.remake()
    assert seeds == []


def test_a_changed_learning_rate_acts_on_the_next_step_and_leaves_a_mark() -> None:
    run = Run(IRIS_PROJECT, "batch")
    run.work()
    run.training.change_knob("learning_rate", 0.0)
    before = run.training.model().get_weights()
    run.training.resume("epoch")
    run.work()
    for one, two in zip(before, run.training.model().get_weights(), strict=True):
        np.testing.assert_array_equal(one, two)
    (mark,) = run.said(KnobChanged)
    assert isinstance(mark, KnobChanged)
    assert (mark.step, mark.text) == (1, "learning rate 0.01 → 0")


def test_a_changed_momentum_acts_although_it_is_compiled_in() -> None:
    sgd = Config("SGD", {"learning_rate": 0.1, "momentum": 0.9})
    slow = Run(replace(IRIS_PROJECT, plan=replace(IRIS_PROJECT.plan, optimizer=sgd)), "epoch")
    slow.work()
    slow.training.change_knob("momentum", 0.5)
    model = slow.training.prepared.model
    velocity = [variable.numpy() for variable in model.optimizer.variables[2:]]
    train = slow.training.prepared.train
    rows = epoch_order(train.num_samples, 1, 0, True)[:BATCH]
    with tf.GradientTape() as tape:
        prediction = model(train.features[0][rows], training=True)
        loss = model.compute_loss(y=train.targets[0][rows], y_pred=prediction)
    gradients = tape.gradient(loss, model.trainable_variables)
    slow.training.resume("batch")
    slow.work()
    after = [variable.numpy() for variable in model.optimizer.variables[2:]]
    for old, new, gradient in zip(velocity, after, gradients, strict=True):
        np.testing.assert_allclose(new, 0.5 * old - 0.1 * gradient.numpy(), rtol=1e-3, atol=1e-6)


def test_an_unknown_knob_or_value_is_refused() -> None:
    training = at_rest(IRIS_PROJECT)
    with pytest.raises(Invalid, match="which has none of that name"):
        training.change_knob("temperature", 1.0)
    with pytest.raises(Invalid, match="at least 0"):
        training.change_knob("learning_rate", float("nan"))


def test_a_loss_that_explodes_fails_the_run_and_names_the_step() -> None:
    sgd = Config("SGD", {"learning_rate": 1e18})
    wild = project(
        IRIS,
        chain(layer("Dense", units=3)),
        loss=Config("MeanSquaredError"),
        optimizer=sgd,
        metrics=(),
        epochs=50,
    )
    run = Run(wild)
    run.work()
    failed = run.events[-1]
    assert isinstance(failed, RunFailed)
    assert failed.problem.kind == "not-finite"
    losses = np.concatenate([e.values["loss"] for e in run.events if isinstance(e, StepsEnded)])
    assert failed.step == int(np.argmin(np.isfinite(losses))) + 1
    assert failed.problem.remedies


def test_orders_of_epochs_follow_from_the_seed_alone() -> None:
    one, two = epoch_order(100, 0, 7, True), epoch_order(100, 1, 7, True)
    assert sorted(one) == sorted(two) == list(range(100))
    assert one.tolist() != two.tolist()
    assert one.tolist() == epoch_order(100, 0, 7, True).tolist()
    assert epoch_order(5, 3, 7, False).tolist() == [0, 1, 2, 3, 4]


def test_a_resident_feed_gives_each_epoch_its_own_order_wherever_it_is_asked() -> None:
    samples = Samples((np.zeros((10, 2), np.float32),), (np.zeros(10, np.int32),))
    feed = ResidentFeed(samples, batch_size=4, seed=3, shuffle=True)
    for epoch in (0, 5, 2, 20_000):
        supply = feed.supply(epoch, 1, 100)
        row = supply.first_step // 3
        assert supply.first_step % 3 == 1
        assert supply.order.numpy()[row].tolist() == epoch_order(10, epoch, 3, True).tolist()


def test_large_validation_parts_are_evaluated_apart_and_give_the_same() -> None:
    net = chain(layer("Flatten"), layer("Dense", units=10, activation="softmax"))
    run = Run(project(DIGITS, net, batch_size=2, validation_split=0.5))
    run.work()
    model, validation = run.training.model(), run.training.prepared.validation
    assert validation is not None
    loss, accuracy = model.evaluate(
        validation.features[0], validation.targets[0], batch_size=32, verbose=0
    )
    last = [event for event in run.events if isinstance(event, EpochsEnded)][-1].values
    assert last["val_loss"][-1] == pytest.approx(loss, rel=1e-4)
    assert last["val_accuracy"][-1] == pytest.approx(accuracy, rel=1e-5)
