"""Arranging a network in rows, so that wires lead downwards and rarely cross.

Source: Sugiyama, Tagawa & Toda 1981, "Methods for visual understanding of hierarchical system
structures": longest-path rows, dummy nodes on long wires, barycentres for the order within a
row. Places within a row minimise the squared length of the wires (pool-adjacent-violators).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from nnstudio.document.layout import COLUMN, ROW, Positions
from nnstudio.document.network import Network, ordered

#: Rounds of ordering and of placing; more change nothing visible on networks of 200 layers.
_ROUNDS = 8
#: Room that a wire needs which passes blocks by, as a share of a block's.
_LANE = 0.35
#: A block that stands less than this beside the one that feeds it is put right below it.
_CLOSE = 10.0
#: Wires between two blocks are kept straighter than those that pass others by.
_STRAIGHT = 100.0

# Real layers are known by their ids, a dummy by the wire it stands for and its row.
_Node = tuple[str, str, int]


def arranged(network: Network) -> Positions:
    """Positions for all layers; the first input stays where it is.

    Parts of the network that no wire joins are placed side by side.
    """
    positions: Positions = {}
    right = 0.0
    for part in _parts(network):
        placed = _arranged_part(part)
        left = min(x for x, _ in placed.values())
        offset = right - left if positions else 0.0
        positions.update({name: (x + offset, y) for name, (x, y) in placed.items()})
        right = max(x for x, _ in positions.values()) + COLUMN
    if network.layers:
        first = ordered(network)[0]
        dx = first.position[0] - positions[first.id][0]
        dy = first.position[1] - positions[first.id][1]
        positions = {name: (x + dx, y + dy) for name, (x, y) in positions.items()}
    return positions


def _parts(network: Network) -> list[Network]:
    """The connected parts, in the order of their first layers."""
    neighbours: dict[str, set[str]] = {layer.id: set() for layer in network.layers}
    for link in network.links:
        neighbours[link.source].add(link.target)
        neighbours[link.target].add(link.source)
    parts = []
    seen: set[str] = set()
    for layer in network.layers:
        if layer.id in seen:
            continue
        part, todo = {layer.id}, [layer.id]
        while todo:
            new = neighbours[todo.pop()] - part
            part |= new
            todo.extend(new)
        seen |= part
        parts.append(
            Network(
                tuple(item for item in network.layers if item.id in part),
                tuple(link for link in network.links if link.source in part),
            )
        )
    return parts


def _arranged_part(network: Network) -> Positions:
    rows, edges = _rows(network)
    above: dict[_Node, list[_Node]] = {node: [] for row in rows for node in row}
    below: dict[_Node, list[_Node]] = {node: [] for row in rows for node in row}
    for upper, lower in edges:
        above[lower].append(upper)
        below[upper].append(lower)
    _order(rows, above, below)
    x = _place(rows, above, below)
    positions: Positions = {}
    for index, row in enumerate(rows):
        for node in row:
            if not node[1]:
                near = [positions[other[0]][0] for other in above[node] if not other[1]]
                column = min(near, key=lambda place: abs(place - x[node]), default=x[node])
                own = column if abs(column - x[node]) < _CLOSE else x[node]
                positions[node[0]] = (round(own), index * ROW)
    return positions


def _rows(network: Network) -> tuple[list[list[_Node]], list[tuple[_Node, _Node]]]:
    depth: dict[str, int] = {}
    for layer in ordered(network):
        depth[layer.id] = 1 + max((depth[name] for name in network.sources(layer.id)), default=-1)
    # An input stands right above its first reader, not at the top of a deep network.
    for layer in network.inputs:
        depth[layer.id] = min((depth[name] for name in network.targets(layer.id)), default=1) - 1
    rows: list[list[_Node]] = [[] for _ in range(max(depth.values()) + 1)]
    for layer in network.layers:
        rows[depth[layer.id]].append((layer.id, "", 0))
    edges: list[tuple[_Node, _Node]] = []
    for link in network.links:
        upper: _Node = (link.source, "", 0)
        for row in range(depth[link.source] + 1, depth[link.target]):
            dummy: _Node = (link.source, f"{link.target}/{link.port}", row)
            rows[row].append(dummy)
            edges.append((upper, dummy))
            upper = dummy
        edges.append((upper, (link.target, "", 0)))
    return rows, edges


def _order(
    rows: list[list[_Node]],
    above: dict[_Node, list[_Node]],
    below: dict[_Node, list[_Node]],
) -> None:
    """Sorts each row by the mean place of its neighbours, downwards and upwards in turn."""
    place = {node: float(index) for row in rows for index, node in enumerate(row)}

    def centre(node: _Node, neighbours: dict[_Node, list[_Node]]) -> float:
        near = neighbours[node]
        return sum(place[other] for other in near) / len(near) if near else place[node]

    for turn in range(_ROUNDS):
        neighbours = above if turn % 2 == 0 else below
        for row in rows if turn % 2 == 0 else reversed(rows):
            keys = {node: centre(node, neighbours) for node in row}
            row.sort(key=keys.__getitem__)
            place.update({node: float(index) for index, node in enumerate(row)})


def _place(
    rows: list[list[_Node]],
    above: dict[_Node, list[_Node]],
    below: dict[_Node, list[_Node]],
) -> dict[_Node, float]:
    x: dict[_Node, float] = {}
    for row in rows:
        x.update(zip(row, _spread([0.0] * len(row), [1.0] * len(row), _gaps(row)), strict=True))
    for turn in range(2 * _ROUNDS):
        for row in rows if turn % 2 == 0 else reversed(rows):
            goals, weights = [], []
            for node in row:
                near = [(other, _pull(node, other)) for other in above[node] + below[node]]
                total = sum(weight for _, weight in near)
                goals.append(
                    sum(x[other] * weight for other, weight in near) / total if total else x[node]
                )
                weights.append(total or 1.0)
            x.update(zip(row, _spread(goals, weights, _gaps(row)), strict=True))
    return x


def _pull(node: _Node, other: _Node) -> float:
    return 1.0 if node[1] or other[1] else _STRAIGHT


def _gaps(row: Sequence[_Node]) -> list[float]:
    """Least distance between each node of a row and the one before it; the first has 0."""
    half = [COLUMN * (_LANE if node[1] else 1.0) / 2 for node in row]
    return [0.0, *(left + right for left, right in pairwise(half))]


def _spread(goals: Sequence[float], weights: Sequence[float], gaps: Sequence[float]) -> list[float]:
    """Values nearest to ``goals`` (weighted squares) that keep their order and the gaps.

    Source: pool-adjacent-violators (Ayer et al. 1955), on goals less the summed gaps.
    """
    offset, total = [], 0.0
    for gap in gaps:
        total += gap
        offset.append(total)
    blocks: list[tuple[float, float, int]] = []
    for goal, weight, shift in zip(goals, weights, offset, strict=True):
        block = (goal - shift, weight, 1)
        while blocks and blocks[-1][0] > block[0]:
            value, mass, num = blocks.pop()
            mean = (value * mass + block[0] * block[1]) / (mass + block[1])
            block = (mean, mass + block[1], num + block[2])
        blocks.append(block)
    values = [value for value, _, num in blocks for _ in range(num)]
    return [value + shift for value, shift in zip(values, offset, strict=True)]
