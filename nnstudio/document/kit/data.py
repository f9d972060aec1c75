"""The data sets of a kit: recognised, zipped once, with their licence beside them."""

from __future__ import annotations

import gzip
import hashlib
import math
import shutil
import struct
from collections.abc import Callable
from pathlib import Path

from nnstudio.document.data import IdxFiles
from nnstudio.document.kit.reading import blocks
from nnstudio.document.sources.known_sets import FILES, KnownSet
from nnstudio.document.writing import FileProblem

LICENCE = "LICENCE.txt"
#: Magic numbers and shapes of the four files (yann.lecun.com/exdb/mnist).
_HEADERS = (
    (2051, 60000, 28, 28),
    (2049, 60000),
    (2051, 10000, 28, 28),
    (2049, 10000),
)


def copy_set(
    known: KnownSet, files: IdxFiles, folder: Path, went_on: Callable[[int], None]
) -> bool:
    """Writes a data set's four files, zipped, and its licence.

    A file that is zipped is copied as it is, and only read to see what it is.

    Args:
        known: Which it is.
        files: Where it is, plain or gzipped.
        folder: Where to.
        went_on: Told of each number of bytes of the inflated files that was read; may raise.

    Returns:
        Whether these are, byte for byte, the files that everybody has.

    Raises:
        FileProblem: A file is damaged or another one.
        OSError: A file cannot be read or written.
    """
    folder.mkdir(parents=True)
    paths = (files.images, files.labels, files.test_images, files.test_labels)
    digests = []
    for path, name, header in zip(paths, FILES, _HEADERS, strict=True):
        digests.append(_take(Path(path), folder / f"{name}.gz", header, went_on))
    (folder / LICENCE).write_text(known.licence, encoding="utf-8")
    return tuple(digests) == known.digests


def _take(
    source: Path, target: Path, header: tuple[int, ...], went_on: Callable[[int], None]
) -> str:
    """Writes a file zipped; returns SHA-256 of what is in it."""
    if source.suffix != ".gz":
        with target.open("wb") as raw, gzip.GzipFile("", "wb", 6, raw, mtime=0) as out:
            return _read(source, header, went_on, out.write)
    found = _read(source, header, went_on)
    shutil.copyfile(source, target)
    return found


def _read(
    source: Path,
    header: tuple[int, ...],
    went_on: Callable[[int], None],
    use: Callable[[bytes], object] = lambda _block: None,
) -> str:
    """Reads a file and checks that it is what it should be; returns SHA-256 of what is in it."""
    start = struct.pack(f">{len(header)}I", *header)
    num_bytes = len(start) + math.prod(header[1:])
    found, seen = hashlib.sha256(), 0
    for block in blocks(source, inflates=source.suffix == ".gz"):
        seen += len(block)
        if seen > num_bytes or (seen == len(block) and not block.startswith(start)):
            raise _other(source, header)
        found.update(block)
        use(block)
        went_on(len(block))
    if seen != num_bytes:
        raise _other(source, header)
    return found.hexdigest()


def _other(source: Path, header: tuple[int, ...]) -> FileProblem:
    what = f"Could not take {source}"
    kind = f"{header[1]:,} {'labels' if len(header) == 2 else 'images of 28×28 pixels'}"
    return FileProblem(what, kind, "another file", "Choose the folder with the four files.")
