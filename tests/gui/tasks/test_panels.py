"""The pictures of a task sequence."""

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.application import destroy
from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.session import Session
from nnstudio.gui.tasks.accuracy import AccuracyPanel
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.tasks.forgetting import ForgettingPanel
from nnstudio.gui.theme import theme

LONG = 60_000


def shown(qtbot: QtBot, panel: PlotPanel) -> None:
    qtbot.addWidget(panel)
    panel.resize(560, 340)
    panel.show()
    qtbot.waitExposed(panel)
    panel.redraw()


@pytest.fixture
def taught(taught_session: Session) -> TaskController:
    return taught_session.tasks


@pytest.fixture
def redrawer(qtbot: QtBot) -> Iterator[Redrawer]:
    made = Redrawer()
    yield made
    destroy(made)


@pytest.fixture
def accuracy(qtbot: QtBot, taught: TaskController, redrawer: Redrawer) -> AccuracyPanel:
    panel = AccuracyPanel(taught, redrawer)
    shown(qtbot, panel)
    return panel


@pytest.fixture
def forgetting(qtbot: QtBot, taught: TaskController, redrawer: Redrawer) -> ForgettingPanel:
    panel = ForgettingPanel(taught, redrawer)
    shown(qtbot, panel)
    return panel


def test_before_there_is_anything_they_say_what_to_do(
    qtbot: QtBot, session: Session, digits: TaskController
) -> None:
    accuracy = AccuracyPanel(digits, session.redrawer)
    forgetting = ForgettingPanel(digits, session.redrawer)
    for panel in (accuracy, forgetting):
        shown(qtbot, panel)
    assert "Press Teach" in accuracy.empty_text()
    assert "adds a row" in forgetting.empty_text()
    session.model.undo()
    session.model.do("One task", lambda p: type(p)(p.name, p.data, p.network, p.plan))
    assert "Tick" in accuracy.empty_text()


def test_each_task_has_a_curve_in_percent_from_the_first_step_on(
    accuracy: AccuracyPanel, taught: TaskController
) -> None:
    record = taught.record
    assert record is not None
    for task in range(5):
        drawn = accuracy.view.drawn("accuracy", task)
        assert drawn is not None
        np.testing.assert_array_equal(drawn[0], record.accuracy[task].x)
        np.testing.assert_allclose(drawn[1], 100 * record.accuracy[task].y)
    names = [entry.text for entry in accuracy.view.legend.entries]
    assert names == ["0, 1", "2, 3", "4, 5", "6, 7", "8, 9"]


def test_the_own_outputs_are_dashed_curves_on_request(accuracy: AccuracyPanel) -> None:
    assert accuracy.own_outputs.isVisible()
    assert accuracy.view.drawn("masked", 0) is None
    accuracy.own_outputs.click()
    accuracy.redraw()
    drawn = accuracy.view.drawn("masked", 0)
    assert drawn is not None
    assert drawn[1].mean() > 50  # a guess among two


def test_the_loss_takes_the_place_of_the_accuracies(
    accuracy: AccuracyPanel, taught: TaskController
) -> None:
    record = taught.record
    assert record is not None
    accuracy.quantity_box.choose("loss")
    accuracy.redraw()
    drawn = accuracy.view.drawn("loss", 0)
    assert drawn is not None
    np.testing.assert_array_equal(drawn[1], record.loss.y)
    assert accuracy.view.drawn("accuracy", 0) is None


def test_the_mouse_reads_the_accuracies_of_its_step(
    accuracy: AccuracyPanel, taught: TaskController
) -> None:
    record = taught.record
    assert record is not None
    accuracy.view.hovered(40.0)
    accuracy.redraw()
    value = accuracy.view.legend.entries[0].value
    assert value == f"{100 * record.accuracy[0].y[7]:.1f} %"
    assert "learning 2, 3" in accuracy.view.legend.note


def test_the_timeline_stands_over_the_stages(accuracy: AccuracyPanel) -> None:
    timeline, box = accuracy.view.timeline, accuracy.view.box
    assert timeline.texts()[0] == "0, 1: 100 %"
    for stage in range(5):
        middle = timeline.mapToScene(timeline.place_of(stage).center())
        assert box.mapSceneToView(middle).x() == pytest.approx(40 * stage + 20, abs=1.5)


def test_the_matrix_has_a_row_before_training_and_one_for_each_stage(
    forgetting: ForgettingPanel, taught: TaskController
) -> None:
    record = taught.record
    assert record is not None
    texts = forgetting.matrix.texts()
    assert len(texts) == 6
    assert texts[5] == [f"{100 * value:.0f}" for value in record.rows[4]]
    found = record.measures()
    assert found.average_accuracy is not None
    assert found.forgetting is not None
    cards = forgetting.cards.texts
    assert cards["average_accuracy"] == f"{100 * found.average_accuracy:.1f} %"
    assert cards["forgetting"] == f"{100 * found.forgetting:+.1f}"
    assert cards["intransigence"] == "–"  # joint training is not known


def test_a_cell_tells_what_it_stands_for(forgetting: ForgettingPanel) -> None:
    matrix = forgetting.matrix
    size = matrix.size()
    tips = {
        matrix.tip_at(QPointF(x, y))
        for x in np.linspace(0, size.width(), 25)
        for y in np.linspace(0, size.height(), 25)
    }
    assert any(tip.endswith("on task 0, 1 before any training") for tip in tips)
    assert any(tip.endswith("on task 8, 9 after learning 2, 3") for tip in tips)
    assert "" in tips


def test_the_upper_line_is_drawn_and_its_measure_told(
    qtbot: QtBot, session: Session, digits: TaskController
) -> None:
    accuracy = AccuracyPanel(digits, session.redrawer)
    forgetting = ForgettingPanel(digits, session.redrawer)
    for panel in (accuracy, forgetting):
        shown(qtbot, panel)
    digits.teach()
    qtbot.waitUntil(lambda: digits.state == "ended", timeout=LONG)
    forgetting.redraw()
    forgetting.joint_button.click()
    assert forgetting.joint_button.text() == "Measuring …"
    qtbot.waitUntil(lambda: digits.state == "ended" and digits.joint is not None, timeout=LONG)
    accuracy.redraw()
    forgetting.redraw()
    assert not forgetting.joint_button.isVisible()
    assert digits.joint is not None
    line = accuracy.view.line("joint")
    assert line == pytest.approx(100 * digits.joint.mean())
    assert forgetting.cards.texts["intransigence"] != "–"


def test_their_numbers_can_be_saved(
    accuracy: AccuracyPanel, forgetting: ForgettingPanel, tmp_path: Path
) -> None:
    forgetting.export_to(tmp_path / "matrix.csv")
    rows = read_rows(tmp_path / "matrix.csv")
    assert rows[0] == ["", "0, 1", "2, 3", "4, 5", "6, 7", "8, 9"]
    assert [row[0] for row in rows[1:]][:2] == ["before training", "after stage 1"]
    accuracy.export_to(tmp_path / "curves.csv")
    curves = read_rows(tmp_path / "curves.csv")
    assert len(curves) == 1 + 40
    assert len(curves[0]) == 1 + 2 * 5
    forgetting.export_to(tmp_path / "matrix.png")
    assert (tmp_path / "matrix.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_they_are_painted_in_the_theme_in_force(
    accuracy: AccuracyPanel, forgetting: ForgettingPanel, scheme: str
) -> None:
    before = theme().scheme
    try:
        theme().apply("light" if scheme == "light" else "dark")
        for panel in (accuracy, forgetting):
            panel.redraw()
            assert _ground(panel.picture) == theme().colours.surface
    finally:
        theme().apply(before)


def read_rows(path: Path) -> list[list[str]]:
    return list(csv.reader(path.read_text(encoding="utf-8").splitlines()))


def _ground(widget: QWidget) -> str:
    return widget.grab().toImage().pixelColor(3, widget.height() - 3).name()
