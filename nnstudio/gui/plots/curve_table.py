"""The numbers behind the curves, for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from nnstudio.document.series import Series
from nnstudio.gui.plots.curve_lines import Extent, TimeAxis
from nnstudio.gui.plots.export import Cell, Table


def curve_table(extent: Extent | None) -> Table:
    """All that was measured: a row for each batch, then each epoch, then each mark.

    Args:
        extent: How much of which run; ``None`` gives the header alone.
    """
    names: tuple[str, ...] = ()
    if extent is not None:
        names = tuple(dict.fromkeys([*extent.record.batch, *extent.record.epoch]))
    header = ("kind", "step", "epoch", "seconds", *names, "text")
    return Table(header, _rows(extent, names) if extent is not None else ())


def _rows(extent: Extent, names: tuple[str, ...]) -> Iterator[list[Cell]]:
    record = extent.record
    batches = np.arange(1, extent.step + 1)
    ends = np.asarray(record.epoch_steps[: extent.num_epochs], np.int64)
    yield from _measured("batch", batches, record.batch, names, extent)
    yield from _measured("epoch", ends, record.epoch, names, extent)
    for mark in record.marks:
        if mark.step <= extent.step:
            yield [
                *_when("mark", np.array([mark.step]), extent)[0],
                *[None] * len(names),
                mark.text,
            ]


def _measured(
    kind: str,
    steps: np.ndarray[tuple[int], np.dtype[np.int64]],
    measured: Mapping[str, Series],
    names: tuple[str, ...],
    extent: Extent,
) -> Iterator[list[Cell]]:
    nothing: list[Cell] = [None] * len(steps)
    columns: list[list[Cell]] = [
        [*measured[name].y[: len(steps)].tolist()] if name in measured else nothing
        for name in names
    ]
    for when, *values in zip(_when(kind, steps, extent), *columns, strict=True):
        yield [*when, *values, ""]


def _when(
    kind: str, steps: np.ndarray[tuple[int], np.dtype[np.int64]], extent: Extent
) -> list[list[Cell]]:
    clock = extent.record.clock
    places = steps.astype(np.float64)
    seconds: list[Cell] = [None] * len(steps)
    if len(clock):
        seconds = [*TimeAxis("seconds", extent.steps_per_epoch, clock).place(places).tolist()]
    epochs = (places / extent.steps_per_epoch).tolist()
    return [
        list(row) for row in zip([kind] * len(steps), steps.tolist(), epochs, seconds, strict=True)
    ]
