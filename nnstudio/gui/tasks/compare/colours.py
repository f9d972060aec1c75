"""How the curve of each strategy is drawn, so that it can be told from the others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from nnstudio.gui.plots.colours import class_colour
from nnstudio.gui.plots.legend import LINES, LineSign
from nnstudio.gui.theme import theme


def strategy_colour(strategy: int) -> QColor:
    """The colour of a strategy, counted from 0 within its comparison."""
    return class_colour(strategy)


def strategy_sign(strategy: int) -> LineSign:
    """Its sign in a legend: another one for each time that the colours begin again."""
    signs = tuple(LINES)
    return signs[strategy // len(theme().colours.series) % len(signs)]


def strategy_style(strategy: int) -> Qt.PenStyle:
    """How its curve is drawn."""
    return LINES[strategy_sign(strategy)]
