"""Who answers each kind of probe."""

from __future__ import annotations

from typing import Any

from nnstudio.engine.probes.activations import Activations
from nnstudio.engine.probes.attribution.adversarial import Adversarial
from nnstudio.engine.probes.attribution.look import Attribution
from nnstudio.engine.probes.backward import Backward
from nnstudio.engine.probes.distribution import Distribution
from nnstudio.engine.probes.landscape.plane import Plane
from nnstudio.engine.probes.landscape.slice import Slice
from nnstudio.engine.probes.look import Look
from nnstudio.engine.probes.map import InputMap
from nnstudio.engine.probes.pictures.pictures import Pictures
from nnstudio.engine.probes.pictures.unit import Unit
from nnstudio.engine.probes.predictions.look import Predictions
from nnstudio.engine.probes.projection import Projection
from nnstudio.engine.probes.pulse.look import Pulse
from nnstudio.engine.probes.top import Top
from nnstudio.engine.probes.travel import Travel
from nnstudio.engine.probes.tsne import Tsne
from nnstudio.engine.probes.umap import Umap
from nnstudio.engine.probes.weights import Weights
from nnstudio.protocol.probes.activations import (
    ActivationsProbe,
    DistributionProbe,
    ProjectionProbe,
    TopProbe,
    TsneProbe,
    UmapProbe,
)
from nnstudio.protocol.probes.attribution import AdversarialProbe, AttributionProbe
from nnstudio.protocol.probes.backward import BackwardProbe
from nnstudio.protocol.probes.landscape import PlaneProbe, SliceProbe
from nnstudio.protocol.probes.map import MapProbe
from nnstudio.protocol.probes.pictures import PicturesProbe, UnitProbe
from nnstudio.protocol.probes.predictions import PredictionsProbe
from nnstudio.protocol.probes.pulse import PulseProbe
from nnstudio.protocol.probes.weights import TravelProbe, WeightsProbe

LOOKS: dict[type, type[Look[Any]]] = {
    WeightsProbe: Weights,
    TravelProbe: Travel,
    ActivationsProbe: Activations,
    DistributionProbe: Distribution,
    TopProbe: Top,
    ProjectionProbe: Projection,
    TsneProbe: Tsne,
    UmapProbe: Umap,
    BackwardProbe: Backward,
    MapProbe: InputMap,
    PicturesProbe: Pictures,
    UnitProbe: Unit,
    PulseProbe: Pulse,
    PredictionsProbe: Predictions,
    AttributionProbe: Attribution,
    AdversarialProbe: Adversarial,
    SliceProbe: Slice,
    PlaneProbe: Plane,
}
