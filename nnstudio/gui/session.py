"""Everything behind the window that is not a widget."""

from __future__ import annotations

from PySide6.QtCore import QObject

from nnstudio.gui.describing import Describing
from nnstudio.gui.early_engine import EarlyEngine
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.run_controller import RunController
from nnstudio.gui.watching import Watching


class Session(QObject):
    """The project, the engine and the run, connected.

    Args:
        first: An engine that was started earlier.
        standby: See ``EngineLink``.
    """

    def __init__(self, first: EarlyEngine | None = None, standby: bool | None = None) -> None:
        super().__init__()
        self.model = ProjectModel()
        self.link = EngineLink(first, self, standby)
        self.watching = Watching(self.link, self)
        self.run = RunController(self.model, self.link, self.watching, self)
        self.describing = Describing(self.model, self.link, self)
        self.redrawer = Redrawer(self)

    def close(self) -> None:
        """Ends the engines; the session is of no use afterwards."""
        self.redrawer.stop()
        self.link.close()
