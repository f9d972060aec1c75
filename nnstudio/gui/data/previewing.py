"""Asks the engine what the project's data holds, whenever it may be something else."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from nnstudio.document.data import DataPlan
from nnstudio.gui.languages.problems import spoken_problem
from nnstudio.gui.project_model import ProjectModel
from nnstudio.protocol.messages import (
    Command,
    CommandFailed,
    DataPreviewed,
    DataRefused,
    PreviewData,
)

#: Milliseconds after which one wants to know that something is going on.
_PATIENCE = 300


class Link(Protocol):
    """What the data card needs of the engine; ``EngineLink`` is one."""

    @property
    def ready(self) -> SignalInstance:
        """An engine answers from now on."""
        ...

    @property
    def event_came(self) -> SignalInstance:
        """Carries everything the engine says."""
        ...

    def new_request(self) -> int:
        """A number that no other request has."""
        ...

    def send(self, command: Command) -> None:
        """Sends a command."""
        ...


class Previewing(QObject):
    """Keeps a preview of the project's data up to date.

    One question is out at a time; while it is, changes are only noted, and the newest data is
    asked about when the answer has come.

    Signals:
        shown: The engine answered; carries the ``DataPreview``.
        refused: The data cannot be used; carries the ``Problem``, and the ``DataPreview`` of the
            columns of a table that could be read, or ``None``.
        busy: Whether an answer has been waited for long enough to say so.

    Args:
        model: The project.
        link: Who answers.
        parent: Owner.
    """

    shown = Signal(object)
    refused = Signal(object, object)
    busy = Signal(bool)

    def __init__(self, model: ProjectModel, link: Link, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._link = link
        self._request: int | None = None
        self._asked: tuple[DataPlan, float, int] | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(lambda: self.busy.emit(True))
        model.changed.connect(self._ask)
        link.ready.connect(self._ask_again)
        link.event_came.connect(self._take)
        self._ask()

    def ask_again(self) -> None:
        """Asks anew although nothing changed, for instance because a file did."""
        self._request = None
        self._asked = None
        self._ask()

    def _ask_again(self) -> None:
        # A fresh engine knows nothing of what was asked; what was answered stays true.
        if self._request is not None:
            self.ask_again()

    def _ask(self) -> None:
        plan = self._model.project.plan
        question = (self._model.project.data, plan.validation_split, plan.seed)
        if self._request is not None or question == self._asked:
            return
        self._asked = question
        self._request = self._link.new_request()
        if not self._patience.isActive():
            self._patience.start()
        self._link.send(PreviewData(self._request, *question))

    def _take(self, event: object) -> None:
        match event:
            case DataPreviewed(request=request) if request == self._request:
                self._answered()
                self.shown.emit(event.preview)
            case DataRefused(request=request) if request == self._request:
                self._answered()
                self.refused.emit(spoken_problem(event.problem), event.preview)
            case CommandFailed(command="PreviewData"):
                self._answered()
            case _:
                return
        self._ask()

    def _answered(self) -> None:
        self._request = None
        self._patience.stop()
        self.busy.emit(False)
