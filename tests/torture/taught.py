"""The window that is killed while it teaches tasks in a row, and keeps a diary.

python -m tests.torture.taught FOLDER
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from nnstudio.document.examples import load_example
from nnstudio.gui.application import make_application
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.session import Session
from nnstudio.gui.settings import Settings
from nnstudio.gui.window import MainWindow
from tests.torture.window import Diary

#: Milliseconds between two looks.
_LOOK = 20


class Taught:
    """Teaches as soon as there is an engine, and notes what is measured and what is told."""

    def __init__(self, window: MainWindow, diary: Diary) -> None:
        self._window, self._diary = window, diary
        link = window.session.link
        link.ready.connect(self._teach)
        window.errors._came.connect(lambda text: diary.note("mistake", text))
        self._noted = 0
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK)

    def _teach(self) -> None:
        tasks, link = self._window.session.tasks, self._window.session.link
        if tasks.state == "failed":
            return  # it is looked at whether this was told
        self._diary.note("engine", link.pid)
        tasks.teach()

    def _look(self) -> None:
        tasks = self._window.session.tasks
        if tasks.record is not None and tasks.step != self._noted:
            self._noted = tasks.step
            self._diary.note("step", self._noted)
        if tasks.state == "failed":
            self._timer.stop()
            self._diary.note("told", self._window.strip.text)


def main() -> None:
    """Runs until it is killed."""
    folder = Path(sys.argv[1])
    settings = Settings(folder / "window.ini")
    application = make_application(settings)
    link = EngineLink(standby=False, command=[sys.executable, "-m", "tests.torture.engine"])
    window = MainWindow(Session(link), settings)
    window.errors.install()
    window.show()
    left = window.files.what_was_left()
    assert window.files.recover(left[0]) if left else _open_tasks(window)
    taught = Taught(window, Diary(folder))
    link.start()
    application.exec()
    del taught


def _open_tasks(window: MainWindow) -> bool:
    return window.files.open_made(load_example("forgetting-digits"))


if __name__ == "__main__":
    main()
