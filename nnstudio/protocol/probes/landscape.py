"""What is asked of the loss as a function of the weights."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta


class SliceProbe(msgspec.Struct, frozen=True, tag="slice"):
    """The loss against one weight w, on a fixed batch; dropout is off, as in a test.

    Worked out in parts, and told when a curve is whole.

    Answer: ``positions`` and ``losses``, (num_points,) float64, of which the middle one is the
    weight as it is; ``weight``, ``loss``, ``gradient`` (∂L/∂w) and ``move`` (how far the
    optimizer would move w with this batch's gradients), () float64; ``step``, () int64, for whose
    weights that is; ``variable``, () int64: which of the layer's trainable variables it is, and
    ``index``, (ndim,) int64: where in it; for each of these variables, in order, ``shape.NAME``,
    (ndim,) int64; ``gradients``, (rows, columns) float32: of the whole variable, thinned, with
    its strides in ``strides``, (2,) int64. Rows are all axes but the last one, taken as one.
    Empty while the compiled call is being made, and for layers without trainable weights.

    Attributes:
        layer: Its id.
        variable: Which of its trainable variables, by name; empty: where the largest gradient is.
        index: Where in it, taken as one row of numbers; ``None``: where the largest gradient is.
        reach: How far the positions go, as a multiple of what fits the weight; 0: as fits the
            optimizer's move.
        num_points: How many positions; odd.
        batch: Samples at most.
    """

    layer: str
    variable: str = ""
    index: Annotated[int, Meta(ge=0)] | None = None
    reach: Annotated[float, Meta(ge=0.0)] = 1.0
    num_points: Annotated[int, Meta(ge=3, le=201)] = 41
    batch: Annotated[int, Meta(ge=1)] = 128


class PlaneProbe(msgspec.Struct, frozen=True, tag="plane"):
    """The loss over a plane in the space of all weights, which follows the run's path.

    The plane goes through the weights θ as they are and along the two directions in which the
    run has moved most: θ + a·δ + b·η. Worked out in parts.

    Answer: ``a`` and ``b``, (resolution,) float64; ``losses``, (resolution [b], resolution [a])
    float64, NaN where it is not known yet, and ``num_known``, () int64: how many are worked out;
    ``path``, (m, 2) float64: where in the plane the run's moments are, the newest last, at
    (0, 0), and their ``steps``, (m,) int64; ``shares``, (2,) float64: how much of the path's
    variance each direction explains before it is normalised; ``held``, () float64: how much of
    the path's squared distance from θ lies in the plane as it is drawn; ``loss``, () float64: at
    θ; ``num_samples``, () int64. Empty before the loss at θ is known, and while there are fewer
    than three moments of different steps.

    Attributes:
        resolution: Points along each direction; odd, so that one of them is θ.
        samples: At most.
        is_normalised: Whether each filter of the directions gets the norm that it has in θ
            (Li et al. 2018).
    """

    resolution: Annotated[int, Meta(ge=3, le=101)] = 25
    samples: Annotated[int, Meta(ge=1, le=1000)] = 1000
    is_normalised: bool = True
