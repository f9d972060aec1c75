"""A task sequence is in the file as it was measured, and can be shown again from there."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.description import Problem
from nnstudio.document.store.runs import RunRow
from nnstudio.document.store.sequences import StoredSequence, sequence_of
from nnstudio.gui.runs.other_run import OtherSequence
from nnstudio.gui.tasks.accuracy import AccuracyPanel
from nnstudio.gui.tasks.forgetting import ForgettingPanel
from nnstudio.protocol.messages import RunFailed
from tests.gui.tasks.by_hand import DIGITS, ROWS, Desk, copied, desk


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "working") as opened:
        yield opened


def rows(made: Desk) -> list[RunRow]:
    return made.working.ask(lambda store: store.runs.rows())


def title(made: Desk) -> str:
    """What the sequence of the file is called that is shown; empty where it is the newest."""
    shown = made.session.tasks.stored
    return shown.title if shown is not None else ""


def stored(made: Desk, run: int) -> StoredSequence:
    return made.working.ask(lambda store: sequence_of(store.runs, run))


def test_a_sequence_is_a_row_with_its_measures(made: Desk) -> None:
    made.teach_all()
    (row,) = rows(made)
    record = made.session.tasks.record
    assert record is not None
    assert (row.kind, row.state, row.step, row.device) == ("tasks", "finished", 20, "CPU")
    measures = record.measures()
    assert row.result["average_accuracy"] == measures.average_accuracy
    assert row.result["forgetting"] == measures.forgetting
    assert made.working.has_changes
    found = stored(made, row.id).record
    np.testing.assert_array_equal(found.table, record.table)
    np.testing.assert_array_equal(found.loss.y, record.loss.y)


def test_what_was_measured_is_in_the_file_before_the_sequence_ends(made: Desk) -> None:
    made.session.tasks.teach()
    made.begin()
    made.teach(0)
    made.qtbot.wait(500)  # pieces are written about twice a second
    (row,) = rows(made)
    assert (row.state, row.step) == ("running", 10)
    assert stored(made, row.id).record.table.tolist() == [list(ROWS[0])]
    made.teach(1)
    made.end("stopped")
    assert [(row.state, row.step) for row in rows(made)] == [("stopped", 20)]


@pytest.mark.parametrize("gesture", ["discard", "teach"])
def test_a_sequence_that_is_given_up_keeps_what_was_measured(made: Desk, gesture: str) -> None:
    tasks = made.session.tasks
    tasks.teach()
    made.begin()
    made.teach(0)
    if gesture == "discard":
        tasks.discard()
    else:
        tasks.stop()
        made.end("stopped")
        made.session.tasks.teach()
        made.begin()
    row = rows(made)[0]
    assert (row.state, row.step) == ("stopped", 10)
    assert len(stored(made, row.id).record.loss) == 10


def test_a_sequence_that_fails_says_so(made: Desk) -> None:
    made.session.tasks.teach()
    made.begin()
    made.teach(0)
    made.link.event_came.emit(RunFailed(made.run, 10, Problem("nan", "The loss is NaN.")))
    assert [(row.state, row.step) for row in rows(made)] == [("failed", 10)]


def test_the_upper_line_is_kept_with_the_sequence_it_was_measured_for(made: Desk) -> None:
    made.teach_all()
    made.session.tasks.measure_joint()
    made.begin()
    made.teach(0, ((0.95, 0.9), (0.95, 0.9)))
    made.teach(1, ((0.95, 0.9), (0.95, 0.9)))
    table = np.array([[0.95, 0.9]])
    from nnstudio.protocol.task_messages import TasksEnded

    made.link.event_came.emit(TasksEnded(made.run, "finished", table, 1.0))
    (row,) = rows(made)
    joint = stored(made, row.id).joint
    assert joint is not None
    assert joint.tolist() == [0.95, 0.9]
    assert row.result["intransigence"] == pytest.approx(((0.95 - 0.9) + (0.9 - 0.8)) / 2)


def test_nothing_of_a_project_comes_into_the_file_of_another(made: Desk, tmp_path: Path) -> None:
    made.teach_all()
    path = copied(made, tmp_path / "p.nnstudio")
    made.open()
    made.session.tasks.teach()
    made.begin()
    made.teach(0)
    # What is half taught has the number 1 in its file, as what is taught in the other.
    made.open_file(path)
    made.qtbot.wait(500)
    assert [(row.id, row.state, row.step) for row in rows(made)] == [(1, "finished", 20)]
    made.teach_all()
    assert [row.id for row in rows(made)] == [1, 2]


def test_the_panels_show_a_sequence_of_the_file_and_say_that_it_is_one(
    made: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    tasks, redrawer = made.session.tasks, made.session.redrawer
    accuracy, forgetting = AccuracyPanel(tasks, redrawer), ForgettingPanel(tasks, redrawer)
    qtbot.addWidget(accuracy)
    qtbot.addWidget(forgetting)
    made.teach_all()
    record = tasks.record
    assert record is not None
    path = copied(made, tmp_path / "p.nnstudio")
    made.open_file(path)
    # The program was started again: the file is all there is.
    assert tasks.record is not record
    assert tasks.stored is not None
    assert accuracy.stored.text == forgetting.stored.text == "Stored: Run 1 · Fine-tuning"
    accuracy.redraw()
    forgetting.redraw()
    drawn = accuracy.view.drawn("accuracy", 0)
    assert drawn is not None
    np.testing.assert_allclose(drawn[1], 100 * record.accuracy[0].y)
    assert accuracy.view.timeline.texts() == ["a: 100 %", "b: 100 %"]
    assert forgetting.matrix.texts()[2] == ["10", "80"]
    assert forgetting.cards.texts["forgetting"] == "+80.0"
    assert forgetting.joint_button.isEnabled()
    assert not accuracy.stored.back.isVisibleTo(accuracy)


def test_a_project_opens_with_the_sequence_that_was_taught_last(made: Desk, tmp_path: Path) -> None:
    made.teach_all()
    made.working.put(lambda store: store.runs.rename(store.runs.add(DIGITS, 0.0), "One network"))
    path = copied(made, tmp_path / "p.nnstudio")
    made.open_file(path)
    assert title(made) == "Run 1 · Fine-tuning"
    # Where one task is taught, no sequence is of interest.
    made.session.model.do("One", lambda p: edits.set_field(p, "tasks", None))
    path = copied(made, tmp_path / "one.nnstudio")
    made.open_file(path)
    assert title(made) == ""


def test_the_newest_comes_back_after_another_was_looked_at(made: Desk) -> None:
    tasks = made.session.tasks
    made.teach_all()
    first = tasks.record
    made.teach_all()
    newest = tasks.record
    made.stored.show(1)
    made.settle()
    assert first is not None
    assert tasks.record is not None
    assert tasks.record not in (first, newest)
    assert title(made) == "Run 1 · Fine-tuning"
    tasks.show_newest()
    assert tasks.record is newest
    assert title(made) == ""
    # Looking changes nothing in the file.
    assert [row.state for row in rows(made)] == ["finished", "finished"]


def test_while_a_sequence_goes_on_no_other_is_shown_in_its_place(made: Desk, qtbot: QtBot) -> None:
    made.teach_all()
    made.session.tasks.teach()
    made.begin()
    record = made.session.tasks.record
    with qtbot.waitSignal(made.stored.refused) as refused:
        made.stored.show(1)
    assert "is being taught" in str(refused.args)
    assert made.session.tasks.record is record


def test_teaching_again_takes_the_place_of_a_stored_sequence(made: Desk) -> None:
    made.teach_all()
    made.stored.show(1)
    made.settle()
    made.session.tasks.teach()
    assert made.session.tasks.stored is None
    made.begin()
    assert made.session.tasks.record is made.session.tasks.live_record


def test_another_sequence_is_drawn_beside_the_one_that_is_shown(made: Desk, qtbot: QtBot) -> None:
    accuracy = AccuracyPanel(made.session.tasks, made.session.redrawer)
    qtbot.addWidget(accuracy)
    made.teach_all()
    other = OtherSequence("Run 7", stored(made, 1).record)
    accuracy.show_others([other])
    accuracy.redraw()
    assert [entry.text for entry in accuracy.view.legend.entries] == ["newest", "Run 7"]
    beside = accuracy.view.drawn("other 0", 1)
    assert beside is not None
    np.testing.assert_allclose(beside[1], 100 * other.record.accuracy[1].y)
    accuracy.show_others([])
    accuracy.redraw()
    assert accuracy.view.drawn("other 0", 1) is None
