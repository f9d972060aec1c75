"""The drawing of the accuracies: a curve for each task over shaded stages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from nnstudio.document.series import Series
from nnstudio.document.task_record import TaskRecord
from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.plots.axes import Range, add_plot, new_view, padded, paint_plot, set_label
from nnstudio.gui.plots.colours import small_font
from nnstudio.gui.plots.curve_lines import envelope
from nnstudio.gui.plots.legend import LegendRow
from nnstudio.gui.tasks.colours import stage_colour, task_colour
from nnstudio.gui.tasks.timeline import TimelineRow
from nnstudio.gui.theme import theme

Float = NDArray[np.float64]

#: Percent; a little more than 0 … 100, so that curves at the ends are seen whole.
_PERCENT: Range = (-3.0, 103.0)
_SHADE = 0.07
_GRID = 90
#: Curves of other sequences are kept under this name and a number.
_OTHER = "other "
#: Points of a curve up to which it is drawn 2 pixels wide; wide pens are slow.
_FEW = 1200


class AccuracyView:
    """Legend, timeline, and one plot under them whose x axis counts optimizer steps.

    Attributes:
        widget: The view.
        legend: The row on top.
        timeline: The row above the plot.
        hovered: Called with the step under the mouse, or ``None``.
        x_moved: Called when the user looks at another part of the x axis.
    """

    def __init__(self) -> None:
        self.widget = new_view()
        self.legend = LegendRow()
        self.widget.addItem(self.legend, row=0, col=0)
        self.plot = add_plot(self.widget, 2, 0)
        self.box = self.plot.getViewBox()
        self.timeline = TimelineRow(self.box)
        self.widget.addItem(self.timeline, row=1, col=0)
        self.hovered: Callable[[float | None], None] = lambda _step: None
        self.x_moved: Callable[[], None] = lambda: None
        self._follows = True
        self._record: TaskRecord | None = None
        self._curves: dict[tuple[str, int], Any] = {}
        self._ends = pg.ScatterPlotItem(size=9, pxMode=True, antialias=True)
        self._ends.setZValue(8)
        self.plot.addItem(self._ends, ignoreBounds=True)
        self._shades: list[Any] = []
        self._lines: dict[str, Any] = {}
        self._crosshair = pg.InfiniteLine(angle=90, movable=False)
        self._crosshair.setZValue(15)
        self._crosshair.hide()
        self.plot.addItem(self._crosshair, ignoreBounds=True)
        self._moment = pg.InfiniteLine(angle=90, movable=False)
        self._moment.setZValue(14)
        self._moment.hide()
        self.plot.addItem(self._moment, ignoreBounds=True)
        self.plot.getAxis("left").setGrid(_GRID)
        self.box.setMouseEnabled(x=True, y=False)
        self.box.sigRangeChangedManually.connect(self._moved_by_hand)
        self.box.sigXRangeChanged.connect(self._x_changed)
        self.widget.scene().sigMouseMoved.connect(self._mouse_moved)
        self.paint_theme()

    # ----------------------------------------------------------------------------- public
    def show_record(self, record: TaskRecord, is_live: bool) -> None:
        """Shades the stages of a sequence; everything else is drawn over it."""
        if record is not self._record:
            self._record = record
            self._forget()
            self._follows = True
            for stage, tasks in enumerate(record.stages):
                self._shade(record.boundaries[stage : stage + 2], tasks, record.is_joint)
        if self._follows:
            self.box.setXRange(0, record.num_steps, padding=0)
        self.timeline.show_record(record, is_live)

    def show_axes(self, x_label: str, y_label: str) -> None:
        """Labels the axes."""
        set_label(self.plot, "bottom", x_label)
        set_label(self.plot, "left", y_label)

    def show_accuracies(
        self,
        record: TaskRecord,
        name: str,
        series: list[Series],
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        """Draws a curve for each task, in percent; where there is no series, none."""
        for task in range(record.num_tasks):
            if task >= len(series) and (name, task) not in self._curves:
                continue
            curve = self._curve(name, task)
            curve.setVisible(task < len(series))
            if task < len(series):
                x, y = self._points(series[task])
                pen = pg.mkPen(task_colour(task), width=2 if len(x) < _FEW else 1, style=style)
                curve.setPen(pen)
                curve.setData(x, 100 * y)

    def show_others(
        self, record: TaskRecord, others: Sequence[tuple[list[Series], Qt.PenStyle]]
    ) -> None:
        """Draws other sequences' curves in the colours of the tasks, and takes away the rest."""
        for number, (series, style) in enumerate(others):
            self.show_accuracies(record, f"{_OTHER}{number}", series, style)
        names = {name for name, _ in self._curves if name.startswith(_OTHER)}
        for name in names - {f"{_OTHER}{number}" for number in range(len(others))}:
            self.show_accuracies(record, name, [])

    def show_ends(self, record: TaskRecord) -> None:
        """Draws what was measured on all test samples after each stage, as dots."""
        spots = [
            {
                "pos": (record.boundaries[stage + 1], 100 * row[task]),
                "brush": pg.mkBrush(task_colour(task)),
                "pen": pg.mkPen(QColor(theme().colours.surface), width=1),
            }
            for stage, row in enumerate(record.rows)
            for task in range(record.num_tasks)
        ]
        self._ends.setData(spots)

    def show_loss(self, series: Series | None) -> None:
        """Draws each step's loss instead of accuracies."""
        curve = self._curve("loss", 0)
        curve.setVisible(series is not None)
        if series is None:
            self.box.setYRange(*_PERCENT, padding=0)
            return
        self._ends.setData([])
        x, y = self._points(series)
        curve.setPen(pg.mkPen(QColor(theme().colours.training), width=1))
        curve.setData(x, y)
        finite = y[np.isfinite(y)]
        if len(finite):
            # The first losses of a task may be many times all others.
            self.box.setYRange(*padded(min(0.0, float(finite.min())), float(finite.max())))

    def show_line(self, name: str, value: float | None, text: str, colour: str) -> None:
        """Draws a horizontal line with its text, or takes it away; ``value`` in percent."""
        line = self._lines.get(name)
        if value is None:
            if line is not None:
                line.hide()
            return
        if line is None:
            line = self._lines[name] = pg.InfiniteLine(
                angle=0,
                movable=False,
                label=text,
                labelOpts={"position": 0.995, "anchors": [(1, 1), (1, 1)]},
            )
            line.label.setFont(small_font())
            line.setZValue(4)
            self.plot.addItem(line, ignoreBounds=True)
        line.setPen(pg.mkPen(QColor(colour), style=Qt.PenStyle.DashLine))
        line.label.setColor(QColor(colour))
        line.label.setFormat(text)
        line.setValue(value)
        line.show()

    def show_moment(self, step: int | None) -> None:
        """Marks the step that all pictures have gone back to."""
        self._moment.setVisible(step is not None)
        if step is not None:
            self._moment.setValue(step)

    def follow_again(self) -> None:
        """Shows everything again, from the next drawing on."""
        self._follows = True

    def line(self, name: str) -> float | None:
        """Where a horizontal line stands, if it is shown."""
        line = self._lines.get(name)
        return float(line.value()) if line is not None and line.isVisible() else None

    def drawn(self, name: str, task: int) -> tuple[Float, Float] | None:
        """The points of a curve that is shown: steps, and percent or losses."""
        curve = self._curves.get((name, task))
        if curve is None or not curve.isVisible():
            return None
        x, y = curve.getData()
        return x, y

    def paint_theme(self) -> None:
        """Puts the colours in force on everything that is not drawn anew."""
        paint_plot(self.plot)
        pen = pg.mkPen(QColor(theme().colours.muted), style=Qt.PenStyle.DashLine)
        self._crosshair.setPen(pen)
        self._moment.setPen(pg.mkPen(QColor(theme().colours.text), width=1))
        self._record = None
        self.legend.update()

    def leave(self) -> None:
        """Takes the crosshair away."""
        self._crosshair.hide()
        self.hovered(None)

    # -------------------------------------------------------------------------- internals
    @property
    def _width(self) -> int:
        return max(int(self.box.width()), 50)

    def _points(self, series: Series) -> tuple[Float, Float]:
        low, high = self.box.viewRange()[0]
        x, y = series.view(float(low), float(high), 2 * self._width)
        return envelope(x, y, self._width)

    def _forget(self) -> None:
        for item in (*self._curves.values(), *self._shades, *self._lines.values()):
            self.plot.removeItem(item)
        self._curves, self._shades, self._lines = {}, [], {}
        self._ends.setData([])

    def _curve(self, name: str, task: int) -> Any:
        if (name, task) not in self._curves:
            curve = pg.PlotCurveItem(antialias=False, connect="finite")
            curve.setZValue(6 if name == "accuracy" else 5)
            self.plot.addItem(curve, ignoreBounds=True)
            self._curves[name, task] = curve
        return self._curves[name, task]

    def _shade(self, ends: list[int], tasks: tuple[int, ...], is_joint: bool) -> None:
        ground = mixed(theme().colours.surface, stage_colour(tasks, is_joint), _SHADE)
        region = pg.LinearRegionItem(
            ends,
            movable=False,
            brush=pg.mkBrush(ground),
            pen=pg.mkPen(QColor(theme().colours.grid)),
        )
        region.setZValue(-10)
        self.plot.addItem(region, ignoreBounds=True)
        self._shades.append(region)

    def _moved_by_hand(self, *_args: object) -> None:
        self._follows = False

    def _x_changed(self, *_args: object) -> None:
        if not self._follows:
            self.x_moved()

    def _mouse_moved(self, place: QPointF) -> None:
        if not self.box.sceneBoundingRect().contains(place):
            self.leave()
            return
        x = float(self.box.mapSceneToView(place).x())
        self._crosshair.setValue(x)
        self._crosshair.show()
        self.hovered(x)
