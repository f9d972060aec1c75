"""Selecting a wire, so that it can be deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from nnstudio.gui.canvas.gestures.gesture import Gesture, Pointer

if TYPE_CHECKING:
    from nnstudio.gui.canvas.view import CanvasView


class SelectWire(Gesture):
    """A press on a wire; with Shift or Ctrl it joins the others, or leaves them."""

    @classmethod
    def begin(cls, view: CanvasView, press: Pointer) -> Gesture | None:
        wire = view.wire_at(press.place)
        if wire is None or press.button != Qt.MouseButton.LeftButton:
            return None
        if press.extends:
            view.select(view.model.selection, view.network_scene.selected_wires ^ {wire.link})
        else:
            view.select((), [wire.link])
        return cls(view, press)
