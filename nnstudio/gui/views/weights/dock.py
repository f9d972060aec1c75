"""The dock of the weights: what is on its pages."""

from __future__ import annotations

from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.plots.sources import ProbeWatcher, RunSource
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.views.pages import Pages
from nnstudio.gui.views.weights.ridges import RidgesPage
from nnstudio.gui.views.weights.travel import TravelPage
from nnstudio.gui.views.weights.values import WeightsPanel


def weights_pages(
    model: ProjectModel, run: RunSource, watching: ProbeWatcher, redrawer: Redrawer
) -> Pages[PlotPanel]:
    """Makes the pages; the values come first."""
    of = (model, run, watching, redrawer)
    return Pages(
        {"values": WeightsPanel(*of), "ridges": RidgesPage(*of), "travel": TravelPage(*of)}
    )
