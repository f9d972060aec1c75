"""Every language's files are up to date; a longer text and a mirrored window have room."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from nnstudio import assets
from nnstudio.document.data import DataSummary, Target
from nnstudio.document.examples import load_example
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.gui.canvas.labels import parameters_text
from nnstudio.gui.data.words import shape_text
from nnstudio.gui.languages import languages, linguist
from nnstudio.gui.languages.__main__ import all_texts, templates
from nnstudio.gui.languages.pseudo import PSEUDO, RIGHT_TO_LEFT, pseudo
from nnstudio.gui.languages.sentences import spoken
from nnstudio.gui.languages.texts import SENTENCES, Text
from nnstudio.gui.project.files import named
from nnstudio.protocol.exits import explain_exit

#: Languages of which nothing may be missing.
COMPLETE = ("en", "de", "es", "zh_CN")
FOLDER = assets.path("translations")
EVERY = list(languages.NAMES)


@pytest.fixture(scope="module")
def texts() -> tuple[Text, ...]:
    return all_texts()


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    languages.remove(qapp)


def test_the_list_of_sentences_is_not_stale(texts: tuple[Text, ...]) -> None:
    # Where this fails, run: python -m nnstudio.gui.languages
    assert (FOLDER / "sentences.json").read_bytes() == templates(texts)


def test_the_sentences_of_all_rooms_are_found(texts: tuple[Text, ...]) -> None:
    found = {text.source for text in texts if text.context == SENTENCES}
    assert "{what}: expected {expected}, but received {received}. {fix}" in found
    assert "Add an input block" in found
    assert "Convolution" in found
    assert "Kernel size" in found
    assert "Two spirals" in found
    assert str(Invalid("a", "b", "c", "d")) == "a: expected b, but received c. d"


@pytest.mark.parametrize("code", EVERY)
def test_every_text_is_in_the_file_of_each_language(code: str, texts: tuple[Text, ...]) -> None:
    path = FOLDER / f"nnstudio_{code}.ts"
    wanted = linguist.wanted(texts, code)
    listed = path.read_text(encoding="utf-8").count("<source>")
    assert listed == len(wanted), "run: python -m nnstudio.gui.languages"
    if code in COMPLETE:
        words = linguist.read(path)
        assert [text.source for text in linguist.missing(wanted, words, code)] == []


@pytest.mark.parametrize("code", EVERY)
def test_a_translation_keeps_the_gaps(code: str) -> None:
    gaps = languages.GAPS
    wrong = [
        (source, told)
        for (_, source), forms in linguist.read(FOLDER / f"nnstudio_{code}.ts").items()
        for told in forms
        if set(gaps.findall(source)) != set(gaps.findall(told))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", EVERY)
def test_what_the_program_loads_is_made_of_the_newest_words(code: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    linguist.compile_to(FOLDER / f"nnstudio_{code}.ts", made)
    assert made.read_bytes() == (FOLDER / f"nnstudio_{code}.qm").read_bytes()


def test_a_language_is_written_and_read_again(tmp_path: Path) -> None:
    counted = Text("B", "{0} runs", "b.py", is_counted=True)
    texts = [Text("A", "Save <all> & go", "a.py"), Text("B", "New", "b.py"), counted]
    told: dict[str, str | list[str]] = {
        "Save <all> & go": "Alles sichern & los",
        "{0} runs": ["{0} Lauf", "{0} Läufe"],
    }
    words = linguist.filled(texts, {}, told)
    linguist.write(tmp_path / "x.ts", "de", texts, words)
    assert linguist.read(tmp_path / "x.ts") == {
        ("A", "Save <all> & go"): ("Alles sichern & los",),
        ("B", "{0} runs"): ("{0} Lauf", "{0} Läufe"),
    }
    assert linguist.missing(texts, words, "de") == (texts[1],)


def test_what_is_counted_wants_every_form_that_the_language_has() -> None:
    counted = Text("B", "{0} runs", "b.py", is_counted=True)
    for told, code, is_whole in (
        (("{0} 次",), "zh_CN", True),
        (("{0} Läufe",), "de", False),
        (("{0} Lauf", ""), "de", False),
        (("{0} run", "{0} runs"), "en", True),
    ):
        left = linguist.missing([counted], {("B", "{0} runs"): told}, code)
        assert (left == ()) == is_whole, (told, code)
    plain = Text("B", "New", "b.py")
    assert linguist.wanted([plain, counted], "en") == (counted,)
    assert linguist.wanted([plain, counted], "de") == (plain, counted)


@pytest.mark.parametrize(
    ("code", "parameters", "classes"),
    [
        ("en", ["1 parameter", "3 parameters"], ["1 class", "3 classes"]),
        ("de", ["1 Parameter", "3 Parameter"], ["1 Klasse", "3 Klassen"]),
        ("es", ["1 parámetro", "3 parámetros"], ["1 clase", "3 clases"]),
        ("zh_CN", ["1 个参数", "3 个参数"], ["1 个类别", "3 个类别"]),
    ],
)
def test_words_agree_with_the_number_before_them(
    application: QApplication, code: str, parameters: list[str], classes: list[str]
) -> None:
    languages.install(application, code)
    assert [parameters_text(number) for number in (1, 3)] == parameters
    for number, words in zip((1, 3), classes, strict=True):
        target = Target("y", "class", classes=tuple("abc"[:number]))
        assert shape_text(DataSummary("x", (), (target,), 9, 0)).endswith(words)


def test_examples_are_called_in_the_users_language_and_own_projects_as_they_are(
    application: QApplication,
) -> None:
    languages.install(application, "de")
    assert named(load_example("digits"), None) == "Handgeschriebene Ziffern"
    assert named(Project(), None) == "Unbenannt"
    assert named(Project(), Path("Katzen.nnstudio")) == "Katzen"
    assert named(Project(name="Two cats"), None) == "Two cats"


def test_a_number_may_be_larger_than_qt_counts(application: QApplication) -> None:
    languages.install(application, "de")
    assert parameters_text(5 * 2**31).endswith(" Parameter")


def test_the_system_is_asked_for_the_language() -> None:
    there = set(languages.available())
    assert languages.of_system(["fr-FR", "de-AT"]) == ("de" if "de" in there else "en")
    assert languages.of_system(["zh-Hans-CN"]) == ("zh_CN" if "zh_CN" in there else "en")
    assert languages.of_system(["xx"]) == "en"
    assert languages.of_system(["en-GB", "de-DE"]) == "en"


def test_a_language_is_put_in_force_and_taken_back(application: QApplication) -> None:
    assert languages.install(application, PSEUDO) == PSEUDO
    assert QCoreApplication.translate("MainWindow", "Keyboard") == pseudo("Keyboard")
    assert spoken("Add an input block") == pseudo("Add an input block")
    assert languages.install(application, RIGHT_TO_LEFT) == RIGHT_TO_LEFT
    assert application.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert languages.install(application, languages.ENGLISH) == languages.ENGLISH
    assert QCoreApplication.translate("MainWindow", "Keyboard") == "Keyboard"
    assert application.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_german_is_told_in_the_window_by_qt_and_by_the_engine(application: QApplication) -> None:
    assert languages.install(application, "de") == "de"
    assert QCoreApplication.translate("MainWindow", "Keyboard") == "Tastatur"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    refused = Invalid("Epochs", "a whole number of at least 1", "0", "Enter a number.")
    told = "erwartet wurde eine ganze Zahl von mindestens 1, bekommen 0. Gib eine Zahl ein."
    assert spoken(str(refused)) == f"Epochen: {told}"
    killed = explain_exit(-9, "").message
    assert spoken(killed).startswith("Die Engine wurde vom System beendet.")


def test_a_made_up_text_is_longer_and_keeps_what_is_filled_in() -> None:
    told = pseudo("Save {0} as <b>&file</b>")
    assert "{0}" in told
    assert "<b>&f" in told
    assert told.startswith("Sávé")
    words = "Train this network on this data"
    assert len(pseudo(words)) >= 1.38 * len(words)
    assert pseudo("{0} %") == "{0} %"
