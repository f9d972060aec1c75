"""What a person has done so far, as far as a lesson can see it."""

from __future__ import annotations

from dataclasses import dataclass

from nnstudio.document.project import Project
from nnstudio.document.run import RunRecord
from nnstudio.document.task_record import TaskRecord


@dataclass(frozen=True)
class Situation:
    """The project, what was measured of it, and what is looked at.

    Attributes:
        project: As it stands.
        run: The newest run.
        has_ended: Whether that run came to its end: all epochs, or stopped.
        tasks: The newest task sequence.
        seen: Docks that can be seen, each as ``"dock"`` and, where it has pages, ``"dock/page"``.
        selected: Kinds of the selected layers.
    """

    project: Project
    run: RunRecord | None = None
    has_ended: bool = False
    tasks: TaskRecord | None = None
    seen: frozenset[str] = frozenset()
    selected: tuple[str, ...] = ()
