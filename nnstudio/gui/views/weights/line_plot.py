"""One number of every layer over time: a line for each layer, the selected one stronger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from nnstudio.gui.plots.axes import Range, add_plot, follow, padded, paint_plot, set_label
from nnstudio.gui.plots.colours import ramp
from nnstudio.gui.theme import theme

Float = NDArray[np.float64]


@dataclass(frozen=True)
class Line:
    """One layer's line.

    Attributes:
        layer: Id.
        title: What the user calls it.
        colour: Of the line.
        values: (n,); NaN is a gap.
        is_strong: Whether it is drawn wide, over the others.
    """

    layer: str
    title: str
    colour: QColor
    values: Float
    is_strong: bool


class LinePlot:
    """Lines over steps in one ``PlotItem``; a cursor marks a moment that is looked back at.

    Args:
        view: The layout it stands in.
        row: Of the layout.
        column: Of the layout.
        is_log: Whether the y axis is logarithmic; what is not above 0 is then a gap.
        bounds: Between which y stays, if anything; the axis always shows all of it.
    """

    def __init__(
        self,
        view: Any,
        row: int,
        column: int,
        is_log: bool = False,
        bounds: Range | None = None,
    ) -> None:
        self.plot = add_plot(view, row, column)
        self.box = self.plot.getViewBox()
        self._is_log = is_log
        self._bounds = bounds
        self.plot.setLogMode(x=False, y=is_log)
        self._curves: list[Any] = []
        self._steps: Float = np.empty(0)
        self._lines: tuple[Line, ...] = ()
        self._heights: list[Float] = []  # as drawn
        self._ranges: tuple[Range, Range] | None = None
        self._follows = True
        self._levels: list[Any] = []
        # A single look is no line yet.
        self._single = pg.ScatterPlotItem(size=6, pen=None)
        self._single.setZValue(11)
        self.plot.addItem(self._single, ignoreBounds=True)
        self._cursor = pg.InfiniteLine(angle=90)
        self._cursor.setZValue(20)
        self._cursor.setVisible(False)
        self.plot.addItem(self._cursor, ignoreBounds=True)
        self.box.sigRangeChangedManually.connect(self._moved_by_hand)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is drawn."""
        return self._lines

    def drawn(self) -> list[tuple[Float, Float]]:
        """X and y of every line, as they are drawn (y is log10 on a logarithmic axis)."""
        return [curve.getData() for curve in self._curves if curve.isVisible()]

    def add_level(self, value: float) -> None:
        """A dashed line at a number that is worth comparing with."""
        level = pg.InfiniteLine(angle=0, pos=float(np.log10(value)) if self._is_log else value)
        level.setZValue(-5)
        self.plot.addItem(level, ignoreBounds=True)
        self._levels.append(level)

    def show(self, steps: Float, lines: tuple[Line, ...], bottom: str, left: str) -> None:
        """Replaces the lines; the words label the axes."""
        self._steps, self._lines = steps, lines
        self._heights = [self._drawn(line.values) for line in lines]
        set_label(self.plot, "bottom", bottom)
        set_label(self.plot, "left", left)
        while len(self._curves) < len(lines):
            curve = pg.PlotCurveItem()
            self.plot.addItem(curve, ignoreBounds=True)
            self._curves.append(curve)
        for index, curve in enumerate(self._curves):
            curve.setVisible(index < len(lines))
            if index < len(lines):
                line = lines[index]
                # Some two hundred points, so that a wide pen costs little.
                curve.setPen(pg.mkPen(line.colour, width=2.4 if line.is_strong else 1))
                curve.setZValue(10 if line.is_strong else 5)
                curve.setData(steps, self._heights[index], connect="finite")
        self._show_single()
        self._fit()

    def _show_single(self) -> None:
        x, y, brushes = [], [], []
        for line, heights in zip(self._lines, self._heights, strict=True):
            known = np.flatnonzero(np.isfinite(heights))
            if len(known) == 1:
                x.append(float(self._steps[known[-1]]))
                y.append(float(heights[known[-1]]))
                brushes.append(pg.mkBrush(line.colour))
        self._single.setData(x=x, y=y, brush=brushes)

    def show_cursor(self, step: int | None) -> None:
        """Marks a moment; ``None`` marks none."""
        self._cursor.setVisible(step is not None)
        if step is not None:
            self._cursor.setPos(step)

    def at(self, scene_place: QPointF) -> tuple[int, Line, float] | None:
        """Step, line and value nearest to the mouse; ``None`` where it is elsewhere."""
        if not self.box.sceneBoundingRect().contains(scene_place) or not len(self._steps):
            return None
        place = self.box.mapSceneToView(scene_place)
        index = int(np.argmin(np.abs(self._steps - place.x())))
        heights = [line[index] for line in self._heights]
        known = [(abs(y - place.y()), i) for i, y in enumerate(heights) if np.isfinite(y)]
        if not known:
            return None
        line = self._lines[min(known)[1]]
        return int(self._steps[index]), line, float(line.values[index])

    def follow_again(self) -> None:
        """Shows everything again."""
        self._follows, self._ranges = True, None
        self._fit()

    def paint_theme(self) -> None:
        """Puts the colours in force on what is not drawn anew."""
        colours = theme().colours
        paint_plot(self.plot)
        self._cursor.setPen(pg.mkPen(QColor(colours.text), style=Qt.PenStyle.DotLine))
        for level in self._levels:
            level.setPen(pg.mkPen(QColor(colours.muted), style=Qt.PenStyle.DashLine))

    def _drawn(self, values: Float) -> Float:
        if not self._is_log:
            return values
        return np.log10(values, out=np.full(len(values), np.nan), where=values > 0)

    def _fit(self) -> None:
        if not self._follows or not len(self._steps):
            return
        heights = np.concatenate([np.empty(0), *self._heights])
        heights = heights[np.isfinite(heights)]
        low, high = (float(heights.min()), float(heights.max())) if len(heights) else (0.0, 1.0)
        y = padded(low, high) if self._bounds is None else self._bounds
        if self._is_log and y[1] - y[0] < 1.0:  # less than a decade shows nothing but noise
            y = (y[0] - 0.5, y[1] + 0.5)
        first, last = float(self._steps[0]), float(self._steps[-1])
        x = (first if last > first else 0.0, max(last, 1.0))
        if self._ranges is not None:
            x, y = follow(self._ranges[0], x, 0.1), follow(self._ranges[1], y)
        if (x, y) != self._ranges:
            self._ranges = (x, y)
            self.box.setRange(xRange=x, yRange=y, padding=0)

    def _moved_by_hand(self, *_args: object) -> None:
        self._follows = False


def layer_colours(num: int) -> list[QColor]:
    """One for each of so many layers: those of series, or by depth where these do not suffice."""
    colours = theme().colours
    if num <= len(colours.series):
        return [QColor(name) for name in colours.series[:num]]
    by_depth = ramp(colours.series[4], colours.series[0], colours.series[2], colours.series[1])
    places = np.linspace(0, len(by_depth) - 1, num).astype(int)
    return [QColor(*(int(v) for v in by_depth[place])) for place in places]
