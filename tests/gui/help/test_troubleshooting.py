"""Every kind of problem that the program can tell stands in the guide."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import nnstudio
from nnstudio import assets
from nnstudio.gui.languages.room_sentences import _variants, room_sentences
from nnstudio.gui.languages.texts import name_of, tree_of
from nnstudio.gui.languages.window_texts import window_texts
from tests.gui.languages.test_gpu_advice import every_advice

PACKAGE = Path(nnstudio.__file__).parent
#: Calls whose first text is the kind of a problem.
CALLS = frozenset({"Problem", "DataProblem", "Finding"})
#: Calls whose first text is what a refusal begins with.
REFUSALS = frozenset({"Invalid", "FileProblem"})
#: Not refused by themselves: answers, and parts of other sentences.
PARTS = frozenset(
    {
        *("cell in quotation marks", "line"),
        *("It holds no data, and has ….", "It holds …, and has …."),
    }
)


def kinds_in(path: Path) -> Iterator[str]:
    source = path.read_text(encoding="utf-8")
    if not any(f"{call}(" in source for call in CALLS):
        return
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        first = node.args[0]
        if name in CALLS and isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value
        elif name in CALLS and isinstance(first, ast.JoinedStr):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "*" for part in first.values
            )


def page() -> str:
    return (assets.guide() / "troubleshooting.md").read_text(encoding="utf-8")


def told() -> set[str]:
    return set(re.findall(r"`([a-z-]+)`", page()))


def said() -> set[str]:
    """What stands in italics: words that the program shows."""
    return set(re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", page()))


@cache
def beginnings() -> frozenset[str]:
    """With which words refusals begin, with … for what is filled in."""
    return frozenset(_beginnings())


def _beginnings() -> Iterator[str]:
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(tree_of(path)):
            begins = None
            if isinstance(node, ast.Call) and name_of(node.func) in REFUSALS and node.args:
                begins = node.args[0]
            elif isinstance(node, ast.Assign) and _is_named(node.targets[0], "what"):
                begins = node.value  # which is given to one of them later
            for text in _variants(begins) if begins is not None else ():
                words = re.sub(r"\{\w*\}", "…", text)
                if any(letter.isalpha() for letter in words):
                    yield words


def _is_named(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def test_every_kind_of_problem_stands_in_the_guide() -> None:
    kinds = {
        kind
        for room in ("document", "protocol", "engine", "gui")
        for path in (PACKAGE / room).rglob("*.py")
        for kind in kinds_in(path)
    }
    assert len(kinds) > 60
    known = told()
    patterns = {kind: re.compile(kind.replace("*", "[a-z-]+")) for kind in kinds}
    missing = {
        kind
        for kind, pattern in patterns.items()
        if not any(pattern.fullmatch(name) for name in known)
    }
    assert missing == set()


def test_every_refusal_stands_in_the_guide_by_how_it_begins() -> None:
    found = beginnings() - PARTS
    assert {"Could not open …", "Wire", "--seeds"} <= found
    assert found - said() == set()


def test_every_reason_against_a_gpu_stands_in_the_guide() -> None:
    notes = {advice.note for advice in every_advice() if advice.note}
    assert len(notes) > 6
    assert notes - said() == set()


def test_every_part_that_the_doctor_looks_at_stands_in_the_guide() -> None:
    checks = [
        node.args[0]
        for node in ast.walk(tree_of(PACKAGE / "doctor.py"))
        if isinstance(node, ast.Call) and name_of(node.func) == "Check"
    ]
    parts = {str(part.value) for part in checks if isinstance(part, ast.Constant)}
    assert {"Engine", "GPU"} <= parts
    assert parts - set(re.findall(r"`(\w+)`", page())) == set()


def test_what_the_page_quotes_is_still_said() -> None:
    rooms = [text.source for text in (*window_texts(), *room_sentences())]
    known = "\n".join((*rooms, *beginnings())).replace("&", "").replace("{0:,}", "…")
    menus = {words for words in said() if "▸" in words}
    words = {words.rstrip("….*") for words in said() - menus}
    assert len(words) > 60
    assert {one for one in words if one not in known} == set()
