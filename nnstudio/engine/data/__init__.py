"""Data sources: read, checked, split and scaled. NumPy only; no TensorFlow."""
