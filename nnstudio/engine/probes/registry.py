"""Who answers each kind of probe."""

from __future__ import annotations

from typing import Any

from nnstudio.engine.probes.activations import Activations
from nnstudio.engine.probes.look import Look
from nnstudio.engine.probes.map import InputMap
from nnstudio.engine.probes.predictions.look import Predictions
from nnstudio.engine.probes.pulse.look import Pulse
from nnstudio.engine.probes.travel import Travel
from nnstudio.engine.probes.weights import Weights
from nnstudio.protocol.probes.activations import ActivationsProbe
from nnstudio.protocol.probes.map import MapProbe
from nnstudio.protocol.probes.predictions import PredictionsProbe
from nnstudio.protocol.probes.pulse import PulseProbe
from nnstudio.protocol.probes.weights import TravelProbe, WeightsProbe

LOOKS: dict[type, type[Look[Any]]] = {
    WeightsProbe: Weights,
    TravelProbe: Travel,
    ActivationsProbe: Activations,
    MapProbe: InputMap,
    PredictionsProbe: Predictions,
    PulseProbe: Pulse,
}
