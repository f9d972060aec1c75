"""The project as the window sees it: the history, the selection, and who wants to know."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from nnstudio.document.description import Description
from nnstudio.document.history import History
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.gui.languages.problems import spoken_description
from nnstudio.gui.languages.sentences import spoken


class ProjectModel(QObject):
    """Holds the history; every panel edits through ``do`` and listens to the signals.

    Signals:
        changed: The project is another value (edit, undo, redo, or a newly opened one).
        opened: Another project took the place of the old one; emitted before ``changed``.
        selection_changed: Other blocks are selected.
        described: Keras answered about the project as it stands.
        refused: An edit was refused; carries the sentence.
    """

    changed = Signal()
    opened = Signal()
    selection_changed = Signal()
    described = Signal()
    refused = Signal(str)

    def __init__(self, project: Project | None = None) -> None:
        super().__init__()
        self._history = History(project or Project())
        self._selection: tuple[str, ...] = ()
        self._description = Description()
        #: Asked before each edit with the project before and after; raises ``Invalid`` where a
        #: lock holds what would change.
        self.guard: Callable[[Project, Project], None] = lambda _before, _after: None

    @property
    def project(self) -> Project:
        """The project as it stands."""
        return self._history.project

    @property
    def history(self) -> History:
        """Undo history; change it only through this object's methods."""
        return self._history

    @property
    def selection(self) -> tuple[str, ...]:
        """Ids of the selected blocks, in the order in which they were selected."""
        return self._selection

    @property
    def description(self) -> Description:
        """The newest answer of Keras; it may be a moment behind the project."""
        return self._description

    def do(
        self,
        name: str,
        edit: Callable[[Project], Project],
        merge_key: str | None = None,
    ) -> bool:
        """Carries out a pure edit as one named undo step.

        Args:
            name: What the undo menu calls it, for instance ``"Add Dense"``.
            edit: Takes the project and returns the changed one.
            merge_key: Steps with the same key become one until ``seal``.

        Returns:
            Whether anything changed. A refused edit changes nothing and emits ``refused``.
        """
        try:
            after = edit(self.project)
            self.guard(self.project, after)
        except Invalid as invalid:
            self.refused.emit(spoken(str(invalid)))
            return False
        done = self._history.do(name, after, merge_key)
        if done:
            self._announce()
        return done

    def seal(self) -> None:
        """Ends a merged step, for instance when a slider is let go."""
        self._history.seal()

    def undo(self) -> None:
        """Takes the last step back."""
        self._history.undo()
        self._announce()

    def redo(self) -> None:
        """Does the last undone step again."""
        self._history.redo()
        self._announce()

    def open(self, project: Project, saved: bool = True) -> None:
        """Puts another project in place, with a history of its own."""
        self._history = History(project)
        if not saved:
            self._history.mark_unsaved()
        self._selection = ()
        self._description = Description()
        self.opened.emit()
        self._announce()
        self.selection_changed.emit()

    def select(self, layer_ids: Iterable[str]) -> None:
        """Selects blocks; ids that do not exist are passed over."""
        chosen = tuple(dict.fromkeys(i for i in layer_ids if self.project.network.has(i)))
        if chosen != self._selection:
            self._selection = chosen
            self.selection_changed.emit()

    def set_description(self, description: Description) -> None:
        """Takes in Keras' answer."""
        self._description = spoken_description(description)
        self.described.emit()

    def _announce(self) -> None:
        self.changed.emit()
        self.select(self._selection)
