from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnstudio.gui.application import FileOpener, destroy


def test_a_project_that_the_desktop_asks_for_is_opened(qapp: QApplication, qtbot: QtBot) -> None:
    opened: list[Path] = []
    opener = FileOpener(qapp, opened.append)
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/a b/spiral.nnstudio")))
    assert opened == [Path("/a b/spiral.nnstudio")]
    destroy(opener)
