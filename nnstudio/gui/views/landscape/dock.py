"""The dock of the loss: what is on its pages."""

from __future__ import annotations

from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.landscape.plane import PlanePage
from nnstudio.gui.views.landscape.slice import SlicePage
from nnstudio.gui.views.pages import Pages


def loss_pages(sources: Sources) -> Pages[PlotPanel]:
    """Makes the pages; the loss against one weight comes first."""
    return Pages[PlotPanel]({"slice": SlicePage(sources), "plane": PlanePage(sources)})
