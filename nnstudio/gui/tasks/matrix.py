"""The accuracy on each task after each stage, R in the papers, for the table of the panel."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnstudio.document.task_record import TaskRecord
from nnstudio.gui.tasks.colours import task_colour
from nnstudio.gui.tasks.heat_table import Shares
from nnstudio.gui.tasks.words import percent, stage_name

_translate = QCoreApplication.translate


def matrix(record: TaskRecord, num_stages: int) -> Shares:
    """A row before any training, and one for each stage; later ones stay empty.

    Args:
        record: The sequence.
        num_stages: Stages whose rows are filled.
    """
    measured = [record.before, *record.rows[:num_stages]]
    values = np.full((len(record.stages) + 1, record.num_tasks), np.nan)
    values[: len(measured)] = measured
    stages = range(len(record.stages))
    names = [str(s + 1) if record.is_joint else stage_name(record, s) for s in stages]

    def tip(row: int, column: int) -> str:
        if np.isnan(values[row, column]):
            return ""
        if row == 0:
            text = _translate("Tasks", "{value} on task {name} before any training")
        else:
            text = _translate("Tasks", "{value} on task {name} after learning {stage}")
        stage = stage_name(record, row - 1) if row else ""
        value = percent(float(values[row, column]))
        return text.format(value=value, name=record.names[column], stage=stage)

    return Shares(
        tuple((name, task_colour(task)) for task, name in enumerate(record.names)),
        (_translate("Tasks", "before"), *names),
        values,
        _translate("Tasks", "after"),
        frozenset((s + 1, task) for s in range(num_stages) for task in record.stages[s]),
        tip,
    )
