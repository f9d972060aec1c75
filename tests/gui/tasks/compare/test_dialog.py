"""Comparing strategies in the window, on real engines."""

from pathlib import Path

import numpy as np
import psutil
import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.comparison import Comparison
from nnstudio.document.values import Config
from nnstudio.gui.application import destroy
from nnstudio.gui.session import Session
from nnstudio.gui.tasks.compare.dialog import CompareDialog
from nnstudio.gui.tasks.compare.results import NAME, RUNS

LONG = 100_000

_YES = QMessageBox.StandardButton.Yes


def begun(dialog: CompareDialog) -> Comparison:
    dialog.begin.click()
    comparison = dialog.compare.comparison
    assert comparison is not None
    return comparison


def over(qtbot: QtBot, dialog: CompareDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.compare.is_running, timeout=LONG)
    dialog.refresh()
    dialog.curves.redraw()


def told(dialog: CompareDialog, column: int) -> list[str]:
    return [row[column] for row in dialog.results.texts()]


def engines() -> set[int]:
    return {child.pid for child in psutil.Process().children()}


@pytest.mark.usefixtures("borrowed_engines")
def test_a_comparison_runs_is_cancelled_resumed_told_of_and_exported(
    qtbot: QtBot, session: Session, dialog: CompareDialog, tmp_path: Path
) -> None:
    assert "press Compare" in dialog.curves.empty_text()
    assert not dialog.export.isEnabled()
    nowhere = Config("freeze", {"names": "nowhere"})
    session.model.do("Freeze", lambda p: edits.set_field(p, "tasks.strategy", nowhere))
    dialog.chooser.choose(["naive", "freeze"])
    dialog.chooser.seeds.setValue(2)
    dialog.chooser.workers.setValue(1)
    assert dialog.offer == ("Compare", "4 sequences")
    first = begun(dialog)
    assert dialog.cancel.isVisible()
    assert not dialog.chooser.isEnabled()
    qtbot.waitUntil(lambda: first.outcomes[0].state == "done", timeout=LONG)
    dialog.cancel.click()
    over(qtbot, dialog)

    # What was taught to its end stays; the rest is what is resumed.
    assert first.outcomes[0].state == "done"
    assert first.outcomes[3].state == "waiting"
    assert dialog.state[0] == "Not complete"
    assert dialog.offer == ("Resume", f"{len(first.missing)} sequences left")
    comparison = begun(dialog)
    over(qtbot, dialog)
    assert comparison.outcomes[0].record is first.outcomes[0].record
    assert told(dialog, NAME) == ["Fine-tuning", "Frozen layers"]
    assert told(dialog, RUNS) == ["2 of 2", "0 of 2, 2 failed"]
    assert "expected names of layers with weights" in dialog.problem
    assert dialog.state[0] == "Compared"
    assert dialog.state[1].endswith("2 failed")
    assert dialog.offer == ("Try again", "2 sequences left")
    curve, drawn = comparison.curve(0), dialog.curves.view.drawn(0)
    assert curve is not None
    assert drawn is not None
    np.testing.assert_allclose(drawn, (curve.steps, 100 * curve.mean))
    assert dialog.curves.view.drawn(1) is None

    for ending, start in (
        ("csv", b"strategy,"),
        ("md", b"| strategy"),
        ("tex", b"\\begin{tabular}"),
        ("png", b"\x89PNG"),
        ("svg", b"<?xml"),
    ):
        dialog.export.export_to(tmp_path / f"c.{ending}")
        assert (tmp_path / f"c.{ending}").read_bytes().startswith(start)

    # What is known is not run again, unless the project asks for something else.
    dialog.chooser.choose(["naive"])
    assert not dialog.begin.isEnabled()
    assert "All of these are taught" in dialog.offer[1]
    dialog.chooser.choose(["naive", "er"])
    assert dialog.offer == ("Compare", "2 sequences")
    session.model.do("Steps", lambda p: edits.set_field(p, "tasks.iterations", 30))
    dialog.refresh()
    assert dialog.offer == ("Compare", "4 sequences")
    assert "edited since" in dialog.state[1]


def test_closed_while_it_runs_it_asks_and_gone_it_leaves_no_engine(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = engines()
    dialog = CompareDialog(session)
    dialog.show()
    dialog.chooser.choose(["naive"])
    begun(dialog)
    own = engines() - before
    assert own
    monkeypatch.setattr(dialog, "ask_before_closing", lambda: "stay")
    dialog.close()
    assert dialog.isVisible()
    monkeypatch.setattr(dialog, "ask_before_closing", lambda: "go on")
    dialog.close()
    assert not dialog.isVisible()
    assert dialog.compare.is_running
    for button, may in ((QMessageBox.StandardButton.Cancel, False), (_YES, True)):
        monkeypatch.setattr(QMessageBox, "question", lambda *_, button=button: button)
        assert dialog.may_end() == may
    destroy(dialog)
    assert not own & engines()


def test_where_nothing_runs_the_program_may_end(dialog: CompareDialog) -> None:
    assert dialog.may_end()


@pytest.mark.parametrize(
    ("button", "answer"),
    [("Go on in the background", "go on"), ("Cancel it", "cancel"), ("Back", "stay")],
)
def test_before_closing_there_are_three_ways(
    dialog: CompareDialog, monkeypatch: pytest.MonkeyPatch, button: str, answer: str
) -> None:
    def press(box: QMessageBox) -> None:
        next(each for each in box.buttons() if each.text() == button).click()

    monkeypatch.setattr(QMessageBox, "exec", press)
    assert dialog.ask_before_closing() == answer


def test_the_projects_own_strategy_is_compared_with_its_own_settings(
    session: Session, dialog: CompareDialog
) -> None:
    own = Config("ewc", {"weight": 7.0})
    session.model.do("EWC", lambda p: edits.set_field(p, "tasks.strategy", own))
    dialog.chooser.choose(["si", "ewc"])
    assert dialog.chooser.chosen == (own, Config("si"))
    dialog.chooser.show_about("ewc")
    assert dialog.chooser.about.text().startswith("Holds the weights that mattered")
    assert "Weight: 7" in dialog.chooser.settings.text()
    assert "as in the project" in dialog.chooser.settings.text()


def test_what_the_scenario_does_not_allow_cannot_be_ticked_and_says_why(
    session: Session, dialog: CompareDialog
) -> None:
    chooser = dialog.chooser
    chooser.choose(["naive", "separate", "icarl"])
    assert chooser.chosen == (Config("naive"), Config("icarl"))
    chooser.show_about("separate")
    assert chooser.about.text().startswith("Separate networks: expected the task-incremental")
    session.model.do("Task", lambda p: edits.set_field(p, "tasks.scenario", "task"))
    # The tick that was set counts as soon as it can.
    assert chooser.chosen == (Config("naive"), Config("separate"))
    assert chooser.about.text().startswith("Gives each task a network of its own")


def test_it_says_why_there_is_nothing_to_compare(session: Session, dialog: CompareDialog) -> None:
    dialog.chooser.choose([])
    assert dialog.offer[1] == "Tick at least one strategy."
    assert not dialog.begin.isEnabled()
    session.model.do("One task", lambda p: type(p)(p.name, p.data, p.network, p.plan))
    dialog.chooser.choose(["naive"])
    assert "Teach several tasks in a row" in dialog.offer[1]
    assert not dialog.begin.isEnabled()
