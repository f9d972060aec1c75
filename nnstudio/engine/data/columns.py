"""From the columns of a table to inputs and targets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from nnstudio.document.data import Column
from nnstudio.document.preview import ColumnPreview
from nnstudio.engine.data.problem import DataProblem, counted
from nnstudio.engine.data.raw import RawFeature, RawTarget, Table

if TYPE_CHECKING:
    import pandas as pd

_SHOWN_ROWS = 50


def _groups(columns: list[Column], usual: str) -> dict[str, list[Column]]:
    groups: dict[str, list[Column]] = {}
    for column in columns:
        groups.setdefault(column.group or usual, []).append(column)
    return groups


def features_of(frame: pd.DataFrame, used: list[Column]) -> tuple[RawFeature, ...]:
    """One feature for each group of input columns; categories become columns of 0 and 1."""
    inputs = [column for column in used if column.role == "input"]
    features = []
    for name, columns in _groups(inputs, "inputs").items():
        parts, names, one_hot = [], [], []
        for column in columns:
            if column.kind == "number":
                parts.append(frame[column.name].to_numpy(np.float64)[:, None])
                names.append(column.name)
                continue
            codes, words = _codes(frame[column.name])
            block = np.eye(len(words))[np.maximum(codes, 0)]
            block[codes < 0] = np.nan  # filled in with the commonest, fitted on training rows
            one_hot.append((len(names), len(names) + len(words)))
            parts.append(block)
            names += [f"{column.name}={word}" for word in words]
        features.append(
            RawFeature(
                name,
                np.concatenate(parts, axis=1),
                columns=tuple(names),
                auto="standard",
                one_hot=tuple(one_hot),
            )
        )
    return tuple(features)


def _codes(values: pd.Series[Any]) -> tuple[np.ndarray[Any, np.dtype[np.int64]], list[str]]:
    """Numbers of the sorted categories (−1 where missing), and their names."""
    import pandas as pd

    codes, words = pd.factorize(values, sort=True)
    return codes.astype(np.int64), [_word(word) for word in words]


def _word(value: object) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def targets_of(file: Path, frame: pd.DataFrame, used: list[Column]) -> tuple[RawTarget, ...]:
    """One target for each group of target columns.

    Raises:
        DataProblem: A group of categories has several columns, or only one class.
    """
    chosen = [column for column in used if column.role == "target"]
    targets = []
    for name, columns in _groups(chosen, chosen[0].name).items():
        if columns[0].kind == "number":
            numbers = frame[[column.name for column in columns]].to_numpy(np.float64)
            targets.append(RawTarget(name, numbers))
            continue
        if len(columns) > 1:
            raise DataProblem(
                "several-classes",
                f"The target '{name}' has several columns of categories. Choose one, or give "
                "each a group of its own.",
                expected="one column",
                received=counted(len(columns), "column"),
            )
        codes, words = _codes(frame[columns[0].name])
        if len(words) < 2:
            raise DataProblem(
                "one-class",
                f"Every row of {file.name} has the same '{columns[0].name}', so there is nothing "
                "to tell apart. Choose another target.",
                expected="at least 2 classes",
                received=counted(len(words), "class", "classes"),
            )
        targets.append(RawTarget(name, codes.astype(np.int32), tuple(words)))
    return tuple(targets)


def shown_of(frame: pd.DataFrame, columns: tuple[Column, ...]) -> Table:
    """The first rows as text, and the statistics of each column."""
    head = frame[[column.name for column in columns]].head(_SHOWN_ROWS)
    rows = tuple(tuple("" if v != v else _word(v) for v in row) for row in head.to_numpy(object))
    return Table(rows, tuple(_column(frame[column.name], column) for column in columns))


def _column(values: pd.Series[Any], column: Column) -> ColumnPreview:
    missing, distinct = int(values.isna().sum()), int(values.nunique())
    if column.kind == "category" or values.dtype.kind not in "iuf":
        return ColumnPreview(
            column.name, "category", column.role, num_distinct=distinct, num_missing=missing
        )
    return ColumnPreview(
        column.name,
        "number",
        column.role,
        float(values.min()),
        float(values.max()),
        float(values.mean()),
        distinct,
        missing,
    )
