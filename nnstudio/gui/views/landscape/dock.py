"""The dock of the loss: what is on its pages."""

from __future__ import annotations

from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.plots.sources import ProbeWatcher, RunSource
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.views.landscape.plane import PlanePage
from nnstudio.gui.views.landscape.slice import SlicePage
from nnstudio.gui.views.pages import Pages


def loss_pages(
    model: ProjectModel, run: RunSource, watching: ProbeWatcher, redrawer: Redrawer
) -> Pages[PlotPanel]:
    """Makes the pages; the loss against one weight comes first."""
    of = (model, run, watching, redrawer)
    return Pages[PlotPanel]({"slice": SlicePage(*of), "plane": PlanePage(*of)})
