"""Starting and ending the program."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnstudio.document import file
from nnstudio.document.examples import load_example
from nnstudio.gui import app
from nnstudio.gui.window import MainWindow


class Visitor:
    """Looks at the window as soon as it works, and closes it."""

    def __init__(self) -> None:
        self.titles: list[str] = []
        self.messages: list[str] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(50)

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.workspace is not None:
                self._timer.stop()
                self.titles.append(window.windowTitle())
                self.messages.append(window.strip.text)
                QTimer.singleShot(0, window.close)


@pytest.fixture
def _no_engine_of_its_own(borrowed_link: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NNSTUDIO_NO_STANDBY", "1")


def test_example_is_opened_and_nothing_is_left_when_the_window_is_closed(qtbot: QtBot) -> None:
    visitor = Visitor()
    assert app.main(["--example", "iris"]) == 0
    assert visitor.titles == ["Iris flowers[*] – nnstudio"]


@pytest.mark.usefixtures("_no_engine_of_its_own")
def test_file_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.nnstudio"
    file.save(load_example("sine"), path)
    visitor = Visitor()
    assert app.main([str(path)]) == 0
    assert visitor.titles == ["Sine wave[*] – nnstudio"]


@pytest.mark.usefixtures("_no_engine_of_its_own")
def test_file_that_is_missing_is_told_in_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    visitor = Visitor()
    assert app.main([str(tmp_path / "gone.nnstudio")]) == 0
    assert "gone.nnstudio" in visitor.messages[0]


def test_unknown_example_is_refused_with_the_names_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as refusal:
        app.main(["--example", "cats"])
    assert refusal.value.code == 2
    assert "spiral" in capsys.readouterr().err


def test_the_plots_are_not_imported_before_the_window_is_painted() -> None:
    code = "import sys, nnstudio.gui.window; sys.exit('pyqtgraph' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
