"""The check for leftovers in conftest.py, shown to catch each kind."""

import os
import re
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent
LEAKS = """
import subprocess, sys, threading

import conftest
import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QLabel

kept = []

@pytest.fixture(autouse=True)
def _impatient(monkeypatch):
    monkeypatch.setattr(conftest, "_GRACE", 0.1)

def test_window(qapp):
    kept.append(QLabel("left behind"))

def test_timer(qapp):
    timer = QTimer()
    timer.start(1000)
    kept.append(timer)

def test_qthread(qapp):
    thread = QThread()
    thread.start()
    kept.append(thread)

def test_thread():
    threading.Thread(target=threading.Event().wait, daemon=True).start()

def test_process():
    kept.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]))

def test_tidy(qtbot):
    label = QLabel("closed")
    qtbot.addWidget(label)
    timer = QTimer(label)
    timer.start(1000)
    thread = threading.Thread(target=int)
    thread.start()
    subprocess.run([sys.executable, "-c", ""], check=True)

def test_end_of_kept_things():
    thread = kept[2]
    thread.quit()
    thread.wait()
"""


def test_each_kind_of_leftover_fails_the_test_that_left_it(tmp_path: Path) -> None:
    (tmp_path / "test_leaks.py").write_text(LEAKS, encoding="utf-8")
    config = str(TESTS.parent / "pyproject.toml")
    options = ["-q", "-c", config, "--rootdir", str(tmp_path), "-p", "conftest", "-p"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "no:cacheprovider", str(tmp_path)],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(TESTS)},
    )
    found = re.findall(r"ERROR at teardown of (\w+) _+\n+the test left behind: (.*)", done.stdout)
    expected = {
        "test_window": "window QLabel",
        "test_timer": "running timer",
        "test_qthread": "running QThread",
        "test_thread": "thread 'Thread-",
        "test_process": "process ",
    }
    assert [name for name, _ in found] == list(expected), done.stdout
    for name, leftovers in found:
        assert leftovers.startswith(expected[name])
        assert "," not in leftovers
    assert "7 passed, 5 errors" in done.stdout
