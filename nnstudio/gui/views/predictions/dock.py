"""All pages about predictions."""

from __future__ import annotations

from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.plots.sources import ProbeWatcher, RunSource
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.views.pages import Pages
from nnstudio.gui.views.predictions.calibration import CalibrationPage
from nnstudio.gui.views.predictions.confusion import ConfusionPage
from nnstudio.gui.views.predictions.curves import RocPage
from nnstudio.gui.views.predictions.per_class import PerClassPage
from nnstudio.gui.views.predictions.residuals import ResidualsPage
from nnstudio.gui.views.predictions.samples import SamplesPage


class PredictionsDock(Pages[PlotPanel]):
    """Confusion matrix first; its cells lead to the samples.

    Args:
        model: The project.
        run: Whose network.
        watching: Told what the page that is seen wants.
        redrawer: Says when to draw.
    """

    def __init__(
        self, model: ProjectModel, run: RunSource, watching: ProbeWatcher, redrawer: Redrawer
    ) -> None:
        of = (model, run, watching, redrawer)
        self.confusion, self.samples = ConfusionPage(*of), SamplesPage(*of)
        super().__init__(
            {
                "confusion": self.confusion,
                "classes": PerClassPage(*of),
                "samples": self.samples,
                "roc": RocPage(*of),
                "calibration": CalibrationPage(*of),
                "residuals": ResidualsPage(*of),
            }
        )
        self.confusion.chosen = self._show_cell

    def _show_cell(self, output: str, truth: int, predicted: int) -> None:
        self.samples.show_cell(output, truth, predicted)
        self.show_page("samples")
