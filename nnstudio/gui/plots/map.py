"""The network as a function of its one or two inputs, with the data over it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QWidget

from nnstudio.document.data import DataSummary, Points, Target
from nnstudio.document.preview import DataPreview
from nnstudio.gui.plots.class_shares import class_shares
from nnstudio.gui.plots.colours import class_colour
from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.legend import Entry
from nnstudio.gui.plots.map_picture import MapPicture, map_picture, number_ends
from nnstudio.gui.plots.map_view import MapView, bounds
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.theme import theme
from nnstudio.gui.views.page import RunPage
from nnstudio.protocol.messages import Array, ProbeSampled
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.map import MapProbe

_RESOLUTION = {1: 200, 2: 64}
#: Classes named in the legend.
_MAX_NAMED = 10


class MapPanel(RunPage):
    """Decision map for two inputs, curve for one.

    Args:
        sources: What it looks at, and who is told of its wishes.
        parent: Owner.
    """

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self._preview: DataPreview | None = None
        self._picture: MapPicture | None = None
        self._mouse: QPointF | None = None
        self._points_are_drawn = False
        self.view = MapView()
        super().__init__(self.view.widget, sources, parent)
        self.view.hovered = self._hovered
        self.view.clicked = self._clicked
        sources.drawn.changed.connect(self.request)
        self._with_points = QCheckBox(self.tr("Data points"))
        self._with_points.setChecked(True)
        self._with_points.setToolTip(self.tr("Draws the samples of the data over the map"))
        self._with_points.toggled.connect(self._points_toggled)
        self.controls.addWidget(self._with_points)
        for signal in (sources.model.changed, sources.model.described):
            signal.connect(self.ask_anew)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("MapPanel", "Map")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "MapPanel",
            "What the network answers for every point of the plane, or of the line: where it "
            "draws its borders, with the data over them.",
        )

    def set_preview(self, preview: DataPreview | None) -> None:
        """Tells the points of the data; the map is drawn without them until then."""
        self._preview = preview
        self._points_are_drawn = False
        self.view.follow_again()
        self.ask_anew()

    # -------------------------------------------------------------------------- following
    def probe(self) -> Probe | None:
        num = self._num_inputs(self.data)
        return MapProbe(_RESOLUTION[num]) if num else None

    @property
    def data(self) -> DataSummary | None:
        if self._run.started is None and self._preview is not None:
            return self._preview.summary
        return super().data

    @staticmethod
    def _num_inputs(data: DataSummary | None) -> int:
        """1 or 2, or 0 where there is no map to draw."""
        if data is None or len(data.features) != 1 or not data.targets:
            return 0
        shape = data.features[0].shape
        return shape[0] if shape in ((1,), (2,)) else 0

    def begun(self) -> None:
        self.view.follow_again()

    # ---------------------------------------------------------------------------- drawing
    def empty_text(self) -> str:
        data = self.data
        if data is None:
            return self.tr(
                "Choose data with one or two inputs, for instance Spiral or a curve, "
                "to see here what the network computes."
            )
        if not self._num_inputs(data):
            return self.tr(
                "{title} has {inputs} for each sample; a map can be drawn for one or two. "
                "Choose for instance Spiral or a curve to see one. "
                "The Activations plot shows what the network makes of a sample."
            ).format(title=data.title, inputs=self._told_inputs(data))
        if self._shown() is None and self._points() is None:
            return self.tr("Press Train (Ctrl+Return) to see here what the network computes.")
        return ""

    def _told_inputs(self, data: DataSummary) -> str:
        if len(data.features) > 1:
            num = len(data.features)
            return self.tr("{num} inputs", "", num).format(num=num)
        shape = data.features[0].shape if data.features else ()
        size = " × ".join(str(n) for n in shape) or "1"
        return self.tr("{size} numbers").format(size=size)

    def reset_zoom(self) -> None:
        self.view.follow_again()
        self.request()

    def mouse_left(self) -> None:
        self.view.leave()

    def paint_theme(self) -> None:
        self.view.paint_theme()
        self._points_are_drawn = False

    def draw(self) -> None:
        data, sample = self.data, self._shown()
        if data is None:
            return
        names = data.features[0].columns or (self.tr("input 1"), self.tr("input 2"))
        is_plane = self._num_inputs(data) == 2
        target = data.targets[0]
        self.view.show_labels(names[0], names[1] if is_plane else self._output_name(target))
        self._draw_points(is_plane)
        self.view.show_cross(self._drawn_place(is_plane))
        is_square = is_plane and isinstance(self.project.data.source, Points)
        draw = self._draw_plane if is_plane else self._draw_curves
        place = draw(sample, target)
        self.view.show_range(place, is_square)
        self._show_legend(data, sample)

    def _output_name(self, target: Target) -> str:
        return self.tr("probability") if target.kind == "class" else target.name

    def _shown(self) -> ProbeSampled | None:
        """The answer, where there is something in it."""
        return self.answer if self.arrays() else None

    def _points(self) -> Array | None:
        return self._preview.points if self._preview is not None else None

    def _clicked(self, place: QPointF) -> None:
        num = self._num_inputs(self.data)
        if num:
            self._drawn.show(np.array([place.x(), place.y()][:num], np.float32))

    def _drawn_place(self, is_plane: bool) -> QPointF | None:
        """Where the drawn sample is; of one input on the line at 0."""
        values = self._drawn.values
        if values is None or values.shape != (2 if is_plane else 1,):
            return None
        return QPointF(float(values[0]), float(values[1]) if is_plane else 0.0)

    def _points_toggled(self) -> None:
        self._points_are_drawn = False
        self.request()

    def _draw_points(self, is_plane: bool) -> None:
        if self._points_are_drawn:
            return
        self._points_are_drawn = True
        points = self._points()
        if points is None or self._preview is None or not self._with_points.isChecked():
            self.view.show_points(np.empty((0, 2)), None, np.empty(0, bool))
            return
        held_out = self._preview.is_validation
        if held_out is None:
            held_out = np.zeros(len(points), bool)
        labels = self._preview.labels if is_plane else None
        self.view.show_points(points, labels, held_out)

    def _draw_plane(self, sample: ProbeSampled | None, target: Target) -> QRectF:
        points = self._points()
        self.view.show_curves(np.empty(0), np.empty((0, 0)), [])
        if sample is None or "y" not in sample.arrays:
            self._picture = None
            self.view.show_map(None, QRectF())
            return bounds(points if points is not None else np.empty((0, 2)), [])
        x, y = sample.arrays["x"], sample.arrays["y"]
        self._picture = map_picture(sample.arrays["prediction"], target, self.project)
        place = _pixel_place(x, y)
        self.view.show_map(self._picture.rgba, place)
        return place

    def _draw_curves(self, sample: ProbeSampled | None, target: Target) -> QRectF:
        self._picture = None
        self.view.show_map(None, QRectF())
        points = self._points()
        known = points if points is not None else np.empty((0, 2))
        if sample is None:
            self.view.show_curves(np.empty(0), np.empty((0, 0)), [])
            return bounds(known, [])
        x, ys = sample.arrays["x"], self._curves(sample, target)
        colours = [class_colour(index) for index in range(ys.shape[1])]
        if target.kind == "number" and ys.shape[1] == 1:
            colours = [QColor(theme().colours.accent)]
        self.view.show_curves(x, ys, colours)
        drawn = [np.stack([x, column], axis=1) for column in ys.T]
        return bounds(known, drawn)

    def _curves(self, sample: ProbeSampled, target: Target) -> Array:
        """(n, num_curves): the outputs, or the classes' probabilities."""
        prediction = sample.arrays["prediction"]
        if target.kind == "class":
            shares = class_shares(prediction, len(target.classes), self.project)
            return shares if shares is not None else prediction
        return prediction

    # --------------------------------------------------------------------- legend and mouse
    def _hovered(self, place: QPointF | None) -> None:
        self._mouse = place
        data = self.data
        if data is not None:
            self._show_legend(data, self._shown())

    def _show_legend(self, data: DataSummary, sample: ProbeSampled | None) -> None:
        hovered = self.hover_text(self._mouse) if self._mouse is not None else ""
        note = hovered
        if not note:
            note = (
                self.tr("Press Train (Ctrl+Return) to see what the network computes")
                if sample is None
                else self.tr("step {step:,}").format(step=sample.step)
            )
        entries = (*self._colour_entries(data.targets[0]), *self._point_entries())
        self.view.legend.show_entries(entries, note, bool(hovered))

    def _colour_entries(self, target: Target) -> tuple[Entry, ...]:
        if target.kind == "class" and (self._picture is None or self._picture.shares is not None):
            named = target.classes[:_MAX_NAMED]
            return tuple(
                Entry("square", class_colour(i).name(), name) for i, name in enumerate(named)
            )
        if self._picture is None:
            return (Entry("line", theme().colours.accent, self.tr("network")),)
        low, high = self._picture.limits
        ends = number_ends(target)
        texts = (short(low), short((low + high) / 2), short(high))
        return tuple(Entry("square", *pair) for pair in zip(ends, texts, strict=True))

    def _point_entries(self) -> tuple[Entry, ...]:
        if self._points() is None or self._preview is None or not self._with_points.isChecked():
            return ()
        muted = theme().colours.muted
        entries = [Entry("disc", muted, self.tr("training"))]
        if self._preview.is_validation is not None and self._preview.is_validation.any():
            entries.append(Entry("ring", muted, self.tr("validation")))
        return tuple(entries)

    def hover_text(self, place: QPointF) -> str:
        """What the network computes at a point of the plot, in words."""
        sample, data = self._shown(), self.data
        if sample is None or data is None:
            return ""
        x = sample.arrays["x"]
        column = _nearest(x, place.x())
        target = data.targets[0]
        if self._picture is None:
            values = self._curves(sample, target)[column]
            where = short(place.x(), 3)
        else:
            row = _nearest(sample.arrays["y"], place.y())
            shares = self._picture.shares
            values = (
                sample.arrays["prediction"][row, column] if shares is None else shares[row, column]
            )
            where = f"({short(place.x(), 3)}, {short(place.y(), 3)})"
        if target.kind == "class" and len(values) == len(target.classes):
            best = int(np.argmax(values))
            return self.tr("{where}: {name}, {share:.0f} %").format(
                where=where, name=target.classes[best], share=100 * float(values[best])
            )
        numbers = ", ".join(short(float(value)) for value in values[:4])
        return self.tr("{where}: {name} {numbers}").format(
            where=where, name=target.name, numbers=numbers
        )

    # ----------------------------------------------------------------------------- export
    def table(self) -> Table:
        """The inputs of the grid, and the network's outputs as they are."""
        sample, data = self._shown(), self.data
        if sample is None or data is None:
            return Table(("x", "output 1"), ())
        num_outputs = sample.arrays["prediction"].shape[-1]
        outputs = tuple(f"output {index + 1}" for index in range(num_outputs))
        inputs = ("x", "y") if "y" in sample.arrays else ("x",)
        return Table((*inputs, *outputs), _rows(sample))


def _rows(sample: ProbeSampled) -> Iterator[list[Cell]]:
    axes = [sample.arrays[name].tolist() for name in ("y", "x") if name in sample.arrays]
    prediction = sample.arrays["prediction"]
    for index in np.ndindex(prediction.shape[:-1]):
        inputs = [axis[i] for axis, i in zip(axes, index, strict=True)][::-1]
        yield [*inputs, *prediction[index].tolist()]


def _pixel_place(x: Array, y: Array) -> QRectF:
    """The rectangle whose pixels have their centres at the grid's points."""
    width, height = (float(axis[1] - axis[0]) for axis in (x, y))
    return QRectF(
        float(x[0]) - width / 2, float(y[0]) - height / 2, width * len(x), height * len(y)
    )


def _nearest(axis: Array, value: float) -> int:
    return int(np.argmin(np.abs(axis - value)))
