"""Undo and redo: whole values are kept, so an edit needs no inverse."""

from __future__ import annotations

from dataclasses import dataclass

from nnstudio.document.operations import without_surgery
from nnstudio.document.project import Project


@dataclass(frozen=True)
class Step:
    """One named edit and the values on both sides of it."""

    name: str
    before: Project
    after: Project
    merge_key: str | None = None


class History:
    """The project as it is, and the steps that led there.

    Edits that carry the same merge key one after another (a slider being dragged) become
    one step, until ``seal`` is called (the slider was let go).
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._sealed = True
        self._saved: Project | None = without_surgery(project)

    @property
    def project(self) -> Project:
        """The project as it stands."""
        return self._project

    @property
    def undo_name(self) -> str | None:
        """Name of the step that ``undo`` would take back."""
        return self._done[-1].name if self._done else None

    @property
    def redo_name(self) -> str | None:
        """Name of the step that ``redo`` would do again."""
        return self._undone[-1].name if self._undone else None

    @property
    def is_changed(self) -> bool:
        """Whether the project differs from what was last saved."""
        return self._saved is None or without_surgery(self._project) != self._saved

    def names_since(self, project: Project) -> tuple[str, ...]:
        """Names of the steps that led from a project to the present one, the first one first.

        Empty where that project does not lie on the way.
        """
        names: list[str] = []
        for step in reversed(self._done):
            if step.after == project:
                return tuple(reversed(names))
            names.append(step.name)
            if step.before == project:
                return tuple(reversed(names))
        return ()

    def do(self, name: str, after: Project, merge_key: str | None = None) -> bool:
        """Makes ``after`` the project; returns whether anything changed."""
        if after == self._project:
            return False
        before = self._project
        last = self._done[-1] if self._done else None
        if last and merge_key is not None and last.merge_key == merge_key and not self._sealed:
            before = last.before
            self._done.pop()
        self._undone.clear()
        if before != after:
            self._done.append(Step(name, before, after, merge_key))
        self._project = after
        self._sealed = merge_key is None
        return True

    def seal(self) -> None:
        """Ends a merged step: the next edit is a step of its own."""
        self._sealed = True

    def undo(self) -> Project:
        """Takes the last step back; without one, nothing changes."""
        if self._done:
            step = self._done.pop()
            self._undone.append(step)
            self._project = step.before
        self.seal()
        return self._project

    def redo(self) -> Project:
        """Does the last undone step again; without one, nothing changes."""
        if self._undone:
            step = self._undone.pop()
            self._done.append(step)
            self._project = step.after
        self.seal()
        return self._project

    def mark_saved(self) -> None:
        """Remembers that the project as it stands is on disk."""
        self._saved = without_surgery(self._project)

    def mark_unsaved(self) -> None:
        """Remembers that nothing of this project is on disk."""
        self._saved = None
