"""A run as a web page that needs nothing but itself: plots, results, settings."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

import numpy as np

from nnstudio.document.reports.html_parts import page, plot, table
from nnstudio.document.run import RunRecord
from nnstudio.document.series import Series
from nnstudio.document.store.runs import RunRow

_TRAINING, _VALIDATION, _BATCH = "#1f77c8", "#c75a00", "#9cc3e8"


def to_html(row: RunRow, record: RunRecord, begun: str) -> str:
    """One page, with no script and no address in it.

    Args:
        row: What the table of runs says.
        record: Curves and settings.
        begun: When, as the reader's clock tells it.
    """
    body = [
        *_plots(record),
        *table("Results", [(name, _number(value)) for name, value in row.result.items()]),
        *table("Changes on the way", [(f"step {m.step:,}", m.text) for m in record.marks]),
        *_layers(record),
    ]
    return page(row, record.project, begun, body)


def _plots(record: RunRecord) -> Iterator[str]:
    names = dict.fromkeys([*record.batch, *(n.removeprefix("val_") for n in record.epoch)])
    for name in names:
        if name == "learning_rate":
            continue
        lines = [
            ("each batch", _BATCH, record.batch.get(name)),
            ("training", _TRAINING, _by_step(record, name)),
            ("validation", _VALIDATION, _by_step(record, f"val_{name}")),
        ]
        shown = [(label, colour, s) for label, colour, s in lines if s is not None and len(s)]
        if shown:
            yield f"<h2>{escape(name)}</h2>"
            yield plot(name, shown)


def _by_step(record: RunRecord, name: str) -> Series | None:
    """A curve of epochs over the steps at which they ended."""
    epochs = record.epoch.get(name)
    if epochs is None:
        return None
    num = min(len(epochs), len(record.epoch_steps))
    series = Series()
    series.append(np.array(record.epoch_steps[:num], np.float64), epochs.y[:num])
    return series


def _layers(record: RunRecord) -> Iterator[str]:
    rows = [
        (layer.title or layer.kind, ", ".join(f"{k} {v}" for k, v in layer.params.items()))
        for layer in record.project.network.layers
    ]
    yield from table("Network", rows)


def _number(value: float | None) -> str:
    return "not known" if value is None else f"{value:.5g}"
