"""Moving the view with the middle button, or with the space bar held down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from nnstudio.gui.canvas.gestures.gesture import Gesture, Pointer

if TYPE_CHECKING:
    from nnstudio.gui.canvas.view import CanvasView


class Pan(Gesture):
    """Drags the picture along with the mouse."""

    def __init__(self, view: CanvasView, start: Pointer) -> None:
        super().__init__(view, start)
        self._last = start.pixel
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    @classmethod
    def begin(cls, view: CanvasView, press: Pointer) -> Gesture | None:
        with_space = view.is_space_down and press.button == Qt.MouseButton.LeftButton
        if press.button == Qt.MouseButton.MiddleButton or with_space:
            return cls(view, press)
        return None

    def move(self, pointer: Pointer) -> None:
        step = self._last - pointer.pixel
        self._last = pointer.pixel
        self.view.camera.pan(step.x(), step.y())

    def finish(self, pointer: Pointer) -> None:
        self.view.reset_cursor()

    def cancel(self) -> None:
        self.view.reset_cursor()
