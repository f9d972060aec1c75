"""The dock of the activations: what is on its pages."""

from __future__ import annotations

from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.plots.sources import ProbeWatcher, RunSource
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.views.activations.over_time import OverTimePage
from nnstudio.gui.views.activations.projection import ProjectionPage
from nnstudio.gui.views.activations.through import ActivationsPanel
from nnstudio.gui.views.activations.top import TopPage
from nnstudio.gui.views.drawn import Drawn
from nnstudio.gui.views.pages import Pages


def activations_pages(
    model: ProjectModel,
    run: RunSource,
    watching: ProbeWatcher,
    redrawer: Redrawer,
    drawn: Drawn,
) -> Pages[PlotPanel]:
    """Makes the pages; one sample through all layers comes first."""
    of = (model, run, watching, redrawer)
    return Pages(
        {
            "through": ActivationsPanel(*of, drawn),
            "time": OverTimePage(*of),
            "top": TopPage(*of, drawn),
            "projection": ProjectionPage(*of, drawn),
        }
    )
