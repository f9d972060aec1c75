"""The log holds what went wrong, and what is saved of it nothing of the user's data."""

import faulthandler
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.faults.diagnostics import diagnostics
from nnstudio.gui.faults.log import Log, log, log_engine
from nnstudio.protocol.messages import CommandFailed, Device, EngineReady


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Log]:
    was_on = faulthandler.is_enabled()
    made = Log(tmp_path / "log")
    made.open()
    yield made
    made.close()
    if not was_on:
        faulthandler.disable()


def test_what_is_logged_is_told_in_the_diagnostics(opened: Log) -> None:
    log.error("a part is loose in %s", Path.home() / "project")
    greeting = EngineReady({"keras": "3.15.1"}, (Device("cpu", "CPU, 2 threads"),), "", 1)
    text = diagnostics(opened, greeting, "Traceback")
    for words in (
        "a part is loose in ~",
        "keras 3.15.1",
        "CPU, 2 threads",
        "Traceback",
        "Python 3",
    ):
        assert words in text
    assert str(Path.home()) not in text


def test_a_folder_that_cannot_be_made_costs_only_the_log(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way")
    broken = Log(tmp_path / "log")
    assert broken.open() == ""
    assert broken.tail() == ""
    broken.close()


CRASH = """
import ctypes, sys
from pathlib import Path
from nnstudio.gui.faults.log import Log
Log(Path(sys.argv[1])).open()
ctypes.string_at(0)
"""


@pytest.mark.skipif(os.name != "posix", reason="needs a segmentation fault")
def test_the_next_start_finds_the_stack_of_a_crash(tmp_path: Path) -> None:
    child = subprocess.run([sys.executable, "-c", CRASH, tmp_path], check=False)
    assert child.returncode < 0
    was_on = faulthandler.is_enabled()
    after = Log(tmp_path)
    assert "Segmentation fault" in after.open()
    assert "the last start ended in a crash" in after.tail()
    after.close()
    again = Log(tmp_path)
    assert again.open() == ""
    again.close()
    if not was_on:
        faulthandler.disable()


def test_another_window_s_crash_file_is_left_alone(tmp_path: Path) -> None:
    theirs = tmp_path / f"crash-{os.getppid()}.txt"
    theirs.write_text("still empty, as long as it lives")
    mine = Log(tmp_path)
    was_on = faulthandler.is_enabled()
    assert mine.open() == ""
    mine.close()
    assert theirs.exists()
    if not was_on:
        faulthandler.disable()


def test_what_the_engine_says_of_its_mistakes_is_logged(qapp: QApplication, opened: Log) -> None:
    link = EngineLink(standby=False)
    log_engine(link)
    link.event_came.emit(CommandFailed("StartRun", "It failed.", "Traceback of the engine"))
    assert "Traceback of the engine" in opened.tail()


CRASHING_ENGINE = """
import ctypes
import nnstudio.__main__ as program
program._run_engine = lambda: ctypes.string_at(0)
program.main()
"""


@pytest.mark.skipif(os.name != "posix", reason="needs a segmentation fault")
def test_the_stack_of_an_engine_that_crashes_is_logged(qtbot: QtBot, opened: Log) -> None:
    link = EngineLink(standby=False, command=[sys.executable, "-c", CRASHING_ENGINE, "engine"])
    log_engine(link)
    with qtbot.waitSignal(link.died, timeout=60_000) as died:
        link.start()
    link.close()
    assert died.args is not None
    assert "crashed inside a library (SIGSEGV)" in died.args[0]
    assert "Fatal Python error: Segmentation fault" in opened.tail()
    assert "in main" in opened.tail()
