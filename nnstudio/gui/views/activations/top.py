"""What a unit looks for: the samples that make it most active."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QSpinBox, QWidget

from nnstudio.gui.plots.axes import add_plot, new_view, padded, paint_plot, set_label
from nnstudio.gui.plots.colours import class_colour, largest, signed_rgba
from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.legend import Entry, LegendRow
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.tasks.insight.picture_grid import Shown, as_images
from nnstudio.gui.theme import theme
from nnstudio.gui.views.activations.sample_grid import SampleGrid
from nnstudio.gui.views.layer_choice import LayerChoice
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.pinning import pin_sample
from nnstudio.protocol.messages import Array, ProbeSampled
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.activations import TopProbe

#: Units there may be before the engine has told how many there are.
_MANY = 100_000
_MAX_NAMED = 10
#: Height and width of a curve that is drawn as a picture, in pixels.
_CURVE = (48, 64)


class TopPage(RunPage):
    """Samples as pictures, the most active first; points in the plane with their activity.

    Args:
        sources: What it looks at, and who is told of its wishes.
        parent: Owner.
    """

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self._is_chosen = False
        self._make_view()
        super().__init__(self.view, sources, parent)
        self.layer = LayerChoice(sources.model, lambda: self.project)
        self.unit = QSpinBox()
        self.unit.setRange(0, _MANY)
        self.unit.setAccessibleName(self.tr("Number of the neuron or channel"))
        self.unit.setToolTip(
            self.tr(
                "The neuron (or channel) that is looked at, by its number; first the one whose "
                "values differ most from sample to sample"
            )
        )
        label = QLabel(self.tr("Unit"))
        for widget in (self.layer, label, self.unit):
            self.controls.addWidget(widget)
        self.layer.changed.connect(self._other_layer)
        self.unit.valueChanged.connect(self._choose_unit)
        self.grid.clicked = self.pin

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("TopPage", "Strongest")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "TopPage",
            "The samples for which one neuron or channel gives its largest values: what it "
            "has learned to look for.",
        )

    def _make_view(self) -> None:
        self.view = new_view()
        self.legend = LegendRow()
        self.view.addItem(self.legend, row=0, col=0)
        self.grid = SampleGrid()
        self.view.addItem(self.grid, row=1, col=0)
        self.plane = add_plot(self.view, 2, 0)
        self.dots = pg.ScatterPlotItem(antialias=True, size=8)
        self.best = pg.ScatterPlotItem(antialias=True, size=14, brush=None)
        for item in (self.dots, self.best):
            self.plane.addItem(item, ignoreBounds=True)
        self.dots.sigClicked.connect(self._point_clicked)
        self.best.sigClicked.connect(self._best_clicked)

    # -------------------------------------------------------------------------- following
    def probe(self) -> Probe | None:
        unit = self.unit.value() if self._is_chosen else -1
        return TopProbe(self.layer.layer, unit) if self.layer.layer else None

    def begun(self) -> None:
        self.layer.follow()

    def _choose_unit(self) -> None:
        self._is_chosen = True
        self.ask_anew()

    def _other_layer(self) -> None:
        self._is_chosen = False
        self._show_unit(0, _MANY)
        self.ask_anew()

    def came(self, sample: ProbeSampled) -> None:
        arrays = sample.arrays
        if "num_units" in arrays:
            self._show_unit(int(arrays["unit"]), max(int(arrays["num_units"]) - 1, 0))

    def _show_unit(self, unit: int, most: int) -> None:
        """Shows which unit it is, without having chosen it."""
        was_blocked = self.unit.blockSignals(True)
        self.unit.setRange(0, most)
        self.unit.setValue(unit)
        self.unit.blockSignals(was_blocked)

    def nothing_text(self) -> str:
        return self.tr("{layer} has no neuron {unit}. Choose a smaller number.").format(
            layer=self.layer.title, unit=self.unit.value()
        )

    def begin_text(self) -> str:
        return self.tr("Press Train (Ctrl+Return) to see what a neuron looks for.")

    def pin(self, index: int) -> None:
        """Pins one of the samples that are shown, by its place."""
        rows = self.arrays().get("rows")
        if rows is not None and index < len(rows):
            self._drawn.clear()
            pin_sample(self._model, int(rows[index]))
            self._model.seal()

    def _best_clicked(self, _item: object, points: Array, *_more: object) -> None:
        if len(points):
            self.pin(int(points[0].index()))

    def _point_clicked(self, _item: object, points: Array, *_more: object) -> None:
        if len(points):  # only the best are known by their number
            place = QPointF(points[0].pos())
            shown = self.best.getData()
            near = np.flatnonzero((shown[0] == place.x()) & (shown[1] == place.y()))
            if len(near):
                self.pin(int(near[0]))

    # ---------------------------------------------------------------------------- drawing
    def paint_theme(self) -> None:
        paint_plot(self.plane)
        self.legend.update()
        self.grid.update()

    def draw(self) -> None:
        arrays = self.arrays()
        has_plane = "points" in arrays
        self.plane.setVisible(has_plane)
        self.grid.setVisible(not has_plane)
        if has_plane:
            self._draw_plane(arrays)
        else:
            self._draw_pictures(arrays)
        self._tell(arrays)

    def _draw_pictures(self, arrays: dict[str, Array]) -> None:
        pictures = arrays["pictures"]
        is_series = pictures.ndim == 3 and not (self.data is not None and self.data.is_image)
        images = line_images(pictures) if is_series else as_images(pictures)
        shown, marks = [], []
        for index, image in enumerate(images):
            value = float(arrays["values"][index])
            name, colour = self._label(arrays["labels"][index])
            tip = self.tr("sample {row}: {name}, activation {value} (click to pin it)").format(
                row=int(arrays["rows"][index]), name=name, value=short(value)
            )
            shown.append(Shown(image, short(value, 3), colour, tip))
            marks.append(_mark(arrays, index))
        self.grid.show_marked(shown, marks)

    def _draw_plane(self, arrays: dict[str, Array]) -> None:
        points, activity = arrays["points"], arrays["activity"]
        if points.shape[1] == 1:  # one input: its activation is the height
            points = np.stack([points[:, 0], activity], axis=1)
        rgba = signed_rgba(activity, largest(activity))
        ground = pg.mkPen(QColor(theme().colours.border), width=0.6)
        brushes = [pg.mkBrush(*(int(v) for v in one)) for one in rgba]
        self.dots.setData(x=points[:, 0], y=points[:, 1], brush=brushes, pen=ground)
        best = np.argsort(-np.nan_to_num(activity, nan=-np.inf), kind="stable")
        best = best[: len(arrays["rows"])]
        pen = pg.mkPen(QColor(theme().colours.text), width=1.4)
        self.best.setData(x=points[best, 0], y=points[best, 1], pen=pen)
        names = self.data.features[0].columns if self.data is not None else ()
        is_plane = arrays["points"].shape[1] == 2
        set_label(self.plane, "bottom", names[0] if names else self.tr("input 1"))
        second = names[1] if len(names) > 1 else self.tr("input 2")
        set_label(self.plane, "left", second if is_plane else self.tr("activation"))
        x, y = (padded(float(v.min()), float(v.max())) for v in points.T)
        self.plane.getViewBox().setRange(xRange=x, yRange=y, padding=0)

    def _label(self, label: float) -> tuple[str, QColor]:
        target = self.data.targets[0] if self.data is not None and self.data.targets else None
        if target is not None and target.kind == "class":
            return target.classes[int(label)], class_colour(int(label))
        return short(float(label)), QColor(theme().colours.muted)

    def _tell(self, arrays: dict[str, Array]) -> None:
        colours = theme().colours
        entries: list[Entry] = []
        if "points" in arrays:
            limit = largest(arrays["activity"])
            entries = [
                Entry("disc", colours.negative, short(-limit, 3)),
                Entry("disc", colours.zero, "0"),
                Entry("disc", colours.positive, short(limit, 3)),
                Entry("ring", colours.text, self.tr("the strongest")),
            ]
        else:
            seen = np.unique(arrays["labels"]).tolist()
            if arrays["labels"].dtype.kind == "i":
                for label in seen[:_MAX_NAMED]:
                    name, colour = self._label(label)
                    entries.append(Entry("square", colour.name(), name))
            if len(arrays["size"]):
                entries.append(Entry("ring", colours.accent, self.tr("where it is strongest")))
        samples = int(arrays["num_samples"])
        words = self.tr("unit {unit} of {num}  ·  among {samples} samples", "", samples)
        note = words.format(unit=self.unit.value(), num=int(arrays["num_units"]), samples=samples)
        if not np.ptp(arrays["values"]) > 0:
            words = self.tr("gives {value} for all of {samples} samples", "", samples)
            note = words.format(value=short(float(arrays["values"][0])), samples=samples)
        self.legend.show_entries(tuple(entries), note)

    # ----------------------------------------------------------------------------- export
    def table(self) -> Table:
        """The samples with their classes and values."""
        return Table(("rank", "sample", "label", "activation"), self._rows())

    def _rows(self) -> Iterator[list[Cell]]:
        arrays = self.arrays()
        for rank, row in enumerate(arrays.get("rows", ())):
            name, _ = self._label(arrays["labels"][rank])
            yield [rank + 1, int(row), name, float(arrays["values"][rank])]


def line_images(series: Array) -> list[Array]:
    """Sequences as small pictures of curves, with the same scale for all.

    Args:
        series: (n, time, features); the first feature is drawn.

    Returns:
        n arrays of (48, 64) uint8.
    """
    height, width = _CURVE
    values = np.nan_to_num(series[..., 0].astype(np.float64))
    low, high = float(values.min(initial=0.0)), float(values.max(initial=0.0))
    times = np.linspace(0, values.shape[1] - 1, width)
    images = []
    for row in values:
        at = np.interp(times, np.arange(len(row)), row)
        y = (high - at) / ((high - low) or 1.0) * (height - 1)
        before = np.r_[y[0], y[:-1]]
        top, bottom = np.floor(np.minimum(y, before)), np.ceil(np.maximum(y, before))
        lines = np.arange(height)[:, None]
        images.append(np.where((lines >= top) & (lines <= bottom), 255, 24).astype(np.uint8))
    return images


def _mark(arrays: dict[str, Array], index: int) -> tuple[float, float] | None:
    """Where in a picture the unit is most active, from 0 to 1; only of maps."""
    size, where = arrays["size"], arrays["where"]
    if len(size) != 2:
        return None
    row, column = (where[index] + 0.5) / size
    return float(column), float(row)
