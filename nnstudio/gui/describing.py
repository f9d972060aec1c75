"""Keeps the model's description up to date by asking the engine."""

from __future__ import annotations

from PySide6.QtCore import QObject

from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.project_model import ProjectModel
from nnstudio.protocol.messages import CommandFailed, Describe, Described


class Describing(QObject):
    """Asks for a description whenever the project changes.

    Only one question is out at a time: while it is, changes are only noted, and the newest
    project is asked about when the answer has come.

    Args:
        model: The project.
        link: Who answers.
    """

    def __init__(
        self, model: ProjectModel, link: EngineLink, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._link = link
        self._request: int | None = None
        self._is_outdated = False
        model.opened.connect(self._forget)
        model.changed.connect(self._ask)
        link.ready.connect(self.ask_again)
        link.event_came.connect(self._take)
        self._ask()

    def _forget(self) -> None:
        self._request = None

    def ask_again(self) -> None:
        """Asks anew although nothing changed, for instance because an engine or a file did."""
        self._request = None
        self._ask()

    def _ask(self) -> None:
        if not self._link.is_ready:
            return
        if self._request is not None:
            self._is_outdated = True
            return
        self._is_outdated = False
        self._request = self._link.new_request()
        self._link.send(Describe(self._request, self._model.project))

    def _take(self, event: object) -> None:
        if isinstance(event, Described) and event.request == self._request:
            self._request = None
            self._model.set_description(event.description)
        elif isinstance(event, CommandFailed) and event.command == "Describe":
            self._request = None
        else:
            return
        if self._is_outdated:
            self._ask()
