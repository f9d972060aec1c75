"""A stored run as the record that all plots draw."""

from __future__ import annotations

import numpy as np

from nnstudio.document.invalid import Invalid
from nnstudio.document.run import RunRecord
from nnstudio.document.series import Series
from nnstudio.document.store.runs import Axis, RunRow, Runs

#: Under this name the steps at which epochs ended are kept beside the epochs' values.
EPOCH_STEPS = ".step"
#: Name of the only curve over the clock's axis.
CLOCK = "seconds"


def record_of(runs: Runs, run: int) -> RunRecord:
    """Reads all curves and marks of a run.

    Raises:
        Invalid: There is no such run, or it is damaged.
    """
    row = runs.row(run)
    record = _beginning(runs, row)
    for name in runs.curve_names(run, "step"):
        _add(record.batch, runs, row, "step", name)
    for name in runs.curve_names(run, "epoch"):
        if name == EPOCH_STEPS:
            _, steps = runs.curve(run, "epoch", name)
            record.epoch_steps += [int(step) for step in steps if np.isfinite(step)]
        else:
            _add(record.epoch, runs, row, "epoch", name)
    clocks = {CLOCK: record.clock}
    _add(clocks, runs, row, "clock", CLOCK)
    record.marks += runs.marks(run)
    record.step = row.step
    record.num_epochs = len(record.epoch_steps)
    return record


def _beginning(runs: Runs, row: RunRow) -> RunRecord:
    """The curves of the run that this one branched from, up to there, as far as they are kept."""
    project = runs.project(row.id)
    # A parent is older, so a file that is wrong about that does not lead round in a circle.
    if row.parent is None or row.parent_step is None or row.parent >= row.id:
        return RunRecord(row.id, project)
    try:
        parent = record_of(runs, row.parent)
    except Invalid:
        return RunRecord(row.id, project)
    return parent.branched(row.id, project, row.parent_step)


def _add(into: dict[str, Series], runs: Runs, row: RunRow, axis: Axis, name: str) -> None:
    into.setdefault(name, Series()).append(*runs.curve(row.id, axis, name))
