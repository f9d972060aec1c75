"""Which sample is pinned: a number, the ones beside it, or any other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRandomGenerator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QToolButton, QWidget

from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.views.drawn import Drawn
from nnstudio.gui.views.pinning import pin_sample


class PinControls(QWidget):
    """Edits ``project.pinned_sample``; each change is an undo step, turning merged.

    Args:
        model: The project.
        add_button: Makes a tool button with an icon and a tip.
        drawn: A sample that may be shown instead, and is let go of when another is pinned.
    """

    def __init__(
        self,
        model: ProjectModel,
        add_button: Callable[[str, str], QToolButton],
        drawn: Drawn | None = None,
    ) -> None:
        super().__init__()
        self._model = model
        self._drawn = drawn
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        label = QLabel(self.tr("Sample"))
        self.spin = QSpinBox()
        self.spin.setAccessibleName(self.tr("Number of the pinned sample"))
        self.spin.setToolTip(
            self.tr("The sample that is followed through the network, by its number")
        )
        self.spin.setKeyboardTracking(False)
        self.spin.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.spin.setMinimumWidth(64)
        self.previous = add_button("previous", self.tr("The sample before"))
        self.next = add_button("next", self.tr("The sample after"))
        self.random = add_button("dice", self.tr("Any sample"))
        for widget in (label, self.previous, self.spin, self.next, self.random):
            row.addWidget(widget)
        self.spin.valueChanged.connect(self._pin)
        self.spin.editingFinished.connect(model.seal)
        self.previous.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))
        self.random.clicked.connect(self._pick)
        model.changed.connect(self._follow)
        if drawn is not None:
            self._add_way_back(drawn, row)
        self.offer(1)

    def _add_way_back(self, drawn: Drawn, row: QHBoxLayout) -> None:
        self.back = QToolButton()
        self.back.setText(self.tr("drawn sample ×"))
        self.back.setToolTip(self.tr("Shows the pinned sample again"))
        self.back.clicked.connect(drawn.clear)
        self.back.setVisible(drawn.is_shown)
        drawn.changed.connect(lambda: self.back.setVisible(drawn.is_shown))
        row.addWidget(self.back)

    def offer(self, num_samples: int) -> None:
        """Says how many samples there are."""
        was_blocked = self.spin.blockSignals(True)
        self.spin.setRange(0, max(num_samples - 1, 0))
        self.spin.blockSignals(was_blocked)
        self.random.setEnabled(num_samples > 1)
        self._follow()

    def _follow(self) -> None:
        was_blocked = self.spin.blockSignals(True)
        self.spin.setValue(self._model.project.pinned_sample)
        self.spin.blockSignals(was_blocked)
        self.previous.setEnabled(self.spin.value() > 0)
        self.next.setEnabled(self.spin.value() < self.spin.maximum())

    def _pin(self, number: int) -> None:
        if self._drawn is not None:
            self._drawn.clear()
        pin_sample(self._model, number)

    def _turn(self, step: int) -> None:
        self._pin(min(max(self.spin.value() + step, 0), self.spin.maximum()))

    def _pick(self) -> None:
        # One of the others, so that something is always seen to happen.
        other = QRandomGenerator.global_().bounded(self.spin.maximum())
        self._pin(other + (other >= self.spin.value()))
        self._model.seal()
