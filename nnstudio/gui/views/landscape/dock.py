"""The dock of the loss: what is on its pages."""

from __future__ import annotations

from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.landscape.plane import PlanePage
from nnstudio.gui.views.landscape.slice import SlicePage
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.pages import Pages


def loss_pages(sources: Sources) -> Pages[RunPage]:
    """Offers the pages; the loss against one weight comes first."""
    kinds: dict[str, type[RunPage]] = {
        "slice": SlicePage,
        "plane": PlanePage,
    }
    return Pages(kinds, lambda kind: kind(sources))
