"""Which weights moved since a task was over, and how much they mattered to it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QColor, QHideEvent
from PySide6.QtWidgets import QLabel, QWidget

from nnstudio.gui.forms.style import Choice
from nnstudio.gui.plots.axes import add_plot, new_view, paint_plot, set_label
from nnstudio.gui.plots.colours import density_map, largest, mapped_rgba, signed_rgba
from nnstudio.gui.plots.export import Table
from nnstudio.gui.plots.image_plot import ImagePlot
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import ProbeWatcher
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.tasks.insight.page import InsightPage
from nnstudio.gui.tasks.words import stage_name
from nnstudio.gui.theme import theme
from nnstudio.protocol.task_messages import LayerMoved, MovedView, WeightsMoved


class MovedPage(InsightPage):
    """A bar for each layer; of one layer the change and the importance as pictures.

    Signals:
        told: Carries {layer: |θ − θ*| / |θ*|}, for the blocks of the canvas.
    """

    kind = WeightsMoved
    told = Signal(dict)

    def __init__(
        self,
        tasks: TaskController,
        watching: ProbeWatcher,
        redrawer: Redrawer,
        parent: QWidget | None = None,
    ) -> None:
        self._anchor = 0
        picture = new_view()
        self.bars_plot = add_plot(picture, 0, 0, rowspan=2)
        self.bars: Any = pg.BarGraphItem(x0=[], y=[], height=0.6, width=[])
        self.bars_plot.addItem(self.bars)
        self.bars_plot.getViewBox().setMouseEnabled(x=False, y=False)
        self.bars_plot.getViewBox().invertY(True)
        self.change = ImagePlot(picture, 0, 1)
        self.importance = ImagePlot(picture, 1, 1)
        for column, stretch in ((0, 2), (1, 3)):
            picture.ci.layout.setColumnStretchFactor(column, stretch)
            picture.ci.layout.setColumnPreferredWidth(column, 100 * stretch)
        super().__init__(picture, tasks, watching, redrawer, parent)
        self.since = Choice()
        self.since.setAccessibleName(self.tr("Since the end of"))
        self.since.activated.connect(self._choose)
        self.layer = Choice()
        self.layer.setAccessibleName(self.tr("Layer whose weights are drawn"))
        self.layer.activated.connect(self.request)
        label = QLabel(self.tr("since"))
        label.setProperty("role", "muted")
        for widget in (label, self.since, self.layer):
            self.controls.addWidget(widget)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("MovedPage", "Weights moved")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "MovedPage",
            "How far the weights of each layer have moved since a task was over, "
            "and how much they mattered to that task.",
        )

    def view(self) -> MovedView:
        return MovedView(self._anchor)

    def waiting_text(self) -> str:
        return self.tr("When the first task is over, you see here which weights move on from it.")

    def begun(self) -> None:
        self._anchor = 0
        self.told.emit({})
        self.since.clear()
        self.layer.clear()
        for stage in range(len(self.record.stages)):
            self.since.add(stage_name(self.record, stage), stage)

    def paint_theme(self) -> None:
        for plot in (self.bars_plot, self.change.plot, self.importance.plot):
            paint_plot(plot)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.told.emit({})

    def reset_zoom(self) -> None:
        self.change.reset_zoom()
        self.importance.reset_zoom()

    def _choose(self) -> None:
        self._anchor = int(self.since.currentData())
        self.ask_anew()

    # ---------------------------------------------------------------------------- drawing
    def draw(self) -> None:
        found: WeightsMoved | None = self.answer
        if found is None:
            return
        self._offer(found)
        moved = np.array([layer.moved for layer in found.layers])
        places = np.arange(len(moved))
        accent = QColor(theme().colours.accent)
        self.bars.setOpts(
            x0=np.zeros(len(moved)), y=places, height=0.6, width=moved, brush=accent, pen=accent
        )
        ticks = [(place, layer.layer) for place, layer in enumerate(found.layers)]
        self.bars_plot.getAxis("left").setTicks([ticks])
        set_label(self.bars_plot, "bottom", self.tr("change / size"))
        top = 1.08 * float(np.max(moved, initial=0.0)) or 1.0
        self.bars_plot.getViewBox().setRange(
            xRange=(0.0, top), yRange=(-0.6, len(moved) - 0.4), padding=0
        )
        chosen = self.layer.currentData()
        self._draw_layer(next((one for one in found.layers if one.layer == chosen), None))
        self.told.emit({layer.layer: layer.moved for layer in found.layers})

    def _offer(self, found: WeightsMoved) -> None:
        names = [layer.layer for layer in found.layers]
        if names != [self.layer.itemData(index) for index in range(self.layer.count())]:
            kept = self.layer.currentData()
            self.layer.clear()
            for name in names:
                self.layer.add(name, name)
            if kept in names:
                self.layer.choose(kept)

    def _draw_layer(self, layer: LayerMoved | None) -> None:
        has_importance = layer is not None and layer.importances is not None
        self.change.plot.setVisible(layer is not None)
        self.importance.plot.setVisible(has_importance)
        if layer is None:
            return
        change = _flat(layer.change)
        self.change.show(signed_rgba(change, largest(change)))
        size = short(largest(change), 3)
        self.change.plot.setTitle(
            self.tr("change of {0}, up to ±{1}").format(layer.name, size), **_title()
        )
        if layer.importances is not None:
            importances = _flat(layer.importances)
            top = largest(importances)
            self.importance.show(mapped_rgba(importances, 0.0, top, density_map()))
            self.importance.plot.setTitle(
                self.tr("importance for earlier tasks, up to {0}").format(short(top, 3)), **_title()
            )

    def table(self) -> Table:
        found: WeightsMoved | None = self.answer
        if found is None:
            return Table((), ())
        rows = [[one.layer, one.moved, one.importance] for one in found.layers]
        return Table(("layer", "relative change", "mean importance"), rows)


def _flat(values: Any) -> Any:
    """A variable of any shape as a matrix: the last axis across."""
    array = np.asarray(values, np.float32)
    return np.atleast_2d(array) if array.ndim < 2 else array.reshape(-1, array.shape[-1])


def _title() -> dict[str, str]:
    return {"color": theme().colours.muted, "size": "8pt"}
