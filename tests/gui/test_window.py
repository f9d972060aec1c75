"""The main path, with mouse and keys, a real window and a real engine."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.document import edits, file
from nnstudio.document.examples import load_example
from nnstudio.document.project import Project
from nnstudio.gui.application import destroy
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.help_pages import HelpPage
from nnstudio.gui.session import Session
from nnstudio.gui.settings import Settings
from nnstudio.gui.theme import theme
from nnstudio.gui.views.pages import Pages
from nnstudio.gui.window import MainWindow
from nnstudio.gui.workspace import Workspace

LONG = 60_000
LEFT = Qt.MouseButton.LeftButton


class ReopenedLink(EngineLink):
    """A link that can be closed after one test and get an engine again for the next."""

    def open(self) -> None:
        self._is_closed = False
        self._waiting.clear()
        self.start()


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return Settings(tmp_path_factory.mktemp("window") / "window.ini")


@pytest.fixture(scope="module")
def shared_window(qapp: QApplication, settings: Settings) -> Iterator[MainWindow]:
    """One window for all tests, since building its workspace takes a second."""
    session = Session(ReopenedLink(standby=False))
    made = MainWindow(session, settings)
    for pages in made.build_workspace().findChildren(Pages):
        pages.page_named(pages.names[0])  # made by a test, its plots would look left behind
    yield made
    destroy(made, session)


@pytest.fixture
def window(shared_window: MainWindow, borrowed_links: None, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window as it is after the start, with an engine that is ready."""
    session = shared_window.session
    assert isinstance(session.link, ReopenedLink)
    session.link.open()
    qtbot.waitUntil(lambda: session.link.is_ready, timeout=100_000)
    shared_window.show_welcome()
    shared_window.show()
    yield shared_window
    session.run.discard()
    session.tasks.discard()
    session.model.open(Project())
    shared_window.close()
    timers = [*shared_window.findChildren(QTimer), *session.findChildren(QTimer)]
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers), timeout=LONG)
    session.link.close()


def open_spiral(qtbot: QtBot, window: MainWindow) -> Workspace:
    QTest.mouseClick(window.welcome.cards["spiral"], LEFT)
    assert window.workspace is not None
    return window.workspace


def press_train(qtbot: QtBot, workspace: Workspace) -> None:
    QTest.mouseClick(workspace.transport_bar.train_button, LEFT)


def plan_epochs(window: MainWindow, num_epochs: int) -> None:
    """Without XLA, which would be tried beside the training and has nothing to do with it."""
    model = window.session.model
    assert model.do("Epochs", lambda p: edits.set_field(p, "plan.epochs", num_epochs))
    assert model.do("Plain", lambda p: edits.set_field(p, "plan.compiler", "plain"))


def is_in_front(panel: QWidget) -> bool:
    """Whether it can be seen: behind another tab a panel is visible to Qt."""
    return not panel.visibleRegion().isEmpty()


def wait_for_state(qtbot: QtBot, window: MainWindow, state: str) -> None:
    qtbot.waitUntil(lambda: window.session.run.state == state, timeout=LONG)


def test_theme_is_chosen_and_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    # Before the shared window is there, which would be coloured anew as well, twice.
    settings = Settings(tmp_path / "window.ini")
    session = Session(EngineLink(standby=False))
    window = MainWindow(session, settings)
    window.choose_theme("dark")
    assert theme().colours.is_dark
    assert settings.scheme == "dark"
    window.choose_theme("light")
    assert not theme().colours.is_dark
    destroy(window, session)


def test_from_the_example_to_a_trained_network(qtbot: QtBot, window: MainWindow) -> None:
    workspace = open_spiral(qtbot, window)
    assert window.windowTitle() == "Two spirals[*] – nnstudio"
    # A quarter of the example's; what it promises to reach with all is tested by itself.
    plan_epochs(window, 200)
    press_train(qtbot, workspace)
    wait_for_state(qtbot, window, "running")
    assert workspace.transport_bar.train_button.text() == "Pause"
    run = window.session.run
    qtbot.waitUntil(lambda: run.step > 20, timeout=LONG)
    wait_for_state(qtbot, window, "ended")
    record = run.record
    assert record is not None
    accuracy = record.latest("val_accuracy")
    assert accuracy is not None
    assert accuracy >= 0.95
    assert len(record.batch["loss"]) == run.step
    assert record.batch["loss"].y[-50:].mean() < record.batch["loss"].y[:50].mean() / 2
    results = workspace.transport_bar.progress.results
    assert "validation accuracy" in results
    assert window.strip.text == ""
    assert workspace.transport_bar.train_button.text() == "Train"


def test_keys_train_pause_step_and_stop(qtbot: QtBot, window: MainWindow) -> None:
    workspace = open_spiral(qtbot, window)
    plan_epochs(window, 5000)
    window.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(workspace, Qt.Key.Key_Return, control)
    wait_for_state(qtbot, window, "running")
    QTest.keyClick(workspace, Qt.Key.Key_Space)
    wait_for_state(qtbot, window, "paused")
    step = window.session.run.step
    QTest.keyClick(workspace, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: window.session.run.step == step + 1, timeout=LONG)
    QTest.keyClick(workspace, Qt.Key.Key_Period, control)
    wait_for_state(qtbot, window, "ended")


def test_edits_can_be_undone_by_name_and_mark_the_window(qtbot: QtBot, window: MainWindow) -> None:
    open_spiral(qtbot, window)
    assert not window.isWindowModified()
    window.session.model.do("Batch size", lambda p: edits.set_field(p, "plan.batch_size", 8))
    assert window.isWindowModified()
    assert window.menus.undo.text() == "Undo Batch size"
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.model.project.plan.batch_size == 32
    assert not window.isWindowModified()
    assert window.menus.redo.text() == "Redo Batch size"


def test_refused_edit_is_told_on_the_strip(qtbot: QtBot, window: MainWindow) -> None:
    open_spiral(qtbot, window)
    window.session.model.do("Epochs", lambda p: edits.set_field(p, "plan.epochs", 0))
    assert "pochs" in window.strip.text


def test_closing_asks_about_unsaved_changes(qtbot: QtBot, window: MainWindow) -> None:
    open_spiral(qtbot, window)
    window.session.model.do("Batch size", lambda p: edits.set_field(p, "plan.batch_size", 8))
    asked: list[str] = []

    def cancel() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.button(QMessageBox.StandardButton.Cancel).click()

    QTimer.singleShot(50, cancel)
    assert not window.close()
    assert "Two spirals" in asked[0]
    assert window.isVisible()


def test_layout_is_found_again(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    def sides(of: Workspace) -> list[int]:
        return [of.docks[place].width() for place in (0, 2)]

    def plots(of: Workspace) -> int:
        return of.docks[3].height()

    workspace = open_spiral(qtbot, window)
    window.resize(1366, 640)
    workspace.arrange_docks()
    workspace.docks[1].hide()
    qtbot.waitUntil(lambda: sides(workspace) == [232, 304])
    left, _, right, *_ = workspace.docks
    workspace.resizeDocks([left, right], [270, 330], Qt.Orientation.Horizontal)
    workspace.resizeDocks([workspace.docks[3]], [210], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: sides(workspace) == [270, 330])
    height = plots(workspace)
    assert height < 220
    window.close()
    again = MainWindow(window.session, settings)
    qtbot.addWidget(again)
    again.show()
    assert again.height() == 640
    again.resize(1366, 640)  # the screen of the tests is narrower, which the window respects
    again.show_workspace()
    qtbot.waitUntil(lambda: sides(again.build_workspace()) == [270, 330])
    qtbot.wait(100)
    assert plots(again.build_workspace()) == height
    assert again.build_workspace().docks[1].isHidden()
    assert not again.build_workspace().docks[0].isHidden()
    again.build_workspace().arrange_docks()
    assert not again.build_workspace().docks[1].isHidden()


def test_what_a_task_sequence_shows_is_not_shown_by_the_next_project(
    qtbot: QtBot, window: MainWindow, settings: Settings
) -> None:
    QTest.mouseClick(window.welcome.cards["forgetting-digits"], LEFT)
    assert window.workspace is not None
    qtbot.waitUntil(window.workspace.forgetting.isVisible, timeout=LONG)
    window.close()
    window.session.model.open(load_example("spiral"))
    again = MainWindow(window.session, settings)
    qtbot.addWidget(again)
    again.show()
    again.show_workspace()
    workspace = again.build_workspace()
    qtbot.waitUntil(lambda: is_in_front(workspace.curves), timeout=LONG)
    assert not workspace.accuracy.isVisible()
    assert not workspace.forgetting.isVisible()


def test_project_file_can_be_dropped_on_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "dropped.nnstudio"
    file.save(load_example("iris"), path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(QPoint(50, 50)),
        Qt.DropAction.CopyAction,
        data,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert window.session.model.project == load_example("iris")
    assert window.is_working


def test_a_dropped_model_is_imported_into_a_new_project(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    model = tmp_path / "song.keras"
    model.write_bytes(b"la la la")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(model))])
    where, none = QPointF(50, 50), Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(window.importing.finished, timeout=LONG):
        window.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, data, LEFT, none))
    assert window.is_working
    assert "Could not import song.keras" in window.strip.text


def test_new_leads_to_the_welcome_page_where_nothing_can_be_trained(
    qtbot: QtBot, window: MainWindow
) -> None:
    open_spiral(qtbot, window)
    assert window.transport.train.isEnabled()
    window.show_welcome()
    assert not window.is_working
    assert not any(action.isEnabled() for action in window.transport.all)


def test_help_lists_the_shortcuts_and_the_devices(qtbot: QtBot, window: MainWindow) -> None:
    open_spiral(qtbot, window)
    window.show_keyboard()
    window.show_devices()
    keyboard, devices = window.findChildren(HelpPage)
    assert "Ctrl+Z" in keyboard.browser.toPlainText()
    assert "Train" in keyboard.browser.toPlainText()
    assert "CPU" in devices.browser.toPlainText()
    assert "tensorflow" in devices.browser.toPlainText()
    destroy(keyboard, devices)


def test_everything_that_can_be_focused_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    workspace = open_spiral(qtbot, window)
    nameless = [
        type(child).__name__
        for child in workspace.transport_bar.findChildren(QWidget)
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus and not child.accessibleName()
    ]
    assert nameless == []


def test_a_killed_engine_s_run_goes_on_from_its_checkpoint_at_a_click(
    qtbot: QtBot, window: MainWindow
) -> None:
    workspace = open_spiral(qtbot, window)
    plan_epochs(window, 5000)
    press_train(qtbot, workspace)
    link, run = window.session.link, window.session.run
    qtbot.waitUntil(lambda: run.checkpoint is not None, timeout=LONG)
    victim = link.pid
    assert victim is not None
    os.kill(victim, signal.SIGKILL)
    wait_for_state(qtbot, window, "failed")
    assert "killed" in window.strip.text
    qtbot.waitUntil(lambda: link.is_ready, timeout=LONG)
    assert run.checkpoint is not None
    step = run.checkpoint.step
    texts = [offer.text() for offer in window.strip.offers]
    assert texts == [f"Go on from step {step:,}", "Start again"]
    QTest.mouseClick(window.strip.offers[0], LEFT)
    wait_for_state(qtbot, window, "running")
    qtbot.waitUntil(lambda: run.step > step, timeout=LONG)
    assert link.pid != victim
    assert run.record is not None
    assert run.record.branched_at == step
    assert run.record.batch["loss"].x.tolist() == list(range(1, run.record.step + 1))


def test_strategies_are_compared_beside_the_window(qtbot: QtBot, window: MainWindow) -> None:
    QTest.mouseClick(window.welcome.cards["forgetting-digits"], LEFT)
    workspace = window.workspace
    assert workspace is not None
    QTest.mouseClick(workspace.forgetting.compare_button, LEFT)
    dialog = window._compare
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.begin.isEnabled()
    window.show_compare()
    assert window._compare is dialog  # opened again, it is the same one
    dialog.close()
    destroy(dialog)
    window._compare = None


def test_the_forgetting_panel_comes_to_the_front_where_tasks_are_taught(
    qtbot: QtBot, window: MainWindow
) -> None:
    QTest.mouseClick(window.welcome.cards["forgetting-digits"], LEFT)
    workspace = window.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: is_in_front(workspace.accuracy), timeout=LONG)
    assert is_in_front(workspace.forgetting)
    assert window.transport.train.text() == "Teach"
    assert not window.transport.step_batch.isEnabled()
    assert workspace.transport_bar.task_progress.isVisible()
    QTest.keyClick(workspace, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.session.tasks.step > 0, timeout=LONG)
    assert window.transport.train.text() == "Pause"
    window.transport.stop.trigger()
    qtbot.waitUntil(lambda: not window.session.tasks.is_live, timeout=LONG)
    QTest.mouseClick(workspace.inspector.tasks.box, LEFT)
    assert window.session.model.project.tasks is None
    assert window.transport.train.text() == "Train"
    assert not workspace.transport_bar.task_progress.isVisible()
