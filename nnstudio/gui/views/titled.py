"""A plot that can say what it is called, and what it tells, before it is made."""

from __future__ import annotations

from PySide6.QtWidgets import QGraphicsView, QWidget

from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.plots.sources import ProbeWatcher
from nnstudio.gui.redraw import Redrawer


class TitledPanel(PlotPanel):
    """A plot among several of which a person chooses one; see ``Pages``.

    Args:
        picture: Where it is drawn.
        redrawer: Says when.
        watching: Who is told which probes it wants.
        parent: Owner.
    """

    #: Whether it keeps what other views are told, too: then it has to be there from the start.
    remembers = False

    def __init__(
        self,
        picture: QGraphicsView,
        redrawer: Redrawer,
        watching: ProbeWatcher | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.title(), picture, redrawer, watching, parent)
        self.setToolTip(f"<p>{self.tip()}</p>")

    @staticmethod
    def title() -> str:
        """What it is called."""
        raise NotImplementedError

    @staticmethod
    def tip() -> str:
        """One or two sentences: what it tells."""
        raise NotImplementedError

    def catch_up(self) -> None:
        """Takes in what happened before it was made."""
