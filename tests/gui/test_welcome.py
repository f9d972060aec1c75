"""The first page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from nnstudio.document.examples import NAMES
from nnstudio.gui.settings import Settings
from nnstudio.gui.welcome import WelcomePage


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def page(qtbot: QtBot, settings: Settings) -> WelcomePage:
    made = WelcomePage(settings)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    return made


def test_every_example_is_a_card_with_a_sentence(page: WelcomePage) -> None:
    assert tuple(page.cards) == NAMES
    for card in page.cards.values():
        assert card.accessibleName()
        assert card.accessibleDescription().endswith((".", "?"))


def test_card_is_opened_by_mouse_and_by_keyboard(qtbot: QtBot, page: WelcomePage) -> None:
    chosen: list[str] = []
    page.example_chosen.connect(chosen.append)
    QTest.mouseClick(page.cards["digits"], Qt.MouseButton.LeftButton)
    QTest.keyClick(page.cards["sine"], Qt.Key.Key_Return)
    QTest.keyClick(page.cards["xor"], Qt.Key.Key_Space)
    assert chosen == ["digits", "sine", "xor"]


def test_tab_leads_through_all_cards(qtbot: QtBot, page: WelcomePage) -> None:
    page.activateWindow()
    page.cards["spiral"].setFocus()
    seen = []
    for _ in NAMES:
        seen.append(page.focusWidget().accessibleName())
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert seen == [card.accessibleName() for card in page.cards.values()]


def test_recent_projects_are_offered_and_opened(
    qtbot: QtBot, page: WelcomePage, settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "my project.nnstudio"
    path.touch()
    settings.add_recent(path)
    page.refresh()
    button = next(
        button for button in page.findChildren(QPushButton) if button.toolTip() == str(path)
    )
    with qtbot.waitSignal(page.file_chosen) as chosen:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == [path]
    assert button.text() == "my project"


def test_cards_are_painted_in_the_colours_of_the_theme(page: WelcomePage) -> None:
    picture = page.cards["digits"].grab().toImage()
    assert len({picture.pixel(x, y) for x in range(20, 90, 2) for y in range(20, 90, 2)}) > 4
