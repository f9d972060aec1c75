"""Every sentence of the window goes through the translation: a made-up language shows which not."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.document.description import Problem, SetField
from nnstudio.gui.languages import languages
from nnstudio.gui.languages.pseudo import PSEUDO, pseudo
from nnstudio.gui.views.pages import Pages
from nnstudio.gui.window import MainWindow
from nnstudio.protocol.exits import explain_exit
from nnstudio.protocol.messages import DataRefused
from tests.gui.languages.test_layout import SIZE
from tests.gui.shown_window import shown_window

#: Two words or more that no made-up letter is in.
SENTENCE = re.compile(r"[a-z]{2,} .*[a-z]{3,}")
MADE_UP = re.compile("[·áçéíñóúý]")
#: What users and documents call things.
NAMES = frozenset({"Which digit?"})


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    languages.install(qapp, PSEUDO)
    with shown_window(tmp_path_factory.mktemp("words"), "forgetting-digits", SIZE) as made:
        yield made
    languages.remove(qapp)


def words_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    for name in ("text", "placeholderText", "specialValueText", "title"):
        told = getattr(widget, name, None)
        if callable(told):
            yield str(told())
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))


def left_in_english(owner: QWidget) -> set[str]:
    found = {text for widget in owner.findChildren(QWidget) for text in words_of(widget)}
    found |= {text for action in owner.findChildren(QAction) for text in (action.toolTip(),)}
    plain = {re.sub("<[^>]*>", "", text) for text in found}
    return {text for text in plain if SENTENCE.search(text) and not MADE_UP.search(text)} - NAMES


def test_no_sentence_of_the_window_stays_english(qtbot: QtBot, window: MainWindow) -> None:
    workspace = window.build_workspace()
    model = window.session.model
    assert left_in_english(workspace.inspector) == set()
    for layer in model.project.network.layers:
        model.select([layer.id])
        assert left_in_english(workspace.inspector) == set(), layer.id
    for dock in workspace.docks:
        panel = dock.widget()
        if isinstance(panel, Pages):
            for name in panel.names:
                panel.show_page(name)
    model.select([])
    assert left_in_english(window) == set()


def test_refused_data_is_told_with_its_remedies_in_the_language(window: MainWindow) -> None:
    card = window.build_workspace().data_card
    request = card.previewing._request
    assert request is not None
    remedies = (SetField("Choose other data.", "plan.epochs", 1),)
    card.previewing._take(DataRefused(request, Problem("x", "Enter a number.", remedies=remedies)))
    shown = {text for widget in card.findChildren(QWidget) for text in words_of(widget)}
    assert {pseudo("Enter a number."), pseudo("Choose other data.")} <= shown
    assert left_in_english(card) == set()


def test_a_failed_run_is_told_in_the_language(window: MainWindow) -> None:
    window.session.run.failed.emit(explain_exit(-9, ""))
    assert window.strip.isVisible()
    assert left_in_english(window.strip) == set()
    window.strip.clear()


def test_english_that_is_left_is_noticed(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    label = QLabel("This was forgotten.", owner)
    assert left_in_english(owner) == {label.text()}
