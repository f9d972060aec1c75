"""The dock of the gradients: what is on its pages."""

from __future__ import annotations

from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.gradients.flow import FlowPage
from nnstudio.gui.views.gradients.steps import StepsPage
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.pages import Pages


def gradients_pages(sources: Sources) -> Pages[RunPage]:
    """Offers the pages; the flow through all layers comes first."""
    kinds: dict[str, type[RunPage]] = {
        "flow": FlowPage,
        "steps": StepsPage,
    }
    return Pages(kinds, lambda kind: kind(sources))
