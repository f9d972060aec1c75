"""The drawing of a variable: its picture, the bias below it, and its distributions."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor

from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.plots.axes import (
    Range,
    add_plot,
    follow,
    name_single_step,
    new_view,
    paint_plot,
    set_label,
)
from nnstudio.gui.plots.colours import density_map, mapped_rgba
from nnstudio.gui.plots.image_plot import ImagePlot
from nnstudio.gui.plots.legend import Entry, LegendRow
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.theme import theme
from nnstudio.gui.views.weights.histogram_history import HistoryPicture
from nnstudio.gui.views.weights.picture import WeightPicture

Array = NDArray[Any]
Float = NDArray[np.float64]

_BIAS_HEIGHT = 34
#: Crosses on frozen weights at most.
_MAX_LOCKS = 400


class WeightsView:
    """Three plots side by side under one legend.

    Attributes:
        widget: The view.
        legend: The row above the plots.
        matrix: The variable itself.
        bias: The bias that belongs to it, one cell for each column.
        distribution: Its histogram.
        history: Its histograms over time.
    """

    def __init__(self, texts: dict[str, str]) -> None:
        self._texts = texts
        self.widget = new_view()
        self.legend = LegendRow()
        self.widget.addItem(self.legend, row=0, col=0, colspan=3)
        self.matrix = ImagePlot(self.widget, 1, 0)
        self.bias = ImagePlot(self.widget, 2, 0)
        self.bias.plot.setMaximumHeight(_BIAS_HEIGHT)
        self.distribution = add_plot(self.widget, 1, 1, rowspan=2)
        self.history = ImagePlot(self.widget, 1, 2, has_axes=True, rowspan=2)
        for column, stretch in enumerate((5, 3, 3)):
            self.widget.ci.layout.setColumnStretchFactor(column, stretch)
        self._marks = [pg.QtWidgets.QGraphicsRectItem() for _ in range(2)]
        self.locks = pg.ScatterPlotItem(symbol="x", size=7, pxMode=True)
        self.bias_locks = pg.ScatterPlotItem(symbol="x", size=7, pxMode=True)
        for plot, locks in ((self.matrix, self.locks), (self.bias, self.bias_locks)):
            locks.setZValue(8)
            plot.plot.addItem(locks, ignoreBounds=True)
        for mark in self._marks:
            mark.setZValue(10)
            mark.setVisible(False)
            self.matrix.plot.addItem(mark, ignoreBounds=True)
        self._now = pg.PlotCurveItem([0.0, 1.0], [0.0], stepMode="center", fillLevel=0)
        self._initial = pg.PlotCurveItem([0.0, 1.0], [0.0], stepMode="center")
        for curve in (self._now, self._initial):
            self.distribution.addItem(curve, ignoreBounds=True)
        self._ranges: tuple[Range, Range] | None = None
        self._follows = True
        self._picture: WeightPicture | None = None
        self._bias_picture: WeightPicture | None = None
        self._gates: tuple[str, ...] = ()
        self._histogram: tuple[Float, Float, Float] | None = None
        self._entries: tuple[Entry, ...] = ()
        self._note = ""
        self._mouse: QPointF | None = None
        self.distribution.getViewBox().sigRangeChangedManually.connect(self._moved_by_hand)
        self.widget.scene().sigMouseMoved.connect(self._mouse_moved)
        self.paint_theme()

    # ----------------------------------------------------------------------------- public
    @property
    def aspect(self) -> float:
        """Width over height of the place for the picture."""
        return float(self.matrix.box.width() / max(self.matrix.box.height(), 1.0))

    def show_picture(self, picture: WeightPicture, bottom: str, left: str) -> None:
        """Draws the variable; the words label its columns and rows."""
        self._picture = picture
        self.matrix.box.setAspectLocked(picture.is_tiled)
        self.matrix.show(picture.rgba)
        set_label(self.matrix.plot, "bottom", bottom)
        set_label(self.matrix.plot, "left", left)
        axis = self.matrix.plot.getAxis("bottom")
        if picture.gates != self._gates:
            self._gates = picture.gates
            axis.setStyle(showValues=bool(picture.gates))
            axis.setTicks([picture.ticks()] if picture.gates else None)

    def show_bias(self, picture: WeightPicture | None) -> None:
        """Draws the bias below the picture, or nothing."""
        self._bias_picture = picture
        self.bias.plot.setVisible(picture is not None)
        self.bias.plot.setMaximumHeight(_BIAS_HEIGHT if picture is not None else 0)
        if picture is not None:
            self.bias.show(picture.rgba)
            set_label(self.bias.plot, "left", self._texts["bias"])
        set_label(self.matrix.plot, "left", self.matrix.plot.getAxis("left").labelText)

    def show_held(self, held: Array | None, bias_held: Array | None) -> None:
        """Crosses out what is frozen in the variable and in its bias; ``None``: nothing."""
        for locks, picture, chosen in (
            (self.locks, self._picture, held),
            (self.bias_locks, self._bias_picture, bias_held),
        ):
            places = np.empty((0, 2))
            if picture is not None and chosen is not None:
                places = picture.cells(chosen)
                # So many that there is one on every few pixels of the screen tell as much.
                places = places[:: -(-len(places) // _MAX_LOCKS) or 1]
            old = np.column_stack(locks.getData()) if len(locks.data) else np.empty((0, 2))
            if not np.array_equal(old, places):
                locks.setData(x=places[:, 0], y=places[:, 1])

    def show_distribution(self, edges: Float, now: Float, initial: Float) -> None:
        """Draws histograms over common bins.

        Args:
            edges: (n + 1,) bins.
            now: (n,) percent of the weights.
            initial: (n,) percent of the weights at step 0.
        """
        self._histogram = (edges, now, initial)
        self._now.setData(edges, now)
        self._initial.setData(edges, initial)
        if not self._follows:
            return
        x = (float(edges[0]), float(edges[-1]))
        y = (0.0, 1.08 * float(max(now.max(), initial.max(), 1e-9)))
        if self._ranges is not None:
            x, y = follow(self._ranges[0], x), follow(self._ranges[1], y)
        if (x, y) != self._ranges:
            self._ranges = (x, y)
            self.distribution.getViewBox().setRange(xRange=x, yRange=y, padding=0)

    def show_history(self, picture: HistoryPicture) -> None:
        """Draws the distributions over time; the fuller the stronger."""
        first, last = picture.steps
        filled = np.sqrt(picture.shares)
        rgba = mapped_rgba(filled, 0.0, float(np.nanmax(filled)) or 1.0, density_map())
        place = QRectF(first, -picture.limit, last - first, 2 * picture.limit)
        self.history.show(rgba, place)
        name_single_step(self.history.plot, first, last)

    def show_legend(self, entries: tuple[Entry, ...], note: str) -> None:
        """Says what the colours mean; the note gives way to what is under the mouse."""
        self._entries, self._note = entries, note
        self._tell()

    def follow_again(self) -> None:
        """Shows everything again."""
        self._follows, self._ranges = True, None
        if self._histogram is not None:
            self.show_distribution(*self._histogram)
        for plot in (self.matrix, self.bias, self.history):
            plot.reset_zoom()

    def distributions(self) -> tuple[Float, Float, Float] | None:
        """Edges, percents now, percents at step 0, as they are drawn."""
        return self._histogram

    def hover_text(self, scene_place: QPointF) -> str:
        """What is under the mouse, in words; empty where there is nothing to tell."""
        place = self.matrix.at(scene_place)
        if place is not None and self._picture is not None:
            return self._picture.describe(place.x(), place.y())
        place = self.bias.at(scene_place)
        if place is not None and self._bias_picture is not None:
            told = self._bias_picture.describe(place.x(), place.y())
            return f"{self._texts['bias']} {told}" if told else ""
        place = self.history.at(scene_place)
        if place is not None:
            return self._texts["history"].format(
                step=f"{round(place.x()):,}", weight=short(place.y())
            )
        return self._bin_text(scene_place)

    def entry_at(self, scene_place: QPointF) -> tuple[bool, tuple[int, ...], float] | None:
        """Which weight is under the mouse.

        Returns:
            Whether it is one of the bias, its index (empty: the whole variable), its value;
            ``None`` beside both pictures.
        """
        for is_bias, plot, picture in (
            (False, self.matrix, self._picture),
            (True, self.bias, self._bias_picture),
        ):
            place = plot.at(scene_place)
            if place is not None and picture is not None:
                index = picture.entry(place.x(), place.y())
                value = picture.value(place.x(), place.y()) if index else 0.0
                return is_bias, index or (), value
        return None

    def paint_theme(self) -> None:
        """Puts the colours in force on everything that is not drawn anew."""
        colours = theme().colours
        for plot in (self.matrix.plot, self.bias.plot, self.distribution, self.history.plot):
            paint_plot(plot)
        self._now.setPen(pg.mkPen(QColor(colours.accent), width=1))
        self._now.setBrush(pg.mkBrush(mixed(colours.surface, colours.accent, 0.35)))
        for mark in self._marks:
            mark.setPen(pg.mkPen(QColor(colours.text), width=1, cosmetic=True))
        for locks in (self.locks, self.bias_locks):
            locks.setPen(pg.mkPen(QColor(colours.surface), width=0.5))
            locks.setBrush(pg.mkBrush(QColor(colours.text)))
        self._initial.setPen(pg.mkPen(QColor(colours.muted), width=1, style=Qt.PenStyle.DashLine))
        set_label(self.distribution, "bottom", self._texts["weight"])
        set_label(self.distribution, "left", self._texts["share"])
        set_label(self.history.plot, "bottom", self._texts["steps"])
        set_label(self.history.plot, "left", self._texts["weight"])
        self.legend.update()

    # -------------------------------------------------------------------------- internals
    def _bin_text(self, scene_place: QPointF) -> str:
        box: Any = self.distribution.getViewBox()
        if self._histogram is None or not box.sceneBoundingRect().contains(scene_place):
            return ""
        edges, now, initial = self._histogram
        index = int(np.searchsorted(edges, box.mapSceneToView(scene_place).x())) - 1
        if not 0 <= index < len(now):
            return ""
        return self._texts["bin"].format(
            low=short(float(edges[index])),
            high=short(float(edges[index + 1])),
            now=short(float(now[index])),
            initial=short(float(initial[index])),
        )

    def _mouse_moved(self, scene_place: QPointF) -> None:
        self._mouse = scene_place
        self._tell()

    def leave(self) -> None:
        """The mouse is elsewhere."""
        self._mouse = None
        self._tell()

    def _tell(self) -> None:
        hovered = self.hover_text(self._mouse) if self._mouse is not None else ""
        self.legend.show_entries(self._entries, hovered or self._note, bool(hovered))
        self._mark()

    def _mark(self) -> None:
        """Frames the row and the column under the mouse."""
        place = self.matrix.at(self._mouse) if self._mouse is not None else None
        found = None
        if place is not None and self._picture is not None:
            found = self._picture.marks(place.x(), place.y())
        for mark, rect in zip(self._marks, found or (None, None), strict=True):
            mark.setVisible(rect is not None)
            if rect is not None:
                mark.setRect(QRectF(*rect))

    def marked(self) -> list[QRectF]:
        """The row and the column that are framed, in pixels of the picture."""
        return [mark.rect() for mark in self._marks if mark.isVisible()]

    def _moved_by_hand(self, *_args: object) -> None:
        self._follows = False
