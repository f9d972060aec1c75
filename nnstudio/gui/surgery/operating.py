"""Operations on the weights of the run: edits of the project that the engine carries out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from nnstudio.document.operations import operate, operations_of
from nnstudio.document.project import Project
from nnstudio.document.surgery import Action, Operation, Place, words
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.project_model import ProjectModel
from nnstudio.protocol.surgery import Held, Operate, Operated, TakeBack


class Operating(QObject):
    """Turns operations that came into the project, or went out of it, into commands.

    So undo takes them back and redo does them again, like every other edit.

    Signals:
        operated: The engine has carried one out, or taken one back (``Operated``).
        held_changed: Other weights are frozen.

    Args:
        model: Whose project.
        link: Who carries them out.
        parent: Owner.

    Attributes:
        held: How many weights are frozen, by id of each layer in which some are.
    """

    operated = Signal(object)
    held_changed = Signal()

    def __init__(
        self, model: ProjectModel, link: EngineLink, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._link = link
        self._run: int | None = None
        self.held: dict[str, int] = {}
        self._applied: dict[int, Operation] = {}

    def begin(self, run: int | None) -> None:
        """Another run takes the place of the one before; nothing was done to it yet."""
        self._run = run
        self._applied = {}
        self._hold({})

    def do(self, action: Action, place: Place, value: float = 0.0) -> bool:
        """Operates as one undo step; returns whether there is a run to operate on."""
        if self._run is None:
            return False
        operation = Operation(self._link.new_request(), self._run, action, place, value)
        name = words(operation, self._model.project.network)
        return self._model.do(name, lambda project: operate(project, operation))

    def follow(self, project: Project) -> None:
        """Takes back what is no longer in the project, newest first, and does what is new."""
        if self._run is None:
            return
        wanted = operations_of(project, self._run)
        for number in reversed(list(self._applied)):
            if number not in wanted:
                self._link.send(TakeBack(self._run, number))
        for number, operation in wanted.items():
            if number not in self._applied:
                self._link.send(Operate(operation))
        self._applied = wanted

    def take(self, event: Operated | Held) -> None:
        """The engine has done one, or says what is frozen."""
        if isinstance(event, Held):
            self._hold(event.weights)
        else:
            self.operated.emit(event)

    def _hold(self, weights: dict[str, int]) -> None:
        if weights != self.held:
            self.held = weights
            self.held_changed.emit()
