"""What is to be translated: a text, and how the parts of a program's source are named."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import NamedTuple

import nnstudio

#: The package whose source is read.
PACKAGE = Path(nnstudio.__file__).resolve().parent
#: The context of sentences that come from other rooms than the window's.
SENTENCES = "Sentences"
#: Name of a gap of theirs in which only a number stands.
AMOUNT = "amount"


class Text(NamedTuple):
    """A text to be translated.

    Attributes:
        context: Whose it is: a class or a topic of the window, or ``SENTENCES``.
        source: In English.
        place: The file in which it stands, for translators.
        is_counted: Whether it is told with a number, so that a language may have several forms
            of it. The English in the source is the one for many.
    """

    context: str
    source: str
    place: str
    is_counted: bool = False


class NotPlain(Exception):
    """Something that cannot be translated because it is not a plain text in the source."""


@cache
def tree_of(path: Path) -> ast.Module:
    """The source of a module."""
    return ast.parse(path.read_text(encoding="utf-8"))


def place_of(path: Path) -> str:
    """How a module is called for translators."""
    return f"{PACKAGE.name}/{path.relative_to(PACKAGE).as_posix()}"


def name_of(function: ast.expr) -> str:
    """The last part of a name: ``"tr"`` of ``self.tr``; empty where there is none."""
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def plain(node: ast.expr) -> str | None:
    """A text as it stands in the source; ``None`` where it is worked out."""
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return str(node.value) if is_text and isinstance(node, ast.Constant) else None
