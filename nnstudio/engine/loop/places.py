"""Which weights of a model a place means."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from nnstudio.document.invalid import Invalid
from nnstudio.document.surgery import Place
from nnstudio.engine.probes.initial import named_weights

Mask = NDArray[np.bool_]

#: Layers whose output's last axis is made of parts, so that no weight belongs to one unit alone.
_WITHOUT_UNITS = frozenset(
    ("Bidirectional", "MultiHeadAttention", "GroupQueryAttention", "TimeDistributed")
)


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


def _of_variables(layer: Any, place: Place) -> list[tuple[Any, Mask]]:
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


def _of_unit(layer: Any, unit: int) -> list[tuple[Any, Mask]]:
    """Weights that lead into one neuron or channel, with its bias and its scale."""
    kind = type(layer).__name__
    weights = dict(named_weights(layer))
    num = _num_units(layer, weights)
    if kind in _WITHOUT_UNITS or num is None:
        raise Invalid(
            f"{layer.name}",
            "a layer whose weights belong to one unit each",
            kind,
            "Choose single weights, or the whole layer.",
        )
    if not 0 <= unit < num:
        raise Invalid(
            f"{layer.name}", f"a unit from 0 to {num - 1}", str(unit), "Choose one that is there."
        )
    found = []
    for name, variable in weights.items():
        mask = np.zeros(tuple(variable.shape), np.bool_)
        _choosing(kind, name, num)(mask, unit)
        if mask.any():
            found.append((variable, mask))
    return found


def _num_units(layer: Any, weights: dict[str, Any]) -> int | None:
    for name in ("units", "filters"):
        if isinstance(getattr(layer, name, None), int):
            return int(getattr(layer, name))
    if type(layer).__name__.startswith("Depthwise"):
        shape = weights["kernel"].shape  # (…, channels, multiplier)
        return int(shape[-2] * shape[-1])
    sizes = {int(variable.shape[-1]) for variable in weights.values() if len(variable.shape)}
    return sizes.pop() if len(sizes) == 1 else None


def _choosing(kind: str, name: str, num: int) -> Callable[[Mask, int], None]:
    """How the entries of one unit lie in a variable of its layer."""

    def last(mask: Mask, unit: int) -> None:
        # Recurrent layers keep their gates side by side along the last axis.
        if mask.ndim and mask.shape[-1] % num == 0:
            mask[..., unit::num] = True

    def transposed(mask: Mask, unit: int) -> None:
        mask[..., unit, :] = True

    def depthwise(mask: Mask, unit: int) -> None:
        mask.reshape(*mask.shape[:-2], -1)[..., unit] = True

    def none(mask: Mask, unit: int) -> None:
        """Serves all channels alike."""

    if name == "kernel" and kind.endswith("Transpose"):
        return transposed
    if name == "kernel" and kind.startswith("Depthwise"):
        return depthwise
    if name == "depthwise_kernel":
        return none
    return last
