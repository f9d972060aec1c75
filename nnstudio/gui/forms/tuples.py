"""Editors for several numbers: kernel sizes, paddings, shapes."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from nnstudio.document.catalogue import Parameter
from nnstudio.document.values import Item
from nnstudio.gui.forms.defaults import pairs, plain
from nnstudio.gui.forms.editor import MIXED, Shown, TypedEditor, is_number
from nnstudio.gui.forms.number_edit import NumberEdit
from nnstudio.gui.forms.numbers import Limits, NotANumber
from nnstudio.gui.forms.simple import may_be_empty, only, placeholder
from nnstudio.gui.forms.style import set_role
from nnstudio.gui.forms.words import TIMES, number_text, translate
from nnstudio.gui.languages.sentences import spoken

_SIDES = {
    1: (("before", "after"),),
    2: (("top", "bottom"), ("left", "right")),
    3: (("front", "back"), ("top", "bottom"), ("left", "right")),
}


class _Boxes(TypedEditor):
    """Several number boxes that make one value."""

    def __init__(self, param: Parameter, num_boxes: int, parent: QWidget | None = None) -> None:
        super().__init__(param, parent)
        self.boxes = [NumberEdit(Limits.of(param)) for _ in range(num_boxes)]
        for box in self.boxes:
            box.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
            box.setMinimumWidth(28)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.typed.connect(lambda box=box: self._typed(box))
            box.editingFinished.connect(self.finish)
        self.write(MIXED)

    def field(self) -> QWidget:
        return self.boxes[0]

    def set_name(self, name: str) -> None:
        for number, box in enumerate(self.boxes, start=1):
            box.setAccessibleName(f"{name} {number}")
            box.setAccessibleDescription(spoken(self.param.help))

    def write(self, value: Shown) -> None:
        hint = placeholder(self.param, value) if value is MIXED or value is None else ""
        for box, number in zip(self.boxes, self.split(value), strict=True):
            box.set_number(number)
            box.set_placeholder(hint)

    def mark(self, role: str) -> None:
        for box in self.boxes:
            box.set_role(role)

    def split(self, value: Shown) -> list[float | None]:
        """One number for each box."""
        raise NotImplementedError

    def join(self, numbers: list[float]) -> tuple[Item, ...]:
        """The value that the boxes make."""
        raise NotImplementedError

    def _typed(self, box: NumberEdit) -> None:
        if self.param.optional and not box.text().strip():
            # None is for all of them at once.
            self.accept_nothing()
            self.write(None)
            return
        numbers: list[float] = []
        for other in self.boxes:
            # The first number that is typed into empty boxes is meant for all of them.
            text = other.text().strip() or box.text()
            try:
                numbers.append(other.limits.read(text))
            except NotANumber as wrong:
                self.refuse(str(wrong))
                self.mark("")
                other.set_role("error")
                return
        self.accept(self.join(numbers))


class NumbersEditor(_Boxes):
    """A fixed number of numbers, for instance ``3 × 3``."""

    def __init__(self, param: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(param, param.length or 1, parent)
        widgets: list[QWidget] = []
        for box in self.boxes:
            if widgets:
                sign = QLabel(TIMES if param.type == "ints" else translate("Forms", "to"))
                sign.setProperty("role", "muted")
                widgets.append(sign)
            widgets.append(box)
        only(self, *widgets)

    def split(self, value: Shown) -> list[float | None]:
        if value is not MIXED:
            value = plain(self.param, value)
            if isinstance(value, tuple) and len(value) == len(self.boxes):
                return [_number(item) for item in value]
        return [None] * len(self.boxes)

    def join(self, numbers: list[float]) -> tuple[Item, ...]:
        return tuple(numbers)


class PairsEditor(_Boxes):
    """Two numbers for each axis: what is added or cut off before and after."""

    def __init__(self, param: Parameter, parent: QWidget | None = None) -> None:
        length = param.length or 1
        super().__init__(param, 2 * length, parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        words = {
            "before": translate("Forms", "before"),
            "after": translate("Forms", "after"),
            "top": translate("Forms", "top"),
            "bottom": translate("Forms", "bottom"),
            "left": translate("Forms", "left"),
            "right": translate("Forms", "right"),
            "front": translate("Forms", "front"),
            "back": translate("Forms", "back"),
        }
        self._sides = [words[side] for row in _SIDES[length] for side in row]
        for index, box in enumerate(self.boxes):
            row, column = divmod(index, 2)
            side = QLabel(self._sides[index])
            side.setProperty("role", "muted")
            side.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(side, row, 2 * column)
            grid.addWidget(box, row, 2 * column + 1)

    def set_name(self, name: str) -> None:
        super().set_name(name)
        for side, box in zip(self._sides, self.boxes, strict=True):
            box.setAccessibleName(f"{name}, {side}")

    def split(self, value: Shown) -> list[float | None]:
        rows = pairs(value, len(self.boxes) // 2) if value is not MIXED else ()
        numbers = [item for row in rows if isinstance(row, tuple) for item in row]
        if len(numbers) != len(self.boxes):
            return [None] * len(self.boxes)
        return [_number(item) for item in numbers]

    def join(self, numbers: list[float]) -> tuple[Item, ...]:
        rows = [(first, second) for first, second in zip(numbers[::2], numbers[1::2], strict=True)]
        return tuple(rows[0]) if len(rows) == 1 else tuple(rows)


class ListEditor(TypedEditor):
    """Any number of numbers in one line of text, for instance ``28 × 28 × 1``."""

    def __init__(self, param: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(param, parent)
        self._limits = Limits.of(param)
        self.box = QLineEdit()
        self.box.setMinimumWidth(48)
        self.box.textEdited.connect(self._typed)
        self.box.editingFinished.connect(self.finish)
        self.write(MIXED)
        only(self, self.box)

    def field(self) -> QWidget:
        return self.box

    def write(self, value: Shown) -> None:
        self.box.setPlaceholderText(placeholder(self.param, value))
        self.box.setText(self._text(value))

    def mark(self, role: str) -> None:
        set_role(self.box, role)

    def _text(self, value: Shown) -> str:
        if is_number(value):
            return number_text(value)
        if not isinstance(value, tuple):
            return ""
        joint = f" {TIMES} " if self.param.type == "shape" else ", "
        return joint.join("?" if item is None else _item_text(item) for item in value)

    def _typed(self, text: str) -> None:
        if not text.strip() and may_be_empty(self.param):
            self.accept_nothing()
            return
        try:
            value = self._read(text)
        except NotANumber:
            self.refuse(self._sentence())
        else:
            self.accept(value)

    def _read(self, text: str) -> tuple[int | float | None, ...]:
        parts = [part for part in re.split(rf"[\s,;x{TIMES}()\[\]]+", text) if part]
        if not parts:
            raise NotANumber
        is_open = self.param.type == "shape"
        return tuple(
            None if is_open and part in ("?", "None") else self._limits.read(part) for part in parts
        )

    def _sentence(self) -> str:
        if self.param.type == "shape":
            return translate(
                "Forms", "Enter whole numbers such as {example}; “?” is any length."
            ).format(example=f"28 {TIMES} 28 {TIMES} 1")
        example = "1, 2, 3" if self._limits.is_whole else "0.1, 0.5, 1"
        return translate("Forms", "Enter numbers separated by commas, such as {example}.").format(
            example=example
        )


def _number(item: Item) -> float | None:
    return item if isinstance(item, int | float) and not isinstance(item, bool) else None


def _item_text(item: Item) -> str:
    return number_text(item) if isinstance(item, int | float) else str(item)
