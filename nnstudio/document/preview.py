"""What the window shows of a data source: small arrays, never the data itself."""

from __future__ import annotations

from typing import Any

import msgspec
from numpy.typing import NDArray

from nnstudio.document.data import DataSummary

Array = NDArray[Any]


class ColumnPreview(msgspec.Struct, frozen=True):
    """Statistics of one column of a table."""

    name: str
    kind: str
    role: str
    minimum: float | None = None
    maximum: float | None = None
    mean: float | None = None
    num_distinct: int = 0
    num_missing: int = 0


class DataPreview(msgspec.Struct, frozen=True):
    """A first look at a source.

    Attributes:
        summary: Shapes, classes and counts.
        points: (n, 2) float32, for points in the plane and for x, y of a curve.
        labels: (n,) int32: classes of ``points`` or ``images``.
        is_validation: (n,) bool: which of ``points`` are held out.
        images: (n, height, width, channels) uint8.
        series: (n, window + 1) float32: sequences with the value that follows.
        rows: The first rows of a table, as text.
        columns: Statistics of the table's columns.
        class_counts: Samples of each class, in the order of the labels.
        pins: (n,) int64: the number by which each of ``points``, ``images`` or ``rows`` is
            pinned; −1 where it cannot be, because others are held out.
    """

    summary: DataSummary
    points: Array | None = None
    labels: Array | None = None
    is_validation: Array | None = None
    images: Array | None = None
    series: Array | None = None
    rows: tuple[tuple[str, ...], ...] = ()
    columns: tuple[ColumnPreview, ...] = ()
    class_counts: tuple[int, ...] = ()
    pins: Array | None = None
