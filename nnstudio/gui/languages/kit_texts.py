"""Finds the texts of a workshop kit's pages, and writes what is said for them.

The pages are also made where there is no window, so their words are read from a file of their own
and not from what Qt loads; the translators' files are the same.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache

import msgspec

from nnstudio.document.examples import examples
from nnstudio.document.sources.known_sets import KNOWN
from nnstudio.gui.languages.linguist import Words
from nnstudio.gui.languages.texts import (
    PACKAGE,
    SENTENCES,
    NotPlain,
    Text,
    name_of,
    place_of,
    plain,
    tree_of,
)
from nnstudio.lessons.library import cards

#: The context of the pages.
KIT = "Kit"


@cache
def kit_texts() -> tuple[Text, ...]:
    """Every text of the pages.

    Raises:
        NotPlain: An expression is to be translated, which nobody could have translated before.
    """
    found = []
    for path in sorted((PACKAGE / "document" / "kit").glob("*.py")):
        found += [Text(KIT, text, place_of(path)) for text in said_in(tree_of(path), path.name)]
    return tuple(found)


def said_in(tree: ast.Module, name: str) -> Iterator[str]:
    """What a module gives to ``say``; what has a name, such as a lesson's title, is found there."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node.func) == "say":
            (given,) = node.args
            text = plain(given)
            if text is not None:
                yield text
            elif not isinstance(given, ast.Attribute | ast.Name):
                raise NotPlain(f"{name}, line {node.lineno}: expected a plain text for say().")


def kit_words(words: Words) -> bytes:
    """The words of the pages in a language, as the file that the pages are written with.

    Args:
        words: What the language's translators say.
    """
    told = {text.source: words.get((KIT, text.source), ("",))[0] for text in kit_texts()}
    told |= {text: words.get((SENTENCES, text), ("",))[0] for text in _of_other_rooms()}
    known = {text: other for text, other in sorted(told.items()) if other}
    return msgspec.json.format(msgspec.json.encode(known), indent=1) + b"\n"


def _of_other_rooms() -> Iterator[str]:
    """What the pages tell of data sets, lessons and examples."""
    yield from (known.about for known in KNOWN.values())
    for card in cards():
        yield from (card.title, card.learns, *card.steps)
    for example in examples():
        yield from (example.title, example.summary)
