"""Everything behind the window that is not a widget."""

from __future__ import annotations

from PySide6.QtCore import QObject

from nnstudio.gui.describing import Describing
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.run_controller import RunController
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.views.drawn import Drawn
from nnstudio.gui.watching import Watching
from nnstudio.protocol.messages import Watch
from nnstudio.protocol.task_messages import WatchTasks


class Session(QObject):
    """The project, the engine, the run and the task sequence, connected.

    Args:
        link: The engine; whoever made it closes it.
        parent: Owner.
    """

    def __init__(self, link: EngineLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = ProjectModel()
        self.link = link
        self.watching = Watching(self.link, Watch, self)
        self.run = RunController(self.model, self.link, self.watching, self)
        self.watching_tasks = Watching(self.link, WatchTasks, self)
        self.tasks = TaskController(self.model, self.link, self.watching_tasks, self)
        self.describing = Describing(self.model, self.link, self)
        self.redrawer = Redrawer(self)
        self.drawn = Drawn(self)
        self.sources = Sources(self.model, self.run, self.watching, self.redrawer, self.drawn)
