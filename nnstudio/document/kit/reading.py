"""Reads what goes into a kit, block by block, and says in words what cannot be read."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from pathlib import Path

from nnstudio.document.writing import FileProblem

_BLOCK = 1024 * 1024


def blocks(path: Path, inflates: bool = False) -> Iterator[bytes]:
    """The bytes of a file, at most a megabyte at a time.

    Args:
        path: Which one.
        inflates: Whether it is zipped and what is in it is wanted.

    Raises:
        FileProblem: It cannot be read, or is no whole zipped file.
    """
    what = f"Could not read {path}"
    try:
        with gzip.open(path) if inflates else path.open("rb") as stream:
            while block := stream.read(_BLOCK):
                yield block
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        fix = "Copy the file anew from where you have it."
        raise FileProblem(what, "a whole file", "a damaged or cut one", fix) from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        fix = "Check the file, and the disk that it is on."
        raise FileProblem(what, "a file that can be read", reason, fix) from error
