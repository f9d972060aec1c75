"""What the keyboard does on the canvas, beside the shortcuts of its actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from nnstudio.gui.canvas.keyboard import Direction, first, last, neighbour

if TYPE_CHECKING:
    from nnstudio.gui.canvas.view import CanvasView

_ARROWS: dict[int, Direction] = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
}
_STEPS: dict[Direction, tuple[float, float]] = {
    "up": (0.0, -8.0),
    "down": (0.0, 8.0),
    "left": (-8.0, 0.0),
    "right": (8.0, 0.0),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OTHERS = (*_ENTER, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space, Qt.Key.Key_Escape)

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Keys:
    """Arrows walk along the wires; Shift adds to the selection, Alt moves blocks instead."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view

    def answers(self, event: QKeyEvent) -> bool:
        """Whether the canvas wants this key for itself."""
        is_plain = not event.modifiers() & _CONTROL
        return is_plain and (event.key() in _ARROWS or event.key() in _OTHERS)

    def press(self, event: QKeyEvent) -> bool:
        """Does what a key says; returns whether it meant anything."""
        if not self.answers(event):
            return False
        key = event.key()
        if key in _ARROWS:
            self._arrow(_ARROWS[key], event.modifiers())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            network = self._view.network_scene.network
            self._go(first(network) if key == Qt.Key.Key_Home else last(network), event.modifiers())
        elif key in _ENTER:
            for name in self._view.model.selection[-1:]:
                self._view.activated.emit(name)
        elif key == Qt.Key.Key_Escape:
            if not self._view.cancel_gesture():
                self._view.select(())
        elif not event.isAutoRepeat():
            self._hold_space(True)
        return True

    def release(self, event: QKeyEvent) -> bool:
        """A key was let go."""
        if event.isAutoRepeat():
            return False
        if event.key() == Qt.Key.Key_Space:
            self._hold_space(False)
            return True
        if event.key() == Qt.Key.Key_Alt:
            self._view.model.seal()
        return False

    def _arrow(self, direction: Direction, modifiers: Qt.KeyboardModifier) -> None:
        selection = self._view.model.selection
        if modifiers & _ALT:
            self._view.commands.nudge(selection, *_STEPS[direction])
            return
        network = self._view.network_scene.network
        if selection:
            self._go(neighbour(network, selection[-1], direction), modifiers)
        else:
            self._go(last(network) if direction == "up" else first(network), modifiers)

    def _go(self, name: str | None, modifiers: Qt.KeyboardModifier) -> None:
        if name is None:
            return
        kept = self._view.model.selection if modifiers & _SHIFT else ()
        self._view.select([*(old for old in kept if old != name), name])

    def _hold_space(self, is_down: bool) -> None:
        self._view.is_space_down = is_down
        self._view.reset_cursor()
