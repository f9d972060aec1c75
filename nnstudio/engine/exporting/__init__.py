"""Stored runs for other programs: ``.keras`` files and TensorBoard's logs."""
