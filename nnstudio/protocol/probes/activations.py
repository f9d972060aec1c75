"""What is asked of the layers' outputs."""

from __future__ import annotations

import msgspec


class ActivationsProbe(msgspec.Struct, frozen=True, tag="activations"):
    """Outputs of layers for one sample (``layers`` empty: all).

    Answer: by layer id the output without the batch axis, thinned to at most ``max_size``
    along each axis; ``sample.NAME`` the inputs as the network gets them; ``target.NAME`` what
    should come out: a label (a scalar), or numbers.
    """

    sample: int
    layers: tuple[str, ...] = ()
    max_size: int = 64
