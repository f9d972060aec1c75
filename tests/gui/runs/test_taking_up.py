"""A stored run goes on, is shown, and is branched, as if the window had never been closed."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.project import Project
from nnstudio.document.store.table import Entry
from nnstudio.document.store.working import WorkingFolder
from nnstudio.gui.application import destroy
from nnstudio.gui.project.recording import Recording
from nnstudio.gui.project.working_file import WorkingFile
from nnstudio.gui.runs.book import RunBook
from nnstudio.gui.session import Session

LONG = 60_000
EPOCHS = 4


class Desk:
    """A session with its working file and its table of runs, which can be left as by kill -9."""

    def __init__(self, qtbot: QtBot, session: Session, folder: Path, project: Project) -> None:
        self.qtbot, self.session, self.run, self.model = qtbot, session, session.run, session.model
        self.folder = folder
        self.working = WorkingFile(WorkingFolder(folder), session.model)
        self.recording = Recording(session.run, session.link, self.working, self.working)
        self.book = RunBook(self.working, session.run, session.model, self.working)
        self.recording.stored.connect(self.book.refresh)
        self.interrupted: list[Entry] = []
        self.book.interrupted.connect(self.interrupted.append)
        self.working.begin(project)
        self.model.do("Epochs", lambda p: edits.set_field(p, "plan.epochs", EPOCHS))

    def wait(self, is_true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_true, timeout=LONG)

    def train(self, num_epochs: int | None = None) -> None:
        """Trains so many epochs and pauses, or to the end."""
        if num_epochs is None:
            self.run.train()
            self.wait(lambda: self.run.state == "ended")
        for _ in range(num_epochs or 0):
            before = self.run.step
            self.run.step_epoch()
            self.wait(lambda: self.run.state == "paused" and self.run.step > before)  # noqa: B023
        # The last checkpoint is on its way behind the news that the run rests.
        self.wait(lambda: self.newest_step == self.run.step)
        self.look()

    @property
    def newest_step(self) -> int:
        return self.run.checkpoint.step if self.run.checkpoint is not None else -1

    @property
    def weights(self) -> dict[str, NDArray[np.float32]]:
        """Everything that training changes, and nothing that tells the time."""
        assert self.run.checkpoint is not None
        state = self.run.checkpoint.state
        return {name: array for name, array in state.items() if name != "seconds"}

    def look(self) -> None:
        self.working.ask(lambda _store: None)
        self.book.refresh()
        self.working.ask(lambda _store: None)
        self.qtbot.wait(20)

    def leave_behind(self) -> None:
        """Comes back to the file as it stood on the disk, in a program that knows nothing."""
        self.look()
        place, copy = self.working.place, self.folder / "left.nnstudio"
        assert place is not None
        shutil.copy(place, copy)
        self.working.recover(copy)
        project = self.working.ask(lambda store: store.document())
        assert project is not None
        self.model.open(project)
        self.look()


@pytest.fixture
def desk(
    qtbot: QtBot, session: Session, tmp_path: Path, open_example: Callable[[str], Project]
) -> Iterator[Desk]:
    made = Desk(qtbot, session, tmp_path, open_example("xor"))
    yield made
    session.run.discard()
    made.working.close()
    destroy(made.working)


def test_a_run_goes_on_from_the_file_bit_for_bit_after_the_window_died(desk: Desk) -> None:
    desk.train()
    record = desk.run.record
    assert record is not None
    losses, whole = record.batch["loss"].y.copy(), desk.weights
    desk.run.discard()
    desk.train(2)
    desk.leave_behind()
    (cut_off,) = desk.interrupted
    assert (cut_off.row.state, cut_off.checkpoint) == ("interrupted", cut_off.row.step)
    assert not desk.run.is_live
    desk.book.take_up(cut_off.row.id)
    desk.wait(lambda: desk.run.state == "ended")
    record = desk.run.record
    assert record is not None
    np.testing.assert_array_equal(record.batch["loss"].y, losses)
    assert record.num_epochs == EPOCHS
    desk.wait(lambda: desk.newest_step == desk.run.step)
    assert desk.weights.keys() == whole.keys()
    for name, array in desk.weights.items():
        np.testing.assert_array_equal(array, whole[name], err_msg=name)
    desk.look()
    last = desk.book.entries[-1].row
    assert (last.parent, last.parent_step) == (cut_off.row.id, cut_off.checkpoint)
    assert last.state == "finished"


def test_a_stored_network_is_shown_at_rest_and_becomes_a_run_when_it_learns(desk: Desk) -> None:
    desk.train()
    record, steps = desk.run.record, desk.run.time.steps.tolist()
    assert record is not None
    lowest = record.epoch["val_loss"].y.min()
    with desk.qtbot.waitSignal(desk.book.refused) as refused:
        desk.book.take_up(1)
    assert "All epochs of Run 1 are made" in refused.args[0]
    desk.model.do("Units", lambda p: edits.set_param(p, "dense_1", "units", 7))
    desk.leave_behind()
    assert not desk.interrupted
    (entry,) = desk.book.entries
    assert entry.row.result["best_val_loss"] == lowest
    # Its best epoch; the document is the run's again, as one step.
    desk.book.take_up(1, "best", rests=True)
    desk.wait(lambda: desk.run.step == entry.best and desk.run.state in ("paused", "ended"))
    assert desk.model.history.undo_name == "Settings of Run 1"
    # Its end, with the moments before it.
    desk.book.take_up(1, rests=True)
    desk.wait(lambda: desk.run.state == "ended" and desk.run.step == entry.checkpoint)
    desk.wait(lambda: len(desk.run.time.steps) > 2)
    assert set(desk.run.time.steps.tolist()) <= set(steps)
    desk.run.go_to(0)
    desk.wait(lambda: desk.run.moment == 0)
    desk.look()
    assert len(desk.book.entries) == 1  # looking makes no run
    # A branch from what is looked at is one of the stored run.
    desk.run.branch()
    desk.wait(lambda: desk.run.state == "paused")
    desk.train(1)
    assert [e.row.parent for e in desk.book.entries] == [None, 1]
    assert desk.book.entries[-1].row.parent_step == 0
