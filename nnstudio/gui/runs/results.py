"""What runs are judged by."""

from __future__ import annotations

from nnstudio.document.run_best import BEST, METRICS
from nnstudio.document.store.table import Entry


def result_of(entry: Entry) -> float | None:
    """What a run is judged by: its last validation loss, or loss where there is none."""
    return _first(entry, "")


def best_of(entry: Entry) -> float | None:
    """The same after its best epoch."""
    return _first(entry, BEST)


def _first(entry: Entry, prefix: str) -> float | None:
    values = (entry.row.result.get(prefix + name) for name in METRICS)
    return next((value for value in values if value is not None), None)


def best_entry(entries: tuple[Entry, ...]) -> int | None:
    """The run with the lowest result, where there are several to choose from."""
    results = [(value, e.row.id) for e in entries if (value := result_of(e)) is not None]
    return min(results)[1] if len(results) > 1 else None
