import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.gui.plots.colours import class_colour
from nnstudio.gui.theme import theme
from nnstudio.gui.views.activations import projection
from nnstudio.gui.views.activations.projection import ProjectionPage
from nnstudio.gui.views.drawn import Drawn
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.activations import ProjectionProbe, TsneProbe, UmapProbe
from tests.gui.plots.screen import Screen, project, read_rows

POINTS = np.array([[-2.0, 0.0], [0.0, 1.0], [3.0, -1.0]], np.float32)


@pytest.fixture
def drawn(screen: Screen) -> Drawn:
    """Nothing is drawn yet."""
    return screen.drawn


@pytest.fixture
def page(screen: Screen, drawn: Drawn) -> ProjectionPage:
    """Shows the page for a chain of layers."""
    screen.model.open(project("InputLayer", "Dense", "Activation", "Softmax"))
    page = ProjectionPage(screen.sources)
    return screen.show(page)


def answer(probe: Probe, step: int = 5) -> ProbeSampled:
    arrays = {"points": POINTS, "rows": np.array([0, 7, 14]), "labels": np.array([0, 1, 1])}
    if isinstance(probe, ProjectionProbe):
        arrays["pinned"] = np.array([[1.0, 0.5]], np.float32)
        arrays["explained"] = np.array([0.5, 0.25])
        arrays["num_values"] = np.array(16)
    else:
        told = {"iteration": 100, "of": 750, "step": 3, "divergence": 1.5}
        arrays |= {name: np.asarray(value) for name, value in told.items()}
    return ProbeSampled(1, step, probe, arrays)


def begun(screen: Screen, page: ProjectionPage) -> None:
    screen.run.begin(screen.model.project)
    probe = page.probe()
    assert probe is not None
    screen.run.take(answer(probe))
    page.redraw()


def test_without_a_selection_the_last_layer_before_the_output_is_looked_at(
    screen: Screen, page: ProjectionPage
) -> None:
    assert screen.wishes.now[page] == (ProjectionProbe("activation"),)
    screen.model.select(["dense"])
    assert screen.wishes.now[page] == (ProjectionProbe("dense"),)
    screen.model.select(["inputlayer"])
    assert screen.wishes.now[page] == (ProjectionProbe("dense"),)


def test_choosing_a_layer_selects_it_on_the_canvas(screen: Screen, page: ProjectionPage) -> None:
    page.layer.setCurrentIndex(0)
    page.layer.activated.emit(0)
    assert screen.model.selection == ("dense",)


def test_each_sample_is_a_point_in_the_colour_of_its_class(
    screen: Screen, page: ProjectionPage
) -> None:
    begun(screen, page)
    (first, of_first), (second, of_second) = page.drawn()
    assert (first, second) == (class_colour(0), class_colour(1))
    np.testing.assert_array_equal(of_first, POINTS[:1])
    np.testing.assert_array_equal(of_second, POINTS[1:])
    assert [value[0] for value in page.pin.getData()] == [1.0, 0.5]
    label = page.plot.getAxis("bottom").labelText
    assert label == "main plane: 75 % of the variance of 16 values"


def test_numbers_are_shades_from_the_smallest_to_the_largest(
    screen: Screen, page: ProjectionPage
) -> None:
    screen.run.begin(screen.model.project)
    probe = page.probe()
    assert probe is not None
    arrays = dict(answer(probe).arrays) | {"labels": np.array([-1.0, 3.0, 1.0], np.float32)}
    screen.run.take(ProbeSampled(1, 5, probe, arrays))
    page.redraw()
    lowest, middle, highest = page.drawn()
    colours = theme().colours
    assert lowest[0] == QColor(colours.negative)
    assert middle[0] == QColor(colours.zero)
    assert highest[0] == QColor(colours.positive)
    np.testing.assert_array_equal(highest[1], POINTS[1:2])


def test_a_click_on_a_point_pins_its_sample(
    screen: Screen, page: ProjectionPage, drawn: Drawn
) -> None:
    begun(screen, page)
    drawn.show(np.zeros(2))
    screen.run.take(answer(page.probe() or ProjectionProbe("")))
    page.redraw()
    QApplication.processEvents()  # axes take their room
    place = page.box.mapViewToScene(QPointF(3.0, -1.0))
    screen.move_mouse(page, place)
    assert page.legend.note == "sample 14: arm B  ·  click to pin it"
    at = page.view.mapFromScene(place)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))
    assert screen.model.project.pinned_sample == 14
    assert not drawn.is_shown
    screen.model.undo()
    assert screen.model.project.pinned_sample == 0


def test_a_drawn_sample_is_asked_for_and_named(
    screen: Screen, page: ProjectionPage, drawn: Drawn
) -> None:
    begun(screen, page)
    drawn.show(np.array([0.5, 1.0]))
    probe = ProjectionProbe("activation", drawn=np.array([0.5, 1.0], "<f4").tobytes())
    assert screen.wishes.now[page] == (probe,)
    assert page.empty_text() == ""  # the samples stay while the drawn one is waited for
    page.redraw()
    assert page.legend.entries[-1].text == "drawn sample"


def test_neighbours_are_worked_out_on_request_and_again(
    screen: Screen, page: ProjectionPage
) -> None:
    begun(screen, page)
    page.choose_method("tsne")
    first = page.probe()
    assert isinstance(first, TsneProbe)
    assert screen.wishes.now[page] == (first,)
    begins = {"iteration": np.asarray(0), "of": np.asarray(750)}
    screen.run.take(ProbeSampled(1, 5, first, begins))
    assert "neighbours" in screen.empty_text(page)
    screen.run.take(answer(first))
    page.redraw()
    assert page.legend.note == "iteration 100 of 750  ·  outputs of step 3"
    x, _ = page.pin.getData()
    assert x.tolist() == [-2.0]
    page.again.click()
    assert page.probe() != first
    assert "Waiting" in screen.empty_text(page)


def test_the_table_names_samples_and_labels(screen: Screen, page: ProjectionPage) -> None:
    begun(screen, page)
    assert read_rows(page)[2] == {"sample": "14", "label": "1", "x": "3.0", "y": "-1.0"}


@pytest.mark.parametrize("is_installed", [True, False])
def test_umap_can_be_chosen_where_its_package_is_installed(
    screen: Screen, monkeypatch: pytest.MonkeyPatch, is_installed: bool
) -> None:
    monkeypatch.setattr(projection, "has_umap", lambda: is_installed)
    screen.model.open(project("InputLayer", "Dense", "Activation", "Softmax"))
    page = screen.show(ProjectionPage(screen.sources))
    model = page.method.model()
    assert isinstance(model, QStandardItemModel)
    assert model.item(2).isEnabled() == is_installed
    if not is_installed:
        assert "pip install nnstudio[umap]" in model.item(2).toolTip()
        return
    page.choose_method("umap")
    (probe,) = screen.wishes.now[page]
    assert isinstance(probe, UmapProbe)
    screen.run.begin(screen.model.project)
    (probe,) = screen.wishes.now[page]
    screen.run.take(ProbeSampled(1, 5, probe, {"step": np.array(4)}))
    assert "neighbours" in screen.empty_text(page)
    arrays = answer(probe).arrays
    arrays = {name: arrays[name] for name in ("points", "rows", "labels")} | {"step": np.array(4)}
    screen.run.take(ProbeSampled(1, 5, probe, arrays))
    page.redraw()
    assert page.legend.note == "outputs of step 4"
