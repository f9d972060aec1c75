"""Finds the sentences that the rooms without Qt tell, as templates.

They are written there as plain English with f-strings, and reach the window as finished sentences.
Here each f-string becomes a template with a name for each gap; see ``sentences`` for the way back.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import msgspec

from nnstudio import assets
from nnstudio.document.catalogue import catalogue
from nnstudio.document.examples import examples
from nnstudio.document.strategies import STRATEGIES
from nnstudio.gui.forms.words import label_of
from nnstudio.gui.languages.texts import (
    AMOUNT,
    PACKAGE,
    SENTENCES,
    Text,
    name_of,
    place_of,
    plain,
    tree_of,
)

#: Rooms whose sentences reach the window. What the commands print stays English.
_ROOMS = ("document", "protocol", "engine", "lessons")
#: Parts of these rooms whose words no user of the window reads.
_UNREAD = (
    *("engine/catalogue/", "engine/server.py", "store/schema.py"),
    *("kit/pages.py", "kit/handout.py"),  # which the texts of the kit are read from
    *("run_html.py", "_csv.py"),
)
#: Exceptions that are for programmers.
_FOR_PROGRAMMERS = frozenset(
    {"ValueError", "TypeError", "KeyError", "RuntimeError", "AssertionError", "NotImplementedError"}
)
#: Calls whose texts programs read.
_MACHINERY = frozenset({"compile", "execute", "executemany", "getLogger", "info", "debug"})
#: Calls whose texts people read, also where they are only a word.
_SPOKEN = frozenset(
    {
        *("Invalid", "Problem", "Finding", "Knob", "Strategy", "FileProblem", "DataProblem"),
        *("InsertLayer", "SetParam", "SetField", "RemoveLayer", "AddLayer", "Connect"),
        *("Disconnect", "Several", "Meaning", "turn_to"),
    }
)
#: Fields of a lesson that people read.
_LESSON_FIELDS = frozenset({"title", "learns", "text", "task", "hint", "label"})

#: Two words, or a word beside a gap: more than a name that programs use.
_PROSE = re.compile(r"\b[A-Za-z’']+[,:;]? [(“]?[A-Za-z’']{2,}|[A-Za-z]{2,}[,:;]? \{|\} [a-z]{2,}")
_WORD = re.compile(r"[A-Z][\w-]+( [\w-]+)*")
_SQL = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|VACUUM|ALTER|ATTACH|FROM)\b|= \?")
_GAPS = re.compile(r"\{\w*\}")
_STYLE = re.compile(r"\w+: [^;{}]+;[^{}]*\}")
_HTML = re.compile(r"</?\w+[^>]*>")
#: A sentence with many ifs in it is taken apart into so many at most.
_MOST_VARIANTS = 16


@cache
def room_sentences() -> tuple[Text, ...]:
    """Templates of all sentences of other rooms, and the words of catalogue, examples, lessons."""
    found: list[Text] = []
    for room in _ROOMS:
        for path in sorted((PACKAGE / room).rglob("*.py")):
            place = place_of(path)
            if not any(part in place for part in _UNREAD):
                found += [Text(SENTENCES, text, place) for text in spoken_in(tree_of(path))]
    window = (*_refusals_of_the_window(), *_labels_of_forms())
    return (*found, *window, *_catalogue(), *_examples(), *_lessons())


def spoken_in(tree: ast.Module) -> Iterator[str]:
    """The templates of what a module says to people.

    Args:
        tree: Its source. ``f"Use {n} units" + ("." if done else "!")`` gives two templates,
            ``"Use {n} units."`` and ``"Use {n} units!"``.
    """
    unspoken = set(_unspoken(tree))
    named = {id(argument) for call in _calls(tree) for argument in _arguments(call)}
    for node in _outermost(tree, unspoken):
        for text in itertools.islice(_variants(node), _MOST_VARIANTS):
            words = text.strip()
            if _is_prose(words) or (id(node) in named and _WORD.fullmatch(words)):
                yield words
    yield from _counted(tree)


def _counted(tree: ast.Module) -> Iterator[str]:
    """One and many of what is given to ``counted(number, "row")``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node.func) == "counted":
            nouns = [text for text in map(plain, node.args[1:]) if text]
            if nouns:
                yield f"{{{AMOUNT}}} {nouns[0]}"
            if len(nouns) > 1 or (nouns and not nouns[0].endswith("s")):
                yield f"{{{AMOUNT}}} {nouns[1] if len(nouns) > 1 else nouns[0] + 's'}"


def _outermost(node: ast.AST, unspoken: set[int]) -> Iterator[ast.expr]:
    """Texts and sums of texts, those inside of others left out."""
    if id(node) in unspoken:
        return
    if isinstance(node, ast.expr) and _is_text(node):
        yield node
        # What stands in its gaps may be sentences of their own.
        for inner in ast.walk(node):
            if isinstance(inner, ast.FormattedValue):
                yield from _outermost(inner.value, unspoken)
        return
    for child in ast.iter_child_nodes(node):
        yield from _outermost(child, unspoken)


def _is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.BinOp):
        is_sum = isinstance(node.op, ast.Add)
        return is_sum and (_is_text(node.left) or _is_text(node.right))
    return isinstance(node, ast.JoinedStr) or plain(node) is not None


def _variants(node: ast.expr) -> Iterator[str]:
    """Every text that an expression can be, with gaps for what is not known."""
    for parts in itertools.product(*_alternatives(node)):
        yield _numbered(parts)


def _alternatives(node: ast.expr) -> list[list[str]]:
    """For each piece of a text, what it may be; gaps are marked by a character that none has."""
    text = plain(node)
    if text is not None:
        return [[text]]
    if isinstance(node, ast.JoinedStr):
        return [alternatives for part in node.values for alternatives in _alternatives(part)]
    if isinstance(node, ast.FormattedValue):
        return _alternatives(node.value)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and _is_text(node):
        return [*_alternatives(node.left), *_alternatives(node.right)]
    if isinstance(node, ast.IfExp):
        branches = (node.body, node.orelse)
        texts = [list(_variants(branch)) for branch in branches if _is_text(branch)]
        if len(texts) == len(branches):
            return [[text for several in texts for text in several]]
    return [[f"\0{_gap(node)}\0"]]


def _numbered(parts: Iterable[str]) -> str:
    """Puts the pieces together; gaps of the same name get numbers."""
    used: dict[str, int] = {}

    def gap(match: re.Match[str]) -> str:
        name = match[1]
        used[name] = used.get(name, 0) + 1
        return f"{{{name}{used[name] if used[name] > 1 else ''}}}"

    return re.sub("\0([^\0]*)\0", gap, "".join(parts))


def _gap(node: ast.expr) -> str:
    name = name_of(node.func if isinstance(node, ast.Call) else node).strip("_")
    return name if name.isidentifier() else "value"


def _is_prose(text: str) -> bool:
    is_licence = "\n\n" in text  # which stays as its owners wrote it
    is_code = "\\" in text or any(code.search(text) for code in (_SQL, _HTML, _STYLE))
    return bool(_PROSE.search(text)) and not is_code and not is_licence


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node.func) in _SPOKEN:
            yield node


def _arguments(call: ast.Call) -> Iterator[ast.expr]:
    yield from call.args
    yield from (keyword.value for keyword in call.keywords)


def _unspoken(tree: ast.Module) -> Iterator[int]:
    """Texts that no user reads: documentation, what is for programmers, what programs read."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and plain(node.value) is not None:
            yield id(node.value)
        elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            if name_of(node.exc.func) in _FOR_PROGRAMMERS:
                yield id(node)
        elif isinstance(node, ast.Assert) or _is_machinery(node):
            yield id(node)


def _is_machinery(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and name_of(node.func) in _MACHINERY


def _refusals_of_the_window() -> Iterator[Text]:
    """What the window refuses itself is told as other rooms would tell it."""
    for path in sorted((PACKAGE / "gui").rglob("*.py")):
        for call in _calls(tree_of(path)):
            if name_of(call.func) == "Invalid":
                for argument in _arguments(call):
                    yield from (
                        Text(SENTENCES, text.strip(), place_of(path))
                        for text in itertools.islice(_variants(argument), _MOST_VARIANTS)
                        if any(letter.isalpha() for letter in _GAPS.sub("", text))
                    )


def _labels_of_forms() -> Iterator[Text]:
    """Names of the settings for which the window makes forms itself."""
    for path in sorted((PACKAGE / "gui").rglob("*.py")):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call) and name_of(node.func) == "Parameter" and node.args:
                name = plain(node.args[0])
                if name is not None:
                    yield Text(SENTENCES, label_of(name), place_of(path))
    for strategy in STRATEGIES:
        for knob in strategy.knobs:
            yield Text(SENTENCES, label_of(knob.name), "the strategies")


def _catalogue() -> Iterator[Text]:
    """Help, categories and labels of everything that Keras offers."""
    for entries in catalogue().families.values():
        for entry in entries:
            for text in (entry.category, entry.help):
                yield Text(SENTENCES, text, "the catalogue of Keras")
            for param in entry.params:
                for text in (label_of(param.name), param.help):
                    yield Text(SENTENCES, text, "the catalogue of Keras")


def _examples() -> Iterator[Text]:
    for example in examples():
        for text in (example.title, example.summary):
            yield Text(SENTENCES, text, f"the example {example.name}")


def _lessons() -> Iterator[Text]:
    folder = assets.root() / "lessons"
    for path in sorted(folder.glob("*.json")):
        tree = msgspec.json.decode(path.read_bytes())
        for text in _values(tree):
            yield Text(SENTENCES, text, f"the lesson {path.stem}")


def _values(tree: Any) -> Iterator[str]:
    """What people read in a tree of JSON values."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            if key in _LESSON_FIELDS and isinstance(value, str):
                yield value
            else:
                yield from _values(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _values(value)
