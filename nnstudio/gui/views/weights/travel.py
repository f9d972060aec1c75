"""How large the weights of every layer are, how far they have come, and how fast they move."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtWidgets import QWidget

from nnstudio.document.network import ordered
from nnstudio.document.vitals import STATISTICS
from nnstudio.gui.plots.axes import new_view
from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.legend import Entry, LegendRow
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.theme import theme
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.weights.line_plot import Line, LinePlot, layer_colours
from nnstudio.gui.views.weights.tracks import Tracks
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.pulse import PulseProbe
from nnstudio.protocol.probes.weights import TravelProbe

_NORM, _DISTANCE = 0, 2
_RATIO = STATISTICS.index("update_ratio")
#: The share of a weight that one step changes where learning goes well.
#: Source: Karpathy, CS231n notes, "Ratio of weights:updates".
_HEALTHY = 1e-3


class TravelPage(RunPage):
    """Three plots side by side: norm, distance from the start, update ratio; a line a layer.

    Args:
        sources: What it looks at, and who is told of its wishes.
        parent: Owner.
    """

    remembers = True

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self._travel, self._ratios = Tracks(), Tracks()
        self._mouse: QPointF | None = None
        view = new_view()
        self.legend = LegendRow()
        view.addItem(self.legend, row=0, col=0, colspan=3)
        self.norm = LinePlot(view, 1, 0)
        self.distance = LinePlot(view, 1, 1)
        self.ratio = LinePlot(view, 1, 2, is_log=True)
        self.ratio.add_level(_HEALTHY)
        self._plots = (self.norm, self.distance, self.ratio)
        for plot in self._plots:
            plot.paint_theme()
        super().__init__(view, sources, parent)
        view.scene().sigMouseMoved.connect(self._mouse_moved)
        sources.model.selection_changed.connect(self.request)
        sources.run.moment_changed.connect(self.request)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("TravelPage", "Norms")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "TravelPage",
            "How large each layer's weights are, how far they have moved from where they "
            "began, and which share of them the next step changes.",
        )

    # -------------------------------------------------------------------------- following
    def probe(self) -> Probe:
        return TravelProbe()

    def wanted_probes(self) -> tuple[Probe, ...]:
        return (TravelProbe(), PulseProbe())

    def begun(self) -> None:
        self._travel.clear()
        self._ratios.clear()
        for plot in self._plots:
            plot.follow_again()

    def _take(self, event: ProbeSampled) -> None:
        if event.probe == PulseProbe() and not event.is_past:
            of_layers = {name: v for name, v in event.arrays.items() if not name.startswith("/")}
            self._ratios.add(event.step, {name: v[[_RATIO]] for name, v in of_layers.items()})
            self.request()
        super()._take(event)

    def came(self, sample: ProbeSampled) -> None:
        if not sample.is_past and sample.arrays:
            self._travel.add(sample.step, sample.arrays)

    def nothing_text(self) -> str:
        return self.tr("This network has no weights to learn.")

    def begin_text(self) -> str:
        return self.tr("Press Train (Ctrl+Return) to see how far the weights travel.")

    # ---------------------------------------------------------------------------- drawing
    def paint_theme(self) -> None:
        for plot in self._plots:
            plot.paint_theme()

    def reset_zoom(self) -> None:
        for plot in self._plots:
            plot.follow_again()

    def mouse_left(self) -> None:
        self._mouse = None
        self._tell()

    def layers(self) -> dict[str, str]:
        """Ids of the layers with weights, in the order of the network, and their titles."""
        told = self.arrays()
        found = [one for one in ordered(self.project.network) if one.id in told]
        return {layer.id: layer.title or layer.id for layer in found}

    def draw(self) -> None:
        steps = self.tr("steps")
        for plot, tracks, column, words in (
            (self.norm, self._travel, _NORM, self.tr("norm |θ|")),
            (self.distance, self._travel, _DISTANCE, self.tr("way |θ − θ₀|")),
            (self.ratio, self._ratios, 0, self.tr("update |Δθ| / |θ|")),
        ):
            plot.show(tracks.steps(), self._lines(tracks, column), steps, words)
            plot.show_cursor(self._run.moment)
        self._tell()

    def _lines(self, tracks: Tracks, column: int) -> tuple[Line, ...]:
        layers, selected = self.layers(), self._model.selection[-1:]
        colours = layer_colours(len(layers))
        return tuple(
            Line(layer, title, colour, tracks.track(layer, column), layer in selected)
            for (layer, title), colour in zip(layers.items(), colours, strict=True)
        )

    def _mouse_moved(self, place: QPointF) -> None:
        self._mouse = place
        self._tell()

    def _tell(self) -> None:
        lines = self.norm.lines
        entries = tuple(Entry("line", line.colour.name(), line.title) for line in lines)
        muted = theme().colours.muted
        entries += (Entry("dashes", muted, self.tr("0.001: usual where it learns well")),)
        hovered = self.hover_text(self._mouse) if self._mouse is not None else ""
        step = self.answer.step if self.answer is not None else 0
        note = hovered or self.tr("step {step:,}").format(step=step)
        self.legend.show_entries(entries, note, bool(hovered))

    def hover_text(self, scene_place: QPointF) -> str:
        """The line nearest to a point of the scene, in words."""
        for plot, words in zip(
            self._plots,
            (self.tr("norm"), self.tr("distance from the start"), self.tr("update ratio")),
            strict=True,
        ):
            found = plot.at(scene_place)
            if found is not None:
                step, line, value = found
                return self.tr("{layer}, step {step:,}: {words} {value}").format(
                    layer=line.title, step=step, words=words, value=short(value)
                )
        return ""

    # ----------------------------------------------------------------------------- export
    def table(self) -> Table:
        """Every look at every layer."""
        header = ("layer", "step", "norm", "distance from the start", "update ratio")
        return Table(header, self._rows())

    def _rows(self) -> Iterator[list[Cell]]:
        ratio_steps = self._ratios.steps()
        for layer in self.layers():
            norms, ways = (self._travel.track(layer, column) for column in (_NORM, _DISTANCE))
            ratios = dict(zip(ratio_steps.tolist(), self._ratios.track(layer, 0), strict=True))
            for step, norm, way in zip(self._travel.steps().tolist(), norms, ways, strict=True):
                ratio = ratios.get(step, np.nan)
                told = None if np.isnan(ratio) else float(ratio)
                yield [layer, int(step), float(norm), float(way), told]
