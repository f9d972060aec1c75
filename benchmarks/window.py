"""How soon the window is there, and how late its event loop is while a network trains.

    python -m benchmarks.window [--rounds 7] [--seconds 10] [--example spiral,digits]

*First paint*: processes take turns, nnstudio's and one that shows an empty QMainWindow with a
pyqtgraph plot. Each is timed from its start to its first painted window. Printed is the median
of the rounds' ratios.

*Event loop*: a real window with a real engine trains an example with every panel visible. A
timer of 1 ms notes how late each of its ticks comes.

Needs a display (``xvfb-run`` will do); on the offscreen platform nothing is really painted.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from benchmarks._machine import machine_in_words

OURS = """
import time
from nnstudio.gui import app

def painted(window, wish):
    from PySide6.QtWidgets import QApplication
    print(time.time(), flush=True)
    QApplication.quit()

app.open_wish = painted
app.main([])
"""

EMPTY = """
import time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
import pyqtgraph

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, tell)
        return False

def tell():
    print(time.time(), flush=True)
    application.quit()

application = QApplication([])
window = QMainWindow()
window.setCentralWidget(pyqtgraph.PlotWidget())
window.resize(1366, 768)
window.show()
painted = Painted()
window.windowHandle().installEventFilter(painted)
application.exec()
"""


def seconds_to_paint(program: str) -> float:
    """Seconds from the start of a process to its first painted window."""
    begin = time.time()
    done = subprocess.run(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, check=True, timeout=120
    )
    return float(done.stdout.split()[0]) - begin


def first_paint(rounds: int) -> list[tuple[float, float]]:
    """(nnstudio, empty window) seconds of each round; a round before warms the disk cache."""
    seconds_to_paint(OURS), seconds_to_paint(EMPTY)
    return [(seconds_to_paint(OURS), seconds_to_paint(EMPTY)) for _ in range(rounds)]


def lateness(example: str, seconds: float) -> np.ndarray:
    """Milliseconds by which each tick of a 1 ms timer came late while ``example`` trained."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from nnstudio.document import edits
    from nnstudio.gui.application import make_application
    from nnstudio.gui.engine_link import EngineLink
    from nnstudio.gui.session import Session
    from nnstudio.gui.settings import Settings
    from nnstudio.gui.window import MainWindow

    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "window.ini")
        application = make_application(settings)
        link = EngineLink(standby=False)
        link.start()
        session = Session(link)
        window = MainWindow(session, settings)
        window.resize(1366, 768)
        window.show()
        window.files.open_example(example)
        session.model.do(
            "Train for long", lambda project: edits.set_field(project, "plan.epochs", 1_000_000)
        )
        _tile(window)
        ticks: list[float] = []
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setInterval(1)
        timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
        _until(lambda: link.is_ready, 120)
        session.run.train()
        _for(8.0)  # compiled, chosen and settled
        timer.start()
        _for(seconds)
        timer.stop()
        session.run.stop()
        _for(0.5)
        link.close()
        session.model.history.mark_saved()  # or closing would ask about the changes
        window.deleteLater()
        application.processEvents()
        QApplication.closeAllWindows()
    return np.maximum(np.diff(ticks) * 1000.0 - 1.0, 0.0)


def _tile(window: object) -> None:
    """Puts every plot beside the others, so that all of them are visible."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

    assert isinstance(window, QWidget)
    for inner in window.findChildren(QMainWindow):
        docks = [
            dock
            for dock in inner.findChildren(QDockWidget)
            if inner.dockWidgetArea(dock) == Qt.DockWidgetArea.BottomDockWidgetArea
        ]
        for left, right in itertools.pairwise(docks):
            inner.splitDockWidget(left, right, Qt.Orientation.Horizontal)
        for dock in docks:
            dock.show()


def _for(seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def _until(condition: object, seconds: float) -> None:
    assert callable(condition)
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise SystemExit("the engine did not start")
        _for(0.05)


def main() -> None:
    """Prints both tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--example", default="spiral,digits")
    options = parser.parse_args()
    console = Console()
    console.print(machine_in_words())
    pairs = first_paint(options.rounds)
    ratios = sorted(ours / empty for ours, empty in pairs)
    table = Table(title="Seconds to the first painted window (medians)")
    for heading in ("nnstudio", "empty Qt + pyqtgraph", "ratio", "lowest … highest"):
        table.add_column(heading, justify="right")
    table.add_row(
        f"{statistics.median(ours for ours, _ in pairs):.2f}",
        f"{statistics.median(empty for _, empty in pairs):.2f}",
        f"{statistics.median(ratios):.2f}",
        f"{ratios[0]:.2f} … {ratios[-1]:.2f}",
    )
    console.print(table)
    table = Table(title="Event loop while training, all panels visible: ms late")
    for heading in ("example", "ticks", "p50", "p99", "largest"):
        table.add_column(heading, justify="left" if heading == "example" else "right")
    for example in options.example.split(","):
        late = lateness(example, options.seconds)
        p50, p99 = np.percentile(late, [50, 99])
        table.add_row(example, f"{len(late):,}", f"{p50:.1f}", f"{p99:.1f}", f"{late.max():.1f}")
    console.print(table)


if __name__ == "__main__":
    main()
