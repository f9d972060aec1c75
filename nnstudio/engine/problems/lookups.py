"""Layers that look numbers up in a table, and data with numbers beyond its end."""

from __future__ import annotations

import numpy as np

from nnstudio.document.description import Problem, Remedy, SetParam
from nnstudio.document.network import INPUT, Layer, Network
from nnstudio.engine.data.dataset import Dataset
from nnstudio.engine.problems.inputs import feature_of
from nnstudio.engine.problems.words import block
from nnstudio.engine.shapes import Walk

_TABLES = ("Embedding", "ReversibleEmbedding")
#: Layers that hand on each number as it is.
_HANDING_ON = ("Flatten", "Reshape", "Permute", "RepeatVector", "Identity", "Masking")
#: Rows of a table that a remedy may ask for.
_MOST_ROWS = 10_000_000


def lookup_problems(network: Network, dataset: Dataset, walk: Walk) -> list[Problem]:
    """Tables that are too short for the numbers that they are asked for.

    Only what comes from the data as it is can be known before a run.
    """
    problems = []
    for layer in network.layers:
        num_rows = layer.params.get("input_dim")
        if layer.kind not in _TABLES or layer.id not in walk.shaped:
            continue
        feature = _feature(network, layer, dataset)
        if feature is not None and isinstance(num_rows, int):
            low, high = _range(dataset, feature)
            # Keras counts negative numbers from the end.
            if high >= num_rows or low < -num_rows:
                problems.append(_too_short(layer, num_rows, feature, low, high))
    return problems


def _feature(network: Network, layer: Layer, dataset: Dataset) -> str | None:
    """The input of the data that a layer reads as it is, if it does."""
    source = network.layer(network.sources(layer.id)[0])
    while source.kind in _HANDING_ON:
        source = network.layer(network.sources(source.id)[0])
    feature = feature_of(source, dataset.summary) if source.kind == INPUT else None
    return feature.name if feature is not None else None


def _range(dataset: Dataset, feature: str) -> tuple[int, int]:
    """Smallest and largest whole number of an input, in all parts of the data."""
    parts = (dataset.train, dataset.validation, *((dataset.test,) if dataset.test else ()))
    arrays = [part.features[feature] for part in parts if len(part)]
    return (
        int(min(np.min(array) for array in arrays)),
        int(max(np.max(array) for array in arrays)),
    )


def _too_short(layer: Layer, num_rows: int, feature: str, low: int, high: int) -> Problem:
    needed = max(high + 1, -low)
    label = f"Set input dim to {needed:,}"
    remedies: tuple[Remedy, ...] = (
        (SetParam(label, layer.id, "input_dim", needed),) if needed <= _MOST_ROWS else ()
    )
    return Problem(
        "table-too-short",
        f"{block(layer)} has a row for each number from 0 to {num_rows - 1:,} (input dim "
        f"{num_rows:,}), but “{feature}” has numbers from {low:,} to {high:,}. Make the table "
        "longer, or scale the data otherwise.",
        layer.id,
        f"numbers from 0 to {num_rows - 1:,}",
        f"numbers from {low:,} to {high:,}",
        remedies,
    )
