"""Tables in text files: columns are guessed, or used as the plan says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from nnstudio.document.data import Column, CsvFile
from nnstudio.document.description import SetField
from nnstudio.engine.data.columns import features_of, marks_of, shown_of, targets_of
from nnstudio.engine.data.guess import guessed_columns
from nnstudio.engine.data.problem import DataProblem, counted, listed
from nnstudio.engine.data.raw import RawData, Table
from nnstudio.engine.data.sheet import sheet_of

if TYPE_CHECKING:
    import pandas as pd

_GUESS_AGAIN = SetField("Guess the columns again", "data.source.columns", ())


def read_csv(source: CsvFile, column: str = "") -> RawData:
    """Reads a table.

    Encoding, delimiter, header, and roles and types of the columns are guessed where the
    plan leaves them open (see ``sheet`` and ``guess``).

    Args:
        source: The table.
        column: One whose values are to be known beside inputs and targets. It is left out of
            the guess, so that it is an input only where the plan says so.

    Returns:
        One feature for each group of inputs (``"inputs"`` for the usual single one), with
        categories one-hot; one target for each group of numbers and each category.

    Raises:
        DataProblem: It cannot be read as a table, or values are missing.
    """
    sheet = sheet_of(source)
    file = Path(source.path)
    notes = list(sheet.notes)
    columns = source.columns
    if column:
        _check_beside(file, sheet.frame, columns, column)
    if not columns:
        columns, guesses = guessed_columns(sheet.frame.drop(columns=[column] if column else []))
        notes += guesses
    _check_columns(file, sheet.frame, columns)
    used = [each for each in columns if each.role != "ignore"]
    frame = _with_numbers(file, sheet.frame, used, source)
    needed = [each for each in used if each.name != column]
    # Which samples belong together is never made up, no more than a target is.
    needed += [Column(column, "target", "category")] if column else []
    frame = _without_missing(file, frame, needed, source, notes)
    table = _with_samples(shown_of(sheet.frame, columns), frame.index)
    frame = frame.reset_index(drop=True)
    constant = [c.name for c in used if c.role == "input" and frame[c.name].nunique() <= 1]
    if constant:
        notes.append(
            f"Always the same value, so nothing can be learned from it: {listed(constant)}."
        )
    return RawData(
        title=file.stem,
        features=features_of(file, frame, used),
        targets=targets_of(file, frame, used),
        notes=tuple(notes),
        table=table,
        marks=marks_of(frame, column) if column else None,
    )


def table_of(source: CsvFile) -> Table | None:
    """What can be shown of a table although it is refused, so that its columns can be chosen.

    Returns:
        ``None`` where the file itself cannot be read.
    """
    try:
        frame = sheet_of(source).frame
    except DataProblem:
        return None
    known = tuple(column for column in source.columns if column.name in frame.columns)
    return shown_of(frame, known or guessed_columns(frame)[0])


def _with_samples(table: Table, kept: pd.Index[Any]) -> Table:
    """With the samples that its rows became: some may have been left out."""
    samples = {int(row): sample for sample, row in enumerate(kept[: len(table.rows)])}
    return replace(table, samples=tuple(samples.get(row, -1) for row in range(len(table.rows))))


def _check_beside(file: Path, frame: pd.DataFrame, columns: tuple[Column, ...], name: str) -> None:
    names = [str(each) for each in frame.columns]
    if name not in names:
        raise DataProblem(
            "no-such-column",
            f"{file.name} has no column '{name}'. It holds {listed(names)}. Choose among these.",
            expected=listed(names),
            received=f"'{name}'",
        )
    if any(each.name == name and each.role == "target" for each in columns):
        raise DataProblem(
            "column-twice",
            f"'{name}' is what the network shall predict, so it cannot also say which rows belong "
            "together. Choose another column.",
            expected="a column that is no target",
            received=f"the target '{name}'",
        )


def _check_columns(file: Path, frame: pd.DataFrame, columns: tuple[Column, ...]) -> None:
    names = [str(name) for name in frame.columns]
    unknown = [column.name for column in columns if column.name not in names]
    if unknown:
        raise DataProblem(
            "no-such-column",
            f"{file.name} has no column {listed(unknown)}. It holds {listed(names)}. "
            "Choose among these.",
            expected=listed(names),
            received=listed(unknown),
            remedies=(_GUESS_AGAIN,),
        )
    chosen = [column.name for column in columns]
    twice = (
        sorted({name for name in chosen if chosen.count(name) > 1})
        if len(chosen) > len(set(chosen))
        else []
    )
    if twice:
        raise DataProblem(
            "column-twice",
            f"The column {listed(twice)} is given two roles. Choose one.",
            expected="each column once",
            received=listed(twice),
            remedies=(_GUESS_AGAIN,),
        )
    for role, words in (("input", "inputs"), ("target", "the target")):
        if not any(column.role == role for column in columns):
            raise DataProblem(
                f"no-{role}",
                f"No column of {file.name} is used for {words}. Choose one.",
                expected=f"at least one column for {words}",
                received="none",
                remedies=(_GUESS_AGAIN,),
            )


def _with_numbers(
    file: Path, frame: pd.DataFrame, used: list[Column], source: CsvFile
) -> pd.DataFrame:
    """Makes the columns of numbers numeric; infinite values and words count as missing."""
    import pandas as pd

    changed: dict[str, Any] = {}
    for column in used:
        values = frame[column.name]
        if column.kind != "number":
            continue
        if values.dtype.kind not in "biuf":
            numbers = pd.to_numeric(values, errors="coerce")
            strays = np.flatnonzero(numbers.isna() & values.notna())
            if len(strays) and source.missing == "refuse":
                raise _no_number(file, column.name, values, strays)
            changed[column.name] = numbers
        elif values.dtype.kind == "f" and np.isinf(values).any():
            changed[column.name] = values.replace([np.inf, -np.inf], np.nan)
    return frame.assign(**changed)


def _no_number(
    file: Path, name: str, values: pd.Series[Any], rows: np.ndarray[Any, np.dtype[np.intp]]
) -> DataProblem:
    first = int(rows[0])
    others = f" (and {counted(len(rows) - 1, 'other row')})" if len(rows) > 1 else ""
    word = str(values.iloc[first])[:40]
    return DataProblem(
        "not-a-number",
        f"'{name}' is a column of numbers, but row {first + 1:,}{others} of {file.name} says "
        f"'{word}'. Make it a category, leave those rows out, or fill in the mean.",
        expected="a number in every row",
        received=f"'{word}'",
        remedies=_about_gaps(),
    )


def _about_gaps() -> tuple[SetField, ...]:
    return (
        SetField("Leave those rows out", "data.source.missing", "drop"),
        SetField("Fill the gaps", "data.source.missing", "fill"),
    )


def _without_missing(
    file: Path, frame: pd.DataFrame, used: list[Column], source: CsvFile, notes: list[str]
) -> pd.DataFrame:
    gaps = frame[[column.name for column in used]].isna()
    incomplete = gaps.any(axis=1)
    if not incomplete.any():
        return frame
    if source.missing == "refuse":
        raise _missing(file, gaps)
    if source.missing == "fill":
        # What the network shall learn is never made up.
        targets = [column.name for column in used if column.role == "target"]
        dropped = gaps[targets].any(axis=1)
        filled = int((incomplete & ~dropped).sum())
        if filled:
            notes.append(f"Gaps were filled in {counted(filled, 'row')}.")
    else:
        dropped = incomplete
    if num_dropped := int(dropped.sum()):
        notes.append(f"{counted(num_dropped, 'row')} with gaps left out.")
    frame = frame[~dropped]
    if len(frame) < 2:
        raise DataProblem(
            "nothing-left",
            f"Nearly every row of {file.name} has a missing value, so too few are left. "
            "Ignore the columns with gaps, or fill the gaps.",
            expected="2 complete rows",
            received=counted(len(frame), "row"),
        )
    return frame


def _missing(file: Path, gaps: pd.DataFrame) -> DataProblem:
    names = [str(name) for name in gaps.columns if gaps[name].any()]
    rows = gaps.any(axis=1)
    first = int(np.argmax(rows.to_numpy())) + 1
    return DataProblem(
        "missing-values",
        f"Values of {file.name} are missing or infinite in {listed(names)} "
        f"({counted(int(rows.sum()), 'row')}, the first is row {first:,}). "
        "Leave those rows out, or fill the gaps.",
        expected="a value in every row",
        received=counted(int(rows.sum()), "row with gaps", "rows with gaps"),
        remedies=_about_gaps(),
    )
