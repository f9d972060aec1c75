"""A stored run as the record that all plots draw."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np

from nnstudio.document.differences import differences, in_words
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
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
    record.stored = row.id
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
    record.clock = clocks[CLOCK]
    record.marks += runs.marks(run)
    record.step = row.step
    record.num_epochs = len(record.epoch_steps)
    return record


def changes(
    runs: Runs, rows: Sequence[RunRow], known: Mapping[tuple[int, int], str | None]
) -> dict[tuple[int, int], str | None]:
    """How the settings of each run differ from those of the run before it, in words.

    Args:
        runs: Where their documents are; each is read once.
        rows: The runs, in the order in which they are compared.
        known: What an earlier call found; settings of a run never change.

    Returns:
        By the numbers of both runs, in the order of the later ones; ``None`` where a document
        cannot be read.
    """

    @lru_cache(maxsize=2)
    def document(run: int) -> Project | None:
        try:
            return runs.project(run)
        except Invalid:
            return None

    def compared(before: int, after: int) -> str | None:
        one, other = document(before), document(after)
        return None if one is None or other is None else in_words(differences(one, other))

    pairs = [(before.id, after.id) for before, after in pairwise(rows)]
    return {pair: known[pair] if pair in known else compared(*pair) for pair in pairs}


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
    found = runs.series(row.id, axis, name)
    if name in into and len(into[name]):
        into[name].append(found.x, found.y)  # of a branch: the levels begin with its parent
    else:
        into[name] = found
