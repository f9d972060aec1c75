"""Which classes are taken for which."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nnstudio.gui.forms.style import Choice
from nnstudio.gui.plots.export import Table
from nnstudio.gui.plots.legend import Entry
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.theme import theme
from nnstudio.gui.views.predictions.confusion_table import Confusions, ConfusionTable
from nnstudio.gui.views.predictions.page import PredictionsPage

_PERCENT, _COUNTS = "percent", "counts"


class ConfusionPage(PredictionsPage):
    """The confusion matrix; a click on a cell leads to its samples.

    Attributes:
        chosen: Called with the output, the true and the predicted class of a cell.
    """

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self.confusion = ConfusionTable()
        self.chosen: Callable[[str, int, int], None] = lambda _output, _true, _taken: None
        super().__init__("confusion", sources, parent)
        self.view.addItem(self.confusion, row=1, col=0)
        self.confusion.clicked = self._clicked
        self.confusion.tip = self.cell_text
        self.numbers = Choice()
        self.numbers.add(self.tr("Counts"), _COUNTS, self.tr("How many samples"))
        self.numbers.add(self.tr("% of row"), _PERCENT, self.tr("Of the samples of that class"))
        self.numbers.setAccessibleName(self.tr("What the cells tell"))
        self.numbers.activated.connect(self.request)
        self.controls.addWidget(self.numbers)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("ConfusionPage", "Confusion")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "ConfusionPage",
            "Each row holds the samples of one class, and shows which classes they are taken "
            "for; what is right stands on the diagonal. Click a cell to see its samples.",
        )

    def nothing_text(self) -> str:
        return self.tr(
            "A confusion matrix tells classes apart; this output predicts numbers. "
            "Look at the residuals instead."
        )

    def draw(self) -> None:
        names, arrays = self._names(), self.arrays()
        in_percent = self.numbers.currentData() == _PERCENT
        self.confusion.show_counts(Confusions(names, arrays["counts"], in_percent))
        colours = theme().colours
        words = [self.tr("{0:.1f} % right").format(100 * float(arrays["accuracy"]))]
        if len(names) < len(self.class_names):
            words.append(self.tr("the {0} largest classes").format(len(names)))
        self.tell(
            (
                Entry("square", colours.positive, self.tr("right")),
                Entry("square", colours.negative, self.tr("mixed up")),
            ),
            *words,
        )

    def cell_text(self, row: int, column: int) -> str:
        """What a cell tells, in words."""
        names, counts = self._names(), self.arrays()["counts"]
        count, whole = int(counts[row, column]), int(counts[row].sum())
        if not whole:
            return self.tr("No sample of {0} was looked at.").format(names[row])
        share = 100 * count / whole
        if row == column:
            text = self.tr("Samples of {true}: {count} of {whole} right ({share:.0f} %).")
        else:
            text = self.tr(
                "Samples of {true}: {count} of {whole} taken for {taken} ({share:.0f} %)."
            )
        told = text.format(
            count=count, whole=whole, true=names[row], taken=names[column], share=share
        )
        return f"{told} {self.tr('Click to see them.')}" if count else told

    def table(self) -> Table:
        names = self._names()
        rows = [
            [name, *counts]
            for name, counts in zip(
                names, self.arrays().get("counts", np.empty((0, 0))).tolist(), strict=True
            )
        ]
        return Table((self.tr("true class"), *names), rows)

    def _names(self) -> tuple[str, ...]:
        told = self.arrays().get("classes")
        return tuple(self.class_names[int(i)] for i in told) if told is not None else ()

    def _clicked(self, row: int, column: int) -> None:
        classes = self.arrays().get("classes")
        if classes is not None:
            self.chosen(self.probe().output, int(classes[row]), int(classes[column]))
