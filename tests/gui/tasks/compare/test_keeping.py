"""A comparison is in the project's file, and is gone on with after a restart of the program."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.gui.application import destroy
from nnstudio.gui.tasks.compare import controller
from nnstudio.gui.tasks.compare.dialog import CompareDialog
from nnstudio.gui.tasks.compare.engines import Told
from nnstudio.gui.tasks.compare.keeping import Keeping
from nnstudio.gui.tasks.compare.results import NAME, RUNS
from nnstudio.protocol.messages import Event
from nnstudio.protocol.task_messages import StageEnded, TasksEnded, TasksMeasured, TasksStarted
from tests.gui.tasks.by_hand import DIGITS, ROWS, Desk, copied, desk


class Hands:
    """In place of engines: teaches those sequences that the test says, when it says so."""

    def __init__(self) -> None:
        self.jobs: list[tuple[int, Project]] = []
        self.are_running = self.are_over = False
        self._told: list[Told] = []

    def start(self, jobs: list[tuple[int, Project]], _num_workers: int) -> None:
        self.jobs, self.are_running, self.are_over = jobs, True, False

    def told(self) -> list[Told]:
        told, self._told = self._told, []
        return told

    def cancel(self) -> None:
        self.are_over = True

    def end(self) -> None:
        self.are_running = False

    def teach(self, index: int, last: float) -> None:
        """One sequence, to its end; ``last``: what is left of the first task."""
        chance, before = np.full(2, 0.5), np.array([0.4, 0.6])
        stages = ((0,), (1,))
        rows = (ROWS[0], (last, 0.8))
        events: list[Event] = [
            TasksStarted(index, ("a", "b"), stages, (10, 10), chance, before, "CPU")
        ]
        for stage, row in enumerate(rows):
            losses = np.ones(10, np.float32)
            events.append(TasksMeasured(index, stage, 10 * stage + 10, losses, np.array(row), 1.0))
            events.append(StageEnded(index, stage, np.array(row)))
        events.append(TasksEnded(index, "finished", np.array(rows), 2.0))
        self._told += [(index, event) for event in events]


class Compared:
    """The window in which strategies are compared, on a file."""

    def __init__(self, made: Desk) -> None:
        self.dialog = CompareDialog(made.session)
        self.keeping = Keeping(self.dialog.compare, made.working, self.dialog)
        made.settle()

    def texts(self, column: int) -> list[str]:
        self.dialog.refresh()
        return [row[column] for row in self.dialog.results.texts()]


def num_missing(dialog: CompareDialog) -> int:
    comparison = dialog.compare.comparison
    return len(comparison.missing) if comparison is not None else 0


@pytest.fixture
def hands(monkeypatch: pytest.MonkeyPatch) -> Hands:
    made = Hands()
    monkeypatch.setattr(controller, "Engines", lambda: made)
    return made


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path, hands: Hands) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "working") as opened:
        yield opened


@pytest.fixture
def half(qtbot: QtBot, made: Desk, hands: Hands, tmp_path: Path) -> Path:
    """A file with a comparison of two strategies and two seeds, of which one is missing."""
    compared = Compared(made)
    dialog = compared.dialog
    dialog.chooser.choose(["naive", "er"])
    dialog.chooser.seeds.setValue(2)
    dialog.begin.click()
    for index, last in ((0, 0.1), (1, 0.3), (3, 0.7)):
        hands.teach(index, last)
    qtbot.waitUntil(lambda: num_missing(dialog) == 1)
    dialog.cancel.click()
    qtbot.waitUntil(lambda: not dialog.compare.is_running)
    path = copied(made, tmp_path / "p.nnstudio")
    destroy(dialog)
    return path


def test_table_and_curves_are_there_again(half: Path, made: Desk) -> None:
    made.open_file(half)
    compared = Compared(made)
    dialog = compared.dialog
    assert compared.texts(NAME) == ["Fine-tuning", "Experience replay"]
    assert compared.texts(RUNS) == ["2 of 2", "1 of 2"]
    dialog.curves.redraw()
    drawn = dialog.curves.view.drawn(0)
    assert drawn is not None
    np.testing.assert_allclose(drawn[1], [90, 50])  # both tasks, over both seeds
    destroy(dialog)


def test_what_is_missing_is_taught_after_a_restart_and_nothing_else(
    half: Path, made: Desk, hands: Hands, qtbot: QtBot
) -> None:
    made.open_file(half)
    dialog = Compared(made).dialog
    assert dialog.offer == ("Resume", "1 sequence left")
    dialog.begin.click()
    ((index, project),) = hands.jobs
    assert project.tasks is not None
    assert (project.tasks.strategy, project.plan.seed) == (Config("er"), DIGITS.plan.seed)
    hands.teach(index, 0.9)
    hands.are_over = True
    qtbot.waitUntil(lambda: not dialog.compare.is_running)
    assert dialog.state[0] == "Compared"
    rows = made.working.ask(lambda store: store.runs.rows())
    assert [row.name.partition(" · ")[2] for row in rows] == [
        "Fine-tuning, seed 0",
        "Fine-tuning, seed 1",
        "Experience replay, seed 1",
        "Experience replay, seed 0",
    ]
    destroy(dialog)


def test_a_window_that_stays_open_shows_the_comparison_of_the_file_that_is_opened(
    half: Path, made: Desk
) -> None:
    made.open()
    compared = Compared(made)
    assert compared.texts(NAME) == []
    made.open_file(half)
    assert compared.texts(RUNS) == ["2 of 2", "1 of 2"]
    made.open()
    assert compared.texts(NAME) == []
    destroy(compared.dialog)


def test_what_ends_when_another_project_is_open_does_not_come_into_its_file(
    made: Desk, hands: Hands, qtbot: QtBot
) -> None:
    dialog = Compared(made).dialog
    dialog.chooser.choose(["naive"])
    dialog.begin.click()
    made.open(edits.set_field(DIGITS, "name", "Other"))
    hands.teach(0, 0.1)
    qtbot.waitUntil(lambda: num_missing(dialog) == 2)
    assert made.working.ask(lambda store: store.runs.rows()) == []
    dialog.cancel.click()
    qtbot.waitUntil(lambda: not dialog.compare.is_running)
    destroy(dialog)
