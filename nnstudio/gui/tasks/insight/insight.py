"""What was lost: one panel, in which a person chooses what to look at."""

from __future__ import annotations

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

    Args:
        tasks: Whose.
        watching: Told what is looked at.
        redrawer: Says when to draw.
        parent: Owner.
    """

    def __init__(
        self,
        tasks: TaskController,
        watching: ProbeWatcher,
        redrawer: Redrawer,
        parent: QWidget | None = None,
    ) -> None:
        self.moved = MovedPage(tasks, watching, redrawer)
        self.drift = DriftPage(tasks, watching, redrawer)
        self.wrong = WrongPage(tasks, watching, redrawer)
        self.decisions = DecisionsPage(tasks, watching, redrawer)
        self.memory = MemoryPage(tasks, watching, redrawer)
        self.line = LinePage(tasks, watching, redrawer)
        pages: dict[str, InsightPage] = {
            "wrong": self.wrong,
            "decisions": self.decisions,
            "drift": self.drift,
            "moved": self.moved,
            "memory": self.memory,
            "line": self.line,
        }
        super().__init__(pages, parent)
        self._record: object = None
        self._tasks = tasks
        tasks.state_changed.connect(self._follow)

    def _follow(self) -> None:
        """A new sequence on points is looked at as a map, others by their samples."""
        record = self._tasks.record
        if record is None or record is self._record:
            return
        was_other_data = self._record is None
        self._record = record
        if was_other_data:
            self.show_page("decisions" if record.is_plane else "wrong")
