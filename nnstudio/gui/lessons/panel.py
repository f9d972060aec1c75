"""The panel of a lesson: one step at a time, ticked as it is done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnstudio.gui.forms.flow import FlowRow
from nnstudio.gui.forms.style import GRID, Elided, Fold, Words, set_role
from nnstudio.gui.icons import icon
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.lessons.guide import LessonGuide
from nnstudio.gui.problems.problem_card import RemedyButton
from nnstudio.gui.theme import theme
from nnstudio.gui.thin_bar import ThinBar
from nnstudio.lessons.progress import Progress

_SIGN = 18


class LessonPanel(QWidget):
    """Title and progress, the step, what is ticked, and the way on.

    Signals:
        restart_asked: The lesson shall begin anew; carries it.
        choice_asked: The user wants to choose a lesson.

    Args:
        guide: The lesson that goes on.
        parent: Owner.
    """

    restart_asked = Signal(object)
    choice_asked = Signal()

    def __init__(self, guide: LessonGuide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._shown: tuple[Progress, int] | None = None
        self.setAccessibleName(self.tr("Lesson"))
        self.title = Elided("heading")
        self.place = QLabel()
        self.place.setProperty("role", "muted")
        self.bar = ThinBar(self.tr("Progress of the lesson"), "accent")
        self.step = _StepView(guide)
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(guide.back)
        self.next = QPushButton()
        self.next.clicked.connect(guide.next)
        self.more = self._menu_button()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing())
        self._pages.addWidget(self._lesson())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        guide.changed.connect(self.refresh)
        theme().changed.connect(self._colour)
        self._colour()
        self.refresh()

    def sizeHint(self) -> QSize:
        return QSize(300, 330)

    def refresh(self) -> None:
        """Shows the step and its ticks as they are."""
        progress = self._guide.progress
        self._pages.setCurrentIndex(0 if progress is None else 1)
        if progress is None:
            self._shown = None
            return
        num = len(progress.lesson.steps)
        self.title.set_words(spoken(progress.lesson.title))
        self.place.setText(self.tr("{0} of {1}").format(progress.index + 1, num))
        self.bar.fill(progress.share)
        self.back.setEnabled(progress.index > 0)
        self.next.setText(self.tr("Finish") if progress.is_last else self.tr("Next"))
        self.next.setToolTip(
            "" if progress.is_done else self.tr("You may go on without having done this step.")
        )
        self.next.setProperty("is_done", progress.is_done)
        self._colour()
        shown = (progress, progress.index)
        if shown != self._shown:
            self._shown = shown
            self.step.show_step(progress)
        self.step.show_ticks(progress)

    def _lesson(self) -> QWidget:
        page = QWidget()
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.title, 1)
        top.addWidget(self.place)
        top.addWidget(self.more)
        bottom = QHBoxLayout()
        bottom.addWidget(self.back)
        bottom.addStretch()
        bottom.addWidget(self.next)
        column = QVBoxLayout(page)
        column.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addWidget(self.step, 1)
        column.addLayout(bottom)
        return page

    def _nothing(self) -> QWidget:
        page = QWidget()
        choose = QPushButton(self.tr("Choose a lesson…"))
        choose.clicked.connect(self.choice_asked)
        column = QVBoxLayout(page)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(Words(self.tr("No lesson goes on at the moment."), "muted"))
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        return page

    def _menu_button(self) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFixedSize(22, 22)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(self.tr("More about this lesson"))
        button.setToolTip(self.tr("Begin anew, or end the lesson"))
        button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        menu = QMenu(button)
        menu.addAction(self.tr("Begin this lesson anew"), self._restart)
        menu.addAction(self.tr("Choose another lesson…"), self.choice_asked.emit)
        menu.addSeparator()
        menu.addAction(self.tr("End the lesson"), self._guide.end)
        button.setMenu(menu)
        return button

    def _restart(self) -> None:
        if self._guide.progress is not None:
            self.restart_asked.emit(self._guide.progress.lesson)

    def _colour(self) -> None:
        colours = theme().colours
        self.more.setIcon(icon("options", colours.muted))
        if self.next.property("is_done"):
            self.next.setStyleSheet(
                f"QPushButton {{ background: {colours.accent}; color: {colours.on_accent};"
                " border: 1px solid transparent; border-radius: 6px; padding: 4px 16px;"
                " font-weight: 600; }"
                f"QPushButton:hover, QPushButton:focus {{ border-color: {colours.text}; }}"
            )
        else:
            self.next.setStyleSheet("")


class _StepView(QScrollArea):
    """One step: what to know, what to do, what is ticked, and help."""

    def __init__(self, guide: LessonGuide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._guide = guide
        self.heading = Words("", "heading")
        self.text = Words()
        self.task = _Task()
        self.checks: list[_CheckRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.show_me = QPushButton(self.tr("Show me"))
        self.show_me.setToolTip(self.tr("Brings what this step speaks of to the front."))
        self.show_me.clicked.connect(guide.show)
        self.do_it = RemedyButton("")
        self.do_it.clicked.connect(guide.do_it)
        self.fold = Fold(self.tr("Hint"))
        self.hint = Words("", "muted")
        self.fold.unfolded.connect(self.hint.setVisible)
        buttons = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        flow = FlowRow(buttons)
        for button in (self.show_me, self.do_it):
            flow.addWidget(button)
        self._buttons = buttons
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, GRID // 2, 0, 0)
        column.setSpacing(GRID)
        for widget in (self.heading, self.text, self.task):
            column.addWidget(widget)
        column.addLayout(self._rows)
        for help_widget in (buttons, self.fold, self.hint):
            column.addWidget(help_widget)
        column.addStretch()
        self.setWidget(inside)
        for words in (self.heading, self.text, self.hint):
            words.setTextFormat(Qt.TextFormat.PlainText)

    def show_step(self, progress: Progress) -> None:
        """Shows another step."""
        step = progress.step
        self.heading.setText(spoken(step.title))
        self.text.setText(spoken(step.text))
        self.task.words.setText(spoken(step.task))
        self.task.setVisible(bool(step.task))
        for row in self.checks:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.checks = [_CheckRow(spoken(check.text)) for check in step.checks]
        for row in self.checks:
            self._rows.addWidget(row)
        self.hint.setText(spoken(step.hint))
        self.fold.open(False)
        self.hint.hide()
        self.fold.setVisible(bool(step.hint))
        self.verticalScrollBar().setValue(0)

    def show_ticks(self, progress: Progress) -> None:
        """Shows what is done, and which help there is for the rest."""
        for row, is_met in zip(self.checks, progress.ticks, strict=True):
            row.tick(is_met)
        step = progress.step
        self.show_me.setVisible(bool(step.show))
        self.do_it.setVisible(self._guide.can_do and not progress.is_done)
        if step.remedy is not None:
            self.do_it.set_words(spoken(step.remedy.label))
        self._buttons.setVisible(bool(step.show) or not self.do_it.isHidden())


class _Task(QFrame):
    """What is to be done, set off from what is to be read."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("task")
        self.words = Words()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.words, "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID // 2)
        column.addWidget(self.words)
        theme().changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        colour = theme().colours.accent
        self.setStyleSheet(f"#task {{ border: none; border-left: 3px solid {colour}; }}")


class _CheckRow(QWidget):
    """A sign and a sentence."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.is_met = False
        self._sign = QLabel()
        self._sign.setFixedSize(_SIGN, _SIGN)
        self.words = Words(text)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        theme().changed.connect(self._colour)
        self.tick(False)

    def tick(self, is_met: bool) -> None:
        """Shows whether it is done."""
        self.is_met = is_met
        state = self.tr("Done: {0}") if is_met else self.tr("To do: {0}")
        self.setAccessibleName(state.format(self.words.text()))
        set_role(self.words, "muted" if is_met else "")
        self._colour()

    def _colour(self) -> None:
        colours = theme().colours
        sign = icon("good", colours.good) if self.is_met else icon("open-circle", colours.muted)
        self._sign.setPixmap(sign.pixmap(QSize(_SIGN, _SIGN)))
