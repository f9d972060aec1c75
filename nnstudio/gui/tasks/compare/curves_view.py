"""The drawing of a comparison: for each strategy a mean, a band, and what still goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from nnstudio.document.comparison import Curve
from nnstudio.gui.plots.axes import Range, add_plot, new_view, paint_plot, set_label
from nnstudio.gui.plots.legend import LegendRow
from nnstudio.gui.tasks.compare.colours import strategy_colour, strategy_style
from nnstudio.gui.tasks.compare.stages import StageRow
from nnstudio.gui.theme import theme

Float = NDArray[np.float64]

#: Percent; a little more than 0 … 100, so that curves at the ends are seen whole.
_PERCENT: Range = (-3.0, 103.0)
_GRID = 90
#: Opacity of 255: of a band, of a sequence that goes on, and of what is not picked out.
_BAND, _THIN, _FAINT = 55, 150, 70


@dataclass(frozen=True)
class Drawn:
    """What is drawn of one strategy; accuracies in [0, 1].

    Attributes:
        strategy: Which, counted from 0.
        curve: Over the seeds that came to their end; ``None`` before the first did.
        going: x and y of each sequence that goes on.
    """

    strategy: int
    curve: Curve | None
    going: tuple[tuple[Float, Float], ...]


@dataclass
class _Items:
    mean: Any
    low: Any
    high: Any
    band: Any
    going: list[Any] = field(default_factory=list)


class CurvesView:
    """Legend, names of the stages, and one plot under them whose x axis counts steps.

    Attributes:
        widget: The view.
        legend: The row on top.
        stages: The row above the plot.
        hovered: Called with the step under the mouse, or ``None``.
    """

    def __init__(self) -> None:
        self.widget = new_view()
        self.legend = LegendRow()
        self.widget.addItem(self.legend, row=0, col=0)
        self.plot = add_plot(self.widget, 2, 0)
        self.box = self.plot.getViewBox()
        self.stages = StageRow(self.box)
        self.widget.addItem(self.stages, row=1, col=0)
        self.hovered: Callable[[float | None], None] = lambda _step: None
        self._follows = True
        self._items: dict[int, _Items] = {}
        self._boundaries: list[Any] = []
        self._crosshair = pg.InfiniteLine(angle=90, movable=False)
        self._crosshair.setZValue(15)
        self._crosshair.hide()
        self.plot.addItem(self._crosshair, ignoreBounds=True)
        self.plot.getAxis("left").setGrid(_GRID)
        self.box.setMouseEnabled(x=True, y=False)
        self.box.setYRange(*_PERCENT, padding=0)
        self.box.sigRangeChangedManually.connect(self._moved_by_hand)
        self.widget.scene().sigMouseMoved.connect(self._mouse_moved)
        self.paint_theme()

    def show_axes(self, x_label: str, y_label: str) -> None:
        """Labels the axes."""
        set_label(self.plot, "bottom", x_label)
        set_label(self.plot, "left", y_label)

    def show_stages(self, names: tuple[str, ...], boundaries: tuple[int, ...]) -> None:
        """Marks where each stage begins.

        Args:
            names: Of each.
            boundaries: (stages + 1,) the steps between which they lie.
        """
        self.stages.show_stages(names, boundaries)
        pen = pg.mkPen(QColor(theme().colours.border))
        inner = boundaries[1:-1]
        while len(self._boundaries) > len(inner):
            self.plot.removeItem(self._boundaries.pop())
        while len(self._boundaries) < len(inner):
            self._boundaries.append(self._add(pg.InfiniteLine(angle=90), -5))
        for line, step in zip(self._boundaries, inner, strict=True):
            line.setPen(pen)
            line.setValue(step)
        if self._follows and boundaries:
            self.box.setXRange(0, boundaries[-1], padding=0)

    def show_curves(self, wanted: list[Drawn], picked: int | None) -> None:
        """Draws these strategies and no others.

        Args:
            wanted: What.
            picked: The strategy that stands out; the others fade.
        """
        gone = set(self._items) - {each.strategy for each in wanted}
        for strategy in gone:
            self._remove(self._items.pop(strategy))
        for each in wanted:
            self._draw(each, picked)

    def follow_again(self) -> None:
        """Shows everything again, from the next drawing on."""
        self._follows = True

    def drawn(self, strategy: int) -> tuple[Float, Float] | None:
        """The points of a strategy's mean where it is drawn: steps, and percent."""
        items = self._items.get(strategy)
        return None if items is None or not items.mean.isVisible() else items.mean.getData()

    def num_going(self, strategy: int) -> int:
        """Sequences of a strategy that are drawn while they go on."""
        return len(self._items[strategy].going) if strategy in self._items else 0

    def paint_theme(self) -> None:
        """Puts the colours in force on everything that is not drawn anew."""
        paint_plot(self.plot)
        pen = pg.mkPen(QColor(theme().colours.muted), style=Qt.PenStyle.DashLine)
        self._crosshair.setPen(pen)
        self.legend.update()
        self.stages.update()

    def leave(self) -> None:
        """Takes the crosshair away."""
        self._crosshair.hide()
        self.hovered(None)

    # -------------------------------------------------------------------------- internals
    def _draw(self, wanted: Drawn, picked: int | None) -> None:
        items = self._items.get(wanted.strategy) or self._new(wanted.strategy)
        is_faint = picked not in (None, wanted.strategy)
        colour = strategy_colour(wanted.strategy)
        style = strategy_style(wanted.strategy)
        line = _with_alpha(colour, _FAINT if is_faint else 255)
        width = 3 if picked == wanted.strategy else 2
        curve = wanted.curve
        items.mean.setVisible(curve is not None)
        has_band = curve is not None and not is_faint and bool(np.any(curve.spread > 0))
        items.band.setVisible(has_band)
        if curve is not None:
            items.mean.setPen(pg.mkPen(line, width=width, style=style))
            items.mean.setData(curve.steps, 100 * curve.mean)
            if has_band:
                items.low.setData(curve.steps, 100 * (curve.mean - curve.spread))
                items.high.setData(curve.steps, 100 * (curve.mean + curve.spread))
                items.band.setBrush(pg.mkBrush(_with_alpha(colour, _BAND)))
        while len(items.going) > len(wanted.going):
            self.plot.removeItem(items.going.pop())
        while len(items.going) < len(wanted.going):
            items.going.append(self._add(pg.PlotCurveItem(), 5))
        clear = _with_alpha(colour, _FAINT if is_faint else _THIN)
        thin = pg.mkPen(clear, width=1, style=style)
        for item, (x, y) in zip(items.going, wanted.going, strict=True):
            item.setPen(thin)
            item.setData(x, 100 * y)

    def _new(self, strategy: int) -> _Items:
        low, high = pg.PlotCurveItem(), pg.PlotCurveItem()
        band = self._add(pg.FillBetweenItem(low, high), 3)
        mean = self._add(pg.PlotCurveItem(antialias=True), 6)
        self._items[strategy] = _Items(mean, low, high, band)
        return self._items[strategy]

    def _add(self, item: Any, height: int) -> Any:
        item.setZValue(height)
        self.plot.addItem(item, ignoreBounds=True)
        return item

    def _remove(self, items: _Items) -> None:
        for item in (items.mean, items.band, *items.going):
            self.plot.removeItem(item)

    def _moved_by_hand(self, *_args: object) -> None:
        self._follows = False

    def _mouse_moved(self, place: QPointF) -> None:
        if not self.box.sceneBoundingRect().contains(place):
            self.leave()
            return
        x = float(self.box.mapSceneToView(place).x())
        self._crosshair.setValue(x)
        self._crosshair.show()
        self.hovered(x)


def _with_alpha(colour: QColor, alpha: int) -> QColor:
    clear = QColor(colour)
    clear.setAlpha(alpha)
    return clear
