"""What is asked of the layers' outputs.

A *drawn* sample travels with the probe that asks about it: little-endian float32 values of the
only input. Of pictures they say how bright each pixel is, from 0 (the darkest in the training
part) to 1 (the brightest); of other data they are in the units of the source. Empty: the
pinned sample.
"""

from __future__ import annotations

import msgspec


class ActivationsProbe(msgspec.Struct, frozen=True, tag="activations"):
    """Outputs of layers for one sample (``layers`` empty: all).

    Answer: by layer id the output without the batch axis, thinned to at most ``max_size``
    along each axis; ``sample.NAME`` the inputs as the network gets them; ``target.NAME`` what
    should come out: a label (a scalar), or numbers (nothing of a drawn sample).
    """

    sample: int
    layers: tuple[str, ...] = ()
    max_size: int = 64
    drawn: bytes = b""


class DistributionProbe(msgspec.Struct, frozen=True, tag="distribution"):
    """How the outputs of every layer are distributed over some samples.

    The samples are spread evenly over the validation part (or the training part, where there is
    none), and the network computes as when it predicts.

    Answer: by layer id ``LAYER`` (num_bins,) int64 counts and ``LAYER.edges`` (num_bins + 1,)
    float64 from the smallest to the largest value; of at most 8,192 values of each layer.
    ``LAYER.moments`` (4,) float32: mean, standard deviation, share of zeros, and share of
    units (channels) that are above 0 for no sample, over all values.
    """

    num_samples: int = 256
    num_bins: int = 40


class TopProbe(msgspec.Struct, frozen=True, tag="top"):
    """The samples for which one unit of a layer is most active.

    Of an output with places or times the unit is a channel, and a sample counts with the
    largest value over them. The samples are spread evenly over the validation part (or the
    training part).

    Answer: ``rows`` (k,) int64 numbers of the samples in their part, the most active first;
    ``values`` (k,) float32; ``where`` (k, d) int64: index of the largest value within the
    output, without the channel; ``size`` (d,) int64: of the output there; ``pictures`` (k, …)
    float32: the first input, thinned to at most 32 along each axis; ``labels`` (k,) int64
    classes, or float32 numbers; ``points`` (n, d) float32 and ``activity`` (n,) float32: all
    inputs in units of the source, and their values, where an input is one or two numbers;
    ``num_units``; ``num_samples``: how many were looked at so far; ``unit``: which one it is.

    Attributes:
        layer: Id.
        unit: Its number; −1 asks for the one whose values differ most from sample to sample, so
            that it is none that is dead. It stays the same one as long as it lives.
        num_top: Samples that are told, at most.
        num_samples: Samples that are looked at, at most.
    """

    layer: str
    unit: int = -1
    num_top: int = 24
    num_samples: int = 1000


class ProjectionProbe(msgspec.Struct, frozen=True, tag="projection"):
    """Outputs of one layer for many samples, projected on their two main directions (PCA).

    From one answer to the next the plane is turned (and mirrored) so that the points move as
    little as can be, since the directions of a PCA have no sign and may swap.

    Answer: ``points`` (n, 2) float32; ``explained`` (2,) float64: the share of the variance
    along the first and the second direction; ``rows`` (n,) int64: numbers of the samples in
    their part; ``labels`` (n,) int64 classes, or float32 numbers; ``pinned`` (1, 2) float32:
    where the pinned or drawn sample falls; ``num_values``: of the layer's output.
    """

    layer: str
    sample: int = 0
    num_samples: int = 500
    drawn: bytes = b""


class TsneProbe(msgspec.Struct, frozen=True, tag="tsne"):
    """Outputs of one layer for many samples, laid out so that neighbours stay neighbours.

    t-SNE takes seconds: it is worked out piece by piece, from the outputs at the step when it
    was asked for.

    Answer: ``points`` (n, 2) float32; ``rows`` and ``labels`` as of a ``ProjectionProbe``;
    ``iteration`` and ``of``: how far it is; ``step``: of the outputs; ``divergence``: the
    Kullback–Leibler divergence that is made small. As long as it is not known who is whose
    neighbour: ``iteration`` and ``of`` alone.

    Attributes:
        layer: Id.
        request: A new number asks anew.
        num_samples: Samples at most.
        perplexity: About how many neighbours each sample has.
    """

    layer: str
    request: int = 0
    num_samples: int = 500
    perplexity: float = 30.0


class UmapProbe(msgspec.Struct, frozen=True, tag="umap"):
    """Outputs of one layer for many samples, laid out by UMAP, from those at the step when asked.

    Answer: ``points``, ``rows``, ``labels`` and ``step`` as of a ``TsneProbe``; as long as they
    are not known ``step`` alone. It fails where the package umap-learn is not installed.

    Attributes:
        layer: Id.
        request: A new number asks anew.
        num_samples: Samples at most.
        num_neighbours: About how many neighbours each sample has.
    """

    layer: str
    request: int = 0
    num_samples: int = 500
    num_neighbours: int = 15
