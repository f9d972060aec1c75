"""Whatever a file holds, it is either read or refused in words."""

import gzip
import io
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnstudio.document.data import CsvFile, IdxFiles, NpzFile, Source
from nnstudio.engine.data.load import read
from nnstudio.engine.data.problem import DataProblem

CELLS = st.one_of(
    st.text("ab, ;\"'\t|.-?0123456789eE\r\n\0é€", max_size=8),
    st.floats().map(repr),
    st.integers(0, 5).map(str),
)
TABLES = st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=12)
fuzz = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def read_or_refused(source: Source) -> None:
    try:
        told = read(source).num_samples >= 2
    except DataProblem as refused:
        told = refused.problem.message.endswith(".")
    assert told


def archive() -> bytes:
    buffer = io.BytesIO()
    np.savez_compressed(buffer, x=np.arange(12.0).reshape(6, 2), y=np.arange(6) % 2)
    return buffer.getvalue()


def images() -> bytes:
    head = bytes([0, 0, 8, 3]) + struct.pack(">3I", 6, 3, 3)
    return gzip.compress(head + bytes(range(54)), mtime=0)


@fuzz
@given(TABLES, st.sampled_from([",", ";", "\t", " "]), st.sampled_from(["drop", "fill"]))
def test_any_text_is_a_table_or_refused(
    tmp_path: Path, cells: list[list[str]], delimiter: str, missing: str
) -> None:
    path = tmp_path / "t.csv"
    text = "\n".join(delimiter.join(row) for row in cells)
    path.write_bytes(text.encode())
    read_or_refused(CsvFile(str(path), missing="fill" if missing == "fill" else "drop"))


@pytest.mark.parametrize("name", ["t.csv", "t.npz", "train-images-idx3"])
@fuzz
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    read_or_refused(_source(path))


@pytest.mark.parametrize(("name", "whole"), [("t.npz", archive()), ("train-images", images())])
@fuzz
@given(place=st.floats(0.0, 1.0, exclude_max=True), byte=st.integers(0, 255), cut=st.booleans())
def test_a_wrong_byte_or_a_missing_end_is_survived(
    tmp_path: Path, name: str, whole: bytes, place: float, byte: int, cut: bool
) -> None:
    path = tmp_path / name
    (tmp_path / "train-labels").write_bytes(
        bytes([0, 0, 8, 1]) + struct.pack(">I", 6) + bytes([0, 1] * 3)
    )
    at = int(place * len(whole))
    path.write_bytes(whole[:at] + (b"" if cut else bytes([byte]) + whole[at + 1 :]))
    read_or_refused(_source(path))


def _source(path: Path) -> Source:
    match path.suffix:
        case ".csv":
            return CsvFile(str(path))
        case ".npz":
            return NpzFile(str(path))
        case _:
            return IdxFiles(str(path))
