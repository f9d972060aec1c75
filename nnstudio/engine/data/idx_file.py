"""One IDX file, whose header is held against what is really there."""

from __future__ import annotations

import gzip
import math
import struct
import zlib
from io import BufferedReader
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.data.files import check_fits, checked_file
from nnstudio.engine.data.problem import DataProblem

Array = NDArray[np.uint8] | NDArray[np.float64]
Stream = BufferedReader | gzip.GzipFile
_WHAT = "an IDX file such as train-images-idx3-ubyte.gz"
_TYPES = {0x08: "u1", 0x09: "i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
_MAX_AXES = 4
#: No gzip stream becomes longer than this when it is unpacked.
_LARGEST_INFLATION = 1040
#: Times that a packed file may grow, and the bytes up to which it may grow as it likes: pictures
#: never shrink so much, and what is made to fill the memory does.
_MAX_INFLATION, _SMALL = 100, 64 * 1024**2


def read_idx_file(path: str, what: str) -> Array:
    """Reads one array; bytes stay bytes, other numbers become float64.

    Args:
        path: The file.
        what: What it should hold, ``"images"`` or ``"labels"``.

    Raises:
        DataProblem: It is not such a file, is damaged, or lies about its size.
    """
    file = checked_file(path, f"a file of {what}, {_WHAT}")
    try:
        with file.open("rb") as start:
            is_zipped = start.read(2) == b"\x1f\x8b"
        with gzip.open(file) if is_zipped else file.open("rb") as stream:
            return _array(stream, file, is_zipped)
    except (OSError, EOFError, zlib.error) as error:
        raise DataProblem(
            "file-damaged",
            f"{file.name} is damaged or was cut short. Download or copy it again.",
            expected=_WHAT,
            received=str(error),
        ) from error


def _array(stream: Stream, file: Path, is_zipped: bool) -> Array:
    shape, dtype, start = _header(stream, file)
    count = math.prod(shape)
    size = count * dtype.itemsize
    packed = file.stat().st_size
    if count == 0 or size > (packed * _LARGEST_INFLATION if is_zipped else packed - start):
        raise _size_differs(file, count, "fewer follow")
    if is_zipped and size > max(_SMALL, packed * _MAX_INFLATION):
        raise _grows(file, size, packed)
    made = 4 if dtype == np.uint8 else 12
    check_fits(file, size, size + count * made)
    values: NDArray[Any] = np.empty(count, dtype)
    buffer = values.view(np.uint8).data
    filled = 0
    while filled < size and (num_read := stream.readinto(buffer[filled:])):
        filled += num_read
    if filled < size:
        raise _size_differs(file, count, f"{filled // dtype.itemsize:,} follow")
    # Ends the gzip stream, so that its checksum is compared.
    if stream.read(1):
        raise _size_differs(file, count, "more follow")
    values = values.reshape(shape)
    return values if dtype == np.uint8 else values.astype(np.float64)


def _header(stream: Stream, file: Path) -> tuple[tuple[int, ...], np.dtype[Any], int]:
    head = stream.read(4)
    num_axes = head[3] if len(head) == 4 else 0
    if head[:2] != b"\0\0" or not 1 <= num_axes <= _MAX_AXES or head[2] not in _TYPES:
        raise DataProblem(
            "not-idx",
            f"{file.name} is not an IDX file. Choose {_WHAT}.",
            expected=_WHAT,
            received="something else",
        )
    lengths = stream.read(4 * num_axes)
    if len(lengths) < 4 * num_axes:
        raise EOFError("the header is cut short")
    return struct.unpack(f">{num_axes}I", lengths), np.dtype(_TYPES[head[2]]), 4 + 4 * num_axes


def _grows(file: Path, size: int, packed: int) -> DataProblem:
    return DataProblem(
        "grows-too-much",
        f"{file.name} would grow from {packed / 1024**2:,.1f} to {size / 1024**2:,.0f} MB when it "
        "is unpacked, and no pictures do that. Unpack it yourself if you trust it.",
        expected=f"at most {_MAX_INFLATION} times as much",
        received=f"{size / max(packed, 1):,.0f} times",
    )


def _size_differs(file: Path, count: int, what: str) -> DataProblem:
    return DataProblem(
        "size-differs",
        f"{file.name} says that it holds {count:,} numbers, but {what}. Copy the file again.",
        expected=f"{count:,} numbers",
        received=what,
    )
