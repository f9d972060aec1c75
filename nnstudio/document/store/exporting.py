"""What is read of a stored run to write it for other programs."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

import msgspec
from numpy.typing import NDArray

from nnstudio.document.data import DataSummary
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.reports import run_csv, run_html, sequence_csv, sequence_html
from nnstudio.document.run import RunRecord
from nnstudio.document.store.records import record_of
from nnstudio.document.store.runs import RunRow, Runs, StateKind
from nnstudio.document.store.sequences import StoredSequence, sequence_of
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


class StoredTasks(NamedTuple):
    """A task sequence's row, and what was measured of it."""

    row: RunRow
    found: StoredSequence


#: What is told of in a table or on a page.
Told = StoredRun | StoredTasks


def read_run(runs: Runs, run: int) -> StoredRun:
    """Reads a run of one network with all its curves.

    Raises:
        Invalid: There is no such run, or it is damaged, or is a task sequence.
    """
    row = runs.row(run)
    if row.kind == "tasks":
        raise Invalid(
            f"Log of {row.name}",
            "a run that trained one network",
            "one that taught several tasks",
            "Write it as CSV or HTML.",
        )
    return StoredRun(row, record_of(runs, run))


def read_told(runs: Runs, run: int) -> Told:
    """Reads a run or a task sequence with all its curves.

    Raises:
        Invalid: There is no such run, or it is damaged.
    """
    row = runs.row(run)
    is_sequence = row.kind == "tasks"
    return StoredTasks(row, sequence_of(runs, run)) if is_sequence else read_run(runs, run)


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


def csv_of(told: Told) -> bytes:
    """Its curves as comma-separated values."""
    match told:
        case StoredRun(record=record):
            text = run_csv.to_csv(record)
        case StoredTasks(found=found):
            text = sequence_csv.to_csv(found.record)
    return text.encode("utf-8", "replace")


def html_of(told: Told) -> bytes:
    """A report as one web page."""
    begun = datetime.fromtimestamp(told.row.begun).strftime("%Y-%m-%d %H:%M")
    match told:
        case StoredRun(row, record):
            text = run_html.to_html(row, record, begun)
        case StoredTasks(row, found):
            text = sequence_html.to_html(row, found.record, begun, found.joint)
    return text.encode("utf-8", "replace")
