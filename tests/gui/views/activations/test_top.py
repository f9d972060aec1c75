import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.gui.plots.colours import class_colour
from nnstudio.gui.views.activations.top import TopPage, line_images
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.activations import TopProbe
from tests.gui.plots.screen import Screen, project, read_rows

DIGITS = DataSummary(
    "Digits",
    (Feature("image", (4, 4, 1)),),
    (Target("digit", "class", (), ("zero", "one", "two")),),
    80,
    20,
    is_image=True,
)


@pytest.fixture
def page(screen: Screen) -> TopPage:
    """Shows the page for a small convolutional network."""
    screen.model.open(project("InputLayer", "Conv2D", "Dense"))
    page = TopPage(screen.sources)
    return screen.show(page)


def pictures(unit: int = -1, told: int = 4) -> ProbeSampled:
    arrays = {
        "rows": np.array([5, 17, 2]),
        "values": np.array([3.0, 2.5, 1.0], np.float32),
        "where": np.array([[0, 0], [1, 1], [0, 1]]),
        "size": np.array([2, 2]),
        "pictures": np.random.default_rng(0).random((3, 4, 4, 1)).astype(np.float32),
        "labels": np.array([1, 1, 2]),
        "num_units": np.array(8),
        "num_samples": np.array(20),
        "unit": np.array(told),
    }
    return ProbeSampled(1, 4, TopProbe("conv2d", unit), arrays)


def begun(screen: Screen, page: TopPage) -> None:
    screen.run.begin(screen.model.project, DIGITS)
    screen.run.take(pictures())
    page.redraw()
    QApplication.processEvents()


def test_it_asks_for_a_unit_that_lives_until_one_is_chosen(screen: Screen, page: TopPage) -> None:
    assert screen.wishes.now[page] == (TopProbe("conv2d", -1),)
    begun(screen, page)
    assert page.unit.value() == 4
    assert screen.wishes.now[page] == (TopProbe("conv2d", -1),)
    page.unit.setValue(3)
    assert screen.wishes.now[page] == (TopProbe("conv2d", 3),)
    screen.model.select(["dense"])
    assert screen.wishes.now[page] == (TopProbe("dense", -1),)


def test_pictures_stand_in_their_order_with_their_values_and_classes(
    screen: Screen, page: TopPage
) -> None:
    begun(screen, page)
    assert [one.words for one in page.grid.shown] == ["3", "2.5", "1"]
    assert [one.colour for one in page.grid.shown] == [class_colour(i) for i in (1, 1, 2)]
    assert "sample 17: one" in page.grid.shown[1].tip
    assert page.grid._marks == [(0.25, 0.25), (0.75, 0.75), (0.75, 0.25)]
    assert page.unit.maximum() == 7
    assert page.legend.note == "unit 4 of 8  ·  among 20 samples"


def test_a_click_on_a_picture_pins_its_sample(screen: Screen, page: TopPage) -> None:
    begun(screen, page)
    centre = page.grid.mapToScene(page.grid.place_of(1).center())
    at = page.view.mapFromScene(centre)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert screen.model.project.pinned_sample == 17


def test_sequences_are_drawn_as_curves_with_time_to_the_right() -> None:
    rising, flat = np.linspace(0, 1, 10), np.zeros(10)
    first, second = line_images(np.stack([rising, flat])[..., None])
    assert first.shape == (48, 64)
    assert (first[-1, 0], first[0, -1]) == (255, 255)  # from the lower left to the upper right
    assert (first[0, 0], first[-1, -1]) == (24, 24)
    assert (second[-1] == 255).all()


def test_points_in_the_plane_show_their_activity(screen: Screen, page: TopPage) -> None:
    screen.run.begin(screen.model.project)
    points = np.array([[0.0, 1.0], [1.0, 0.0], [2.0, 2.0]], np.float32)
    told = dict(pictures().arrays)
    told |= {"points": points, "activity": np.array([-1.0, 3.0, 0.0], np.float32)}
    told |= {"rows": np.array([1, 2]), "values": np.array([3.0, 0.0], np.float32)}
    screen.run.take(ProbeSampled(1, 4, TopProbe("conv2d"), told))
    page.redraw()
    x, y = page.best.getData()
    assert list(zip(x.tolist(), y.tolist(), strict=True)) == [(1.0, 0.0), (2.0, 2.0)]
    page.pin(0)
    assert screen.model.project.pinned_sample == 1


def test_a_unit_that_is_not_there_is_told_of(screen: Screen, page: TopPage) -> None:
    screen.run.begin(screen.model.project, DIGITS)
    page.unit.setValue(99)
    screen.run.take(ProbeSampled(1, 4, TopProbe("conv2d", 99), {}))
    assert "has no neuron 99" in screen.empty_text(page)


def test_the_table_ranks_the_samples(screen: Screen, page: TopPage) -> None:
    begun(screen, page)
    assert read_rows(page)[0] == {
        "rank": "1",
        "sample": "5",
        "label": "one",
        "activation": "3.0",
    }
