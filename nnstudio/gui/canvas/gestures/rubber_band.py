"""Selecting blocks by drawing a rectangle around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsRectItem

from nnstudio.gui.canvas.colours import faded
from nnstudio.gui.canvas.geometry import block_rect
from nnstudio.gui.canvas.gestures.gesture import Gesture, Pointer
from nnstudio.gui.theme import theme

if TYPE_CHECKING:
    from nnstudio.gui.canvas.view import CanvasView


class RubberBand(Gesture):
    """A press on empty canvas: a click selects nothing, a drag what it touches."""

    def __init__(self, view: CanvasView, start: Pointer) -> None:
        super().__init__(view, start)
        self._before = view.model.selection
        self._kept = self._before if start.extends else ()
        self._band = QGraphicsRectItem()
        accent = theme().colours.accent
        pen = QPen(faded(accent, 0.9), 1.0)
        pen.setCosmetic(True)
        self._band.setPen(pen)
        self._band.setBrush(faded(accent, 0.12))
        self._band.setZValue(40)
        view.network_scene.addItem(self._band)

    @classmethod
    def begin(cls, view: CanvasView, press: Pointer) -> Gesture | None:
        return cls(view, press) if press.button == Qt.MouseButton.LeftButton else None

    def move(self, pointer: Pointer) -> None:
        if not self.moved(pointer):
            return
        rect = QRectF(self.start.place, pointer.place).normalized()
        self._band.setRect(rect)
        touched = [
            name
            for name, item in self.view.network_scene.blocks.items()
            if rect.intersects(block_rect(item.centre))
        ]
        self.view.select([*self._kept, *touched])

    def finish(self, pointer: Pointer) -> None:
        self.view.network_scene.remove(self._band)
        if not self.moved(pointer):
            self.view.select(self._kept)

    def cancel(self) -> None:
        self.view.network_scene.remove(self._band)
        self.view.select(self._before)
