"""Which layers a search finds, the best first."""

from __future__ import annotations

from collections.abc import Iterable

from nnstudio.document.catalogue import Entry

#: Points for where a word was found; layers that beginners want come before their like.
_NAME_IS, _NAME_STARTS, _NAME_HAS, _KEYWORD_STARTS, _KEYWORD_HAS, _TEXT_HAS = 100, 60, 40, 30, 15, 5
_COMMON = 8


def found(entries: Iterable[Entry], text: str) -> list[Entry]:
    """The layers in which every word of ``text`` occurs, the best match first."""
    words = text.lower().split()
    scored = [(score(entry, words), entry) for entry in entries]
    scored = [(points, entry) for points, entry in scored if points]
    return [entry for _, entry in sorted(scored, key=lambda pair: -pair[0])]


def score(entry: Entry, words: list[str]) -> int:
    """How well a layer fits all words; 0 is not at all."""
    points = [_points(entry, word) for word in words]
    if not points or not all(points):
        return 0
    return sum(points) + _COMMON * entry.common


def _points(entry: Entry, word: str) -> int:
    name = entry.name.lower()
    keywords = [keyword.lower() for keyword in entry.keywords]
    if name == word:
        return _NAME_IS
    if name.startswith(word):
        return _NAME_STARTS
    if word in name:
        return _NAME_HAS
    if any(keyword.startswith(word) for keyword in keywords):
        return _KEYWORD_STARTS
    if any(word in keyword for keyword in keywords):
        return _KEYWORD_HAS
    return _TEXT_HAS if word in f"{entry.category} {entry.help}".lower() else 0
