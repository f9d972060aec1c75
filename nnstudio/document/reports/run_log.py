"""A run's curves and settings as TensorBoard shows them."""

from __future__ import annotations

from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from nnstudio.document.run import RunRecord
from nnstudio.document.store.runs import RunRow

Float = NDArray[np.float64]

#: TensorBoard's runs, named as Keras' own callback names them.
_TRAIN, _VALIDATION = "train", "validation"


class LogCurve(NamedTuple):
    """One curve.

    Attributes:
        folder: ``"train"`` or ``"validation"``.
        tag: For instance ``"batch_loss"``, over steps, or ``"epoch_loss"``, over epochs from 1.
        steps: (n,) int64.
        values: (n,) float64.
        seconds: (n,) float64: of training, from the run's begin until then; below 0 for what
            came from the run that it branched from.
    """

    folder: str
    tag: str
    steps: NDArray[np.int64]
    values: Float
    seconds: Float


def log_curves(record: RunRecord) -> list[LogCurve]:
    """All curves of a run, in the folders and under the tags of Keras' TensorBoard callback.

    Only epochs are counted otherwise: from 1, as everywhere in nnstudio; Keras counts from 0.
    """
    found = []
    for name, series in record.batch.items():
        seconds = _seconds(record, series.x)
        found.append(
            LogCurve(_TRAIN, f"batch_{name}", series.x.astype(np.int64), series.y.copy(), seconds)
        )
    ends = np.array(record.epoch_steps, np.float64)
    for name, series in record.epoch.items():
        num = min(len(series), len(ends))
        is_validation = name.startswith("val_")
        tag = f"epoch_{name.removeprefix('val_')}"
        found.append(
            LogCurve(
                _VALIDATION if is_validation else _TRAIN,
                tag,
                series.x[:num].astype(np.int64),
                series.y[:num].copy(),
                _seconds(record, ends[:num]),
            )
        )
    return found


def log_texts(row: RunRow, record: RunRecord) -> dict[str, str]:
    """Results, changes on the way and all settings, in Markdown."""
    settings = msgspec.json.format(msgspec.json.encode(record.project), indent=2).decode()
    lines = [f"**{row.name}**: {row.state}, {row.step:,} steps, {row.seconds:.1f} s, {row.device}"]
    lines += [f"* {name}: {value:.6g}" for name, value in row.result.items() if value is not None]
    lines += [f"* step {mark.step:,}: {mark.text}" for mark in record.marks]
    if row.note:
        lines += ["", row.note]
    return {
        "run": "\n".join(lines),
        # Four spaces make a block that Markdown shows as it is.
        "hyperparameters": "\n".join(f"    {line}" for line in settings.splitlines()),
    }


def _seconds(record: RunRecord, steps: Float) -> Float:
    if not len(record.clock):
        return np.zeros(len(steps))
    clock = record.clock
    begin = np.interp(float(record.branched_at), clock.x, clock.y)
    return np.asarray(np.interp(steps, clock.x, clock.y) - begin)
