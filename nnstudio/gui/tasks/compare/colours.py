"""How the curve of each strategy is drawn, so that it can be told from the others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from nnstudio.gui.plots.colours import class_colour
from nnstudio.gui.theme import theme


def strategy_colour(strategy: int) -> QColor:
    """The colour of a strategy, counted from 0 within its comparison."""
    return class_colour(strategy)


def strategy_style(strategy: int) -> Qt.PenStyle:
    """Dashed where there are more strategies than colours."""
    is_first_round = strategy < len(theme().colours.series)
    return Qt.PenStyle.SolidLine if is_first_round else Qt.PenStyle.DashLine
