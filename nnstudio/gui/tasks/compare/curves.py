"""A curve for each strategy: the mean over its seeds, their spread, and what still goes on."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget

from nnstudio.document.comparison import Comparison, accuracies
from nnstudio.document.task_record import TaskRecord
from nnstudio.gui.forms.style import Choice
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.legend import Entry
from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.tasks.compare.colours import strategy_colour, strategy_sign
from nnstudio.gui.tasks.compare.controller import CompareController
from nnstudio.gui.tasks.compare.curves_view import CurvesView, Drawn
from nnstudio.gui.tasks.words import percent, stage_name


class CompareCurves(PlotPanel):
    """Accuracies of all strategies over the steps.

    Args:
        compare: What is compared.
        redrawer: Says when to draw.
        parent: Owner.
    """

    def __init__(
        self, compare: CompareController, redrawer: Redrawer, parent: QWidget | None = None
    ) -> None:
        self._compare = compare
        self._mouse: float | None = None
        self._picked: int | None = None
        self._names: tuple[str, ...] = ()
        self.view = CurvesView()
        super().__init__(self.tr("Comparison"), self.view.widget, redrawer, parent=parent)
        self.task_box = Choice()
        self.task_box.setAccessibleName(self.tr("Accuracy on which tasks"))
        self.task_box.setMinimumWidth(210)
        self.task_box.activated.connect(self.request)
        self.controls.addWidget(self.task_box)
        self._offer(())
        self.view.hovered = self._hovered
        compare.changed.connect(self.request)

    def pick(self, strategy: int | None) -> None:
        """Lets a strategy stand out, or none."""
        if strategy != self._picked:
            self._picked = strategy
            self.request()

    # ---------------------------------------------------------------------------- drawing
    def empty_text(self) -> str:
        comparison = self._compare.comparison
        if comparison is None:
            return self.tr(
                "Tick strategies at the left and press Compare. Each teaches a fresh network the "
                "same tasks; for the same seed, all begin with the same weights and see the "
                "samples in the same order."
            )
        if _any_record(comparison) is None:
            if self._compare.is_running:
                return self.tr("The engines are starting …")
            return self.tr("Nothing has been taught yet.")
        return ""

    def draw(self) -> None:
        comparison = self._compare.comparison
        record = _any_record(comparison) if comparison is not None else None
        if comparison is None or record is None or self.is_paused:
            return
        self._offer(record.names)
        self.view.show_axes(
            self.tr("steps (batches learned from)"),
            self.tr("R², % (no less than 0)") if record.score == "r2" else self.tr("accuracy, %"),
        )
        names = tuple(stage_name(record, stage) for stage in range(len(record.stages)))
        self.view.show_stages(names, tuple(record.boundaries))
        wanted = [self._drawn(comparison, i) for i in range(len(comparison.strategies))]
        self.view.show_curves(wanted, self._picked)
        self._show_legend(comparison, wanted)

    def _drawn(self, comparison: Comparison, strategy: int) -> Drawn:
        going = tuple(
            (each.record.accuracy[0].x, accuracies(each.record, self.task))
            for each in comparison.outcomes
            if each.strategy == strategy
            and each.state == "running"
            and each.record is not None
            and each.record.accuracy
        )
        return Drawn(strategy, comparison.curve(strategy, self.task), going)

    def _show_legend(self, comparison: Comparison, wanted: list[Drawn]) -> None:
        entries = []
        for each in wanted:
            value = ""
            if each.curve is not None:
                step = each.curve.steps[-1] if self._mouse is None else self._mouse
                place = int(np.argmin(np.abs(each.curve.steps - step)))
                value = percent(float(each.curve.mean[place]))
            colour, title = strategy_colour(each.strategy), spoken(comparison.title(each.strategy))
            entries.append(Entry(strategy_sign(each.strategy), colour.name(), title, value))
        is_pointed = self._mouse is not None
        self.view.legend.show_entries(tuple(entries), self._note(wanted), is_pointed)

    def _note(self, wanted: list[Drawn]) -> str:
        if self._mouse is not None:
            return self.tr("step {0:.0f}").format(max(self._mouse, 0.0))
        if any(each.curve is not None and np.any(each.curve.spread > 0) for each in wanted):
            return self.tr("band: ± 1 s.d.")
        return ""

    @property
    def task(self) -> int | None:
        """The task whose accuracy is drawn; ``None``: the mean of those taught so far."""
        chosen = self.task_box.currentData()
        return chosen if isinstance(chosen, int) else None

    def _offer(self, names: tuple[str, ...]) -> None:
        if names == self._names and self.task_box.count():
            return
        self._names = names
        self.task_box.clear()
        self.task_box.add(
            self.tr("Mean of the tasks so far"),
            None,
            self.tr("Over the tasks that were taught before and the one being taught."),
        )
        for task, name in enumerate(names):
            self.task_box.add(self.tr("Task {0}").format(name), task)

    # ------------------------------------------------------------------------- the numbers
    def table(self) -> Table:
        comparison = self._compare.comparison
        rows: list[list[Cell]] = []
        for index in range(len(comparison.strategies) if comparison is not None else 0):
            curve = comparison.curve(index, self.task) if comparison is not None else None
            if comparison is not None and curve is not None:
                title = comparison.title(index)
                points = zip(*(part.tolist() for part in curve), strict=True)
                rows += [[title, int(step), mean, spread] for step, mean, spread in points]
        return Table(("strategy", "step", "mean accuracy", "standard deviation"), rows)

    # -------------------------------------------------------------------------- internals
    def reset_zoom(self) -> None:
        self.view.follow_again()
        self.request()

    def paint_theme(self) -> None:
        self.view.paint_theme()

    def mouse_left(self) -> None:
        self.view.leave()

    def _hovered(self, step: float | None) -> None:
        if step != self._mouse:
            self._mouse = step
            self.request()


def _any_record(comparison: Comparison) -> TaskRecord | None:
    """Some sequence that was begun; one that names its stages where there is one."""
    found = [each.record for each in comparison.outcomes if each.record is not None]
    return next((record for record in found if not record.is_joint), found[0] if found else None)
