import numpy as np
import pytest
from msgspec.structs import replace

from nnstudio.document.project import Project
from nnstudio.gui.views.activations.over_time import OverTimePage
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.activations import DistributionProbe
from tests.gui.plots.screen import Screen, project, read_rows


def network() -> Project:
    """A ReLU layer and a tanh layer."""
    made = project("InputLayer", "Dense", "ReLU", "Activation")
    layers = tuple(
        replace(layer, params={"activation": "tanh"}) if layer.kind == "Activation" else layer
        for layer in made.network.layers
    )
    return replace(made, network=replace(made.network, layers=layers))


@pytest.fixture
def page(screen: Screen) -> OverTimePage:
    """Shows the page."""
    screen.model.open(network())
    page = OverTimePage(screen.sources)
    return screen.show(page)


def told(step: int, dead: float, is_past: bool = False) -> ProbeSampled:
    arrays = {}
    for name, low in (("relu", 0.0), ("activation", -1.0)):
        arrays[name] = np.array([6, 2], np.int64)
        arrays[f"{name}.edges"] = np.array([low, 0.5, 1.0])
        arrays[f"{name}.moments"] = np.array([0.25, 0.5, 0.75, dead], np.float32)
    return ProbeSampled(1, step, DistributionProbe(), arrays, is_past)


def begun(screen: Screen, page: OverTimePage) -> None:
    screen.run.begin(screen.model.project)
    screen.run.take(told(0, 0.0))
    screen.run.take(told(10, 0.25))
    page.redraw()


def test_only_relu_units_can_be_dead(screen: Screen, page: OverTimePage) -> None:
    begun(screen, page)
    assert [line.layer for line in page.spread.lines] == ["relu", "activation"]
    assert [line.layer for line in page.dead.lines] == ["relu"]
    assert page.dead.lines[0].values.tolist() == [0.0, 25.0]


def test_the_distribution_of_the_selected_layer_is_drawn_over_time(
    screen: Screen, page: OverTimePage
) -> None:
    begun(screen, page)
    screen.model.select(["relu"])
    page.redraw()
    # No output is below 0, so that only the upper half is drawn.
    assert page.history.item.boundingRect().height() == 24
    assert page.history.plot.getAxis("left").labelText == "outputs of relu"
    screen.model.select(["activation"])
    page.redraw()
    assert page.history.item.boundingRect().height() == 48


def test_looking_back_marks_the_moment_and_adds_nothing(screen: Screen, page: OverTimePage) -> None:
    begun(screen, page)
    screen.run.moment = 5
    screen.run.moment_changed.emit()
    screen.run.take(told(5, 1.0, is_past=True))
    page.redraw()
    assert page.dead.lines[0].values.tolist() == [0.0, 25.0]
    assert page.dead._cursor.isVisible()


def test_the_table_has_the_moments_of_every_look(screen: Screen, page: OverTimePage) -> None:
    begun(screen, page)
    rows = read_rows(page)
    assert len(rows) == 4
    assert rows[1]["dead units"] == "0.25"
    assert rows[1]["standard deviation"] == "0.5"
