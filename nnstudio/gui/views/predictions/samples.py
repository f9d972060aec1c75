"""The samples that the network does worst on."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton, QWidget

from nnstudio.gui.plots.colours import class_colour
from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.legend import Entry
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.tasks.insight.picture_grid import Shown, as_images
from nnstudio.gui.theme import theme
from nnstudio.gui.views.predictions.loss_plane import LossPlane
from nnstudio.gui.views.predictions.page import PredictionsPage
from nnstudio.gui.views.predictions.row_table import Field, Rows, RowTable
from nnstudio.gui.views.predictions.sample_pictures import SamplePictures
from nnstudio.protocol.probes.predictions import PredictionsProbe

_SAMPLE = "sample."
#: Columns of a sample that are written out.
_MOST_COLUMNS = 12
#: Classes named in the legend.
_MOST_NAMED = 10
#: Pixels that a picture with its words wants, and pictures that are drawn in any case.
_TILE, _LEAST = (50, 60), 6


class SamplesPage(PredictionsPage):
    """Pictures, points of the plane, or rows; a click pins the sample."""

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self._cell: tuple[int | None, int | None] = (None, None)
        self.pictures, self.rows = SamplePictures(), RowTable()
        super().__init__("samples", sources, parent)
        self.plane = LossPlane(self.view, 1)
        self._seen: Any = self.plane.plot
        for hidden in (self.pictures, self.rows):
            hidden.setVisible(False)
            hidden.setParentItem(self.view.ci)
        self.whole = QToolButton()
        self.whole.setText(self.tr("All samples"))
        self.whole.setToolTip(self.tr("Show the worst of all samples again"))
        self.whole.clicked.connect(lambda: self.show_cell(self.outputs.output, None, None))
        self.whole.setVisible(False)
        self.controls.addWidget(self.whole)
        for picture in (self.pictures, self.rows):
            picture.clicked = lambda index: self.pin(int(self.arrays()["rows"][index]))
        self.plane.clicked = lambda index: self.pin(int(self.arrays()["plane.rows"][index]))
        sources.model.changed.connect(self.request)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("SamplesPage", "Worst samples")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "SamplesPage",
            "The samples whose answers cost the most loss, the worst first. Click one to "
            "follow it through the network.",
        )

    # -------------------------------------------------------------------------- the question
    def probe(self) -> PredictionsProbe:
        return PredictionsProbe("samples", self.outputs.output, *self._cell)

    def show_cell(self, output: str, truth: int | None, predicted: int | None) -> None:
        """Shows the samples of one cell of the confusion matrix only."""
        if not self.outputs.choose(output):
            self.outputs.setCurrentIndex(0)
        self._cell = (truth, predicted)
        self.whole.setVisible(truth is not None)
        self.ask_anew()

    def output_chosen(self) -> None:
        self._cell = (None, None)
        self.whole.setVisible(False)

    def begun(self) -> None:
        super().begun()
        self.output_chosen()

    def nothing_text(self) -> str:
        return self.tr("This output's answers have another form than the target, sample by sample.")

    # ------------------------------------------------------------------------------ drawing
    def draw(self) -> None:
        arrays, is_image = self.arrays(), self.data is not None and self.data.is_image
        is_plane = "plane" in arrays and self._cell == (None, None)
        is_picture = is_image and arrays[self._names()[0]].ndim >= 3
        if is_plane:
            self._show(self.plane.plot)
            self._draw_plane(arrays)
        elif is_picture:
            self._show(self.pictures)
            self._draw_pictures(arrays)
        else:
            self._show(self.rows)
            self._draw_rows(arrays)
        names = self.class_names[:_MOST_NAMED] if is_plane else ()
        entries = tuple(
            Entry("disc", class_colour(index).name(), name) for index, name in enumerate(names)
        )
        self.tell(entries, *self._words(arrays, is_plane))

    def _show(self, item: Any) -> None:
        """Gives all room to one kind of picture."""
        if item is not self._seen:
            layout = self.view.ci.layout
            layout.removeItem(self._seen)
            self._seen.setVisible(False)
            layout.addItem(item, 1, 0)
            item.setVisible(True)
            self._seen = item

    def _words(self, arrays: dict[str, Any], is_plane: bool) -> list[str]:
        names = self.class_names
        true, taken = self._cell
        if is_plane:
            return [self.tr("larger discs: larger loss")]
        num, found = len(arrays["rows"]), int(arrays["found"])
        if self._seen is self.pictures:
            num = min(num, self._num_pictures())
        words = [self.tr("{0:,} of {1:,}, the worst first").format(num, found)]
        if true is not None and taken is not None and names:
            text = self.tr("{0}, and right") if true == taken else self.tr("{0}, taken for {1}")
            words.insert(0, text.format(names[true], names[taken]))
        return words

    def _draw_plane(self, arrays: dict[str, Any]) -> None:
        data = self.data
        columns = data.features[0].columns if data is not None else ()
        self.plane.show_points(
            arrays["plane"],
            arrays["plane.losses"],
            arrays["plane.truth"],
            self._pinned(arrays["plane.rows"]),
            columns,
        )

    def _draw_pictures(self, arrays: dict[str, Any]) -> None:
        colours = theme().colours
        pinned = self._pinned(arrays["rows"])
        images = as_images(arrays[self._names()[0]])[: self._num_pictures()]
        shown = []
        for index, image in enumerate(images):
            colour = colours.border if self._is_right(arrays, index) else colours.negative
            colour = colours.accent if index == pinned else colour
            shown.append(Shown(image, self._short(arrays, index), QColor(colour), self.told(index)))
        self.pictures.show_pictures(shown)

    def _num_pictures(self) -> int:
        """As many as can be told apart; fewer where the dock is small."""
        size = self.view.size()
        across, down = size.width() // _TILE[0], (size.height() - 24) // _TILE[1]
        return max(_LEAST, int(across * down))

    def _draw_rows(self, arrays: dict[str, Any]) -> None:
        wrong = theme().colours.negative
        titles, values = self._columns(arrays)
        header = (self.tr("sample"), self.tr("loss"), self.tr("true"), self.tr("predicted"))
        rows = []
        for index, row in enumerate(arrays["rows"].tolist()):
            ink = "" if self._is_right(arrays, index) else wrong
            rows.append(
                (
                    Field(f"{row}"),
                    Field(short(float(arrays["losses"][index]), 3)),
                    Field(self._answer(arrays, "truth", index)),
                    Field(self._answer(arrays, "predicted", index), colour=ink),
                    *(Field(short(float(value), 4)) for value in values[index]),
                )
            )
        pinned = self._pinned(arrays["rows"])
        self.rows.show_rows(Rows((*header, *titles), tuple(rows), pinned, True))

    # -------------------------------------------------------------------------- in words
    def told(self, index: int) -> str:
        """One sample in words."""
        arrays = self.arrays()
        text = self.tr("Sample {row}: {true}, taken for {taken}{share}; loss {loss}. Click to pin.")
        share = float(arrays["share"][index]) if "share" in arrays else np.nan
        return text.format(
            row=int(arrays["rows"][index]),
            true=self._answer(arrays, "truth", index),
            taken=self._answer(arrays, "predicted", index),
            share="" if np.isnan(share) else f" ({100 * share:.0f} %)",
            loss=short(float(arrays["losses"][index]), 3),
        )

    def _short(self, arrays: dict[str, Any], index: int) -> str:
        true, taken = (self._answer(arrays, name, index) for name in ("truth", "predicted"))
        return true if self._is_right(arrays, index) else f"{true} → {taken}"

    def _answer(self, arrays: dict[str, Any], name: str, index: int) -> str:
        value = arrays[name][index]
        if value.ndim:
            return ", ".join(short(float(each), 4) for each in value[:3])
        return self.class_names[int(value)]

    def _is_right(self, arrays: dict[str, Any], index: int) -> bool:
        """Numbers are neither right nor wrong."""
        true, taken = arrays["truth"][index], arrays["predicted"][index]
        return bool(true.ndim) or bool(true == taken)

    def _pinned(self, rows: Any) -> int | None:
        places = np.flatnonzero(rows == self._model.project.pinned_sample)
        return int(places[0]) if len(places) else None

    def _names(self) -> list[str]:
        return [name for name in self.arrays() if name.startswith(_SAMPLE)]

    def _columns(self, arrays: dict[str, Any]) -> tuple[tuple[str, ...], Any]:
        """Titles and (n, columns) values of what the samples are."""
        titles: list[str] = []
        parts = []
        features = {feature.name: feature for feature in self.data.features} if self.data else {}
        for key in self._names():
            name, values = key.removeprefix(_SAMPLE), arrays[key]
            flat = values.reshape(len(values), -1)
            feature = features.get(name)
            known = feature.columns if feature is not None else ()
            numbered = tuple(f"{name} {i}" for i in range(flat.shape[1]))
            titles += known if len(known) == flat.shape[1] else numbered
            parts.append(flat)
        whole = np.concatenate(parts, axis=1)
        return tuple(titles[:_MOST_COLUMNS]), whole[:, :_MOST_COLUMNS]

    # -------------------------------------------------------------------------------- panel
    def reset_zoom(self) -> None:
        self.plane.reset_zoom()
        self.request()

    def paint_theme(self) -> None:
        super().paint_theme()
        self.plane.paint_theme()

    def table(self) -> Table:
        arrays = self.arrays()
        if "rows" not in arrays:
            return Table((), ())
        rows: list[list[Cell]] = [
            [
                int(row),
                float(arrays["losses"][index]),
                self._answer(arrays, "truth", index),
                self._answer(arrays, "predicted", index),
            ]
            for index, row in enumerate(arrays["rows"])
        ]
        return Table(("sample", "loss", "true", "predicted"), rows)
