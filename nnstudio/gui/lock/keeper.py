"""Says which lock is in force, and refuses edits of what it holds."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from nnstudio.document.held import check_held
from nnstudio.document.lock import Lock, opens
from nnstudio.document.project import Project
from nnstudio.gui.project_model import ProjectModel


class LockKeeper(QObject):
    """The lock of the project, unless it was opened in this window.

    Signals:
        changed: Another lock, or none, is in force.

    Args:
        model: The project.
        parent: Owner.
    """

    changed = Signal()

    def __init__(self, model: ProjectModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._is_open = False
        self._tried: Lock | None = None
        self._told: Lock | None = None
        model.guard = self._check
        model.opened.connect(self._forget)
        model.changed.connect(self._tell)

    @property
    def in_force(self) -> Lock | None:
        """What is hidden and held at the moment."""
        if self._tried is not None:
            return self._tried
        return None if self._is_open else self._model.project.lock

    @property
    def is_open(self) -> bool:
        """Whether there is a lock that was opened here."""
        return self._is_open and self._model.project.lock is not None

    def set(self, lock: Lock | None) -> None:
        """Puts a lock on the project, as one undo step; it is in force at once."""
        name = self.tr("Lock for a class") if lock is not None else self.tr("Take the lock off")
        self._is_open = True
        self._model.do(name, lambda project: replace(project, lock=lock))
        self._is_open = False
        self._tell()

    def unlock(self, text: str = "") -> bool:
        """Opens the lock until another project is opened; returns whether the word was right."""
        lock = self._model.project.lock
        if lock is None or not opens(lock.word, text):
            return False
        self._is_open = True
        self._tell()
        return True

    def lock_again(self) -> None:
        """Puts the project's lock in force again."""
        self._is_open = False
        self._tell()

    def preview(self, lock: Lock | None) -> None:
        """Shows the window as a lock would leave it; ``None`` ends that."""
        self._tried = lock
        self._tell()

    def _check(self, before: Project, after: Project) -> None:
        if self.in_force is not None:
            check_held(self.in_force, before, after)

    def _forget(self) -> None:
        self._is_open = False
        self._tried = None

    def _tell(self) -> None:
        if self.in_force != self._told:
            self._told = self.in_force
            self.changed.emit()
