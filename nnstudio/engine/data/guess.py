"""What the columns of a table are probably for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from nnstudio.document.data import Column
from nnstudio.engine.data.problem import listed

if TYPE_CHECKING:
    import pandas as pd

#: A column of whole numbers with at most so many values is a category when it is the target.
MAX_CLASSES = 20
#: An input of words with more of them is left out: it is a name, a date or a free text.
MAX_CATEGORIES = 200
#: A column is one of numbers where so large a part of its values is; the rest is complained of.
_MOSTLY = 0.9
_TARGET_NAMES = ("target", "label", "class")
_ROW_NAMES = ("", "id", "index", "row", "rownames", "nr")


def guessed_columns(frame: pd.DataFrame) -> tuple[tuple[Column, ...], tuple[str, ...]]:
    """Guesses role and type of each column.

    The target is the only column named "target", "label" or "class", else the last one.
    Whole numbers with few values are classes there. Inputs that number the rows, and words
    that are nearly all different, are left out.

    Returns:
        The columns, and a sentence about each guess that may be wrong.
    """
    names = [str(name) for name in frame.columns]
    named = [name for name in names if name.lower() in _TARGET_NAMES]
    target = named[0] if len(named) == 1 else names[-1]
    notes = [
        f"'{target}' is taken as the target."
        if target != names[-1]
        else f"The last column, '{target}', is taken as the target."
    ]
    columns: list[Column] = []
    left_out: list[str] = []
    empty: list[str] = []
    for name in names:
        values = frame[name]
        is_number = mostly_numbers(values)
        if name == target:
            if is_number and _looks_like_classes(values):
                is_number = False
                if values.nunique() > 2:
                    notes.append(
                        f"'{name}' holds {values.nunique()} different whole numbers, so they are "
                        "taken for classes; make it a number to predict a quantity."
                    )
            columns.append(Column(name, "target", "number" if is_number else "category"))
        elif values.isna().all():
            empty.append(name)
            columns.append(Column(name, "ignore", "number"))
        elif _numbers_rows(name, values) or (not is_number and _all_different(values)):
            left_out.append(name)
            columns.append(Column(name, "ignore", "number" if is_number else "category"))
        else:
            columns.append(Column(name, "input", "number" if is_number else "category"))
    if all(column.role != "input" for column in columns):
        # Better a poor input than none.
        return tuple(_as_input(column) for column in columns), tuple(notes)
    if empty:
        notes.append(f"Left out, because there are no values: {listed(empty)}.")
    if left_out:
        notes.append(
            f"Left out, because (nearly) every row has its own value there: {listed(left_out)}."
        )
    return tuple(columns), tuple(notes)


def _as_input(column: Column) -> Column:
    return Column(column.name, "input", column.kind) if column.role == "ignore" else column


def mostly_numbers(values: pd.Series[Any]) -> bool:
    """Whether nearly all values of a column are numbers, so that the others are mistakes."""
    import pandas as pd

    if values.dtype.kind in "iuf":
        return True
    if values.dtype.kind == "b":
        return False
    known = values.dropna()
    if known.empty:
        return False
    return bool(pd.to_numeric(known, errors="coerce").notna().mean() >= _MOSTLY)


def _looks_like_classes(values: pd.Series[Any]) -> bool:
    if values.dtype.kind not in "iuf":
        return False
    known = values.dropna()
    num_values = known.nunique()
    whole = bool(np.isfinite(known).all()) and bool((known == known.round()).all())
    return whole and num_values <= MAX_CLASSES and 2 * num_values <= len(known)


def _numbers_rows(name: str, values: pd.Series[Any]) -> bool:
    is_unnamed = name.startswith(("column ", "Unnamed: "))
    if not is_unnamed and name.lower() not in _ROW_NAMES:
        return False
    return values.dtype.kind in "iu" and len(values) > 2 and bool((values.diff()[1:] == 1).all())


def _all_different(values: pd.Series[Any]) -> bool:
    num_values = int(values.nunique())
    return num_values > MAX_CATEGORIES or (
        num_values > MAX_CLASSES and 2 * num_values > len(values)
    )
