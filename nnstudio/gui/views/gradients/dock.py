"""The dock of the gradients: what is on its pages."""

from __future__ import annotations

from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.plots.sources import ProbeWatcher, RunSource
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.views.drawn import Drawn
from nnstudio.gui.views.gradients.flow import FlowPage
from nnstudio.gui.views.gradients.steps import StepsPage
from nnstudio.gui.views.pages import Pages


def gradients_pages(
    model: ProjectModel,
    run: RunSource,
    watching: ProbeWatcher,
    redrawer: Redrawer,
    drawn: Drawn,
) -> Pages[PlotPanel]:
    """Makes the pages; the flow through all layers comes first."""
    of = (model, run, watching, redrawer)
    return Pages[PlotPanel]({"flow": FlowPage(*of), "steps": StepsPage(*of, drawn)})
