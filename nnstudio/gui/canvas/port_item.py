"""An input or the output of a block."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from nnstudio.gui.canvas.colours import block_ground, faded
from nnstudio.gui.canvas.geometry import PORT_RADIUS, PORT_REACH
from nnstudio.gui.canvas.labels import translate
from nnstudio.gui.theme import theme

#: How a port looks while a wire is being drawn: ``"target"`` is the one it would lead to.
PortLook = Literal["plain", "fits", "target", "refused"]


class PortItem(QGraphicsItem):
    """A small circle on the edge of a block; wires are drawn from it.

    Attributes:
        layer_id: The block it belongs to.
        port: Which input it is; ``None`` is the output.
    """

    def __init__(self, parent: QGraphicsItem, layer_id: str, port: int | None) -> None:
        super().__init__(parent)
        self.layer_id = layer_id
        self.port = port
        self._look: PortLook = "plain"
        self._is_hovered = self._is_spare = self._is_block_hovered = False
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        if port is None:
            self.setToolTip(
                translate("Canvas", "Drag from here to the layer that should read this output.")
            )
        else:
            self.setToolTip(
                translate("Canvas", "Drag from here to the layer that should feed this input.")
            )

    @property
    def is_output(self) -> bool:
        """Whether wires leave here."""
        return self.port is None

    @property
    def look(self) -> PortLook:
        """How it is drawn."""
        return self._look

    def set_look(self, look: PortLook) -> None:
        """Changes how it is drawn."""
        if look != self._look:
            self.prepareGeometryChange()
            self._look = look
            self._update_visibility()
            self.update()

    @property
    def is_spare(self) -> bool:
        """Whether it is one more than the block needs, and shows on demand only."""
        return self._is_spare

    def set_spare(self, is_spare: bool) -> None:
        """Makes it a spare input, or an ordinary one."""
        self._is_spare = is_spare
        self._update_visibility()

    def set_block_hovered(self, is_hovered: bool) -> None:
        """The mouse is over its block, or has left it."""
        self._is_block_hovered = is_hovered
        self._update_visibility()

    def _update_visibility(self) -> None:
        shows = self._look in ("fits", "target") or self._is_block_hovered
        self.setVisible(shows or not self._is_spare)

    def place(self) -> QPointF:
        """Its centre in the scene."""
        return self.scenePos()

    def boundingRect(self) -> QRectF:
        reach = PORT_REACH + 2
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addEllipse(QPointF(), PORT_REACH, PORT_REACH)
        return path

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._is_hovered = True
        self.update()

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._is_hovered = False
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        colours = theme().colours
        ring, ground, radius = QColor(colours.muted), block_ground(), PORT_RADIUS
        if self._look == "refused":
            ring = faded(ring, 0.35)
        elif self._look == "target":
            ring, ground, radius = QColor(colours.accent), QColor(colours.accent), PORT_RADIUS + 2.5
        elif self._look == "fits" or self._is_hovered:
            ring, radius = QColor(colours.accent), PORT_RADIUS + 1.5
        if self._look == "target" or (self._is_hovered and self._look == "plain"):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(colours.accent, 0.22))
            painter.drawEllipse(QPointF(), radius + 4, radius + 4)
        painter.setPen(QPen(ring, 1.6))
        painter.setBrush(ground)
        painter.drawEllipse(QPointF(), radius, radius)
        if self._is_spare and self._look != "target":
            painter.drawLine(QPointF(-2, 0), QPointF(2, 0))
            painter.drawLine(QPointF(0, -2), QPointF(0, 2))
