"""Gives tests of the views the same screen as those of the plots."""

from tests.gui.plots.conftest import screen

__all__ = ["screen"]
