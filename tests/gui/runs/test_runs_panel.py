"""The table of runs: found, sorted, named, brought back, deleted."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.examples import load_example
from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.runs import Progress
from nnstudio.document.store.working import WorkingFolder
from nnstudio.gui.application import destroy
from nnstudio.gui.project.working_file import WorkingFile
from nnstudio.gui.runs.book import RunBook
from nnstudio.gui.runs.model import Column
from nnstudio.gui.runs.panel import RunsPanel
from nnstudio.gui.session import Session

XOR = load_example("xor")
Check = Qt.ItemDataRole.CheckStateRole


class Shelf:
    """A panel on a file with runs."""

    def __init__(self, qtbot: QtBot, session: Session, folder: Path) -> None:
        self._qtbot = qtbot
        self.model = session.model
        self.working = WorkingFile(WorkingFolder(folder), session.model)
        self.book = RunBook(self.working, session.run, session.model, self.working)
        self.panel = RunsPanel(self.book)
        qtbot.addWidget(self.panel)
        self.working.begin(XOR)

    def add(self, *losses: float | None, project: Project = XOR) -> None:
        def put(store: ProjectStore) -> None:
            for loss in losses:
                run = store.runs.add(project, 1_000_000.0)
                result = {} if loss is None else {"val_loss": loss}
                store.runs.set_progress(run, Progress("finished", run * 10, 1, 61.0, result))

        self.working.put(put)
        self.look()

    def look(self) -> None:
        self.working.ask(lambda _store: None)
        self.book.refresh()
        self.working.ask(lambda _store: None)
        self._qtbot.wait(10)

    def column(self, column: Column) -> list[str]:
        model = self.panel.table.model()
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]


@pytest.fixture
def shelf(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[Shelf]:
    made = Shelf(qtbot, session, tmp_path)
    yield made
    made.working.close()
    destroy(made.panel, made.working)


def test_the_newest_run_is_on_top_and_the_best_is_marked(shelf: Shelf) -> None:
    shelf.add(0.5, 0.2, 0.3, None)
    assert shelf.column(Column.NAME) == ["Run 4", "Run 3", "★ Run 2", "Run 1"]
    assert shelf.column(Column.RESULT) == ["", "0.3", "0.2", "0.5"]


def test_numbers_are_sorted_as_numbers(shelf: Shelf) -> None:
    shelf.add(*[1.0] * 11)
    shelf.panel.table.sortByColumn(Column.STEPS, Qt.SortOrder.AscendingOrder)
    assert shelf.column(Column.STEPS)[:2] == ["10", "20"]
    assert shelf.column(Column.STEPS)[-1] == "110"


def test_a_run_says_how_it_differs_from_the_one_before(shelf: Shelf) -> None:
    shelf.add(0.5)
    shelf.add(0.4, project=edits.set_field(XOR, "plan.batch_size", 7))
    assert shelf.column(Column.CHANGED) == [f"batch size {XOR.plan.batch_size} → 7", ""]


def test_words_find_runs_by_name_difference_tag_and_note(shelf: Shelf) -> None:
    shelf.add(0.5, 0.4, 0.3)
    shelf.book.annotate(2, "slow", "for the talk on Monday")
    shelf.look()
    for words, expected in (("slow monday", ["Run 2"]), ("run 3", ["★ Run 3"]), ("nothing", [])):
        shelf.panel.filter.setText(words)
        assert shelf.column(Column.NAME) == expected


def test_a_run_is_named_in_place(shelf: Shelf) -> None:
    shelf.add(0.5)
    model = shelf.panel.table.model()
    assert model.setData(model.index(0, Column.NAME), "Small steps")
    assert model.setData(model.index(0, Column.NOTE), "a note")
    shelf.look()
    assert shelf.column(Column.NAME) == ["Small steps"]
    assert shelf.column(Column.NOTE) == ["a note"]
    assert shelf.working.has_changes


def test_settings_of_a_run_come_back_as_one_undo_step(shelf: Shelf, qtbot: QtBot) -> None:
    other = edits.set_field(XOR, "plan.batch_size", 7)
    shelf.model.open(XOR)
    shelf.add(0.5, project=other)
    shelf.panel.select(1)
    with qtbot.waitSignal(shelf.model.changed):
        shelf.panel.actions_of_runs.restore.trigger()
    assert shelf.model.project == other
    assert shelf.model.history.undo_name == "Settings of Run 1"
    shelf.model.undo()
    assert shelf.model.project == XOR


@pytest.mark.parametrize(
    ("button", "left"), [("Discard", ["Run 2"]), ("Cancel", ["Run 2", "Run 1"])]
)
def test_a_run_is_deleted_only_after_asking(shelf: Shelf, button: str, left: list[str]) -> None:
    shelf.add(None, None)
    shelf.panel.select(1)

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(QMessageBox.StandardButton[button]).click()

    QTimer.singleShot(50, press)
    shelf.panel.delete()
    shelf.look()
    assert shelf.column(Column.NAME) == left


def test_a_ticked_run_is_drawn_with_a_colour_of_its_own(shelf: Shelf) -> None:
    def put(store: ProjectStore) -> None:
        for run in (store.runs.add(XOR, 0.0), store.runs.add(XOR, 0.0)):
            store.runs.add_curve(run, "step", "loss", 1, np.arange(3, dtype=np.float32))

    shelf.working.put(put)
    shelf.look()
    model = shelf.panel.table.model()
    for row in range(2):
        model.setData(model.index(row, Column.NAME), Qt.CheckState.Checked, Check)
    shelf.look()
    assert shelf.book.others.keys() == {1, 2}
    one, two = shelf.book.runs_beside
    assert one.colour != two.colour
    assert one.record.batch["loss"].y.tolist() == [0, 1, 2]
    assert Qt.CheckState(model.index(0, Column.NAME).data(Check)) == Qt.CheckState.Checked
    model.setData(model.index(0, Column.NAME), Qt.CheckState.Unchecked, Check)
    assert shelf.book.others.keys() == {1}
    shelf.book.delete([1])
    shelf.look()
    assert not shelf.book.others


def test_without_runs_the_panel_says_how_to_make_one(shelf: Shelf) -> None:
    assert not shelf.panel.filter.isEnabled()
    shelf.add(0.5)
    assert shelf.panel.filter.isEnabled()
