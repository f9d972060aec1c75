"""Sizes and places of what the canvas draws, in scene units (one is a pixel at 100 %)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

BLOCK_WIDTH = 176.0
BLOCK_HEIGHT = 64.0
#: Drawn radius of a port, and how far from its centre a press still takes hold of it.
PORT_RADIUS = 4.5
PORT_REACH = 10.0
#: Distance between two inputs of one block, where there is room for it.
PORT_SPACING = 40.0
#: Room between a block and a wire that passes it by.
LANE_MARGIN = 22.0

_BEND = 46.0


def block_rect(centre: QPointF | None = None) -> QRectF:
    """The outline of a block around a centre (around the origin, where none is given)."""
    rect = QRectF(-BLOCK_WIDTH / 2, -BLOCK_HEIGHT / 2, BLOCK_WIDTH, BLOCK_HEIGHT)
    return rect if centre is None else rect.translated(centre)


def input_place(port: int, num_ports: int) -> QPointF:
    """Where input ``port`` of ``num_ports`` lies, from the block's centre.

    A spare input is numbered behind the others and not counted, so that it moves none.
    """
    spacing = min(PORT_SPACING, (BLOCK_WIDTH - 32.0) / max(1, num_ports - 1))
    return QPointF((port - (num_ports - 1) / 2) * spacing, -BLOCK_HEIGHT / 2)


def output_place() -> QPointF:
    """Where the output lies, from the block's centre."""
    return QPointF(0.0, BLOCK_HEIGHT / 2)


def wire_path(start: QPointF, end: QPointF, lane: float | None = None) -> QPainterPath:
    """The curve of a wire that leaves downwards and arrives from above.

    Args:
        start: The output it leaves.
        end: The input it leads to.
        lane: Column in which it passes other blocks by; ``None`` goes straight there.
    """
    path = QPainterPath(start)
    if lane is None:
        reach = max(18.0, abs(end.y() - start.y()) * 0.5)
        if end.y() < start.y():
            reach = max(reach, 90.0)
        path.cubicTo(QPointF(start.x(), start.y() + reach), QPointF(end.x(), end.y() - reach), end)
        return path
    top, bottom = start.y() + _BEND, end.y() - _BEND
    path.cubicTo(
        QPointF(start.x(), start.y() + _BEND * 0.7),
        QPointF(lane, top - _BEND * 0.6),
        QPointF(lane, top),
    )
    path.lineTo(lane, bottom)
    path.cubicTo(QPointF(lane, bottom + _BEND * 0.6), QPointF(end.x(), end.y() - _BEND * 0.7), end)
    return path


def lane_around(start: QPointF, end: QPointF, centres: Iterable[QPointF]) -> float | None:
    """The column in which a wire passes the blocks that stand in its way.

    Args:
        start: The output it leaves.
        end: The input it leads to.
        centres: Centres of the blocks it might run through, without the two it joins.

    Returns:
        The nearer of the columns left and right of them, or ``None`` if the way is free.
    """
    left, right = min(start.x(), end.x()), max(start.x(), end.x())
    between = [
        centre.x()
        for centre in centres
        if start.y() < centre.y() < end.y() and _is_crossed(start, end, centre)
    ]
    if not between:
        return None
    half = BLOCK_WIDTH / 2 + LANE_MARGIN
    on_left, on_right = min(between) - half, max(between) + half
    if left - on_left < on_right - right:
        return on_left
    return on_right


def _is_crossed(start: QPointF, end: QPointF, centre: QPointF) -> bool:
    share = (centre.y() - start.y()) / (end.y() - start.y())
    # The curve's own shape: it stays near its ends' columns and changes over in the middle.
    smooth = share * share * (3 - 2 * share)
    x = start.x() + (end.x() - start.x()) * smooth
    return abs(centre.x() - x) < BLOCK_WIDTH / 2 + 6
