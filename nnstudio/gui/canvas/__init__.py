"""The canvas: blocks and wires, the gestures that edit them, and their list twin."""

from nnstudio.gui.canvas.canvas import Canvas

__all__ = ["Canvas"]
