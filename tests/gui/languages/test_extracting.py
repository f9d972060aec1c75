"""Which texts are found in the source of the window, and which sentences in that of the rooms."""

import ast

import pytest

from nnstudio.gui.languages.room_sentences import spoken_in
from nnstudio.gui.languages.texts import SENTENCES, NotPlain
from nnstudio.gui.languages.window_texts import _Visitor, window_texts


def spoken(source: str) -> list[str]:
    return list(spoken_in(ast.parse(source)))


def test_an_f_string_becomes_a_template_with_names() -> None:
    assert spoken('told = f"{layer.title} has {count(a)} inputs, {a:,} of {a}"') == [
        "{title} has {count} inputs, {a} of {a2}"
    ]


def test_every_way_in_which_a_sentence_can_end_is_a_template() -> None:
    source = 'told = f"It needs {n} value{"s" if n > 1 else ""}" + (" now." if x else ", later.")'
    assert spoken(source.replace('{"s" if n > 1 else ""}', "{'s' if n > 1 else ''}")) == [
        "It needs {n} values now.",
        "It needs {n} values, later.",
        "It needs {n} value now.",
        "It needs {n} value, later.",
    ]


@pytest.mark.parametrize(
    "source",
    [
        '"""Says what it is for."""',
        'raise ValueError(f"no such layer as {name}")',
        'condition = "run = ? AND name = ?"',
        'db.execute("SELECT name FROM runs ORDER BY id")',
        'assert x, "this cannot be so"',
        'name = "plan.optimizer"',
        'kind = "needs-flatten"',
        're.compile(r"two words")',
    ],
)
def test_what_no_user_reads_is_left_out(source: str) -> None:
    assert spoken(source) == []


def test_what_is_counted_is_told_for_one_and_for_many() -> None:
    assert spoken('counted(n, "row")') == ["{amount} row", "{amount} rows"]
    assert spoken('counted(n, "axis", "axes")') == ["{amount} axis", "{amount} axes"]
    assert spoken("counted(values)") == []


def test_one_word_counts_where_it_is_told_to_people() -> None:
    assert spoken('Invalid("Epochs", "a number", "none", "Enter one.")') == [
        *("Epochs", "a number"),
        "Enter one.",
    ]


def test_the_texts_of_the_window_have_the_context_of_their_class() -> None:
    found = window_texts()
    assert ("MainWindow", "Keyboard") in {(text.context, text.source) for text in found}
    assert ("Canvas", "Select every block.") not in {(text.context, text.source) for text in found}
    assert ("Canvas", "Selects every block.") in {(text.context, text.source) for text in found}
    assert SENTENCES not in {text.context for text in found}


def test_a_text_that_is_told_with_a_number_is_marked() -> None:
    source = (
        'class A:\n    def f(self):\n        self.tr("{0} runs", "", n)\n        self.tr("Run")\n'
        'translate("Data", "{0} classes", "", n)\ntranslate("Data", "a number")\n'
    )
    found = _Visitor("a.py", {}).texts_of(ast.parse(source))
    assert {text.source: text.is_counted for text in found} == {
        "{0} runs": True,
        "Run": False,
        "{0} classes": True,
        "a number": False,
    }


def test_what_is_worked_out_cannot_be_translated() -> None:
    tree = ast.parse('class A:\n    def f(self):\n        self.tr(f"{x} runs")\n')
    with pytest.raises(NotPlain, match="line 3"):
        _Visitor("a.py", {}).texts_of(tree)
