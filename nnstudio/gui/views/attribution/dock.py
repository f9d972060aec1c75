"""All pages that explain the answer to the pinned sample."""

from __future__ import annotations

from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.attribution.adversarial import AdversarialPage
from nnstudio.gui.views.attribution.looked_at import LookedAtPage
from nnstudio.gui.views.pages import Pages


class ExplainDock(Pages[PlotPanel]):
    """What mattered in the pinned sample, and how it can be spoilt.

    Args:
        sources: What the pages look at, and who is told of their wishes.
    """

    def __init__(self, sources: Sources) -> None:
        super().__init__(
            {"looked-at": LookedAtPage(sources), "adversarial": AdversarialPage(sources)}
        )
