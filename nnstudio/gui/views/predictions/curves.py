"""How well one class is told from all others, at every threshold."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from nnstudio.gui.forms.style import Choice
from nnstudio.gui.plots.axes import add_plot, paint_plot, set_label
from nnstudio.gui.plots.export import Table
from nnstudio.gui.plots.legend import Entry
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.theme import theme
from nnstudio.gui.views.predictions.page import PredictionsPage
from nnstudio.protocol.probes.predictions import PredictionsProbe

_RANGE = (-0.02, 1.02)


class RocPage(PredictionsPage):
    """The ROC curve at the left, precision over recall at the right."""

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self._positive = 1
        super().__init__("curves", sources, parent)
        self.view.ci.layout.removeItem(self.legend)
        self.view.ci.layout.addItem(self.legend, 0, 0, 1, 2)
        self.roc, self.pr = add_plot(self.view, 1, 0), add_plot(self.view, 1, 1)
        self.curves = (pg.PlotCurveItem(), pg.PlotCurveItem(stepMode="right"))
        self.chance = (pg.PlotCurveItem(), pg.InfiniteLine(0, angle=0))
        self.discs = tuple(pg.ScatterPlotItem(pxMode=True, size=9, antialias=True) for _ in "12")
        for index, plot in enumerate((self.roc, self.pr)):
            for item in (self.chance[index], self.curves[index], self.discs[index]):
                plot.addItem(item, ignoreBounds=True)
            plot.getViewBox().setRange(xRange=_RANGE, yRange=_RANGE, padding=0)
        set_label(self.roc, "bottom", self.tr("false alarms (of all others)"))
        set_label(self.roc, "left", self.tr("found (recall)"))
        set_label(self.pr, "bottom", self.tr("found (recall)"))
        set_label(self.pr, "left", self.tr("true alarms (precision)"))
        self.classes = Choice()
        self.classes.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.classes.setAccessibleName(self.tr("Which class"))
        self.classes.setToolTip(self.tr("The class that is told from all others"))
        self.classes.activated.connect(self._choose)
        self.controls.addWidget(self.classes)
        sources.model.described.connect(self._offer)
        self._offer()

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("RocPage", "ROC and precision")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "RocPage",
            "One class against all others, for every threshold from strict to lenient: how "
            "many are found beside how many false alarms, and how many of the alarms are "
            "true. The disc is what the network decides by itself.",
        )

    def probe(self) -> PredictionsProbe:
        return PredictionsProbe("curves", self.outputs.output, positive=self._positive)

    def begun(self) -> None:
        super().begun()
        self._offer()

    def output_chosen(self) -> None:
        self._offer()

    def nothing_text(self) -> str:
        if not self.class_names:
            return self.tr(
                "These curves are about classes; this output predicts numbers. "
                "Look at the residuals instead."
            )
        return self.tr("There are no samples of this class, or of no other.")

    def empty_text(self) -> str:
        text = super().empty_text()
        return text or ("" if "auc" in self.arrays() else self.nothing_text())

    def draw(self) -> None:
        arrays, colours = self.arrays(), theme().colours
        pen, dashed = pg.mkPen(QColor(colours.accent), width=2), Qt.PenStyle.DashLine
        share = float(arrays["positives"] / (arrays["positives"] + arrays["negatives"]))
        for chance in self.chance:
            chance.setPen(pg.mkPen(QColor(colours.muted), style=dashed))
        self.chance[0].setData([0.0, 1.0], [0.0, 1.0])
        self.chance[1].setValue(share)
        for curve, x, y in zip(self.curves, ("fpr", "recall"), ("tpr", "precision"), strict=True):
            curve.setPen(pen)
            curve.setData(arrays[x], arrays[y])
        point = arrays["point"]
        for disc, ends in zip(self.discs, ((0, 1), (3, 2)), strict=True):
            place = point[list(ends)]
            known = place[None] if np.isfinite(place).all() else np.empty((0, 2))
            disc.setData(
                x=known[:, 0],
                y=known[:, 1],
                brush=pg.mkBrush(colours.text),
                pen=pg.mkPen(colours.surface),
            )
        words = (
            self.tr("area under ROC {0:.3f}").format(float(arrays["auc"])),
            self.tr("average precision {0:.3f}").format(float(arrays["ap"])),
            self.tr("{0:,} against {1:,}").format(
                int(arrays["positives"]), int(arrays["negatives"])
            ),
        )
        self.tell(
            (
                Entry("dashes", colours.muted, self.tr("guessing")),
                Entry("disc", colours.text, self.tr("its own decision")),
            ),
            *words,
        )

    def reset_zoom(self) -> None:
        for plot in (self.roc, self.pr):
            plot.getViewBox().setRange(xRange=_RANGE, yRange=_RANGE, padding=0)
        self.request()

    def paint_theme(self) -> None:
        super().paint_theme()
        for plot in (self.roc, self.pr):
            paint_plot(plot)

    def table(self) -> Table:
        names = ("fpr", "tpr", "recall", "precision")
        arrays = self.arrays()
        columns = [arrays[name].tolist() for name in names] if "auc" in arrays else []
        return Table(names, zip(*columns, strict=True))

    def _offer(self) -> None:
        names = self.class_names
        if [self.classes.itemText(i) for i in range(self.classes.count())] != list(names):
            self.classes.clear()
            for index, name in enumerate(names):
                self.classes.add(name, index)
            self._positive = min(1, max(len(names) - 1, 0))
            self.classes.choose(self._positive)
        self.classes.setVisible(len(names) > 1)

    def _choose(self) -> None:
        self._positive = int(self.classes.currentData())
        self.ask_anew()
