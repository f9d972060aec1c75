"""The inspector: what is selected, as a form; or the training plan."""

from nnstudio.gui.inspector.inspector import Inspector

__all__ = ["Inspector"]
