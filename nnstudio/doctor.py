"""``nnstudio doctor``: what of the installation works, and what to do about what does not."""

import argparse
import os
import platform
import queue
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib import metadata
from typing import Literal

import msgspec
from rich.console import Console
from rich.table import Table
from rich.text import Text

from nnstudio import __version__, assets, system_libraries
from nnstudio.protocol.messages import EngineReady, Event
from nnstudio.protocol.process import EngineProcess

State = Literal["works", "note", "broken"]

_PYTHONS = ((3, 11), (3, 12), (3, 13))
_KERAS_WITHOUT_KNOWN_HOLES = (3, 15, 1)
_ENGINE_SECONDS = 120.0
_REINSTALL = "Install nnstudio again: pip install --force-reinstall nnstudio"
_OPEN_WINDOW = (
    "import sys; from PySide6.QtWidgets import QApplication, QLabel; "
    "app = QApplication(['nnstudio']); label = QLabel('nnstudio'); label.show(); "
    "app.processEvents(); sys.exit(label.grab().isNull())"
)


class Check(msgspec.Struct, frozen=True):
    """One line of the report.

    Attributes:
        part: What was looked at.
        state: ``works``; ``note``, something that is good to know but stops nobody; ``broken``.
        found: What is there.
        advice: What to do about it; empty where there is nothing to do.
    """

    part: str
    state: State
    found: str
    advice: str = ""


def main(argv: Sequence[str] = ()) -> int:
    """Prints the report.

    Args:
        argv: The arguments after ``nnstudio doctor``.

    Returns:
        0 when everything that nnstudio needs works, else 1.
    """
    parser = argparse.ArgumentParser(
        prog="nnstudio doctor",
        description="Looks at Python, Keras, TensorFlow, Qt and the GPU, and says what works and "
        "what to do about what does not.",
    )
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    arguments = parser.parse_args(argv)
    checks = examine()
    if arguments.json:
        print(msgspec.json.format(msgspec.json.encode(checks)).decode())
    else:
        _print_report(Console(), checks)
    return int(any(check.state == "broken" for check in checks))


def examine() -> tuple[Check, ...]:
    """Looks at everything; starts an engine, so it takes some seconds."""
    # A frozen application carries no package metadata; its engine tells the versions.
    packages = () if _is_frozen() else check_packages(installed_versions())
    return (
        check_python(sys.version_info[:3]),
        check_resources(),
        *packages,
        check_qt(),
        *check_engine(),
    )


def installed_versions() -> dict[str, str]:
    """Returns the installed distributions: name in lower case to version."""
    named = ((found.metadata["Name"], found.version) for found in metadata.distributions())
    return {name.lower().replace("_", "-"): version for name, version in named if name}


def check_python(version: tuple[int, ...]) -> Check:
    """Checks that TensorFlow and Qt exist for this Python."""
    found = ".".join(map(str, version)) + f" on {platform.system()} {platform.machine()}"
    if version[:2] in _PYTHONS:
        return Check("Python", "works", found)
    return Check("Python", "broken", found, "nnstudio needs Python 3.11, 3.12 or 3.13.")


def check_resources() -> Check:
    """Checks that the bundled files came along with the installation."""
    try:
        num_files = sum(1 for place in assets.root().rglob("*") if place.is_file())
    except assets.AssetMissingError as error:
        return Check("nnstudio", "broken", str(error), _REINSTALL)
    if num_files == 0:
        return Check("nnstudio", "broken", f"{assets.root()} is empty", _REINSTALL)
    return Check("nnstudio", "works", f"{__version__}, {num_files} bundled files")


def check_packages(versions: Mapping[str, str]) -> tuple[Check, ...]:
    """Checks the versions of the large libraries, without importing them.

    Args:
        versions: Distribution name, in lower case with hyphens, to version.
    """
    return (_check_keras(versions), _check_tensorflow(versions), _check_pyside(versions))


def _check_keras(versions: Mapping[str, str]) -> Check:
    version = versions.get("keras")
    if version is None:
        return Check("Keras", "broken", "not installed", _REINSTALL)
    if _numbers(version) < _KERAS_WITHOUT_KNOWN_HOLES:
        advice = "This version can be harmed by a model file: pip install 'keras>=3.15.1'"
        return Check("Keras", "broken", version, advice)
    return Check("Keras", "works", version)


def _check_tensorflow(versions: Mapping[str, str]) -> Check:
    version = versions.get("tensorflow")
    if version is None:
        return Check("TensorFlow", "broken", "not installed", _REINSTALL)
    if "tensorflow-cpu" in versions:
        advice = (
            "Both own the same folder and break each other: pip uninstall tensorflow "
            "tensorflow-cpu, then pip install nnstudio"
        )
        return Check("TensorFlow", "broken", "tensorflow and tensorflow-cpu", advice)
    if "tensorflow-metal" in versions:
        advice = "It breaks TensorFlow from 2.20 on: pip uninstall tensorflow-metal"
        return Check("TensorFlow", "broken", f"{version} with tensorflow-metal", advice)
    return Check("TensorFlow", "works", version)


def _check_pyside(versions: Mapping[str, str]) -> Check:
    version = versions.get("pyside6-essentials")
    if version is None:
        return Check("PySide6", "broken", "not installed", _REINSTALL)
    if _numbers(version)[:2] == (6, 12) and sys.version_info < (3, 12):
        advice = (
            "This version crashes Python 3.11 within minutes: pip install "
            "PySide6-Essentials==6.11.3"
        )
        return Check("PySide6", "broken", version, advice)
    return Check("PySide6", "works", version)


def check_qt() -> Check:
    """Checks that Qt can draw, and whether there is a screen to draw on."""
    problem = system_libraries.picture_problem()
    if problem is not None:
        return Check("Qt", "broken", "system libraries are missing", problem)
    failure = "" if _is_frozen() else _qt_failure()
    if failure:
        return Check("Qt", "broken", "Qt cannot draw a window", failure)
    problem = system_libraries.window_problem()
    if problem is not None:
        return Check("Qt", "note", "can draw, but not open a window here", problem)
    return Check("Qt", "works", "can open a window")


def _qt_failure() -> str:
    """Draws a window into a picture in another process, where Qt may abort without harm."""
    done = subprocess.run(
        [sys.executable, "-c", _OPEN_WINDOW],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    if done.returncode == 0:
        return ""
    return _last_line(done.stderr) or f"Qt ended with status {done.returncode}."


def check_engine(
    command: list[str] | None = None, seconds: float = _ENGINE_SECONDS
) -> tuple[Check, ...]:
    """Starts an engine and asks what it runs on.

    Args:
        command: Its command line; the default starts the engine of this installation.
        seconds: How long it may take to import TensorFlow.
    """
    answers: queue.Queue[Event | int] = queue.Queue()
    process = EngineProcess(answers.put, answers.put, command)
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty:
        found = f"no word from it in {seconds:.0f} seconds"
        advice = "Close other programs and try again; the machine may be short of memory."
        return (Check("Engine", "broken", found, advice),)
    finally:
        process.close(timeout=1.0)
    if not isinstance(answer, EngineReady):
        found = f"it ended before it was ready (status {answer})"
        return (Check("Engine", "broken", found, _last_line(process.last_words) or _REINSTALL),)
    libraries = ", ".join(f"{name} {version}" for name, version in answer.versions.items())
    devices = "; ".join(device.description for device in answer.devices)
    return (
        Check("Engine", "works", f"{libraries} on {devices}"),
        _check_gpu(answer),
    )


def _check_gpu(answer: EngineReady) -> Check:
    cards = [device.description for device in answer.devices if device.name.startswith("gpu")]
    if cards:
        return Check("GPU", "works", "; ".join(cards), answer.reason)
    found = ": ".join(part for part in (answer.note, "training runs on the CPU") if part)
    steps = (f"{number}. {step}" for number, step in enumerate(answer.steps, 1))
    return Check("GPU", "note", found, "\n".join((answer.reason, *steps)))


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version)[:3])


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""


def _print_report(console: Console, checks: Sequence[Check]) -> None:
    marks = {"works": "[green]works[/]", "note": "[yellow]note[/]", "broken": "[red]broken[/]"}
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for title in ("Part", "State", "Found"):
        table.add_column(title, overflow="fold")
    for check in checks:
        table.add_row(check.part, marks[check.state], Text(check.found))
    console.print(table)
    for check in checks:
        if check.advice:
            console.print(f"\n[bold]{check.part}:[/] ", end="")
            console.print(check.advice, markup=False, highlight=False, soft_wrap=True)
