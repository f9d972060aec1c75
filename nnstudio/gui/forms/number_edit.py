"""A spin box that takes any text, so that a wrong number stays to be seen and mended."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from nnstudio.gui.forms.numbers import Limits
from nnstudio.gui.forms.style import set_role
from nnstudio.gui.forms.words import number_text


class NumberEdit(QAbstractSpinBox):
    """Text with arrows; Up and Down step by the last digit that is shown.

    Signals:
        typed: The user changed the text, by typing or by a step.

    Args:
        limits: Which numbers are allowed.
        parent: Owner.
    """

    typed = Signal()

    def __init__(self, limits: Limits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.limits = limits
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(48)
        self.lineEdit().textEdited.connect(self._user_typed)

    def _user_typed(self) -> None:
        self.typed.emit()

    def set_number(self, number: float | None) -> None:
        """Shows a number, or nothing."""
        text = "" if number is None else number_text(number)
        if text != self.text():
            self.lineEdit().setText(text)

    def set_placeholder(self, text: str) -> None:
        """Words that are shown while it is empty."""
        self.lineEdit().setPlaceholderText(text)

    def set_role(self, role: str) -> None:
        """``"muted"`` at the default, ``"error"`` where the text is refused, else empty."""
        # Style sheets draw the text inside by the rules for the whole box.
        set_role(self, "" if role == "muted" and not self.text() else role)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return (QValidator.State.Acceptable, text, position)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        return (
            QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
            | QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        )

    def stepBy(self, steps: int) -> None:
        text = self.text() or self.lineEdit().placeholderText()
        self.set_number(self.limits.stepped(text, steps))
        self.typed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A form is scrolled far more often than a number under the mouse is meant.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
