"""What a visible view asks of a run: one file a topic, and here all of them.

A probe is a value: it says what is asked, and nothing of when. ``ProbeSampled`` answers it with
arrays, whose names and shapes stand at the probe.
"""

from __future__ import annotations

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

Probe = (
    WeightsProbe
    | TravelProbe
    | ActivationsProbe
    | DistributionProbe
    | TopProbe
    | ProjectionProbe
    | TsneProbe
    | UmapProbe
    | BackwardProbe
    | MapProbe
    | PicturesProbe
    | UnitProbe
    | PulseProbe
    | PredictionsProbe
    | AttributionProbe
    | AdversarialProbe
    | SliceProbe
    | PlaneProbe
)
