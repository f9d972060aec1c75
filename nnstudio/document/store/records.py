"""A stored run as the record that all plots draw."""

from __future__ import annotations

import numpy as np

from nnstudio.document.run import RunRecord
from nnstudio.document.series import Series
from nnstudio.document.store.runs import Axis, Runs

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
    record = RunRecord(run, runs.project(run), step=row.step)
    for name in runs.curve_names(run, "step"):
        record.batch[name] = _series(runs, run, "step", name)
    for name in runs.curve_names(run, "epoch"):
        if name == EPOCH_STEPS:
            _, steps = runs.curve(run, "epoch", name)
            record.epoch_steps = [int(step) for step in steps if np.isfinite(step)]
        else:
            record.epoch[name] = _series(runs, run, "epoch", name)
    record.clock = _series(runs, run, "clock", CLOCK)
    record.marks = runs.marks(run)
    record.num_epochs = len(record.epoch_steps)
    return record


def _series(runs: Runs, run: int, axis: Axis, name: str) -> Series:
    series = Series()
    series.append(*runs.curve(run, axis, name))
    return series
