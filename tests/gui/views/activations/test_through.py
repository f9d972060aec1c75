from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.document.project import Project
from nnstudio.gui.plots.colours import signed_rgba
from nnstudio.gui.theme import theme
from nnstudio.gui.views.activations.column import ActivationColumn
from nnstudio.gui.views.activations.pictures import (
    Bars,
    Picture,
    Sequence,
    activation_content,
    output_content,
    sample_content,
)
from nnstudio.gui.views.activations.through import ActivationsPanel
from nnstudio.protocol.messages import Array, ProbeSampled
from nnstudio.protocol.probes.activations import ActivationsProbe
from tests.gui.plots.screen import Screen, exported, project, read_rows, rgb

DIGITS = DataSummary(
    "Digits",
    (Feature("image", (2, 2, 1)),),
    (Target("digit", "class", (), ("zero", "one", "two")),),
    80,
    20,
    is_image=True,
)
IMAGE = np.array([[0.0, 1.0], [0.5, 0.25]], np.float32)[..., None]
MAPS = np.arange(8, dtype=np.float32).reshape(2, 2, 2) - 4
UNITS = np.array([-1.0, 0.5, 0.0, 2.0], np.float32)
ANSWER = np.array([0.1, 0.7, 0.2], np.float32)


@pytest.fixture
def panel(screen: Screen) -> ActivationsPanel:
    """Shows the panel for a small convolutional network, before it is trained."""
    screen.model.open(project("InputLayer", "Conv2D", "Flatten", "Dense"))
    panel = ActivationsPanel(screen.sources)
    return screen.show(panel)


def sampled(step: int = 3, answer: Array = ANSWER) -> ProbeSampled:
    arrays = {
        "inputlayer": IMAGE,
        "conv2d": MAPS,
        "flatten": UNITS,
        "dense": answer,
        "sample.image": IMAGE,
        "target.digit": np.array(1),
    }
    return ProbeSampled(1, step, ActivationsProbe(0), arrays)


def begun(screen: Screen, panel: ActivationsPanel) -> tuple[ActivationColumn, ...]:
    screen.run.begin(screen.model.project, DIGITS)
    screen.run.take(sampled())
    panel.redraw()
    return panel.view.columns


def centre(panel: ActivationsPanel, column: ActivationColumn) -> QPoint:
    return panel.view.mapFromScene(column.sceneBoundingRect().center())


def test_it_says_what_to_do_before_there_is_anything(
    screen: Screen, panel: ActivationsPanel
) -> None:
    assert "Press Train (Ctrl+Return)" in screen.empty_text(panel)


def test_the_sample_goes_through_the_layers_in_their_order(
    screen: Screen, panel: ActivationsPanel
) -> None:
    columns = begun(screen, panel)
    assert [column.title for column in columns] == ["sample", "conv2d", "flatten", "dense"]
    places = [column.sceneBoundingRect() for column in columns]
    for left, right in pairwise(places):
        assert left.right() < right.left()


def test_each_kind_of_output_is_drawn_as_what_it_is(
    screen: Screen, panel: ActivationsPanel
) -> None:
    image, maps, units, answer = (column.content for column in begun(screen, panel))
    assert isinstance(image, Picture)
    np.testing.assert_array_equal(image.rgba[..., 0], (IMAGE[..., 0] * 255).round())
    assert isinstance(maps, Picture)
    assert maps.rgba.shape[:2] == (5, 2)
    np.testing.assert_array_equal(maps.rgba[:2], signed_rgba(MAPS[..., 0], 4.0))
    np.testing.assert_array_equal(maps.rgba[3:], signed_rgba(MAPS[..., 1], 4.0))
    assert isinstance(units, Picture)
    np.testing.assert_array_equal(units.rgba[:, 0], signed_rgba(UNITS, 2.0))
    assert isinstance(answer, Bars)
    assert answer.names == ("zero", "one", "two")
    assert answer.values.tolist() == ANSWER.tolist()
    assert answer.marked == 1


def test_the_words_name_the_sample_and_the_truth(screen: Screen, panel: ActivationsPanel) -> None:
    begun(screen, panel)
    assert panel.view.legend.note == "validation sample 0  ·  digit: one  ·  step 3"


def test_the_selected_layer_is_drawn_larger(screen: Screen, panel: ActivationsPanel) -> None:
    before = begun(screen, panel)[2].boundingRect().width()
    screen.model.select(["flatten"])
    panel.redraw()
    column = panel.view.columns[2]
    assert column.boundingRect().width() > 2 * before
    assert isinstance(column.content, Bars)
    assert column.content.describe(3) == "3: 2"


def test_clicking_a_layer_selects_it(screen: Screen, panel: ActivationsPanel) -> None:
    columns = begun(screen, panel)
    QTest.mouseClick(
        panel.view.viewport(), Qt.MouseButton.LeftButton, pos=centre(panel, columns[1])
    )
    assert screen.model.selection == ("conv2d",)


def test_the_mouse_reads_values(screen: Screen, panel: ActivationsPanel) -> None:
    columns = begun(screen, panel)
    answer = columns[3]
    room = answer.content_rect
    row = room.topLeft() + QPointF(room.width() / 2, 30)
    screen.move_mouse(panel, answer.mapToScene(row))
    assert panel.view.legend.note == "dense · one: 70.0 % (true class)"
    corner = columns[1].mapToScene(columns[1].content_rect.topLeft() + QPointF(3, 3))
    screen.move_mouse(panel, corner)
    assert panel.view.legend.note == "conv2d · map 0, row 0, column 0: −4"


def test_pinning_another_sample_is_an_edit_that_can_be_undone(
    screen: Screen, panel: ActivationsPanel
) -> None:
    begun(screen, panel)
    assert screen.wishes.now[panel] == (ActivationsProbe(0),)
    QTest.mouseClick(panel.pin.next, Qt.MouseButton.LeftButton)
    assert screen.model.project.pinned_sample == 1
    assert screen.wishes.now[panel] == (ActivationsProbe(1),)
    panel.pin.spin.setValue(7)
    assert screen.model.project.pinned_sample == 7
    screen.model.undo()
    assert panel.pin.spin.value() == screen.model.project.pinned_sample == 0


def test_a_sample_can_be_left_to_chance_and_is_then_another_one(
    screen: Screen, panel: ActivationsPanel
) -> None:
    begun(screen, panel)
    for _ in range(20):
        before = screen.model.project.pinned_sample
        QTest.mouseClick(panel.pin.random, Qt.MouseButton.LeftButton)
        assert screen.model.project.pinned_sample != before
        assert 0 <= screen.model.project.pinned_sample < 20


def test_only_samples_that_exist_can_be_pinned(screen: Screen, panel: ActivationsPanel) -> None:
    begun(screen, panel)
    assert panel.pin.spin.maximum() == 19
    assert not panel.pin.previous.isEnabled()
    panel.pin.spin.setValue(19)
    assert not panel.pin.next.isEnabled()


def test_only_a_visible_panel_wants_the_sample(screen: Screen, panel: ActivationsPanel) -> None:
    assert panel in screen.wishes.now
    panel.hide()
    assert panel not in screen.wishes.now


def test_a_frozen_plot_keeps_its_answer(screen: Screen, panel: ActivationsPanel) -> None:
    begun(screen, panel)
    panel.set_paused(True)
    screen.run.take(sampled(9, ANSWER[::-1]))
    panel.redraw()
    content = panel.view.columns[3].content
    assert isinstance(content, Bars)
    assert content.values.tolist() == ANSWER.tolist()


def test_control_and_wheel_zoom_until_asked_to_show_everything(
    screen: Screen, panel: ActivationsPanel
) -> None:
    begun(screen, panel)
    screen.wheel(panel, QPoint(200, 80), with_control=True)
    assert panel.view.transform().m11() > 1.0
    panel.reset_zoom()
    assert panel.view.transform().isIdentity()


def test_columns_that_do_not_fit_are_reached_with_the_wheel(screen: Screen) -> None:
    kinds = ("InputLayer", *(f"Dense{n}" for n in range(30)))
    screen.model.open(project(*kinds))
    panel = ActivationsPanel(screen.sources)
    screen.show(panel)
    screen.run.begin(screen.model.project, DIGITS)
    arrays = {kind.lower(): UNITS for kind in kinds}
    screen.run.take(ProbeSampled(1, 0, ActivationsProbe(0), arrays))
    panel.redraw()
    bar = panel.view.horizontalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    panel.redraw()
    assert panel.view.mapFromScene(panel.view.legend.pos()).x() in (3, 4)
    screen.wheel(panel, QPoint(200, 80))
    assert bar.value() < bar.maximum()


def test_the_exported_numbers_are_the_outputs(
    screen: Screen, panel: ActivationsPanel, tmp_path: Path
) -> None:
    begun(screen, panel)
    rows = read_rows(panel)
    dense = [float(row["value"]) for row in rows if row["layer"] == "dense"]
    assert dense == ANSWER.tolist()
    svg = exported(panel, tmp_path / "activations.svg")
    assert b"conv2d" in svg
    assert b"<image" in svg
    assert len(exported(panel, tmp_path / "activations.png")) > 5_000


def test_switching_to_dark_repaints(screen: Screen, panel: ActivationsPanel) -> None:
    begun(screen, panel)
    theme().apply("dark")
    panel.redraw()
    corner = panel.rect().bottomRight() - QPoint(4, 4)
    colour = screen.picture(panel).pixelColor(corner)
    assert (colour.red(), colour.green(), colour.blue()) == rgb(theme().colours.surface)


def test_states_of_a_recurrent_layer_go_to_the_right_with_time() -> None:
    states = np.random.default_rng(0).normal(size=(20, 6)).astype(np.float32)
    content = activation_content(states, 1.0, is_large=False)
    assert isinstance(content, Picture)
    assert content.rgba.shape == (6, 20, 4)
    assert content.describe(3.5, 1.5).startswith("unit 1, time 3: ")


def test_a_series_is_a_line_and_a_table_row_is_named_bars() -> None:
    series = sample_content(np.zeros((20, 1)), None, is_image=False)
    assert isinstance(series, Sequence)
    feature = Feature("table", (2,), ("length", "width"))
    row = sample_content(np.array([1.0, -2.0]), feature, is_image=False)
    assert isinstance(row, Bars)
    assert row.describe(1) == "width: −2"


def test_pictures_in_colour_keep_their_colours() -> None:
    picture = np.zeros((1, 2, 3), np.float32)
    picture[0, 0] = (1.0, 0.5, 0.0)
    content = sample_content(picture, None, is_image=True)
    assert isinstance(content, Picture)
    assert content.rgba[0, 0].tolist() == [255, 128, 0, 255]


def test_a_predicted_number_stands_beside_the_true_one() -> None:
    target = Target("price", "number", (1,))
    content = output_content(np.array([2.0]), target, np.array([3.0]), Project())
    assert isinstance(content, Bars)
    assert content.names == ("predicted", "true")
    assert content.values.tolist() == [2.0, 3.0]


def test_outputs_that_are_no_probabilities_are_not_called_so() -> None:
    target = Target("kind", "class", (), ("a", "b", "c"))
    content = output_content(np.array([2.0, -3.0, 0.5]), target, np.array(0), Project())
    assert isinstance(content, Bars)
    assert not content.is_share
    assert content.about == "outputs (no probabilities)"
