"""Pressing the button of a remedy, or just resting on its note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from nnstudio.gui.canvas.gestures.gesture import Gesture, Pointer
from nnstudio.gui.canvas.note_item import NoteItem, RemedyButton

if TYPE_CHECKING:
    from nnstudio.gui.canvas.view import CanvasView


class PressButton(Gesture):
    """Chooses a remedy if the mouse is let go on the button it was pressed on."""

    def __init__(self, view: CanvasView, start: Pointer, button: RemedyButton | None) -> None:
        super().__init__(view, start)
        self._button = button
        if button is not None:
            button.set_down(True)

    @classmethod
    def begin(cls, view: CanvasView, press: Pointer) -> Gesture | None:
        item = view.item_at(press.place, NoteItem, RemedyButton)
        if item is None or press.button != Qt.MouseButton.LeftButton:
            return None
        return cls(view, press, item if isinstance(item, RemedyButton) else None)

    def finish(self, pointer: Pointer) -> None:
        if self._button is None:
            return
        self._button.set_down(False)
        if self.view.item_at(pointer.place, RemedyButton) is self._button:
            self.view.network_scene.remedy_chosen.emit(self._button.remedy)

    def cancel(self) -> None:
        if self._button is not None:
            self._button.set_down(False)
