"""The dock of the predictions: what is on its pages."""

from __future__ import annotations

from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.pages import Pages
from nnstudio.gui.views.predictions.calibration import CalibrationPage
from nnstudio.gui.views.predictions.confusion import ConfusionPage
from nnstudio.gui.views.predictions.curves import RocPage
from nnstudio.gui.views.predictions.per_class import PerClassPage
from nnstudio.gui.views.predictions.residuals import ResidualsPage
from nnstudio.gui.views.predictions.samples import SamplesPage


def predictions_pages(sources: Sources) -> Pages[RunPage]:
    """Offers the pages; the confusion matrix comes first, and its cells lead to the samples."""
    kinds: dict[str, type[RunPage]] = {
        "confusion": ConfusionPage,
        "classes": PerClassPage,
        "samples": SamplesPage,
        "roc": RocPage,
        "calibration": CalibrationPage,
        "residuals": ResidualsPage,
    }
    pages = Pages(kinds, lambda kind: kind(sources))

    def show_cell(output: str, truth: int, predicted: int) -> None:
        samples = pages.page_named("samples")
        if isinstance(samples, SamplesPage):
            samples.show_cell(output, truth, predicted)
        pages.show_page("samples")

    def lead(_name: str, page: RunPage) -> None:
        if isinstance(page, ConfusionPage):
            page.chosen = show_cell

    pages.each(lead)
    return pages
