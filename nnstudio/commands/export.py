"""Writes a run of a project file in another form."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Literal

from nnstudio.document.invalid import Invalid
from nnstudio.document.run_csv import to_csv
from nnstudio.document.run_html import to_html
from nnstudio.document.store.reading import reading_runs
from nnstudio.document.store.records import record_of
from nnstudio.document.writing import write_whole

Form = Literal["csv", "html"]


def export_run(path: Path, run: int | None, form: Form, out: Path | None, force: bool) -> int:
    """Writes a run and says where.

    Args:
        path: The project file.
        run: The run's number; the last one where there is none.
        form: What is written.
        out: Where to; beside the project where there is none.
        force: Whether a file that exists is overwritten.

    Raises:
        Invalid: The file cannot be read or written, or has no such run.
    """
    with reading_runs(path) as runs:
        rows = runs.rows()
        if not rows:
            raise Invalid(
                f"Could not export from {path}",
                "a project with runs",
                "one without",
                "Train it in the window and save it.",
            )
        row = rows[-1] if run is None else runs.row(run)
        record = record_of(runs, row.id)
    place = out or path.with_name(f"{path.stem}-run-{row.id}.{form}")
    if os.path.lexists(place) and not force:
        raise Invalid(
            f"Could not write {place}",
            "a name that is free",
            "a file that exists",
            "Choose another name with --out, or add --force to overwrite it.",
        )
    begun = datetime.fromtimestamp(row.begun).strftime("%Y-%m-%d %H:%M")
    text = to_csv(record) if form == "csv" else to_html(row, record, begun)
    write_whole(place, text.encode("utf-8", "replace"))
    print(f"Wrote {place}.")
    return 0
