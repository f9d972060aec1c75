"""The loss against one weight, and over a plane: what is asked, drawn, clicked and exported."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.gui.views.landscape.dock import loss_pages
from nnstudio.gui.views.landscape.plane import PlanePage
from nnstudio.gui.views.landscape.plane_view import Landscape, bilinear
from nnstudio.gui.views.landscape.slice import SlicePage
from nnstudio.gui.views.landscape.surface import START, projected
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.landscape import PlaneProbe, SliceProbe
from tests.gui.all_pages import pages_of
from tests.gui.plots.screen import Screen, project, read_rows


def parabola(weight: float = 0.5, move: float = -0.25) -> dict[str, Any]:
    """The loss is w²; w is the entry (2, 1) of a (4, 3) kernel."""
    positions = weight + np.linspace(-1, 1, 41)
    gradients = np.zeros((4, 3), np.float32)
    gradients[2, 1] = 2 * weight
    return {
        "positions": positions,
        "losses": positions**2,
        "weight": np.array(weight),
        "loss": np.array(weight**2),
        "gradient": np.array(2 * weight),
        "move": np.array(move),
        "variable": np.array(0),
        "step": np.array(20),
        "index": np.array([2, 1]),
        "shape.kernel": np.array([4, 3]),
        "shape.bias": np.array([3]),
        "gradients": gradients,
        "strides": np.array([1, 1]),
    }


def bowl(num: int = 5, known: int | None = None) -> dict[str, Any]:
    """The loss is 1 + a² + b²; of the points those with the lowest loss are known."""
    a, b = np.linspace(-2, 2, num), np.linspace(-1, 1, num)
    losses = 1 + a[None, :] ** 2 + b[:, None] ** 2
    if known is not None:
        losses[losses > np.sort(losses.ravel())[known - 1]] = np.nan
    return {
        "a": a,
        "b": b,
        "losses": losses,
        "path": np.array([[1.5, 0.5], [0.5, 0.5], [0.0, 0.0]]),
        "steps": np.array([0, 10, 20]),
        "shares": np.array([0.75, 0.2]),
        "held": np.array(0.9),
        "loss": np.array(1.0),
        "num_samples": np.array(1000),
        "num_known": np.isfinite(losses).sum(),
    }


@pytest.fixture
def slice_page(screen: Screen) -> SlicePage:
    screen.model.open(project("InputLayer", "Dense", "Flatten"))
    screen.model.select(["dense"])
    return screen.show(SlicePage(screen.sources))


@pytest.fixture
def plane_page(screen: Screen) -> PlanePage:
    screen.model.open(project("InputLayer", "Dense", "Flatten"))
    return screen.show(PlanePage(screen.sources))


def tell(screen: Screen, page: SlicePage | PlanePage, arrays: dict[str, Any]) -> None:
    """The engine answers what the page asks."""
    if screen.run.record is None:
        screen.run.begin(screen.model.project)
    probe = page.probe()
    assert probe is not None
    screen.run.sampled.emit(ProbeSampled(1, 20, probe, arrays))
    page.redraw()


def test_the_dock_asks_only_for_the_page_that_is_seen(screen: Screen) -> None:
    screen.model.open(project("InputLayer", "Dense"))
    pages = loss_pages(screen.sources)
    pages.show()
    assert isinstance(pages.page, SlicePage)
    assert list(screen.wishes.now.values()) == [(SliceProbe("dense"),)]
    pages.show_page("plane")
    assert list(screen.wishes.now.values()) == [(PlaneProbe(),)]
    assert all(page.toolTip() for page in pages_of(pages))
    pages.close()
    pages.deleteLater()


def test_curve_tangent_and_step_are_those_of_the_answer(
    screen: Screen, slice_page: SlicePage
) -> None:
    tell(screen, slice_page, parabola())
    view = slice_page.view
    x, y = view.curve.getData()
    np.testing.assert_allclose(y, x**2)
    (x0, x1), (y0, y1) = view.tangent.getData()
    assert (y1 - y0) / (x1 - x0) == pytest.approx(1.0)
    assert np.interp(0.5, [x0, x1], [y0, y1]) == pytest.approx(0.25)
    step_x, step_y = view.step.getData()
    assert step_x.tolist() == [0.5, 0.25]
    assert step_y == pytest.approx([0.25, 0.0625], abs=1e-3)
    texts = [entry.text for entry in view.legend.entries]
    assert texts == ["loss", "tangent, slope 1", "next step −0.25"]
    assert "kernel [2, 1] is 0.5" in view.legend.note
    assert "step 20" in view.legend.note


def test_a_click_on_a_gradient_chooses_that_weight(screen: Screen, slice_page: SlicePage) -> None:
    tell(screen, slice_page, parabola())
    assert not slice_page.row.isEnabled()
    QApplication.processEvents()
    scene_place = slice_page.view.gradients.box.mapViewToScene(QPointF(2.5, 3.5))
    picture = slice_page.picture
    QTest.mouseClick(
        picture.viewport(), Qt.MouseButton.LeftButton, pos=picture.mapFromScene(scene_place)
    )
    assert slice_page.probe() == SliceProbe("dense", "kernel", 3 * 3 + 2)
    assert (slice_page.row.value(), slice_page.column.value()) == (3, 2)
    assert slice_page.answer is None  # what was told of another weight is not shown


def test_variable_row_and_column_can_be_chosen_and_another_layer_begins_anew(
    screen: Screen, slice_page: SlicePage
) -> None:
    tell(screen, slice_page, parabola())
    slice_page.variable.choose("kernel")
    slice_page._variable_chosen(1)
    assert slice_page.probe() == SliceProbe("dense", "kernel")
    tell(screen, slice_page, parabola())
    assert slice_page.row.maximum() == 3
    slice_page.row.setValue(1)
    assert slice_page.probe() == SliceProbe("dense", "kernel", 3)
    slice_page.reach.setCurrentIndex(1)
    assert slice_page.probe() == SliceProbe("dense", "kernel", 3, 0.0)
    screen.model.select(["flatten"])
    assert slice_page.probe() == SliceProbe("flatten", reach=0.0)


def test_the_mouse_reads_weight_and_loss_and_gradients(
    screen: Screen, slice_page: SlicePage
) -> None:
    tell(screen, slice_page, parabola())
    QApplication.processEvents()
    view = slice_page.view
    assert view.hover_text(view.box.mapViewToScene(QPointF(1.0, 0.5))).startswith("weight 1")
    cell = view.gradients.box.mapViewToScene(QPointF(1.5, 2.5))
    assert view.hover_text(cell) == "row 2, column 1: gradient 1"
    assert view.hover_text(QPointF(-10, -10)) == ""


def test_pages_say_what_they_wait_for(
    screen: Screen, slice_page: SlicePage, plane_page: PlanePage
) -> None:
    for page in (slice_page, plane_page):
        assert "Press Train" in screen.empty_text(page)
        assert list(page.table().rows) == []
    tell(screen, slice_page, {})
    tell(screen, plane_page, {})
    assert "Waiting" in screen.empty_text(slice_page)
    assert "as soon as the run has left a path" in screen.empty_text(plane_page)


def test_the_curve_is_exported(screen: Screen, slice_page: SlicePage) -> None:
    tell(screen, slice_page, parabola())
    rows = read_rows(slice_page)
    assert len(rows) == 41
    assert rows[20] == {
        "variable": "kernel",
        "row": "2",
        "column": "1",
        "weight": "0.5",
        "loss": "0.25",
        "gradient": "1.0",
        "next step": "-0.25",
    }


def test_the_map_is_darker_where_the_loss_is_higher_and_bears_the_path(
    screen: Screen, plane_page: PlanePage
) -> None:
    tell(screen, plane_page, bowl())
    view = plane_page.view
    pixels = view.image.pixels()[..., :3].astype(int).sum(axis=2)
    middle = pixels.shape[0] // 2
    assert pixels[middle, middle] > pixels[middle, -1] > pixels[0, 0]
    x, y = view.path.getData()
    assert list(zip(x, y, strict=True)) == [(1.5, 0.5), (0.5, 0.5), (0.0, 0.0)]
    assert view.now.getData()[0].tolist() == [0.0]
    assert "75% and 20%" in view.legend.note
    QApplication.processEvents()
    told = view.hover_text(view.image.box.mapViewToScene(QPointF(1.0, 0.5)))
    assert told == "(1, 0.5): loss 2.25"


def test_the_logarithm_spreads_the_floor_of_the_valley(
    screen: Screen, plane_page: PlanePage
) -> None:
    tell(screen, plane_page, bowl())
    shown = plane_page.view.shown
    assert shown is not None
    np.testing.assert_allclose(shown.shares(), np.log(shown.losses) / np.log(6.0))
    plane_page.log.setChecked(False)
    plane_page.redraw()
    shown = plane_page.view.shown
    assert shown is not None
    np.testing.assert_allclose(shown.shares(), (shown.losses - 1) / 5)
    # Losses below 0 have no logarithm.
    negative = Landscape(shown.a, shown.b, shown.losses - 3, shown.path, True)
    np.testing.assert_allclose(negative.shares(), shown.shares())


def test_directions_as_they_are_are_another_question(screen: Screen, plane_page: PlanePage) -> None:
    assert plane_page.normalised is not None
    tell(screen, plane_page, bowl())
    plane_page.normalised.setChecked(False)
    assert screen.wishes.now[plane_page] == (PlaneProbe(is_normalised=False),)
    assert plane_page.answer is None


def test_what_is_not_worked_out_yet_is_a_hole(screen: Screen, plane_page: PlanePage) -> None:
    working = []
    for known in (None, 9):
        tell(screen, plane_page, bowl(known=known))
        working.append(plane_page.is_working)
    assert working == [False, True]
    assert "44% worked out" in plane_page.view.legend.note
    assert plane_page.view.image.pixels()[0, 0, 3] == 0
    assert 0 < len(plane_page.view.surface.order()) < 16
    rows = read_rows(plane_page)
    assert [row["kind"] for row in rows] == ["loss"] * 11 + ["path"] * 3
    assert rows[-1] == {"kind": "path", "step": "20", "a": "0.0", "b": "0.0", "loss": ""}


def test_losses_that_are_no_numbers_are_holes_of_a_finished_landscape(
    screen: Screen, plane_page: PlanePage
) -> None:
    arrays = bowl()
    arrays["losses"][0] = [np.nan, np.inf, 1.0, 2.0, 3.0]
    tell(screen, plane_page, arrays | {"num_known": np.array(25)})
    assert not plane_page.is_working
    assert "worked out" not in plane_page.view.legend.note
    assert not screen.picture(plane_page).isNull()


def test_the_surface_is_turned_by_dragging_and_put_back(
    screen: Screen, plane_page: PlanePage
) -> None:
    tell(screen, plane_page, bowl())
    QApplication.processEvents()
    surface, viewport = plane_page.view.surface, plane_page.picture.viewport()
    begin = plane_page.picture.mapFromScene(surface.sceneBoundingRect().center())
    before = screen.picture(plane_page)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, pos=begin)
    QTest.mouseMove(viewport, begin + (QPointF(40, 20).toPoint()))
    QTest.mouseRelease(viewport, left, pos=begin + QPointF(40, 20).toPoint())
    QApplication.processEvents()
    assert (surface.azimuth, surface.elevation) != START
    assert screen.picture(plane_page) != before
    plane_page.reset_zoom()
    assert (surface.azimuth, surface.elevation) == START


def test_near_parts_of_the_surface_are_drawn_after_far_ones(
    screen: Screen, plane_page: PlanePage
) -> None:
    tell(screen, plane_page, bowl())
    surface = plane_page.view.surface
    depth = projected(surface._points, surface.azimuth, surface.elevation)[:, 2]
    assert (np.diff(depth[surface.order()].mean(axis=1)) >= 0).all()


def test_a_projection_keeps_lengths_and_looks_down_from_above() -> None:
    points = np.random.default_rng(0).normal(size=(9, 3))
    turned = projected(points, 50.0, 20.0)
    np.testing.assert_allclose((turned**2).sum(axis=1), (points**2).sum(axis=1))
    np.testing.assert_allclose(projected(points, 0.0, 90.0), points, atol=1e-12)


def test_between_the_points_of_a_grid_values_change_evenly() -> None:
    rows, columns = np.meshgrid(np.arange(4.0), np.arange(5.0), indexing="ij")
    grid = 2 * rows + 3 * columns + rows * columns
    found = bilinear(grid, np.array([0.0, 1.5, 3.0]), np.array([0.0, 2.25, 4.0]))
    np.testing.assert_allclose(found, [0, 3 + 6.75 + 3.375, 6 + 12 + 12])
