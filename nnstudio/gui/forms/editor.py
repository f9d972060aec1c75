"""What every editor of one value has in common."""

from __future__ import annotations

from enum import Enum
from typing import TypeGuard

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnstudio.document.catalogue import Parameter
from nnstudio.document.values import Value
from nnstudio.gui.languages.sentences import spoken


class Mixed(Enum):
    """Stands for a value that differs among several layers that are edited together."""

    MIXED = "mixed"


MIXED = Mixed.MIXED
Shown = Value | Mixed


class Editor(QWidget):
    """Shows one value and tells when the user changes it.

    An editor never changes the project; whoever owns it does, and shows it the new value.

    Signals:
        edited: The user chose a value. Carries it, and the path of the nested parameter that
            was touched (``""`` is the value itself): edits with one path merge.
        cleared: The user emptied it: back to the default.
        finished: The gesture is over: the focus left, the slider was let go.
        complained: What was typed is refused; carries the sentence, empty when it is mended.

    Args:
        param: What is edited.
        parent: Owner.

    Attributes:
        param: What is edited.
        below: A wider part that belongs under the row, or ``None``.
        is_wide: Whether it needs the whole width, below its label.
    """

    edited = Signal(object, str)
    cleared = Signal()
    finished = Signal()
    complained = Signal(str)

    def __init__(self, param: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.param = param
        self.below: QWidget | None = None
        self.is_wide = False

    def show_value(self, value: Shown, is_default: bool) -> None:
        """Shows a value without emitting anything.

        Args:
            value: The value, or ``MIXED``.
            is_default: Whether it is the default, which is shown muted.
        """
        raise NotImplementedError

    def field(self) -> QWidget:
        """The widget that takes the focus."""
        return self

    def set_name(self, name: str) -> None:
        """Tells screen readers what this is."""
        self.field().setAccessibleName(name)
        self.field().setAccessibleDescription(spoken(self.param.help))


class TypedEditor(Editor):
    """An editor in which text is typed: wrong text stays to be seen, and is not applied.

    While the text is right it is applied at once; when it turns wrong, the value from before
    the typing comes back.
    """

    def __init__(self, param: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(param, parent)
        self._value: Shown = MIXED
        self._start: Shown = MIXED
        self._is_default = False
        self._is_wrong = False

    def write(self, value: Shown) -> None:
        """Puts a value into the fields."""
        raise NotImplementedError

    def mark(self, role: str) -> None:
        """Gives the fields a role: ``"muted"``, ``"error"`` or none."""
        raise NotImplementedError

    def show_value(self, value: Shown, is_default: bool) -> None:
        self._is_default = is_default
        if value != self._value or type(value) is not type(self._value):
            self._value = self._start = value
            self.write(value)
            self._mend()
        if not self._is_wrong:
            self.mark("muted" if is_default else "")

    def accept(self, value: Value) -> None:
        """The text is this value."""
        self._value = value
        self._mend()
        self.edited.emit(value, "")

    def accept_nothing(self) -> None:
        """The text is empty, which is no value, or the default."""
        if self.param.optional:
            self.accept(None)
            return
        # The text stays empty: the user is about to type something else.
        self._value = self.param.default
        self._mend()
        self.cleared.emit()

    def refuse(self, sentence: str) -> None:
        """The text is wrong; the sentence says what to enter."""
        self._is_wrong = True
        self.mark("error")
        self.complained.emit(sentence)
        if self._start is not MIXED and self._start != self._value:
            self._value = self._start
            self.edited.emit(self._start, "")

    def finish(self) -> None:
        """The typing is over."""
        if not self._is_wrong:
            self._start = self._value
            self.write(self._value)
        self.finished.emit()

    def _mend(self) -> None:
        if self._is_wrong:
            self._is_wrong = False
            self.mark("muted" if self._is_default else "")
            self.complained.emit("")


def is_number(value: Shown) -> TypeGuard[int | float]:
    """Whether a value is a number (truth values are none here)."""
    return isinstance(value, int | float) and not isinstance(value, bool)
