"""Folds what the engine tells of a task sequence into its record."""

from __future__ import annotations

from nnstudio.document.project import Project
from nnstudio.document.task_record import TaskRecord
from nnstudio.protocol.task_messages import StageEnded, TasksMeasured, TasksStarted


def fold(record: TaskRecord | None, project: Project, event: object) -> TaskRecord | None:
    """The record after an event; a new one where the sequence begins.

    Args:
        record: What is known so far; it is changed.
        project: What is taught.
        event: Of this sequence; others change nothing.
    """
    match event:
        case TasksStarted():
            return TaskRecord(
                event.run,
                project,
                event.names,
                event.stages,
                event.steps,
                event.chance,
                event.before,
                event.device,
                event.score,
            )
        case TasksMeasured() if record is not None:
            record.measured(event.step, event.losses, event.accuracy, event.seconds, event.masked)
        case StageEnded() if record is not None:
            record.stage_ended(event.accuracy, event.masked)
    return record
