"""What the panels of task sequences say in the same words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nnstudio.document.task_record import TaskRecord

_translate = QCoreApplication.translate


def stage_name(record: TaskRecord, stage: int) -> str:
    """What a stage is called: its task, or the tasks that it trains on together."""
    tasks = record.stages[stage]
    if record.is_joint:
        return _translate("Tasks", "all tasks")
    name = record.names[tasks[-1]]
    return name if len(tasks) == 1 else _translate("Tasks", "up to {0}").format(name)


def percent(value: float) -> str:
    """A share as it is written beside curves: ``"93.4 %"``."""
    return f"{100 * value:.1f} %"
