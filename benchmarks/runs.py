"""What thousands of runs, and runs of a million steps, cost the window.

Run it as ``python -m benchmarks.runs``. Each line has the same thing done with a hundred runs and
with ten thousand, or with ten thousand steps and with a million, side by side in one process.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView

from nnstudio.document import edits
from nnstudio.document.examples import load_example
from nnstudio.document.run import RunRecord
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.records import CLOCK, EPOCH_STEPS, record_of
from nnstudio.document.store.runs import Progress
from nnstudio.document.store.table import RunTable
from nnstudio.gui.plots.axes import add_plot, new_view
from nnstudio.gui.plots.curve_lines import Choice, CurveLines, Extent, TimeAxis
from nnstudio.gui.runs.model import Column, RunsModel

_FEW, _MANY = 100, 10_000
_SHORT, _LONG = 10_000, 1_000_000
#: Steps of a piece as the window writes it, about every 0.4 s of a quick run.
_PIECE = 2000
_WIDTH, _HEIGHT = 900, 260
_PROJECT = load_example("digits")


def main() -> int:
    """Does everything with little and with much, and tells milliseconds."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        few, many = (_tables(Path(folder) / str(num), num) for num in (_FEW, _MANY))
        print(f"{'':42}{_FEW:>10,} runs{_MANY:>10,} runs   ratio")
        for name, one in few.items():
            _tell(name, one, many[name])
        short, long = (_curves(Path(folder) / str(num), num) for num in (_SHORT, _LONG))
        print(f"\n{'':42}{_SHORT:>9,} steps{_LONG:>9,} steps   ratio")
        for name, one in short.items():
            _tell(name, one, long[name])
    application.processEvents()
    return 0


def _tell(name: str, one: float, other: float) -> None:
    ratio = f"{other / one:8.1f}" if one > 1e-5 else ""
    print(f"{name:42}{1000 * one:12.2f} ms{1000 * other:12.2f} ms{ratio}")


# ---------------------------------------------------------------------------------- the table
def _tables(place: Path, num_runs: int) -> dict[str, float]:
    with ProjectStore(place) as store:
        with store.change():
            for number in range(num_runs):
                project = edits.set_field(_PROJECT, "plan.batch_size", 8 + number % 40)
                run = store.runs.add(project, 1e9 + number)
                store.runs.set_progress(run, _progress(number))
        taken: dict[str, float] = {}
        store.runs._touched = None  # as when the file has just been opened
        table = RunTable()
        taken["read the rows"] = _seconds(lambda: table.look(store.runs), 1)
        taken["compare all settings"] = _seconds(lambda: _compare(table, store), 1)
        entries = table.look(store.runs)
        model = RunsModel(lambda *_: None, lambda *_: None)
        view = QTableView()
        view.setModel(model)
        view.resize(_WIDTH, _HEIGHT)
        view.show()
        taken["show them"] = _seconds(lambda: model.show_entries(entries), 1)

        def one_run_goes_on() -> None:
            store.runs.set_progress(num_runs // 2, _progress(1, step=101))
            model.show_entries(table.look(store.runs))

        taken["one run has made more steps"] = _seconds(one_run_goes_on, 9)
        taken["sort by the validation loss"] = _seconds(
            lambda: model.sort(Column.RESULT, Qt.SortOrder.AscendingOrder), 3
        )
        taken["find a word"] = _seconds(lambda: model.look_for("batch 12"), 3)
        model.look_for("")
        rows = iter(range(0, num_runs, max(1, num_runs // 40)))

        def scroll() -> None:
            view.scrollTo(model.index(next(rows), 0))
            view.viewport().grab()

        taken["scroll to another place, and paint"] = _seconds(scroll, 20)
        view.deleteLater()
    return taken


def _compare(table: RunTable, store: ProjectStore) -> None:
    while table.is_open:
        table.look(store.runs)


def _progress(number: int, step: int = 100) -> Progress:
    return Progress("finished", step, 2, 3.0, {"val_loss": 1 / (number + 1), "loss": 0.1}, "CPU")


# --------------------------------------------------------------------------------- the curves
def _curves(place: Path, num_steps: int) -> dict[str, float]:
    taken: dict[str, float] = {}
    with ProjectStore(place) as store:
        begin = perf_counter()
        run = _written(store, num_steps)
        taken["write it, 2,000 steps at a time"] = perf_counter() - begin
        record = record_of(store.runs, run)
        taken["open a stored run"] = _seconds(lambda: record_of(store.runs, run), 9)
        taken["open it, and read every point"] = _seconds(lambda: _read_all(store, run), 9)
        taken["open it as without stored levels"] = _without_levels(store, run)
    view = new_view()
    item = pg.PlotCurveItem()
    plot = add_plot(view, 0, 0)
    plot.addItem(item)
    view.resize(_WIDTH, _HEIGHT)
    view.show()
    plot.setRange(xRange=(0, num_steps), yRange=(0, 2), padding=0)
    lines = CurveLines(record)

    def draw(first: float, last: float) -> None:
        extent = Extent(record, 1000.0, record.step, record.num_epochs)
        axis = TimeAxis("steps", 1000.0, record.clock)
        line = lines.lines(Choice(epoch=False), extent, axis, (first, last), _WIDTH)[0]
        item.setData(line.x, line.y, connect="finite")
        view.grab()

    taken["draw it from its levels"] = _seconds(lambda: draw(0, num_steps), 15)
    taken["draw every point of it"] = _seconds(lambda: _draw_plainly(view, item, record), 3)
    view.close()
    view.deleteLater()
    return taken


def _read_all(store: ProjectStore, run: int) -> None:
    for series in record_of(store.runs, run).batch.values():
        assert len(series.x) == len(series.y)


def _without_levels(store: ProjectStore, run: int) -> float:
    """Seconds to open a run whose levels have to be worked out, as in a file of version 1."""
    connection = store._connection
    connection.execute("SAVEPOINT levels")
    connection.execute("DELETE FROM levels")
    taken = _seconds(lambda: record_of(store.runs, run), 9)
    connection.execute("ROLLBACK TO levels")
    connection.execute("RELEASE levels")
    return taken


def _draw_plainly(view: pg.GraphicsLayoutWidget, item: pg.PlotCurveItem, record: RunRecord) -> None:
    series = record.batch["loss"]
    item.setData(series.x, series.y)
    view.grab()


def _written(store: ProjectStore, num_steps: int) -> int:
    rng = np.random.default_rng(0)
    runs = store.runs
    run = runs.add(_PROJECT, 0.0)
    with store.change():
        for first in range(1, num_steps, _PIECE):
            x = np.array([float(first + _PIECE - 1)])
            for name in ("loss", "accuracy"):
                values = rng.random(_PIECE).astype(np.float32)
                runs.add_curve(run, "step", name, first, values)
            runs.add_curve(run, "clock", CLOCK, x[0], 0.0004 * x, x)
            epochs = np.arange(first // 1000 + 1, (first + _PIECE) // 1000 + 1, dtype=np.float64)
            runs.add_curve(run, "epoch", EPOCH_STEPS, epochs[0], 1000 * epochs)
            runs.add_curve(run, "epoch", "val_loss", epochs[0], rng.random(len(epochs)))
    runs.set_progress(run, Progress("finished", num_steps, num_steps // 1000, 400.0, {}, "CPU"))
    return run


def _seconds(work: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        begin = perf_counter()
        work()
        taken.append(perf_counter() - begin)
    return statistics.median(taken)


if __name__ == "__main__":
    sys.exit(main())
