"""nnstudio: watch a network learn, and watch it forget."""

__version__ = "0.1.0"
