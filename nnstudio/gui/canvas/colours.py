"""Colours of the canvas, all made from the theme's roles."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from nnstudio.gui.theme import theme


def faded(colour: QColor | str, opacity: float) -> QColor:
    """A colour with an opacity between 0 and 1."""
    result = QColor(colour)
    result.setAlphaF(opacity)
    return result


def mixed(first: QColor | str, second: QColor | str, share: float) -> QColor:
    """An opaque colour that is ``share`` of the way from the first to the second."""
    one, two = QColor(first), QColor(second)
    return QColor(
        round(one.red() + (two.red() - one.red()) * share),
        round(one.green() + (two.green() - one.green()) * share),
        round(one.blue() + (two.blue() - one.blue()) * share),
    )


def block_ground() -> QColor:
    """The ground of blocks, which stands out from the canvas in light and dark."""
    colours = theme().colours
    return QColor(colours.raised if colours.is_dark else colours.surface)


def text_font(size: int, *, bold: bool = False) -> QFont:
    """The application's font at a height in scene units, so that text zooms with its block."""
    font = QFont(QApplication.font())
    font.setPixelSize(size)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
