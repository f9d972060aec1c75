"""Takes all pictures of a task sequence back together, to any step."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from nnstudio.gui.forms.style import GRID
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.tasks.controller import TaskController


class TimeSlider(QWidget):
    """A slider from the first step to the newest; at its end, pictures show what is new.

    Args:
        tasks: Whose time.
        redrawer: Says when to draw.
        parent: Owner.
    """

    def __init__(
        self, tasks: TaskController, redrawer: Redrawer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._redrawer = redrawer
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Step that all pictures show"))
        self.slider.setToolTip(self.tr("Drag to take all pictures back to an earlier step."))
        self.slider.valueChanged.connect(self._dragged)
        self.label = QLabel()
        self.label.setProperty("role", "muted")
        self.label.setMinimumWidth(self.fontMetrics().horizontalAdvance("step 000 000"))
        self.now = QToolButton()
        self.now.setText(self.tr("Now"))
        self.now.setToolTip(self.tr("Show the newest again."))
        self.now.clicked.connect(lambda: tasks.go_to(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self.slider, 1)
        row.addWidget(self.label)
        row.addWidget(self.now)
        redrawer.add(self, self._draw, self.isVisible)
        for signal in (tasks.measured, tasks.moment_changed, tasks.state_changed):
            signal.connect(lambda: redrawer.request(self))
        tasks.state_changed.connect(self._show_or_hide)
        self._show_or_hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._redrawer.request(self)

    def _show_or_hide(self) -> None:
        self.setVisible(self._tasks.record is not None)

    def _draw(self) -> None:
        moment, step = self._tasks.moment, self._tasks.step
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, step)
            self.slider.setPageStep(max(1, step // 20))
            self.slider.setValue(step if moment is None else moment)
        last = self.tr("newest") if self._tasks.stored is None else self.tr("its end")
        self.label.setText(last if moment is None else self.tr("step {0}").format(moment))
        self.now.setEnabled(moment is not None)

    def _dragged(self, value: int) -> None:
        self._tasks.go_to(None if value >= self._tasks.step else value)
