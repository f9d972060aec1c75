"""A locked window: what is hidden, what is refused, and the way out; by mouse and keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from nnstudio.document.edits import set_field, set_param
from nnstudio.document.examples import load_example
from nnstudio.document.lock import Lock, hashed
from nnstudio.document.project import Project
from nnstudio.gui.application import destroy
from nnstudio.gui.docks import Dock
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.lock.dialog import LockDialog
from nnstudio.gui.lock.gate import WordDialog
from nnstudio.gui.session import Session
from nnstudio.gui.settings import Settings
from nnstudio.gui.window import MainWindow
from nnstudio.gui.workspace import Workspace
from nnstudio.lessons import library

LEFT = Qt.MouseButton.LeftButton
LOCK = Lock(
    docks=("weights",),
    palette=("Recurrent",),
    inspector=("layer",),
    tasks=True,
    held=("network", "data"),
    note="today: curves",
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window whose engine is never started: nothing here is computed."""
    link = EngineLink(standby=False)
    session = Session(link)
    made = MainWindow(session, Settings(tmp_path / "window.ini"))
    made.show()
    yield made
    session.model.history.mark_saved()
    made.close()
    destroy(made, session)
    link.close()


def open_locked(window: MainWindow, lock: Lock | None) -> Workspace:
    window.files.open_made(replace(load_example("spiral"), lock=lock))
    return window.build_workspace()


def now(window: MainWindow) -> Project:
    return window.session.model.project


def dock(workspace: Workspace, name: str) -> Dock:
    return next(dock for dock in workspace.docks if dock.objectName() == name)


def has_category(workspace: Workspace, name: str) -> bool:
    return bool(workspace.palette_panel.tree.findItems(name, Qt.MatchFlag.MatchExactly))


def is_hidden_everywhere(workspace: Workspace) -> list[bool]:
    return [
        dock(workspace, "weights").isHidden(),
        not dock(workspace, "weights").toggleViewAction().isVisible(),
        not has_category(workspace, "Recurrent"),
        not workspace.inspector.tabs.isTabVisible(0),
        not workspace.inspector.tabs.isTabVisible(2),
        not workspace.data_card.choice.isEnabled(),
        not workspace.palette_panel.isEnabled(),
    ]


def test_a_locked_project_hides_holds_and_says_so(window: MainWindow) -> None:
    workspace = open_locked(window, LOCK)
    assert all(is_hidden_everywhere(workspace))
    assert window.gate.sign.isVisible()
    assert window.gate.sign.text() == "Locked by the teacher"
    assert "today: curves" in window.gate.sign.toolTip()
    assert "(locked by the teacher)" in window.windowTitle()
    model = window.session.model
    assert not model.do("Units", lambda p: set_param(p, "dense_1", "units", 3))
    assert window.strip.text.startswith("Locked by the teacher")
    assert not model.do("Lock", lambda p: replace(p, lock=None))
    assert model.do("Epochs", lambda p: set_field(p, "plan.epochs", 3))
    # What the window does of itself brings nothing back.
    model.select(["dense_1"])
    assert workspace.inspector.tabs.currentIndex() == 1
    model.do("Tasks", lambda p: set_field(p, "tasks", load_example("forgetting-2d").tasks))
    assert dock(workspace, "forgetting").isHidden()

    window.gate.ask()
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    QTest.mouseClick(next(b for b in box.buttons() if b.text() == "Unlock"), LEFT)
    assert not any(is_hidden_everywhere(workspace))
    assert not window.gate.sign.isVisible()
    assert "locked" not in window.windowTitle()
    assert model.do("Units", lambda p: set_param(p, "dense_1", "units", 3))
    window.gate.keeper.lock_again()
    assert all(is_hidden_everywhere(workspace))
    model.history.mark_saved()
    open_locked(window, None)
    assert not any(is_hidden_everywhere(workspace))


def test_a_lock_with_a_word_opens_with_that_word_alone(window: MainWindow) -> None:
    workspace = open_locked(window, replace(LOCK, word=hashed("sesame")))
    QTest.mouseClick(window.gate.sign, LEFT)
    dialog = window.findChild(WordDialog)
    assert isinstance(dialog, WordDialog)
    QTest.keyClicks(dialog.word, "open")
    QTest.keyClick(dialog.word, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "not the word" in dialog.state.text()
    QTest.keyClicks(dialog.word, "sesame")
    QTest.keyClick(dialog.word, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert not any(is_hidden_everywhere(workspace))
    assert window.session.model.project.lock is not None  # the file stays locked
    # A lesson may bring a lock of its own.
    lesson = library.bundled("first-network")
    assert window.school.begin(replace(lesson, lock=Lock(docks=("weights",))))
    assert window.gate.is_locked
    assert dock(workspace, "weights").isHidden()
    assert workspace.lesson.isVisible()


def test_the_dialog_shows_at_once_what_it_would_hide(window: MainWindow) -> None:
    workspace = open_locked(window, None)
    window.gate.edit()
    dialog = window.findChild(LockDialog)
    assert isinstance(dialog, LockDialog)
    dialog.tick("docks", "weights")
    dialog.tick("palette", "Recurrent")
    assert dock(workspace, "weights").isHidden()
    assert not has_category(workspace, "Recurrent")
    dialog.show_now.setChecked(False)
    assert has_category(workspace, "Recurrent")
    dialog.show_now.setChecked(True)
    dialog.reject()
    assert not dock(workspace, "weights").isHidden()
    assert now(window).lock is None

    window.gate.edit()
    again = next(each for each in window.findChildren(LockDialog) if each.isVisible())
    again.tick("held", "network")
    again.tick("tasks", "all")
    again.note.setText("today: curves")
    again.word.setText("sesame")
    QTest.mouseClick(again.accept_button, LEFT)
    lock = now(window).lock
    assert lock is not None
    assert (lock.held, lock.tasks, lock.note) == (("network",), True, "today: curves")
    assert lock.word is not None
    assert window.gate.is_locked
    assert window.menus.undo.text() == "Undo Lock for a class"

    assert window.gate.keeper.unlock("sesame")
    window.gate.edit()
    third = next(each for each in window.findChildren(LockDialog) if each.isVisible())
    assert third.lock() == lock  # the word is kept as it was
    third.no_word.setChecked(True)
    assert third.lock().word is None
    QTest.mouseClick(third.remove_button, LEFT)
    assert now(window).lock is None
