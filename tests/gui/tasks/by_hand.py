"""A session whose engine is the test: it notes what is sent, and tells what it likes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from nnstudio.document import project_file
from nnstudio.document.examples import load_example
from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.working import WorkingFolder
from nnstudio.gui.application import destroy
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.project.working_file import WorkingFile
from nnstudio.gui.session import Session
from nnstudio.gui.tasks.recording import TaskRecording
from nnstudio.gui.tasks.stored import StoredTasks
from nnstudio.protocol.messages import Command
from nnstudio.protocol.task_messages import (
    StageEnded,
    StartTasks,
    TasksEnded,
    TasksMeasured,
    TasksStarted,
)

DIGITS = load_example("forgetting-digits")
#: Accuracies on both tasks after each of two stages.
ROWS = ((0.9, 0.5), (0.1, 0.8))


class Told(EngineLink):
    """A link behind which there is nobody."""

    def __init__(self) -> None:
        super().__init__(standby=False)
        self.sent: list[Command] = []

    def send(self, command: Command) -> None:
        self.sent.append(command)


@dataclass
class Desk:
    """The session, its file, and what brings sequences there and back."""

    qtbot: QtBot
    link: Told
    session: Session
    working: WorkingFile
    stored: StoredTasks

    def open(self, project: Project = DIGITS) -> None:
        """Opens a project that has no file yet, as the window does."""
        self.working.begin(project)
        self.session.model.open(project)
        self.settle()

    def open_file(self, path: Path) -> None:
        """Opens a file, as the window does."""
        with project_file.opened(path) as (project, contents):
            self.working.begin(project, path, contents)
        self.session.model.open(project)
        self.settle()

    def settle(self) -> None:
        """Waits until the file has answered what it was asked."""
        for _ in range(2):
            self.qtbot.wait(1)
            self.working.ask(lambda _store: None)
        self.qtbot.wait(1)

    @property
    def run(self) -> int:
        """Number of the newest sequence that was asked for."""
        command = next(each for each in reversed(self.link.sent) if isinstance(each, StartTasks))
        return command.run

    def begin(self) -> None:
        """The engine begins what was asked for: two tasks of ten steps."""
        chance, before = np.full(2, 0.5), np.array([0.4, 0.6])
        stages = ((0,), (1,))
        event = TasksStarted(self.run, ("a", "b"), stages, (10, 10), chance, before, "CPU")
        self.link.event_came.emit(event)

    def teach(self, stage: int, rows: tuple[tuple[float, float], ...] = ROWS) -> None:
        """The engine makes the steps of a stage."""
        row = np.array(rows[stage])
        for half, step in enumerate((10 * stage + 5, 10 * stage + 10), start=1):
            losses = np.full(5, step, np.float32)
            event = TasksMeasured(self.run, stage, step, losses, row * half / 2, 0.5)
            self.link.event_came.emit(event)
        self.link.event_came.emit(StageEnded(self.run, stage, row))

    def end(self, reason: str = "finished") -> None:
        """The engine is done."""
        record = self.session.tasks.record
        table = record.table if record is not None else np.empty((0, 2))
        self.link.event_came.emit(TasksEnded(self.run, reason, table, 2.0))

    def teach_all(self) -> None:
        """A whole sequence, from the press of the button on."""
        self.session.tasks.teach()
        self.begin()
        self.teach(0)
        self.teach(1)
        self.end()
        self.settle()


@contextmanager
def desk(qtbot: QtBot, folder: Path) -> Iterator[Desk]:
    """Everything, on an open project."""
    link = Told()
    session = Session(link)
    working = WorkingFile(WorkingFolder(folder), session.model)
    TaskRecording(session.tasks, working, working)
    made = Desk(qtbot, link, session, working, StoredTasks(session.tasks, working, working))
    made.open()
    yield made
    working.close()
    destroy(working, session, link)


def copied(made: Desk, path: Path) -> Path:
    """The project's file as Save writes it."""

    def save(store: ProjectStore) -> None:
        store.write_copy(path, made.session.model.project)

    made.working.ask(save)
    return path
