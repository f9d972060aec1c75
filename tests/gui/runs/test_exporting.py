"""Runs are written for other programs from the table."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.document.examples import load_example
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.table import Entry
from nnstudio.gui.runs.book import RunBook
from nnstudio.gui.runs.exporting import Form
from nnstudio.gui.runs.panel import RunsPanel
from nnstudio.protocol.exporting import ExportLog, ExportModel
from nnstudio.protocol.messages import Command, RunStarted

XOR = load_example("xor")
DATA = DataSummary("XOR", (Feature("point", (2,)),), (Target("class", "class"),), 160, 40)


@pytest.fixture
def entry(qtbot: QtBot, book: RunBook) -> Entry:
    """A run with two steps and a network."""
    book._working.begin(XOR)

    def put(store: ProjectStore) -> None:
        run = store.runs.add(XOR, 1000.0)
        started = RunStarted(1, DATA, 9, 20, 1, "CPU", ("loss",))
        store.runs.set_facts(run, msgspec.json.encode(started))
        store.runs.add_curve(run, "step", "loss", 1, np.array([0.5, 0.25], np.float32))
        store.runs.add_state(run, 2, "checkpoint", {"weights.0": np.ones(3)})

    book._working.put(put)
    with qtbot.waitSignal(book.changed):
        book.refresh()
    (found,) = book.entries
    return found


def test_curves_are_written_without_holding_the_window_up(
    qtbot: QtBot, book: RunBook, entry: Entry, tmp_path: Path
) -> None:
    panel = RunsPanel(book)
    qtbot.addWidget(panel)
    exports = panel.actions_of_runs.exports
    path = tmp_path / "curves.csv"
    with qtbot.waitSignal(exports.written) as written:
        exports.write(entry, Form.CSV, path)
    assert written.args == [path]
    assert path.read_text(encoding="utf-8").splitlines()[1].startswith("1,,0.5")
    with qtbot.waitSignal(book.refused) as refused:
        exports.write(entry, Form.CSV, tmp_path / "no folder" / "curves.csv")
    assert "folder that exists" in refused.args[0]


def test_a_model_and_a_log_are_asked_of_the_engine(
    qtbot: QtBot, book: RunBook, entry: Entry, tmp_path: Path
) -> None:
    panel = RunsPanel(book)
    qtbot.addWidget(panel)
    exports = panel.actions_of_runs.exports
    asked: list[Command] = []

    def keep(make: Callable[[int], Command]) -> None:
        asked.append(make(7))

    book.engine_asked.connect(keep)
    for form in (Form.KERAS, Form.LOG):
        with qtbot.waitSignal(book.engine_asked):
            exports.write(entry, form, tmp_path / f"x{form.value}")
    model, log = asked
    assert isinstance(model, ExportModel)
    assert (model.request, model.data, model.step) == (7, DATA, 2)
    assert model.state["weights.0"].tolist() == [1, 1, 1]
    assert isinstance(log, ExportLog)
    assert log.path == str(tmp_path / "x.tensorboard")
