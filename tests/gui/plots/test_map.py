from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QCheckBox

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.document.preview import DataPreview
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.gui.plots.class_shares import class_shares
from nnstudio.gui.plots.map import MapPanel
from nnstudio.gui.plots.map_picture import map_picture
from nnstudio.gui.theme import LIGHT, theme
from nnstudio.protocol.messages import Array, ProbeSampled
from nnstudio.protocol.probes.map import MapProbe
from tests.gui.plots.replay import SPIRAL
from tests.gui.plots.screen import Screen, exported, read_rows, rgb

AXIS = np.linspace(-1.0, 1.0, 5, dtype=np.float32)
#: The first class at the left, the second at the right, undecided between them.
PREDICTION = np.stack(np.broadcast_arrays(0.5 - AXIS / 2, 0.5 + AXIS / 2), -1)[None].repeat(5, 0)
POINTS = np.array([[-0.5, 0.5], [0.5, 0.5], [0.5, -0.5]], np.float32)
PREVIEW = DataPreview(
    SPIRAL, points=POINTS, labels=np.array([0, 1, 1]), is_validation=np.array([False, False, True])
)
CURVE = DataSummary(
    "Sine curve", (Feature("x", (1,), ("x",)),), (Target("y", "number", (1,)),), 80, 20
)
DIGITS = DataSummary(
    "Digits", (Feature("image", (8, 8, 1)),), (Target("digit", "class", (), tuple("0123")),), 80, 20
)


@pytest.fixture
def panel(screen: Screen) -> MapPanel:
    """Shows an empty panel."""
    panel = MapPanel(screen.sources)
    return screen.show(panel)


def plane(step: int = 3, prediction: Array = PREDICTION) -> ProbeSampled:
    arrays = {"x": AXIS, "y": AXIS, "prediction": prediction}
    return ProbeSampled(1, step, MapProbe(64), arrays)


def with_loss(**params: bool) -> Project:
    project = Project()
    return replace(project, plan=replace(project.plan, loss=Config("Any", dict(params))))


def test_it_says_which_data_have_a_map(screen: Screen, panel: MapPanel) -> None:
    assert "Choose data with one or two inputs" in screen.empty_text(panel)
    screen.run.begin(data=DIGITS)
    assert screen.empty_text(panel).startswith("Digits has 8 × 8 × 1 numbers for each sample")
    assert panel not in screen.wishes.now
    screen.run.begin(data=SPIRAL)
    assert "Press Train" in screen.empty_text(panel)


def test_only_a_visible_map_is_computed(screen: Screen, panel: MapPanel) -> None:
    screen.run.begin()
    assert screen.wishes.now[panel] == (MapProbe(64),)
    panel.hide()
    assert panel not in screen.wishes.now
    screen.run.begin(data=CURVE)
    panel.show()
    assert screen.wishes.now[panel] == (MapProbe(200),)


def test_the_data_are_seen_before_anything_is_trained(screen: Screen, panel: MapPanel) -> None:
    panel.set_preview(PREVIEW)
    panel.redraw()
    drawn = panel.view.drawn_points()
    assert sorted(len(x) for x, _ in drawn) == [1, 1, 1]
    assert {(float(x[0]), float(y[0])) for x, y in drawn} == {tuple(p) for p in POINTS.tolist()}
    assert [entry.text for entry in panel.view.legend.entries] == [
        "arm A",
        "arm B",
        "training",
        "validation",
    ]
    assert "Press Train" in panel.view.legend.note


def test_points_can_be_hidden(screen: Screen, panel: MapPanel) -> None:
    panel.set_preview(PREVIEW)
    screen.run.begin()
    screen.run.take(plane())
    box = panel.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.setChecked(False)
    panel.redraw()
    assert panel.view.drawn_points() == []


def test_two_classes_go_from_one_colour_over_grey_to_the_other(
    screen: Screen, panel: MapPanel
) -> None:
    screen.run.begin()
    screen.run.take(plane())
    panel.redraw()
    pixels = panel.view.image.image.astype(int)
    left, middle, right = pixels[2, 0], pixels[2, 2], pixels[2, 4]
    ground = np.array(rgb(LIGHT.surface))
    for pixel, name in ((left, LIGHT.series[0]), (right, LIGHT.series[1]), (middle, LIGHT.zero)):
        expected = np.array(rgb(name)) * 0.62 + ground * 0.38
        assert np.abs(pixel[:3] - expected).max() <= 3
    place = panel.view.image.sceneBoundingRect()
    assert place.width() == pytest.approx(place.height(), rel=0.02)


def test_the_lowest_y_is_drawn_at_the_bottom(screen: Screen, panel: MapPanel) -> None:
    screen.run.begin()
    upper = PREDICTION.transpose(1, 0, 2)
    screen.run.take(plane(prediction=upper))
    panel.redraw()
    for y, name in ((-1.0, "arm A, 100 %"), (1.0, "arm B, 100 %")):
        assert panel.hover_text(QPointF(0.0, y)).endswith(name)
        scene = panel.view.box.mapViewToScene(QPointF(0.5, y))
        where = panel.picture.mapFromScene(scene)
        colour = panel.picture.grab().toImage().pixelColor(where)
        is_blue = colour.blue() > colour.red()
        assert is_blue == (name.startswith("arm A"))


def test_several_classes_are_blended_by_their_probabilities(screen: Screen) -> None:
    target = Target("kind", "class", (), ("a", "b", "c"))
    prediction = np.zeros((1, 2, 3), np.float32)
    prediction[0, 0] = (1, 0, 0)
    prediction[0, 1] = (0, 0.5, 0.5)
    rgba = map_picture(prediction, target, Project()).rgba.astype(float)
    ends = [
        np.array(rgb(name)) * 0.62 + np.array(rgb(LIGHT.surface)) * 0.38 for name in LIGHT.series
    ]
    assert np.abs(rgba[0, 0, :3] - ends[0]).max() <= 1
    assert np.abs(rgba[0, 1, :3] - (ends[1] + ends[2]) / 2).max() <= 1


def test_logits_are_turned_into_the_probabilities_that_the_loss_sees() -> None:
    logits = np.array([[2.0, -1.0, 0.0]])
    shares = class_shares(logits, 3, with_loss(from_logits=True))
    assert shares is not None
    np.testing.assert_allclose(shares, np.exp(logits) / np.exp(logits).sum(), rtol=1e-5)
    assert class_shares(logits, 3, with_loss()) is None
    single = class_shares(np.array([[0.0], [3.0]]), 2, with_loss(from_logits=True))
    assert single is not None
    np.testing.assert_allclose(single[:, 1], [0.5, 1 / (1 + np.exp(-3.0))], rtol=1e-5)


def test_scores_of_a_hinge_loss_are_signed_numbers(screen: Screen) -> None:
    target = Target("class", "class", (), ("a", "b"))
    picture = map_picture(np.array([[[-3.0], [0.0], [0.4]]]), target, Project())
    assert picture.shares is None
    assert picture.limits == (-1.0, 1.0)


def test_the_mouse_reads_class_and_probability(screen: Screen, panel: MapPanel) -> None:
    screen.run.begin()
    screen.run.take(plane())
    panel.redraw()
    screen.move_mouse(panel, panel.view.box.mapViewToScene(QPointF(0.5, 0.0)))
    assert panel.view.legend.note.endswith("arm B, 75 %")
    panel.mouse_left()
    assert panel.view.legend.note == "step 3"


def test_one_input_is_a_curve_among_its_points(screen: Screen, panel: MapPanel) -> None:
    panel.set_preview(DataPreview(CURVE, points=POINTS, is_validation=np.zeros(3, bool)))
    screen.run.begin(data=CURVE)
    prediction = np.sin(AXIS)[:, None]
    arrays = {"x": AXIS, "prediction": prediction}
    screen.run.take(ProbeSampled(1, 5, MapProbe(200), arrays))
    panel.redraw()
    ((x, y),) = panel.view.drawn_curves()
    np.testing.assert_array_equal(x, AXIS)
    np.testing.assert_array_equal(y, prediction[:, 0])
    assert len(panel.view.drawn_points()) == 1
    assert panel.hover_text(QPointF(0.52, 0.0)) == "0.52: y 0.4794"
    assert panel.view.plot.getAxis("left").labelText == "y"


def test_a_frozen_map_stays(screen: Screen, panel: MapPanel) -> None:
    screen.run.begin()
    screen.run.take(plane())
    panel.redraw()
    before = panel.view.image.image.copy()
    panel.set_paused(True)
    screen.run.take(plane(9, PREDICTION[..., ::-1]))
    panel.redraw()
    np.testing.assert_array_equal(panel.view.image.image, before)
    panel.set_paused(False)
    panel.redraw()
    assert (panel.view.image.image != before).any()


def test_a_new_run_forgets_the_old_map(screen: Screen, panel: MapPanel) -> None:
    screen.run.begin()
    screen.run.take(plane())
    screen.run.begin()
    assert "Press Train" in screen.empty_text(panel)


def test_the_exported_numbers_are_inputs_and_outputs(
    screen: Screen, panel: MapPanel, tmp_path: Path
) -> None:
    screen.run.begin()
    screen.run.take(plane())
    panel.redraw()
    rows = read_rows(panel)
    assert len(rows) == 25
    assert [float(rows[1][name]) for name in ("x", "y", "output 2")] == [-0.5, -1.0, 0.25]
    assert b"<image" in exported(panel, tmp_path / "map.svg")
    assert len(exported(panel, tmp_path / "map.png")) > 3_000


def test_switching_to_dark_repaints_the_map(screen: Screen, panel: MapPanel) -> None:
    screen.run.begin()
    screen.run.take(plane())
    panel.redraw()
    light = panel.view.image.image.copy()
    theme().apply("dark")
    panel.redraw()
    assert (panel.view.image.image != light).any()
