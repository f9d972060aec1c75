"""The dock of the activations: what is on its pages."""

from __future__ import annotations

from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.activations.over_time import OverTimePage
from nnstudio.gui.views.activations.projection import ProjectionPage
from nnstudio.gui.views.activations.through import ActivationsPanel
from nnstudio.gui.views.activations.top import TopPage
from nnstudio.gui.views.pages import Pages


def activations_pages(sources: Sources) -> Pages[PlotPanel]:
    """Makes the pages; one sample through all layers comes first."""
    return Pages(
        {
            "through": ActivationsPanel(sources),
            "time": OverTimePage(sources),
            "top": TopPage(sources),
            "projection": ProjectionPage(sources),
        }
    )
