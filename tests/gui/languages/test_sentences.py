"""Finished English sentences are recognised and told in the user's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from nnstudio.document.description import Problem, SetField
from nnstudio.document.invalid import Invalid
from nnstudio.gui.languages import sentences
from nnstudio.gui.languages.problems import spoken_problem
from nnstudio.gui.languages.sentences import spoken

WORDS = {
    "{what}: expected {expected}, but received {received}. {fix}": (
        "{what}: {received} statt {expected}. {fix}"
    ),
    "Epochs": "Epochen",
    "a whole number{range}": "eine ganze Zahl{range}",
    "of at least": "von mindestens",
    "Enter a number.": "Gib eine Zahl ein.",
    "Nothing leads into {block}": "Nichts führt zu {block}",
    "Use {kind}": "{kind} nehmen",
    "Press Train.": "Drücke Training.",
    "{num} wires": "{num} Verbindungen",
    "{amount} pictures": "{amount} Bilder",
}


class Words(QTranslator):
    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return WORDS.get(text, text)

    def isEmpty(self) -> bool:
        return False


@pytest.fixture(autouse=True)
def german(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sentences, "_known", lambda: tuple(WORDS))
    sentences._phrases.cache_clear()
    sentences._templates.cache_clear()
    words = Words()
    QCoreApplication.installTranslator(words)
    sentences.follow(is_english=False)
    yield
    QCoreApplication.removeTranslator(words)
    sentences.follow(is_english=True)
    sentences._phrases.cache_clear()
    sentences._templates.cache_clear()


def test_a_sentence_is_told_with_what_stood_in_its_gaps() -> None:
    invalid = Invalid("Epochs", "a whole number of at least 1", "0", "Enter a number.")
    assert spoken(str(invalid)) == (
        "Epochen: 0 statt eine ganze Zahl von mindestens 1. Gib eine Zahl ein."
    )


def test_sentences_one_after_the_other_are_taken_apart() -> None:
    told = spoken("Nothing leads into Dense “dense_1”. Press Train. This is not known.")
    assert told == "Nichts führt zu Dense “dense_1”. Drücke Training. This is not known."


def test_few_letters_are_enough_beside_a_number() -> None:
    assert spoken("3 wires") == "3 Verbindungen"
    assert spoken("barbed wires") == "barbed wires"
    assert spoken("2,000 pictures") == "2,000 Bilder"
    assert spoken("moving pictures") == "moving pictures"


def test_what_is_not_known_stays() -> None:
    assert spoken("A sentence of a library: x = 3.") == "A sentence of a library: x = 3."
    assert spoken("") == ""
    assert spoken("93.4 %") == "93.4 %"


def test_in_english_nothing_is_touched() -> None:
    sentences.follow(is_english=True)
    assert spoken("Press Train.") == "Press Train."


def test_a_problem_is_translated_with_its_remedies() -> None:
    problem = Problem("x", "Press Train.", remedies=(SetField("Use Adam", "plan.x", 1),))
    told = spoken_problem(problem)
    assert told.message == "Drücke Training."
    assert [remedy.label for remedy in told.remedies] == ["Adam nehmen"]
    assert told.kind == "x"
