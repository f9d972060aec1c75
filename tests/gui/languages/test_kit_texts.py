"""The words of a kit's pages are those of the translators, and none is missing."""

import ast

import pytest

from nnstudio import assets
from nnstudio.gui.languages import linguist
from nnstudio.gui.languages.kit_texts import kit_texts, kit_words, said_in
from nnstudio.gui.languages.languages import ENGLISH, NAMES
from nnstudio.gui.languages.texts import NotPlain

FOLDER = assets.path("translations")


@pytest.mark.parametrize("code", [code for code in NAMES if code != ENGLISH])
def test_the_words_of_the_pages_are_not_stale(code: str) -> None:
    # Where this fails, run: python -m nnstudio.gui.languages
    made = kit_words(linguist.read(FOLDER / f"nnstudio_{code}.ts"))
    assert (FOLDER / f"kit_{code}.json").read_bytes() == made


def test_the_texts_of_page_and_sheet_are_found() -> None:
    found = {text.source for text in kit_texts()}
    assert {"nnstudio: first steps", "2. Begin", "{minutes} min"} <= found


def test_what_has_a_name_is_translated_there_and_what_is_worked_out_cannot_be() -> None:
    assert list(said_in(ast.parse("say(lesson.title)\nsay('Time')"), "a.py")) == ["Time"]
    with pytest.raises(NotPlain, match="line 1"):
        list(said_in(ast.parse("say(f'{n} lessons')"), "a.py"))
