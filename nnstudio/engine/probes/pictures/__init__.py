"""The pictures on the canvas: what each layer makes of the data, small, in one compiled call."""
