"""How much of what each layer told of a task is still told."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.axes import new_view
from nnstudio.gui.plots.export import Table
from nnstudio.gui.plots.sources import ProbeWatcher
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.tasks.colours import task_colour
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.tasks.heat_table import HeatTable, Shares
from nnstudio.gui.tasks.insight.page import InsightPage
from nnstudio.protocol.task_messages import DriftView, RepresentationsDrifted


class DriftPage(InsightPage):
    """A table of layers and tasks."""

    kind = RepresentationsDrifted

    def __init__(
        self,
        tasks: TaskController,
        watching: ProbeWatcher,
        redrawer: Redrawer,
        parent: QWidget | None = None,
    ) -> None:
        self.heat = HeatTable()
        picture = new_view()
        picture.ci.setContentsMargins(4, 2, 4, 4)
        picture.addItem(self.heat, row=0, col=0)
        super().__init__(picture, tasks, watching, redrawer, parent)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("DriftPage", "Representation drift")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "DriftPage",
            "Linear CKA: how alike what a layer gives for a task's samples now is to what "
            "it gave when the task had just been learned. 100 % is the same up to a turn and "
            "a scale (Kornblith et al. 2019).",
        )

    def view(self) -> DriftView:
        return DriftView()

    def waiting_text(self) -> str:
        return self.tr(
            "When the first task is over, you see here how much each layer still says of it."
        )

    def empty_text(self) -> str:
        text = super().empty_text()
        if not text and np.isnan(self.answer.similarity).all():  # type: ignore[union-attr]
            return self.waiting_text()
        return text

    def draw(self) -> None:
        found: RepresentationsDrifted | None = self.answer
        if found is None:
            return
        names, values = self.record.names, found.similarity

        def tip(row: int, column: int) -> str:
            if np.isnan(values[row, column]):
                return ""
            return self.tr("{layer} tells {value:.0f} % of what it told of {task}").format(
                layer=found.layers[row], value=100 * values[row, column], task=names[column]
            )

        columns = tuple((name, task_colour(task)) for task, name in enumerate(names))
        self.heat.show_shares(Shares(columns, found.layers, values, self.tr("layer"), tip=tip))

    def table(self) -> Table:
        found: RepresentationsDrifted | None = self.answer
        if found is None:
            return Table((), ())
        values = found.similarity.tolist()
        rows = [[layer, *row] for layer, row in zip(found.layers, values, strict=True)]
        return Table(("layer", *self.record.names), rows)
