"""The list of all problems of the project, or of one block."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.document.description import Problem, Remedy
from nnstudio.document.edits import apply_remedy
from nnstudio.gui.forms.style import GRID
from nnstudio.gui.problems.health import HealthWatch
from nnstudio.gui.problems.problem_card import ProblemCard
from nnstudio.gui.project_model import ProjectModel

#: Height beyond which the list scrolls, in pixels; less is left to what is only sick, so that one
#: still sees the network.
_MAX_HEIGHT, _MAX_SICK_HEIGHT = 132, 88


class ProblemCards(QWidget):
    """Cards for some of the project's problems; their buttons mend it in one undo step.

    Args:
        model: The project.
        parent: Owner.
    """

    def __init__(self, model: ProjectModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown: tuple[tuple[Problem, str], ...] = ()
        self.cards: list[ProblemCard] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        self._column = layout

    def show_problems(self, problems: Collection[tuple[Problem, str]]) -> None:
        """Shows problems, each with the name of its block (empty where that is clear)."""
        shown = tuple(sorted(problems, key=lambda pair: pair[0].severity != "error"))
        if shown == self._shown:
            return
        self._shown = shown
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [_Card(problem, where, self._model) for problem, where in shown]
        for card in self.cards:
            card.chosen.connect(self._mend)
            self._column.addWidget(card)
        self.setVisible(bool(shown))
        self.updateGeometry()

    def _mend(self, remedy: Remedy) -> None:
        self._model.do(remedy.label, lambda project: apply_remedy(project, remedy))


class _Card(ProblemCard):
    """A card that leads to its block when it is clicked."""

    def __init__(self, problem: Problem, where: str, model: ProjectModel) -> None:
        super().__init__(problem)
        self._model = model
        if where:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(self.tr("Click to select {block}.").format(block=where))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self.problem.layer is not None and self.rect().contains(event.position().toPoint()):
            self._model.select([self.problem.layer])


class ProblemList(QScrollArea):
    """All problems of the project, errors first, then what is sick in the network that learns.

    Hidden where there are none.

    Args:
        model: The project.
        parent: Owner.
        health: Watches over the run, if anybody does.
    """

    def __init__(
        self,
        model: ProjectModel,
        parent: QWidget | None = None,
        health: HealthWatch | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._health = health
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Problems of the project"))
        self.cards = ProblemCards(model)
        self._inside = QWidget()
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.addWidget(self.cards)
        layout.addStretch()
        self.setWidget(self._inside)
        model.described.connect(self._refresh)
        model.opened.connect(self._refresh)
        if health is not None:
            health.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        network = self._model.project.network
        sick = self._health.summary if self._health is not None else ()
        self.cards.show_problems(
            [
                (problem, problem.layer if problem.layer and network.has(problem.layer) else "")
                for problem in (*self._model.description.problems, *sick)
            ]
        )
        self.setVisible(bool(self.cards.cards))
        self._fit()

    def _fit(self) -> None:
        layout = self._inside.layout()
        if layout is not None:
            # An empty layout answers -1.
            height = max(0, layout.totalHeightForWidth(self.viewport().width()))
            is_sick = not self._model.description.problems
            self.setFixedHeight(min(_MAX_SICK_HEIGHT if is_sick else _MAX_HEIGHT, height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
