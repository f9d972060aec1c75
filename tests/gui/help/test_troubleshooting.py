"""Every kind of problem that the program can tell stands in the guide."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import nnstudio
from nnstudio import assets

PACKAGE = Path(nnstudio.__file__).parent
#: Calls whose first text is the kind of a problem.
CALLS = frozenset({"Problem", "DataProblem", "Finding"})


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


def told() -> set[str]:
    page = (assets.guide() / "troubleshooting.md").read_text(encoding="utf-8")
    return set(re.findall(r"`([a-z-]+)`", page))


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
