"""A task sequence as a web page that needs nothing but itself."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import msgspec
import numpy as np
from numpy.typing import NDArray

from nnstudio.document.forgetting import MEANINGS
from nnstudio.document.reports.html_parts import page, plot, table
from nnstudio.document.store.runs import RunRow
from nnstudio.document.task_record import TaskRecord

Float = NDArray[np.float64]

#: One for each task; they begin again where there are more.
_COLOURS = (
    *("#1f77c8", "#c75a00", "#2a8a57", "#8a4fbf", "#b3363e"),
    *("#7a5c1e", "#c2478f", "#5c6675", "#6f8d00", "#0a8f9c"),
)
_LOSS = "#9cc3e8"


def to_html(row: RunRow, record: TaskRecord, begun: str, joint: Float | None = None) -> str:
    """One page, with no script and no address in it.

    Args:
        row: What the table of runs says.
        record: What was measured, and the settings.
        begun: When, as the reader's clock tells it.
        joint: (T,) what joint training on the same tasks reached, where it is known.
    """
    body = [
        *_plots(record),
        *_matrix(record, joint),
        *_measures(record, joint),
    ]
    return page(row, record.project, begun, body)


def _plots(record: TaskRecord) -> Iterator[str]:
    for what, series in (("", record.accuracy), (" among own outputs", record.masked)):
        if series:
            title = f"{_score(record)} on each task{what}"
            colours = [_COLOURS[task % len(_COLOURS)] for task in range(record.num_tasks)]
            yield f"<h2>{escape(title)}</h2>"
            yield plot(title, list(zip(record.names, colours, series, strict=True)))
    if len(record.loss):
        yield "<h2>Loss of each step</h2>"
        yield plot("loss", [("each batch", _LOSS, record.loss)])


def _matrix(record: TaskRecord, joint: Float | None) -> Iterator[str]:
    rows = [("before training", *_percents(record.before))]
    for stage, values in enumerate(record.rows):
        tasks = " + ".join(record.names[task] for task in record.stages[stage])
        rows.append((f"after {tasks}", *_percents(values)))
    if joint is not None:
        rows.append(("all tasks at once", *_percents(joint)))
    rows.append(("guessing", *_percents(record.chance)))
    title = f"{_score(record)} on all test samples of each task, %"
    yield from table(title, rows, ("", *record.names))


def _measures(record: TaskRecord, joint: Float | None) -> Iterator[str]:
    found = msgspec.structs.asdict(record.measures(joint))
    rows = [
        (MEANINGS[name].title, f"{100 * value:.1f} %", MEANINGS[name].sentence)
        for name, value in found.items()
        if value is not None
    ]
    yield from table("Measures", rows)


def _score(record: TaskRecord) -> str:
    return "R² (0 at least)" if record.score == "r2" else "Accuracy"


def _percents(values: Float) -> tuple[str, ...]:
    return tuple(f"{100 * value:.1f}" for value in values)
