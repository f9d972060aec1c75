"""A first look at a source for the window: small arrays, never the data itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.data import CsvFile, DataPlan, DataSummary
from nnstudio.document.preview import ColumnPreview, DataPreview
from nnstudio.engine.data.copies import with_copies_in_place
from nnstudio.engine.data.dataset import Dataset, Part
from nnstudio.engine.data.problem import DataProblem
from nnstudio.engine.data.raw import SHOWN_ROWS
from nnstudio.engine.data.table import table_of

Array = NDArray[Any]

_MAX_POINTS = 1000
_MAX_IMAGES = 64
#: Pixels of the longer side of a picture that is shown.
_MAX_SIDE = 64
_MAX_SERIES = 12
#: Columns of a table that is not a text file; those of a text file are all shown.
_MAX_COLUMNS = 200


def preview(dataset: Dataset) -> DataPreview:
    """Picks what the window shows; numbers are in the units of the source."""
    summary = dataset.summary
    shown: dict[str, Any] = {"class_counts": _class_counts(dataset)}
    shape = summary.features[0].shape
    is_single = len(summary.features) == 1
    target = summary.targets[0]
    if summary.is_image:
        shown |= _images(dataset)
    elif is_single and shape == (2,) and target.kind == "class":
        shown |= _points(dataset)
    elif is_single and shape == (1,) and target.kind == "number":
        shown |= _curve(dataset)
    elif len(shape) == 2 and target.kind == "number" and len(target.shape) == 1:
        shown["series"] = _series(dataset)
    if dataset.table is not None:
        shown |= {"rows": dataset.table.rows, "columns": dataset.table.columns}
        if "pins" not in shown:
            shown["pins"] = np.array(dataset.table.samples, np.int64)
    elif len(shape) == 1 and "points" not in shown:
        shown |= _table(dataset)
    return DataPreview(summary=summary, **shown)


def preview_of_refused(plan: DataPlan) -> DataPreview | None:
    """What can be shown of data that is refused: the columns of a table, to choose among."""
    try:
        source = with_copies_in_place(plan)[0].source
    except DataProblem:
        return None
    if not isinstance(source, CsvFile):
        return None
    table = table_of(source)
    if table is None:
        return None
    summary = DataSummary(
        title=Path(source.path).stem, features=(), targets=(), num_train=0, num_validation=0
    )
    return DataPreview(summary=summary, rows=table.rows[:SHOWN_ROWS], columns=table.columns)


def _class_counts(dataset: Dataset) -> tuple[int, ...]:
    target = dataset.summary.targets[0]
    if target.kind != "class":
        return ()
    counts = np.zeros(len(target.classes), np.int64)
    for part in (dataset.train, dataset.validation):
        counts += np.bincount(part.targets[target.name], minlength=len(counts))
    return tuple(counts.tolist())


def _evenly(dataset: Dataset, at_most: int) -> Array:
    """Numbers of some samples, training part first, spread over both parts."""
    count = len(dataset.train) + len(dataset.validation)
    return np.unique(np.linspace(0, count - 1, min(count, at_most)).astype(np.int64))


def _picked(dataset: Dataset, rows: Array, name: str, is_target: bool) -> Array:
    """(rows, …): those samples of one input or target, as the network gets them."""
    held_out = rows >= len(dataset.train)

    def of(part: Part) -> Array:
        return (part.targets if is_target else part.features)[name]

    parts = (
        of(dataset.train)[rows[~held_out]],
        of(dataset.validation)[rows[held_out] - len(dataset.train)],
    )
    return np.concatenate(parts)


def _inputs(dataset: Dataset, rows: Array) -> Array:
    """(rows, …) float64: those samples of the first input, in the units of the source."""
    name = dataset.summary.features[0].name
    return dataset.inverse_features({name: _picked(dataset, rows, name, is_target=False)})[name]


def _answers(dataset: Dataset, rows: Array) -> Array:
    """(rows,) labels, or (rows, k) numbers in the units of the source."""
    target = dataset.summary.targets[0]
    values = _picked(dataset, rows, target.name, is_target=True)
    return values if target.kind == "class" else dataset.inverse_target(target.name, values)


def _pinned_part(dataset: Dataset) -> Part:
    """What is held out, if anything is: there samples are pinned."""
    return dataset.validation if len(dataset.validation) else dataset.train


def _pins(dataset: Dataset, rows: Array) -> Array:
    """(rows,) int64: by which number each is pinned; −1 where it is not."""
    if not len(dataset.validation):
        return rows.astype(np.int64)
    return np.maximum(rows.astype(np.int64) - len(dataset.train), -1)


def _points(dataset: Dataset) -> dict[str, Any]:
    rows = _evenly(dataset, _MAX_POINTS)
    return {
        "points": _inputs(dataset, rows).astype(np.float32),
        "labels": _answers(dataset, rows).astype(np.int32),
        "is_validation": rows >= len(dataset.train),
        "pins": _pins(dataset, rows),
    }


def _curve(dataset: Dataset) -> dict[str, Any]:
    rows = _evenly(dataset, _MAX_POINTS)
    both = np.concatenate([_inputs(dataset, rows), _answers(dataset, rows)[:, :1]], axis=1)
    return {
        "points": both.astype(np.float32),
        "is_validation": rows >= len(dataset.train),
        "pins": _pins(dataset, rows),
    }


def _series(dataset: Dataset) -> Array:
    """(n, window + 1) float32: sequences of the first channel, with what follows."""
    rows = _evenly(dataset, _MAX_SERIES)
    sequences, follows = _inputs(dataset, rows)[..., 0], _answers(dataset, rows)[:, :1]
    return np.concatenate([sequences, follows], axis=1).astype(np.float32)


def _images(dataset: Dataset) -> dict[str, Any]:
    """The first pictures that can be pinned, thinned, as bytes over the range of what is shown."""
    part = _pinned_part(dataset)
    name = dataset.summary.features[0].name
    target = dataset.summary.targets[0]
    pictures = part.features[name][:_MAX_IMAGES]
    step = max(1, -(-max(pictures.shape[1:3]) // _MAX_SIDE))
    pictures = pictures[:, ::step, ::step].astype(np.float64)
    low, high = float(pictures.min()), float(pictures.max())
    pictures = (pictures - low) / ((high - low) or 1.0) * 255.0
    labels = part.targets[target.name][:_MAX_IMAGES]
    return {
        "images": np.ascontiguousarray(pictures.round().astype(np.uint8)),
        "labels": labels.astype(np.int32) if target.kind == "class" else None,
        "pins": np.arange(len(pictures)),
    }


def _table(dataset: Dataset) -> dict[str, Any]:
    """First rows and statistics of a source of numbers, from its first input and target."""
    feature, target = dataset.summary.features[0], dataset.summary.targets[0]
    num_columns = min(feature.shape[0], _MAX_COLUMNS)
    names = feature.columns or tuple(f"{feature.name} {i + 1}" for i in range(num_columns))
    first = len(dataset.train) if len(dataset.validation) else 0
    head = first + np.arange(min(len(_pinned_part(dataset)), SHOWN_ROWS))
    values = _inputs(dataset, head)[:, :num_columns]
    rows = tuple(
        (*(f"{number:.6g}" for number in row), _told(target.classes, answer))
        for row, answer in zip(values, _answers(dataset, head), strict=True)
    )
    scaler = dataset.scalers[feature.name]
    columns = []
    parts = (dataset.train, dataset.validation)
    for i, name in enumerate(names[:num_columns]):
        column = np.concatenate([part.features[feature.name][:, i] for part in parts])
        at = min(i, len(scaler.scale) - 1)
        columns.append(_statistics(name, column * scaler.scale[at] + scaler.offset[at]))
    if target.kind == "class":
        columns.append(
            ColumnPreview(target.name, "category", "target", num_distinct=len(target.classes))
        )
    else:
        numbers = dataset.inverse_target(
            target.name, np.concatenate([part.targets[target.name] for part in parts])
        )
        columns.append(_statistics(target.name, np.ravel(numbers), "target"))
    return {"rows": rows, "columns": tuple(columns), "pins": _pins(dataset, head)}


def _told(classes: tuple[str, ...], answer: Array) -> str:
    return classes[int(answer)] if classes else f"{float(np.ravel(answer)[0]):.6g}"


def _statistics(name: str, values: Array, role: str = "input") -> ColumnPreview:
    return ColumnPreview(
        name,
        "number",
        role,
        float(values.min()),
        float(values.max()),
        float(values.mean()),
        len(np.unique(values)),
    )
