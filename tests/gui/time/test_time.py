"""Going back in time and branching, in the window with a real engine."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.gui.plots.curves import CurvesPanel
from nnstudio.gui.session import Session
from nnstudio.gui.time.time_bar import TimeBar
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.weights import WeightsProbe

LONG = 60_000
Open = Callable[[str], Project]


class Traveller:
    """A finished run of the XOR example, and what its views were told."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self.qtbot, self.session, self.run = qtbot, session, session.run
        self.sampled: list[ProbeSampled] = []
        session.run.sampled.connect(self.sampled.append)
        session.model.do("Epochs", lambda project: edits.set_field(project, "plan.epochs", 6))
        session.watching.want(session, (WeightsProbe("dense_1"),))
        for num_epochs in (1, 2, 3):
            session.run.step_epoch()
            self.wait(lambda: self.is_at(num_epochs))  # noqa: B023 - called before the next one

    def is_at(self, num_epochs: int) -> bool:
        """Whether the run rests after so many epochs, and that moment is kept and told of."""
        run = self.run
        step = num_epochs * run.steps_per_epoch
        is_told = bool(self.sampled) and self.sampled[-1].step == step
        return run.state == "paused" and step in run.time.steps and is_told

    def wait(self, is_true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_true, timeout=LONG)

    @property
    def kernel(self) -> NDArray[np.float32]:
        array: NDArray[np.float32] = self.sampled[-1].arrays["kernel"]
        return array

    def go_to(self, step: int | None) -> None:
        self.run.go_to(step)
        expected = self.run.step if self.run.moment is None else self.run.moment
        is_past = self.run.moment is not None
        self.wait(lambda: (self.sampled[-1].step, self.sampled[-1].is_past) == (expected, is_past))


@pytest.fixture
def traveller(qtbot: QtBot, session: Session, open_example: Open) -> Iterator[Traveller]:
    open_example("xor")
    yield Traveller(qtbot, session)
    session.watching.unwant(session)


def test_every_view_goes_back_to_a_kept_moment_and_comes_back_with_the_training(
    traveller: Traveller,
) -> None:
    run, each = traveller.run, traveller.run.steps_per_epoch
    newest = traveller.kernel
    assert run.step == 3 * each
    traveller.go_to(each)
    assert run.moment == each
    assert not np.array_equal(traveller.kernel, newest)
    traveller.go_to(0)
    first = traveller.kernel
    assert traveller.sampled[-1].step == 0
    np.testing.assert_allclose(
        np.histogram(first, traveller.sampled[-1].arrays["kernel.edges"])[0],
        traveller.sampled[-1].arrays["kernel.initial"],
    )
    traveller.go_to(None)
    np.testing.assert_array_equal(traveller.kernel, newest)
    traveller.go_to(0)
    run.step_batch()  # goes on from now, and brings the views along
    traveller.wait(lambda: run.step == 3 * each + 1)
    assert traveller.run.moment is None
    traveller.wait(lambda: traveller.sampled[-1].step == run.step)
    assert not traveller.sampled[-1].is_past


def refuse_to_branch(traveller: Traveller) -> None:
    """A branch needs epochs to be made, and the same network."""
    model, run = traveller.session.model, traveller.run
    record = run.record
    model.do("Epochs", lambda project: edits.set_field(project, "plan.epochs", 3))
    with traveller.qtbot.waitSignal(run.refused) as refused:
        run.branch()
    assert "Plan more epochs" in refused.args[0]
    assert run.record is record
    model.undo()
    model.do("Units", lambda project: edits.set_param(project, "dense_1", "units", 5))
    assert not run.can_branch
    model.undo()
    assert run.can_branch


def test_a_branch_goes_on_from_the_moment_as_the_old_run_did(traveller: Traveller) -> None:
    refuse_to_branch(traveller)
    run, each, after_three = traveller.run, traveller.run.steps_per_epoch, traveller.kernel
    old = run.record
    assert old is not None
    losses = old.batch["loss"].y.copy()
    traveller.go_to(2 * each)
    at_two = traveller.kernel
    run.branch()
    traveller.wait(lambda: run.state == "paused")
    record = run.record
    assert record is not None
    assert record is not old
    assert (run.step, run.moment, record.branched_at) == (2 * each, None, 2 * each)
    assert [mark.text for mark in record.marks] == [f"branched at step {2 * each:,}"]
    np.testing.assert_array_equal(record.batch["loss"].y, losses[: 2 * each])
    traveller.wait(lambda: traveller.sampled[-1].run == record.run)
    np.testing.assert_array_equal(traveller.kernel, at_two)
    run.step_epoch()
    traveller.wait(lambda: run.step == 3 * each and run.state == "paused")
    np.testing.assert_array_equal(record.batch["loss"].y, losses)
    assert record.num_epochs == 3
    traveller.wait(lambda: traveller.sampled[-1].step == 3 * each)
    np.testing.assert_array_equal(traveller.kernel, after_three)
    traveller.wait(lambda: 0 in run.time.steps)  # the old run's moments are the branch's as well


def test_the_bar_below_the_plots_shows_and_moves_the_moment(traveller: Traveller) -> None:
    session, run, qtbot = traveller.session, traveller.run, traveller.qtbot
    bar = TimeBar(session)
    actions = bar.time_actions
    curves = CurvesPanel(session.model, run, session.redrawer)
    for widget in (bar, curves):
        qtbot.addWidget(widget)
        widget.show()
    bar.redraw()
    assert (bar.slider.maximum(), bar.slider.value()) == (run.step, run.step)
    assert bar.label.text() == f"now, step {run.step:,}"
    assert "moments" in bar.kept.text()
    assert not actions.later.isEnabled()
    kept = [int(step) for step in run.time.steps]
    place = kept.index(run.steps_per_epoch)
    bar.slider.setValue(run.steps_per_epoch)
    bar.redraw()
    assert bar.label.text() == f"step {run.moment:,} of {run.step:,}"
    curves.redraw()
    assert curves.view.marks.moment == run.moment
    actions.earlier.trigger()
    assert run.moment == kept[place - 1]
    actions.later.trigger()
    actions.later.trigger()
    assert run.moment == kept[place + 1]
    bar.slider.setValue(0)
    assert not actions.earlier.isEnabled()
    actions.now.trigger()
    bar.redraw()
    assert bar.label.text() == f"now, step {run.step:,}"
    curves.redraw()
    assert curves.view.legend.note == f"step {run.step:,}"
    run.reset()
    assert run.time.steps.tolist() == []


def test_a_run_that_exploded_goes_on_from_before_with_a_smaller_step(
    qtbot: QtBot, session: Session, open_example: Open
) -> None:
    open_example("xor")
    run, model = session.run, session.model

    def set_rate(rate: float) -> None:
        def edit(project: Project) -> Project:
            return edits.set_field(
                project, "plan.optimizer", Config("SGD", {"learning_rate": rate})
            )

        model.do("Learning rate", edit)

    model.do("Loss", lambda p: edits.set_field(p, "plan.loss", Config("MeanSquaredError")))
    model.do("Act", lambda p: edits.set_param(p, "dense_2", "activation", "linear"))
    set_rate(0.01)
    run.step_epoch()
    qtbot.waitUntil(lambda: run.state == "paused" and run.step > 0, timeout=LONG)
    good = run.step
    set_rate(1e18)
    run.train()
    qtbot.waitUntil(lambda: run.state == "failed", timeout=LONG)
    qtbot.waitUntil(lambda: good in run.time.steps, timeout=LONG)
    run.go_to(good)
    set_rate(0.01)
    assert run.can_branch
    run.branch()
    qtbot.waitUntil(lambda: run.state == "paused", timeout=LONG)
    run.step_epoch()
    qtbot.waitUntil(lambda: run.step == 2 * good, timeout=LONG)
    record = run.record
    assert record is not None
    assert np.isfinite(record.batch["loss"].y).all()


def test_the_bar_is_there_only_while_there_is_a_run(
    qtbot: QtBot, session: Session, open_example: Open
) -> None:
    open_example("xor")
    bar = TimeBar(session)
    qtbot.addWidget(bar)
    bar.show()  # as a layout may have it that was saved during a run
    bar.show_or_hide()
    assert bar.isHidden()
    session.run.prepare()
    assert not bar.isHidden()
    session.run.discard()
    assert bar.isHidden()
