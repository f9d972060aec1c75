"""Edits that a lock does not allow."""

from __future__ import annotations

from msgspec.structs import replace

from nnstudio.document.invalid import Invalid
from nnstudio.document.lock import Lock, ProjectPart
from nnstudio.document.network import Network
from nnstudio.document.project import Project

#: What each part of a project is called in a sentence.
_CALLED: dict[ProjectPart, str] = {
    "network": "the network",
    "data": "the data",
    "plan": "the training plan",
    "tasks": "the tasks",
}


def check_held(lock: Lock, before: Project, after: Project) -> None:
    """Refuses an edit of what a lock holds as it is.

    Blocks may be moved on the canvas, and what is no part of the network, the data, the plan or
    the tasks may change.

    Raises:
        Invalid: The edit changes the lock itself, or something that is held.
    """
    changed = [part for part in lock.held if _asked(before, part) != _asked(after, part)]
    if changed or before.lock != after.lock:
        what = _CALLED[changed[0]] if changed else "the lock"
        raise Invalid(
            "Locked by the teacher",
            f"{what} as it is",
            "a change",
            "Help ▸ Unlock opens it, if you may.",
        )


def _asked(project: Project, part: ProjectPart) -> object:
    if part != "network":
        return getattr(project, part)
    layers = tuple(replace(layer, position=(0.0, 0.0)) for layer in project.network.layers)
    return Network(layers, project.network.links)
