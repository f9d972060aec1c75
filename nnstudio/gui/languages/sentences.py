"""Sentences of the rooms without Qt, in the user's language.

Those rooms, and the engine, tell finished English sentences. Their templates are known: they are
read from the source by ``room_sentences``. So the window recognises a sentence by its
template, translates the template, and fills in what stood in the gaps, translated likewise.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication

from nnstudio import assets
from nnstudio.gui.languages.texts import AMOUNT, SENTENCES

_GAP = re.compile(r"\{(\w+)\}")
#: Letters that a template must have outside of its gaps, or at its beginning; with fewer it would
#: fit to anything, and only numbers may stand in its gaps.
_LEAST, _LEAST_FIRST = 6, 3
_ANYTHING, _NUMBER = ".*?", r"[\d.,]+"
#: Gaps are looked into so deep: a sentence of a sentence of a sentence.
_DEPTH = 4

_is_english = True


class _Template(NamedTuple):
    """A sentence with gaps.

    Attributes:
        text: As it is in the source, with names in braces.
        key: Its longest part without gaps: where that is missing, it cannot fit.
        weight: Number of letters outside of the gaps; the heaviest that fits is meant.
        gap: What fits into its gaps.
    """

    text: str
    key: str
    weight: int
    gap: str


def follow(is_english: bool) -> None:
    """Told by whoever puts a language in force."""
    global _is_english  # noqa: PLW0603 - one language a process, as the translators themselves
    _is_english = is_english
    spoken.cache_clear()


@lru_cache(maxsize=4096)
def spoken(text: str) -> str:
    """A finished English sentence in the user's language; unknown ones stay as they are."""
    if _is_english or not text:
        return text
    return _in_language(text, _DEPTH)


def _in_language(text: str, depth: int) -> str:
    core = text.strip()
    if depth == 0 or not any(letter.isalpha() for letter in core):
        return text
    told = _whole(core, depth)
    if told is None and core.endswith("."):
        # The sentence may have been put together without its stop.
        found = _whole(core[:-1], depth)
        told = found + "." if found is not None else None
    return text.replace(core, told if told is not None else _piecewise(core, depth))


def _whole(text: str, depth: int) -> str | None:
    """The translation where one template fits to all of it."""
    if text in _phrases():
        return QCoreApplication.translate(SENTENCES, text)
    for template in _templates():
        if template.key in text and (fits := _pattern(template).fullmatch(text)) is not None:
            told = QCoreApplication.translate(SENTENCES, template.text)
            return _filled(told, fits.groupdict(), depth)
    return None


def _filled(told: str, gaps: dict[str, str], depth: int) -> str:
    words = {name: _in_language(value, depth - 1) for name, value in gaps.items()}
    return _GAP.sub(lambda gap: words.get(gap[1], gap[0]), told)


def _piecewise(text: str, depth: int) -> str:
    """Sentence by sentence, as many together as one template says."""
    parts = re.split(r"(?<=[.!?…]) (?=[A-ZÀ-Þ“0-9])", text)
    told: list[str] = []
    while len(parts) > 1 or (told and parts):
        for number in range(len(parts) if told else len(parts) - 1, 0, -1):
            found = _whole(" ".join(parts[:number]), depth)
            if found is not None or number == 1:
                told.append(found if found is not None else parts[0])
                del parts[:number]
                break
    if not told and len(parts) == 1:
        return _by_its_beginning(parts[0], depth)
    return " ".join((*told, *parts))


def _by_its_beginning(text: str, depth: int) -> str:
    """Words that are known, and behind them what is not: ``"of at least 3"``."""
    words = text.split(" ")
    for number in range(len(words) - 1, 1, -1):
        known = " ".join(words[:number])
        if known in _phrases():
            rest = _in_language(" ".join(words[number:]), depth - 1)
            return f"{QCoreApplication.translate(SENTENCES, known)} {rest}"
    return text


@cache
def _known() -> tuple[str, ...]:
    return tuple(
        msgspec.json.decode(assets.read_bytes("translations/sentences.json"), type=list[str])
    )


@cache
def _phrases() -> frozenset[str]:
    return frozenset(text for text in _known() if not _GAP.search(text))


@cache
def _templates() -> tuple[_Template, ...]:
    """Those with gaps, the heaviest first."""
    made = [_template(text) for text in _known() if _GAP.search(text)]
    return tuple(sorted(made, key=lambda each: -each.weight))


def _is_telling(text: str) -> bool:
    parts = _GAP.split(text)[::2]
    return _letters(parts) >= _LEAST or _letters(parts[:1]) >= _LEAST_FIRST


def _letters(parts: list[str]) -> int:
    return sum(letter.isalpha() for part in parts for letter in part)


def _template(text: str) -> _Template:
    literal = _GAP.split(text)[::2]
    is_free = _is_telling(text) and f"{{{AMOUNT}}}" not in text
    gap = _ANYTHING if is_free else _NUMBER
    return _Template(text, max(literal, key=len), _letters(literal), gap)


@cache
def _pattern(template: _Template) -> re.Pattern[str]:
    """What fits to a template; made when it is first wanted, since there are a thousand."""
    parts = _GAP.split(template.text)
    pattern = "".join(
        f"(?P<{part}>{template.gap})" if place % 2 else re.escape(part)
        for place, part in enumerate(parts)
    )
    return re.compile(pattern, re.DOTALL)
