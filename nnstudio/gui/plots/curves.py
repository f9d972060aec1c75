"""Loss and metrics while the network learns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtWidgets import QWidget

from nnstudio.document.run import RunRecord
from nnstudio.document.run_best import BestEpoch, BestSoFar
from nnstudio.gui.plots.curve_controls import CurveControls
from nnstudio.gui.plots.curve_lines import (
    Choice,
    CurveLines,
    Extent,
    Line,
    Role,
    TimeAxis,
    Unit,
    quantities,
)
from nnstudio.gui.plots.curve_others import OtherRuns
from nnstudio.gui.plots.curve_table import curve_table
from nnstudio.gui.plots.curve_view import CurveView, line_colour
from nnstudio.gui.plots.export import Table
from nnstudio.gui.plots.legend import Entry, Sign
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.plots.sources import RunSource
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.runs.other_run import OtherRun
from nnstudio.gui.theme import theme

_SIGNS: dict[Role, Sign] = {
    "batch": "line",
    "smoothed": "line",
    "epoch": "dots",
    "validation": "dots",
    "learning_rate": "dashes",
}

#: Pixels from which on the legend also names the star, which tells the mouse what it is.
_STAR_ROOM = 440


class CurvesPanel(PlotPanel):
    """Curves of one quantity at a time: each batch, each epoch's mean, validation.

    Args:
        model: The project.
        run: What is measured.
        redrawer: Says when to draw.
        parent: Owner.
    """

    def __init__(
        self,
        model: ProjectModel,
        run: RunSource,
        redrawer: Redrawer,
        parent: QWidget | None = None,
    ) -> None:
        self._run = run
        self._shown = Choice()
        self._lines: CurveLines | None = None
        self._origin: CurveLines | None = None
        self._blank = RunRecord(0, model.project)
        self._best: BestSoFar | None = None
        self._frozen: Extent | None = None
        self._mouse: float | None = None
        self.view = CurveView()
        super().__init__(self.tr("Curves"), self.view.widget, redrawer, parent=parent)
        self._controls = CurveControls()
        self._controls.chosen.connect(self._chosen)
        self.controls.addWidget(self._controls)
        self.view.x_moved = self.request
        self.view.hovered = self._hovered
        for signal in (run.state_changed, run.steps, run.epochs, run.moment_changed):
            signal.connect(self.request)
        model.opened.connect(self.request)
        self._others = OtherRuns(self.view.plot)
        self._follow_metrics()

    def show_others(self, runs: Sequence[OtherRun]) -> None:
        """Draws other runs over the newest, in colours of their own."""
        self._others.show(runs)
        self.view.follow_again()
        self.request()

    # ---------------------------------------------------------------------------- choices
    @property
    def choice(self) -> Choice:
        """What is shown."""
        return self._controls.choice

    def choose(self, choice: Choice) -> None:
        """Shows something else; the controls follow."""
        self._controls.choose(choice)
        self._chosen(choice)

    def _chosen(self, choice: Choice) -> None:
        def scale(of: Choice) -> Choice:
            return replace(of, learning_rate=False, alpha=0.0)

        if scale(choice) != scale(self._shown):
            self.view.follow_again()
        self._shown = choice
        self.request()

    def _follow_metrics(self) -> None:
        started, record = self._run.started, self._run.record
        metrics = started.metrics if started is not None else ()
        if record is not None:
            self._controls.offer(quantities(record, metrics) or ("loss",))
        elif self._others.has_any:
            self._controls.offer(self._others.quantities() or ("loss",))

    # ---------------------------------------------------------------------------- drawing
    def empty_text(self) -> str:
        extent = self._extent()
        if self._others.has_any:
            return ""
        if extent is None or not (extent.record.batch or extent.record.epoch):
            if self._run.state in ("preparing", "running"):
                return self.tr("The training step is being prepared; the loss comes in a moment.")
            return self.tr("Press Train (Ctrl+Return) to see the loss here.")
        return ""

    def pause_changed(self) -> None:
        self._frozen = self._extent() if self.is_paused else None

    def reset_zoom(self) -> None:
        self.view.follow_again()
        self.request()

    def paint_theme(self) -> None:
        self.view.paint_theme()

    def draw(self) -> None:
        self._follow_metrics()
        extent = self._extent()
        if extent is None:
            return
        if self._lines is None or self._lines.record is not extent.record:
            self._lines = CurveLines(extent.record)
            self.view.follow_again()
        choice, axis = self.choice, self._axis(extent)
        self.view.show_axes(
            self._x_label(choice.unit),
            choice.quantity.replace("_", " ") + (self.tr(" (log)") if choice.log else ""),
            choice.log,
        )
        end = float(axis.place(np.array([float(extent.step)]))[0])
        origin = self._origin_extent(extent)
        if origin is not None:
            end = max(end, float(self._axis(origin).place(np.array([float(origin.step)]))[0]))
        end = max(end, self._others.end(choice))
        x_range = self.view.x_to_draw(end)
        lines = self._lines.lines(choice, extent, axis, x_range, self.view.width)
        is_smoothed = any(line.role == "smoothed" for line in lines)
        self.view.show_lines(lines, x_range, choice.log, self._is_faint(is_smoothed))
        marks = [mark for mark in extent.record.marks if mark.step <= extent.step]
        places = axis.place(np.array([float(mark.step) for mark in marks]))
        self.view.show_marks([(float(x), mark.text) for x, mark in zip(places, marks, strict=True)])
        self.view.show_origin(self._origin_lines(extent, origin, x_range), choice.log)
        self._others.draw(choice, x_range, self.view.width)
        moment = self._run.moment if self._frozen is None else None
        self.view.marks.show_moment(
            float(axis.place(np.array([float(moment)]))[0]) if moment is not None else None
        )
        self.view.show_broken(self._lines.gaps(choice, extent, axis))
        self._show_best(self._best_epoch(extent), extent, axis)
        self._show_legend(self._lines, extent, axis)

    def _best_epoch(self, extent: Extent) -> BestEpoch | None:
        """The best epoch of what is drawn, where there are several to choose from."""
        if self._best is None or self._best.record is not extent.record:
            self._best = BestSoFar(extent.record)
        best = self._best.follow()
        is_drawn = best is not None and 1 < extent.num_epochs >= best.epoch
        return best if is_drawn and self.choice.epoch else None

    def _show_best(self, best: BestEpoch | None, extent: Extent, axis: TimeAxis) -> None:
        """Puts the star of the best epoch on the quantity that is drawn."""
        epochs, name = extent.record.epoch, self.choice.quantity
        series = epochs.get(f"val_{name}", epochs.get(name))
        if best is None or series is None or len(series) < best.epoch:
            self.view.show_best(None, 0.0, "", False)
            return
        place = float(axis.place(np.array([float(best.step)]))[0])
        text = self.tr("Best so far: the lowest validation loss, {0}, after epoch {1:,}")
        if best.metric == "loss":
            text = self.tr("Best so far: the lowest training loss, {0}, after epoch {1:,}")
        words = text.format(short(best.value), best.epoch)
        self.view.show_best(place, float(series.y[best.epoch - 1]), words, self.choice.log)

    @staticmethod
    def _origin_extent(extent: Extent) -> Extent | None:
        """The run that the drawn one branched from."""
        origin = extent.record.origin
        if origin is None:
            return None
        return Extent(origin, extent.steps_per_epoch, origin.step, origin.num_epochs)

    def _origin_lines(
        self, extent: Extent, origin: Extent | None, x_range: tuple[float, float]
    ) -> list[Line]:
        """How that run went on without the change; epochs' values tell it best."""
        if origin is None:
            return []
        if self._origin is None or self._origin.record is not origin.record:
            self._origin = CurveLines(origin.record)
        choice = replace(self.choice, learning_rate=False, alpha=0.0)
        if choice.epoch:
            choice = replace(choice, batch=False)
        axis = self._axis(origin)
        begin = float(axis.place(np.array([float(extent.record.branched_at)]))[0])
        lines = self._origin.lines(choice, origin, axis, x_range, self.view.width)
        return [replace(line, x=line.x[(on := line.x >= begin)], y=line.y[on]) for line in lines]

    def _is_faint(self, is_smoothed: bool) -> bool:
        return is_smoothed or self.choice.epoch

    def _extent(self) -> Extent | None:
        if self._frozen is not None:
            return self._frozen
        record, started = self._run.record, self._run.started
        if record is None:
            # Other runs can be looked at before there is one of today.
            return Extent(self._blank, 1.0, 0, 0) if self._others.has_any else None
        each = started.steps_per_epoch if started is not None else 0
        if not each and record.epoch_steps:
            each = record.epoch_steps[0]
        return Extent(record, float(each or 1), record.step, record.num_epochs)

    def _axis(self, extent: Extent) -> TimeAxis:
        return TimeAxis(self.choice.unit, extent.steps_per_epoch, extent.record.clock)

    def _x_label(self, unit: Unit) -> str:
        return {
            "steps": self.tr("steps (batches learned from)"),
            "epochs": self.tr("epochs (passes over the training data)"),
            "seconds": self.tr("seconds of training"),
        }[unit]

    # ------------------------------------------------------------------ legend and the mouse
    def mouse_left(self) -> None:
        self.view.leave()

    def _hovered(self, place: float | None) -> None:
        self._mouse = place
        extent = self._extent()
        if self._lines is not None and extent is not None:
            self._show_legend(self._lines, extent, self._axis(extent))

    def _show_legend(self, lines: CurveLines, extent: Extent, axis: TimeAxis) -> None:
        step = float(extent.step)
        moment = self._run.moment if self._frozen is None else None
        if self._mouse is None and moment is not None:
            step = min(max(float(moment), 1.0), float(extent.step))
        if self._mouse is not None:
            step = float(axis.steps(np.array([self._mouse]))[0])
            step = min(max(step, 1.0), float(extent.step))
        values = lines.values_at(self.choice, extent, step)
        is_faint = self._is_faint("smoothed" in values)
        entries = [
            Entry(
                _SIGNS[role],
                line_colour(role, is_faint),
                self._meaning(role),
                short(value),
            )
            for role, value in values.items()
        ]
        if extent.record.origin is not None:
            muted = theme().colours.muted
            entries.append(Entry("dashes", muted, self.tr("run before")))
        entries += self._others.entries()
        best = self._best_epoch(extent)
        has_room = self.view.width >= _STAR_ROOM
        if best is not None and has_room and self.view.best_place is not None:
            star = Entry("star", theme().colours.warning, self.tr("best epoch"), f"{best.epoch:,}")
            entries.append(star)
        broken = len(self.view.broken_places())
        if broken:
            entries.append(Entry("cross", theme().colours.error, self.tr("not a finite number")))
        self.view.legend.show_entries(
            tuple(entries), self._when(step, extent, axis), self._mouse is not None
        )

    def _meaning(self, role: Role) -> str:
        quantity = self.choice.quantity.replace("_", " ")
        return {
            "batch": self.tr("batch {quantity}").format(quantity=quantity),
            "smoothed": self.tr("smoothed, α = {alpha:g}").format(alpha=self.choice.alpha),
            "epoch": self.tr("epoch mean"),
            "validation": self.tr("validation"),
            "learning_rate": self.tr("learning rate"),
        }[role]

    def _when(self, step: float, extent: Extent, axis: TimeAxis) -> str:
        where = self.tr("step {step:,}").format(step=round(step))
        if axis.unit == "epochs":
            where = self.tr("epoch {epoch:.2f}").format(epoch=step / extent.steps_per_epoch)
        elif axis.unit == "seconds":
            where = self.tr("{seconds:.2f} s").format(
                seconds=float(axis.place(np.array([step]))[0])
            )
        if self._mouse is not None:
            return self.tr("at {where}").format(where=where)
        return self.tr("frozen at {where}").format(where=where) if self.is_paused else where

    # ----------------------------------------------------------------------------- export
    def table(self) -> Table:
        return curve_table(self._extent())
