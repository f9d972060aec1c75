"""Accuracy on every task while any of them is taught."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from nnstudio.document.series import Series
from nnstudio.document.task_record import TaskRecord
from nnstudio.gui.forms.style import Choice
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.plots.export import Table
from nnstudio.gui.plots.legend import LINES, Entry, LineSign
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.runs.other_run import OtherSequence
from nnstudio.gui.tasks.accuracy_view import AccuracyView
from nnstudio.gui.tasks.colours import task_colour
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.tasks.stored import StoredBadge
from nnstudio.gui.tasks.time_slider import TimeSlider
from nnstudio.gui.tasks.words import percent, stage_name
from nnstudio.gui.theme import theme

#: How sequences beside the one that is shown are drawn; dashes are for own outputs.
_SIGNS: tuple[LineSign, ...] = ("dotted", "dash-dot", "dash-dot-dot")
_BESIDE = {sign: LINES[sign] for sign in _SIGNS}

Quantity = Literal["accuracy", "loss"]


class AccuracyPanel(PlotPanel):
    """The timeline, and under it a curve for each task.

    Args:
        tasks: Whose.
        redrawer: Says when to draw.
        parent: Owner.
    """

    def __init__(
        self, tasks: TaskController, redrawer: Redrawer, parent: QWidget | None = None
    ) -> None:
        self._tasks = tasks
        self._mouse: float | None = None
        self._others: tuple[OtherSequence, ...] = ()
        self.view = AccuracyView()
        super().__init__(self.tr("Tasks"), self.view.widget, redrawer, parent=parent)
        self.quantity_box = Choice()
        self.quantity_box.setAccessibleName(self.tr("What is drawn"))
        self.quantity_box.add(
            self.tr("Accuracy"),
            "accuracy",
            self.tr("On every task, measured on some test samples of each while one is taught."),
        )
        self.quantity_box.add(self.tr("Loss"), "loss", self.tr("Of each step, on its own batch."))
        self.quantity_box.setMinimumWidth(110)
        self.quantity_box.activated.connect(self._chosen)
        self.own_outputs = QCheckBox(self.tr("own outputs"))
        self.own_outputs.setToolTip(
            self.tr(
                "Dashed: the same network, asked to choose among the task's own outputs only. "
                "Where this stays high while the accuracy falls, the task is still known, and "
                "only the last layer prefers the newer classes."
            )
        )
        self.own_outputs.toggled.connect(self.request)
        self.own_outputs.hide()
        self.stored = StoredBadge(tasks)
        for widget in (self.stored, self.quantity_box, self.own_outputs):
            self.controls.addWidget(widget)
        self.time = TimeSlider(tasks, redrawer)
        self.add_below(self.time)
        self.view.hovered = self._hovered
        self.view.x_moved = self.request
        signals = (tasks.state_changed, tasks.measured, tasks.stage_ended, tasks.moment_changed)
        for signal in signals:
            signal.connect(self.request)

    @property
    def quantity(self) -> Quantity:
        """What is drawn."""
        return "loss" if self.quantity_box.currentData() == "loss" else "accuracy"

    def show_others(self, others: Iterable[OtherSequence]) -> None:
        """Draws other sequences beside the one that is shown, task by task."""
        self._others = tuple(others)
        self.request()

    # ---------------------------------------------------------------------------- drawing
    def empty_text(self) -> str:
        if self._tasks.record is not None:
            return ""
        if self._tasks.problem is not None:
            return spoken(self._tasks.problem.message)
        if self._tasks.state == "preparing":
            return self.tr("Preparing the tasks …")
        if self._tasks.is_wanted:
            return self.tr(
                "Press Teach (Ctrl+Return): the network learns one task after another, and here "
                "you see how well it does all of them on the way."
            )
        return self.tr(
            "Tick “Teach several tasks in a row” in the panel Tasks at the right, "
            "then watch here how the network forgets."
        )

    def reset_zoom(self) -> None:
        self.view.follow_again()
        self.request()

    def paint_theme(self) -> None:
        self.view.paint_theme()

    def pause_changed(self) -> None:
        self.request()

    def draw(self) -> None:
        record = self._tasks.record
        if record is None or self.is_paused:
            return
        view = self.view
        view.show_record(record, self._tasks.is_live and not self._tasks.measures_joint)
        is_loss = self.quantity == "loss"
        view.show_axes(
            self.tr("steps (batches learned from)"),
            self._y_label(record, is_loss),
        )
        nothing: list[Series] = []
        view.show_accuracies(record, "accuracy", nothing if is_loss else record.accuracy)
        shows_own = self.own_outputs.isChecked() and not is_loss
        own = record.masked if shows_own else nothing
        view.show_accuracies(record, "masked", own, Qt.PenStyle.DashLine)
        others = [] if is_loss else [other.record.accuracy for other in self._beside()]
        view.show_others(record, list(zip(others, _BESIDE.values(), strict=False)))
        view.show_loss(record.loss if is_loss else None)
        if not is_loss:
            view.show_ends(record)
        view.show_moment(self._tasks.moment)
        self._show_lines(record, is_loss)
        self._show_legend(record)
        self.own_outputs.setVisible(bool(record.masked) and not is_loss)

    def _y_label(self, record: TaskRecord, is_loss: bool) -> str:
        if is_loss:
            return self.tr("loss of each step")
        if record.score == "r2":
            return self.tr("R² on each task, % (no less than 0)")
        return self.tr("accuracy on each task, %")

    def _show_lines(self, record: TaskRecord, is_loss: bool) -> None:
        colours = theme().colours
        chance = 100 * float(np.mean(record.chance))
        self.view.show_line(
            "chance", None if is_loss else chance, self.tr("guessing"), colours.muted
        )
        joint = self._tasks.joint
        best = None if joint is None or is_loss else 100 * float(np.mean(joint))
        self.view.show_line("joint", best, self.tr("all at once"), colours.good)

    def _show_legend(self, record: TaskRecord) -> None:
        if self.quantity == "loss":
            self.view.legend.show_entries((), self._loss_note(record))
            return
        is_pointed = self._mouse is not None
        beside = self._beside()
        if beside and not is_pointed:
            # The colours of the tasks are told by the row below.
            self.view.legend.show_entries(self._titles(beside))
            return
        entries = []
        for task, name in enumerate(record.names):
            value = self._value(record, task)
            text = "" if value is None else percent(value)
            entries.append(Entry("line", task_colour(task).name(), name, text))
        self.view.legend.show_entries(tuple(entries), self._note(record), is_pointed)

    def _titles(self, beside: list[OtherSequence]) -> tuple[Entry, ...]:
        """What the sequences are called whose lines are drawn."""
        colour, stored = theme().colours.text, self._tasks.stored
        own = self.tr("newest") if stored is None else stored.title
        signs = zip(_BESIDE, beside, strict=False)
        others = (Entry(sign, colour, other.title) for sign, other in signs)
        return (Entry("line", colour, own), *others)

    def _beside(self) -> list[OtherSequence]:
        """The other sequences, as many as can be told apart."""
        shown = self._tasks.stored
        others = [
            other for other in self._others if shown is None or other.record.run != shown.record.run
        ]
        return others[: len(_BESIDE)]

    def _value(self, record: TaskRecord, task: int) -> float | None:
        if not record.accuracy or not len(record.accuracy[task]):
            return None
        series = record.accuracy[task]
        step = self._mouse if self._mouse is not None else self._tasks.moment
        if step is None:
            return float(series.y[-1])
        place = int(np.argmin(np.abs(series.x - step)))
        return float(series.y[place])

    def _note(self, record: TaskRecord) -> str:
        if self._mouse is not None:
            stage = min(record.stages_over(max(int(self._mouse), 0)), len(record.stages) - 1)
            return self.tr("step {step:.0f}, learning {name}").format(
                step=max(self._mouse, 0.0), name=stage_name(record, stage)
            )
        return ""

    def _loss_note(self, record: TaskRecord) -> str:
        if not len(record.loss):
            return ""
        step = len(record.loss) if self._mouse is None else round(self._mouse)
        step = min(max(step, 1), len(record.loss))
        value = short(float(record.loss.y[step - 1]))
        return self.tr("step {step}: loss {value}").format(step=step, value=value)

    # ------------------------------------------------------------------------- the numbers
    def table(self) -> Table:
        record = self._tasks.record
        if record is None:
            return Table((), ())
        if self.quantity == "loss":
            losses = zip(record.loss.x.tolist(), record.loss.y.tolist(), strict=True)
            return Table(("step", "loss"), [[int(step), loss] for step, loss in losses])
        columns = [series.y.tolist() for series in (*record.accuracy, *record.masked)]
        steps = record.accuracy[0].x.tolist() if record.accuracy else []
        header = [f"accuracy {name}" for name in record.names]
        if record.masked:
            header += [f"accuracy among own outputs {name}" for name in record.names]
        rows = [[int(step), *values] for step, *values in zip(steps, *columns, strict=True)]
        return Table(("step", *header), rows)

    # -------------------------------------------------------------------------- internals
    def mouse_left(self) -> None:
        self.view.leave()

    def _hovered(self, step: float | None) -> None:
        if step != self._mouse:
            self._mouse = step
            self.request()

    def _chosen(self) -> None:
        self.view.follow_again()
        self.request()
