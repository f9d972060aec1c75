"""Every kind of view goes back in time, and follows an operation that makes no step."""

import time
from typing import Any

import numpy as np
import pytest

from nnstudio.document.surgery import Operation, Place
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import Event, ProbeSampled
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.activations import (
    ActivationsProbe,
    DistributionProbe,
    ProjectionProbe,
    TopProbe,
)
from nnstudio.protocol.probes.attribution import AttributionProbe
from nnstudio.protocol.probes.backward import BackwardProbe
from nnstudio.protocol.probes.map import MapProbe
from nnstudio.protocol.probes.pictures import PicturesProbe, UnitProbe
from nnstudio.protocol.probes.predictions import PredictionsProbe
from nnstudio.protocol.probes.pulse import PulseProbe
from nnstudio.protocol.probes.weights import TravelProbe, WeightsProbe
from tests.engine.projects import SPIRAL, chain, layer, project

import_keras()

from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.loop.surgery import Surgery  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402
from nnstudio.engine.probes.sampler import Sampler  # noqa: E402

NAME = "layer_1"
PROBES: tuple[Probe, ...] = (
    WeightsProbe(NAME),
    TravelProbe(),
    ActivationsProbe(3),
    DistributionProbe(),
    TopProbe(NAME, 1),
    ProjectionProbe(NAME),
    BackwardProbe(3),
    MapProbe(9),
    PicturesProbe(3, (NAME,)),
    UnitProbe(3, NAME, 1),
    PulseProbe(),
    PredictionsProbe("confusion", "layer_2"),
    AttributionProbe(3),
)
#: Seconds within which all views have told everything.
_PATIENCE = 60.0

Told = dict[Probe, dict[str, Any]]


class Views:
    """All views of a short run, and what they were told last."""

    def __init__(self) -> None:
        self.told: Told = {}
        self.is_past: set[bool] = set()
        network = chain(
            layer("Dense", units=4, activation="tanh"),
            layer("Dense", units=2, activation="softmax"),
        )
        self.training = Training(1, prepare(project(SPIRAL, network)), self.take, "batch")
        self.sampler = Sampler(self.training, self.take)
        self.surgery = Surgery(self.training, lambda _event: None)
        self.make_a_step()
        self.sampler.watch(PROBES)
        self.make_a_step()

    def take(self, event: Event | object) -> None:
        if isinstance(event, ProbeSampled):
            self.told[event.probe] = event.arrays
            self.is_past.add(event.is_past)

    def make_a_step(self) -> None:
        self.training.resume("batch")
        while self.training.is_running:
            self.training.advance()
        self.sampler.after_chunk()

    def all_told(self) -> Told:
        """What all of them show when there is nothing left to work on."""
        deadline = time.monotonic() + _PATIENCE
        while self.sampler.has_work:
            assert time.monotonic() < deadline
            self.sampler.work()
        return dict(self.told)


@pytest.fixture(scope="module")
def views() -> Views:
    return Views()


def comparable(probe: Probe, arrays: dict[str, Any]) -> dict[str, Any]:
    """What must be alike of two answers: a projection is turned to be like the one before it."""
    if not isinstance(probe, ProjectionProbe):
        return arrays
    points = np.asarray(arrays["points"], np.float64)
    lengths = np.linalg.norm(points[:, None] - points[None], axis=-1)
    return {"lengths": lengths, "explained": arrays["explained"]}


def differing(one: Told, two: Told) -> set[str]:
    """The kinds of views that show something else."""

    def is_same(probe: Probe) -> bool:
        a, b = comparable(probe, one[probe]), comparable(probe, two[probe])
        return a.keys() == b.keys() and all(
            np.allclose(a[name], b[name], rtol=1e-3, atol=1e-5, equal_nan=True)
            if np.issubdtype(np.asarray(a[name]).dtype, np.number)
            else np.array_equal(a[name], b[name])
            for name in a
        )

    return {type(probe).__name__ for probe in PROBES if not is_same(probe)}


def test_all_views_show_of_a_past_moment_what_they_showed_then(views: Views) -> None:
    then = views.all_told()
    assert all(then[probe] for probe in PROBES)
    for _ in range(3):
        views.make_a_step()
    now = views.all_told()
    assert differing(then, now) == {type(probe).__name__ for probe in PROBES}
    views.is_past.clear()
    views.sampler.look_at(2)
    assert differing(then, views.all_told()) == set()
    assert views.is_past == {True}
    views.is_past.clear()
    views.sampler.look_at(None)
    assert differing(now, views.all_told()) == set()
    assert views.is_past == {False}


def test_all_views_follow_an_operation_and_its_undo_although_no_step_is_made(views: Views) -> None:
    before = views.all_told()
    views.surgery.carry_out(Operation(1, 1, "set", Place(NAME), 0.75))
    views.sampler.weights_changed()
    assert differing(before, views.all_told()) == {type(probe).__name__ for probe in PROBES}
    views.surgery.take_back(1)
    views.sampler.weights_changed()
    assert differing(before, views.all_told()) == set()
