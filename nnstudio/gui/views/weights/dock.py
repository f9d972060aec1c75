"""The dock of the weights: what is on its pages."""

from __future__ import annotations

from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.pages import Pages
from nnstudio.gui.views.weights.ridges import RidgesPage
from nnstudio.gui.views.weights.travel import TravelPage
from nnstudio.gui.views.weights.values import WeightsPanel


def weights_pages(sources: Sources) -> Pages[RunPage]:
    """Offers the pages; the values come first."""
    kinds: dict[str, type[RunPage]] = {
        "values": WeightsPanel,
        "ridges": RidgesPage,
        "travel": TravelPage,
    }
    return Pages(kinds, lambda kind: kind(sources))
