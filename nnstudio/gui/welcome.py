"""The first page: examples, recent projects, your own data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nnstudio.document.examples import examples
from nnstudio.gui.cards import Card
from nnstudio.gui.icons import icon
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.settings import Settings
from nnstudio.gui.theme import theme
from nnstudio.gui.thumbnails import picture
from nnstudio.lessons.library import NAMES, bundled

_WIDTH = 1080
_COLUMNS = 2
_SIDE_WIDTH = 280


class WelcomePage(QScrollArea):
    """Offers ways to begin.

    Signals:
        example_chosen: Name of a bundled example.
        file_chosen: Path of a recent project.
        open_asked: The file dialog is wanted.
        data_asked: A project should start from the user's own data.
        empty_asked: An empty project is wanted.
        lesson_chosen: Name of a bundled lesson.
        lessons_asked: All lessons shall be shown.
    """

    example_chosen = Signal(str)
    file_chosen = Signal(Path)
    open_asked = Signal()
    data_asked = Signal()
    empty_asked = Signal()
    lesson_chosen = Signal(str)
    lessons_asked = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.cards: dict[str, Card] = {}
        self.lesson_buttons: dict[str, QPushButton] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 32, 24, 24)
        column.setSpacing(24)
        column.addStretch(1)
        column.addLayout(self._headline())
        row = QHBoxLayout()
        row.setSpacing(32)
        row.addLayout(self._examples(), 1)
        row.addLayout(self._side())
        column.addLayout(row)
        column.addStretch(3)
        holder = QWidget()
        centred = QHBoxLayout(holder)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(page, 100)
        centred.addStretch(1)
        self.setWidget(holder)

    def refresh(self) -> None:
        """Lists the recent projects anew."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        paths = self._settings.recent
        if not paths:
            hint = QLabel(self.tr("Projects that you save appear here."))
            hint.setProperty("role", "muted")
            hint.setWordWrap(True)
            self._recent.addWidget(hint)
        for path in paths:
            self._recent.addWidget(self._recent_button(path))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _headline(self) -> QVBoxLayout:
        title = QLabel(self.tr("Watch a network learn"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        title.setFont(font)
        text = QLabel(
            self.tr("Choose an example and press Train. Nothing you do here can break anything.")
        )
        text.setProperty("role", "muted")
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(text)
        return column

    def _examples(self) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, example in enumerate(examples()):
            card = Card(spoken(example.title), spoken(example.summary), picture(example.name))
            card.clicked.connect(
                lambda _checked=False, name=example.name: self.example_chosen.emit(name)
            )
            self.cards[example.name] = card
            grid.addWidget(card, *divmod(place, _COLUMNS))
        return _section(self.tr("Examples"), grid)

    def _side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for text, name, signal in (
            (self.tr("Start from your data…"), "data", self.data_asked),
            (self.tr("Open a project…"), "open", self.open_asked),
            (self.tr("Empty project"), "new", self.empty_asked),
        ):
            column.addWidget(_Wide(text, name, signal))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        side = QVBoxLayout()
        side.setSpacing(24)
        side.addLayout(_section(self.tr("Your own"), column))
        side.addLayout(_section(self.tr("Lessons"), self._lessons()))
        side.addLayout(_section(self.tr("Recent projects"), self._recent))
        side.addStretch(1)
        return side

    def _lessons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        for name in NAMES:
            lesson = bundled(name)
            words = self.tr("{0} · {1} min").format(spoken(lesson.title), lesson.minutes)
            button = _flat()
            _shorten(button, words, Qt.TextElideMode.ElideRight)
            button.setToolTip(f"<p>{words}<br>{spoken(lesson.learns)}</p>")
            button.setAccessibleName(self.tr("Lesson: {0}").format(spoken(lesson.title)))
            button.clicked.connect(lambda _checked=False, name=name: self.lesson_chosen.emit(name))
            self.lesson_buttons[name] = button
            column.addWidget(button)
        every = _flat(self.tr("All lessons…"))
        every.clicked.connect(self.lessons_asked)
        column.addWidget(every)
        return column

    def _recent_button(self, path: Path) -> QPushButton:
        button = _flat()
        _shorten(button, path.stem, Qt.TextElideMode.ElideMiddle)
        button.setToolTip(str(path))
        button.setAccessibleName(self.tr("Open {0}").format(path.stem))
        button.clicked.connect(lambda: self.file_chosen.emit(path))
        return button


class _Wide(QPushButton):
    """A button as wide as the side column, its icon and text at the left."""

    def __init__(self, text: str, name: str, signal: object) -> None:
        super().__init__(text)
        self._name = name
        self.setFixedWidth(_SIDE_WIDTH)
        self.setMinimumHeight(36)
        self.clicked.connect(signal)
        theme().changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        colours = theme().colours
        self.setIcon(icon(self._name, colours.muted))
        self.setStyleSheet(
            f"QPushButton {{ text-align: left; padding: 6px 12px; background: {colours.surface};"
            f" border: 1px solid {colours.border}; border-radius: 6px; }}"
            f"QPushButton:hover, QPushButton:focus {{ border-color: {colours.accent}; }}"
            f"QPushButton:pressed {{ background: {colours.raised}; }}"
        )


def _flat(text: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setFlat(True)
    button.setStyleSheet("text-align: left; padding: 6px 8px;")
    button.setMaximumWidth(_SIDE_WIDTH)
    return button


def _shorten(button: QPushButton, words: str, where: Qt.TextElideMode) -> None:
    """Gives a button of the side column as many of its words as it has room for."""
    button.setText(button.fontMetrics().elidedText(words, where, _SIDE_WIDTH - 24))


def _section(title: str, content: QGridLayout | QVBoxLayout) -> QVBoxLayout:
    label = QLabel(title)
    label.setProperty("role", "heading")
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(label)
    column.addLayout(content)
    column.addStretch(1)
    return column
