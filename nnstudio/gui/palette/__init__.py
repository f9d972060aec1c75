"""The palette: all layers, by category and by search."""
