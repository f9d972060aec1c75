"""Two made-up languages, to see whether a longer text and a mirrored window have room."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

#: 40 % longer, with accents; the same, from right to left.
PSEUDO, RIGHT_TO_LEFT = "pseudo", "rtl"

_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
#: What must stay as it is: names in braces, marks of HTML, entities, the letters after an &.
_FIXED = re.compile(r"(\{[^}]*\}|<[^>]*>|&\w+;|&\w)")
_LONGER = 0.4


class PseudoTranslator(QTranslator):
    """Translates everything, into the same with accents and 40 % longer."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return pseudo(text)

    def isEmpty(self) -> bool:
        return False


def pseudo(text: str) -> str:
    """The text with accents, and longer; what is filled in later is kept.

    Example:
        ``"Save {0}"`` becomes ``"Sávé {0}··"``.
    """
    if text.startswith(("QT_", "Qt")) or not any(letter.isalpha() for letter in text):
        return text
    parts = _FIXED.split(text)
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    letters = sum(len(part) for part in parts[::2])
    return "".join(parts) + "·" * max(1, round(_LONGER * letters))
