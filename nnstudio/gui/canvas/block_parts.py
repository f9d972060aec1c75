"""The smaller parts of a block's picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nnstudio.gui.canvas.colours import block_ground, faded, mixed, text_font
from nnstudio.gui.canvas.geometry import BLOCK_HEIGHT, BLOCK_WIDTH, block_rect
from nnstudio.gui.theme import theme

_BAR_WIDTH, _BAR_HEIGHT, _BAR_GAP = 40.0, 3.0, 2.0


def draw_rings(painter: QPainter, radius: float, *, is_current: bool, is_target: bool) -> None:
    """The halo of the block that has the keyboard's focus, or where a gesture would end."""
    if is_current or is_target:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(faded(theme().colours.accent, 0.35), 3.0))
        painter.drawRoundedRect(block_rect().adjusted(-3, -3, 3, 3), radius + 3, radius + 3)


def draw_badge(painter: QPainter, severity: str) -> None:
    """A red disc or an amber triangle with an exclamation mark, told apart by shape too.

    It sits on the corner, where it covers no words.
    """
    colours = theme().colours
    centre = QPointF(BLOCK_WIDTH / 2 - 3, -BLOCK_HEIGHT / 2 + 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.error if severity == "error" else colours.warning))
    if severity == "error":
        painter.drawEllipse(centre, 8, 8)
    else:
        corners = [QPointF(0, -8.5), QPointF(9, 7), QPointF(-9, 7)]
        painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))
    painter.setPen(QColor(colours.surface))
    painter.setFont(text_font(11, bold=True))
    place = QRectF(centre.x() - 8, centre.y() - 8, 16, 16)
    if severity != "error":
        place.translate(0, 1)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "!")


def draw_lock(painter: QPainter, *, is_whole: bool) -> None:
    """A small lock on the lower left corner: closed where no weight learns, else half drawn.

    Args:
        painter: Of the block.
        is_whole: Whether all weights are frozen, not only some.
    """
    colours = theme().colours
    centre = QPointF(-BLOCK_WIDTH / 2 + 3, BLOCK_HEIGHT / 2 - 3)
    painter.setPen(QPen(mixed(colours.border, colours.text, 0.3), 1.0))
    painter.setBrush(block_ground())
    painter.drawEllipse(centre, 9, 9)
    ink = QColor(colours.text if is_whole else colours.muted)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(centre.x() - 2.6, centre.y() - 5.6, 5.2, 6.4), 0, 180 * 16)
    painter.setBrush(ink if is_whole else block_ground())
    painter.drawRoundedRect(QRectF(centre.x() - 4, centre.y() - 1.8, 8, 6), 1.2, 1.2)


def draw_change(painter: QPainter, change: float) -> None:
    """A pill on the lower right corner: how far the weights moved, the stronger the farther."""
    colours = theme().colours
    place = QRectF(BLOCK_WIDTH / 2 - 46, BLOCK_HEIGHT / 2 - 10, 42, 15)
    ground = mixed(colours.surface, colours.negative, 0.15 + 0.6 * min(change, 1.0))
    painter.setPen(QPen(QColor(colours.negative), 1.0))
    painter.setBrush(ground)
    painter.drawRoundedRect(place, 7, 7)
    painter.setPen(QColor(colours.text))
    painter.setFont(text_font(10))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"Δ {change:.0%}")


def draw_shape(painter: QPainter, shape: str) -> None:
    """The output shape below a block that no wire leaves."""
    painter.setFont(text_font(11))
    painter.setPen(QColor(theme().colours.muted))
    place = QRectF(-BLOCK_WIDTH / 2, BLOCK_HEIGHT / 2 + 6, BLOCK_WIDTH, 16)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shape)


def draw_costs(
    painter: QPainter,
    line: QRectF,
    colour: QColor,
    share_params: float,
    share_work: float | None,
) -> None:
    """Two bars: the share of the network's parameters, and below of its multiply-adds.

    Args:
        painter: Of the block.
        line: The line of the block at whose end the bars stand.
        colour: Of the upper bar.
        share_params: In [0, 1].
        share_work: In [0, 1]; ``None`` has no bar.
    """
    if not share_params and not share_work:
        return
    colours = theme().colours
    bars = [(share_params, colour)]
    if share_work is not None:
        bars.append((share_work, QColor(colours.muted)))
    bar = QRectF(line.right() - _BAR_WIDTH, 0, _BAR_WIDTH, _BAR_HEIGHT)
    bar.moveTop(line.center().y() - (_BAR_HEIGHT + _BAR_GAP) * len(bars) / 2 + 1)
    painter.setPen(Qt.PenStyle.NoPen)
    for share, fill in bars:
        painter.setBrush(QColor(colours.grid))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        if share > 0:
            painter.setBrush(fill)
            full = QRectF(bar)
            full.setWidth(max(2.0, _BAR_WIDTH * share))
            painter.drawRoundedRect(full, 1.5, 1.5)
        bar.translate(0, _BAR_HEIGHT + _BAR_GAP)
