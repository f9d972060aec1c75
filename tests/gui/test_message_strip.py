"""Messages that stop nobody."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.message_strip import MessageStrip


@pytest.fixture
def strip(qtbot: QtBot) -> MessageStrip:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 500)
    made = MessageStrip(page)
    page.show()
    return made


def test_message_appears_over_the_page_and_moves_nothing(strip: MessageStrip) -> None:
    strip.set_top(50)
    strip.tell("The file is read-only. Save it elsewhere.", "error")
    assert strip.isVisible()
    assert strip.text.startswith("The file")
    assert strip.geometry().top() > 50
    assert strip.window().rect().contains(strip.geometry())


def test_long_message_is_shown_whole(strip: MessageStrip) -> None:
    strip.tell("short", "warning")
    low = strip.height()
    strip.tell("A long sentence that goes on. " * 12, "warning")
    assert strip.height() > low


def test_button_does_its_work_and_takes_the_message_away(qtbot: QtBot, strip: MessageStrip) -> None:
    done: list[str] = []
    strip.tell("Labels are text.", "error", [("Mend it", lambda: done.append("mended"))])
    QTest.mouseClick(strip.offers[0], Qt.MouseButton.LeftButton)
    assert done == ["mended"]
    assert strip.text == ""


def test_newest_message_replaces_the_one_before(strip: MessageStrip) -> None:
    strip.tell("First", "error", [("A", lambda: None), ("B", lambda: None)])
    strip.tell("Second", "warning")
    assert strip.text == "Second"
    assert strip.offers == ()


def test_narrow_page_still_holds_the_message(strip: MessageStrip) -> None:
    strip.window().resize(320, 300)
    strip.tell("A sentence that needs more than one line here, and is wrapped.", "error")
    assert strip.window().rect().contains(strip.geometry())
