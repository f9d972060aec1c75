"""The panels draw what a real engine says."""

import numpy as np
import pytest

from nnstudio.document.data import Points
from nnstudio.gui.plots.colours import largest, signed_rgba
from nnstudio.gui.plots.curves import CurvesPanel
from nnstudio.gui.plots.map import MapPanel
from nnstudio.gui.views.activations.pictures import Bars
from nnstudio.gui.views.activations.through import ActivationsPanel
from nnstudio.gui.views.weights.values import WeightsPanel
from nnstudio.protocol import messages as said
from nnstudio.protocol.probes.activations import ActivationsProbe
from nnstudio.protocol.probes.map import MapProbe
from nnstudio.protocol.probes.weights import WeightsProbe
from tests.conftest import Engine
from tests.engine.projects import chain, layer, project
from tests.gui.plots.hearing import heard
from tests.gui.plots.screen import Screen


@pytest.fixture
def events(engine: Engine, screen: Screen) -> list[said.Event]:
    """Trains a small network on the spiral and returns what the engine said."""
    network = chain(
        layer("Dense", units=6, activation="tanh"), layer("Dense", units=2, activation="softmax")
    )
    spiral = project(Points("spiral", num_points=200), network, epochs=3)
    screen.model.open(spiral)
    probes = (
        WeightsProbe("layer_1"),
        ActivationsProbe(0),
        MapProbe(64),
    )
    engine.send(said.StartRun(901, spiral, probes))
    return heard(engine, 901, probes)


def test_all_panels_draw_a_real_run(screen: Screen, events: list[said.Event]) -> None:
    model, run = screen.model, screen.run
    curves = screen.show(CurvesPanel(model, run, screen.redrawer))
    weights = screen.show(WeightsPanel(screen.sources))
    activations = screen.show(ActivationsPanel(screen.sources))
    decision = screen.show(MapPanel(screen.sources))
    model.select(["layer_1"])
    started = next(event for event in events if isinstance(event, said.RunStarted))
    run.begin(model.project, started.data, started.steps_per_epoch, started.metrics)
    for event in events:
        run.take(event)
    for panel in (curves, weights, activations, decision):
        panel.redraw()
        assert panel.empty_text() == ""

    losses = [event.values["loss"] for event in events if isinstance(event, said.StepsEnded)]
    batch = curves.view.data("batch")
    assert batch is not None
    np.testing.assert_allclose(batch[1], np.concatenate(losses))
    validation = curves.view.data("validation")
    assert validation is not None
    assert len(validation[0]) == 3

    newest = {type(event.probe): event for event in events if isinstance(event, said.ProbeSampled)}
    kernel = newest[WeightsProbe].arrays["kernel"]
    np.testing.assert_array_equal(
        weights.view.matrix.pixels(), signed_rgba(kernel, largest(kernel))
    )
    answer = activations.view.columns[-1].content
    assert isinstance(answer, Bars)
    assert answer.is_share
    assert answer.marked in (0, 1)
    assert decision.view.image.image.shape == (64, 64, 4)
