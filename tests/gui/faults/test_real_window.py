"""The program as it is started: what goes wrong in it is told in its window, and it goes on."""

import json
import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import json, sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from nnstudio.gui import app, settings
from nnstudio.gui.engine_link import EngineLink

folder = Path(sys.argv[1])
Plain = settings.Settings
settings.Settings = lambda: Plain(folder / "window.ini")
EngineLink.start = lambda self: None  # what is tried here needs no engine
told = []

def broken_slot():
    raise RuntimeError("a slot is broken")

class BrokenPaint(QWidget):
    def paintEvent(self, event):
        raise RuntimeError("a paint event is broken")

def broken_thread():
    def work():
        raise RuntimeError("a thread is broken")
    threading.Thread(target=work).start()

def tell(window):
    box = window.errors.box
    if box is not None:
        told.append([box.text(), box.detailedText()])
        box.close()
    window.errors._last = -1e9  # otherwise there is one dialog in half a minute

def end(window):
    tell(window)
    text = window.welcome.isVisible() and window.centralWidget().isEnabled()
    print(json.dumps([told, text, window.log.tail(), window.strip.text]), flush=True)
    window.close()

def begin(window, wish):
    broken = BrokenPaint(window)
    steps = [broken_slot, broken.show, broken_thread]
    for number, step in enumerate(steps):
        QTimer.singleShot(200 * number + 1, window, step)
        QTimer.singleShot(200 * number + 150, window, lambda: tell(window))
        QTimer.singleShot(200 * number + 160, window, broken.hide)
    QTimer.singleShot(200 * len(steps), window, lambda: end(window))

app.open_wish = begin
sys.exit(app.main([]))
"""


def test_errors_of_all_kinds_become_a_dialog_and_the_window_goes_on(tmp_path: Path) -> None:
    left = tmp_path / "log" / "crash-999999999.txt"
    left.parent.mkdir()
    left.write_text("Fatal Python error: Segmentation fault")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, tmp_path],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert done.returncode == 0
    told, is_alive, log, strip = json.loads(done.stdout)
    assert is_alive
    for place, (text, details) in zip(("slot", "paint event", "thread"), told, strict=True):
        assert "goes on" in text
        assert f"a {place} is broken" in details
        assert f"a {place} is broken" in log
    # And of the crash before this start.
    assert "crashed when it was open last" in strip
    assert "Segmentation fault" in log
    assert list(left.parent.glob("crash-*")) == []
