"""Where blocks stand: making room for a new one, lining up a few, arranging them all.

Positions are centres of blocks in scene units (x right, y down); data flows downwards.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal, get_args

from msgspec.structs import replace

from nnstudio.document.network import Network

Position = tuple[float, float]
Positions = dict[str, Position]
Edge = Literal["left", "centre", "right", "top", "middle", "bottom", "columns", "rows"]

#: The ways in which blocks can be lined up, in the order of the menu.
EDGES: tuple[Edge, ...] = get_args(Edge)

#: Distance between the centres of two blocks that stand one below the other.
ROW = 110.0
#: Distance between the centres of two blocks that stand side by side.
COLUMN = 220.0


def make_room(network: Network, layer_id: str) -> Network:
    """Moves a layer below what feeds it, and everything behind it down by as much as it needs."""
    layer = network.layer(layer_id)
    above = [network.layer(source).position[1] for source in network.sources(layer_id)]
    y = max([layer.position[1], *(place + ROW for place in above)])
    below = [network.layer(target).position[1] for target in network.targets(layer_id)]
    crowded = [place for place in below if place > max(above, default=y - ROW)]
    shift = max(0.0, y + ROW - min(crowded, default=y + ROW))
    behind = _behind(network, layer_id) if shift else set()
    layers = []
    for old in network.layers:
        x = old.position[0]
        if old.id == layer_id:
            layers.append(replace(old, position=(x, y)))
        elif old.id in behind:
            layers.append(replace(old, position=(x, old.position[1] + shift)))
        else:
            layers.append(old)
    return Network(tuple(layers), network.links)


def _behind(network: Network, layer_id: str) -> set[str]:
    seen: set[str] = set()
    todo = [layer_id]
    while todo:
        for target in network.targets(todo.pop()):
            if target not in seen:
                seen.add(target)
                todo.append(target)
    return seen


def aligned(network: Network, layer_ids: Collection[str], edge: Edge) -> Positions:
    """Positions that line blocks up; blocks are all of one size, so their centres decide.

    Args:
        network: The network the blocks belong to.
        layer_ids: The blocks to line up.
        edge: ``"left"``, ``"centre"`` and ``"right"`` bring them into one column, ``"top"``,
            ``"middle"`` and ``"bottom"`` into one row; ``"columns"`` and ``"rows"`` keep the
            outermost two where they are and space the others evenly between them.
    """
    places = {layer.id: layer.position for layer in network.layers if layer.id in layer_ids}
    if not places:
        return {}
    axis = 0 if edge in ("left", "centre", "right", "columns") else 1
    values = {name: place[axis] for name, place in places.items()}
    if edge in ("columns", "rows"):
        values = _evenly(values)
    else:
        low, high = min(values.values()), max(values.values())
        goal = {"left": low, "top": low, "right": high, "bottom": high}.get(edge, (low + high) / 2)
        values = dict.fromkeys(values, goal)
    return {
        name: (value, places[name][1]) if axis == 0 else (places[name][0], value)
        for name, value in values.items()
    }


def _evenly(values: Mapping[str, float]) -> dict[str, float]:
    order = sorted(values, key=values.__getitem__)
    first, last = values[order[0]], values[order[-1]]
    step = (last - first) / max(1, len(order) - 1)
    return {name: first + step * index for index, name in enumerate(order)}
