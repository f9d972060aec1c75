"""What the mouse does on the canvas: one gesture, one class."""
