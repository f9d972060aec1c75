"""F1 leads from every part of the window to its page; the keyboard's page tells every key."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nnstudio import assets
from nnstudio.gui.application import destroy
from nnstudio.gui.help.context import DOCK_PLACES, lead_to, place_of
from nnstudio.gui.help.guide import Guide, Place
from nnstudio.gui.help.keyboard import all_keys, markdown
from nnstudio.gui.help.window import GuideWindow
from nnstudio.gui.help_pages import HelpPage, keyboard_html
from nnstudio.gui.views.pages import Pages
from nnstudio.gui.window import MainWindow
from nnstudio.gui.workspace import Workspace
from tests.gui.all_pages import pages_of


@pytest.fixture
def workspace(window: MainWindow) -> Iterator[Workspace]:
    window.activateWindow()
    yield window.build_workspace()
    if window.help.guide is not None:
        destroy(window.help.guide)
        window.help.guide = None


def test_every_dock_and_each_of_its_pages_is_explained(workspace: Workspace) -> None:
    assert {dock.objectName() for dock in workspace.docks} <= set(DOCK_PLACES)
    for dock in workspace.docks:
        panel = dock.widget()
        found = place_of(panel)
        assert found is not None, dock.objectName()
        for page in pages_of(panel) if isinstance(panel, Pages) else ():
            assert place_of(page) is not None


def test_the_canvas_and_the_bars_are_explained(workspace: Workspace) -> None:
    assert place_of(workspace.canvas.view) == Place("canvas")
    assert place_of(workspace.transport_bar.train_button) == Place("training")
    assert place_of(workspace.time_bar) == Place("time-and-surgery")


def test_the_pages_of_the_help_menu_lead_on_to_the_guide(window: MainWindow) -> None:
    guide = Guide(assets.guide())
    for show, page in (
        (window.show_keyboard, "keyboard"),
        (window.show_devices, "installing"),
    ):
        show()
        (shown,) = window.findChildren(HelpPage)
        place = place_of(shown.browser)
        assert place is not None
        assert place.page == page
        assert guide.has(place)
        destroy(shown)


def test_f1_explains_what_has_the_focus(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.palette_panel.start_search()
    QTest.keyClick(workspace, Qt.Key.Key_F1)
    guide = window.help.guide
    assert guide is not None
    assert guide.isVisible()
    assert guide.browser.place == Place("layers")


def test_where_the_mouse_was_moved_since_it_explains_what_is_under_it(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.palette_panel.start_search()
    card = workspace.data_card
    place = card.mapToGlobal(card.rect().center())
    monkeypatch.setattr(QCursor, "pos", staticmethod(lambda: place))
    assert window.help._attention.place() == Place("data")


def test_a_tab_leads_to_the_page_of_its_dock(window: MainWindow, workspace: Workspace) -> None:
    bars = workspace.findChildren(QTabBar, "", Qt.FindChildOption.FindDirectChildrenOnly)
    bar, index = next(
        (bar, index)
        for bar in bars
        for index in range(bar.count())
        if bar.tabText(index) == "Weights"
    )
    mouse = bar.mapToGlobal(bar.tabRect(index).center())
    assert place_of(bar, mouse) == Place("weights")
    assert place_of(bar, QPoint(-9, -9)) == place_of(bar.parentWidget())


def test_a_dialog_answers_f1_too_also_while_it_blocks_the_window(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = QDialog(window)
    lead_to(dialog, "data#tables")
    QVBoxLayout(dialog).addWidget(QLineEdit())
    dialog.setModal(True)
    dialog.show()
    dialog.activateWindow()
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Qt.Key.Key_F1)
    guide = dialog.findChild(GuideWindow)
    assert guide is not None
    assert guide.browser.place == Place("data", "tables")
    destroy(dialog)


def test_what_says_nothing_is_not_explained(qtbot: QtBot) -> None:
    alone = QWidget()
    qtbot.addWidget(alone)
    assert place_of(alone) is None
    assert place_of(None) is None


def test_the_keyboard_page_is_not_stale(window: MainWindow) -> None:
    keys = all_keys(window.menuBar(), QKeySequence.SequenceFormat.PortableText)
    page = (assets.guide() / "keyboard.md").read_text(encoding="utf-8")
    # Where this fails, run: python -m nnstudio.gui.help
    assert page == markdown(keys)


def test_no_two_actions_want_the_same_key(window: MainWindow) -> None:
    keys = [
        key
        for group in all_keys(window.menuBar(), QKeySequence.SequenceFormat.PortableText)
        for _, row in group.rows
        for key in row.split(" · ")
        if group.title in ("File", "Edit", "View", "Train", "Help")
    ]
    assert sorted(keys) == sorted(set(keys))


def test_keys_of_submenus_are_listed_too_and_the_html_holds_every_row(window: MainWindow) -> None:
    groups = all_keys(window.menuBar())
    html = keyboard_html(groups)
    assert all(row[1].partition(" · ")[0] in html for group in groups for row in group.rows)
    assert "Save" in html
