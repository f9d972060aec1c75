"""The samples that a strategy keeps, or makes up."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.axes import new_view
from nnstudio.gui.plots.export import Table
from nnstudio.gui.plots.sources import ProbeWatcher
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.tasks.colours import task_colour
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.tasks.insight.page import InsightPage
from nnstudio.gui.tasks.insight.picture_grid import PictureGrid, Shown, as_images
from nnstudio.gui.theme import theme
from nnstudio.protocol.task_messages import MemoryShown, MemoryView

Pixels = NDArray[np.uint8]

_MOST = 40


class MemoryPage(InsightPage):
    """Pictures, each with its class."""

    kind = MemoryShown

    def __init__(
        self,
        tasks: TaskController,
        watching: ProbeWatcher,
        redrawer: Redrawer,
        parent: QWidget | None = None,
    ) -> None:
        self.grid = PictureGrid()
        picture = new_view()
        picture.addItem(self.grid, row=0, col=0)
        super().__init__(picture, tasks, watching, redrawer, parent)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("MemoryPage", "Memory")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "MemoryPage",
            "What the strategy keeps of earlier tasks, or makes up, to learn them "
            "again beside the new one.",
        )

    def view(self) -> MemoryView:
        return MemoryView(_MOST)

    def waiting_text(self) -> str:
        return self.tr(
            "Strategies that replay show here what they keep or make up, once a task is over. "
            "This one has nothing to show yet."
        )

    def empty_text(self) -> str:
        text = super().empty_text()
        found: MemoryShown | None = self.answer
        return text or ("" if found is not None and len(found.pictures) else self.waiting_text())

    def draw(self) -> None:
        found: MemoryShown | None = self.answer
        if found is None:
            return
        self.grid.show_pictures(
            [
                self._shown(image, label, int(task))
                for image, label, task in zip(
                    as_images(found.pictures), found.labels, found.tasks, strict=True
                )
            ]
        )

    def _shown(self, image: Pixels, label: str, task: int) -> Shown:
        """A kept sample in its task's colour, or a made-up one, which is of no task."""
        if task < 0:
            tip = self.tr("made up; the network takes it for {0}").format(label)
            return Shown(image, label, QColor(theme().colours.muted), tip)
        tip = self.tr("{label} of task {task}").format(label=label, task=self.record.names[task])
        return Shown(image, label, task_colour(task), tip)

    def table(self) -> Table:
        found: MemoryShown | None = self.answer
        if found is None:
            return Table((), ())
        flat = found.pictures.reshape(len(found.pictures), -1)
        header = ("task", "class", *(f"x{i + 1}" for i in range(flat.shape[1])))
        rows = (
            [self.record.names[int(task)] if task >= 0 else "made up", label, *row.tolist()]
            for task, label, row in zip(found.tasks, found.labels, flat, strict=True)
        )
        return Table(header, rows)
