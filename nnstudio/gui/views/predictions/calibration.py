"""Whether the network is right as often as it says."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.axes import add_plot, paint_plot, set_label
from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.legend import Entry
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.theme import theme
from nnstudio.gui.views.predictions.page import PredictionsPage

_WIDTH = 0.1


class CalibrationPage(PredictionsPage):
    """The reliability diagram, and under it how many samples each bar stands on."""

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__("calibration", sources, parent)
        self.plot, self.below = add_plot(self.view, 1, 0), add_plot(self.view, 2, 0)
        for row, share in ((1, 3), (2, 1)):
            self.view.ci.layout.setRowStretchFactor(row, share)
        self.below.setXLink(self.plot)
        self.plot.getAxis("bottom").setStyle(showValues=False)
        for each in (self.plot, self.below):
            each.getAxis("left").setWidth(52)
        self.bars, self.gaps, self.counts = (
            pg.BarGraphItem(x=[], height=[], width=_WIDTH) for _ in range(3)
        )
        self.line = pg.PlotCurveItem([0.0, 1.0], [0.0, 1.0])
        for item in (self.bars, self.gaps, self.line):
            self.plot.addItem(item, ignoreBounds=True)
        self.below.addItem(self.counts, ignoreBounds=True)
        self.plot.getViewBox().setRange(xRange=(0, 1), yRange=(0, 1.02), padding=0)
        set_label(self.plot, "left", self.tr("right"))
        set_label(self.below, "left", self.tr("samples"))
        set_label(self.below, "bottom", self.tr("how sure it is of its answer"))

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("CalibrationPage", "Calibration")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "CalibrationPage",
            "Of the answers that the network is 80 to 90 % sure of, 80 to 90 % should be "
            "right: bars below the line mean that it is too sure, above it too modest.",
        )

    def nothing_text(self) -> str:
        if not self.class_names:
            return self.tr(
                "Calibration is about the probabilities of classes; this output predicts numbers. "
                "Look at the residuals instead."
            )
        return self.tr(
            "This output gives no probabilities. With a softmax or sigmoid activation, or a "
            "cross-entropy from logits, it would."
        )

    def draw(self) -> None:
        arrays, colours = self.arrays(), theme().colours
        filled = arrays["counts"] > 0
        places = (np.arange(10) + 0.5) * _WIDTH
        right, sure = (arrays[name][filled] for name in ("accuracy", "confidence"))
        x, none = places[filled], pg.mkPen(None)
        width = 0.92 * _WIDTH
        self.bars.setOpts(x=x, height=right, width=width, brush=colours.positive, pen=none)
        self.gaps.setOpts(
            x=x,
            y0=np.minimum(right, sure),
            y1=np.maximum(right, sure),
            height=None,
            width=width,
            brush=QBrush(QColor(colours.negative), Qt.BrushStyle.BDiagPattern),
            pen=pg.mkPen(colours.negative),
        )
        self.counts.setOpts(
            x=places, height=arrays["counts"], width=width, brush=colours.muted, pen=none
        )
        self.line.setPen(pg.mkPen(QColor(colours.muted), style=Qt.PenStyle.DashLine))
        most = 1.08 * max(int(arrays["counts"].max()), 1)
        self.below.getViewBox().setRange(yRange=(0, most), padding=0)
        total = max(int(arrays["counts"].sum()), 1)
        weights = arrays["counts"][filled] / total
        means = [100 * float(weights @ values) for values in (right, sure)]
        words = (
            self.tr("calibration error {0:.1f} %").format(100 * float(arrays["ece"])),
            self.tr("right {0:.1f} %, sure {1:.1f} %").format(*means),
        )
        self.tell(
            (
                Entry("square", colours.positive, self.tr("right")),
                Entry("square", colours.negative, self.tr("gap to how sure it is")),
                Entry("dashes", colours.muted, self.tr("as sure as right")),
            ),
            *words,
        )

    def reset_zoom(self) -> None:
        self.plot.getViewBox().setRange(xRange=(0, 1), yRange=(0, 1.02), padding=0)
        self.request()

    def paint_theme(self) -> None:
        super().paint_theme()
        for plot in (self.plot, self.below):
            paint_plot(plot)

    def table(self) -> Table:
        arrays = self.arrays()
        if "ece" not in arrays:
            return Table((), ())
        rows: list[list[Cell]] = [
            [index / 10, (index + 1) / 10, int(count), float(sure), float(right)]
            for index, (count, sure, right) in enumerate(
                zip(arrays["counts"], arrays["confidence"], arrays["accuracy"], strict=True)
            )
        ]
        return Table(("from", "to", "samples", "mean confidence", "right"), rows)
