"""Opens a NumPy archive without trusting what it says of itself."""

from __future__ import annotations

import lzma
import math
import struct
import zipfile
import zlib
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from nnstudio.document.sources.zip_directory import directory_size
from nnstudio.engine.data.files import check_fits
from nnstudio.engine.data.problem import DataProblem, listed

WHAT = "a NumPy archive (.npz)"
Array = NDArray[Any]
#: No stream of DEFLATE becomes longer than this when it is unpacked.
_LARGEST_INFLATION = 1040
#: Times that a packed array may grow, and the bytes up to which it may grow as it likes: one-hot
#: rows shrink a thousand times, but not into a gigabyte.
_MAX_INFLATION, _SMALL = 100, 64 * 1024**2
#: Bytes of the table of contents: tens of thousands of arrays.
_MAX_DIRECTORY = 4 * 1024**2
_SUFFIX = ".npy"
#: What reading a damaged archive raises, in one place of it or another.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    LookupError,
    SyntaxError,
    ValueError,
    NotImplementedError,  # a way of packing that Python cannot unpack
    RuntimeError,  # a password
)


class Archive:
    """The arrays of one file; each is checked against its real size before memory is taken.

    Nothing is ever unpickled: arrays of Python objects are refused.

    Raises:
        DataProblem: It is no archive.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        try:
            with file.open("rb") as stream:
                if directory_size(stream) > _MAX_DIRECTORY:
                    raise self._damaged("a table of contents that fills the file")
            self._zip = zipfile.ZipFile(file)
        except _BROKEN as error:
            raise self._damaged(str(error)) from error
        self._items = {
            item.filename.removesuffix(_SUFFIX): item
            for item in self._zip.infolist()
            if item.filename.endswith(_SUFFIX)
        }
        if not self._items:
            self._zip.close()
            raise self._damaged("no array inside")

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._zip.close()

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the arrays."""
        return tuple(self._items)

    def read(self, names: tuple[str, ...]) -> dict[str, Array]:
        """Reads arrays.

        Raises:
            DataProblem: One is not there, is damaged, lies about its size, holds objects, or
                all of them would not fit into memory.
        """
        for name in names:
            if name not in self._items:
                raise DataProblem(
                    "no-such-array",
                    f"{self._file.name} has no array '{name}'; it holds {listed(list(self.names))}."
                    " Choose among these.",
                    expected=f"an array '{name}'",
                    received=listed(list(self.names)),
                )
        try:
            sizes = [self._size(name) for name in names]
            num_bytes, needed = (sum(column) for column in zip(*sizes, strict=True))
            check_fits(self._file, num_bytes, needed)
            return {name: self._read(name) for name in names}
        except _BROKEN as error:
            raise self._damaged(str(error)) from error

    def _size(self, name: str) -> tuple[int, int]:
        """Bytes of an array, by its header and by its size in the archive, and bytes needed."""
        item = self._items[name]
        with self._zip.open(item) as stream:
            shape, dtype = _header(stream)
            start = stream.tell()
        if dtype.hasobject or dtype.kind not in "biufUS":
            raise DataProblem(
                "objects-inside",
                f"The array '{name}' of {self._file.name} holds {dtype}, not plain numbers or "
                "words. Python objects could run programs when they are opened, so they are "
                "refused; save plain arrays.",
                expected="arrays of numbers",
                received=str(dtype),
            )
        count = math.prod(shape)
        num_bytes = count * dtype.itemsize
        if start + num_bytes != item.file_size or (
            item.file_size > _LARGEST_INFLATION * (item.compress_size + 1)
        ):
            raise self._damaged(f"'{name}' is not as long as it says")
        if item.file_size > max(_SMALL, _MAX_INFLATION * item.compress_size):
            raise DataProblem(
                "grows-too-much",
                f"The array '{name}' of {self._file.name} would grow from "
                f"{item.compress_size / 1024**2:,.1f} to {item.file_size / 1024**2:,.0f} MB when "
                "it is unpacked. If you trust it, save it with numpy.savez.",
                expected=f"at most {_MAX_INFLATION} times as much",
                received=f"{item.file_size / max(item.compress_size, 1):,.0f} times",
            )
        if not shape:
            raise DataProblem(
                "single-number",
                f"The array '{name}' of {self._file.name} is a single number. "
                "Choose an array with one row for each sample.",
                expected="one row for each sample",
                received="a single number",
            )
        # Bytes and float32 are kept until they become float32; the rest becomes float64 first.
        made = 4 if dtype in (np.uint8, np.float32) else 12
        return num_bytes, num_bytes + count * made

    def _read(self, name: str) -> Array:
        with self._zip.open(self._items[name]) as stream:
            values: Array = npy.read_array(stream, allow_pickle=False)
        return values

    def _damaged(self, reason: str) -> DataProblem:
        return DataProblem(
            "not-npz",
            f"{self._file.name} is damaged or no NumPy archive. "
            "Copy it again, or write it with numpy.savez.",
            expected=WHAT,
            received=reason or "something else",
        )


def _header(stream: IO[bytes]) -> tuple[tuple[int, ...], np.dtype[Any]]:
    version = npy.read_magic(stream)
    if version == (1, 0):
        shape, _, dtype = npy.read_array_header_1_0(stream)
    elif version == (2, 0):
        shape, _, dtype = npy.read_array_header_2_0(stream)
    else:
        raise ValueError(f"version {version} of the array format")
    return shape, dtype
