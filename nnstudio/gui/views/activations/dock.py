"""The dock of the activations: what is on its pages."""

from __future__ import annotations

from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.activations.over_time import OverTimePage
from nnstudio.gui.views.activations.projection import ProjectionPage
from nnstudio.gui.views.activations.through import ActivationsPanel
from nnstudio.gui.views.activations.top import TopPage
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.pages import Pages


def activations_pages(sources: Sources) -> Pages[RunPage]:
    """Offers the pages; one sample through all layers comes first."""
    kinds: dict[str, type[RunPage]] = {
        "through": ActivationsPanel,
        "time": OverTimePage,
        "top": TopPage,
        "projection": ProjectionPage,
    }
    return Pages(kinds, lambda kind: kind(sources))
