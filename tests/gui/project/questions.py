"""Answers the questions that the window asks."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox


def press_soon(button: QMessageBox.StandardButton) -> list[str]:
    """Presses a button of the question that comes; returns what it will have said."""
    said: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.button(button).click()

    QTimer.singleShot(50, press)
    return said
