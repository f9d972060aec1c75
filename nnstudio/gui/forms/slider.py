"""A number with a slider: coarse by hand, exact by typing."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from nnstudio.document.catalogue import Parameter
from nnstudio.document.values import Value
from nnstudio.gui.forms.editor import Editor, Shown, is_number
from nnstudio.gui.forms.simple import NumberEditor, only

_NUM_STEPS = 200


@dataclass(frozen=True)
class Scale:
    """The range of a slider.

    Attributes:
        first: Left end.
        last: Right end.
        is_log: Whether equal ways are equal factors.
        digits: Significant digits that the slider sets.
    """

    first: float
    last: float
    is_log: bool = False
    digits: int = 2

    def number(self, place: float) -> float:
        """The number at a place in [0, 1], rounded to a few digits."""
        if self.is_log:
            number = self.first * (self.last / self.first) ** place
        else:
            number = self.first + (self.last - self.first) * place
        return float(f"{number:.{self.digits}g}")

    def place(self, number: float) -> float:
        """The place of a number, at the ends for those outside."""
        number = min(max(number, self.first), self.last)
        if self.is_log:
            return math.log(number / self.first) / math.log(self.last / self.first)
        return (number - self.first) / (self.last - self.first)


class CalmSlider(QSlider):
    """A horizontal slider that leaves the wheel to the form unless it has the focus.

    Signals:
        let_go: The mouse let it go, or the focus left it.
    """

    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, _NUM_STEPS)
        self.setPageStep(_NUM_STEPS // 10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.let_go.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.let_go.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SliderEditor(Editor):
    """A slider and a number; a drag is one gesture."""

    def __init__(self, param: Parameter, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(param, parent)
        self._scale = scale
        self.slider = CalmSlider()
        self.number = NumberEditor(param)
        self.number.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.number.box.setFixedWidth(72)
        self.slider.valueChanged.connect(self._slid)
        self.slider.let_go.connect(self.finished)
        self.number.edited.connect(self._typed)
        self.number.cleared.connect(self.cleared)
        self.number.finished.connect(self.finished)
        self.number.complained.connect(self.complained)
        only(self, self.slider, self.number)
        self.setFocusProxy(self.number.box)

    def field(self) -> QWidget:
        return self.number.box

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.slider.setAccessibleName(name)

    def show_value(self, value: Shown, is_default: bool) -> None:
        self.number.show_value(value, is_default)
        if is_number(value) and not self.slider.isSliderDown():
            self._place(value)

    def _place(self, number: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round(self._scale.place(number) * _NUM_STEPS))
        self.slider.blockSignals(False)

    def _slid(self, place: int) -> None:
        number = self._scale.number(place / _NUM_STEPS)
        value = round(number) if self.param.type == "int" else number
        self.number.show_value(value, False)
        self.edited.emit(value, "")

    def _typed(self, value: Value, path: str) -> None:
        if is_number(value):
            self._place(value)
        self.edited.emit(value, path)
