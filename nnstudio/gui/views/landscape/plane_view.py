"""The drawing of the loss over a plane: from above with the run's path, and as a surface."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.plots.axes import new_view, paint_plot, set_label
from nnstudio.gui.plots.colours import mapped_rgba, ramp
from nnstudio.gui.plots.image_plot import ImagePlot
from nnstudio.gui.plots.legend import Entry, LegendRow
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.theme import theme
from nnstudio.gui.views.landscape.surface import START, Surface

Float = NDArray[np.float64]

#: Steps of colour, whose edges are contour lines.
_BANDS = 18
#: Pixels of the picture for a point of the grid.
_FINER = 6


@dataclass(frozen=True)
class Landscape:
    """What is drawn.

    Attributes:
        a: (n,) places along the first direction, rising.
        b: (n,) along the second.
        losses: (n [b], n [a]); NaN where it is not known.
        path: (m, 2) places of the run's moments; the last one is the present.
        is_log: Whether colours and heights go by the logarithm of the loss.
    """

    a: Float
    b: Float
    losses: Float
    path: Float
    is_log: bool

    def shares(self) -> Float:
        """(n, n) in 0 … 1 from the lowest loss to the highest, on the chosen scale."""
        low, high = self.limits()
        values = np.where(np.isfinite(self.losses), self.losses, np.nan)
        if self.is_log and low > 0:
            values, low, high = np.log(values), np.log(low), np.log(high)
        found: Float = (values - low) / ((high - low) or 1.0)
        return found

    def limits(self) -> tuple[float, float]:
        """The lowest and the highest loss that is known."""
        known = self.losses[np.isfinite(self.losses)]
        return (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)

    def loss_at(self, a: float, b: float) -> float:
        """The loss of the nearest point of the grid; NaN where it is not known."""
        row, column = np.abs(self.b - b).argmin(), np.abs(self.a - a).argmin()
        return float(self.losses[row, column])


def bilinear(values: Float, rows: Float, columns: Float) -> Float:
    """Values between the points of a grid; NaN beside points that are not known.

    Args:
        values: (n, m).
        rows: (k,) places from 0 to n − 1.
        columns: (k,) places from 0 to m − 1.
    """
    top = np.clip(np.floor(rows).astype(int), 0, values.shape[0] - 2)
    left = np.clip(np.floor(columns).astype(int), 0, values.shape[1] - 2)
    down, right = np.clip(rows - top, 0, 1), np.clip(columns - left, 0, 1)
    above = values[top, left] * (1 - right) + values[top, left + 1] * right
    below = values[top + 1, left] * (1 - right) + values[top + 1, left + 1] * right
    found: Float = above * (1 - down) + below * down
    return found


def fine_shares(shares: Float) -> Float:
    """A finer grid of the same shares, for a picture whose bands have smooth edges."""
    num = shares.shape[0]
    places = np.linspace(0, num - 1, (num - 1) * _FINER + 1)
    rows, columns = np.meshgrid(places, places, indexing="ij")
    return bilinear(shares, rows.ravel(), columns.ravel()).reshape(rows.shape)


class PlaneView:
    """The map at the left, the surface at the right; a colour is the same loss in both.

    Args:
        words: ``a``, ``b``, ``lowest``, ``highest``, ``path``, ``now`` and ``at``.
    """

    def __init__(self, words: dict[str, str]) -> None:
        self._words = words
        self.widget = new_view()
        self.legend = LegendRow()
        self.widget.addItem(self.legend, row=0, col=0, colspan=2)
        self.image = ImagePlot(self.widget, 1, 0, has_axes=True)
        self.surface = Surface()
        self.widget.addItem(self.surface, row=1, col=1)
        layout = self.widget.ci.layout
        for column in range(2):
            layout.setColumnStretchFactor(column, 1)
            layout.setColumnPreferredWidth(column, 300)
        self.path = pg.PlotCurveItem()
        self.moments = pg.ScatterPlotItem(size=4, pen=None)
        self.now = pg.ScatterPlotItem(size=10)
        for item in (self.path, self.moments, self.now):
            self.image.plot.addItem(item, ignoreBounds=True)
        self._shown: Landscape | None = None
        self._note = ""
        self._mouse: QPointF | None = None
        scene: Any = self.widget.scene()
        scene.sigMouseMoved.connect(self._mouse_moved)
        self.paint_theme()

    @property
    def shown(self) -> Landscape | None:
        """What is drawn."""
        return self._shown

    def show(self, landscape: Landscape, note: str) -> None:
        """Draws another landscape."""
        self._shown, self._note = landscape, note
        shares, path = landscape.shares(), landscape.path
        bands = (np.floor(np.clip(fine_shares(shares), 0, 1 - 1e-9) * _BANDS) + 0.5) / _BANDS
        colours = loss_map()
        a, b = landscape.a, landscape.b
        half = [(axis[-1] - axis[0]) / (bands.shape[0] - 1) / 2 for axis in (a, b)]
        place = QRectF(
            a[0] - half[0], b[0] - half[1], a[-1] - a[0] + 2 * half[0], b[-1] - b[0] + 2 * half[1]
        )
        self.image.show(mapped_rgba(bands, 0.0, 1.0, colours), place)
        self.path.setData(path[:, 0], path[:, 1])
        self.moments.setData(path[:, 0], path[:, 1])
        self.now.setData(path[-1:, 0], path[-1:, 1])
        unit = np.stack([path[:, 0] / a[-1], path[:, 1] / b[-1]], axis=1)
        places = (unit + 1) / 2 * (len(a) - 1)
        heights = bilinear(shares, places[:, 1], places[:, 0])
        self.surface.show_heights(
            shares, mapped_rgba(shares, 0.0, 1.0, colours), np.column_stack([unit, heights])
        )
        self._tell()

    def reset(self) -> None:
        """Shows everything as at first."""
        self.image.reset_zoom()
        self.surface.turn(*START)

    def hover_text(self, scene_place: QPointF) -> str:
        """What is under the mouse, in words; empty where there is nothing to tell."""
        place, shown = self.image.at(scene_place), self._shown
        if place is None or shown is None:
            return ""
        loss = shown.loss_at(place.x(), place.y())
        if np.isnan(loss):
            return ""
        return self._words["at"].format(
            a=short(place.x(), 2), b=short(place.y(), 2), loss=short(loss)
        )

    def leave(self) -> None:
        """The mouse is elsewhere."""
        self._mouse = None
        self._tell()

    def paint_theme(self) -> None:
        """Puts the colours in force on what is not drawn anew."""
        colours = theme().colours
        paint_plot(self.image.plot)
        self.path.setPen(pg.mkPen(QColor(colours.validation), width=2))
        self.moments.setBrush(pg.mkBrush(QColor(colours.validation)))
        self.now.setPen(pg.mkPen(QColor(colours.surface), width=1))
        self.now.setBrush(pg.mkBrush(QColor(colours.text)))
        set_label(self.image.plot, "bottom", self._words["a"])
        set_label(self.image.plot, "left", self._words["b"])
        self.surface.update()

    def _mouse_moved(self, scene_place: QPointF) -> None:
        self._mouse = scene_place
        self._tell()

    def _tell(self) -> None:
        if self._shown is None:
            return
        colours, stops = theme().colours, loss_map()
        low, high = (short(limit, 3) for limit in self._shown.limits())
        ends = [QColor(*(int(part) for part in stops[i, :3])).name() for i in (0, -1)]
        entries = (
            Entry("square", ends[0], self._words["lowest"].format(loss=low)),
            Entry("square", ends[1], self._words["highest"].format(loss=high)),
            Entry("line", colours.validation, self._words["path"]),
            Entry("disc", colours.text, self._words["now"]),
        )
        hovered = self.hover_text(self._mouse) if self._mouse is not None else ""
        self.legend.show_entries(entries, hovered or self._note, bool(hovered))


def loss_map() -> NDArray[np.uint8]:
    """(256, 4) uint8 RGBA: from near the ground, for the lowest loss, to the text colour."""
    colours = theme().colours
    return ramp(
        mixed(colours.surface, colours.accent, 0.14),
        mixed(colours.surface, colours.accent, 0.8),
        mixed(colours.accent, colours.text, 0.75),
    )
