"""All pages that explain the answer to the pinned sample."""

from __future__ import annotations

from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.plots.sources import ProbeWatcher, RunSource
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.views.attribution.adversarial import AdversarialPage
from nnstudio.gui.views.attribution.looked_at import LookedAtPage
from nnstudio.gui.views.drawn import Drawn
from nnstudio.gui.views.pages import Pages


class ExplainDock(Pages[PlotPanel]):
    """What mattered in the pinned sample, and how it can be spoilt.

    Args:
        model: The project.
        run: Whose network.
        watching: Told what the page that is seen wants.
        redrawer: Says when to draw.
        drawn: A sample that was drawn, shown instead of the pinned one.
    """

    def __init__(
        self,
        model: ProjectModel,
        run: RunSource,
        watching: ProbeWatcher,
        redrawer: Redrawer,
        drawn: Drawn,
    ) -> None:
        of = (model, run, watching, redrawer, drawn)
        super().__init__({"looked-at": LookedAtPage(*of), "adversarial": AdversarialPage(*of)})
