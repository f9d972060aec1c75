"""The colour of each task, and of the text on it."""

from __future__ import annotations

from PySide6.QtGui import QColor

from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.plots.colours import class_colour
from nnstudio.gui.theme import theme

_INK, _PAPER = "#10151d", "#ffffff"


def task_colour(task: int) -> QColor:
    """The colour of a task, counted from 0; the same one in every picture."""
    return class_colour(task)


def stage_colour(tasks: tuple[int, ...], is_joint: bool) -> QColor:
    """The colour of a stage: that of its newest task, grey where it trains all of them."""
    return QColor(theme().colours.muted) if is_joint else task_colour(tasks[-1])


def share_colour(share: float) -> QColor:
    """The colour of an accuracy from 0 (the ground) to 1 (the accent)."""
    colours = theme().colours
    return mixed(colours.window, colours.accent, min(max(share, 0.0), 1.0))


def readable_on(ground: QColor) -> QColor:
    """Dark or light text, whichever has more contrast on a ground."""
    light = _luminance(ground)
    on_paper = (_luminance(QColor(_PAPER)) + 0.05) / (light + 0.05)
    on_ink = (light + 0.05) / (_luminance(QColor(_INK)) + 0.05)
    return QColor(_PAPER if on_paper > on_ink else _INK)


def _luminance(colour: QColor) -> float:
    """Relative luminance in [0, 1]. Source: WCAG 2.2, "relative luminance"."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
