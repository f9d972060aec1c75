"""Live panels: curves, weights, activations, and the map of what the network computes.

pyqtgraph is imported here and nowhere else; the window imports this package after its first
paint.
"""
