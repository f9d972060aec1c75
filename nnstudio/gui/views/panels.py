"""All docks that look into the network of a run, in the order of their tabs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nnstudio.gui.plots.map import MapPanel
from nnstudio.gui.session import Session
from nnstudio.gui.views.activations.dock import activations_pages
from nnstudio.gui.views.attribution.dock import explain_pages
from nnstudio.gui.views.gradients.dock import gradients_pages
from nnstudio.gui.views.landscape.dock import loss_pages
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.pages import Pages
from nnstudio.gui.views.predictions.dock import predictions_pages
from nnstudio.gui.views.weights.dock import weights_pages


@dataclass(frozen=True)
class View:
    """A dock.

    Attributes:
        name: Under which the layout remembers it.
        title: What the user calls it.
        panel: What is in it: one plot, or several pages.
    """

    name: str
    title: str
    panel: RunPage | Pages[RunPage]


def make_views(session: Session) -> tuple[View, ...]:
    """Makes every view of a session's run; the map comes first, then the activations."""
    sources = session.sources
    return (
        View("map", _tr("Map"), MapPanel(sources)),
        View("weights", _tr("Weights"), weights_pages(sources)),
        View("gradients", _tr("Gradients"), gradients_pages(sources)),
        View("landscape", _tr("Loss"), loss_pages(sources)),
        View("activations", _tr("Activations"), activations_pages(sources)),
        View("predictions", _tr("Predictions"), predictions_pages(sources)),
        View("explain", _tr("Explain"), explain_pages(sources)),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Views", text)
