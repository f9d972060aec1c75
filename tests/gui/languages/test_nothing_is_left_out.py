"""No words of the window go past its translation."""

import ast
import itertools
from collections.abc import Iterator

from nnstudio.gui.languages import room_sentences
from nnstudio.gui.languages.texts import PACKAGE, name_of, place_of, tree_of

#: What translates its text, or has it translated later.
TRANSLATED = frozenset({"tr", "_tr", "translate", "_translate", "spoken", "Invalid"})
#: Calls whose texts are for programs or for the log.
OTHERS = frozenset(
    {"setStyleSheet", "setObjectName", "error", "warning", "exception", "add_argument"}
)
#: Functions that write files for other programs, whose column names are English everywhere.
EXPORTS = frozenset({"table", "_table", "_rows", "rows", "_style_sheet", "markdown"})
#: Modules that people read in English: commands, diagnostics, the guide, the tools of translators.
ENGLISH = ("languages/", "snapshot.py", "gui/app.py", "faults/diagnostics.py", "kit/__main__.py")
#: Texts that are no words for people, or that are translated elsewhere.
KNOWN = frozenset(
    {
        *("two sines", "damped sine", "early stopping", "by hand"),  # names in documents
        *("nnstudio data", "go on", "moments {run}"),  # names for the program
        *("Engine is starting…", "time left__", "GPU {number}: {load}, {memory}"),
        *("EMA momentum", "Use EMA", "EMA overwrite frequency", "Clip norm", "Clip value"),
        *("Global clip norm", "Standard deviation"),
    }
)


def left_out() -> Iterator[str]:
    for path in sorted((PACKAGE / "gui").rglob("*.py")):
        place = place_of(path)
        if any(part in place for part in ENGLISH):
            continue
        tree = tree_of(path)
        skipped = set(room_sentences._unspoken(tree))
        for node in ast.walk(tree):
            is_call = isinstance(node, ast.Call) and name_of(node.func) in TRANSLATED | OTHERS
            if is_call or (isinstance(node, ast.FunctionDef) and node.name in EXPORTS):
                skipped.add(id(node))
        for text in room_sentences._outermost(tree, skipped):
            for words in itertools.islice(room_sentences._variants(text), 2):
                if room_sentences._is_prose(words.strip()) and words not in KNOWN:
                    yield f"{place}, line {text.lineno}: {words!r}"


def test_every_word_of_the_window_can_be_translated() -> None:
    assert list(left_out()) == []
