"""The files of a language, as Qt Linguist reads and writes them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from nnstudio.gui.languages.texts import Text

#: (context, English) to the other language.
Words = dict[tuple[str, str], str]


def read(path: Path) -> Words:
    """What a ``.ts`` file translates; nothing where there is no such file."""
    found: Words = {}
    if not path.is_file():
        return found
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - likewise
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                found[name, message.findtext("source") or ""] = translation.text or ""
    return found


def write(path: Path, language: str, texts: Iterable[Text], words: Words) -> None:
    """Writes a ``.ts`` file with every text; those without a translation are marked."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for text in texts:
        if text.context not in contexts:
            contexts[text.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[text.context], "name").text = text.context
        message = ElementTree.SubElement(contexts[text.context], "message")
        ElementTree.SubElement(message, "extracomment").text = text.place
        ElementTree.SubElement(message, "source").text = text.source
        translation = ElementTree.SubElement(message, "translation")
        translation.text = words.get((text.context, text.source))
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def filled(texts: Iterable[Text], words: Words, more: Mapping[str, str]) -> Words:
    """Adds translations that are known by their English alone, for every context."""
    added = {
        (text.context, text.source): more[text.source] for text in texts if more.get(text.source)
    }
    return {**words, **added}


def missing(texts: Iterable[Text], words: Words) -> tuple[Text, ...]:
    """The texts that are not translated."""
    return tuple(text for text in texts if not words.get((text.context, text.source)))


def compile_to(path: Path, target: Path) -> None:
    """Makes the file that the program loads, with the compiler that comes with PySide6.

    Raises:
        subprocess.CalledProcessError: The ``.ts`` file is damaged.
    """
    compiler = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([compiler, "-silent", path, "-qm", target], check=True)
