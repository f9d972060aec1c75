"""A task sequence as the window steers it, with a real engine."""

from collections.abc import Callable

import numpy as np
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.project import Project
from nnstudio.document.tasks import SplitByClass, TaskPlan
from nnstudio.document.values import Config
from nnstudio.gui.session import Session
from nnstudio.gui.tasks.controller import TaskController

LONG = 60_000
Open = Callable[[str], Project]


def wait_for(qtbot: QtBot, tasks: TaskController, state: str) -> None:
    qtbot.waitUntil(lambda: tasks.state == state, timeout=LONG)


def test_tasks_are_taught_from_the_first_to_the_last(qtbot: QtBot, digits: TaskController) -> None:
    states: list[str] = []
    digits.state_changed.connect(lambda: states.append(digits.state))
    digits.teach()
    wait_for(qtbot, digits, "ended")
    assert states == ["preparing", "running", "ended"]
    record = digits.record
    assert record is not None
    assert record.table.shape == (5, 5)
    assert record.step == record.num_steps == len(record.loss) == 200
    assert all(len(series) == 5 * 8 for series in record.accuracy)
    assert record.accuracy[0].x[:8].tolist() == [5, 10, 15, 20, 25, 30, 35, 40]
    # Classes add up, so a task can also be asked among its own outputs alone.
    assert all(len(series) == 5 * 8 for series in record.masked)
    assert np.all(record.masked[0].y >= record.accuracy[0].y)
    assert digits.seconds > 0
    assert digits.samples_per_second > 0


def test_a_sequence_stands_still_goes_on_and_ends(qtbot: QtBot, digits: TaskController) -> None:
    digits.teach()
    qtbot.waitUntil(lambda: digits.step > 0, timeout=LONG)
    digits.pause()
    wait_for(qtbot, digits, "paused")
    step = digits.step
    assert 0 < step < 200
    digits.teach()
    qtbot.waitUntil(lambda: digits.step > step, timeout=LONG)
    digits.stop()
    wait_for(qtbot, digits, "ended")
    assert digits.reason in ("stopped", "finished")


def test_the_upper_line_is_measured_beside_the_record_and_belongs_to_its_tasks(
    qtbot: QtBot, session: Session, digits: TaskController
) -> None:
    digits.teach()
    wait_for(qtbot, digits, "ended")
    record = digits.record
    digits.measure_joint()
    wait_for(qtbot, digits, "ended")
    joint = digits.joint
    assert digits.record is record
    assert record is not None
    assert joint is not None
    assert joint.mean() > record.table[-1].mean() + 0.3
    session.model.do("More", lambda p: edits.set_field(p, "tasks.scenario", "domain"))
    assert digits.is_stale
    digits.teach()
    wait_for(qtbot, digits, "ended")
    assert digits.joint is None


def test_an_ordinary_run_ends_where_tasks_begin(
    qtbot: QtBot, session: Session, open_example: Open
) -> None:
    project = open_example("spiral")
    assert not session.tasks.is_wanted
    session.run.train()
    qtbot.waitUntil(lambda: session.run.step > 0, timeout=LONG)
    two = TaskPlan(SplitByClass(2), iterations=30)
    session.model.do("Tasks", lambda _: replace(project, tasks=two))
    session.tasks.teach()
    qtbot.waitUntil(lambda: session.run.state == "ended", timeout=LONG)
    wait_for(qtbot, session.tasks, "ended")


def test_what_cannot_be_taught_is_refused_in_words(
    qtbot: QtBot, session: Session, digits: TaskController
) -> None:
    session.model.do("Separate", lambda p: edits.set_field(p, "tasks.strategy", Config("separate")))
    with qtbot.waitSignal(digits.failed, timeout=LONG):
        digits.teach()
    assert digits.state == "failed"
    assert digits.problem is not None
    assert "task-incremental" in digits.problem.message
    assert digits.record is None
