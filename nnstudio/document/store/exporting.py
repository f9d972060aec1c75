"""What is read of a stored run to write it for other programs."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

import msgspec
from numpy.typing import NDArray

from nnstudio.document.data import DataSummary
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.run import RunRecord
from nnstudio.document.run_csv import to_csv
from nnstudio.document.run_html import to_html
from nnstudio.document.store.records import record_of
from nnstudio.document.store.runs import RunRow, Runs, StateKind
from nnstudio.document.store.taking_up import read_state

Array = NDArray[Any]


class _Facts(msgspec.Struct, frozen=True):
    """The part of what the engine said when the run began that is needed here."""

    data: DataSummary


class StoredModel(NamedTuple):
    """A network with its weights.

    Attributes:
        project: With the settings that were in force.
        data: What it learned from.
        step: Optimizer steps made.
        state: Arrays by name.
    """

    project: Project
    data: DataSummary
    step: int
    state: dict[str, Array]


class StoredRun(NamedTuple):
    """A run's row and its curves."""

    row: RunRow
    record: RunRecord


def read_run(runs: Runs, run: int) -> StoredRun:
    """Reads a run with all its curves.

    Raises:
        Invalid: There is no such run, or it is damaged.
    """
    return StoredRun(runs.row(run), record_of(runs, run))


def read_model(runs: Runs, run: int, kind: StateKind = "checkpoint") -> StoredModel:
    """Reads the newest network of a run, or its best one.

    Raises:
        Invalid: None is kept, or it is damaged.
    """
    found = read_state(runs, run, kind, moments=False)
    try:
        facts = msgspec.json.decode(runs.facts(run), type=_Facts)
    except (msgspec.DecodeError, RecursionError) as error:
        raise Invalid(
            f"Network of {found.row.name}",
            "a run that says what its data was like",
            "one that does not",
            "Choose another run.",
        ) from error
    return StoredModel(found.project, facts.data, found.step, found.state)


def csv_of(found: StoredRun) -> bytes:
    """Its curves as comma-separated values."""
    return to_csv(found.record).encode("utf-8", "replace")


def html_of(found: StoredRun) -> bytes:
    """A report as one web page."""
    begun = datetime.fromtimestamp(found.row.begun).strftime("%Y-%m-%d %H:%M")
    return to_html(found.row, found.record, begun).encode("utf-8", "replace")
