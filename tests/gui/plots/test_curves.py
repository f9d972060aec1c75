from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from nnstudio.document.project import Project
from nnstudio.document.run import RunRecord
from nnstudio.gui.plots.curve_lines import Choice, Unit
from nnstudio.gui.plots.curves import CurvesPanel
from nnstudio.gui.runs.other_run import OtherRun
from nnstudio.gui.theme import theme
from nnstudio.protocol.messages import KnobChanged
from tests.gui.plots.screen import Screen, exported, read_rows


@pytest.fixture
def panel(screen: Screen) -> CurvesPanel:
    """Shows an empty panel."""
    return screen.show(CurvesPanel(screen.model, screen.run, screen.redrawer))


def two_epochs(screen: Screen) -> None:
    screen.run.begin(steps_per_epoch=4)
    screen.run.add_steps({"loss": [8, 6, 5, 4], "accuracy": [0.1, 0.2, 0.3, 0.4]}, seconds=2.0)
    screen.run.add_epochs({"loss": [5.75], "val_loss": [5.0], "learning_rate": [0.01]})
    screen.run.add_steps({"loss": [3, 2, 2, 1], "accuracy": [0.5, 0.6, 0.7, 0.8]}, seconds=3.0)
    screen.run.add_epochs({"loss": [2.0], "val_loss": [2.5], "learning_rate": [0.001]})


def drawn(panel: CurvesPanel, role: str) -> tuple[list[float], list[float]]:
    panel.redraw()
    data = panel.view.data(role)  # type: ignore[arg-type]  # tests name roles by plain words
    assert data is not None
    return data[0].tolist(), data[1].tolist()


def test_it_says_what_to_do_before_there_is_anything(screen: Screen, panel: CurvesPanel) -> None:
    assert screen.empty_text(panel) == "Press Train (Ctrl+Return) to see the loss here."
    screen.run.begin()
    assert "in a moment" in screen.empty_text(panel)
    screen.run.add_steps({"loss": [1.0]})
    assert screen.empty_text(panel) == ""


def test_a_batch_is_drawn_with_its_own_loss_at_its_own_step(
    screen: Screen, panel: CurvesPanel
) -> None:
    two_epochs(screen)
    assert drawn(panel, "batch") == ([1, 2, 3, 4, 5, 6, 7, 8], [8, 6, 5, 4, 3, 2, 2, 1])


def test_a_star_stands_on_the_best_epoch_of_whatever_is_drawn(
    screen: Screen, panel: CurvesPanel
) -> None:
    screen.run.begin(steps_per_epoch=2)
    for loss, accuracy in ((0.5, 0.7), (0.2, 0.6), (0.4, 0.9)):
        screen.run.add_steps({"loss": [loss, loss], "accuracy": [accuracy, accuracy]})
        screen.run.add_epochs({"val_loss": [loss], "val_accuracy": [accuracy]})
    panel.redraw()
    assert panel.view.best_place == (4.0, 0.2)
    panel.choose(replace(panel.choice, quantity="accuracy", unit="epochs"))
    panel.redraw()
    assert panel.view.best_place == (2.0, 0.6)  # where the loss was lowest
    panel.choose(replace(panel.choice, epoch=False))
    panel.redraw()
    assert panel.view.best_place is None


@pytest.mark.parametrize(
    ("unit", "ends", "label"),
    [("steps", [4, 8], "steps"), ("epochs", [1, 2], "epochs"), ("seconds", [2, 3], "seconds")],
)
def test_epochs_stand_where_they_ended_in_every_unit(
    screen: Screen, panel: CurvesPanel, unit: Unit, ends: list[float], label: str
) -> None:
    two_epochs(screen)
    panel.choose(replace(panel.choice, unit=unit))
    assert drawn(panel, "epoch") == (ends, [5.75, 2.0])
    assert drawn(panel, "validation") == (ends, [5.0, 2.5])
    assert panel.view.plot.getAxis("bottom").labelText.startswith(label)


def test_the_legend_tells_batch_values_from_means_and_validation(
    screen: Screen, panel: CurvesPanel
) -> None:
    two_epochs(screen)
    panel.redraw()
    entries = panel.view.legend.entries
    assert [(entry.text, entry.value) for entry in entries] == [
        ("batch loss", "1"),
        ("epoch mean", "2"),
        ("validation", "2.5"),
        ("best epoch", "2"),
    ]
    assert panel.view.legend.note == "step 8"


def test_only_what_is_chosen_is_drawn(screen: Screen, panel: CurvesPanel) -> None:
    two_epochs(screen)
    panel.choose(Choice(quantity="accuracy", epoch=False))
    assert drawn(panel, "batch")[1] == pytest.approx([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
    assert panel.view.data("epoch") is None
    assert panel.view.plot.getAxis("left").labelText == "accuracy"


def test_the_metrics_of_the_run_are_offered(screen: Screen, panel: CurvesPanel) -> None:
    screen.run.begin(metrics=("loss", "mean_absolute_error"))
    screen.run.add_steps({"loss": [1.0], "mean_absolute_error": [2.0]})
    panel.redraw()
    panel.choose(Choice(quantity="mean_absolute_error"))
    assert panel.choice.quantity == "mean_absolute_error"
    assert drawn(panel, "batch")[1] == [2.0]


def test_a_logarithmic_axis_leaves_a_gap_where_there_is_no_logarithm(
    screen: Screen, panel: CurvesPanel
) -> None:
    screen.run.begin()
    screen.run.add_steps({"loss": [100.0, 0.0, 0.01]})
    panel.choose(Choice(log=True))
    np.testing.assert_allclose(drawn(panel, "batch")[1], [2.0, np.nan, -2.0], rtol=1e-6)
    assert panel.view.plot.getAxis("left").logMode


def test_smoothing_is_off_until_asked_for_and_then_says_so(
    screen: Screen, panel: CurvesPanel
) -> None:
    two_epochs(screen)
    panel.redraw()
    assert panel.view.data("smoothed") is None
    panel.choose(Choice(alpha=0.5, epoch=False))
    expected = [8.0, (0.25 * 8 + 0.5 * 6) / 0.75]
    assert drawn(panel, "smoothed")[1][:2] == pytest.approx(expected)
    assert drawn(panel, "batch")[1][0] == 8.0
    raw, smooth = panel.view.legend.entries
    assert smooth.text == "smoothed, α = 0.5"
    assert raw.colour != smooth.colour == theme().colours.training


def test_a_broken_loss_is_a_gap_with_a_cross_above_it(screen: Screen, panel: CurvesPanel) -> None:
    screen.run.begin()
    screen.run.add_steps({"loss": [1.0, 2.0, np.nan, np.nan, 3.0, np.inf]})
    assert np.isnan(drawn(panel, "batch")[1][2])
    assert panel.view.broken_places().tolist() == [3.0, 6.0]
    assert panel.view.legend.entries[-1].text == "not a finite number"
    low, high = panel.view.y_range
    assert low < 1.0
    assert 3.0 < high < 10.0


def test_a_change_of_a_knob_is_a_line_with_its_words(screen: Screen, panel: CurvesPanel) -> None:
    two_epochs(screen)
    screen.run.take(KnobChanged(1, 4, "learning_rate", 0.001, "learning rate 0.001"))
    panel.choose(Choice(unit="epochs"))
    panel.redraw()
    assert panel.view.mark_texts() == ["learning rate 0.001"]
    assert panel.view.mark_places() == [1.0]


def test_the_learning_rate_has_an_axis_of_its_own(screen: Screen, panel: CurvesPanel) -> None:
    two_epochs(screen)
    panel.redraw()
    assert not panel.view.has_right_axis()
    panel.choose(Choice(learning_rate=True))
    assert drawn(panel, "learning_rate") == ([4, 8], [0.01, 0.001])
    assert panel.view.has_right_axis()
    assert panel.view.y_range[1] < 10


def test_a_frozen_plot_stands_still_while_the_run_goes_on(
    screen: Screen, panel: CurvesPanel
) -> None:
    two_epochs(screen)
    before = drawn(panel, "batch"), drawn(panel, "epoch")
    panel.set_paused(True)
    screen.run.add_steps({"loss": [50.0] * 100, "accuracy": [0.9] * 100}, seconds=4.0)
    screen.run.add_epochs({"loss": [50.0], "val_loss": [50.0], "learning_rate": [0.001]})
    assert (drawn(panel, "batch"), drawn(panel, "epoch")) == before
    assert len(read_rows(panel)) == 10
    panel.set_paused(False)
    assert len(drawn(panel, "batch")[0]) == 108


def test_another_run_takes_the_place_of_the_old_one(screen: Screen, panel: CurvesPanel) -> None:
    two_epochs(screen)
    panel.redraw()
    screen.run.begin()
    screen.run.add_steps({"loss": [0.5, 0.25]})
    assert drawn(panel, "batch") == ([1, 2], [0.5, 0.25])
    assert panel.view.data("epoch") is None
    assert panel.view.x_range[1] < 3


def test_a_zoomed_plot_stays_where_the_user_looks_until_asked_to_show_everything(
    screen: Screen, panel: CurvesPanel
) -> None:
    screen.run.begin()
    screen.run.add_steps({"loss": np.linspace(5, 1, 200).tolist()})
    panel.redraw()
    whole = panel.view.x_range
    screen.wheel(panel, panel.picture.viewport().rect().center())
    zoomed = panel.view.x_range
    assert zoomed[1] - zoomed[0] < whole[1] - whole[0]
    screen.run.add_steps({"loss": [1.0] * 200})
    panel.redraw()
    assert panel.view.x_range == zoomed
    panel.reset_zoom()
    panel.redraw()
    assert panel.view.x_range == (0.0, 400.0)


def test_the_axis_does_not_move_with_every_step(screen: Screen, panel: CurvesPanel) -> None:
    screen.run.begin()
    screen.run.add_steps({"loss": [1.0] * 100})
    panel.redraw()
    screen.run.add_steps({"loss": [1.0]})
    panel.redraw()
    first = panel.view.x_range
    screen.run.add_steps({"loss": [1.0]})
    panel.redraw()
    assert panel.view.x_range == first
    assert first[1] > 102


def test_the_mouse_reads_the_values_of_its_step(screen: Screen, panel: CurvesPanel) -> None:
    two_epochs(screen)
    panel.redraw()
    place = panel.view.box.mapViewToScene(QPointF(3.1, 2.0))
    screen.move_mouse(panel, place)
    assert panel.view.legend.entries[0].value == "5"
    assert panel.view.legend.note == "at step 3"
    panel.mouse_left()
    assert panel.view.legend.entries[0].value == "1"


def test_all_that_was_measured_comes_back_from_the_exported_numbers(
    screen: Screen, panel: CurvesPanel
) -> None:
    two_epochs(screen)
    screen.run.take(KnobChanged(1, 5, "momentum", 0.9, "=momentum 0.9"))
    rows = read_rows(panel)
    record = screen.run.record
    assert record is not None
    batches = [row for row in rows if row["kind"] == "batch"]
    assert [float(row["accuracy"]) for row in batches] == record.batch["accuracy"].y.tolist()
    assert [float(row["seconds"]) for row in batches] == [0.5, 1, 1.5, 2, 2.25, 2.5, 2.75, 3]
    epochs = [row for row in rows if row["kind"] == "epoch"]
    assert [(row["step"], row["val_loss"], row["accuracy"]) for row in epochs] == [
        ("4", "5.0", ""),
        ("8", "2.5", ""),
    ]
    assert [row["text"] for row in rows if row["kind"] == "mark"] == ["'=momentum 0.9"]


def test_the_exported_drawing_has_the_words_and_the_picture_the_curve(
    screen: Screen, panel: CurvesPanel, tmp_path: Path
) -> None:
    two_epochs(screen)
    panel.redraw()
    svg = exported(panel, tmp_path / "curves.svg").decode()
    assert "batch loss" in svg
    assert "steps (batches learned from)" in svg
    assert "<polyline" in svg or "<path" in svg
    png = exported(panel, tmp_path / "curves.png")
    assert png.startswith(b"\x89PNG")
    assert len(png) > 5_000


def test_switching_to_dark_repaints_ground_and_curve(screen: Screen, panel: CurvesPanel) -> None:
    two_epochs(screen)
    panel.redraw()
    corner = panel.rect().bottomRight() - panel.rect().topLeft()
    light = screen.picture(panel).pixelColor(corner)
    assert light.name() == theme().colours.surface
    theme().apply("dark")
    panel.redraw()
    assert screen.picture(panel).pixelColor(corner).name() == theme().colours.surface
    assert panel.view.legend.entries[1].colour == theme().colours.training


def test_the_button_freezes_and_says_what_it_will_do_next(
    screen: Screen, panel: CurvesPanel
) -> None:
    two_epochs(screen)
    panel.redraw()
    button = panel.findChild(QToolButton, "pause")
    assert isinstance(button, QToolButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.is_paused
    assert button.accessibleName() == "Go on drawing what comes"


def test_other_runs_are_drawn_before_there_is_one_of_today(panel: CurvesPanel) -> None:
    record = RunRecord(7, Project())
    record.steps_ended(1, {"accuracy": np.array([0.25, 0.5], np.float32)})
    panel.show_others([OtherRun("Run 7", record, 2)])
    panel.redraw()
    assert panel.empty_text() == ""
    assert panel.choice.quantity == "accuracy"
    assert [entry.text for entry in panel.view.legend.entries] == ["Run 7"]
    panel.show_others([])
    panel.redraw()
    assert "Press Train" in panel.empty_text()
