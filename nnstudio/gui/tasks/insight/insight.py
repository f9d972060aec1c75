"""What was lost: one panel, in which a person chooses what to look at."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.sources import ProbeWatcher
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.tasks.insight.decisions import DecisionsPage
from nnstudio.gui.tasks.insight.drift import DriftPage
from nnstudio.gui.tasks.insight.line import LinePage
from nnstudio.gui.tasks.insight.memory import MemoryPage
from nnstudio.gui.tasks.insight.moved import MovedPage
from nnstudio.gui.tasks.insight.page import InsightPage
from nnstudio.gui.tasks.insight.wrong import WrongPage
from nnstudio.gui.views.pages import Pages


class InsightPanel(Pages[InsightPage]):
    """Shows one page at a time; only that one is computed.

    Signals:
        told: Weights moved; carries what ``MovedPage.told`` does.

    Args:
        tasks: Whose.
        watching: Told what is looked at.
        redrawer: Says when to draw.
        parent: Owner.
    """

    told = Signal(dict)

    def __init__(
        self,
        tasks: TaskController,
        watching: ProbeWatcher,
        redrawer: Redrawer,
        parent: QWidget | None = None,
    ) -> None:
        kinds: dict[str, type[InsightPage]] = {
            "wrong": WrongPage,
            "decisions": DecisionsPage,
            "drift": DriftPage,
            "moved": MovedPage,
            "memory": MemoryPage,
            "line": LinePage,
        }
        super().__init__(kinds, lambda kind: kind(tasks, watching, redrawer), parent)
        self.each(self._pass_on)
        self._record: object = None
        self._tasks = tasks
        tasks.state_changed.connect(self._follow)

    def _pass_on(self, _name: str, page: InsightPage) -> None:
        if isinstance(page, MovedPage):
            page.told.connect(self.told)

    def _follow(self) -> None:
        """A new sequence on points is looked at as a map, others by their samples."""
        record = self._tasks.record
        if record is None or record is self._record:
            return
        was_other_data = self._record is None
        self._record = record
        if was_other_data:
            self.show_page("decisions" if record.is_plane else "wrong")
