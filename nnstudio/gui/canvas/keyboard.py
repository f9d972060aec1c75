"""Where the arrow keys lead."""

from __future__ import annotations

from collections.abc import Collection
from math import hypot
from typing import Literal

from nnstudio.document.network import Layer, Network, ordered

Direction = Literal["up", "down", "left", "right"]

#: How much farther a step across the direction counts than one along it.
_ACROSS = 2.0


def neighbour(network: Network, layer_id: str, direction: Direction) -> str | None:
    """The block that an arrow key leads to.

    Up and down follow the wires, to the block that stands nearest; where no wire leads that
    way, and to the left and right, the nearest block in that direction is taken.
    """
    layer = network.layer(layer_id)
    if direction in ("up", "down"):
        names = network.sources(layer_id) if direction == "up" else network.targets(layer_id)
        if names:
            wired = [network.layer(name) for name in names]
            return min(wired, key=lambda other: _distance(layer, other)).id
    return _nearest(layer, network.layers, direction)


def first(network: Network) -> str | None:
    """The first block of the data's way."""
    return next((layer.id for layer in ordered(network)), None)


def last(network: Network) -> str | None:
    """The last block of the data's way."""
    return next((layer.id for layer in reversed(ordered(network))), None)


def _nearest(layer: Layer, layers: Collection[Layer], direction: Direction) -> str | None:
    there = []
    for other in layers:
        dx, dy = other.position[0] - layer.position[0], other.position[1] - layer.position[1]
        along, across = (dx, abs(dy)) if direction in ("left", "right") else (dy, abs(dx))
        if direction in ("left", "up"):
            along = -along
        if 0 < along >= across:
            there.append((along + _ACROSS * across, other.id))
    return min(there)[1] if there else None


def _distance(layer: Layer, other: Layer) -> float:
    return hypot(other.position[0] - layer.position[0], other.position[1] - layer.position[1])
