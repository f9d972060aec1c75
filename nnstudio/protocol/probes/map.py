"""What is asked of the network as a function of its inputs."""

from __future__ import annotations

import msgspec


class MapProbe(msgspec.Struct, frozen=True, tag="map"):
    """The network as a function of its 1 or 2 inputs, over the range of the data.

    Answer: ``x`` and, for two inputs, ``y`` (resolution,), and ``prediction`` of shape
    (resolution, outputs) or (resolution [y], resolution [x], outputs): probabilities for
    classes, values for regression.
    """

    resolution: int = 64
