"""Finds the texts of the window: what is given to ``self.tr`` and ``translate``."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache

from nnstudio.gui.languages.texts import PACKAGE, NotPlain, Text, name_of, place_of, plain, tree_of

#: Qt's own function, and how our modules call it.
_TRANSLATE = frozenset({"translate", "_translate"})
#: Functions of a module that do nothing but translate their argument in one context.
_HELPERS = frozenset({"tr", "_tr"})
#: Modules that translate what is only known when it is told.
_AT_RUN_TIME = frozenset({"nnstudio/gui/languages/sentences.py"})


@cache
def window_texts() -> tuple[Text, ...]:
    """Every text of the window that goes through Qt's translation.

    Raises:
        NotPlain: An expression is to be translated, which nobody could have translated before.
    """
    paths = [
        path
        for path in sorted((PACKAGE / "gui").rglob("*.py"))
        if place_of(path) not in _AT_RUN_TIME
    ]
    trees = {place_of(path): tree_of(path) for path in paths}
    helpers = {place: dict(_helpers(tree)) for place, tree in trees.items()}
    found: list[Text] = []
    for place, tree in trees.items():
        found += _Visitor(place, helpers[place] | _imported(tree, helpers)).texts_of(tree)
    return tuple(found)


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions that only translate, and the context in which they do."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name in _HELPERS:
            for inner in ast.walk(node):
                if isinstance(inner, ast.Call) and name_of(inner.func) in _TRANSLATE:
                    yield node.name, plain(inner.args[0]) or ""


def _imported(tree: ast.Module, helpers: dict[str, dict[str, str]]) -> dict[str, str]:
    """Such functions of other modules."""
    found: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module:
            theirs = helpers.get(node.module.replace(".", "/") + ".py", {})
            found |= {
                alias.asname or alias.name: theirs[alias.name]
                for alias in node.names
                if alias.name in theirs
            }
    return found


class _Visitor(ast.NodeVisitor):
    def __init__(self, place: str, helpers: dict[str, str]) -> None:
        self._place = place
        self._helpers = helpers
        self._classes: list[str] = []
        self._found: list[Text] = []

    def texts_of(self, tree: ast.Module) -> list[Text]:
        self.visit(tree)
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name not in _HELPERS:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = name_of(node.func)
        is_method = isinstance(node.func, ast.Attribute)
        if name == "tr" and is_method and self._classes:
            self._take(self._classes[-1], node)
        elif name in _TRANSLATE and len(node.args) >= 2 and plain(node.args[0]) is not None:
            self._take(plain(node.args[0]) or "", node, 1)
        elif not is_method and name in self._helpers and node.args:
            self._take(self._helpers[name], node)

    def _take(self, context: str, call: ast.Call, number: int = 0) -> None:
        text = plain(call.args[number])
        if text is None:
            raise NotPlain(
                f"{self._place}, line {call.lineno}: expected a plain text to be translated, and "
                "found an expression. Write the text there, and fill it with format()."
            )
        # Behind a text come a remark and the number that is told with it.
        is_counted = len(call.args) > number + 2
        self._found.append(Text(context, text, self._place, is_counted))
