"""Tables in text files: columns are guessed, or used as the plan says."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from nnstudio.document.data import Column, CsvFile
from nnstudio.document.description import SetField
from nnstudio.engine.data.columns import features_of, shown_of, targets_of
from nnstudio.engine.data.files import checked_file
from nnstudio.engine.data.problem import DataProblem, counted, listed
from nnstudio.engine.data.raw import RawData

if TYPE_CHECKING:
    import pandas as pd

_WHAT = "a table in a text file (CSV)"
MAX_ROWS = 2_000_000
MAX_COLUMNS = 10_000
#: Bytes of the longest line.
MAX_LINE = 4 * 1024 * 1024
#: A column of whole numbers with at most so many values is a category when it is the target.
_MAX_CLASSES = 20
#: Categories that are turned into columns of 0 and 1.
_MAX_CATEGORIES = 200


def read_csv(source: CsvFile) -> RawData:
    """Reads a table.

    The header is told from the data by ``csv.Sniffer``; columns are numbers where every
    value is one. Without columns in the plan, the last one is the target.

    Returns:
        One feature for each group of inputs (``"inputs"`` for the usual single one), with
        categories one-hot; one target for each group of targets.

    Raises:
        DataProblem: It cannot be read as a table, or values are missing.
    """
    file = checked_file(source.path, _WHAT)
    notes: list[str] = []
    frame = _frame(file, source, notes)
    columns = source.columns or _guessed(frame)
    _check_columns(file, frame, columns)
    used = [column for column in columns if column.role != "ignore"]
    frame = _without_missing(file, frame, used, source)
    features = features_of(frame, used)
    targets = targets_of(file, frame, used)
    constant = [c.name for c in used if c.role == "input" and frame[c.name].nunique() <= 1]
    if constant:
        notes.append(
            f"Always the same value, so nothing can be learned from it: {listed(constant)}."
        )
    if not source.columns:
        target = next(column.name for column in columns if column.role == "target")
        notes.append(f"The last column, '{target}', is taken as the target.")
    return RawData(
        title=file.stem,
        features=features,
        targets=targets,
        notes=tuple(notes),
        table=shown_of(frame, columns),
    )


def _frame(file: Path, source: CsvFile, notes: list[str]) -> pd.DataFrame:
    import pandas as pd

    text, encoding = _start_of(file, notes)
    delimiter = source.delimiter or _delimiter(text)
    _check_lines(file)
    has_header = _has_header(text, delimiter)
    try:
        frame = pd.read_csv(
            file,
            sep=delimiter,
            header=0 if has_header else None,
            encoding=encoding,
            nrows=MAX_ROWS + 1,
            skipinitialspace=True,
            low_memory=False,
            on_bad_lines="error",
        )
    except (
        pd.errors.ParserError,
        pd.errors.EmptyDataError,
        UnicodeDecodeError,
        ValueError,
    ) as error:
        raise DataProblem(
            "not-a-table",
            f"{file.name} cannot be read as a table: {_first_line(error)}. "
            "Every line needs the same number of values.",
            expected=_WHAT,
            received=_first_line(error),
        ) from error
    frame.columns = [
        str(name).strip() if has_header else f"column {i + 1}"
        for i, name in enumerate(frame.columns)
    ]
    if not has_header:
        notes.append("The first line holds no names, so the columns are numbered.")
    _check_size(file, frame)
    return frame


def _start_of(file: Path, notes: list[str]) -> tuple[str, str]:
    with file.open("rb") as stream:
        data = stream.read(64 * 1024)
    if b"\0" in data:
        raise DataProblem(
            "not-text",
            f"{file.name} is not a text file. Choose {_WHAT}, or save the sheet as CSV first.",
            expected=_WHAT,
            received="a binary file",
        )
    try:
        data[: data.rfind(b"\n") + 1 or None].decode("utf-8-sig")
        return data.decode("utf-8-sig", "replace"), "utf-8-sig"
    except UnicodeDecodeError:
        notes.append("The text is not UTF-8, so it was read as Latin-1.")
        return data.decode("latin-1"), "latin-1"


def _delimiter(text: str) -> str:
    """The one of the usual delimiters that is in the first line most often."""
    line = text.partition("\n")[0]
    return max(",;\t|", key=line.count)


def _has_header(text: str, delimiter: str) -> bool:
    """The first line is a header if it has names where the lines below have numbers.

    A table of words alone is taken to have one.
    """
    lines = list(csv.reader(text.splitlines()[:20], delimiter=delimiter))
    if len(lines) < 2:
        return False
    return not any(_is_number(value) for value in lines[0])


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _check_lines(file: Path) -> None:
    """Refuses an endless line before pandas takes memory for it."""
    with file.open("rb") as stream:
        while line := stream.readline(MAX_LINE + 1):
            if len(line) > MAX_LINE:
                raise DataProblem(
                    "line-too-long",
                    f"{file.name} has a line of more than {MAX_LINE // 1024**2} MB. "
                    "A table has one line for each sample.",
                    expected="lines of ordinary length",
                    received=f"more than {MAX_LINE:,} bytes",
                )
            if line.count(b",") > MAX_COLUMNS * 2:
                raise _too_many_columns(file, line.count(b","))


def _too_many_columns(file: Path, number: int) -> DataProblem:
    return DataProblem(
        "too-many-columns",
        f"{file.name} has about {number:,} columns; nnstudio reads up to {MAX_COLUMNS:,}. "
        "Save it as .npz, or choose fewer columns.",
        expected=f"at most {MAX_COLUMNS:,} columns",
        received=f"{number:,}",
    )


def _check_size(file: Path, frame: pd.DataFrame) -> None:
    if frame.shape[1] > MAX_COLUMNS:
        raise _too_many_columns(file, frame.shape[1])
    if frame.shape[1] < 2 or len(frame) < 2:
        raise DataProblem(
            "too-small",
            f"{file.name} has {counted(len(frame), 'row')} of "
            f"{counted(frame.shape[1], 'column')}. A table to learn from needs two rows and two "
            "columns at least; perhaps the values are separated by another character.",
            expected="2 rows and 2 columns",
            received=f"{len(frame)} × {frame.shape[1]}",
        )
    if len(frame) > MAX_ROWS:
        raise DataProblem(
            "too-many-rows",
            f"{file.name} has more than {MAX_ROWS:,} rows. Choose a part of them.",
            expected=f"at most {MAX_ROWS:,} rows",
            received="more",
        )
    twice = sorted({name for name in frame.columns if list(frame.columns).count(name) > 1})
    if twice:
        raise DataProblem(
            "names-twice",
            f"{file.name} has several columns named {listed(twice)}. Give each its own name.",
            expected="different names",
            received=listed(twice),
        )


def _guessed(frame: pd.DataFrame) -> tuple[Column, ...]:
    from pandas.api.types import is_bool_dtype, is_numeric_dtype

    names = list(frame.columns)
    columns = []
    for name in names:
        values = frame[name]
        is_target = name == names[-1]
        is_number = is_numeric_dtype(values) and not is_bool_dtype(values)
        if is_target and is_number:
            known = values.dropna()
            whole = bool((known == known.round()).all())
            is_number = not (whole and known.nunique() <= _MAX_CLASSES)
        role: Any = "target" if is_target else "input"
        if not is_target and not is_number and values.nunique() > _MAX_CATEGORIES:
            role = "ignore"  # a name or a date: a column of its own for each would learn nothing
        columns.append(Column(name, role, "number" if is_number else "category"))
    return tuple(columns)


def _check_columns(file: Path, frame: pd.DataFrame, columns: tuple[Column, ...]) -> None:
    unknown = [column.name for column in columns if column.name not in frame.columns]
    if unknown:
        raise DataProblem(
            "no-such-column",
            f"{file.name} has no column {listed(unknown)}. It holds {listed(list(frame.columns))}.",
            expected=listed(list(frame.columns)),
            received=listed(unknown),
            remedies=(SetField("Guess the columns again", "data.source.columns", ()),),
        )
    for role, words in (("input", "inputs"), ("target", "the target")):
        if not any(column.role == role for column in columns):
            raise DataProblem(
                f"no-{role}",
                f"Choose which columns of {file.name} are {words}.",
                expected=f"at least one column as {words}",
                received="none",
                remedies=(SetField("Guess the columns again", "data.source.columns", ()),),
            )


def _without_missing(
    file: Path, frame: pd.DataFrame, used: list[Column], source: CsvFile
) -> pd.DataFrame:
    import pandas as pd

    for column in used:
        if column.kind == "number":
            numbers = pd.to_numeric(frame[column.name], errors="coerce")
            frame = frame.assign(**{column.name: numbers.replace([np.inf, -np.inf], np.nan)})
    gaps = frame[[column.name for column in used]].isna()
    if not gaps.any(axis=None):
        return frame
    is_target = [column.name for column in used if column.role == "target"]
    if source.missing == "refuse":
        raise _missing(file, gaps)
    bad = gaps.any(axis=1) if source.missing == "drop" else gaps[is_target].any(axis=1)
    frame = frame[~bad].reset_index(drop=True)
    if len(frame) < 2:
        raise DataProblem(
            "nothing-left",
            f"Nearly every row of {file.name} has a missing value, so too few are left. "
            "Ignore the columns with gaps.",
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
        f"Values are missing in {listed(names)} ({counted(int(rows.sum()), 'row')}, the first is "
        f"row {first:,}). Drop those rows, or fill the gaps.",
        expected="a value in every row",
        received=counted(int(rows.sum()), "row with gaps", "rows with gaps"),
        remedies=(
            SetField("Drop those rows", "data.source.missing", "drop"),
            SetField("Fill the gaps", "data.source.missing", "fill"),
        ),
    )


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0].rstrip(".")
