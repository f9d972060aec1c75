"""What was left behind is offered, and goes only when the user says so."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.working import LeftBehind, WorkingFolder
from nnstudio.gui.project.recovery import RecoveryDialog


def left_in(folder: Path, *names: str) -> list[LeftBehind]:
    working = WorkingFolder(folder)
    for name in names:
        with ProjectStore(working.new_place()) as store:
            store.set_document(Project(name=name))
    return working.left_behind()


def test_a_project_is_brought_back_by_its_button(qtbot: QtBot, tmp_path: Path) -> None:
    left = left_in(tmp_path, "one", "two")
    dialog = RecoveryDialog(left)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.restore(left[1])
    assert chosen.args == [left[1]]
    assert all(one.place.exists() for one in left)


def test_only_what_is_deleted_goes(qtbot: QtBot, tmp_path: Path) -> None:
    left = left_in(tmp_path, "one", "two")
    dialog = RecoveryDialog(left)
    qtbot.addWidget(dialog)
    dialog.discard(left[0])
    assert not left[0].place.exists()
    assert dialog.left == [left[1]]
    dialog.reject()
    assert left[1].place.exists()
