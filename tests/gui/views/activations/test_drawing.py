import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.gui.plots.map import MapPanel
from nnstudio.gui.views.activations.pad import DrawingPad, stroke
from nnstudio.gui.views.activations.through import ActivationsPanel
from nnstudio.gui.views.drawn import Drawn
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.activations import ActivationsProbe
from tests.gui.plots.screen import Screen, project

DIGITS = DataSummary(
    "Digits",
    (Feature("image", (8, 8, 1)),),
    (Target("digit", "class", (), ("zero", "one")),),
    80,
    20,
    is_image=True,
)


@pytest.fixture
def drawn(screen: Screen) -> Drawn:
    """Nothing is drawn yet."""
    return screen.drawn


@pytest.fixture
def panel(screen: Screen, drawn: Drawn) -> ActivationsPanel:
    """Shows one sample of a network for small pictures."""
    screen.model.open(project("InputLayer", "Dense"))
    panel = ActivationsPanel(screen.sources)
    screen.show(panel)
    screen.run.begin(screen.model.project, DIGITS)
    return panel


def draw_a_line(pad: DrawingPad) -> None:
    place = pad.sheet.place().toRect()
    left, right = QPoint(place.left() + 4, place.center().y()), place.center()
    QTest.mousePress(pad.sheet, Qt.MouseButton.LeftButton, pos=left)
    QTest.mouseRelease(pad.sheet, Qt.MouseButton.LeftButton, pos=left)
    QTest.mousePress(pad.sheet, Qt.MouseButton.LeftButton, pos=right)
    QTest.mouseRelease(pad.sheet, Qt.MouseButton.LeftButton, pos=right)


def test_a_stroke_is_bright_along_its_way_and_can_be_rubbed_out() -> None:
    empty = np.zeros((8, 8), np.float32)
    line = stroke(empty, QPointF(1.5, 4.5), QPointF(6.5, 4.5))
    np.testing.assert_array_equal(line[4, 1:7], 1.0)
    assert line[1].max() == 0.0
    assert line[:, 7].max() < 1.0
    rubbed = stroke(line, QPointF(3.5, 4.5), QPointF(3.5, 4.5), rubs=True)
    assert rubbed[4, 3] == 0.0
    assert rubbed[4, 6] == 1.0


def test_what_is_drawn_travels_with_the_probe(
    screen: Screen, panel: ActivationsPanel, drawn: Drawn
) -> None:
    panel.draw_button.click()
    QApplication.processEvents()
    draw_a_line(panel.pad)
    assert drawn.is_shown
    values = panel.pad.values()
    assert values.shape == (8, 8, 1)
    assert values.max() > 0.5
    probe = ActivationsProbe(0, drawn=values.astype("<f4").tobytes())
    assert screen.wishes.now[panel] == (probe,)
    arrays = {"sample.image": values, "dense": np.array([0.2, 0.8], np.float32)}
    screen.run.take(ProbeSampled(1, 3, probe, arrays))
    panel.redraw()
    assert panel.view.legend.note == "drawn sample  ·  step 3"


def test_clearing_or_pinning_goes_back_to_the_pinned_sample(
    screen: Screen, panel: ActivationsPanel, drawn: Drawn
) -> None:
    panel.draw_button.click()
    draw_a_line(panel.pad)
    assert panel.pin.back.isVisible()
    panel.pad.clear_button.click()
    assert not drawn.is_shown
    assert not panel.pad.values().any()
    draw_a_line(panel.pad)
    QTest.mouseClick(panel.pin.next, Qt.MouseButton.LeftButton)
    assert not drawn.is_shown
    assert screen.wishes.now[panel] == (ActivationsProbe(1),)


def test_only_small_pictures_can_be_drawn(screen: Screen, panel: ActivationsPanel) -> None:
    assert panel.draw_button.isVisible()
    panel.draw_button.click()
    draw_a_line(panel.pad)
    screen.run.begin(screen.model.project)  # points in the plane
    assert not panel.draw_button.isVisible()
    assert not panel.pad.isVisible()
    assert not panel._drawn.is_shown


def test_pictures_in_colour_are_drawn_in_grey(screen: Screen, drawn: Drawn) -> None:
    pad = DrawingPad()
    pad.set_shape((8, 8, 3))
    assert pad.values().shape == (8, 8, 3)
    pad.deleteLater()


def test_a_click_on_the_map_shows_that_point(screen: Screen, drawn: Drawn) -> None:
    screen.model.open(project("InputLayer", "Dense"))
    panel = MapPanel(screen.sources)
    screen.show(panel, 500, 400)
    screen.run.begin(screen.model.project)
    panel.view.show_range(panel.view.box.viewRect(), False)
    panel.view.clicked(QPointF(0.5, -0.25))
    values = drawn.values
    assert values is not None
    assert values.tolist() == [0.5, -0.25]
    assert panel._drawn_place(True) == QPointF(0.5, -0.25)
    panel.view.show_cross(panel._drawn_place(True))
    assert panel.view.crosses() == [(0.5, -0.25)]
    drawn.clear()
    assert panel._drawn_place(True) is None
