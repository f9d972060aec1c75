"""What the wires tell: how strong, and of which sign; and the dashes that crawl."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.network import Link
from nnstudio.gui.canvas.wire_item import Flow
from nnstudio.protocol.probes.pictures import Wires

Array = NDArray[Any]


def flows_of(
    links: Iterable[Link], told: Mapping[str, Mapping[str, Array]], kind: Wires
) -> dict[Link, Flow]:
    """What each wire tells, as far as it is known.

    A wire's strength is the root of its mean size over the largest one, so that thin and thick
    wires can be told apart over two powers of ten.

    Args:
        links: The wires.
        told: By layer and kind, as the engine tells; see ``PicturesProbe``.
        kind: ``"signal"`` is that of the layer a wire leaves, ``"weight"`` of the one it enters.
    """
    pairs: dict[Link, tuple[float, float]] = {}
    for link in links:
        layer = link.source if kind == "signal" else link.target
        values = told.get(layer, {}).get(kind)
        if values is not None and np.isfinite(values).all():
            pairs[link] = float(values[0]), float(values[1])
    most = max((size for size, _ in pairs.values()), default=0.0) or 1.0
    return {
        link: Flow(sqrt(size / most), mean / size if size else 0.0, size, mean, kind)
        for link, (size, mean) in pairs.items()
    }
