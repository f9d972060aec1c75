"""The samples that the network does worst on."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.data.dataset import Dataset, Part
from nnstudio.engine.probes.thin import thinned

Array = NDArray[Any]
Arrays = dict[str, Array]

#: Pixels of a picture, and columns of a row, along each axis.
_MOST_SIZE = 64
_MOST_POINTS = 300


def worst(losses: Array, chosen: Array, num: int) -> Array:
    """(m,) int64: those of the chosen samples with the largest loss, the largest first.

    Args:
        losses: (n,), NaN counts as larger than any number.
        chosen: (n,) bool.
        num: Samples wanted at most.
    """
    places = np.flatnonzero(chosen)
    order = np.argsort(-np.nan_to_num(losses[places], nan=np.inf), kind="stable")
    return places[order[:num]]


def shown(dataset: Dataset, part: Part, features: tuple[str, ...], rows: Array) -> Arrays:
    """``sample.NAME``: pictures as the network gets them, all else in units of the source."""
    found: Arrays = {}
    for name in features:
        values: Array = part.features[name][rows]
        if values.ndim == 2:
            values = dataset.inverse_features({name: values})[name]
        found[f"sample.{name}"] = (
            np.stack([thinned(each, _MOST_SIZE) for each in values]) if len(rows) else values
        )
    return found


def plane(dataset: Dataset, part: Part, features: tuple[str, ...], rows: Array) -> Arrays:
    """Points of the plane that stand for all of them; empty where samples are something else.

    Args:
        dataset: Turns them into units of the source.
        part: Where they are.
        features: Of the network.
        rows: (n,) samples that were looked at.

    Returns:
        ``plane`` (p, 2) and ``plane.index`` (p,): places in ``rows``.
    """
    if len(features) != 1 or part.features[features[0]].shape[1:] != (2,):
        return {}
    index = np.arange(0, len(rows), max(1, -(-len(rows) // _MOST_POINTS)))
    values = {features[0]: part.features[features[0]][rows[index]]}
    return {"plane": dataset.inverse_features(values)[features[0]], "plane.index": index}
