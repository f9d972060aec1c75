"""The pages about predictions draw what was answered, and lead to the samples."""

from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.plan import OutputPlan
from nnstudio.document.project import Project
from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.theme import LIGHT
from nnstudio.gui.views.predictions.calibration import CalibrationPage
from nnstudio.gui.views.predictions.confusion import ConfusionPage
from nnstudio.gui.views.predictions.curves import RocPage
from nnstudio.gui.views.predictions.dock import predictions_pages
from nnstudio.gui.views.predictions.per_class import PerClassPage
from nnstudio.gui.views.predictions.residuals import ResidualsPage
from nnstudio.gui.views.predictions.samples import SamplesPage
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.predictions import PredictionsProbe
from tests.gui.plots.screen import Screen, read_rows

ANIMALS = DataSummary(
    "Animals",
    (Feature("image", (4, 4, 1)),),
    (Target("animal", "class", (), ("cat", "dog", "owl")),),
    80,
    20,
    is_image=True,
)
HOUSES = DataSummary(
    "Houses",
    (Feature("inputs", (2,), ("rooms", "age")),),
    (Target("price", "number", (1,)),),
    80,
    20,
)
COUNTS = np.array([[7, 1, 0], [2, 3, 0], [0, 3, 4]])
CONFUSION = {
    "classes": np.arange(3),
    "counts": COUNTS,
    "precision": np.array([7 / 9, 3 / 7, 1.0]),
    "recall": np.array([7 / 8, 3 / 5, 4 / 7]),
    "f1": np.array([14 / 17, 0.5, np.nan]),
    "support": np.array([8, 5, 7]),
    "accuracy": np.array(0.7),
}
SAMPLES = {
    "rows": np.array([11, 4, 8]),
    "losses": np.array([3.0, 2.0, 0.1], np.float32),
    "truth": np.array([2, 1, 0]),
    "predicted": np.array([1, 0, 0]),
    "share": np.array([0.9, 0.8, np.nan], np.float32),
    "found": np.array(20),
    "sample.image": np.linspace(0, 1, 48, dtype=np.float32).reshape(3, 4, 4, 1),
}


def answer(page: Any, arrays: dict[str, Any], num: int = 20, step: int = 7) -> ProbeSampled:
    common = {"is_validation": np.array(True), "num": np.array(num), "whole": np.array(20)}
    return ProbeSampled(1, step, page.probe(), {**common, **arrays})


def shown(screen: Screen, kind: type, arrays: dict[str, Any], data: DataSummary = ANIMALS) -> Any:
    page = screen.show(kind(screen.sources))
    screen.run.begin(data=data)
    screen.run.take(answer(page, arrays))
    page.redraw()
    assert page.empty_text() == ""
    QApplication.processEvents()
    return page


def click(page: PlotPanel, scene_place: QPointF) -> None:
    view = page.picture
    place = view.mapFromScene(scene_place)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()


def test_it_says_on_what_the_numbers_stand(screen: Screen) -> None:
    page = shown(screen, ConfusionPage, CONFUSION)
    assert page.legend.note == "70.0 % right  ·  all 20 validation samples  ·  step 7"
    screen.run.take(answer(page, {**CONFUSION, "is_validation": np.array(False)}, num=12))
    page.redraw()
    assert "12 of 20 training samples" in page.legend.note


def test_cells_hold_counts_or_shares_of_their_row(screen: Screen) -> None:
    page = shown(screen, ConfusionPage, CONFUSION)

    def texts() -> list[str]:
        return [page.confusion.shown.text(1, column) for column in range(3)]

    assert texts() == ["2", "3", ""]
    page.numbers.choose("percent")
    page.redraw()
    assert texts() == ["40 %", "60 %", ""]
    assert page.cell_text(1, 0).startswith("Samples of dog: 2 of 5 taken for cat (40 %).")
    assert page.cell_text(0, 0).startswith("Samples of cat: 7 of 8 right (88 %).")


def test_what_is_right_is_blue_and_what_is_mixed_up_orange(screen: Screen) -> None:
    page = shown(screen, ConfusionPage, CONFUSION)
    picture = Screen.picture(page.picture)

    def colour(row: int, column: int) -> Any:
        corner = page.confusion.cell(row, column).topLeft() + QPointF(4, 4)
        place = page.picture.mapFromScene(page.confusion.mapToScene(corner))
        return picture.pixelColor(place)

    right, wrong, none = colour(0, 0), colour(1, 0), colour(0, 2)
    assert right.blue() > right.red() + 60
    assert wrong.red() > wrong.blue() + 30
    assert abs(none.red() - none.blue()) < 12


def test_the_numbers_of_a_matrix_can_be_exported(screen: Screen) -> None:
    rows = read_rows(shown(screen, ConfusionPage, CONFUSION))
    assert rows[2] == {"true class": "owl", "cat": "0", "dog": "3", "owl": "4"}


def test_a_cell_leads_to_its_samples_and_a_sample_is_pinned(screen: Screen) -> None:
    dock = predictions_pages(screen.sources)
    confusion, samples = dock.page_named("confusion"), dock.page_named("samples")
    assert isinstance(confusion, ConfusionPage)
    assert isinstance(samples, SamplesPage)
    dock.resize(900, 300)
    screen._qtbot.addWidget(dock)
    dock.show()
    screen.run.begin(data=ANIMALS)
    screen.run.take(answer(confusion, CONFUSION))
    confusion.redraw()
    QApplication.processEvents()
    table = confusion.confusion
    click(confusion, table.mapToScene(table.cell(2, 1).center()))
    assert dock.page is samples
    wanted = PredictionsProbe("samples", truth=2, predicted=1)
    assert screen.wishes.now[samples] == (wanted,)
    screen.run.take(answer(samples, SAMPLES))
    samples.redraw()
    assert samples.legend.note.startswith("owl, taken for dog")
    QApplication.processEvents()
    pictures = samples.pictures
    click(samples, pictures.mapToScene(pictures.place_of(1).center()))
    assert screen.model.project.pinned_sample == 4
    screen.model.undo()
    assert screen.model.project.pinned_sample == 0
    samples.whole.click()
    assert samples.probe() == PredictionsProbe("samples")


def test_wrong_samples_say_what_they_are_taken_for(screen: Screen) -> None:
    screen.model.do("Pin", lambda project: replace(project, pinned_sample=4))
    page = shown(screen, SamplesPage, SAMPLES)
    pictures = page.pictures.shown
    assert [each.words for each in pictures] == ["owl → dog", "dog → cat", "cat"]
    assert [each.colour.name() for each in pictures] == [
        LIGHT.negative,
        LIGHT.accent,
        LIGHT.border,
    ]
    assert "taken for dog (90 %); loss 3" in page.told(0)
    assert [row["sample"] for row in read_rows(page)] == ["11", "4", "8"]


def test_rows_of_a_table_show_their_columns_and_can_be_pinned(screen: Screen) -> None:
    arrays = {
        "rows": np.array([5, 6]),
        "losses": np.array([2.0, 1.0]),
        "truth": np.array([[100.0], [200.0]]),
        "predicted": np.array([[130.0], [190.0]]),
        "found": np.array(2),
        "sample.inputs": np.array([[3.0, 40.0], [4.0, 50.0]]),
    }
    page = shown(screen, SamplesPage, arrays, HOUSES)
    table = page.rows.shown
    assert table.header == ("sample", "loss", "true", "predicted", "rooms", "age")
    assert [field.text for field in table.rows[1]] == ["6", "1", "200", "190", "4", "50"]
    click(page, page.rows.mapToScene(page.rows.row_place(1).center()))
    assert screen.model.project.pinned_sample == 6


def test_points_of_the_plane_grow_with_their_loss(screen: Screen) -> None:
    plane = {
        "plane": np.array([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]]),
        "plane.losses": np.array([0.1, 4.0, 1.0]),
        "plane.rows": np.array([3, 9, 5]),
        "plane.truth": np.array([0, 1, 0]),
    }
    points = DataSummary("Plane", (Feature("points", (2,), ("x", "y")),), ANIMALS.targets, 80, 20)
    page = shown(screen, SamplesPage, {**SAMPLES, **plane}, points)
    sizes = [spot.size() for spot in page.plane.points.points()]
    assert sizes[1] > sizes[2] > sizes[0]
    assert [entry.text for entry in page.legend.entries] == ["cat", "dog", "owl"]
    place = page.plane.box.mapViewToScene(QPointF(1.0, 1.0))
    assert page.plane.nearest(place) == 1
    assert page.plane.nearest(page.plane.box.mapViewToScene(QPointF(0.5, 1.0))) is None
    page.plane.clicked(1)
    assert screen.model.project.pinned_sample == 9


def test_each_class_has_its_measures_and_there_is_a_mean(screen: Screen) -> None:
    page = shown(screen, PerClassPage, CONFUSION)
    texts = [[field.text for field in row] for row in page.rows.shown.rows]
    assert texts[2] == ["owl", "100.0 %", "57.1 %", "–", "7"]
    assert texts[3][3] == f"{100 * (14 / 17 + 0.5) / 2:.1f} %"
    assert read_rows(page)[1]["recall"] == "0.6"


CURVES = {
    "fpr": np.array([0.0, 0.0, 0.5, 1.0]),
    "tpr": np.array([0.0, 0.6, 1.0, 1.0]),
    "recall": np.array([0.0, 0.6, 1.0, 1.0]),
    "precision": np.array([1.0, 1.0, 0.7, 0.5]),
    "auc": np.array(0.9),
    "ap": np.array(0.88),
    "positives": np.array(5),
    "negatives": np.array(15),
    "point": np.array([0.5, 1.0, np.nan, 1.0]),
}


def test_curves_of_a_class_are_drawn_with_the_networks_own_decision(screen: Screen) -> None:
    page = shown(screen, RocPage, CURVES)
    x, y = page.curves[0].getData()
    np.testing.assert_array_equal(x, CURVES["fpr"])
    np.testing.assert_array_equal(y, CURVES["tpr"])
    assert [len(disc.points()) for disc in page.discs] == [1, 0]
    assert page.chance[1].value() == pytest.approx(0.25)
    assert "area under ROC 0.900" in page.legend.note
    page.classes.choose(2)
    page.classes.activated.emit(2)
    assert screen.wishes.now[page] == (PredictionsProbe("curves", positive=2),)
    assert len(read_rows(page)) == 0


def test_bars_stand_beside_how_sure_it_was(screen: Screen) -> None:
    counts = np.array([0, 0, 0, 0, 0, 0, 0, 4, 0, 16])
    nothing = np.full(10, np.nan)
    accuracy, confidence = nothing.copy(), nothing.copy()
    accuracy[[7, 9]], confidence[[7, 9]] = (0.5, 1.0), (0.75, 0.95)
    arrays = {
        "counts": counts,
        "accuracy": accuracy,
        "confidence": confidence,
        "ece": np.array(0.09),
    }
    page = shown(screen, CalibrationPage, arrays)
    np.testing.assert_allclose(page.bars.opts["x"], [0.75, 0.95])
    np.testing.assert_allclose(page.bars.opts["height"], [0.5, 1.0])
    assert "calibration error 9.0 %" in page.legend.note
    assert "right 90.0 %, sure 91.0 %" in page.legend.note


def test_misses_are_drawn_and_a_point_pins_its_sample(screen: Screen) -> None:
    arrays = {
        "truth": np.array([1.0, 2.0, 3.0]),
        "predicted": np.array([1.5, 2.0, 2.0]),
        "rows": np.array([0, 7, 9]),
        "edges": np.linspace(-1, 1, 41),
        "counts": np.ones(40, int),
        "mae": np.array(0.5),
        "rmse": np.array(0.645),
        "r2": np.array(0.375),
        "bias": np.array(-0.1),
    }
    page = shown(screen, ResidualsPage, arrays, HOUSES)
    assert "R² 0.375" in page.legend.note
    page.points.sigClicked.emit(page.points, page.points.points()[1:2], None)
    assert screen.model.project.pinned_sample == 7
    assert read_rows(page)[2] == {"sample": "9", "true": "3.0", "predicted": "2.0"}
    box = page.scatter.getViewBox()
    Screen.wheel(page, page.picture.mapFromScene(box.sceneBoundingRect().center()))
    zoomed = box.viewRange()
    screen.run.take(answer(page, {**arrays, "predicted": np.array([9.0, 2.0, 2.0])}))
    page.redraw()
    assert box.viewRange() == zoomed
    page.reset_zoom()
    page.redraw()
    assert box.viewRange()[1][1] > 9.0


@pytest.mark.parametrize("kind", [ConfusionPage, PerClassPage, RocPage, CalibrationPage])
def test_where_numbers_are_predicted_it_leads_to_the_residuals(screen: Screen, kind: type) -> None:
    page = screen.show(kind(screen.sources))
    assert "Press Train" in screen.empty_text(page)
    screen.run.begin(data=HOUSES)
    assert "Waiting" in screen.empty_text(page)
    screen.run.take(answer(page, {}))
    assert "residuals" in screen.empty_text(page)
    assert list(page.table().rows) == []


def test_of_several_outputs_one_is_chosen(screen: Screen) -> None:
    targets = (*ANIMALS.targets, Target("mood", "class", (), ("calm", "wild")))
    data = replace(ANIMALS, targets=targets)
    network = Network(
        (Layer("input", "InputLayer"), Layer("one", "Dense"), Layer("two", "Dense")),
        (Link("input", "one"), Link("input", "two")),
    )
    plan = replace(Project().plan, outputs=(OutputPlan("two", "mood"),))
    page: Any = screen.show(ConfusionPage(screen.sources))
    assert not page.outputs.isVisible()
    screen.run.begin(Project(network=network, plan=plan), data)
    assert page.outputs.isVisible()
    assert page.class_names == ("cat", "dog", "owl")
    page.outputs.choose("two")
    page.outputs.activated.emit(1)
    assert screen.wishes.now[page] == (PredictionsProbe("confusion", "two"),)
    assert page.class_names == ("calm", "wild")
