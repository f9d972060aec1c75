"""What one redraw of ten curves of a million points costs, drawn plainly and as the panel does.

Run it as ``python -m benchmarks.curves``; it prints both and their ratio.
"""

from __future__ import annotations

import os
import statistics
import sys
from collections.abc import Callable
from time import perf_counter

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pyqtgraph as pg
from PySide6.QtWidgets import QApplication

from nnstudio.document.project import Project
from nnstudio.document.run import RunRecord
from nnstudio.gui.plots.axes import add_plot, new_view
from nnstudio.gui.plots.curve_lines import Choice, CurveLines, Extent, TimeAxis

_NUM_CURVES, _NUM_POINTS, _NUM_DRAWN = 10, 1_000_000, 15
_WIDTH, _HEIGHT = 900, 260


def main() -> int:
    """Draws the same curves both ways and tells milliseconds."""
    application = QApplication.instance() or QApplication([])
    rng = np.random.default_rng(0)
    records = [_record(rng) for _ in range(_NUM_CURVES)]
    lines = [CurveLines(record) for record in records]
    view = new_view()
    plot = add_plot(view, 0, 0)
    items = [pg.PlotCurveItem() for _ in records]
    for item in items:
        plot.addItem(item)
    view.resize(_WIDTH, _HEIGHT)
    view.show()
    application.processEvents()
    plot.setRange(xRange=(0, _NUM_POINTS), yRange=(0, 2), padding=0)

    def plainly() -> None:
        for item, record in zip(items, records, strict=True):
            series = record.batch["loss"]
            item.setData(series.x, series.y)
        view.grab()

    def thinned() -> None:
        for item, record, own in zip(items, records, lines, strict=True):
            extent = Extent(record, 1000.0, record.step, 0)
            axis = TimeAxis("steps", 1000.0, record.clock)
            (line,) = own.lines(Choice(epoch=False), extent, axis, (0, _NUM_POINTS), _WIDTH)
            item.setData(line.x, line.y, connect="finite")
        view.grab()

    plain, ours = _milliseconds(plainly, 3), _milliseconds(thinned, _NUM_DRAWN)
    print(f"{_NUM_CURVES} curves of {_NUM_POINTS:,} points, one redraw, median:")
    print(f"  every point {plain:8.1f} ms")
    print(f"  thinned     {ours:8.1f} ms   ({plain / ours:.0f} times quicker)")
    view.close()
    view.deleteLater()
    application.processEvents()
    return 0


def _record(rng: np.random.Generator) -> RunRecord:
    record = RunRecord(1, Project())
    decay = np.exp(-np.arange(_NUM_POINTS) / 3e5)
    losses = decay + np.abs(rng.normal(0.0, 0.1, _NUM_POINTS))
    record.steps_ended(1, {"loss": losses.astype(np.float32)})
    return record


def _milliseconds(draw: Callable[[], None], times: int) -> float:
    draw()
    taken = []
    for _ in range(times):
        start = perf_counter()
        draw()
        taken.append(perf_counter() - start)
    return 1000.0 * statistics.median(taken)


if __name__ == "__main__":
    sys.exit(main())
