"""How well each class is told from the others."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.predictions.page import PredictionsPage
from nnstudio.gui.views.predictions.row_table import Field, Rows, RowTable

_MEASURES = ("precision", "recall", "f1")


class PerClassPage(PredictionsPage):
    """Precision, recall, F1 and the number of samples of each class."""

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self.rows = RowTable()
        super().__init__("confusion", sources, parent)
        self.view.addItem(self.rows, row=1, col=0)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("PerClassPage", "Per class")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "PerClassPage",
            "Precision: of the samples taken for a class, how many are of it. Recall: of the "
            "samples of a class, how many are found. F1 is high only where both are.",
        )

    def nothing_text(self) -> str:
        return self.tr("This output predicts numbers, not classes. Look at the residuals instead.")

    def draw(self) -> None:
        header = (
            self.tr("class"),
            self.tr("precision"),
            self.tr("recall"),
            self.tr("F1"),
            self.tr("samples"),
        )
        arrays = self.arrays()
        rows = [
            (Field(name), *(_share(value) for value in values), Field(f"{support:,}"))
            for name, values, support in self._measured()
        ]
        means = [float(np.nanmean(arrays[m])) if _has(arrays[m]) else np.nan for m in _MEASURES]
        total = f"{int(arrays['support'].sum()):,}"
        rows.append((Field(self.tr("mean of classes")), *map(_share, means), Field(total)))
        # Room for bars: titles are padded to the width of one.
        wide = tuple(title if i in (0, 4) else title.ljust(22) for i, title in enumerate(header))
        self.rows.show_rows(Rows(wide, tuple(rows)))
        self.tell((), self.tr("{0:.1f} % right").format(100 * float(arrays["accuracy"])))

    def table(self) -> Table:
        rows: list[list[Cell]] = [
            [name, *values, support] for name, values, support in self._measured()
        ]
        return Table(("class", *_MEASURES, "samples"), rows)

    def _measured(self) -> list[tuple[str, list[float], int]]:
        arrays = self.arrays()
        if "classes" not in arrays:
            return []
        columns = np.stack([arrays[name] for name in _MEASURES], axis=1)
        return [
            (self.class_names[int(index)], values, int(support))
            for index, values, support in zip(
                arrays["classes"], columns.tolist(), arrays["support"], strict=True
            )
        ]


def _has(values: Any) -> bool:
    return bool(np.isfinite(values).any())


def _share(value: float) -> Field:
    if np.isnan(value):
        return Field("–")
    return Field(f"{100 * value:.1f} %", value)
