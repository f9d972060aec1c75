"""One problem: a sign, its sentence, and a button for each remedy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from nnstudio.document.description import Problem, Remedy
from nnstudio.document.health import KINDS
from nnstudio.gui.forms.flow import FlowRow
from nnstudio.gui.forms.style import GRID, Words
from nnstudio.gui.help.context import lead_to
from nnstudio.gui.theme import theme

_translate = QCoreApplication.translate


class ProblemSign(QWidget):
    """A circle for an error, a square for what is sick, a triangle for a warning.

    Args:
        severity: Of the problem.
        is_of_health: Whether it is one of a network that learns.
        parent: Owner.
    """

    def __init__(
        self, severity: str, is_of_health: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_error = severity == "error"
        self._is_of_health = is_of_health
        self.setFixedSize(16, 16)
        if is_of_health:
            words = (
                _translate("Problems", "Sick: this can hardly learn")
                if self._is_error
                else _translate("Problems", "Unwell: this learns worse than it could")
            )
        else:
            words = (
                _translate("Problems", "Error: training cannot start")
                if self._is_error
                else _translate("Problems", "Warning: training can start")
            )
        self.setToolTip(words)
        self.setAccessibleName(words)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.error if self._is_error else colours.warning))
        if self._is_error and self._is_of_health:  # as the lights on the blocks
            painter.drawRect(QRectF(1, 1, 14, 14))
        elif self._is_error:
            painter.drawEllipse(QRectF(1, 1, 14, 14))
        else:
            painter.drawPolygon(QPolygonF([QPointF(8, 1), QPointF(15.5, 15), QPointF(0.5, 15)]))
        painter.setPen(QPen(QColor(colours.surface), 2, c=Qt.PenCapStyle.RoundCap))
        top = 4.5 if self._is_error else 6.5
        painter.drawLine(QPointF(8, top), QPointF(8, top + 4))
        painter.drawPoint(QPointF(8, top + 7))


class RemedyButton(QPushButton):
    """A button that may be narrower than its words, which it then shortens."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """The whole text."""
        return self._words

    def set_words(self, words: str) -> None:
        """Shows another text."""
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setText(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._words) + 3 * GRID
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(6 * GRID, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * GRID
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))


class ProblemCard(QWidget):
    """A problem and its remedies.

    Signals:
        chosen: Carries the remedy whose button was pressed.

    Args:
        problem: What to show.
        parent: Owner.
    """

    chosen = Signal(object)

    def __init__(self, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem = problem
        lead_to(self, "health" if problem.kind in KINDS else "troubleshooting")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(4)
        sign = ProblemSign(problem.severity, problem.kind in KINDS)
        grid.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        self.sentence = Words(problem.message)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setAccessibleName(problem.message)
        grid.addWidget(self.sentence, 0, 1)
        self.buttons = [self._button(remedy) for remedy in problem.remedies]
        if self.buttons:
            box = QWidget()
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            box.setSizePolicy(policy)
            flow = FlowRow(box)
            for button in self.buttons:
                flow.addWidget(button)
            grid.addWidget(box, 1, 1)
        grid.setColumnStretch(1, 1)

    def _button(self, remedy: Remedy) -> RemedyButton:
        button = RemedyButton(remedy.label)
        button.clicked.connect(lambda: self.chosen.emit(remedy))
        return button
