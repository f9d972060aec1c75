"""From the columns of a table to inputs and targets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.data import Column
from nnstudio.document.preview import ColumnPreview
from nnstudio.engine.data.guess import mostly_numbers
from nnstudio.engine.data.problem import DataProblem, counted, listed
from nnstudio.engine.data.raw import RawFeature, RawMarks, RawTarget, Table
from nnstudio.engine.data.sheet import MAX_COLUMNS

if TYPE_CHECKING:
    import pandas as pd

#: Numbers that the inputs may hold together, categories as columns of 0 and 1.
MAX_VALUES = 250_000_000
MAX_CLASSES = 1000
#: Rows among which those are found that can be pinned.
_SHOWN_ROWS = 250
_SHOWN_CELLS = 10_000
_SHOWN_LETTERS = 40


def _groups(columns: list[Column], usual: str) -> dict[str, list[Column]]:
    groups: dict[str, list[Column]] = {}
    for column in columns:
        groups.setdefault(column.group or usual, []).append(column)
    return groups


def features_of(file: Path, frame: pd.DataFrame, used: list[Column]) -> tuple[RawFeature, ...]:
    """One feature for each group of input columns; categories become columns of 0 and 1.

    Raises:
        DataProblem: So many categories that they would not fit.
    """
    inputs = [column for column in used if column.role == "input"]
    _check_widths(file, frame, inputs)
    return tuple(
        _feature(frame, name, columns) for name, columns in _groups(inputs, "inputs").items()
    )


def _check_widths(file: Path, frame: pd.DataFrame, inputs: list[Column]) -> None:
    widths = {
        column.name: 1 if column.kind == "number" else int(frame[column.name].nunique())
        for column in inputs
    }
    total = sum(widths.values())
    if total > MAX_COLUMNS or total * len(frame) > MAX_VALUES:
        widest = max(widths, key=lambda name: widths[name])
        raise DataProblem(
            "too-many-categories",
            f"Every category becomes an input of its own, which makes {total:,} inputs of "
            f"{file.name}; '{widest}' alone has {widths[widest]:,}. Ignore such columns, or make "
            "them numbers.",
            expected=f"at most {min(MAX_COLUMNS, MAX_VALUES // len(frame)):,} inputs",
            received=f"{total:,}",
        )


def _feature(frame: pd.DataFrame, name: str, columns: list[Column]) -> RawFeature:
    parts, names, one_hot = [], [], []
    for column in columns:
        if column.kind == "number":
            parts.append(frame[column.name].to_numpy(np.float64)[:, None])
            names.append(column.name)
            continue
        codes, words = _codes(frame[column.name])
        block = (codes[:, None] == np.arange(len(words))).astype(np.float64)
        block[codes < 0] = np.nan  # filled in with the commonest, fitted on training rows
        one_hot.append((len(names), len(names) + len(words)))
        parts.append(block)
        names += [f"{column.name}={word}" for word in words]
    return RawFeature(
        name,
        np.concatenate(parts, axis=1),
        columns=tuple(names),
        auto="standard",
        one_hot=tuple(one_hot),
    )


def _codes(values: pd.Series[Any]) -> tuple[NDArray[np.int64], list[str]]:
    """Numbers of the sorted categories (−1 where missing), and their names."""
    import pandas as pd

    codes, words = pd.factorize(values, sort=True)
    return codes.astype(np.int64), [_word(word) for word in words]


def _word(value: object) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def targets_of(file: Path, frame: pd.DataFrame, used: list[Column]) -> tuple[RawTarget, ...]:
    """One target for the numbers of each group of target columns, and one for each category.

    A target is called as its group, or as its only column.

    Raises:
        DataProblem: A category has one class only, or a class for nearly every row.
    """
    chosen = [column for column in used if column.role == "target"]
    targets = []
    for group, columns in _groups(chosen, "").items():
        numbers = [column for column in columns if column.kind == "number"]
        categories = [column for column in columns if column.kind == "category"]
        is_only = not (numbers and categories) and len(categories) <= 1
        if numbers:
            values = frame[[column.name for column in numbers]].to_numpy(np.float64)
            name = group if is_only and group else numbers[0].name
            if not group and len(numbers) > 1:
                name = "targets"
            targets.append(RawTarget(name, values))
        for column in categories:
            name = group if is_only and group else column.name
            targets.append(_classes(file, frame, column.name, name))
    names = [target.name for target in targets]
    if len(set(names)) < len(names):
        raise DataProblem(
            "targets-twice",
            f"Two targets have the same name: {listed(names)}. Give their groups other names.",
            expected="different names",
            received=listed(names),
        )
    return tuple(targets)


def _classes(file: Path, frame: pd.DataFrame, column: str, name: str) -> RawTarget:
    codes, words = _codes(frame[column])
    if len(words) < 2:
        raise DataProblem(
            "one-class",
            f"Every row of {file.name} has the same '{column}', so there is nothing "
            "to tell apart. Choose another target.",
            expected="at least 2 classes",
            received=counted(len(words), "class", "classes"),
        )
    if len(words) > MAX_CLASSES or (len(words) > 20 and 2 * len(words) > len(frame)):
        raise DataProblem(
            "too-many-classes",
            f"'{column}' has {len(words):,} different values in {counted(len(frame), 'row')}, too "
            "many to be told apart. Choose another target, or make it a number.",
            expected=f"at most {MAX_CLASSES:,} classes, with several rows each",
            received=f"{len(words):,} classes",
        )
    return RawTarget(name, codes.astype(np.int32), tuple(words))


def marks_of(frame: pd.DataFrame, column: str) -> RawMarks:
    """What a column says of each row."""
    codes, words = _codes(frame[column])
    return RawMarks(column, tuple(words), codes.astype(np.int32), mostly_numbers(frame[column]))


def shown_of(frame: pd.DataFrame, columns: tuple[Column, ...]) -> Table:
    """The first rows as text, and the statistics of each column, as they stand in the file."""
    num_rows = max(4, min(_SHOWN_ROWS, _SHOWN_CELLS // len(columns)))
    head = frame[[column.name for column in columns]].head(num_rows)
    cells = [[_cell(value) for value in head[column.name]] for column in columns]
    return Table(
        tuple(zip(*cells, strict=True)),
        tuple(_column(frame[column.name], column) for column in columns),
    )


def _cell(value: object) -> str:
    text = "" if value != value else _word(value)  # NaN alone differs from itself
    return text if len(text) <= _SHOWN_LETTERS else f"{text[: _SHOWN_LETTERS - 1]}…"


def _column(values: pd.Series[Any], column: Column) -> ColumnPreview:
    import pandas as pd

    distinct = int(values.nunique())
    numbers = values if values.dtype.kind in "biuf" else pd.to_numeric(values, errors="coerce")
    known = numbers.astype(np.float64).replace([np.inf, -np.inf], np.nan).dropna()
    if column.kind == "category" or known.empty:
        missing = int(values.isna().sum())
        return ColumnPreview(
            column.name, column.kind, column.role, num_distinct=distinct, num_missing=missing
        )
    return ColumnPreview(
        column.name,
        "number",
        column.role,
        float(known.min()),
        float(known.max()),
        float(known.mean()),
        distinct,
        len(values) - len(known),
    )
