"""All pages about predictions."""

from __future__ import annotations

from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.plots.sources import Sources
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
        sources: What the pages look at, and who is told of their wishes.
    """

    def __init__(self, sources: Sources) -> None:
        self.confusion, self.samples = ConfusionPage(sources), SamplesPage(sources)
        super().__init__(
            {
                "confusion": self.confusion,
                "classes": PerClassPage(sources),
                "samples": self.samples,
                "roc": RocPage(sources),
                "calibration": CalibrationPage(sources),
                "residuals": ResidualsPage(sources),
            }
        )
        self.confusion.chosen = self._show_cell

    def _show_cell(self, output: str, truth: int, predicted: int) -> None:
        self.samples.show_cell(output, truth, predicted)
        self.show_page("samples")
