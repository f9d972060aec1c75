"""Reads a text file into columns: encoding, delimiter and header are found out."""

from __future__ import annotations

import csv
import re
import warnings
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nnstudio.document.data import CsvFile
from nnstudio.engine.data.cache import RecentlyUsed
from nnstudio.engine.data.files import check_fits, checked_file, fingerprint
from nnstudio.engine.data.problem import DataProblem, counted, listed

if TYPE_CHECKING:
    import pandas as pd

WHAT = "a table in a text file (CSV)"
MAX_ROWS = 2_000_000
MAX_COLUMNS = 10_000
MAX_FILE = 2 * 1024**3
#: Bytes of the longest line.
MAX_LINE = 4 * 1024 * 1024
#: Bytes from which the delimiter and the header are told.
_SAMPLE = 256 * 1024
#: Read as missing, beside what pandas knows ("", "NA", "NaN", "null" …).
_MISSING = ["?", "-"]
#: Bytes of a number and of a word in memory; what reading takes is a few times the numbers.
_NUMBER, _WORD, _READ = 8, 64, 3
#: Runs of spaces: the delimiter of last resort.
_SPACES = " "


@dataclass(frozen=True)
class Sheet:
    """A table as it was read; never changed in place.

    Attributes:
        frame: Columns of numbers, truth values or text.
        notes: Sentences about what was guessed.
        num_bytes: Its memory.
    """

    frame: pd.DataFrame
    notes: tuple[str, ...]
    num_bytes: int


# Kept apart from what is made of it, so that another choice of columns reads no file.
_sheets: RecentlyUsed[Sheet] = RecentlyUsed(2, 1024**3, lambda sheet: sheet.num_bytes)


def sheet_of(source: CsvFile) -> Sheet:
    """Returns the whole table, from memory unless the file has changed.

    Raises:
        DataProblem: It cannot be read as a table.
    """
    key = (fingerprint(source.path), source.delimiter)
    return _sheets.get(key, lambda: _read(source))


def _read(source: CsvFile) -> Sheet:
    file = checked_file(source.path, WHAT)
    if file.stat().st_size > MAX_FILE:
        raise DataProblem(
            "file-too-large",
            f"{file.name} is larger than {MAX_FILE // 1024**3} GB. "
            "Choose a part of its rows, or save its numbers as .npz.",
            expected=f"at most {MAX_FILE // 1024**3} GB of text",
            received=f"{file.stat().st_size / 1024**3:.1f} GB",
        )
    notes: list[str] = []
    text, encoding = _sample(file)
    if len(source.delimiter) > 1:
        raise DataProblem(
            "delimiter-too-long",
            f"The columns are to be separated by '{source.delimiter}'. "
            "A separator is a single character; leave it empty to have it found.",
            expected="one character",
            received=source.delimiter,
        )
    delimiter = source.delimiter or delimiter_of(text)
    num_cells = _check_lines(file, delimiter, encoding)
    lines = _cells(text, delimiter)
    _check_room(file, num_cells, lines)
    names = _header(lines)
    if names is None:
        names = [""] * max(map(len, lines), default=0)
        has_header = False
        notes.append("The first line holds no names, so the columns are numbered.")
    else:
        has_header = True
    frame = _frame(file, delimiter, encoding, _distinct(names), has_header, notes)
    frame = _without_empty(frame, names)
    _check_size(file, frame)
    if delimiter != ",":
        frame = _with_decimal_points(frame, notes)
    size = int(frame.memory_usage(deep=True).sum())
    return Sheet(frame, tuple(notes), size)


def _sample(file: Path) -> tuple[str, str]:
    """The first lines as text, and the encoding."""
    with file.open("rb") as stream:
        data = stream.read(_SAMPLE)
        is_whole = not stream.read(1)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif b"\0" in data:
        raise _not_text(file)
    else:
        encoding = "utf-8-sig"
    if not is_whole and encoding == "utf-8-sig":
        data = data[: data.rfind(b"\n") + 1] or data
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError:
        return data.decode("latin-1"), "latin-1"


def delimiter_of(text: str) -> str:
    """The delimiter that cuts nearly all lines into the same number of cells, two or more.

    Among several the one with the most cells wins; runs of spaces only if no other does.
    """
    best, best_score = ",", (0.0, 0)
    for delimiter in (",", ";", "\t", "|", _SPACES):
        widths = Counter(len(cells) for cells in _cells(text, delimiter)[:200])
        if not widths:
            continue
        width, count = widths.most_common(1)[0]
        share = count / widths.total()
        if width < 2 or (delimiter == _SPACES and (share < 0.95 or best_score[1] > 1)):
            continue
        score = (round(share, 1), width)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _cells(text: str, delimiter: str) -> list[list[str]]:
    lines = text.splitlines()[:1000]
    if delimiter == _SPACES:
        return [line.split() for line in lines if line.strip()]
    try:
        rows = list(csv.reader(lines, delimiter=delimiter, skipinitialspace=True))
    except csv.Error:
        return []
    return [row for row in rows if row]


def _header(lines: list[list[str]]) -> list[str] | None:
    """The names in the first line, or ``None`` where it already holds data.

    It holds data where one of its cells is a number, or where each of its words comes again
    below. Where the lines have one cell more than names, the names lack the one of a row
    number in front, or the lines end in a delimiter.
    """
    if len(lines) < 2:
        return None
    first, below = lines[0], lines[1:]
    if any(_is_number(cell) for cell in first):
        return None
    if len(below) > 2 and all(
        any(len(row) > i and row[i] == cell for row in below) for i, cell in enumerate(first)
    ):
        return None
    names = [cell.strip() for cell in first]
    if all(len(row) == len(first) + 1 for row in below):
        ends_empty = all(not row[-1].strip() for row in below)
        names = [*names, ""] if ends_empty else ["", *names]
    return names


def _is_number(text: str) -> bool:
    try:
        float(text.replace(",", "."))
    except ValueError:
        return False
    return True


def _distinct(names: list[str]) -> list[str]:
    """Numbers the columns without a name, and those of the same name."""
    result: list[str] = []
    taken = set(names)
    seen: set[str] = set()
    for i, name in enumerate(names, start=1):
        wanted = name or f"column {i}"
        if wanted in seen or (not name and wanted in taken):
            number = 2
            while f"{wanted} ({number})" in seen or f"{wanted} ({number})" in taken:
                number += 1
            wanted = f"{wanted} ({number})"
        seen.add(wanted)
        result.append(wanted)
    return result


def _frame(
    file: Path,
    delimiter: str,
    encoding: str,
    names: list[str],
    has_header: bool,
    notes: list[str],
) -> pd.DataFrame:
    import pandas as pd

    options: dict[str, Any] = {
        "sep": r"\s+" if delimiter == _SPACES else delimiter,
        "names": names,
        "header": 0 if has_header else None,
        "index_col": False,
        "nrows": MAX_ROWS + 1,
        "na_values": _MISSING,
        "skipinitialspace": True,
        "low_memory": False,
        "on_bad_lines": "error",
    }
    try:
        with warnings.catch_warnings():
            # Values beyond the last name would be lost, with no more than a warning.
            warnings.simplefilter("error", pd.errors.ParserWarning)
            try:
                frame: pd.DataFrame = pd.read_csv(file, encoding=encoding, **options)
            except UnicodeDecodeError:  # further down than the sample went
                encoding = "latin-1"
                frame = pd.read_csv(file, encoding=encoding, **options)
    except (
        pd.errors.ParserError,
        pd.errors.ParserWarning,
        pd.errors.EmptyDataError,
        ValueError,
    ) as error:
        reason = _reason(str(error))
        raise DataProblem(
            "not-a-table",
            f"{file.name} cannot be read as a table: {reason}. Correct the file, or choose by "
            "which character its columns are separated.",
            expected="lines with the same number of values",
            received=reason,
        ) from error
    if encoding == "latin-1":
        notes.append("The text is not UTF-8, so it was read as Latin-1.")
    return frame


def _reason(error: str) -> str:
    """What the parser complained about, in words."""
    if found := re.search(r"Expected (\d+) fields in line (\d+), saw (\d+)", error):
        expected, line, saw = found.groups()
        return f"line {line} has {saw} values where the lines above have {expected}"
    if found := re.search(r"EOF inside string starting at row (\d+)", error):
        return f"a quotation mark is opened in row {found[1]} and never closed"
    if "loss of data" in error:
        return "some lines have more values than there are names in the first"
    return error.strip().splitlines()[0].rstrip(".")


def _check_lines(file: Path, delimiter: str, encoding: str) -> int:
    """Refuses endless lines and cells before pandas takes memory for them; counts the cells."""
    zero = b"" if encoding == "utf-16" else b"\0"
    separator = delimiter.encode()
    num_cells = in_quotes = 0
    with file.open("rb") as stream:
        while line := stream.readline(MAX_LINE + 1):
            is_open = _is_open(line, separator, bool(in_quotes))
            in_quotes = in_quotes + len(line) if is_open else 0
            if max(len(line), in_quotes) > MAX_LINE:
                raise _too_long(file, in_quotes > len(line))
            if zero and zero in line:
                raise _not_text(file)
            delimiters = line.count(separator)
            if delimiters > MAX_COLUMNS * 2:
                raise _too_many_columns(file, delimiters)
            num_cells += len(line.split()) if delimiter == _SPACES else delimiters + 1
    return num_cells


def _is_open(line: bytes, separator: bytes, was_open: bool) -> bool:
    """Whether a cell in quotation marks goes on in the next line; 5" is no such cell."""
    if line.count(b'"') % 2 == 0:
        return was_open
    begins = line.startswith(b'"') or separator + b'"' in line.replace(b" ", b"")
    return begins and not was_open


def _check_room(file: Path, num_cells: int, lines: list[list[str]]) -> None:
    """Refuses a table for which there is no room, judged by how many of its cells are words."""
    cells = [cell for row in lines[1:] for cell in row]
    words = sum(not _is_number(cell) for cell in cells if cell)
    share = words / max(1, len(cells))
    check_fits(file, num_cells * _NUMBER, round(num_cells * (_READ * _NUMBER + share * _WORD)))


def _too_long(file: Path, in_quotes: bool) -> DataProblem:
    what = "cell in quotation marks" if in_quotes else "line"
    return DataProblem(
        "line-too-long",
        f"{file.name} has a {what} of more than {MAX_LINE // 1024**2} MB. "
        "A table has one line for each sample; choose another file.",
        expected="lines of ordinary length",
        received=f"more than {MAX_LINE:,} bytes",
    )


def _not_text(file: Path) -> DataProblem:
    return DataProblem(
        "not-text",
        f"{file.name} is not a text file. Choose {WHAT}, or save the sheet as CSV first.",
        expected=WHAT,
        received="a binary file",
    )


def _too_many_columns(file: Path, number: int) -> DataProblem:
    return DataProblem(
        "too-many-columns",
        f"{file.name} has about {number:,} columns; nnstudio reads up to {MAX_COLUMNS:,}. "
        "Save it as .npz, or choose fewer columns.",
        expected=f"at most {MAX_COLUMNS:,} columns",
        received=f"{number:,}",
    )


def _without_empty(frame: pd.DataFrame, names: list[str]) -> pd.DataFrame:
    """Leaves out columns with neither name nor values, as a delimiter at line ends makes."""
    empty = [
        column
        for column, name in zip(frame.columns, names, strict=True)
        if not name and frame[column].isna().all()
    ]
    return frame.drop(columns=empty) if empty else frame


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


def _with_decimal_points(frame: pd.DataFrame, notes: list[str]) -> pd.DataFrame:
    """Reads "3,14" as a number, in tables whose columns are not separated by commas."""
    import pandas as pd

    changed: dict[str, Any] = {}
    for name in frame.columns:
        values = frame[name]
        if values.dtype.kind in "biuf" or not values.astype(str).str.contains(",").any():
            continue
        known = values.notna()
        numbers = pd.to_numeric(values.astype(str).str.replace(",", "."), errors="coerce")
        if numbers[known].notna().all():
            changed[name] = numbers
    if changed:
        notes.append(f"Commas are decimal points in {listed(list(changed))}.")
    return frame.assign(**changed)
