"""Weights of an imported model for a network that may have been changed since.

So a network that was trained elsewhere can get another head and be trained on.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import keras
import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from nnstudio.protocol.moments import Start

Array = NDArray[Any]

#: Name of the array that says, as text, whose weight each one is.
_KEYS = "keys"


def with_keys(state: Mapping[str, Array], model: keras.Model) -> dict[str, Array]:
    """A state that knows which layer each of its weights belongs to.

    Args:
        state: See ``checkpoints.arrays_of``.
        model: The one whose state it is.
    """
    text = "\n".join(f"{layer}\t{place}" for layer, place in _keys(model))
    return {**state, _KEYS: np.frombuffer(text.encode(), np.uint8)}


def fitted(start: Start | None, model: keras.Model) -> tuple[Start | None, str]:
    """A start whose weights fit a model, layer by layer.

    A layer takes the weights of that of its name where all of them have its shapes; others keep
    their initial ones. Where no layer does, the state is left to be refused.

    Args:
        start: Of a new run. Only the state of an imported model is changed.
        model: Built, with its initial weights.

    Returns:
        The start, and a sentence where a layer was left as it was.
    """
    if start is None or start.state is None or _KEYS not in start.state:
        return start, ""
    known = _by_layer(start.state)
    keys = _keys(model)
    shapes: dict[str, list[tuple[int, ...]]] = {}
    for (layer, _), variable in zip(keys, model.variables, strict=True):
        shapes.setdefault(layer, []).append(tuple(variable.shape))
    takers = {
        layer
        for layer, own in shapes.items()
        if [array.shape for array in known.get(layer, {}).values()] == own
    }
    if not takers:
        return start, ""
    state = {name: array for name, array in start.state.items() if not _is_weight(name)}
    for number, ((layer, place), variable) in enumerate(zip(keys, model.variables, strict=True)):
        value = known[layer].get(place) if layer in takers else None
        own = variable.numpy() if value is None else value
        state[f"weights.{number}"] = np.asarray(own, variable.dtype)
    left = [layer for layer in shapes if layer not in takers]
    told = f"imported weights, but not in {', '.join(left)}" if left else ""
    return replace(start, state=state), told


def _by_layer(state: Mapping[str, Array]) -> dict[str, dict[int, Array]]:
    """By the name of the layer, its weights by their place in it, in the model's order."""
    lines = state[_KEYS].astype(np.uint8).tobytes().decode("utf-8", "replace").split("\n")
    found: dict[str, dict[int, Array]] = {}
    for number, line in enumerate(lines):
        layer, _, place = line.partition("\t")
        array = state.get(f"weights.{number}")
        if array is not None and place.isdecimal():
            found.setdefault(layer, {})[int(place)] = array
    return found


def _keys(model: keras.Model) -> list[tuple[str, int]]:
    """Of each variable, states of random numbers too: its layer, and its place there."""
    keys = {
        id(variable): (layer.name, place)
        for layer in model.layers
        for place, variable in enumerate(layer.variables)
    }
    return [keys.get(id(variable), ("", -1)) for variable in model.variables]


def _is_weight(name: str) -> bool:
    return name == _KEYS or name.startswith("weights.")
