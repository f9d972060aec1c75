"""What is asked of the weights."""

from __future__ import annotations

import msgspec


class WeightsProbe(msgspec.Struct, frozen=True, tag="weights"):
    """Weights of one layer.

    Answer: for each of the layer's variables, by its name (``kernel``, ``bias`` …):
    ``NAME`` (the values, thinned to at most ``max_size`` along each axis),
    ``NAME.shape`` (its whole shape), ``NAME.counts`` and ``NAME.edges`` (a histogram),
    ``NAME.initial`` (the histogram at step 0 over the same edges), ``NAME.norm`` (L2); where some
    of them are frozen ``NAME.held``: which (bool, thinned like the values); of a
    matrix ``NAME.rows`` and ``NAME.columns``, the sums of its whole rows and columns, thinned
    like it. The last axis of a recurrent layer's variables holds one block of units for each
    gate: ``NAME.gates`` says how many (4: input, forget, candidate, output, as in an LSTM; 3:
    update, reset, candidate, as in a GRU), and each block is thinned for itself.
    """

    layer: str
    max_size: int = 64


class TravelProbe(msgspec.Struct, frozen=True, tag="travel"):
    """How far the weights of each layer have come.

    Answer: by id of each layer with trainable weights, all of them taken as one vector θ,
    (3,) float64: L2 norm of θ now, of θ at step 0, and of the way between, |θ − θ₀|. Of a
    variable of more than a million weights a million evenly spread ones are measured, and their
    squares counted for all.
    """
