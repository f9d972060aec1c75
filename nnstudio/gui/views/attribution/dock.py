"""The dock of explanations: what mattered in the pinned sample, and how it can be spoilt."""

from __future__ import annotations

from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.attribution.adversarial import AdversarialPage
from nnstudio.gui.views.attribution.looked_at import LookedAtPage
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.pages import Pages


def explain_pages(sources: Sources) -> Pages[RunPage]:
    """Offers the pages; what the network looked at comes first."""
    kinds: dict[str, type[RunPage]] = {
        "looked-at": LookedAtPage,
        "adversarial": AdversarialPage,
    }
    return Pages(kinds, lambda kind: kind(sources))
