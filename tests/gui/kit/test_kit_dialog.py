"""The dialog of the workshop kit, with real clicks and a real kit."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.document.kit import making, speech
from nnstudio.document.kit.handout import handout_html
from nnstudio.document.kit.manifest import check
from nnstudio.document.sources import known_sets
from nnstudio.gui.kit.dialog import KitDialog
from nnstudio.gui.kit.handout import write_pdf
from nnstudio.gui.languages import languages
from tests.document.sources.test_known_sets import put_files

LEFT = Qt.MouseButton.LeftButton
LONG = 30_000


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KitDialog]:
    monkeypatch.setattr(known_sets, "roots", lambda beside=None: (tmp_path / "nowhere",))
    window = QWidget()
    qtbot.addWidget(window)
    made = KitDialog(tmp_path, window)
    made.show()
    yield made
    made.close()


def test_a_kit_is_made_and_its_page_offered(
    qtbot: QtBot, dialog: KitDialog, tmp_path: Path
) -> None:
    QTest.mouseClick(dialog.make, LEFT)
    assert dialog.is_working
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=LONG)
    assert dialog.state.text().startswith("The kit is ready in")
    assert check(tmp_path / "nnstudio-kit").is_whole
    assert (tmp_path / "nnstudio-kit" / "handout.pdf").read_bytes().startswith(b"%PDF")
    assert dialog.open_page.isVisible()
    QTest.mouseClick(dialog.make, LEFT)  # a kit gives way to the next one
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=LONG)
    assert dialog.state.text().startswith("The kit is ready in")


def test_the_pages_are_in_the_language_of_the_window_or_another(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    languages.install(qapp, "de")
    window = QWidget()
    qtbot.addWidget(window)
    dialog = KitDialog(tmp_path, window)
    assert dialog.plan().language == "de"
    dialog.language.choose("es")
    QTest.mouseClick(dialog.make, LEFT)
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=LONG)
    page = (tmp_path / "nnstudio-kit" / "START-HERE.html").read_text(encoding="utf-8")
    assert '<html lang="es">' in page
    assert "Su primera red" in page
    dialog.installers.line.setText(str(tmp_path))
    QTest.mouseClick(dialog.make, LEFT)
    assert dialog.state.text().startswith("Installationsprogramme: ")
    dialog.close()
    languages.remove(qapp)


@pytest.mark.parametrize("language", speech.languages())
def test_the_sheet_is_one_page_in_every_language(
    qapp: QApplication, tmp_path: Path, language: str
) -> None:
    write_pdf(handout_html(speech.speaking(language), language), tmp_path / "handout.pdf")
    assert (tmp_path / "handout.pdf").read_bytes().count(b"/Type /Page\n") == 1


def test_it_can_be_stopped_and_leaves_nothing(
    qtbot: QtBot, dialog: KitDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits, goes_on, copy = threading.Event(), threading.Event(), making._copy

    def slow(source: Path, target: Path, teller: making.Teller) -> None:
        waits.set()
        goes_on.wait(20)
        copy(source, target, teller)

    monkeypatch.setattr(making, "_copy", slow)
    QTest.mouseClick(dialog.make, LEFT)
    qtbot.waitUntil(waits.is_set, timeout=LONG)
    assert dialog.leave.text() == "Stop"
    threading.Timer(0.1, goes_on.set).start()
    QTest.mouseClick(dialog.leave, LEFT)
    qtbot.waitUntil(lambda: not dialog.is_working, timeout=LONG)
    assert "Stopped" in dialog.state.text()
    assert list(tmp_path.iterdir()) == []


def test_what_was_chosen_goes_in_and_what_is_wrong_is_told(
    dialog: KitDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_files(tmp_path / "digits")
    folders = [str(tmp_path), str(tmp_path / "digits")]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: folders.pop(0))
    choice = dialog.sets["mnist"]
    choice.box.click()
    assert not choice.box.isChecked()
    assert known_sets.FILES[0] in choice.where.text()
    choice.box.click()
    assert choice.box.isChecked()
    assert list(dialog.plan().data) == ["mnist"]
    assert str(tmp_path / "digits") in choice.where.text()
    dialog.installers.line.setText(str(tmp_path))
    QTest.mouseClick(dialog.make, LEFT)
    assert "Installers" in dialog.state.text()
    assert not dialog.is_working
