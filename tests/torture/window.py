"""The window that is killed: it edits, trains and saves at random, and keeps a diary.

python -m tests.torture.window FOLDER SEED [scripted]
"""

import json
import os
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from nnstudio.document import edits
from nnstudio.document.project import Project
from nnstudio.gui.application import make_application
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.session import Session
from nnstudio.gui.settings import Settings
from nnstudio.gui.window import MainWindow
from nnstudio.protocol.messages import StepsEnded

#: Milliseconds between two things that the user does.
_TURN = 40
#: Runs that are kept; each is thousands of steps long.
_MAX_RUNS = 4


class Diary:
    """Lines that outlive the process, each with the time by a clock that all processes share."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / "diary", os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def note(self, what: str, value: object) -> None:
        """Writes a line."""
        line = json.dumps([time.monotonic(), what, value]) + "\n"
        os.write(self._file, line.encode())


class User:
    """Does something at every turn.

    Args:
        window: Where it is done.
        diary: Where it is noted.
        draw: Decides what is done.
    """

    def __init__(self, window: MainWindow, diary: Diary, draw: random.Random) -> None:
        self._window, self._diary, self._draw = window, diary, draw
        self._session = window.session
        self._number = 0
        self._noted = (0, 0)
        self._run = 0
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._act)
        self._timer.start(_TURN)
        self._session.link.ready.connect(lambda hello: diary.note("engine", hello.pid))
        self._session.link.event_came.connect(self._note_run)
        self._session.link.died.connect(lambda text: diary.note("died", text))
        window.errors._came.connect(lambda text: diary.note("mistake", text))
        window.files.failed.connect(lambda text: diary.note("could not write", text))

    def begin(self, path: Path) -> None:
        """Goes on with what was left, or opens the file."""
        files = self._window.files
        left = files.what_was_left()
        if left:
            assert files.recover(left[0])
        else:
            assert files.open_path(path)
        rows = files.working.ask(lambda store: [row.id for row in store.runs.rows()])
        self._window.book.delete(rows[:-_MAX_RUNS])
        self._diary.note("begun", self._session.model.project.notes)

    def _note_run(self, event: object) -> None:
        if isinstance(event, StepsEnded) and event.run != self._run:
            self._run = event.run
            self._diary.note("run", event.run)

    def _act(self) -> None:
        self._look_at_run()
        draw, model = self._draw.random(), self._session.model
        if draw < 0.2:
            self._number += 1
            text = f"{os.getpid()}-{self._number}"
            model.do("Note", lambda project: edits.set_field(project, "notes", text))
        elif draw < 0.25:
            model.undo()
        elif draw < 0.3:
            model.redo()
        elif draw < 0.302 and self._session.run.state == "running":
            rate = self._draw.choice([0.001, 0.002])
            model.do("Rate", lambda project: with_rate(project, rate))
        elif draw < 0.33:
            self._save()
        else:
            return
        self._diary.note("notes", model.project.notes)

    def _look_at_run(self) -> None:
        run = self._session.run
        record = run.record
        if record is not None and record.step and (record.run, record.step) != self._noted:
            self._noted = record.run, record.step
            self._diary.note("step", self._noted)
        if run.state == "failed" and run.checkpoint is not None and not run.is_stale:
            self._diary.note("goes on", run.checkpoint.step)
            run.go_on()
        elif run.state in ("idle", "ended", "failed"):
            if self._session.link.is_ready:
                run.train()
        elif run.state == "paused":
            run.resume()
        elif run.state == "running":
            draw = self._draw.random()
            if draw < 0.005:
                run.pause()
            elif draw < 0.008:
                run.stop()

    def _save(self) -> None:
        # The time before it, because the file may be the new one before that is noted.
        self._diary.note("saves", self._session.model.project.notes)
        if self._window.files.save():
            self._diary.note("saved", self._session.model.project.notes)


def with_rate(project: Project, rate: float) -> Project:
    """The project with another learning rate."""
    return edits.set_field(project, "plan.optimizer.params.learning_rate", rate)


def main() -> None:
    """Runs until it is killed."""
    folder, seed = Path(sys.argv[1]), sys.argv[2]
    scripted = [sys.executable, "-m", "tests.torture.engine"] if sys.argv[3:] else None
    settings = Settings(folder / "window.ini")
    application = make_application(settings)
    link = EngineLink(standby=False, command=scripted)
    window = MainWindow(Session(link), settings)
    window.errors.install()
    window.show()
    link.start()
    user = User(window, Diary(folder), random.Random(seed))
    user.begin(folder / "user.nnstudio")
    application.exec()


if __name__ == "__main__":
    main()
