"""A small picture of the whole network, for those that do not fit into the view."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QWidget

from nnstudio.gui.canvas.camera import Camera
from nnstudio.gui.canvas.colours import block_ground, faded
from nnstudio.gui.canvas.entries import category_of
from nnstudio.gui.canvas.geometry import block_rect
from nnstudio.gui.canvas.scene import NetworkScene
from nnstudio.gui.theme import category_colour, theme

#: Networks with more blocks always have one.
MAX_BLOCKS = 12

_WIDTH, _HEIGHT, _PADDING = 120, 132, 8
#: Views smaller than this keep their room for the blocks.
_MIN_VIEW = 4


class Minimap(QWidget):
    """Shows all blocks and the part that is in sight; a press or drag goes there."""

    def __init__(self, scene: NetworkScene, camera: Camera, parent: QWidget) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._scene = scene
        self._ground = parent
        self._camera = camera
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(self.tr("Overview of the network"))
        self.setToolTip(self.tr("The whole network. Press or drag to look elsewhere."))
        self.hide()
        scene.arranged.connect(self.refresh)
        scene.selection_shown.connect(self.update)
        camera.moved.connect(self.refresh)
        theme().changed.connect(self.update)

    def refresh(self) -> None:
        """Shows itself where the network is large, or reaches beyond the view."""
        content = self._scene.content_rect()
        is_wanted = len(self._scene.blocks) > MAX_BLOCKS or (
            bool(self._scene.blocks) and not self._camera.window.contains(content)
        )
        view = self._ground
        has_room = view.width() > _MIN_VIEW * _WIDTH and view.height() > 1.6 * _HEIGHT
        self.setVisible(is_wanted and has_room)
        self.move(view.width() - _WIDTH - 12, view.height() - _HEIGHT - 12)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._look_at(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._look_at(event)

    def _look_at(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            to_scene, _ = self._transform().inverted()
            self._camera.look_at(to_scene.map(QPointF(event.position())))

    def _transform(self) -> QTransform:
        """From the scene to this widget."""
        content = self._scene.content_rect().united(self._camera.window)
        room = QRectF(self.rect()).adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        scale = min(room.width() / content.width(), room.height() / content.height())
        transform = QTransform.fromTranslate(room.center().x(), room.center().y())
        transform.scale(scale, scale)
        transform.translate(-content.center().x(), -content.center().y())
        return transform

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.border), 1.0))
        painter.setBrush(faded(block_ground(), 0.92))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setClipRect(self.rect().adjusted(2, 2, -2, -2))
        transform = self._transform()
        painter.setPen(QPen(faded(colours.muted, 0.5), 1.0))
        for wire in self._scene.wires.values():
            start = self._scene.blocks[wire.link.source].centre
            end = self._scene.blocks[wire.link.target].centre
            painter.drawLine(transform.map(start), transform.map(end))
        painter.setPen(Qt.PenStyle.NoPen)
        for item in self._scene.blocks.values():
            colour = category_colour(colours, category_of(item.layer.kind))
            if item.facts.severity:
                colour = QColor(getattr(colours, item.facts.severity))
            painter.setBrush(QColor(colours.accent) if item.is_selected else colour)
            rect = transform.mapRect(block_rect(item.centre))
            rect.setHeight(max(2.0, rect.height()))
            painter.drawRect(rect)
        painter.setPen(QPen(QColor(colours.accent), 1.4))
        painter.setBrush(faded(colours.accent, 0.10))
        painter.drawRoundedRect(transform.mapRect(self._camera.window), 2, 2)
        painter.end()
