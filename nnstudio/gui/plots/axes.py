"""Axes and views that look and behave alike in every plot."""

from __future__ import annotations

from math import ceil
from typing import Any

import pyqtgraph as pg
from PySide6.QtGui import QColor, QFontMetricsF

from nnstudio.gui.plots.colours import small_font
from nnstudio.gui.plots.numbers import short, tick
from nnstudio.gui.theme import theme

Range = tuple[float, float]

#: A range is kept until it shows less than this much of itself filled.
_LEAST_FILLED = 0.55


def new_view() -> Any:
    """A ``GraphicsLayoutWidget`` without its own frame, margins or context menu."""
    pg.setConfigOptions(useOpenGL=False, antialias=False, imageAxisOrder="row-major")
    view = pg.GraphicsLayoutWidget()
    view.ci.setContentsMargins(8, 2, 12, 4)
    view.ci.setSpacing(4)
    view.setMinimumSize(160, 120)
    return view


def add_plot(view: Any, row: int, column: int, **options: Any) -> Any:
    """Adds a ``PlotItem`` in our style.

    Args:
        view: From ``new_view``.
        row: Of the layout.
        column: Of the layout.
        options: For ``addPlot``.
    """
    plot = view.addPlot(row=row, col=column, enableMenu=False, **options)
    plot.hideButtons()
    # Never shown, but made without an owner, so that it would outlive the view.
    plot.ctrlMenu.setParent(view, plot.ctrlMenu.windowFlags())
    plot.getViewBox().setDefaultPadding(0.0)
    for name in ("left", "bottom", "right"):
        axis = plot.getAxis(name)
        axis.enableAutoSIPrefix(False)
        axis.setStyle(tickFont=small_font(), tickLength=-4, autoExpandTextSpace=True)
        if name == "bottom":
            axis.setStyle(maxTextLevel=0)  # finer ticks' texts would run into the coarse ones'
        # An instance's own function, because AxisItem asks for ticks' texts in no other way.
        axis.tickStrings = _tick_strings(axis)
    paint_plot(plot)
    return plot


def _tick_strings(axis: Any) -> Any:
    def strings(values: list[float], scale: float, spacing: float) -> list[str]:
        if axis.logMode:
            return [_log_text(10.0**value) for value in values]
        texts = [tick(value * scale, spacing * scale) for value in values]
        return texts if axis.orientation == "left" else _apart(axis, values, spacing, texts)

    return strings


def _apart(axis: Any, values: list[float], spacing: float, texts: list[str]) -> list[str]:
    """Leaves out as many texts of a horizontal axis as would run into each other."""
    low, high = axis.range
    if not texts or high <= low or spacing <= 0:
        return texts
    metrics = QFontMetricsF(small_font())
    wanted = max(map(metrics.horizontalAdvance, texts)) + metrics.horizontalAdvance("0")
    every = ceil(wanted / max(axis.width() * spacing / (high - low), 1e-9))
    return [
        text if round(value / spacing) % every == 0 else ""
        for value, text in zip(values, texts, strict=True)
    ]


def _log_text(value: float) -> str:
    """Only 1, 2 and 5 of each decade are written, which always leaves room between them."""
    return short(value) if f"{value:.0e}"[0] in "125" else ""


def paint_plot(plot: Any) -> None:
    """Puts the theme's colours on a plot's axes."""
    colours = theme().colours
    for name in ("left", "bottom", "right"):
        axis = plot.getAxis(name)
        axis.setPen(pg.mkPen(QColor(colours.border)))
        axis.setTextPen(pg.mkPen(QColor(colours.muted)))
        axis.labelStyle = {"color": colours.muted, "font-size": f"{small_font().pointSizeF()}pt"}
        if axis.labelText:
            axis.setLabel(axis.labelText, **axis.labelStyle)


def set_label(plot: Any, name: str, text: str) -> None:
    """Labels an axis; costs nothing where the label is the same."""
    axis = plot.getAxis(name)
    if axis.labelText != text:
        axis.setLabel(text, **axis.labelStyle)


def name_single_step(plot: Any, first: float, last: float) -> None:
    """Names the step under a picture that is a single step wide; wider ones have usual ticks."""
    axis = plot.getAxis("bottom")
    ticks = [[(first + 0.5, f"{first:,.0f}")]] if last - first <= 1.0 else None
    if ticks != axis._tickLevels:
        axis.setTicks(ticks)


def follow(shown: Range, data: Range, growing: float = 0.0) -> Range:
    """The range that an axis should have next, so that it stands still most of the time.

    Args:
        shown: What the axis shows now.
        data: What it has to show.
        growing: Part of the data's range that is left free beyond its end when the range
            has to grow, so that it need not grow again at once.
    """
    low, high = data
    span = (high - low) or abs(high) or 1.0
    inside = shown[0] <= low and high <= shown[1]
    if inside and span >= _LEAST_FILLED * (shown[1] - shown[0]):
        return shown
    return low, high + growing * span


def padded(low: float, high: float, share: float = 0.06) -> Range:
    """A range with room at both ends."""
    span = (high - low) or abs(high) or 1.0
    return low - share * span, high + share * span
