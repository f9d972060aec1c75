"""The texts of a kit's pages in the languages of the window, without the window.

``python -m nnstudio.gui.languages`` finds each text that is given to a ``say`` in this room, and
writes what the files of the translators say of it to ``resources/translations/kit_CODE.json``.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from nnstudio import assets
from nnstudio.document.invalid import Invalid

#: English to the language of the page; what is not known stays English.
Say = Callable[[str], str]
ENGLISH = "en"
_BEGIN = "kit_"


def languages() -> tuple[str, ...]:
    """Codes of the languages in which the pages can be written, English first."""
    found = assets.path("translations").glob(f"{_BEGIN}*.json")
    return (ENGLISH, *sorted(path.stem.removeprefix(_BEGIN) for path in found))


def speaking(language: str) -> Say:
    """What says a text in a language.

    Args:
        language: One of ``languages()``.

    Raises:
        Invalid: There is no such language.
    """
    if language not in languages():
        raise Invalid(
            "The language of the pages",
            f"one of {', '.join(languages())}",
            repr(language),
            "Choose one of these.",
        )
    if language == ENGLISH:
        return str
    told = assets.read_bytes(f"translations/{_BEGIN}{language}.json")
    words = msgspec.json.decode(told, type=dict[str, str])
    return lambda text: words.get(text, text)
