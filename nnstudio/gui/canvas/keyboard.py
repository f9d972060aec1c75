"""Where the arrow keys lead."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from nnstudio.document.layout import Position
from nnstudio.document.network import Layer, Network, ordered

Direction = Literal["up", "down", "left", "right"]

#: A block counts as beside another if it is this much nearer sideways than up or down.
_SLANT = 1.0


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
    def is_there(other: Layer) -> bool:
        dx, dy = _offset(layer.position, other.position)
        along, across = (dx, dy) if direction in ("left", "right") else (dy, dx)
        if direction in ("left", "up"):
            along = -along
        return along > 0 and abs(across) <= along * _SLANT

    there = [other for other in layers if is_there(other)]
    nearest = min(there, key=lambda other: _distance(layer, other), default=None)
    return nearest.id if nearest is not None else None


def _offset(start: Position, end: Position) -> Position:
    return (end[0] - start[0], end[1] - start[1])


def _distance(layer: Layer, other: Layer) -> float:
    dx, dy = _offset(layer.position, other.position)
    return dx * dx + dy * dy
