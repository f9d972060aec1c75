"""Hides what a lock hides, and brings it back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from nnstudio.document.lock import Lock
from nnstudio.gui.docks import Dock
from nnstudio.gui.lock.keeper import LockKeeper
from nnstudio.gui.workspace import Workspace

#: Docks that are about several tasks in a row.
TASK_DOCKS = frozenset({"tasks", "forgetting", "insight"})


class Hiding(QObject):
    """Makes the workspace look as the lock in force wants it.

    Args:
        keeper: Which lock that is.
        workspace: What is changed.
    """

    def __init__(self, keeper: LockKeeper, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._keeper = keeper
        self._workspace = workspace
        self._hidden: dict[Dock, bool] = {}
        for dock in workspace.docks:
            dock.visibilityChanged.connect(lambda _=False, dock=dock: self._keep_hidden(dock))
        keeper.changed.connect(self.apply)
        self.apply()

    def apply(self) -> None:
        """Hides and holds what is to be, and nothing else."""
        lock = self._keeper.in_force or Lock()
        workspace = self._workspace
        parts = set(lock.inspector) | ({"tasks"} if lock.tasks else set())
        docks = set(lock.docks) | (TASK_DOCKS if lock.tasks else set())
        if len(parts) == len(workspace.inspector.parts):
            docks.add("inspector")
        for dock in workspace.docks:
            self._hide(dock, dock.objectName() in docks)
        workspace.palette_panel.hide_categories(frozenset(lock.palette))
        workspace.palette_panel.setEnabled("network" not in lock.held)
        workspace.inspector.hide_parts(parts)
        held = {"network": "layer", "plan": "training", "tasks": "tasks"}
        workspace.inspector.hold_parts({held[part] for part in lock.held if part in held})
        for widget in (workspace.data_card.choice, workspace.data_card.settings):
            widget.setEnabled("data" not in lock.held)

    def _hide(self, dock: Dock, is_hidden: bool) -> None:
        if is_hidden and dock not in self._hidden:
            self._hidden[dock] = not dock.isHidden()
            dock.toggleViewAction().setVisible(False)
            dock.hide()
        elif not is_hidden and dock in self._hidden:
            was_shown = self._hidden.pop(dock)
            dock.toggleViewAction().setVisible(True)
            dock.setVisible(was_shown)

    def _keep_hidden(self, dock: Dock) -> None:
        """Other parts of the window show docks for their own reasons, for instance for tasks."""
        if dock in self._hidden and not dock.isHidden():
            dock.hide()
