"""Moments of a run: what is kept of it, and that it goes on from there as if nothing had been."""

from dataclasses import replace as changed

import numpy as np
import pytest
from msgspec.structs import replace

from nnstudio.document.invalid import Invalid
from nnstudio.document.plan import EarlyStopping
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import EpochsEnded, Event, RunStarted, StepsEnded
from tests.engine.at_rest import untraced
from tests.engine.projects import IRIS, chain, layer, project

import_keras()

from nnstudio.engine.loop.branching import start_of  # noqa: E402
from nnstudio.engine.loop.prepare import Prepared, prepare  # noqa: E402
from nnstudio.engine.loop.program import state_of  # noqa: E402
from nnstudio.engine.loop.snapshots import Snapshot, Snapshots  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402

PROJECT = project(
    IRIS,
    chain(
        layer("Dense", units=8, activation="relu"),
        layer("Dropout", rate=0.3),
        layer("BatchNormalization"),
        layer("Dense", units=3, activation="softmax"),
    ),
    epochs=4,
    batch_size=30,  # no short batch, which would be traced for itself
    shuffle=True,
    early_stopping=EarlyStopping(patience=50, restore_best_weights=False),
)


SMALL = replace(PROJECT, network=chain(layer("Dense", units=3, activation="softmax")))


def moment(step: int, size: int = 100) -> Snapshot:
    return Snapshot(step, (np.zeros(size, np.float32),), (), ())


def unheard(_event: Event) -> None:
    """Nobody listens."""


def run_to(training: Training, step: int) -> Training:
    while training.step < step:
        training.resume("batch")
        training.advance()
    return training


def with_plan(project: Project, **plan: object) -> Project:
    return replace(project, plan=replace(project.plan, **plan))


@pytest.fixture(scope="module")
def old() -> Training:
    """A small run in the middle of its second epoch."""
    return run_to(Training(1, prepare(SMALL), unheard, "batch"), 6)


def moment_of(training: Training) -> Snapshot:
    snapshot = training.capture()
    assert snapshot is not None
    return snapshot


def test_a_run_that_goes_on_from_a_moment_ends_bit_for_bit_like_one_that_never_stopped() -> None:
    events: list[Event] = []
    whole = run_to(Training(1, prepare(PROJECT), events.append, "batch"), 6)
    snapshot = moment_of(whole)  # in the middle of the second of four epochs
    told: list[Event] = []
    branch = Training(2, prepare(PROJECT), told.append, start=snapshot)
    for training in (whole, branch):
        training.resume("never")
        while training.is_running:
            training.advance()
    for one, two in zip(state_of(whole.model()), state_of(branch.model()), strict=True):
        np.testing.assert_array_equal(one.numpy(), two.numpy())
    assert [e.step for e in told if isinstance(e, RunStarted)] == [6]
    assert next(e for e in told if isinstance(e, StepsEnded)).first_step == 7

    def epochs(of: list[Event]) -> dict[int, float]:
        found = [event for event in of if isinstance(event, EpochsEnded)]
        return {
            int(step): float(loss)
            for event in found
            for step, loss in zip(event.steps, event.values["val_loss"], strict=True)
        }

    assert epochs(told) == {step: loss for step, loss in epochs(events).items() if step > 6}


def branch_of(start: Snapshot, prepared: Prepared) -> Training:
    """A run that begins at a moment, and goes no further."""
    with untraced():
        return Training(2, prepared, unheard, "start", start=start)


def test_the_present_learning_rate_comes_before_that_of_the_moment(old: Training) -> None:
    prepared = prepare(with_plan(SMALL, optimizer=Config("Adam", {"learning_rate": 0.5})))
    branch = branch_of(start_of(moment_of(old), prepared, old.prepared), prepared)
    assert float(branch.model().optimizer.learning_rate) == 0.5
    assert int(branch.model().optimizer.iterations) == branch.step == 6


def test_a_lowered_rate_stays_low_where_the_plan_says_what_it_said(old: Training) -> None:
    optimizer = old.model().optimizer
    optimizer.learning_rate = 0.0025  # as ReduceLROnPlateau does
    snapshot = moment_of(old)
    optimizer.learning_rate = 0.01
    branch = branch_of(snapshot, prepare(SMALL))
    assert float(branch.model().optimizer.learning_rate) == pytest.approx(0.0025)


def test_another_optimizer_begins_afresh_on_the_weights_of_the_moment(old: Training) -> None:
    prepared = prepare(with_plan(SMALL, optimizer=Config("SGD", {"learning_rate": 0.1})))
    branch = branch_of(start_of(moment_of(old), prepared, old.prepared), prepared)
    for one, two in zip(old.model().get_weights(), branch.model().get_weights(), strict=True):
        np.testing.assert_array_equal(one, two)
    assert branch.step == 6
    assert int(branch.model().optimizer.iterations) == 0


def test_other_weights_or_batches_are_refused_in_words(old: Training) -> None:
    wide = replace(SMALL, network=chain(layer("Dense", units=3), layer("Dense", units=3)))
    with pytest.raises(Invalid, match="shapes"):
        start_of(moment_of(old), prepare(wide), old.prepared)
    with pytest.raises(Invalid, match="steps in an epoch"):
        start_of(moment_of(old), prepare(with_plan(SMALL, batch_size=16)), old.prepared)


def test_a_full_budget_gives_up_every_other_moment_but_the_first_and_the_newest() -> None:
    kept = Snapshots(budget=10 * moment(0).num_bytes)
    for step in range(0, 1000, 10):
        if kept.is_due(step):
            kept.add(moment(step))
    kept.add(moment(1003))
    steps = kept.steps
    assert steps[0] == 0
    assert steps[-1] == 1003
    assert kept.num_bytes <= kept.budget
    assert kept.num_bytes == sum(snapshot.num_bytes for snapshot in kept)
    distances = np.diff(steps[:-1])
    assert len(steps) >= 4
    assert distances.max() <= 2 * distances.min()


def test_the_nearest_moment_at_or_before_a_step_is_found() -> None:
    kept = Snapshots()
    for step in (0, 10, 20):
        kept.add(moment(step))
    assert [found.step for step in (0, 9, 10, 19, 99) if (found := kept.at(step))] == [
        *(0, 0, 10, 10, 20)
    ]
    assert kept.until(kept.at(15) or moment(0)).steps.tolist() == [0, 10]
    assert Snapshots().at(5) is None


def test_a_moment_takes_the_place_of_one_of_the_same_step() -> None:
    kept = Snapshots()
    kept.add(moment(3))
    kept.add(changed(moment(3), seconds=9.0))
    assert [snapshot.seconds for snapshot in kept] == [9.0]


def test_a_network_too_large_for_the_budget_is_not_kept_at_all(old: Training) -> None:
    kept, old.snapshots = old.snapshots, Snapshots(budget=1000)
    assert old.capture() is None
    old.snapshots = kept


def test_moments_come_as_seldom_as_they_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("nnstudio.engine.loop.snapshots.perf_counter", lambda: now)

    def wait(kept: Snapshots) -> float:
        """Seconds until the next moment is due."""
        nonlocal now
        begin = now
        while not kept.is_due(10**9):
            now += 0.01
        return now - begin

    kept = Snapshots()
    kept.add(moment(0))
    kept.took(1.0)
    assert wait(kept) < 0.1  # the first finds everything cold
    spent, begin = 0.0, now
    for call in range(200):
        seconds = 0.1 if call % 10 == 5 else 0.01  # some are held up by something else
        kept.took(seconds)
        spent += seconds
        wait(kept)
    assert 0.009 < spent / (now - begin) < 0.011
