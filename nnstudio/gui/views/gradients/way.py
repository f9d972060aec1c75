"""One sample's way through the network and back, as a list of stops; and small networks as wires.

No Qt: only which numbers belong together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.network import INPUT, Network, ordered
from nnstudio.protocol.probes.backward import MOST_UNITS

Array = NDArray[Any]
Arrays = Mapping[str, Array]
Kind = Literal["sample", "forward", "loss", "backward"]


@dataclass(frozen=True)
class Stop:
    """A place on the way.

    Attributes:
        kind: ``"sample"`` at the start, ``"forward"`` through a layer, ``"loss"`` at the turning
            point, ``"backward"`` through a layer.
        layer: Id of the layer that is passed; empty at the other two.
    """

    kind: Kind
    layer: str = ""


def stops(network: Network, arrays: Arrays) -> tuple[Stop, ...]:
    """From the sample through all layers to the loss, and back to the first layer."""
    layers = [layer.id for layer in ordered(network) if layer.id in arrays and layer.kind != INPUT]
    forward = [Stop("forward", layer) for layer in layers]
    backward = [Stop("backward", layer) for layer in reversed(layers) if f"{layer}.da" in arrays]
    return (Stop("sample"), *forward, Stop("loss"), *backward)


@dataclass(frozen=True)
class Gap:
    """What lies between the units of one layer and those of the next.

    Attributes:
        layer: Id of the next one.
        weights: (before, after): the weight of each wire; ``None`` where a layer computes each
            unit from the same one before, without weights.
        bias: (after,), zeros without one; only with weights.
    """

    layer: str
    weights: Array | None
    bias: Array


@dataclass(frozen=True)
class Wires:
    """A network of few units, all in a row.

    Attributes:
        layers: Id of each column of units; the first is the input's.
        outputs: *a* of each column, (n,).
        gradients: ∂L/∂a of each column, (n,).
        gaps: Between each column and the next.
    """

    layers: tuple[str, ...]
    outputs: tuple[Array, ...]
    gradients: tuple[Array, ...]
    gaps: tuple[Gap, ...]
    _sums: Mapping[str, tuple[Array, Array]]

    def column(self, layer: str) -> int:
        """Place of a layer among the columns."""
        return self.layers.index(layer)

    def sums(self, layer: str) -> tuple[Array, Array] | None:
        """Z and δ = ∂L/∂z of a layer with weights, each (n,); ``None`` of the others."""
        return self._sums.get(layer)

    def terms(self, stop: Stop) -> Array | None:
        """(before, after): what each wire of the layer that is passed carries.

        Forward w·a, which add up (with the bias) to z of each unit after. Backward w·δ, which
        add up to ∂L/∂a of each unit before. Without weights a wire carries the unit's value,
        or its gradient.
        """
        if not stop.layer:
            return None
        place = self.column(stop.layer)
        gap, before = self.gaps[place - 1], self.outputs[place - 1]
        sums = self.sums(stop.layer)
        if gap.weights is None or sums is None:
            carried = before if stop.kind == "forward" else self.gradients[place - 1]
            return np.diag(carried)
        if stop.kind == "forward":
            return gap.weights * before[:, None]
        return gap.weights * sums[1][None, :]

    def by_weights(self, layer: str) -> Array | None:
        """(before, after): ∂L/∂w = a·δ of each wire; ``None`` without weights."""
        place, sums = self.column(layer), self.sums(layer)
        return None if sums is None else np.outer(self.outputs[place - 1], sums[1])


def wires(network: Network, arrays: Arrays) -> Wires | None:
    """The network as single wires; ``None`` where it is not a chain of few units."""
    chain = [layer for layer in ordered(network) if layer.id in arrays]
    for layer, before in zip(chain[1:], chain[:-1], strict=True):
        if network.sources(layer.id) != (before.id,):
            return None
    if len(chain) < 2 or chain[0].kind != INPUT:
        return None
    outputs, gradients, gaps, sums = [], [], [], {}
    for place, layer in enumerate(chain):
        values, gradient = arrays[layer.id], arrays.get(f"{layer.id}.da")
        if values.ndim != 1 or len(values) > MOST_UNITS or gradient is None:
            return None
        outputs.append(values)
        gradients.append(gradient)
        if not place:
            continue
        kernel = arrays.get(f"{layer.id}.w.kernel")
        if kernel is not None and f"{layer.id}.dz" in arrays:
            bias = arrays.get(f"{layer.id}.w.bias", np.zeros(len(values), np.float32))
            gaps.append(Gap(layer.id, kernel, bias))
            sums[layer.id] = (arrays[f"{layer.id}.z"], arrays[f"{layer.id}.dz"])
        elif kernel is None and len(values) == len(outputs[-2]) and not _has_weights(layer, arrays):
            gaps.append(Gap(layer.id, None, np.zeros(len(values), np.float32)))
        else:
            return None
    ids = tuple(layer.id for layer in chain)
    return Wires(ids, tuple(outputs), tuple(gradients), tuple(gaps), sums)


def _has_weights(layer: Any, arrays: Arrays) -> bool:
    return any(name.startswith(f"{layer.id}.w.") for name in arrays)
