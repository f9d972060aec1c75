"""How the layers' outputs are distributed while the network learns, and which units die."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtWidgets import QWidget

from nnstudio.document.layer_kinds import activation_of
from nnstudio.document.network import Layer, ordered
from nnstudio.gui.plots.axes import name_single_step, new_view, paint_plot, set_label
from nnstudio.gui.plots.colours import density_map, mapped_rgba
from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.image_plot import ImagePlot
from nnstudio.gui.plots.legend import Entry, LegendRow
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.views.layer_choice import LayerChoice
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.weights.histogram_history import HistogramHistory, HistoryPicture
from nnstudio.gui.views.weights.line_plot import Line, LinePlot, layer_colours
from nnstudio.gui.views.weights.tracks import Tracks
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.activations import DistributionProbe

_STD, _DEAD = 1, 3
#: Only of these a unit that is never above 0 is lost: its gradient is 0 for every sample.
_CAN_DIE = ("relu", "relu6")
_COLUMNS = 200


class OverTimePage(RunPage):
    """The distribution of one layer over time, and of all layers the spread and the dead units.

    Args:
        sources: What it looks at, and who is told of its wishes.
        parent: Owner.
    """

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self._histories: dict[str, HistogramHistory] = {}
        self._tracks = Tracks()
        self._mouse: QPointF | None = None
        view = new_view()
        self.legend = LegendRow()
        view.addItem(self.legend, row=0, col=0, colspan=3)
        self.history = ImagePlot(view, 1, 0, has_axes=True)
        self.spread = LinePlot(view, 1, 1, is_log=True)
        self.dead = LinePlot(view, 1, 2, bounds=(-4.0, 104.0))
        for column, stretch in enumerate((4, 3, 3)):
            view.ci.layout.setColumnStretchFactor(column, stretch)
        super().__init__(view, sources, parent)
        self.layer = LayerChoice(sources.model, lambda: self.project)
        self.controls.addWidget(self.layer)
        self.layer.changed.connect(self._other_layer)
        sources.run.moment_changed.connect(self.request)
        view.scene().sigMouseMoved.connect(self._mouse_moved)
        self.paint_theme()

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("OverTimePage", "Over time")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "OverTimePage",
            "How the outputs of a layer are distributed while it learns, how widely those of "
            "every layer are spread, and which share of its ReLU units never fires.",
        )

    # -------------------------------------------------------------------------- following
    def probe(self) -> Probe:
        return DistributionProbe()

    def begun(self) -> None:
        self._histories.clear()
        self._tracks.clear()
        self.layer.follow()
        self.reset_zoom()

    def came(self, sample: ProbeSampled) -> None:
        if sample.is_past:
            return
        arrays = sample.arrays
        told = [name.removesuffix(".moments") for name in arrays if name.endswith(".moments")]
        for name in told:
            history = self._histories.setdefault(name, HistogramHistory())
            history.add(sample.step, arrays[f"{name}.edges"], arrays[name])
        moments = {name: arrays[f"{name}.moments"].astype(np.float64) for name in told}
        self._tracks.add(sample.step, moments)

    def begin_text(self) -> str:
        return self.tr("Press Train (Ctrl+Return) to see how the layers' outputs change.")

    def _other_layer(self) -> None:
        self.history.reset_zoom()
        self.request()

    # ---------------------------------------------------------------------------- drawing
    def reset_zoom(self) -> None:
        self.history.reset_zoom()
        self.spread.follow_again()
        self.dead.follow_again()

    def paint_theme(self) -> None:
        paint_plot(self.history.plot)
        self.spread.paint_theme()
        self.dead.paint_theme()

    def mouse_left(self) -> None:
        self._mouse = None
        self._tell()

    def draw(self) -> None:
        steps = self.tr("steps")
        picture, is_positive = self._picture()
        if picture is not None:
            first, last = picture.steps
            filled = np.sqrt(picture.shares)
            top = float(np.nanmax(filled)) or 1.0
            low = 0.0 if is_positive else -picture.limit
            place = QRectF(first, low, last - first, picture.limit - low)
            self.history.show(mapped_rgba(filled, 0.0, top, density_map()), place)
            name_single_step(self.history.plot, first, last)
        set_label(self.history.plot, "bottom", steps)
        set_label(self.history.plot, "left", self.tr("outputs of {0}").format(self.layer.title))
        layers = self._layers()
        self.spread.show(
            self._tracks.steps(), self._lines(layers, _STD, 1.0), steps, self.tr("spread (std)")
        )
        mortal = [layer for layer in layers if activation_of(layer) in _CAN_DIE]
        words = self.tr("dead ReLU units, %") if mortal else self.tr("no ReLU units")
        self.dead.show(self._tracks.steps(), self._lines(mortal, _DEAD, 100.0), steps, words)
        for plot in (self.spread, self.dead):
            plot.show_cursor(self._run.moment)
        self._tell()

    def _picture(self) -> tuple[HistoryPicture | None, bool]:
        """The layer's history, and whether it is cut at 0 because no output was ever below."""
        history = self._histories.get(self.layer.layer)
        picture = history.picture(_COLUMNS) if history is not None else None
        if picture is None:
            return None, False
        half = len(picture.shares) // 2
        if np.nansum(picture.shares[:half]) > 0:
            return picture, False
        return HistoryPicture(picture.shares[half:], picture.steps, picture.limit), True

    def _layers(self) -> list[Layer]:
        told = self.arrays()
        return [one for one in ordered(self.project.network) if f"{one.id}.moments" in told]

    def _lines(self, layers: list[Layer], column: int, scale: float) -> tuple[Line, ...]:
        every = self._layers()
        colours = dict(zip((one.id for one in every), layer_colours(len(every)), strict=True))
        return tuple(
            Line(
                layer.id,
                layer.title or layer.id,
                colours[layer.id],
                scale * self._tracks.track(layer.id, column),
                layer.id == self.layer.layer,
            )
            for layer in layers
        )

    # --------------------------------------------------------------------- legend and mouse
    def _mouse_moved(self, place: QPointF) -> None:
        self._mouse = place
        self._tell()

    def _tell(self) -> None:
        # The layer that is looked at comes first: of many, the last ones have no room.
        lines = sorted(self.spread.lines, key=lambda line: line.layer != self.layer.layer)
        entries = tuple(Entry("line", line.colour.name(), line.title) for line in lines)
        hovered = self.hover_text(self._mouse) if self._mouse is not None else ""
        step = self.answer.step if self.answer is not None else 0
        note = hovered or self.tr("256 samples at most  ·  step {step:,}").format(step=step)
        self.legend.show_entries(entries, note, bool(hovered))

    def hover_text(self, scene_place: QPointF) -> str:
        """What is under a point of the scene, in words."""
        place = self.history.at(scene_place)
        if place is not None:
            return self.tr("step {step:,}, output {value}").format(
                step=round(place.x()), value=short(place.y())
            )
        found = self.spread.at(scene_place)
        if found is not None:
            step, line, value = found
            return self.tr("{layer}, step {step:,}: spread {value}").format(
                layer=line.title, step=step, value=short(value)
            )
        found = self.dead.at(scene_place)
        if found is None:
            return ""
        step, line, value = found
        return self.tr("{layer}, step {step:,}: {share:.0f} % of the units are dead").format(
            layer=line.title, step=step, share=value
        )

    # ----------------------------------------------------------------------------- export
    def table(self) -> Table:
        """Mean, spread, zeros and dead units of every layer at every look."""
        header = ("layer", "step", "mean", "standard deviation", "zeros", "dead units")
        return Table(header, self._rows())

    def _rows(self) -> Iterator[list[Cell]]:
        for layer in self._layers():
            columns = [self._tracks.track(layer.id, column) for column in range(4)]
            for step, *moments in zip(self._tracks.steps(), *columns, strict=True):
                yield [layer.id, int(step), *(float(value) for value in moments)]
