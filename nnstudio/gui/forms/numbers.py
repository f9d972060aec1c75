"""Numbers as they are typed: read, checked and stepped."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from nnstudio.document.catalogue import Parameter
from nnstudio.gui.forms.words import number_text

_translate = QCoreApplication.translate
_TEN = 10


class NotANumber(ValueError):
    """The text is no number that is allowed here; the message says what is."""


@dataclass(frozen=True)
class Limits:
    """Which numbers are allowed.

    Attributes:
        is_whole: Whether only whole numbers are.
        minimum: Smallest one; ``None`` is unbounded.
        maximum: Largest one; ``None`` is unbounded.
    """

    is_whole: bool = False
    minimum: float | None = None
    maximum: float | None = None

    @classmethod
    def of(cls, param: Parameter) -> Limits:
        """The limits of a parameter."""
        return cls(param.type in ("int", "ints", "shape", "pairs"), param.minimum, param.maximum)

    def read(self, text: str) -> float:
        """The number that was typed; an ``int`` where only whole ones are allowed.

        Raises:
            NotANumber: It is none, or not allowed.
        """
        text = text.strip().replace("\N{MINUS SIGN}", "-")
        if text.count(",") == 1 and "." not in text and not self.is_whole:
            text = text.replace(",", ".")
        try:
            number: float = int(text) if self.is_whole else float(text)
        except ValueError:
            raise NotANumber(self.sentence()) from None
        below = self.minimum is not None and number < self.minimum
        above = self.maximum is not None and number > self.maximum
        if below or above or not math.isfinite(number):
            raise NotANumber(self.sentence())
        return number

    def sentence(self) -> str:
        """What to enter."""
        low = None if self.minimum is None else number_text(self.minimum)
        high = None if self.maximum is None else number_text(self.maximum)
        thing = (
            _translate("Forms", "a whole number")
            if self.is_whole
            else _translate("Forms", "a number")
        )
        if low is not None and high is not None:
            text = _translate("Forms", "Enter {thing} from {low} to {high}.")
        elif low is not None:
            text = _translate("Forms", "Enter {thing} of at least {low}.")
        elif high is not None:
            text = _translate("Forms", "Enter {thing} of at most {high}.")
        else:
            text = _translate("Forms", "Enter {thing}.")
        return text.format(thing=thing, low=low, high=high)

    def clamped(self, number: float) -> float:
        """The nearest allowed number."""
        if self.minimum is not None:
            number = max(number, self.minimum)
        if self.maximum is not None:
            number = min(number, self.maximum)
        return int(number) if self.is_whole else number

    def stepped(self, text: str, steps: int) -> float:
        """The number ``steps`` further: one unit of the last digit that is shown.

        So 0.25 steps to 0.26, 0.001 to 0.002, and down from 0.001 to 0.0009.
        """
        try:
            number = Decimal(str(self.read(text))) if self.is_whole else Decimal(text.strip())
        except (NotANumber, ArithmeticError):
            return self.clamped(0)
        if self.is_whole:
            return self.clamped(int(number) + steps)
        unit = Decimal("0.1")
        exponent = number.as_tuple().exponent
        if number and isinstance(exponent, int):
            unit = Decimal(1).scaleb(exponent)
        if abs(number) == unit and (number > 0) == (steps < 0):
            unit /= _TEN
        return self.clamped(float(number + unit * steps))
