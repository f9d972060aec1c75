"""Lists the runs of a project file."""

from __future__ import annotations

from pathlib import Path

import msgspec

from nnstudio.document.invalid import Invalid
from nnstudio.document.store import sequences
from nnstudio.document.store.reading import reading_runs
from nnstudio.document.store.records import changes
from nnstudio.document.store.runs import RunRow, Runs

#: What the table tells of task sequences.
_MEASURES = {"average_accuracy": "Average accuracy", "forgetting": "Forgetting"}
_UNREADABLE = "settings that this version cannot read"


def list_runs(path: Path, as_json: bool) -> int:
    """Prints a table, or one JSON object a line.

    Raises:
        Invalid: The file cannot be read.
    """
    with reading_runs(path) as runs:
        rows = runs.rows()
        told = changes(runs, rows, {}).values()
        taught = [_taught(runs, row) for row in rows] if as_json else []
    changed = ["", *(_UNREADABLE if text is None else text for text in told)][: len(rows)]
    if as_json:
        for row, text, more in zip(rows, changed, taught, strict=True):
            values = {**msgspec.to_builtins(row), "changed": text, **more}
            print(msgspec.json.encode(values).decode())
        return 0
    if not rows:
        print("There are no runs in this file.")
        return 0
    _print_table(rows, changed)
    return 0


def _taught(runs: Runs, row: RunRow) -> dict[str, object]:
    """What more there is to tell of a task sequence; nothing of other runs."""
    if row.kind != "tasks":
        return {}
    try:
        return sequences.told(sequences.sequence_of(runs, row.id))
    except Invalid:
        return {}


def _print_table(rows: list[RunRow], changed: list[str]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for head in ("ID", "Run", "State"):
        table.add_column(head)
    measures = _MEASURES if any(row.kind == "tasks" for row in rows) else {}
    for head in ("Steps", "Time, s", "Loss", "On validation", *measures.values()):
        table.add_column(head, justify="right")
    table.add_column("Other than the run before", ratio=1)
    for row, text in zip(rows, changed, strict=True):
        losses = (_told(row.result.get(name)) for name in ("loss", "val_loss"))
        found = (_told(row.result.get(name)) for name in measures)
        numbers = (f"{row.step:,}", f"{row.seconds:.1f}", *losses, *found)
        table.add_row(str(row.id), row.name, row.state, *numbers, text)
    Console().print(table)


def _told(value: float | None) -> str:
    return "" if value is None else f"{value:.4g}"
