"""The files of a language, as Qt Linguist reads and writes them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from nnstudio.gui.languages.languages import ENGLISH, FORMS
from nnstudio.gui.languages.texts import Text

#: (context, English) to the other language: one form, or several where something is counted.
Words = dict[tuple[str, str], tuple[str, ...]]


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
                forms = translation.findall("numerusform") or [translation]
                found[name, message.findtext("source") or ""] = tuple(
                    form.text or "" for form in forms
                )
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
        forms = words.get((text.context, text.source), ())
        if text.is_counted:
            message.set("numerus", "yes")
            for number in range(num_forms(text, language)):
                form = ElementTree.SubElement(translation, "numerusform")
                form.text = forms[number] if number < len(forms) else ""
        elif forms:
            translation.text = forms[0]
        if not _is_told(text, forms, language):
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def filled(texts: Iterable[Text], words: Words, more: Mapping[str, str | list[str]]) -> Words:
    """Adds translations that are known by their English alone, for every context.

    Args:
        texts: All that are to be translated.
        words: What was known.
        more: English to the other language; to a list of forms where something is counted.
    """
    added = {}
    for text in texts:
        told = more.get(text.source)
        if told:
            added[text.context, text.source] = (told,) if isinstance(told, str) else tuple(told)
    return {**words, **added}


def missing(texts: Iterable[Text], words: Words, language: str) -> tuple[Text, ...]:
    """The texts that are not translated, in each of their forms."""
    return tuple(
        text
        for text in texts
        if not _is_told(text, words.get((text.context, text.source), ()), language)
    )


def wanted(texts: Iterable[Text], language: str) -> tuple[Text, ...]:
    """What a language's file has: all texts, or those with a form for one where it is English."""
    return tuple(text for text in texts if text.is_counted or language != ENGLISH)


def num_forms(text: Text, language: str) -> int:
    """In how many forms a language tells a text."""
    return FORMS.get(language, 2) if text.is_counted else 1


def _is_told(text: Text, forms: tuple[str, ...], language: str) -> bool:
    return len(forms) == num_forms(text, language) and all(forms)


def compile_to(path: Path, target: Path) -> None:
    """Makes the file that the program loads, with the compiler that comes with PySide6.

    Raises:
        subprocess.CalledProcessError: The ``.ts`` file is damaged.
    """
    compiler = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([compiler, "-silent", path, "-qm", target], check=True)
