"""What is said about writing a stored run for other programs; the engine needs no data for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from numpy.typing import NDArray

from nnstudio.document.data import DataSummary
from nnstudio.document.description import Problem
from nnstudio.document.project import Project
from nnstudio.document.reports.run_log import log_curves, log_texts
from nnstudio.document.store.exporting import StoredModel, StoredRun

Array = NDArray[Any]


class ExportModel(msgspec.Struct, frozen=True, tag=True):
    """Writes a stored network as a ``.keras`` file. Answer: ``Exported``.

    Attributes:
        request: Number of the question.
        project: What was trained.
        data: What it learned from, as the run was told: shapes of inputs and targets.
        step: Optimizer steps made.
        state: Arrays by name, as in ``CheckpointMade``.
        path: Where to; a file that exists is replaced.
    """

    request: int
    project: Project
    data: DataSummary
    step: int
    state: dict[str, Array]
    path: str


class Scalars(msgspec.Struct, frozen=True):
    """One curve of a TensorBoard log.

    Attributes:
        folder: Of the log in which it is, which TensorBoard calls its run.
        tag: Its name there.
        steps: (n,) int64.
        values: (n,) float64; NaN stays NaN.
        times: (n,) float64 seconds since 1970.
    """

    folder: str
    tag: str
    steps: Array
    values: Array
    times: Array


class ExportLog(msgspec.Struct, frozen=True, tag=True):
    """Writes curves as TensorBoard's event files. Answer: ``Exported``.

    Attributes:
        request: Number of the question.
        scalars: The curves.
        texts: Texts by their tags, in Markdown.
        begun: Seconds since 1970.
        path: A folder that is made.
    """

    request: int
    scalars: tuple[Scalars, ...]
    texts: dict[str, str]
    begun: float
    path: str


class Exported(msgspec.Struct, frozen=True, tag=True):
    """Answers ``ExportModel`` and ``ExportLog``; ``problem`` is empty when it worked."""

    request: int
    path: str
    problem: Problem | None = None


ExportCommand = ExportModel | ExportLog
ExportEvent = Exported


def model_command(request: int, found: StoredModel, path: Path) -> ExportModel:
    """Asks for a stored network as a ``.keras`` file."""
    return ExportModel(request, found.project, found.data, found.step, found.state, str(path))


def log_command(request: int, found: StoredRun, path: Path) -> ExportLog:
    """Asks for a stored run as TensorBoard's log, each value at the time when it was measured."""
    begun = found.row.begun
    scalars = tuple(
        Scalars(curve.folder, curve.tag, curve.steps, curve.values, begun + curve.seconds)
        for curve in log_curves(found.record)
    )
    return ExportLog(request, scalars, log_texts(found.row, found.record), begun, str(path))
