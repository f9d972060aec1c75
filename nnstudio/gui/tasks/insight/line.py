"""Loss and accuracy along the straight line between the ends of two tasks."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from nnstudio.gui.forms.style import Choice
from nnstudio.gui.plots.axes import add_plot, new_view, padded, paint_plot, set_label
from nnstudio.gui.plots.export import Table
from nnstudio.gui.plots.legend import Entry, LegendRow
from nnstudio.gui.plots.sources import ProbeWatcher
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.tasks.colours import task_colour
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.tasks.insight.page import InsightPage
from nnstudio.gui.tasks.words import stage_name
from nnstudio.gui.theme import theme
from nnstudio.protocol.task_messages import LineMeasured, LineView


class LinePage(InsightPage):
    """A curve for each task; at 0 and 1 the network stood at the ends of the two."""

    kind = LineMeasured

    def __init__(
        self,
        tasks: TaskController,
        watching: ProbeWatcher,
        redrawer: Redrawer,
        parent: QWidget | None = None,
    ) -> None:
        self._first: int | None = None
        self._second: int | None = None
        self._curves: list[Any] = []
        self._marks: list[Any] = []
        picture = new_view()
        self.legend = LegendRow()
        picture.addItem(self.legend, row=0, col=0)
        self.plot = add_plot(picture, 1, 0)
        super().__init__(picture, tasks, watching, redrawer, parent)
        self.quantity = Choice()
        self.quantity.add(self.tr("Loss"), "loss")
        self.quantity.add(self.tr("Accuracy"), "accuracy")
        self.quantity.setAccessibleName(self.tr("What is drawn"))
        self.quantity.activated.connect(self.request)
        self.ends = (Choice(), Choice())
        for box, name in zip(self.ends, (self.tr("From"), self.tr("To")), strict=True):
            box.setAccessibleName(name)
            box.activated.connect(self._choose)
        between = QLabel("–")
        for widget in (self.quantity, self.ends[0], between, self.ends[1]):
            self.controls.addWidget(widget)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("LinePage", "Between two tasks")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "LinePage",
            "The weights are moved along the straight line from where they stood after one "
            "task to where they stood after another. A wall between the two means that they "
            "are separate solutions.",
        )

    def view(self) -> LineView:
        return LineView(self._first, self._second)

    def waiting_text(self) -> str:
        return self.tr("When two tasks are over, the way from the one to the other is drawn here.")

    def begun(self) -> None:
        self._first = self._second = None
        for box in self.ends:
            box.clear()
            box.add(self.tr("newest"), None)
            for stage in range(len(self.record.stages)):
                box.add(stage_name(self.record, stage), stage)

    def fits(self, event: LineMeasured) -> bool:
        wanted = (self._first, self._second)
        return all(
            want in (None, got)
            for want, got in zip(wanted, (event.first, event.second), strict=True)
        )

    def step_of(self, event: LineMeasured) -> int:
        return self.record.boundaries[max(event.first, event.second) + 1]

    def paint_theme(self) -> None:
        paint_plot(self.plot)
        self.legend.update()

    def reset_zoom(self) -> None:
        self.plot.getViewBox().enableAutoRange()
        self.request()

    def _choose(self) -> None:
        self._first, self._second = (box.currentData() for box in self.ends)
        self.ask_anew()

    def draw(self) -> None:
        found: LineMeasured | None = self.answer
        if found is None:
            return
        is_loss = self.quantity.currentData() == "loss"
        values = found.loss if is_loss else 100 * found.accuracy
        for item in (*self._curves, *self._marks):
            self.plot.removeItem(item)
        self._curves, self._marks = [], []
        for task in range(values.shape[1]):
            curve = pg.PlotCurveItem(
                found.positions, values[:, task], pen=pg.mkPen(task_colour(task), width=2)
            )
            self.plot.addItem(curve)
            self._curves.append(curve)
        pen = pg.mkPen(QColor(theme().colours.muted), style=Qt.PenStyle.DotLine)
        for place in (0.0, 1.0):
            mark = pg.InfiniteLine(place, angle=90, pen=pen)
            self.plot.addItem(mark, ignoreBounds=True)
            self._marks.append(mark)
        first, second = (stage_name(self.record, stage) for stage in (found.first, found.second))
        set_label(self.plot, "bottom", self.tr("from {0} (0) to {1} (1)").format(first, second))
        set_label(self.plot, "left", self.tr("loss") if is_loss else self.tr("accuracy, %"))
        self.plot.getViewBox().setRange(
            xRange=(float(found.positions[0]), float(found.positions[-1])),
            yRange=padded(float(values.min()), float(values.max())),
            padding=0,
        )
        self.legend.show_entries(
            tuple(
                Entry("line", task_colour(task).name(), name)
                for task, name in enumerate(self.record.names)
            )
        )

    def table(self) -> Table:
        found: LineMeasured | None = self.answer
        if found is None:
            return Table((), ())
        names = self.record.names
        header = ("position", *(f"loss {n}" for n in names), *(f"accuracy {n}" for n in names))
        rows = [
            [float(position), *loss.tolist(), *accuracy.tolist()]
            for position, loss, accuracy in zip(
                found.positions, found.loss, found.accuracy, strict=True
            )
        ]
        return Table(header, rows)
