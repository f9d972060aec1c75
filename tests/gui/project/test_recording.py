"""A run is in the working file as it was measured."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.records import record_of
from nnstudio.document.store.runs import Axis, Float
from nnstudio.document.store.working import WorkingFolder
from nnstudio.gui.application import destroy
from nnstudio.gui.project.recording import Recording
from nnstudio.gui.project.working_file import WorkingFile
from nnstudio.gui.session import Session


@pytest.fixture
def working(session: Session, tmp_path: Path) -> Iterator[WorkingFile]:
    made = WorkingFile(WorkingFolder(tmp_path), session.model)
    Recording(session.run, session.link, made, made)
    yield made
    made.close()
    destroy(made)


def curve(run: int, axis: Axis, name: str, store: ProjectStore) -> tuple[Float, Float]:
    return store.runs.curve(run, axis, name)


def num_marks(session: Session) -> int:
    return len(session.run.record.marks) if session.run.record is not None else 0


def test_a_run_is_written_as_it_was_measured(
    session: Session, working: WorkingFile, open_example: Callable[[str], Project], qtbot: QtBot
) -> None:
    working.begin(open_example("xor"))
    session.model.do("Epochs", lambda project: edits.set_field(project, "plan.epochs", 30))
    session.run.train()
    qtbot.waitUntil(lambda: session.run.state == "ended", timeout=60_000)
    record = session.run.record
    assert record is not None
    (row,) = working.ask(lambda store: store.runs.rows())
    assert (row.state, row.step, row.epochs) == ("finished", record.step, 30)
    assert row.result["val_loss"] == record.latest("val_loss")
    assert working.has_changes
    for name in ("loss", "val_loss"):
        x, y = working.ask(partial(curve, row.id, "epoch", name))
        np.testing.assert_array_equal(x, record.epoch[name].x)
        np.testing.assert_array_equal(y, record.epoch[name].y)
    x, y = working.ask(partial(curve, row.id, "step", "loss"))
    np.testing.assert_array_equal(x, record.batch["loss"].x)
    np.testing.assert_array_equal(y, record.batch["loss"].y)
    assert working.ask(lambda store: store.runs.project(row.id)) == record.project


def test_a_run_that_goes_on_after_all_was_saved_is_not_saved(
    session: Session, working: WorkingFile, open_example: Callable[[str], Project], qtbot: QtBot
) -> None:
    working.begin(open_example("xor"))
    session.model.do("Epochs", lambda project: edits.set_field(project, "plan.epochs", 10_000_000))
    session.run.train()
    qtbot.waitUntil(lambda: session.run.step > 0, timeout=60_000)
    working.mark_saved(session.model.project, Path("p.nnstudio"))
    assert not working.has_changes
    with qtbot.waitSignal(working.changed, timeout=60_000):
        pass
    session.run.stop()
    qtbot.waitUntil(lambda: session.run.state == "ended", timeout=60_000)
    assert working.has_changes


def test_each_run_is_a_row_and_a_change_on_the_way_a_mark(
    session: Session, working: WorkingFile, open_example: Callable[[str], Project], qtbot: QtBot
) -> None:
    working.begin(open_example("xor"))
    for _ in range(2):
        session.run.train()
        qtbot.waitUntil(lambda: session.run.step > 0, timeout=60_000)
        session.run.change_knob("learning_rate", 0.01)
        qtbot.waitUntil(lambda: num_marks(session) > 0, timeout=60_000)
        session.run.stop()
        qtbot.waitUntil(lambda: session.run.state == "ended", timeout=60_000)
    rows = working.ask(lambda store: store.runs.rows())
    assert [(row.name, row.state) for row in rows] == [("Run 1", "stopped"), ("Run 2", "stopped")]
    record = session.run.record
    assert record is not None
    assert working.ask(lambda store: store.runs.marks(rows[1].id)) == record.marks


def test_a_branch_is_read_back_with_the_curves_it_went_on_from(
    session: Session, working: WorkingFile, open_example: Callable[[str], Project], qtbot: QtBot
) -> None:
    working.begin(open_example("xor"))
    session.model.do("Epochs", lambda project: edits.set_field(project, "plan.epochs", 20))
    session.run.train()
    qtbot.waitUntil(lambda: session.run.state == "ended", timeout=60_000)
    session.model.do("Epochs", lambda project: edits.set_field(project, "plan.epochs", 30))
    session.run.branch()
    qtbot.waitUntil(lambda: session.run.state == "paused", timeout=60_000)
    session.run.resume()
    qtbot.waitUntil(lambda: session.run.state == "ended", timeout=60_000)
    record = session.run.record
    assert record is not None
    assert record.branched_at > 0
    _, branch = working.ask(lambda store: store.runs.rows())
    assert (branch.parent, branch.parent_step) == (1, record.branched_at)
    stored = working.ask(lambda store: record_of(store.runs, branch.id))
    for kept, shown in ((stored.batch, record.batch), (stored.epoch, record.epoch)):
        for name, series in shown.items():
            np.testing.assert_array_equal(kept[name].x, series.x)
            np.testing.assert_array_equal(kept[name].y, series.y)
    assert stored.marks == record.marks
    assert stored.epoch_steps == record.epoch_steps
