"""All lessons, to choose one of."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nnstudio.gui.cards import Card
from nnstudio.gui.forms.style import GRID, Words
from nnstudio.gui.help.context import lead_to
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.thumbnails import picture
from nnstudio.lessons.lesson import Lesson
from nnstudio.lessons.library import SUFFIX


class LessonChooser(QDialog):
    """A card for each lesson; Escape closes it.

    Signals:
        chosen: Carries the lesson.
        file_chosen: Carries the path of a lesson's file.

    Args:
        lessons: By their names, in the order in which they are shown.
        finished: Names of those that were done.
        folder: Where a teacher's own lessons are found.
        parent: It stands over this.
    """

    chosen = Signal(object)
    file_chosen = Signal(Path)

    def __init__(
        self, lessons: Mapping[str, Lesson], finished: frozenset[str], folder: Path, parent: QWidget
    ) -> None:
        super().__init__(parent)
        lead_to(self, "lessons")
        self._folder = folder
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Lessons"))
        self.cards: dict[str, Card] = {}
        inside = QWidget()
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, GRID // 2, 0)
        cards.setSpacing(GRID)
        for name, lesson in lessons.items():
            card = self._card(lesson, name in finished)
            self.cards[name] = card
            cards.addWidget(card)
        cards.addStretch()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        from_file = buttons.addButton(
            self.tr("Open a lesson file…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        from_file.setAutoDefault(False)
        from_file.clicked.connect(self._ask_file)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        about = self.tr(
            "Each lesson opens a project of its own and goes through it step by step. Steps tick "
            "themselves off when you have done them."
        )
        column.addWidget(Words(about, "muted"))
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        self.resize(560, 620)

    def _card(self, lesson: Lesson, is_finished: bool) -> Card:
        words = self.tr("{0} · {1} minutes", "", lesson.minutes)
        title = words.format(spoken(lesson.title), lesson.minutes)
        if is_finished:
            title = self.tr("✓ {0}").format(title)
        card = Card(title, spoken(lesson.learns), picture(lesson.example))
        card.clicked.connect(lambda _checked=False: self._choose(lesson))
        return card

    def _choose(self, lesson: Lesson) -> None:
        self.close()
        self.chosen.emit(lesson)

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a lesson"),
            str(self._folder),
            self.tr("Lessons (*{0})").format(SUFFIX),
        )
        if name:
            self.close()
            self.file_chosen.emit(Path(name))
