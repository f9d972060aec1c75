"""Each task is a data set of its own."""

from __future__ import annotations

from collections.abc import Sequence as Many

from nnstudio.document.invalid import Invalid
from nnstudio.document.tasks import TaskPlan
from nnstudio.engine.data.dataset import Dataset, Part
from nnstudio.engine.tasks.pool import Sequence
from nnstudio.engine.tasks.splits.parts import Array, Task, arrays, joined, test_part


def by_source(datasets: Many[Dataset], plan: TaskPlan) -> Sequence:
    """Takes one data set after another.

    Raises:
        Invalid: There is only one, or they do not fit together.
    """
    first = datasets[0]
    if len(datasets) < 2:
        raise Invalid(
            "Several data sets",
            "at least one besides the project's own",
            "none",
            "Add a data set.",
        )
    for number, dataset in enumerate(datasets[1:], 2):
        _check(f"Task {number} ({dataset.summary.title})", first, dataset)
    titles = [dataset.summary.title for dataset in datasets]
    tasks = [
        Task(
            title if titles.count(title) == 1 else f"{title} ({number})",
            dataset.summary.targets[0].classes,
            _prepared(first, dataset, dataset.train),
            _prepared(first, dataset, test_part(dataset)),
        )
        for number, (title, dataset) in enumerate(zip(titles, datasets, strict=True), 1)
    ]
    return joined(tasks, plan)


def _check(what: str, first: Dataset, other: Dataset) -> None:
    wanted, found = first.summary.features[0], other.summary.features[0]
    if found.shape != wanted.shape:
        raise Invalid(
            what,
            f"inputs of the shape {_shape(wanted.shape)}, as {first.summary.title} has",
            _shape(found.shape),
            "Choose data sets whose inputs have the same shape.",
        )
    if wanted.columns and found.columns and found.columns != wanted.columns:
        pairs = zip(wanted.columns, found.columns, strict=True)
        one, two = next(pair for pair in pairs if pair[0] != pair[1])
        raise Invalid(
            what,
            f"the columns of {first.summary.title}, and so '{one}'",
            f"'{two}' in its place",
            "Use tables with the same input columns in the same order.",
        )
    kinds = {"class": "classes", "number": "a number to predict"}
    wanted_kind, found_kind = (each.summary.targets[0].kind for each in (first, other))
    if found_kind != wanted_kind:
        raise Invalid(
            what,
            f"{kinds[wanted_kind]}, as {first.summary.title} has",
            kinds[found_kind],
            "Choose data sets that all have classes, or all a number to predict.",
        )


def _prepared(first: Dataset, dataset: Dataset, part: Part) -> tuple[Array, Array]:
    """Inputs and labels, with what was fitted on the first data set's training part."""
    x, y = arrays(part)
    (wanted,), (own,) = first.scalers.values(), dataset.scalers.values()
    if wanted.is_fitted or own.is_fitted:
        x = wanted.transform(own.inverse(x))
    for scaler, old in zip(
        first.target_scalers.values(), dataset.target_scalers.values(), strict=True
    ):
        y = scaler.transform(old.inverse(y))
    return x, y


def _shape(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape))
