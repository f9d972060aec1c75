"""The operations that a project holds: they belong to runs of this session."""

from __future__ import annotations

from msgspec.structs import replace

from nnstudio.document.project import Project
from nnstudio.document.surgery import Operation


def operate(project: Project, operation: Operation) -> Project:
    """The project with one more operation."""
    return replace(project, surgery=(*project.surgery, operation))


def without_surgery(project: Project) -> Project:
    """The project as it is kept in a file: operations belong to a run of this session."""
    return replace(project, surgery=()) if project.surgery else project


def operations_of(project: Project, run: int) -> dict[int, Operation]:
    """The operations on one run by their numbers, in the order in which they were done."""
    return {each.number: each for each in project.surgery if each.run == run}
