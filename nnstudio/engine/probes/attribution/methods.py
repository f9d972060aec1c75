"""The four ways to tell how much each input mattered, each in pieces of a few milliseconds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.probes.attribution.jobs import Work
from nnstudio.engine.probes.attribution.scorer import Scorer

Array = NDArray[Any]
Weights = list[Any]

#: Numbers of inputs in one piece of work.
_PIECE = 60_000
#: Points of the integral: the second is taken where the first leaves too large a gap.
_NUM_STEPS = (64, 320)
_MOST_GAP = 0.005


def saliency(scorer: Scorer, weights: Weights, xs: list[Array], target: int) -> Work:
    """|∂score/∂input|, the largest of a picture's channels (Simonyan et al. 2014, sec. 3)."""
    found = scorer.gradients(weights, [x[None] for x in xs], target)
    if found is None:
        yield {}
        return
    sizes = [np.abs(each[0]) for each in found]
    yield _named(scorer, [each.max(axis=-1) if each.ndim > 2 else each for each in sizes])


def integrated(scorer: Scorer, weights: Weights, xs: list[Array], target: int) -> Work:
    """Integrated gradients from the input of zeros.

    (x − x′)·∫₀¹ ∂F(x′ + a(x − x′))/∂x da, by the midpoint rule. Completeness: the sum over all
    inputs is F(x) − F(x′) (Sundararajan et al. 2017, eq. 1 and prop. 1); how far the sum is
    from that is told as the gap.
    """
    ends = [np.stack([np.zeros_like(x), x]) for x in xs]
    scores = scorer.scores(weights, ends)[0][:, target].astype(np.float64)
    difference = float(scores[1] - scores[0])
    for num_steps in _NUM_STEPS:
        sums = [np.zeros(x.shape) for x in xs]
        for done, places in _pieces((np.arange(num_steps) + 0.5) / num_steps, xs):
            points = [places.reshape(-1, *[1] * x.ndim).astype(np.float32) * x for x in xs]
            found = scorer.gradients(weights, points, target)
            if found is None:
                yield {}
                return
            sums = [total + each.sum(axis=0) for total, each in zip(sums, found, strict=True)]
            yield done
        maps = [x * total / num_steps for x, total in zip(xs, sums, strict=True)]
        gap = float(sum(each.sum() for each in maps)) - difference
        if abs(gap) <= _MOST_GAP * abs(difference):
            break
    maps = [each.sum(axis=-1) if each.ndim > 2 else each for each in maps]
    yield {
        **_named(scorer, maps),
        "difference": np.asarray(difference),
        "gap": np.asarray(gap),
        "num_steps": np.asarray(num_steps),
    }


def grad_cam(scorer: Scorer, weights: Weights, xs: list[Array], target: int, layer: str) -> Work:
    """ReLU(Σₖ αₖ Aᵏ), αₖ the mean of ∂score/∂Aᵏ over all places (Selvaraju et al. 2017, eq. 1–2).

    It is brought to the sample's own size by linear interpolation.
    """
    layers = scorer.convolutions()
    name = layer or (layers[-1] if layers else "")
    found = scorer.cam(weights, [x[None] for x in xs], target, name)
    if found is None or len(xs) != 1 or xs[0].ndim != found[0].ndim - 1:
        yield {}
        return
    maps, gradient = found[0][0], found[1][0]
    places = tuple(range(maps.ndim - 1))
    heat = np.maximum(maps @ gradient.mean(axis=places), 0.0)
    yield {
        **_named(scorer, [resized(heat, xs[0].shape[:-1])]),
        "size": np.asarray(heat.shape),
    }


def occlusion(scorer: Scorer, weights: Weights, xs: list[Array], target: int, patch: int) -> Work:
    """How much the score falls where a patch is hidden (Zeiler & Fergus 2014, sec. 4.2).

    Patches overlap by half; each place gets the mean over the patches that cover it. What is
    hidden is replaced by the mean of the training part. Columns of a table are hidden one by one.
    """
    whole = float(scorer.scores(weights, [x[None] for x in xs])[0][0, target])
    maps: list[Array] = []
    sizes: list[int] = []
    for number, (name, x) in enumerate(zip(scorer.names, xs, strict=True)):
        mean = scorer.mean_of(name)
        grid = x.shape if x.ndim == 1 else x.shape[:-1]
        side = 1 if x.ndim == 1 else min(patch or max(1, round(min(grid) / 7)), *grid)
        corners = list(product(*(_starts(length, side) for length in grid)))
        falls, covered = np.zeros(grid), np.zeros(grid)
        for done, chosen in _pieces(np.asarray(corners), xs):
            hidden = [np.repeat(each[None], len(chosen), axis=0) for each in xs]
            spots = [tuple(slice(at, at + side) for at in corner) for corner in chosen.tolist()]
            for row, spot in zip(hidden[number], spots, strict=True):
                row[spot] = mean[spot] if x.ndim == 1 else mean
            left = scorer.scores(weights, hidden)[0][:, target]
            for spot, score in zip(spots, left, strict=True):
                falls[spot] += whole - score
                covered[spot] += 1
            yield (number + done) / len(xs)
        maps.append(falls / covered)
        sizes.append(side)
    yield {**_named(scorer, maps), "patch": np.asarray(sizes)}


def resized(values: Array, shape: tuple[int, ...]) -> Array:
    """Linear interpolation between the middles of equal cells, axis by axis."""
    for axis, size in enumerate(shape):
        num = values.shape[axis]
        places = (np.arange(size) + 0.5) * num / size - 0.5
        low = np.clip(np.floor(places).astype(int), 0, num - 1)
        high = np.minimum(low + 1, num - 1)
        lengths = [-1 if each == axis else 1 for each in range(values.ndim)]
        share = np.clip(places - low, 0.0, 1.0).reshape(lengths)
        values = values.take(low, axis) * (1 - share) + values.take(high, axis) * share
    return values


def _starts(length: int, side: int) -> list[int]:
    """Where patches begin along an axis: every half of one, and the last at the very end."""
    step = max(1, side // 2)
    return sorted({*range(0, length - side + 1, step), length - side})


def _pieces(values: Array, xs: list[Array]) -> Iterator[tuple[float, Array]]:
    """Parts of (n, …) values, and how much is done after each, in [0, 1]."""
    size = max(1, min(64, _PIECE // max(sum(x.size for x in xs), 1)))
    for begin in range(0, len(values), size):
        yield min(1.0, (begin + size) / len(values)), values[begin : begin + size]


def _named(scorer: Scorer, maps: list[Array]) -> dict[str, Array]:
    pairs = zip(scorer.names, maps, strict=True)
    return {f"map.{name}": each.astype(np.float32) for name, each in pairs}
