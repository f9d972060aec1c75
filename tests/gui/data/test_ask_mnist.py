"""Opening the example that needs MNIST's files, with real clicks on its question."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.document.data import Bundled, IdxFiles
from nnstudio.document.examples import load_example
from nnstudio.document.project import Project
from nnstudio.document.sources import known_sets
from nnstudio.gui.data.ask_mnist import completed


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> QWidget:
    monkeypatch.setattr(known_sets, "roots", lambda beside=None: (tmp_path / "nowhere",))
    made = QWidget()
    qtbot.addWidget(made)
    return made


def answer(*words: str) -> list[str]:
    """Presses one button after another as the questions come; returns what they said."""
    said: list[str] = []
    left = list(words)

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.informativeText())
        wanted = left.pop(0)
        if left:
            QTimer.singleShot(50, press)
        next(b for b in box.buttons() if b.text().replace("&", "").startswith(wanted)).click()

    QTimer.singleShot(50, press)
    return said


def choose(monkeypatch: pytest.MonkeyPatch, *folders: Path) -> None:
    left = [str(folder) for folder in folders]

    def pick(*_: object) -> str:
        return left.pop(0)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", pick)


def ask(window: QWidget, tmp_path: Path) -> Project | None:
    return completed(load_example("split-mnist"), window, tmp_path)


def test_the_small_digits_do_instead(window: QWidget, tmp_path: Path) -> None:
    answer("Use the small digits")
    project = ask(window, tmp_path)
    assert project is not None
    assert project.data.source == Bundled("digits")


def test_nothing_is_opened_where_neither_is_wanted(window: QWidget, tmp_path: Path) -> None:
    answer("Cancel")
    assert ask(window, tmp_path) is None


def test_a_folder_without_them_is_told_of_and_asked_for_again(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = tmp_path / "right"
    right.mkdir()
    for name in known_sets.FILES:
        (right / name).touch()
    choose(monkeypatch, tmp_path, right)
    said = answer("Choose folder", "Choose folder")
    project = ask(window, tmp_path)
    assert "train-images-idx3-ubyte" in said[1]
    assert project is not None
    assert isinstance(project.data.source, IdxFiles)
    assert Path(project.data.source.images).parent == right


def test_files_in_a_usual_place_are_taken_without_a_question(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in known_sets.FILES:
        (tmp_path / name).touch()
    monkeypatch.setattr(known_sets, "roots", lambda beside=None: (tmp_path,))
    project = ask(window, tmp_path)
    assert project is not None
    assert isinstance(project.data.source, IdxFiles)
