"""The drawing of the flow: norms over time at the left, norms now at the right, row by row."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor

from nnstudio.gui.plots.axes import Range, add_plot, new_view, paint_plot, set_label
from nnstudio.gui.plots.colours import density_map, mapped_rgba, small_font
from nnstudio.gui.plots.image_plot import ImagePlot
from nnstudio.gui.theme import theme
from nnstudio.gui.views.gradients.flow_history import FlowPicture

Float = NDArray[np.float64]

#: Decades that the axis of the norms shows at least, and at most (below is as good as nothing).
_LEAST_DECADES, _MOST_DECADES = 2.0, 16.0
#: Pixels that a layer's name needs.
_NAME_HEIGHT = 13.0
_BAR = 0.72
#: Steps that are each written below the picture.
_FEW_STEPS = 4


@dataclass(frozen=True)
class Flow:
    """What is drawn.

    Attributes:
        names: Of the layers, from the inputs to the outputs.
        norms: (num_layers,) of their gradients now.
        kept: (num_layers,) what clipping leaves of them.
        limit: Norm beyond which gradients are cut; ``None``: nothing is, or not by norm.
    """

    names: tuple[str, ...]
    norms: Float
    kept: Float
    limit: float | None


class FlowView:
    """Two plots that share their rows: one layer each, the inputs on top.

    A colour means the same norm in both, so that the bars are the legend of the picture.
    """

    def __init__(self, words: dict[str, str]) -> None:
        self._words = words
        self.widget = new_view()
        self.image = ImagePlot(self.widget, 0, 0, has_axes=True)
        self.time = self.image.plot
        self.bars = add_plot(self.widget, 0, 1)
        self.bars.setLogMode(x=True, y=False)
        self.bars.getAxis("left").setStyle(showValues=False, tickLength=0)
        for plot in (self.time, self.bars):
            plot.getViewBox().invertY(True)
            plot.getViewBox().setMouseEnabled(x=False, y=False)
        layout = self.widget.ci.layout
        layout.setColumnStretchFactor(0, 5)
        layout.setColumnStretchFactor(1, 4)
        self._cut = pg.BarGraphItem(x0=[], x1=[], y=[], height=_BAR)
        self._kept = pg.BarGraphItem(x0=[], x1=[], y=[], height=_BAR)
        self._limit = pg.InfiniteLine(angle=90)
        self._cursor = pg.InfiniteLine(angle=90)
        self.bars.addItem(self._cut)
        self.bars.addItem(self._kept)
        self.bars.addItem(self._limit, ignoreBounds=True)
        self.time.addItem(self._cursor, ignoreBounds=True)
        self._ticks: tuple[tuple[str, ...], int] = ((), 0)
        self._decades: Range | None = None
        self.flow: Flow | None = None
        self.picture: FlowPicture | None = None
        self.paint_theme()

    def show(self, flow: Flow, picture: FlowPicture | None, cursor: int | None) -> None:
        """Draws norms now and over time, and a line at a moment that is looked back at."""
        self.flow, self.picture = flow, picture
        low, high = self._range(flow, picture)
        self._show_bars(flow, low, high)
        self._show_names(flow.names)
        if picture is not None:
            with np.errstate(divide="ignore"):
                heights = np.log10(picture.norms)
            heights[np.isneginf(heights)] = low
            rgba = mapped_rgba(heights, low, high, density_map())
            place = QRectF(picture.first, -0.5, picture.last - picture.first, len(flow.names))
            self.image.show(rgba, place)
            self._show_steps(picture)
        self._cursor.setVisible(cursor is not None)
        if cursor is not None:
            self._cursor.setPos(cursor)
        set_label(self.time, "bottom", self._words["steps"])
        set_label(self.bars, "bottom", self._words["norm"])

    def at(self, scene_place: QPointF) -> tuple[int, int] | None:
        """Row, and column of the picture over time (−1 in the bars), under the mouse."""
        if self.flow is None:
            return None
        for plot in (self.time, self.bars):
            box = plot.getViewBox()
            if box.sceneBoundingRect().contains(scene_place):
                place = box.mapSceneToView(scene_place)
                row = int(np.floor(place.y() + 0.5))
                if not 0 <= row < len(self.flow.names):
                    return None
                return row, self._column(place.x()) if plot is self.time else -1
        return None

    def reset(self) -> None:
        """Chooses the axes anew."""
        self._decades = None
        self.image.reset_zoom()

    def paint_theme(self) -> None:
        """Puts the colours in force on what is not drawn anew."""
        colours = theme().colours
        for plot in (self.time, self.bars):
            paint_plot(plot)
        self._limit.setPen(pg.mkPen(QColor(colours.error), width=1, style=Qt.PenStyle.DashLine))
        self._cursor.setPen(pg.mkPen(QColor(colours.text), style=Qt.PenStyle.DotLine))

    def _column(self, x: float) -> int:
        if self.picture is None:
            return -1
        num = self.picture.norms.shape[1]
        share = (x - self.picture.first) / (self.picture.last - self.picture.first)
        return int(np.clip(share * num, 0, num - 1))

    def _range(self, flow: Flow, picture: FlowPicture | None) -> Range:
        """Decades that both plots show; they only grow, so that colours stand still."""
        known = [flow.norms, flow.kept]
        if picture is not None:
            known.append(picture.norms.reshape(-1))
        values = np.concatenate(known)
        values = np.log10(values[np.isfinite(values) & (values > 0)])
        high = float(np.ceil(values.max())) if len(values) else 0.0
        low = float(np.floor(values.min())) if len(values) else -1.0
        if flow.limit is not None:
            high = max(high, float(np.ceil(np.log10(flow.limit) + 0.1)))
        if self._decades is not None:
            low, high = min(low, self._decades[0]), max(high, self._decades[1])
        low = max(min(low, high - _LEAST_DECADES), high - _MOST_DECADES)
        self._decades = (low, high)
        return low, high

    def _show_bars(self, flow: Flow, low: float, high: float) -> None:
        rows = np.arange(len(flow.names), dtype=np.float64)
        ends = _logs(flow.norms, low)
        kept = np.minimum(_logs(flow.kept, low), ends)
        start = np.full(len(rows), low)
        colours = mapped_rgba(ends, low, high, density_map())
        solid = [QBrush(QColor(*(int(v) for v in rgba))) for rgba in colours]
        faint = QBrush(QColor(theme().colours.error), Qt.BrushStyle.BDiagPattern)
        edge = pg.mkPen(QColor(theme().colours.border))
        self._cut.setOpts(x0=kept, x1=ends, y=rows, height=_BAR, brush=faint, pen=edge)
        self._kept.setOpts(x0=start, x1=kept, y=rows, height=_BAR, brushes=solid, pen=edge)
        self._limit.setVisible(flow.limit is not None)
        if flow.limit is not None:
            self._limit.setPos(float(np.log10(flow.limit)))
        box = self.bars.getViewBox()
        box.setRange(xRange=(low, high), yRange=(-0.5, len(rows) - 0.5), padding=0)

    def _show_steps(self, picture: FlowPicture) -> None:
        """There is nothing between two steps: where few are seen, each is written."""
        few = picture.last - picture.first <= _FEW_STEPS
        steps = np.arange(np.ceil(picture.first), picture.last)
        self.time.getAxis("bottom").setTicks(
            [[(step, f"{step:,.0f}") for step in steps]] if few else None
        )

    def _show_names(self, names: tuple[str, ...]) -> None:
        """Writes as many names as there is room for."""
        room = max(1.0, self.time.getViewBox().height() / max(1, len(names)))
        every = max(1, int(np.ceil(_NAME_HEIGHT / room)))
        if (names, every) != self._ticks:
            self._ticks = (names, every)
            axis = self.time.getAxis("left")
            axis.setStyle(tickFont=small_font())
            axis.setTicks([[(row, names[row]) for row in range(0, len(names), every)]])


def _logs(norms: Float, low: float) -> Float:
    """Decimal logarithms; what is 0 or no number stands at the lower end."""
    good = np.isfinite(norms) & (norms > 0)
    logs = np.log10(norms, out=np.full(len(norms), low), where=good)
    return np.maximum(logs, low)
