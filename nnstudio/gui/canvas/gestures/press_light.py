"""Pressing the light of a block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from nnstudio.gui.canvas.gestures.gesture import Gesture, Pointer
from nnstudio.gui.canvas.light_item import LightItem

if TYPE_CHECKING:
    from nnstudio.gui.canvas.view import CanvasView


class PressLight(Gesture):
    """Opens or closes a card if the mouse is let go on the light it was pressed on."""

    def __init__(self, view: CanvasView, start: Pointer, light: LightItem) -> None:
        super().__init__(view, start)
        self._light = light

    @classmethod
    def begin(cls, view: CanvasView, press: Pointer) -> Gesture | None:
        light = view.item_at(press.place, LightItem)
        if light is None or press.button != Qt.MouseButton.LeftButton:
            return None
        return cls(view, press, light)

    def finish(self, pointer: Pointer) -> None:
        if self.view.item_at(pointer.place, LightItem) is self._light:
            self._light.press()
