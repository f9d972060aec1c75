"""Where beside a block there is room for its picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPainterPath

from nnstudio.gui.canvas.geometry import BLOCK_HEIGHT, BLOCK_WIDTH
from nnstudio.gui.canvas.live.picture_item import WIDEST

Array = NDArray[Any]

#: Narrower panels tell less than a picture within the card.
_NARROWEST = 78.0
#: Left free between a panel and what stands beside it.
_FREE = 14.0
#: Points along a wire that are looked at.
_NUM_POINTS = 24


def rooms_of(
    centres: Mapping[str, tuple[float, float]], wires: list[QPainterPath]
) -> dict[str, tuple[float, bool]]:
    """The width that each block's panel may have, and whether it stands on the left.

    A panel stands on the right where it can; where neither side has room the width is 0.

    Args:
        centres: Of the blocks.
        wires: The ways of all wires.
    """
    if not centres:
        return {}
    blocks = np.array(list(centres.values()))
    points = _points(wires)
    rooms = {}
    for name, (x, y) in centres.items():
        right = left = np.inf
        level = np.abs(blocks[:, 1] - y) < BLOCK_HEIGHT + 4
        aside = blocks[level, 0] - x
        near = np.abs(points[:, 1] - y) < BLOCK_HEIGHT / 2 + 4
        passing = points[near, 0] - x
        right = _least(aside[aside > 0] - BLOCK_WIDTH, passing[passing > BLOCK_WIDTH / 2])
        left = _least(-aside[aside < 0] - BLOCK_WIDTH, -passing[passing < -BLOCK_WIDTH / 2])
        # Two neighbours share the room between them, lest both panels stand there.
        rooms[name] = _chosen(right, left)
    return rooms


def _least(between_blocks: Array, to_wires: Array) -> float:
    nearest_block = float(between_blocks.min(initial=np.inf)) / 2
    nearest_wire = float((to_wires - BLOCK_WIDTH / 2).min(initial=np.inf))
    return min(nearest_block, nearest_wire) - _FREE


def _chosen(right: float, left: float) -> tuple[float, bool]:
    if right >= _NARROWEST:
        return min(right, WIDEST), False
    if left >= _NARROWEST:
        return min(left, WIDEST), True
    return 0.0, False


def _points(wires: list[QPainterPath]) -> Array:
    """(n, 2): places along all wires."""
    places = [
        (point.x(), point.y())
        for path in wires
        for point in (path.pointAtPercent(i / (_NUM_POINTS - 1)) for i in range(_NUM_POINTS))
    ]
    return np.array(places).reshape(-1, 2)
