"""A task sequence as comma-separated values."""

from __future__ import annotations

import csv
import io

import numpy as np

from nnstudio.document.reports.csv_cells import safe_text
from nnstudio.document.task_record import TaskRecord


def to_csv(record: TaskRecord) -> str:
    """All that was measured of a sequence in one table.

    Returns:
        A head and a row for the moment before training and for each optimizer step: ``step``,
        ``learning`` (the stage's tasks), the step's ``loss``; of each task, where it was
        measured, its ``accuracy`` on some test samples and, where classes add up, the accuracy
        ``among own outputs``; in the rows where stages ended, and in the first, its ``test``
        accuracy on all test samples: these rows are the matrix R. What is not known is empty.
        Where numbers are predicted, all of these are R² (0 at least).
    """
    names = [safe_text(name) for name in record.names]
    series = [*record.accuracy, *record.masked]
    head = ["step", "learning", "loss"]
    head += [f"{record.score} {name}" for name in names] if record.accuracy else []
    head += [f"{record.score} among own outputs {name}" for name in names] if record.masked else []
    head += [f"test {record.score} {name}" for name in names]
    measured = {int(step): place for place, step in enumerate(series[0].x)} if series else {}
    ends = dict(zip([0, *record.boundaries[1:]], [record.before, *record.rows], strict=False))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    for step in range(len(record.loss) + 1):
        at, row = measured.get(step), ends.get(step)
        writer.writerow(
            [
                step,
                safe_text(_learning(record, step)),
                _cell(np.float32(record.loss.y[step - 1])) if step else "",
                *("" if at is None or at >= len(one) else _cell(one.y[at]) for one in series),
                *([""] * len(names) if row is None else map(_cell, row)),
            ]
        )
    return text.getvalue()


def _learning(record: TaskRecord, step: int) -> str:
    """What is taught in a step; nothing before the first one."""
    if not step:
        return ""
    stage = int(np.searchsorted(record.boundaries[1:], step))
    return " + ".join(record.names[task] for task in record.stages[stage])


def _cell(value: np.floating) -> str:
    """The shortest text that reads back as the same number; empty where there is none."""
    return str(value) if np.isfinite(value) else ""
