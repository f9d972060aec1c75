"""Colours of the plots, all made from the theme's roles."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.theme import diverging_map, theme

Array = NDArray[Any]
Bytes = NDArray[np.uint8]


def class_colour(index: int) -> QColor:
    """The colour of a class; the same one in every plot."""
    series = theme().colours.series
    return QColor(series[index % len(series)])


def ramp(*names: QColor | str, num: int = 256) -> Bytes:
    """(num, 4) uint8 RGBA: evenly from the first colour over the others to the last."""
    ends = [QColor(name) for name in names]
    stops = np.linspace(0.0, 1.0, len(ends))
    places = np.linspace(0.0, 1.0, num)
    channels = [
        np.interp(places, stops, [float(pick(colour)) for colour in ends])
        for pick in (QColor.red, QColor.green, QColor.blue)
    ]
    return np.stack([*channels, np.full(num, 255.0)], axis=1).round().astype(np.uint8)


def grey_map() -> Bytes:
    """(256, 4) uint8 RGBA: black to white, for pictures that are pictures."""
    return ramp("black", "white")


def density_map() -> Bytes:
    """(256, 4) uint8 RGBA: from the ground to the text colour, for how many there are."""
    colours = theme().colours
    return ramp(colours.surface, mixed(colours.surface, colours.accent, 0.75), colours.text)


def signed_rgba(values: Array, limit: float) -> Bytes:
    """Colours signed numbers by the one grammar: blue positive, orange negative, grey zero.

    Args:
        values: Of any shape.
        limit: The size of a number that has the full colour.

    Returns:
        ``values.shape + (4,)`` uint8; what is not a number is clear.
    """
    return mapped_rgba(values, -limit, limit, diverging_map(theme().colours))


def mapped_rgba(values: Array, low: float, high: float, colours: Bytes) -> Bytes:
    """Colours numbers by a map.

    Args:
        values: Of any shape.
        low: The number that has the map's first colour.
        high: The number that has its last.
        colours: (n, 4) uint8.

    Returns:
        ``values.shape + (4,)`` uint8; what is not finite is clear.
    """
    finite = np.isfinite(values)
    share = (np.where(finite, values, low) - low) / ((high - low) or 1.0)
    places = np.clip(share * (len(colours) - 1) + 0.5, 0, len(colours) - 1).astype(np.intp)
    picture = colours[places]
    picture[~finite] = 0
    return picture


def largest(values: Array) -> float:
    """The largest size among the finite numbers; 1 where there is none but zeros."""
    sizes = np.abs(values[np.isfinite(values)])
    return float(sizes.max(initial=0.0)) or 1.0


def small_font() -> QFont:
    """The application's font, a little smaller, for titles and legends within a plot."""
    font = QFont(QApplication.font())
    font.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
    return font
