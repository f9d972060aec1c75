"""The pages draw what a real engine says of one small run."""

import numpy as np
import pytest

from nnstudio.document.data import Points
from nnstudio.gui.views.activations.over_time import OverTimePage
from nnstudio.gui.views.activations.projection import ProjectionPage
from nnstudio.gui.views.activations.top import TopPage
from nnstudio.gui.views.gradients.steps import StepsPage
from nnstudio.gui.views.gradients.way import wires
from nnstudio.gui.views.weights.ridges import RidgesPage
from nnstudio.gui.views.weights.travel import TravelPage
from nnstudio.protocol import messages as said
from nnstudio.protocol.probes.activations import DistributionProbe, ProjectionProbe, TopProbe
from nnstudio.protocol.probes.backward import BackwardProbe
from nnstudio.protocol.probes.weights import TravelProbe, WeightsProbe
from tests.conftest import Engine
from tests.engine.projects import chain, layer, project
from tests.gui.plots.hearing import heard
from tests.gui.plots.screen import Screen

PROBES = (
    WeightsProbe("layer_1"),
    TravelProbe(),
    DistributionProbe(),
    TopProbe("layer_1"),
    ProjectionProbe("layer_1"),
    BackwardProbe(0),
)


@pytest.fixture
def events(engine: Engine, screen: Screen) -> list[said.Event]:
    """Trains a small network on the spiral and returns what the engine said."""
    network = chain(
        layer("Dense", units=6, activation="relu"), layer("Dense", units=2, activation="softmax")
    )
    spiral = project(Points("spiral", num_points=200), network, epochs=3)
    screen.model.open(spiral)
    engine.send(said.StartRun(902, spiral, PROBES))
    return heard(engine, 902, PROBES)


def test_all_pages_draw_a_real_run(screen: Screen, events: list[said.Event]) -> None:
    pages = (
        RidgesPage(screen.sources),
        TravelPage(screen.sources),
        OverTimePage(screen.sources),
        TopPage(screen.sources),
        ProjectionPage(screen.sources),
        StepsPage(screen.sources),
    )
    for page in pages:
        screen.show(page)
    screen.model.select(["layer_1"])
    started = next(event for event in events if isinstance(event, said.RunStarted))
    screen.run.begin(screen.model.project, started.data, started.steps_per_epoch, started.metrics)
    for event in events:
        screen.run.take(event)
    for page in pages:
        page.redraw()
        assert page.empty_text() == "", page.accessibleName()

    steps = pages[-1]
    assert isinstance(steps, StepsPage)
    small = wires(screen.model.project.network, steps.arrays())
    assert small is not None
    for place, stop in enumerate(steps.stops):
        steps.go_to(place)
        steps.redraw()
        if stop.kind == "backward":
            carried = small.terms(stop)
            assert carried is not None
            before = small.gradients[small.column(stop.layer) - 1]
            np.testing.assert_allclose(carried.sum(axis=1), before, rtol=1e-3, atol=1e-6)
