"""The samples that were right when their task had been learned, and are wrong now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from nnstudio.gui.plots.axes import new_view
from nnstudio.gui.plots.export import Table
from nnstudio.gui.plots.sources import ProbeWatcher
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.tasks.colours import task_colour
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.tasks.insight.page import InsightPage
from nnstudio.gui.tasks.insight.picture_grid import PictureGrid, Shown, as_images
from nnstudio.protocol.task_messages import TurnedWrong, WrongView

_MOST = 40


class WrongPage(InsightPage):
    """Pictures, each with what it is and what it is taken for."""

    kind = TurnedWrong

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
        self.note = QLabel()
        self.note.setProperty("role", "muted")
        self.controls.addWidget(self.note)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("WrongPage", "Right, now wrong")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "WrongPage",
            "Samples of earlier tasks that the network answered right when it had "
            "learned them, and answers wrong now.",
        )

    def view(self) -> WrongView:
        return WrongView()

    def waiting_text(self) -> str:
        return self.tr(
            "When the second task is over, the samples of the first that are forgotten stand here."
        )

    def empty_text(self) -> str:
        text = super().empty_text()
        found: TurnedWrong | None = self.answer
        if text or found is None:
            return text
        if found.stage == 0:
            return self.waiting_text()
        if not len(found.rows):
            return self.tr("Nothing that was right is wrong now.")
        return ""

    def redraw(self) -> None:
        super().redraw()
        found: TurnedWrong | None = self.answer
        if found is None or not found.right.sum():
            self.note.setText("")
        else:
            self.note.setText(
                self.tr("{wrong} of {right} forgotten").format(
                    wrong=int(found.counts.sum()), right=int(found.right.sum())
                )
            )

    def draw(self) -> None:
        found: TurnedWrong | None = self.answer
        if found is None:
            return
        images = as_images(found.pictures)
        shown = []
        for index in _spread(found.tasks.tolist(), _MOST):
            task = int(found.tasks[index])
            label, taken = found.labels[index], found.answers[index]
            tip = self.tr("{label}, now taken for {taken} (task {task})").format(
                label=label, taken=taken, task=self.record.names[task]
            )
            shown.append(Shown(images[index], f"{label} → {taken}", task_colour(task), tip))
        self.grid.show_pictures(shown)

    def table(self) -> Table:
        found: TurnedWrong | None = self.answer
        if found is None:
            return Table((), ())
        names = self.record.names
        rows = [
            [int(row), names[task], label, taken]
            for row, task, label, taken in zip(
                found.rows, found.tasks.tolist(), found.labels, found.answers, strict=True
            )
        ]
        return Table(("test sample", "task", "class", "taken for"), rows)


def _spread(tasks: list[int], most: int) -> list[int]:
    """Indices of at most so many samples, as many of each task as of the others."""
    ranks: dict[int, int] = {}
    order = []
    for index, task in enumerate(tasks):
        ranks[task] = ranks.get(task, 0) + 1
        order.append((ranks[task], task, index))
    chosen = sorted(order)[:most]
    return [index for _, _, index in sorted(chosen, key=lambda one: (one[1], one[0]))]
