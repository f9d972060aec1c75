"""A run's curves as comma-separated values."""

from __future__ import annotations

import csv
import io

import numpy as np

from nnstudio.document.reports.csv_cells import safe_text
from nnstudio.document.run import RunRecord


def to_csv(record: RunRecord) -> str:
    """All curves of a run in one table.

    Returns:
        A head and a row for each optimizer step: ``step``, ``seconds``, each batch's values
        (``batch_loss`` …), and in the rows where epochs ended ``epoch`` and the values of the
        epoch (``loss``, ``val_loss`` …). What is not known is empty.
    """
    batch, epoch = list(record.batch), list(record.epoch)
    steps = next(iter(record.batch.values())).x if batch else np.empty(0)
    seconds = np.interp(steps, record.clock.x, record.clock.y) if len(record.clock) else None
    ended = {step: place for place, step in enumerate(record.epoch_steps)}
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    names = (f"batch_{name}" for name in batch)
    writer.writerow(["step", "seconds", *names, "epoch", *map(safe_text, epoch)])
    for place, step in enumerate(steps):
        at = ended.get(int(step))
        row = [str(int(step)), "" if seconds is None else f"{seconds[place]:.6g}"]
        # A batch's values were measured in single precision; more digits would be made up.
        row += [_cell(np.float32(record.batch[name].y[place])) for name in batch]
        if at is None:
            row += [""] * (1 + len(epoch))
        else:
            row += [str(at + 1), *(_cell(record.epoch[name].y[at]) for name in epoch)]
        writer.writerow(row)
    return text.getvalue()


def _cell(value: np.floating) -> str:
    """The shortest text that reads back as the same number; empty where there is none."""
    return str(value) if np.isfinite(value) else ""
