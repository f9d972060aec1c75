"""A small book that leads to the lesson about something."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from nnstudio.gui.icons import icon
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.theme import theme
from nnstudio.lessons import library


class LessonButton(QToolButton):
    """Hidden where there is no lesson.

    Signals:
        asked: It was pressed; carries the lesson's name.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setAutoRaise(True)
        self.setFixedSize(22, 22)
        self.setIconSize(QSize(16, 16))
        self.clicked.connect(lambda: self.asked.emit(self._name))
        theme().changed.connect(self._colour)
        self._colour()
        self.hide()

    def show_for(self, thing: str) -> None:
        """Leads to the lesson about a kind of layer or a dock, if there is one."""
        self._name = library.about(thing) or ""
        self.setVisible(bool(self._name))
        if self._name:
            title = spoken(library.bundled(self._name).title)
            self.setToolTip(self.tr("Lesson: {0}. It opens a project of its own.").format(title))
            self.setAccessibleName(self.tr("Lesson: {0}").format(title))

    def _colour(self) -> None:
        self.setIcon(icon("lesson", theme().colours.accent))
