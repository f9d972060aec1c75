"""What every gesture is: begun by a press, led by moves, ended by a release or Escape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from nnstudio.gui.canvas.view import CanvasView


@dataclass(frozen=True)
class Pointer:
    """The mouse at one moment.

    Attributes:
        pixel: Place in the viewport.
        place: The same place in the scene.
        screen: The same place on the screen.
        button: The button that was pressed, moved with or released.
        modifiers: Keys held down with it.
    """

    pixel: QPoint
    place: QPointF
    screen: QPoint
    button: Qt.MouseButton
    modifiers: Qt.KeyboardModifier

    @classmethod
    def of(cls, view: CanvasView, event: QMouseEvent) -> Pointer:
        """The mouse as an event of the viewport tells it."""
        pixel = event.position().toPoint()
        return cls(
            pixel,
            view.mapToScene(pixel),
            event.globalPosition().toPoint(),
            event.button(),
            event.modifiers(),
        )

    @property
    def extends(self) -> bool:
        """Whether Shift or Ctrl asks to add to the selection."""
        wanted = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        return bool(self.modifiers & wanted)


class Gesture:
    """A press that went on; each subclass says in ``begin`` which presses it answers."""

    def __init__(self, view: CanvasView, start: Pointer) -> None:
        self.view = view
        self.start = start
        self._has_moved = False

    @classmethod
    def begin(cls, view: CanvasView, press: Pointer) -> Gesture | None:
        """A gesture of this class, if it answers this press."""
        raise NotImplementedError

    def moved(self, pointer: Pointer) -> bool:
        """Whether the mouse has gone far enough for a drag; stays true from then on."""
        distance = (pointer.pixel - self.start.pixel).manhattanLength()
        self._has_moved = self._has_moved or distance >= QApplication.startDragDistance()
        return self._has_moved

    def move(self, pointer: Pointer) -> None:
        """The mouse was moved with the button held down."""

    def finish(self, pointer: Pointer) -> None:
        """The button was let go."""

    def cancel(self) -> None:
        """Escape was pressed, or the window lost the mouse: nothing may have happened."""
