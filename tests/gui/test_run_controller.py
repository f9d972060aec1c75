"""The run as the window steers it, with a real engine."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.project import Project
from nnstudio.document.values import with_param
from nnstudio.gui.session import Session
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.weights import WeightsProbe

LONG = 60_000
Open = Callable[[str], Project]


def wait_for_state(qtbot: QtBot, session: Session, state: str) -> None:
    qtbot.waitUntil(lambda: session.run.state == state, timeout=LONG)


def set_rate(session: Session, rate: float) -> None:
    def edit(project: Project) -> Project:
        optimizer = with_param(project.plan.optimizer, "learning_rate", rate)
        return edits.set_field(project, "plan.optimizer", optimizer)

    session.model.do("Learning rate", edit)


def let_it_train_long(session: Session) -> None:
    """Without XLA, whose compiler would still be at work in the tests that come after."""
    assert session.model.do("Epochs", lambda p: edits.set_field(p, "plan.epochs", 5000))
    assert session.model.do("Plain", lambda p: edits.set_field(p, "plan.compiler", "plain"))


def kernel(session: Session, sampled: list[ProbeSampled]) -> NDArray[np.float32]:
    newest = next(event for event in reversed(sampled) if isinstance(event.probe, WeightsProbe))
    array: NDArray[np.float32] = newest.arrays["kernel"]
    return array


def test_a_run_goes_from_the_first_step_to_the_last(
    qtbot: QtBot, session: Session, open_example: Open
) -> None:
    open_example("xor")
    session.model.do("Epochs", lambda project: edits.set_field(project, "plan.epochs", 7))
    states: list[str] = []
    session.run.state_changed.connect(lambda: states.append(session.run.state))
    session.run.train()
    wait_for_state(qtbot, session, "ended")
    assert list(dict.fromkeys(states)) == ["preparing", "running", "ended"]
    run, record = session.run, session.run.record
    assert record is not None
    assert record.num_epochs == 7
    assert len(record.batch["loss"]) == 7 * run.steps_per_epoch
    assert np.array_equal(record.batch["loss"].x, np.arange(1, run.step + 1))
    assert run.seconds > 0
    assert run.device_text


def test_batches_and_epochs_are_made_one_at_a_time_and_anew_after_an_edit_of_the_network(
    qtbot: QtBot, session: Session, open_example: Open
) -> None:
    open_example("spiral")
    session.run.step_batch()
    wait_for_state(qtbot, session, "paused")
    assert session.run.step == 1
    with qtbot.waitSignal(session.run.steps, timeout=LONG):
        session.run.step_batch()
    assert session.run.step == 2
    wait_for_state(qtbot, session, "paused")
    with qtbot.waitSignal(session.run.epochs, timeout=LONG):
        session.run.step_epoch()
    wait_for_state(qtbot, session, "paused")
    assert session.run.step == session.run.steps_per_epoch
    before = session.run.record
    session.model.do("Units", lambda project: edits.set_param(project, "dense_1", "units", 5))
    assert session.run.is_stale
    session.run.step_batch()
    wait_for_state(qtbot, session, "preparing")
    wait_for_state(qtbot, session, "paused")
    assert session.run.record is not before
    assert session.run.step == 1
    assert not session.run.is_stale


def test_a_run_that_paused_goes_on_and_learning_rate_and_its_undo_reach_it(
    qtbot: QtBot, session: Session, open_example: Open
) -> None:
    open_example("spiral")
    let_it_train_long(session)
    session.run.train()
    wait_for_state(qtbot, session, "running")
    session.run.pause()
    wait_for_state(qtbot, session, "paused")
    record = session.run.record
    step = session.run.step
    session.run.train()
    wait_for_state(qtbot, session, "running")
    qtbot.waitUntil(lambda: session.run.step > step, timeout=LONG)
    assert session.run.record is record
    assert record is not None
    qtbot.waitUntil(lambda: session.run.seconds_left is not None, timeout=LONG)
    set_rate(session, 0.002)
    qtbot.waitUntil(lambda: len(record.marks) == 1, timeout=LONG)
    session.model.undo()
    qtbot.waitUntil(lambda: len(record.marks) == 2, timeout=LONG)
    assert "0.003 → 0.002" in record.marks[0].text
    assert "0.002 → 0.003" in record.marks[1].text
    assert not session.run.is_stale
    session.run.stop()
    wait_for_state(qtbot, session, "ended")
    assert session.run.ended is not None
    assert session.run.ended.reason == "stopped"


def test_reset_brings_the_same_initial_weights_back(
    qtbot: QtBot, session: Session, open_example: Open
) -> None:
    open_example("spiral")
    sampled: list[ProbeSampled] = []
    session.run.sampled.connect(sampled.append)
    session.watching.want(session, (WeightsProbe("dense_1"),))
    session.run.prepare()
    wait_for_state(qtbot, session, "paused")
    qtbot.waitUntil(lambda: bool(sampled), timeout=LONG)
    initial = kernel(session, sampled)
    session.run.step_epoch()
    qtbot.waitUntil(lambda: sampled[-1].step > 0, timeout=LONG)
    assert not np.array_equal(kernel(session, sampled), initial)
    wait_for_state(qtbot, session, "paused")
    sampled.clear()
    session.run.reset()
    qtbot.waitUntil(lambda: bool(sampled), timeout=LONG)
    assert sampled[-1].step == 0
    assert np.array_equal(kernel(session, sampled), initial)


def test_a_network_that_cannot_be_trained_fails_with_words(
    qtbot: QtBot, session: Session, open_example: Open
) -> None:
    open_example("spiral")
    session.model.do("Units", lambda project: edits.set_param(project, "dense_3", "units", 9))
    session.model.do("Loss", lambda project: edits.set_field(project, "plan.batch_size", 16))
    with qtbot.waitSignal(session.run.failed, timeout=LONG) as failure:
        session.run.train()
    assert session.run.state == "failed"
    assert session.run.problem is failure.args[0]
    assert session.run.problem.message


def test_opening_another_project_forgets_the_run(
    qtbot: QtBot, session: Session, open_example: Open
) -> None:
    open_example("spiral")
    session.run.train()
    wait_for_state(qtbot, session, "running")
    open_example("xor")
    assert session.run.state == "idle"
    assert session.run.record is None
    qtbot.wait(300)
    assert session.run.record is None
