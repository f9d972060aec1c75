"""How the distribution of a layer's weights moved: one ridge behind the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtWidgets import QWidget

from nnstudio.gui.canvas.colours import mixed
from nnstudio.gui.forms.style import Choice
from nnstudio.gui.plots.axes import add_plot, new_view, paint_plot, set_label
from nnstudio.gui.plots.export import Cell, Table
from nnstudio.gui.plots.legend import Entry, LegendRow
from nnstudio.gui.plots.numbers import short
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.theme import theme
from nnstudio.gui.views.layer_choice import LayerChoice, may_have_weights
from nnstudio.gui.views.page import RunPage
from nnstudio.gui.views.weights.histogram_history import HistogramHistory, HistoryPicture
from nnstudio.gui.views.weights.values import variables
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.weights import WeightsProbe

Float = NDArray[np.float64]

#: Ridges drawn at most, and how much of the height the tallest one takes.
_MAX_RIDGES = 24
_TALLEST = 4.0


class RidgesPage(RunPage):
    """Histograms over the steps, the oldest at the back.

    Args:
        sources: What it looks at, and who is told of its wishes.
        parent: Owner.
    """

    remembers = True

    def __init__(self, sources: Sources, parent: QWidget | None = None) -> None:
        self._histories: dict[tuple[str, str], HistogramHistory] = {}
        self._mouse: QPointF | None = None
        self.view = new_view()
        self.legend = LegendRow()
        self.view.addItem(self.legend, row=0, col=0)
        self.plot = add_plot(self.view, 1, 0)
        self.plot.getViewBox().setMouseEnabled(x=False, y=False)
        self._ridges: list[Any] = []
        self._steps: Float = np.empty(0)
        super().__init__(self.view, sources, parent)
        self.layer = LayerChoice(
            sources.model, lambda: self.project, may_have_weights(sources.model)
        )
        self.variable = Choice()
        self.variable.setAccessibleName(self.tr("Variable of the layer"))
        self.variable.setMinimumContentsLength(8)
        self.variable.activated.connect(self.request)
        self.controls.addWidget(self.layer)
        self.controls.addWidget(self.variable)
        self.layer.changed.connect(self.ask_anew)
        sources.run.moment_changed.connect(self.request)
        self.view.scene().sigMouseMoved.connect(self._mouse_moved)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("RidgesPage", "Ridges")

    @staticmethod
    def tip() -> str:
        return QCoreApplication.translate(
            "RidgesPage",
            "How the weights of the layer were distributed at each moment: one ridge behind "
            "the other, the newest in front.",
        )

    # -------------------------------------------------------------------------- following
    def probe(self) -> Probe | None:
        return WeightsProbe(self.layer.layer) if self.layer.layer else None

    def begun(self) -> None:
        self._histories.clear()
        self.layer.follow()

    def came(self, sample: ProbeSampled) -> None:
        names = variables(sample)
        if names != tuple(self.variable.itemData(i) for i in range(self.variable.count())):
            self.variable.clear()
            for name in names:
                self.variable.add(name, name)
        if sample.is_past:
            return
        for name in names:
            history = self._histories.setdefault((self.layer.layer, name), HistogramHistory())
            history.add(
                sample.step, sample.arrays[f"{name}.edges"], sample.arrays[f"{name}.counts"]
            )

    def begin_text(self) -> str:
        return self.tr("Press Train (Ctrl+Return) to see how the weights spread.")

    def nothing_text(self) -> str:
        return self.tr("{name} has no weights: it computes, but learns nothing.").format(
            name=self.layer.title
        )

    # ---------------------------------------------------------------------------- drawing
    def paint_theme(self) -> None:
        paint_plot(self.plot)
        self.legend.update()

    def mouse_left(self) -> None:
        self._mouse = None
        self._tell()

    def draw(self) -> None:
        picture = self.picture_of_now()
        if picture is None:
            return
        shares, steps = _ridges(picture)
        self._steps = steps
        x = np.linspace(-picture.limit, picture.limit, len(shares) + 1)
        x = 0.5 * (x[:-1] + x[1:])
        self._make(len(steps))
        colours = theme().colours
        height = _TALLEST / (float(np.nanmax(shares)) or 1.0)
        for index, ridge in enumerate(self._ridges[: len(steps)]):
            level = len(steps) - 1 - index  # the newest is lowest, in front of the others
            age = index / max(len(steps) - 1, 1)
            colour = mixed(colours.muted, colours.accent, age)
            ridge.setData(x, level + height * np.nan_to_num(shares[:, index]))
            ridge.setFillLevel(level)
            ridge.setPen(pg.mkPen(colour, width=1))
            ridge.setBrush(pg.mkBrush(mixed(colours.surface, colour, 0.3)))
            ridge.setZValue(index)
        self._show_axes(picture)
        self._tell()

    def picture_of_now(self) -> HistoryPicture | None:
        """The history of the variable that is chosen."""
        history = self._histories.get((self.layer.layer, self.variable.currentText()))
        return history.picture(_MAX_RIDGES) if history is not None else None

    def _make(self, num: int) -> None:
        while len(self._ridges) < num:
            ridge = pg.PlotCurveItem()
            self.plot.addItem(ridge, ignoreBounds=True)
            self._ridges.append(ridge)
        for index, ridge in enumerate(self._ridges):
            ridge.setVisible(index < num)

    def _show_axes(self, picture: HistoryPicture) -> None:
        num = len(self._steps)
        box = self.plot.getViewBox()
        box.setRange(
            xRange=(-picture.limit, picture.limit), yRange=(-0.3, num - 1 + _TALLEST), padding=0
        )
        every = max(1, -(-num // 6))
        ticks = [(num - 1 - i, f"{round(self._steps[i]):,}") for i in range(0, num, every)]
        self.plot.getAxis("left").setTicks([ticks])
        set_label(self.plot, "left", self.tr("steps"))
        set_label(self.plot, "bottom", self.tr("weight"))

    def _mouse_moved(self, place: QPointF) -> None:
        self._mouse = place
        self._tell()

    def _tell(self) -> None:
        colours = theme().colours
        entries = (
            Entry("square", colours.muted, self.tr("earlier")),
            Entry("square", colours.accent, self.tr("now")),
        )
        hovered = self.hover_text(self._mouse) if self._mouse is not None else ""
        name = f"{self.layer.title} {self.variable.currentText()}"
        step = self.answer.step if self.answer is not None else 0
        note = hovered or self.tr("{name}  ·  step {step:,}").format(name=name, step=step)
        self.legend.show_entries(entries, note, bool(hovered))

    def hover_text(self, scene_place: QPointF) -> str:
        """The step and the weight under the mouse."""
        box = self.plot.getViewBox()
        if not box.sceneBoundingRect().contains(scene_place) or not len(self._steps):
            return ""
        place = box.mapSceneToView(scene_place)
        index = len(self._steps) - 1 - int(np.clip(place.y(), 0, len(self._steps) - 1))
        return self.tr("step {step:,}, weight {weight}").format(
            step=round(self._steps[index]), weight=short(place.x())
        )

    # ----------------------------------------------------------------------------- export
    def table(self) -> Table:
        """The share of the weights in each bin of each ridge."""
        return Table(("step", "low", "high", "share"), self._rows())

    def _rows(self) -> Iterator[list[Cell]]:
        picture = self.picture_of_now()
        if picture is None:
            return
        shares, steps = _ridges(picture)
        edges = np.linspace(-picture.limit, picture.limit, len(shares) + 1).tolist()
        for column, step in enumerate(steps.tolist()):
            for low, high, share in zip(edges[:-1], edges[1:], shares[:, column], strict=True):
                yield [round(step), low, high, float(share)]


def _ridges(picture: HistoryPicture) -> tuple[Float, Float]:
    """Shares (num_bins, n) and steps (n,) of the ridges; times nobody looked at are left out."""
    num = picture.shares.shape[1]
    first, last = picture.steps
    steps = first + (last - first) * (np.arange(num) + 0.5) / num if num > 1 else [first]
    seen = np.isfinite(picture.shares).all(axis=0)
    shares: Float = picture.shares[:, seen]
    return shares, np.asarray(steps, np.float64)[seen]
