"""The drawing of docs/architecture.md, held."""

import ast
import functools
import os
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import nnstudio

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "nnstudio"
SOURCES = sorted(
    path
    for folder in ("nnstudio", "tests", "benchmarks", "packaging")
    for path in (ROOT / folder).rglob("*.py")
)
MAX_LINES = 400

TENSORFLOW = ("tensorflow", "keras")
QT = ("PySide6", "shiboken6", "pyqtgraph")
# Imported when a command is carried out, so that start-up and `--help` are immediate.
SLOW = ("sklearn", "pandas", "scipy")
#: Modules, and modules below these, that must be importable without the libraries.
MUST_NOT_NEED = {
    "nnstudio.assets": TENSORFLOW + QT + SLOW,
    "nnstudio.system_libraries": TENSORFLOW + QT + SLOW + ("numpy", "msgspec", "rich"),
    "nnstudio.__main__": TENSORFLOW + QT + SLOW + ("numpy", "msgspec", "rich"),
    "nnstudio.cli": TENSORFLOW + QT + SLOW + ("numpy", "rich"),
    "nnstudio.commands": TENSORFLOW + QT + SLOW,
    "nnstudio.doctor": TENSORFLOW + QT + SLOW,
    "nnstudio.document": TENSORFLOW + QT + SLOW,
    "nnstudio.protocol": TENSORFLOW + QT + SLOW,
    "nnstudio.lessons": TENSORFLOW + QT + SLOW,
    # TensorFlow and Keras bring scipy; without the others they are imported sooner.
    "nnstudio.engine": (*QT, "sklearn", "pandas", "matplotlib"),
    "nnstudio.gui": TENSORFLOW + SLOW,
}
# Each runs code that a file or a stranger chose.
FORBIDDEN_MODULES = {"pickle", "cPickle", "_pickle", "dill", "cloudpickle", "shelve", "marshal"}
FORBIDDEN_CALLS = {
    "eval",
    "exec",
    "__import__",
    "os.system",
    "os.popen",
    "keras.config.enable_unsafe_deserialization",
}
FORBIDDEN_KEYWORDS = {"allow_pickle": True, "safe_mode": False, "shell": True}


@functools.cache
def module_names() -> list[str]:
    walked = pkgutil.walk_packages([str(PACKAGE)], "nnstudio.")
    return sorted(module.name for module in walked)


def is_in(module: str, room: str) -> bool:
    return module == room or module.startswith(f"{room}.")


def test_imports_follow_the_drawing() -> None:
    # In a process of its own: it writes to the streams it found when it was imported.
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", program, "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_module_belongs_to_a_room_that_is_checked() -> None:
    homeless = [
        name for name in module_names() if not any(is_in(name, room) for room in MUST_NOT_NEED)
    ]
    assert homeless == []


@pytest.mark.parametrize("room", MUST_NOT_NEED)
def test_room_can_be_imported_without_libraries_it_must_not_need(room: str) -> None:
    modules = [name for name in module_names() if is_in(name, room)]
    assert modules, f"{room} is gone; take it off the list"
    script = (
        "import importlib, sys\n"
        f"for name in {MUST_NOT_NEED[room]!r}: sys.modules[name] = None\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
    )
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", script],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environ,
    )
    assert done.returncode == 0, done.stderr


def test_no_file_outgrows_400_lines() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    too_long = {
        str(path.relative_to(ROOT)): length
        for path, length in lengths.items()
        if length > MAX_LINES
    }
    assert too_long == {}


def test_no_code_that_runs_what_a_file_says() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}, line {line}: {what}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line, what in dangers(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_dangers_are_recognised() -> None:
    source = (
        "import pickle\nfrom shelve import open\nimport os\nos.system('x')\neval('1')\n"
        "np.load(f, allow_pickle=True)\nkeras.saving.load_model(p, safe_mode=False)\n"
        "np.load(f, allow_pickle=False)\nregex.eval\n"
    )
    assert [line for line, _ in dangers(ast.parse(source))] == [1, 2, 4, 5, 6, 7]


def test_nothing_is_left_for_later() -> None:
    marks = ("TO" + "DO", "FIX" + "ME", "XX" + "X")
    marked = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in SOURCES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if any(mark in line for mark in marks)
    ]
    assert marked == []


def test_version_is_a_release_number() -> None:
    assert [part.isdigit() for part in nnstudio.__version__.split(".")] == [True] * 3


def dangers(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yields line and name of each import and call that could run foreign code."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = {alias.name.partition(".")[0] for alias in node.names}
            yield from ((node.lineno, name) for name in names & FORBIDDEN_MODULES)
        elif isinstance(node, ast.ImportFrom) and node.module in FORBIDDEN_MODULES:
            yield node.lineno, str(node.module)
        elif isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called in FORBIDDEN_CALLS:
                yield node.lineno, called
            for keyword in node.keywords:
                value = getattr(keyword.value, "value", None)
                if keyword.arg in FORBIDDEN_KEYWORDS and value is FORBIDDEN_KEYWORDS[keyword.arg]:
                    yield node.lineno, f"{keyword.arg}={value}"
