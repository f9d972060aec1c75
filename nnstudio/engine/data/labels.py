"""Whether an array of targets holds classes or quantities."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.data.guess import MAX_CLASSES
from nnstudio.engine.data.problem import DataProblem, counted
from nnstudio.engine.data.raw import Labels, RawTarget

Array = NDArray[Any]
Numbers = NDArray[np.float64]
#: Whole numbers kept as such are classes up to so many values.
_MAX_WHOLE = 1000


def numbers_or_classes(
    file: Path, name: str, values: Array, test: Array | None, notes: list[str]
) -> tuple[RawTarget, Labels | Numbers | None]:
    """Makes a target of an array.

    Words, truth values and whole numbers are classes, and so are rows with a single 1
    (one-hot); other numbers are quantities.

    Args:
        file: Where it comes from, for the messages.
        name: Name of the array.
        values: (num_samples, …).
        test: The same of the test part, if there is one.
        notes: A sentence is added where the guess may be wrong.

    Returns:
        The target, and the test part's labels or numbers.

    Raises:
        DataProblem: One class only, or a test part that does not fit.
    """
    values, test = _flat(values), None if test is None else _flat(test)
    if test is not None and (test.shape[1:], test.dtype.kind in "US") != (
        values.shape[1:],
        values.dtype.kind in "US",
    ):
        raise DataProblem(
            "shapes-differ",
            f"The test part of '{name}' in {file.name} has another shape than the training part. "
            "Write both in the same way.",
            expected=f"{values.dtype} {values.shape[1:]}",
            received=f"{test.dtype} {test.shape[1:]}",
        )
    if _is_one_hot(values) and (test is None or _is_one_hot(test)):
        notes.append(f"'{name}' is one-hot and was turned into {values.shape[1]} classes.")
        classes = tuple(str(label) for label in range(values.shape[1]))
        target = RawTarget(name, values.argmax(axis=1).astype(np.int32), classes)
        return target, None if test is None else test.argmax(axis=1).astype(np.int32)
    if _are_classes(values):
        target, labels = _classes(file, name, values, test)
        if values.dtype.kind in "iu" and len(target.classes) > MAX_CLASSES:
            notes.append(
                f"'{name}' holds {len(target.classes)} different whole numbers, so they are taken "
                "for classes; save them as floating-point numbers to predict a quantity."
            )
        return target, labels
    if values.dtype.kind in "US":
        raise DataProblem(
            "no-numbers",
            f"'{name}' of {file.name} holds too many different words to be classes. "
            "Choose another array as target.",
            expected=f"at most {_MAX_WHOLE:,} classes",
            received=f"{values.dtype}, shape {values.shape}",
        )
    return RawTarget(name, _numbers(values)), None if test is None else _numbers(test)


def _flat(values: Array) -> Array:
    return values[:, 0] if values.ndim == 2 and values.shape[1] == 1 else values


def _numbers(values: Array) -> Numbers:
    numbers = values.astype(np.float64)
    return numbers[:, None] if numbers.ndim == 1 else numbers


def _is_one_hot(values: Array) -> bool:
    if values.ndim != 2 or values.shape[1] < 2 or values.dtype.kind in "US":
        return False
    return bool(((values == 0) | (values == 1)).all() and (values.sum(axis=1) == 1).all())


def _are_classes(values: Array) -> bool:
    if values.ndim != 1:
        return False
    if values.dtype.kind == "f":
        if not (np.isfinite(values).all() and (values == np.round(values)).all()):
            return False
        num_classes = len(np.unique(values))
        return num_classes <= MAX_CLASSES and 2 * num_classes <= len(values)
    num_classes = len(np.unique(values))
    if values.dtype.kind in "iu" and num_classes > MAX_CLASSES and 2 * num_classes > len(values):
        return False
    return num_classes <= _MAX_WHOLE


def _classes(
    file: Path, name: str, values: Array, test: Array | None
) -> tuple[RawTarget, Labels | None]:
    """Numbers the classes in their order, of both parts together."""
    both = values if test is None else np.concatenate([values, test])
    words, codes = np.unique(both, return_inverse=True)
    labels = codes.astype(np.int32)
    if len(np.unique(labels[: len(values)])) < 2:
        raise one_class(file, name)
    target = RawTarget(name, labels[: len(values)], tuple(_word(word) for word in words))
    return target, None if test is None else labels[len(values) :]


def _word(value: object) -> str:
    if isinstance(value, np.bytes_):
        return value.decode("utf-8", "replace")
    if isinstance(value, np.floating):
        return str(int(value))
    return str(value)


def one_class(file: Path, name: str) -> DataProblem:
    """The problem of labels that are all the same."""
    return DataProblem(
        "one-class",
        f"All labels '{name}' of {file.name} are the same, so there is nothing to tell apart. "
        "Choose other labels.",
        expected="at least 2 classes",
        received=counted(1, "class"),
    )
