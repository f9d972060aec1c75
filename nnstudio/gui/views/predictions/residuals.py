"""How far predicted numbers are from the true ones."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.plots.axes import add_plot, padded, paint_plot, set_label
from nnstudio.gui.plots.export import Table
from nnstudio.gui.plots.legend import Entry
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.theme import theme
from nnstudio.gui.views.predictions.page import PredictionsPage


class ResidualsPage(PredictionsPage):
    """Predicted over true numbers at the left, the misses' histogram at the right."""

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__("residuals", sources, parent)
        self.view.ci.layout.removeItem(self.legend)
        self.view.ci.layout.addItem(self.legend, 0, 0, 1, 2)
        self.scatter = add_plot(self.view, 1, 0)
        self.histogram = add_plot(self.view, 1, 1)
        for column, share in enumerate((3, 2)):
            self.view.ci.layout.setColumnStretchFactor(column, share)
        self.line = pg.InfiniteLine((0, 0), angle=45)
        self.points = pg.ScatterPlotItem(pxMode=True, size=6, antialias=True)
        self.bars = pg.BarGraphItem(x=[], height=[], width=1.0)
        self.zero = pg.InfiniteLine(0, angle=90)
        for plot, items in (
            (self.scatter, (self.line, self.points)),
            (self.histogram, (self.bars, self.zero)),
        ):
            for item in items:
                plot.addItem(item, ignoreBounds=True)
        self.points.sigClicked.connect(self._clicked)
        self._follows = True
        self.scatter.getViewBox().sigRangeChangedManually.connect(self._moved_by_hand)
        self.histogram.getViewBox().setMouseEnabled(x=False, y=False)
        set_label(self.histogram, "bottom", self.tr("predicted − true"))
        set_label(self.histogram, "left", self.tr("how many"))

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("ResidualsPage", "Residuals")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "ResidualsPage",
            "Each point is a number that was predicted: on the line it is right, above it too "
            "large. At the right, how often it misses by how much. Click a point to pin its "
            "sample.",
        )

    def nothing_text(self) -> str:
        return self.tr(
            "Residuals are the misses of predicted numbers; this output tells classes. "
            "Look at the confusion matrix instead."
        )

    def draw(self) -> None:
        arrays, colours = self.arrays(), theme().colours
        true, found, rows = (arrays[name] for name in ("truth", "predicted", "rows"))
        target = self.target
        name = target.name if target is not None else ""
        set_label(self.scatter, "bottom", self.tr("true {0}").format(name))
        set_label(self.scatter, "left", self.tr("predicted {0}").format(name))
        dotted = pg.mkPen(QColor(colours.muted), style=Qt.PenStyle.DashLine)
        self.line.setPen(dotted)
        self.zero.setPen(dotted)
        ground = mixed(colours.surface, colours.accent, 0.75)
        self.points.setData(
            x=true, y=found, data=rows, brush=pg.mkBrush(ground), pen=pg.mkPen(colours.surface)
        )
        both = np.concatenate([true, found])
        both = both[np.isfinite(both)]
        if len(both) and self._follows:
            ends = padded(float(both.min()), float(both.max()))
            x_ends = padded(float(np.nanmin(true)), float(np.nanmax(true)))
            self.scatter.getViewBox().setRange(xRange=x_ends, yRange=ends, padding=0)
        self._draw_histogram(arrays)
        words = (
            self.tr("mean miss {0}").format(short(float(arrays["mae"]), 3)),
            self.tr("RMSE {0}").format(short(float(arrays["rmse"]), 3)),
            self.tr("R² {0}").format(short(float(arrays["r2"]), 3)),
        )
        self.tell((Entry("dashes", colours.muted, self.tr("right")),), *words)

    def _draw_histogram(self, arrays: dict[str, Any]) -> None:
        edges, counts, colours = arrays["edges"], arrays["counts"], theme().colours
        middle = (edges[1:] + edges[:-1]) / 2
        brushes = [colours.positive if x > 0 else colours.negative for x in middle.tolist()]
        self.bars.setOpts(
            x=middle,
            height=counts,
            width=float(edges[1] - edges[0]) * 0.9,
            brushes=brushes,
            pen=pg.mkPen(None),
        )
        self.histogram.getViewBox().setRange(
            xRange=(float(edges[0]), float(edges[-1])),
            yRange=(0, 1.05 * max(int(counts.max()), 1)),
            padding=0,
        )

    def reset_zoom(self) -> None:
        self._follows = True
        self.request()

    def begun(self) -> None:
        super().begun()
        self._follows = True

    def _moved_by_hand(self, *_args: object) -> None:
        self._follows = False

    def paint_theme(self) -> None:
        super().paint_theme()
        for plot in (self.scatter, self.histogram):
            paint_plot(plot)

    def table(self) -> Table:
        arrays = self.arrays()
        if "truth" not in arrays:
            return Table((), ())
        columns = [arrays[name].tolist() for name in ("rows", "truth", "predicted")]
        return Table(("sample", "true", "predicted"), zip(*columns, strict=True))

    def _clicked(self, _item: Any, points: Any, *_event: Any) -> None:
        if len(points):
            self.pin(int(points[0].data()))
