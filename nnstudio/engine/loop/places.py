"""Which weights of a model a place means."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from nnstudio.document.invalid import Invalid
from nnstudio.document.surgery import Place
from nnstudio.engine.probes.initial import named_weights

Mask = NDArray[np.bool_]

Chosen = list[tuple[Any, Mask]]

_ATTENTION = ("MultiHeadAttention", "GroupedQueryAttention")


def masks(model: keras.Model, place: Place) -> dict[int, Mask]:
    """The entries that are meant.

    Args:
        model: The network.
        place: A part of it.

    Returns:
        Index in ``model.variables`` to a mask of the variable's shape.

    Raises:
        Invalid: There is no such layer, variable, entry or unit.
    """
    layer = next((layer for layer in model.layers if layer.name == place.layer), None)
    if layer is None or not layer.weights:
        raise Invalid(
            "This cannot be operated on",
            "a layer with weights of the network that was trained",
            place.layer,
            "Train the network as it is now, or choose another layer.",
        )
    unit = place.unit
    chosen = _of_variables(layer, place) if unit is None else _of_unit(layer, unit)
    places = {id(variable): index for index, variable in enumerate(model.variables)}
    return {places[id(variable)]: mask for variable, mask in chosen}


def held_by_layer(model: keras.Model, holds: Mapping[int, Mask]) -> dict[str, int]:
    """How many weights are frozen in each layer in which some are.

    Args:
        model: The network.
        holds: Index in ``model.variables`` to the frozen entries.
    """
    held = {id(model.variables[index]): int(mask.sum()) for index, mask in holds.items()}
    counts = {
        layer.name: sum(held.get(id(variable), 0) for variable in layer.weights)
        for layer in model.layers
    }
    return {name: num for name, num in counts.items() if num}


def _of_variables(layer: Any, place: Place) -> Chosen:
    found = []
    for name, variable in named_weights(layer):
        if place.variable in ("", name):
            shape = tuple(variable.shape)
            if place.index and not _is_within(place.index, shape):
                raise Invalid(
                    f"{name} of {place.layer}",
                    f"an entry of {' × '.join(map(str, shape))}",
                    str(list(place.index)),
                    "Choose one that is there.",
                )
            mask = np.zeros(shape, np.bool_)
            mask[tuple(slice(None) if i is None else i for i in place.index)] = True
            found.append((variable, mask))
    if not found:
        names = ", ".join(name for name, _ in named_weights(layer))
        raise Invalid(
            f"{place.layer}", f"one of its variables ({names})", place.variable, "Choose another."
        )
    return found


def _is_within(index: tuple[int | None, ...], shape: tuple[int, ...]) -> bool:
    if len(index) != len(shape):
        return False
    return all(i is None or 0 <= i < size for i, size in zip(index, shape, strict=True))


def _of_unit(layer: Any, unit: int) -> Chosen:
    """The weights that belong to one neuron, channel, head or word alone."""
    kind = type(layer).__name__
    if kind == "Bidirectional":
        return _of_direction(layer, unit)
    if kind == "TimeDistributed":
        return _of_unit(layer.layer, unit)
    weights = dict(named_weights(layer))
    num = _num_units(layer, weights)
    if num is None:
        raise Invalid(
            f"{layer.name}",
            "a layer whose weights belong to one unit each",
            kind,
            "Choose single weights, or the whole layer.",
        )
    _check_unit(layer, unit, num)
    found = []
    for name, variable in weights.items():
        mask = np.zeros(tuple(variable.shape), np.bool_)
        _choosing(layer, name, num)(mask, unit)
        if mask.any():
            found.append((variable, mask))
    return found


def _check_unit(layer: Any, unit: int, num: int) -> None:
    if not 0 <= unit < num:
        raise Invalid(
            f"{layer.name}", f"a unit from 0 to {num - 1}", str(unit), "Choose one that is there."
        )


def _of_direction(layer: Any, unit: int) -> Chosen:
    """A unit of the layer that reads forward or backward, or of both where they are merged."""
    ways = (layer.forward_layer, layer.backward_layer)
    num = _num_units(ways[0], dict(named_weights(ways[0])))
    if num is None or layer.merge_mode is None:
        raise Invalid(
            f"{layer.name}",
            "a merge mode, so that its units are one row",
            f"merge mode {layer.merge_mode}",
            "Choose single weights, or the whole layer.",
        )
    if layer.merge_mode == "concat":
        _check_unit(layer, unit, 2 * num)
        return _of_unit(ways[unit // num], unit % num)
    _check_unit(layer, unit, num)
    return [pair for way in ways for pair in _of_unit(way, unit)]


def _num_units(layer: Any, weights: dict[str, Any]) -> int | None:
    if type(layer).__name__ == "Embedding":
        return int(layer.input_dim)
    for name in ("units", "filters", "num_heads", "num_query_heads"):
        if isinstance(getattr(layer, name, None), int):
            return int(getattr(layer, name))
    if type(layer).__name__.startswith("Depthwise"):
        shape = weights["kernel"].shape  # (…, channels, multiplier)
        return int(shape[-2] * shape[-1])
    sizes = {int(variable.shape[-1]) for variable in weights.values() if len(variable.shape)}
    return sizes.pop() if len(sizes) == 1 else None


def _choosing(layer: Any, name: str, num: int) -> Callable[[Mask, int], None]:
    """How the entries of one unit lie in a variable of its layer."""
    kind = type(layer).__name__
    if kind == "Embedding":
        return _first if name == "embeddings" else _none
    if kind in _ATTENTION:
        return _of_head(layer, name, num)
    if name == "kernel" and kind.endswith("Transpose"):
        return _before_last
    if name == "kernel" and kind.startswith("Depthwise"):
        return _depthwise
    if name == "depthwise_kernel":
        return _none

    def last(mask: Mask, unit: int) -> None:
        # Recurrent layers keep their gates side by side along the last axis.
        if mask.ndim and mask.shape[-1] % num == 0:
            mask[..., unit::num] = True

    return last


def _of_head(layer: Any, name: str, num: int) -> Callable[[Mask, int], None]:
    part, _, short = name.partition("/")
    if part == "attention_output":  # what leads out of a head belongs to it too
        return _first if short == "kernel" else _none
    is_shared = part in ("key", "value") and getattr(layer, "num_key_value_heads", num) != num
    return _none if is_shared else _before_last


def _before_last(mask: Mask, unit: int) -> None:
    mask[..., unit, :] = True


def _first(mask: Mask, unit: int) -> None:
    mask[unit] = True


def _depthwise(mask: Mask, unit: int) -> None:
    mask.reshape(*mask.shape[:-2], -1)[..., unit] = True


def _none(mask: Mask, unit: int) -> None:
    """Serves all units alike."""
