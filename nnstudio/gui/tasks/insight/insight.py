"""What was lost: one panel, in which a person chooses what to look at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nnstudio.gui.forms.style import Choice
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


class InsightPanel(QWidget):
    """Shows one page at a time; only that one is computed.

    Signals:
        exported: A file was written; carries a sentence.

    Args:
        tasks: Whose.
        watching: Told what is looked at.
        redrawer: Says when to draw.
        parent: Owner.
    """

    exported = Signal(str)

    def __init__(
        self,
        tasks: TaskController,
        watching: ProbeWatcher,
        redrawer: Redrawer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._record: object = None
        self._tasks = tasks
        self.moved = MovedPage(tasks, watching, redrawer)
        self.drift = DriftPage(tasks, watching, redrawer)
        self.wrong = WrongPage(tasks, watching, redrawer)
        self.decisions = DecisionsPage(tasks, watching, redrawer)
        self.memory = MemoryPage(tasks, watching, redrawer)
        self.line = LinePage(tasks, watching, redrawer)
        self.pages: dict[str, InsightPage] = {
            "wrong": self.wrong,
            "decisions": self.decisions,
            "drift": self.drift,
            "moved": self.moved,
            "memory": self.memory,
            "line": self.line,
        }
        self.chooser = Choice()
        self.chooser.setAccessibleName(self.tr("What to look at"))
        self._stack = QStackedWidget()
        for name, page in self.pages.items():
            self.chooser.add(page.accessibleName(), name, page.toolTip())
            self._stack.addWidget(page)
            page.exported.connect(self.exported)
        self.chooser.activated.connect(lambda _index: self.show_page(self.chooser.currentData()))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 0)
        column.setSpacing(0)
        column.addWidget(self.chooser)
        column.addWidget(self._stack, 1)
        tasks.state_changed.connect(self._follow)

    @property
    def page(self) -> InsightPage:
        """The one that is shown."""
        return self.pages[self.chooser.currentData()]

    def show_page(self, name: str) -> None:
        """Looks at something else."""
        self.chooser.choose(name)
        self._stack.setCurrentWidget(self.pages[name])

    def export_to(self, path: Path) -> None:
        """Writes the page that is shown; see ``PlotPanel.export_to``."""
        self.page.export_to(path)

    def _follow(self) -> None:
        """A new sequence on points is looked at as a map, others by their samples."""
        record = self._tasks.record
        if record is None or record is self._record:
            return
        was_other_data = self._record is None
        self._record = record
        if was_other_data:
            self.show_page("decisions" if record.is_plane else "wrong")
