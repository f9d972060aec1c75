"""The window has room for text that is 40 % longer, and can be mirrored."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nnstudio.gui.forms.style import Elided, Words
from nnstudio.gui.languages import languages
from nnstudio.gui.languages.pseudo import PSEUDO, RIGHT_TO_LEFT
from nnstudio.gui.problems.problem_card import RemedyButton
from nnstudio.gui.settings import Settings
from nnstudio.gui.welcome import WelcomePage
from nnstudio.gui.window import MainWindow
from tests.gui.shown_window import shown_window

#: These shorten their words by themselves, and tell the whole in a tool tip.
SHORTENING = (Elided, Words, RemedyButton)
SIZE = QSize(1366, 768)


@pytest.fixture(scope="module", params=[PSEUDO, RIGHT_TO_LEFT])
def window(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    languages.install(qapp, request.param)
    with shown_window(tmp_path_factory.mktemp("languages"), "digits", SIZE) as made:
        yield made
    languages.remove(qapp)


def shown_words(owner: QWidget) -> Iterator[QWidget]:
    """Labels and buttons with words, that can be seen."""
    for widget in owner.findChildren(QWidget):
        is_label = isinstance(widget, QLabel) and not widget.wordWrap()
        is_button = isinstance(widget, QPushButton | QCheckBox)
        if not (is_label or is_button) or isinstance(widget, SHORTENING):
            continue
        text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        if text and widget.isVisible():
            yield widget


def is_clipped(widget: QWidget) -> bool:
    """Whether it is narrower than its words, or sticks out of what it lies in."""
    if widget.width() < widget.minimumSizeHint().width() - 1:
        return True
    parent = widget.parentWidget()
    if parent is None or isinstance(parent.parentWidget(), QScrollArea):
        return False
    right = widget.mapTo(parent, QPoint(widget.minimumSizeHint().width(), 0)).x()
    return right > parent.width() + 1 and widget.layoutDirection() == Qt.LayoutDirection.LeftToRight


def clipped(owner: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()!r}"
        for widget in shown_words(owner)
        if is_clipped(widget)
    ]


def test_nothing_is_cut_off(window: MainWindow) -> None:
    assert window.width() == SIZE.width()  # longer words do not push the window apart
    assert clipped(window) == []
    for dock in window.build_workspace().docks:
        dock.show()
        dock.raise_()
        QApplication.processEvents()
        assert clipped(dock) == [], dock.objectName()


def test_a_language_is_chosen_in_the_menu_for_the_next_start(window: MainWindow) -> None:
    names = [action.text() for action in window.menus._language.actions()]
    assert names[1:] == list(languages.available().values())
    window.menus._language.actions()[-1].trigger()
    assert window.settings.language == list(languages.available())[-1]
    assert window.strip.text
    window.strip.clear()


def test_the_welcome_page_has_room_too(qtbot: QtBot, tmp_path: Path, window: MainWindow) -> None:
    page = WelcomePage(Settings(tmp_path / "welcome.ini"))  # in the language of the window
    qtbot.addWidget(page)
    page.resize(SIZE)
    page.show()
    assert page.lesson_buttons
    assert clipped(page) == []


def test_the_window_follows_the_direction_but_not_its_plots(window: MainWindow) -> None:
    workspace = window.build_workspace()
    is_mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    direction = workspace.inspector.layoutDirection()
    assert (direction == Qt.LayoutDirection.RightToLeft) == is_mirrored
    for plain in (workspace.canvas.view, workspace.curves.picture):
        assert plain.layoutDirection() == Qt.LayoutDirection.LeftToRight
