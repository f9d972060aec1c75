"""Editors for numbers, truth values, words and choices."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from nnstudio.document.catalogue import Parameter
from nnstudio.document.values import Value
from nnstudio.gui.forms.editor import MIXED, Editor, Shown, TypedEditor, is_number
from nnstudio.gui.forms.number_edit import NumberEdit
from nnstudio.gui.forms.numbers import Limits, NotANumber
from nnstudio.gui.forms.style import Choice, set_role
from nnstudio.gui.forms.words import TIMES, none_text, translate, value_text


def only(editor: QWidget, *widgets: QWidget, spacing: int = 4) -> QHBoxLayout:
    """Lays widgets out side by side in an editor, without margins."""
    layout = QHBoxLayout(editor)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


def placeholder(param: Parameter, value: Shown) -> str:
    """What an empty field says."""
    if value is MIXED:
        return translate("Forms", "several")
    if param.optional:
        return none_text(param.name)
    return "" if param.required else value_text(param.default)


class NumberEditor(TypedEditor):
    """A whole or floating-point number; empty is the default, or none where that is allowed."""

    def __init__(self, param: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(param, parent)
        self.box = NumberEdit(Limits.of(param))
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.typed.connect(self._typed)
        self.box.editingFinished.connect(self.finish)
        self.write(MIXED)
        only(self, self.box)

    def field(self) -> QWidget:
        return self.box

    def write(self, value: Shown) -> None:
        self.box.set_placeholder(placeholder(self.param, value))
        self.box.set_number(value if is_number(value) else None)

    def mark(self, role: str) -> None:
        self.box.set_role(role)

    def _typed(self) -> None:
        text = self.box.text().strip()
        if not text and may_be_empty(self.param):
            self.accept_nothing()
            return
        try:
            value = self.box.limits.read(text)
        except NotANumber as wrong:
            self.refuse(str(wrong))
        else:
            self.accept(value)


def may_be_empty(param: Parameter) -> bool:
    """Whether an empty field means something."""
    return param.optional or not param.required


class BoolEditor(Editor):
    """A check box."""

    def __init__(self, param: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(param, parent)
        self.box = QCheckBox()
        self.box.clicked.connect(self._clicked)
        only(self, self.box).addStretch()

    def field(self) -> QWidget:
        return self.box

    def show_value(self, value: Shown, is_default: bool) -> None:
        self.box.setTristate(value is MIXED)
        if value is MIXED:
            self.box.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            self.box.setChecked(bool(value))
        set_role(self.box, "muted" if is_default else "")

    def _clicked(self) -> None:
        self.box.setTristate(False)
        self.edited.emit(self.box.isChecked(), "")
        self.finished.emit()


class ChoiceEditor(Editor):
    """One of a few words.

    Args:
        param: What is edited.
        labels: Words to show instead of the values.
        helps: A sentence for each value.
        parent: Owner.
    """

    def __init__(
        self,
        param: Parameter,
        labels: Mapping[str, str] | None = None,
        helps: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(param, parent)
        self.box = Choice()
        self._value: Shown = MIXED
        self.set_choices(param.choices, labels or {}, helps or {})
        self.box.activated.connect(self._chosen)
        only(self, self.box)

    def field(self) -> QWidget:
        return self.box

    def set_choices(
        self,
        choices: Sequence[str],
        labels: Mapping[str, str] | None = None,
        helps: Mapping[str, str] | None = None,
    ) -> None:
        """Replaces the words that can be chosen; the shown value stays."""
        self.box.clear()
        if self.param.optional:
            self.box.add(none_text(self.param.name), None)
        for choice in choices:
            self.box.add((labels or {}).get(choice, choice), choice, (helps or {}).get(choice, ""))
        self._show()

    def show_value(self, value: Shown, is_default: bool) -> None:
        self._value = value
        self._show()
        set_role(self.box, "muted" if is_default else "")

    def _show(self) -> None:
        if self._value is MIXED:
            self.box.setPlaceholderText(translate("Forms", "several"))
            self.box.setCurrentIndex(-1)
        elif not self.box.choose(self._value) and self._value is not None:
            # A value of a newer Keras or of another machine is shown, never silently replaced.
            self.box.add(value_text(self._value), self._value)
            self.box.choose(self._value)

    def _chosen(self) -> None:
        value: Value = self.box.currentData()
        self.edited.emit(value, "")
        self.finished.emit()


class TextEditor(Editor):
    """Free text; where a number or several stand, text that reads as numbers stays numbers."""

    def __init__(self, param: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(param, parent)
        self.box = QLineEdit()
        self.box.setMinimumWidth(48)
        self.box.textEdited.connect(self._typed)
        self.box.editingFinished.connect(self.finished)
        self._value: Shown = MIXED
        self._holds_numbers = False
        only(self, self.box)

    def field(self) -> QWidget:
        return self.box

    def show_value(self, value: Shown, is_default: bool) -> None:
        if value != self._value:
            self._value = value
            self._holds_numbers = is_number(value) or isinstance(value, tuple)
            self.box.setPlaceholderText(placeholder(self.param, value))
            self.box.setText("" if value is MIXED or value is None else value_text(value))
        set_role(self.box, "muted" if is_default else "")

    def _typed(self, text: str) -> None:
        if not text and not self.param.required:
            self._value = None if self.param.optional else self.param.default
            self.cleared.emit()
        else:
            self._value = _numbers(text) if self._holds_numbers else text
            self.edited.emit(self._value, "")


def _numbers(text: str) -> Value:
    parts = re.split(rf"[\s,{TIMES}]+", text.strip())
    try:
        numbers = tuple(int(part) if part.lstrip("-").isdigit() else float(part) for part in parts)
    except ValueError:
        return text
    return numbers[0] if len(numbers) == 1 else numbers
