"""Curves of other runs over those of the newest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pyqtgraph as pg

from nnstudio.gui.plots.curve_lines import Choice, CurveLines, Extent, Line, TimeAxis, quantities
from nnstudio.gui.plots.legend import Entry
from nnstudio.gui.runs.other_run import OtherRun, colour_of


class OtherRuns:
    """Draws one line a run: validation where there is one, else the epochs', else each batch's.

    Args:
        plot: Where they are drawn.
    """

    def __init__(self, plot: pg.PlotItem) -> None:
        self._plot = plot
        self._lines: list[tuple[OtherRun, CurveLines]] = []
        self._items: list[Any] = []

    def show(self, runs: Sequence[OtherRun]) -> None:
        """Draws these and no others."""
        self._lines = [(run, CurveLines(run.record)) for run in runs]
        while len(self._items) > len(runs):
            self._plot.removeItem(self._items.pop())
        while len(self._items) < len(runs):
            item = pg.PlotCurveItem(antialias=False)
            item.setZValue(-1)
            self._plot.addItem(item, ignoreBounds=True)
            self._items.append(item)

    @property
    def has_any(self) -> bool:
        """Whether there is another run to draw."""
        return bool(self._lines)

    def quantities(self) -> tuple[str, ...]:
        """What can be chosen of them."""
        found = (quantities(run.record, ()) for run, _ in self._lines)
        return tuple(dict.fromkeys(name for names in found for name in names))

    def end(self, choice: Choice) -> float:
        """The furthest place on the x axis; 0 without any."""
        ends = [
            float(_axis(run, choice).place(np.array([float(run.record.step)]))[0])
            for run, _ in self._lines
        ]
        return max(ends, default=0.0)

    def draw(self, choice: Choice, ends: tuple[float, float], width: int) -> None:
        """Draws the chosen quantity between two places of the axis."""
        for (run, lines), item in zip(self._lines, self._items, strict=True):
            line = _best(lines, run, choice, ends, width)
            item.setVisible(line is not None)
            if line is not None:
                y = np.log10(np.where(line.y > 0, line.y, np.nan)) if choice.log else line.y
                item.setPen(pg.mkPen(colour_of(run), width=1))
                item.setData(line.x, y, connect="finite")

    def entries(self) -> tuple[Entry, ...]:
        """What the legend says of them."""
        return tuple(Entry("line", colour_of(run), run.title) for run, _ in self._lines)


def _best(
    lines: CurveLines, run: OtherRun, choice: Choice, ends: tuple[float, float], width: int
) -> Line | None:
    asked = replace(choice, batch=True, epoch=True, alpha=0.0, learning_rate=False)
    found = {
        line.role: line
        for line in lines.lines(asked, _extent(run), _axis(run, choice), ends, width)
    }
    return found.get("validation") or found.get("epoch") or found.get("batch")


def _extent(run: OtherRun) -> Extent:
    record = run.record
    each = float(record.epoch_steps[0]) if record.epoch_steps else 1.0
    return Extent(record, each, record.step, record.num_epochs)


def _axis(run: OtherRun, choice: Choice) -> TimeAxis:
    return TimeAxis(choice.unit, _extent(run).steps_per_epoch, run.record.clock)
