"""A first look at a source for the window: small arrays, never the data itself."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.data import DataPlan
from nnstudio.document.preview import ColumnPreview, DataPreview
from nnstudio.engine.data.dataset import Dataset

Array = NDArray[Any]

_MAX_POINTS = 1000
_MAX_IMAGES = 64
#: Pixels of the longer side of a picture that is shown.
_MAX_SIDE = 64
_MAX_SERIES = 12
_MAX_ROWS = 50


def preview(dataset: Dataset, plan: DataPlan) -> DataPreview:
    """Picks what the window shows.

    Args:
        dataset: The loaded source.
        plan: What it was loaded from; the picture's kind follows from the data alone.
    """
    summary = dataset.summary
    shown: dict[str, Any] = {"class_counts": _class_counts(dataset)}
    shape = summary.features[0].shape
    target = summary.targets[0]
    if summary.is_image:
        shown |= _images(dataset)
    elif len(summary.features) == 1 and shape == (2,) and target.kind == "class":
        shown |= _points(dataset)
    elif len(summary.features) == 1 and shape == (1,) and target.kind == "number":
        shown |= _curve(dataset)
    elif len(shape) == 2 and target.kind == "number":
        shown["series"] = _series(dataset)
    else:
        shown |= _table(dataset)
    return DataPreview(summary=summary, **shown)


def _class_counts(dataset: Dataset) -> tuple[int, ...]:
    target = dataset.summary.targets[0]
    if target.kind != "class":
        return ()
    labels = _joined(dataset, lambda part: part.targets[target.name])
    return tuple(int(n) for n in np.bincount(labels, minlength=len(target.classes)))


def _joined(dataset: Dataset, pick: Any) -> Array:
    return np.concatenate([pick(dataset.train), pick(dataset.validation)])


def _evenly(count: int, at_most: int) -> Array:
    return np.unique(np.linspace(0, count - 1, min(count, at_most)).astype(np.int64))


def _inputs(dataset: Dataset) -> Array:
    """(n, …) float64: training samples, then validation ones, in the units of the source."""
    name = dataset.summary.features[0].name
    values = _joined(dataset, lambda part: part.features[name])
    return dataset.inverse_features({name: values})[name]


def _held_out(dataset: Dataset, rows: Array) -> Array:
    return rows >= len(dataset.train)


def _points(dataset: Dataset) -> dict[str, Any]:
    target = dataset.summary.targets[0].name
    values = _inputs(dataset)
    rows = _evenly(len(values), _MAX_POINTS)
    labels = _joined(dataset, lambda part: part.targets[target])
    return {
        "points": values[rows].astype(np.float32),
        "labels": labels[rows].astype(np.int32),
        "is_validation": _held_out(dataset, rows),
    }


def _curve(dataset: Dataset) -> dict[str, Any]:
    target = dataset.summary.targets[0].name
    y = dataset.inverse_target(target, _joined(dataset, lambda part: part.targets[target]))
    both = np.concatenate([_inputs(dataset), y[:, :1]], axis=1).astype(np.float32)
    rows = _evenly(len(both), _MAX_POINTS)
    return {"points": both[rows], "is_validation": _held_out(dataset, rows)}


def _series(dataset: Dataset) -> Array:
    """(n, window + 1) float32: sequences of the first channel, with what follows."""
    target = dataset.summary.targets[0].name
    values = _inputs(dataset)
    follows = dataset.inverse_target(target, _joined(dataset, lambda part: part.targets[target]))
    rows = _evenly(len(values), _MAX_SERIES)
    return np.concatenate([values[rows][..., 0], follows[rows, :1]], axis=1).astype(np.float32)


def _images(dataset: Dataset) -> dict[str, Any]:
    """The first pictures, thinned, as bytes over the range of what is shown."""
    name = dataset.summary.features[0].name
    target = dataset.summary.targets[0]
    pictures = dataset.train.features[name][:_MAX_IMAGES]
    step = max(1, -(-max(pictures.shape[1:3]) // _MAX_SIDE))
    pictures = pictures[:, ::step, ::step].astype(np.float64)
    low, high = float(pictures.min()), float(pictures.max())
    pictures = (pictures - low) / ((high - low) or 1.0) * 255.0
    labels = dataset.train.targets[target.name][:_MAX_IMAGES]
    return {
        "images": np.ascontiguousarray(pictures.round().astype(np.uint8)),
        "labels": labels.astype(np.int32) if target.kind == "class" else None,
    }


def _table(dataset: Dataset) -> dict[str, Any]:
    if dataset.table is not None:
        return {"rows": dataset.table.rows[:_MAX_ROWS], "columns": dataset.table.columns}
    values = _inputs(dataset)
    feature, target = dataset.summary.features[0], dataset.summary.targets[0]
    if values.ndim != 2:
        return {}
    names = feature.columns or tuple(f"{feature.name} {i + 1}" for i in range(values.shape[1]))
    answers = _joined(dataset, lambda part: part.targets[target.name])
    if target.kind == "class":
        told = [target.classes[int(label)] for label in answers[:_MAX_ROWS]]
    else:
        numbers = dataset.inverse_target(target.name, answers[:_MAX_ROWS])
        told = [f"{float(np.ravel(number)[0]):.6g}" for number in numbers]
    rows = tuple(
        (*(f"{number:.6g}" for number in row), answer)
        for row, answer in zip(values[:_MAX_ROWS], told, strict=False)
    )
    columns = [_statistics(name, values[:, i]) for i, name in enumerate(names)]
    if target.kind == "class":
        columns.append(
            ColumnPreview(target.name, "category", "target", num_distinct=len(target.classes))
        )
    else:
        numbers = dataset.inverse_target(target.name, answers)
        columns.append(_statistics(target.name, np.ravel(numbers), "target"))
    return {"rows": rows, "columns": tuple(columns)}


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
