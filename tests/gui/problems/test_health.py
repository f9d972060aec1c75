"""Health is watched while it is wanted, told calmly, and mended in one undo step."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnstudio.document.edits import apply_remedy
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.run import Mark, RunRecord
from nnstudio.document.values import Config
from nnstudio.document.vitals import BEFORE, BEFORE_STEP, NETWORK, STATISTICS, TOTALS
from nnstudio.gui.problems.health import HealthWatch
from nnstudio.gui.problems.problem_list import ProblemList
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.redraw import Redrawer
from nnstudio.protocol.messages import Array, ProbeSampled, RunStarted
from nnstudio.protocol.probes.pulse import PulseProbe
from tests.document.test_health import THREE
from tests.gui.plots.replay import SPIRAL, Replay, Wishes

PROJECT = Project(
    network=THREE.network, plan=TrainingPlan(optimizer=Config("SGD", {"learning_rate": 1.0}))
)


class Running(Replay):
    """A run that says what it is doing."""

    state = "running"

    def mark(self, text: str) -> None:
        """Marks a change at the newest step."""
        assert self.record is not None
        self.record.marks.append(Mark(self.record.step, text))

    def begin_again(self, project: Project) -> None:
        """The next run, prepared and then started."""
        assert self.record is not None
        self.record, self.started = RunRecord(self.record.run + 1, project), None
        self.state_changed.emit()
        assert self.record.marks == []
        self.take(RunStarted(self.record.run, SPIRAL, 100, 10, 50, "CPU", ("loss",)))


def vitals(**changes: float) -> Array:
    known = {
        **dict.fromkeys(("bad_activations", "bad_gradients", "bad_weights"), 0.0),
        "gradient": 0.1,
        "clipped_gradient": 0.1,
        "weight_norm": 1.0,
        "update_ratio": 1e-3,
        "dead": 0.0,
        "constant": 0.0,
        **changes,
    }
    return np.array([known.get(name, np.nan) for name in STATISTICS], np.float32)


def arrays(**changes: dict[str, float]) -> dict[str, Array]:
    told = {name: vitals(**changes.get(name, {})) for name in ("one", "two", "three")}
    return {**told, NETWORK: np.ones(len(TOTALS), np.float32)}


class Ward:
    """A watch over a run whose pulses are given by hand."""

    def __init__(self) -> None:
        self.model = ProjectModel(PROJECT)
        self.run = Running()
        self.wishes = Wishes()
        self.redrawer = Redrawer(max_rate=1e9)
        self.health = HealthWatch(self.model, self.run, self.wishes, self.redrawer)
        self.changes = 0
        self.health.changed.connect(self._count)
        self.run.begin(PROJECT)

    def _count(self) -> None:
        self.changes += 1

    def pulse(self, step: int, is_past: bool = False, **changes: dict[str, float]) -> None:
        self.give(step, arrays(**changes), is_past)

    def give(self, step: int, told: dict[str, Array], is_past: bool = False) -> None:
        self.run.sampled.emit(ProbeSampled(1, step, PulseProbe(), told, is_past))
        self.health._judge()

    def rest(self) -> None:
        self.run.state = "paused"
        self.run.state_changed.emit()
        self.health._judge()

    @property
    def kinds(self) -> list[str]:
        return [problem.kind for problem in self.health.problems]


@pytest.fixture
def ward(qapp: QApplication) -> Ward:
    return Ward()


def test_the_pulse_is_taken_while_it_is_wanted(ward: Ward) -> None:
    assert ward.wishes.now == {}
    ward.health.want(True)
    assert ward.wishes.now[ward.health] == (PulseProbe(),)
    ward.health.want(False)
    assert ward.wishes.now == {}


def test_a_first_pulse_is_believed_and_later_ones_when_they_agree(ward: Ward) -> None:
    ward.pulse(0, two={"update_ratio": 3.0})
    assert ward.kinds == ["large-update"]
    for step in (1, 2, 3):
        ward.pulse(step)
    assert ward.kinds == []
    ward.pulse(4, two={"dead": 1.0})
    ward.pulse(5, two={"dead": 1.0})
    assert ward.kinds == []
    ward.pulse(6, two={"dead": 1.0})
    assert ward.kinds == ["dead-relu"]


def test_a_sentence_stands_still_while_its_number_moves(ward: Ward) -> None:
    ward.pulse(0, two={"dead": 0.95})
    said = ward.health.summary
    changes = ward.changes
    for step, dead in enumerate((0.96, 0.97, 0.98), 1):
        ward.pulse(step, two={"dead": dead})
    assert ward.health.summary == said
    assert ward.changes == changes
    ward.rest()
    assert "98 %" in ward.health.summary[0].message


def test_layers_that_are_well_are_known_to_be_judged(ward: Ward) -> None:
    ward.pulse(0)
    assert set(ward.health.vitals) == {"one", "two", "three"}
    assert ward.changes == 1
    assert ward.health.of("two") == ()


def test_a_remedy_that_was_taken_is_not_offered_again_and_asks_for_training(ward: Ward) -> None:
    ward.run.state = "ended"
    ward.pulse(0, two={"dead": 1.0})
    (problem,) = ward.health.summary
    assert "press Train" not in problem.message
    remedy = problem.remedies[1]
    assert remedy.label == "Use leaky_relu in two"
    ward.model.do(remedy.label, lambda project: apply_remedy(project, remedy))
    (problem,) = ward.health.summary
    assert problem.message.endswith("press Train to see whether it helps.")


def test_a_live_remedy_needs_no_new_training(ward: Ward) -> None:
    ward.pulse(0, two={"update_ratio": 0.5})
    (problem,) = ward.health.summary
    remedy = problem.remedies[0]
    ward.model.do(remedy.label, lambda project: apply_remedy(project, remedy))
    assert "press Train" not in ward.health.summary[0].message
    assert ward.model.project.plan.optimizer.params["learning_rate"] == pytest.approx(0.01)
    ward.model.undo()
    assert ward.model.project == PROJECT


def test_a_new_run_that_begins_with_a_remedy_is_marked_with_its_name(ward: Ward) -> None:
    ward.pulse(0, two={"dead": 1.0})
    remedy = ward.health.summary[0].remedies[1]
    ward.model.do("Rename", lambda project: project)
    ward.model.do(remedy.label, lambda project: apply_remedy(project, remedy))
    ward.run.begin_again(ward.model.project)
    assert ward.run.record is not None
    assert [(mark.step, mark.text) for mark in ward.run.record.marks] == [(0, remedy.label)]
    assert ward.health.problems == ()
    ward.run.begin_again(ward.model.project)
    assert ward.run.record.marks == []


def test_a_remedy_that_was_undone_is_not_marked(ward: Ward) -> None:
    ward.pulse(0, two={"dead": 1.0})
    remedy = ward.health.summary[0].remedies[1]
    ward.model.do(remedy.label, lambda project: apply_remedy(project, remedy))
    ward.model.undo()
    ward.run.begin_again(ward.model.project)
    assert ward.run.record is not None
    assert ward.run.record.marks == []


def test_after_nan_it_is_told_what_was_sick_before(ward: Ward) -> None:
    big = {"gradient": 1e7, "clipped_gradient": 1e7}
    ward.pulse(0, one=big)
    ward.run.state = "failed"
    ward.pulse(7, one={"bad_weights": 1.0}, two={"bad_weights": 1.0})
    (problem,) = ward.health.summary
    assert problem.kind == "not-finite"
    assert "Before that, at step 0: The gradient of Dense “one”" in problem.message
    # What helps against the cause comes before what helps against NaN in general.
    assert problem.remedies[0].label == "Clip gradients at norm 1"
    assert ward.health.of("two")[0].remedies == problem.remedies


def test_what_was_before_is_also_known_where_nobody_looked_in_time(ward: Ward) -> None:
    told = arrays(one={"bad_weights": 1.0})
    earlier = arrays(one={"gradient": 1e7, "clipped_gradient": 1e7})
    told |= {BEFORE + name: row for name, row in earlier.items()}
    told[BEFORE_STEP] = np.array(0)
    ward.run.state = "failed"
    ward.give(3, told)
    (problem,) = ward.health.summary
    assert "at step 0: The gradient" in problem.message


def test_looking_back_shows_how_it_was_and_now_is_shown_again(ward: Ward) -> None:
    ward.pulse(10)
    ward.run.moment = 5
    ward.run.moment_changed.emit()
    ward.pulse(5, is_past=True, two={"dead": 1.0})
    assert ward.kinds == ["dead-relu"]
    ward.run.moment = None
    ward.run.moment_changed.emit()
    ward.health._judge()
    assert ward.kinds == []


def test_the_list_has_it_below_the_problems_and_its_button_mends(ward: Ward, qtbot: QtBot) -> None:
    problems = ProblemList(ward.model, health=ward.health)
    qtbot.addWidget(problems)
    problems.resize(500, 100)
    ward.pulse(0, one={"dead": 1.0}, two={"dead": 0.7})
    (card,) = problems.cards.cards
    assert "Dense “one”" in card.problem.message
    assert "So it is with 1 more: two." in card.problem.message
    QTest.mouseClick(card.buttons[0], Qt.MouseButton.LeftButton)
    assert ward.model.project.plan.optimizer.params["learning_rate"] == 0.01
    ward.model.undo()
    assert ward.model.project == PROJECT
