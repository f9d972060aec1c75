"""Files that were made to fill the memory: refused before it is taken."""

import gzip
import io
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest

from nnstudio.document.data import IdxFiles, NpzFile
from nnstudio.engine.data import archive, idx_file, sheet
from tests.engine.data.folders import load, refusal, write


@pytest.fixture
def short_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "MAX_LINE", 1000)


@pytest.mark.usefixtures("short_lines")
def test_a_cell_that_is_never_closed_is_refused(tmp_path: Path) -> None:
    source = write(tmp_path, 'a,b\n1,"' + "x\n" * 600 + '"\n')
    problem = refusal(source).problem
    assert (problem.kind, "quotation marks" in problem.message) == ("line-too-long", True)


@pytest.mark.usefixtures("short_lines")
def test_inches_are_no_open_cell(tmp_path: Path) -> None:
    rows = "".join(f'{i},5" pipe {i % 2}\n' for i in range(201))
    assert load(write(tmp_path, "a,b\n" + rows)).summary.num_train > 100


def test_a_zero_byte_far_down_is_no_text(tmp_path: Path) -> None:
    source = write(tmp_path, "a,b\n" + "1,x\n" * 100_000 + "2,\0\n")
    assert refusal(source).problem.kind == "not-text"


def test_a_table_of_more_cells_than_memory_has_room_for_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = write(tmp_path, "a,b,y\n" + "1,some words,p\n2,others,q\n" * 50)
    assert load(source).summary.num_train > 10
    monkeypatch.setattr("nnstudio.engine.data.files.MAX_BYTES", 302 * 8)
    source = write(tmp_path, "a,b,y\n" + "1,some words,p\n2,others,q\n" * 51, "more.csv")
    assert refusal(source).problem.kind == "too-large"


def test_zeros_that_were_packed_are_not_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "_SMALL", 1000)
    path = tmp_path / "a.npz"
    np.savez_compressed(path, x=np.zeros((1000, 50)), y=np.arange(1000) % 2)
    assert refusal(NpzFile(str(path))).problem.kind == "grows-too-much"
    monkeypatch.setattr(idx_file, "_SMALL", 1000)
    head = bytes([0, 0, 8, 3]) + struct.pack(">3I", 100, 100, 100)
    images = tmp_path / "train-images-idx3-ubyte.gz"
    images.write_bytes(gzip.compress(head + bytes(1_000_000)))
    assert refusal(IdxFiles(str(images))).problem.kind == "grows-too-much"


def test_an_archive_of_a_great_many_arrays_is_not_listed(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as opened:
        opened.writestr("x.npy", b"")
        opened.comment = b"a comment"
    data = bytearray(buffer.getvalue())
    at = data.rfind(b"PK\x05\x06")
    data[at + 12 : at + 16] = struct.pack("<I", 100_000_000)  # bytes of the table of contents
    (tmp_path / "a.npz").write_bytes(data)
    problem = refusal(NpzFile(str(tmp_path / "a.npz"))).problem
    assert (problem.kind, "table of contents" in problem.received) == ("not-npz", True)
