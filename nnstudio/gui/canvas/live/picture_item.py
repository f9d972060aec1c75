"""The small picture of a block: beside it where there is room, else within its card."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from nnstudio.gui.canvas.block_item import BlockItem
from nnstudio.gui.canvas.colours import block_ground, mixed
from nnstudio.gui.canvas.geometry import BLOCK_HEIGHT, BLOCK_WIDTH
from nnstudio.gui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from nnstudio.gui.canvas.live.pictures import Picture

#: Room a picture takes within a card, and its distance from the card's edge.
INSIDE = 58.0
_MARGIN = 6.0
#: Distance of a panel from its block, and of the picture from the panel's edge.
_APART, _PADDING = 6.0, 5.0
_RADIUS = 6.0
#: Width of the widest panel.
WIDEST = 216.0

_ONE = QSize(1, 1)
#: Scales that differ by less than this share are the same but for rounding.
_SAME = 1e-4


class PictureItem(QGraphicsItem):
    """Paints the newest picture of one block, from a pixmap that is kept until it changes.

    Args:
        block: Whose picture it is; the item lives and moves with it.
        pointed: Told when the mouse comes to another unit or leaves.

    Attributes:
        caption: What the picture is of; told where the mouse is on no unit.
        born: When it was made, as ``perf_counter`` says.
    """

    def __init__(
        self, block: BlockItem, pointed: Callable[[PictureItem, int | None], None]
    ) -> None:
        super().__init__(block)
        self.block = block
        self._pointed = pointed
        self.caption = ""
        self.born = perf_counter()
        self._picture: Picture | None = None
        self._unit: int | None = None
        self._room = INSIDE
        self._is_inside = True
        self._is_on_left = False
        self._frame = QRectF()
        self._kept: QPixmap | None = None
        self._kept_at = 0.0
        self._zoom = 1.0
        self.setAcceptHoverEvents(True)
        self.setZValue(1)

    @property
    def picture(self) -> Picture | None:
        """What is drawn."""
        return self._picture

    @property
    def is_inside(self) -> bool:
        """Whether it is drawn within the card."""
        return self._is_inside

    @property
    def frame(self) -> QRectF:
        """Where the picture itself is drawn, from the block's centre."""
        return self._frame

    def forget(self) -> None:
        """Is about to go."""
        self.block.set_picture_room(0.0)

    def place(self, room: float, *, on_left: bool = False) -> None:
        """Stands beside the block, or within it where ``room`` is 0.

        Args:
            room: Width that a panel may have.
            on_left: Whether the panel stands left of the block.
        """
        if (room, on_left) != (self._room, self._is_on_left):
            self._room, self._is_on_left = room, on_left
            self._arrange()

    def show_picture(self, picture: Picture, zoom: float) -> None:
        """Replaces the picture."""
        self._picture, self._zoom = picture, zoom
        self._arrange()

    def prepare(self, scale: float) -> None:
        """Draws the pixmap now, so that painting the canvas finds it.

        Args:
            scale: Pixels of the screen in a scene unit.
        """
        if self._picture is not None:
            self._pixmap(self._picture, scale)

    def set_zoom(self, zoom: float) -> None:
        """The scene is seen at another scale: more or less may be told."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._arrange()

    def set_unit(self, unit: int | None) -> None:
        """Frames one unit."""
        if unit != self._unit:
            self._unit = unit
            self.update()

    def unit_rect(self, unit: int) -> QRectF | None:
        """Where a unit is drawn, from the block's centre."""
        if self._picture is None:
            return None
        return self._picture.unit_rect(unit, self._frame, self._zoom)

    def boundingRect(self) -> QRectF:
        if self._is_inside:
            return self._frame.adjusted(-2, -2, 2, 2)
        return self._panel().adjusted(-2, -2, 2, 2)

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        unit = None
        if self._picture is not None:
            unit = self._picture.unit_at(event.pos(), self._frame, self._zoom)
        # The unit has a card of its own, which a tool tip would only stand beside.
        self.setToolTip(self.caption if unit is None else "")
        self._pointed(self, unit)

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.hoverMoveEvent(event)

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._pointed(self, None)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if self._picture is None:
            return
        if not self._is_inside:
            self._draw_panel(painter)
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        ratio = widget.devicePixelRatioF() if widget is not None else 1.0
        pixmap = self._pixmap(self._picture, scale * ratio)
        painter.drawPixmap(self._frame, pixmap, QRectF(pixmap.rect()))
        if self._unit is not None:
            self._draw_unit(painter, self._unit)

    def _pixmap(self, picture: Picture, scale: float) -> QPixmap:
        """The picture at the screen's scale; drawn anew only where it or the scale changed."""
        if self._kept is None or abs(self._kept_at - scale) > _SAME * scale:
            size = (self._frame.size() * scale).toSize().expandedTo(_ONE)
            kept = QPixmap(size)
            kept.fill(Qt.GlobalColor.transparent)
            painter = QPainter(kept)
            painter.scale(size.width() / self._frame.width(), size.height() / self._frame.height())
            whole = QRectF(QPointF(), self._frame.size())
            picture.paint(painter, whole, self._zoom)
            painter.end()
            self._kept, self._kept_at = kept, scale
        return self._kept

    def _arrange(self) -> None:
        self.prepareGeometryChange()
        self._kept = None
        self._is_inside = self._room <= 0.0
        height = BLOCK_HEIGHT - 2 * _MARGIN
        if self._is_inside:
            left = BLOCK_WIDTH / 2 - _MARGIN - (INSIDE - _MARGIN)
            self._frame = QRectF(left, -height / 2, INSIDE - _MARGIN, height)
        else:
            height = BLOCK_HEIGHT - 2 * _PADDING
            self._frame = QRectF(0, -height / 2, self._room - 2 * _PADDING, height)
        if self._picture is not None:
            width = self._picture.width(self._frame, self._zoom)
            if self._is_inside:
                self._frame.setLeft(self._frame.right() - width)
            self._frame.setWidth(width)
        if not self._is_inside:
            reach = BLOCK_WIDTH / 2 + _APART + _PADDING
            self._frame.moveLeft(-reach - self._frame.width() if self._is_on_left else reach)
        taken = self._frame.width() + _MARGIN if self._is_inside and self._picture else 0.0
        self.block.set_picture_room(taken)
        self.update()

    def _panel(self) -> QRectF:
        return self._frame.adjusted(-_PADDING, -_PADDING, _PADDING, _PADDING)

    def _draw_panel(self, painter: QPainter) -> None:
        colours = theme().colours
        edge = mixed(colours.border, colours.text, 0.12)
        painter.setPen(QPen(edge, 1.0))
        side = -1.0 if self._is_on_left else 1.0
        x = side * BLOCK_WIDTH / 2
        painter.drawLine(QPointF(x, 0), QPointF(x + side * _APART, 0))
        painter.setBrush(block_ground())
        painter.drawRoundedRect(self._panel(), _RADIUS, _RADIUS)

    def _draw_unit(self, painter: QPainter, unit: int) -> None:
        rect = self.unit_rect(unit)
        if rect is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme().colours.accent), 2.0 / max(1.0, self._zoom)))
            painter.drawRect(rect.adjusted(-1, -1, 1, 1))
