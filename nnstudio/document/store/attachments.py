"""Copies of data files in the project file: put in piece by piece, and unpacked with care.

A file is kept in pieces ``<SHA-256>/<number>``, each compressed, and under ``<SHA-256>`` stands
what it is; that comes last, so what was broken off is no copy. A folder is only such a list.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import tempfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from time import time
from typing import Annotated

import msgspec
from msgspec import Meta

from nnstudio.document.data import Copy
from nnstudio.document.invalid import Invalid
from nnstudio.document.sources.copies import MAX_BYTES, is_original, is_safe_part, place_of
from nnstudio.document.writing import write_problem

#: Bytes of a piece before it is compressed.
PIECE = 8 * 1024**2
#: Files of a folder at most, and bytes of their list.
MAX_FILES = 100_000
_MAX_LIST = 64 * 1024**2
#: Seconds after which an unpacked copy that was not used is deleted.
_OLD = 90 * 86_400.0
#: Parts of a path inside a folder.
_MAX_DEPTH = 8

Told = Callable[[int], None]
Stop = Callable[[], bool]


class Entry(msgspec.Struct, frozen=True):
    """A file of a folder: its path inside it with forward slashes, and its contents."""

    name: str
    content: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    size: Annotated[int, Meta(ge=0)]


class _Whole(msgspec.Struct, frozen=True):
    """What stands under the name of a copy; a file has pieces, a folder has files."""

    size: Annotated[int, Meta(ge=0)]
    files: Annotated[tuple[Entry, ...], Meta(max_length=MAX_FILES)] | None = None


class Attachments:
    """The copies in one open project file.

    Args:
        connection: The database; whatever changes it is a transaction of the caller's.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def has(self, content: str) -> bool:
        """Whether a whole copy is there."""
        sql = "SELECT 1 FROM attachments WHERE name = ?"
        return self._connection.execute(sql, (content,)).fetchone() is not None

    def put(self, name: str, data: bytes) -> None:
        """Keeps a part of a copy; see ``parts_of``."""
        sql = "INSERT OR REPLACE INTO attachments (name, bytes) VALUES (?, ?)"
        self._connection.execute(sql, (name, data))

    def keep_only(self, copies: Iterable[Copy]) -> bool:
        """Deletes all other copies; returns whether there were any."""
        wanted = {copy.content for copy in copies}
        for content in tuple(wanted):
            wanted |= {entry.content for entry in self._files(content)}
        names = [str(name) for (name,) in self._connection.execute("SELECT name FROM attachments")]
        gone = [(name,) for name in names if name.partition("/")[0] not in wanted]
        self._connection.executemany("DELETE FROM attachments WHERE name = ?", gone)
        return bool(gone)

    def unpack_missing(self, copies: Iterable[Copy], told: Told = lambda _num: None) -> bool:
        """Unpacks those whose files are not at their places, or have changed there.

        Args:
            copies: Of a project.
            told: Told of bytes that were written.

        Returns:
            Whether there were any that had not been unpacked before.

        Raises:
            Invalid: See ``unpack``.
        """
        missing = [copy for copy in copies if not is_original(copy)]
        # One small copy could stand under many names.
        check_size(sum(copy.size for copy in missing))
        new = [copy for copy in missing if not _is_unpacked(copy, place_of(copy))]
        for copy in missing:
            self.unpack(copy, told)
        return bool(new)

    def unpack(self, copy: Copy, told: Told = lambda _num: None) -> Path:
        """Writes a copy to its place in the cache, unless it is there; returns the place.

        Args:
            copy: Which; whatever it says of itself is checked.
            told: Told of bytes that were written.

        Raises:
            Invalid: There is no such copy, it is damaged, or it is too large.
            FileProblem: It cannot be written.
        """
        place = place_of(copy)
        if _is_unpacked(copy, place):
            with suppress(OSError):
                os.utime(place.parents[1])
            return place
        try:
            whole = self._checked(copy)
            self._check_room(place, copy.size)
            place.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=".", dir=place.parent) as folder:
                made = Path(folder) / "copy"
                if whole.files is None:
                    self._write(copy.content, copy.size, made, told)
                else:
                    made.mkdir()
                    for entry in whole.files:
                        file = made.joinpath(*_parts(entry.name))
                        file.parent.mkdir(parents=True, exist_ok=True)
                        self._write(entry.content, entry.size, file, told)
                made.replace(place)
        except FileExistsError as error:
            raise _damaged("two files of one name") from error
        except OSError as error:
            if _is_unpacked(copy, place):
                return place  # another program was quicker
            raise write_problem(place, error) from error
        _forget_old(place.parents[2])
        return place

    # -------------------------------------------------------------------------- internals
    def _checked(self, copy: Copy) -> _Whole:
        if not self.has(copy.content):
            raise Invalid(
                "Data in the project",
                f"a copy of {Path(copy.path).name}",
                "a project that holds none",
                "Ask whoever gave it to you for the file, or choose other data.",
            )
        whole = self._whole(copy.content)
        sizes = [entry.size for entry in whole.files] if whole.files is not None else [whole.size]
        if sum(sizes) != copy.size:
            raise _damaged("another number of bytes than it says")
        if copy.size > MAX_BYTES:
            raise too_large(copy.size)
        return whole

    def _whole(self, content: str) -> _Whole:
        data = _inflated(self._bytes(content), _MAX_LIST)
        try:
            whole = msgspec.json.decode(data, type=_Whole)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise _damaged(f"something else ({error})") from error
        if whole.files is not None and hashlib.sha256(_listed(whole.files)).hexdigest() != content:
            raise _damaged("other files than it says")
        return whole

    def _files(self, content: str) -> tuple[Entry, ...]:
        """The files of a folder; nothing where it is none, or cannot be read."""
        try:
            return (self._whole(content).files or ()) if self.has(content) else ()
        except Invalid:
            return ()

    def _write(self, content: str, size: int, file: Path, told: Told) -> None:
        digest, left = hashlib.sha256(), size
        with file.open("xb") as stream:
            for number in range(-(-size // PIECE)):
                data = _inflated(self._bytes(f"{content}/{number}"), min(left, PIECE))
                digest.update(data)
                stream.write(data)
                left -= len(data)
                told(len(data))
            stream.flush()
            os.fsync(stream.fileno())
        if left or digest.hexdigest() != content:
            raise _damaged("other bytes than it says")

    def _bytes(self, name: str) -> bytes:
        sql = "SELECT bytes FROM attachments WHERE name = ?"
        found = self._connection.execute(sql, (name,)).fetchone()
        if found is None:
            raise _damaged("a part that is missing")
        return bytes(found[0])

    @staticmethod
    def _check_room(place: Path, size: int) -> None:
        above = next(folder for folder in place.parents if folder.exists())
        free = shutil.disk_usage(above).free
        if free < size:
            raise Invalid(
                "Data in the project",
                f"room for {_megabytes(size)} in {above}",
                f"{_megabytes(free)}",
                "Free some space.",
            )


def _is_unpacked(copy: Copy, place: Path) -> bool:
    return place.is_dir() or (place.is_file() and place.stat().st_size == copy.size)


def _forget_old(cache: Path) -> None:
    """Deletes copies that nobody has used for long; a file that holds one can bring it back."""
    with suppress(OSError):
        for folder in cache.iterdir():
            if folder.stat().st_mtime < time() - _OLD:
                shutil.rmtree(folder, ignore_errors=True)


# ---------------------------------------------------------------------------- reading files
def copy_of(path: str, stop: Stop = lambda: False, told: Told = lambda _num: None) -> Copy:
    """What a copy of a file or a folder will be called; reads all of it once.

    Args:
        path: The file or folder.
        stop: Asked on the way whether to give up.
        told: Told of bytes that were read.

    Raises:
        Invalid: It is too large, or holds what cannot be kept.
        OSError: It cannot be read.
        InterruptedError: It was given up.
    """
    place = Path(path).expanduser()
    if not place.is_dir():
        check_size(place.stat().st_size)
        return Copy(path, *_digest(place, stop, told))
    files = tuple(_entries(place, stop, told))
    size = sum(entry.size for entry in files)
    check_size(size)
    return Copy(path, hashlib.sha256(_listed(files)).hexdigest(), size)


def parts_of(
    copy: Copy, stop: Stop = lambda: False, told: Told = lambda _num: None
) -> Iterator[tuple[str, bytes]]:
    """Names and bytes of all that is kept of a copy, read from its file; see ``copy_of``.

    Raises:
        Invalid: The file has changed since.
        OSError: It cannot be read.
        InterruptedError: It was given up.
    """
    place = Path(copy.path).expanduser()
    files: tuple[Entry, ...] | None = None
    if place.is_dir():
        files = tuple(_entries(place, stop, lambda _num: None))
        if hashlib.sha256(_listed(files)).hexdigest() != copy.content:
            raise _changed(place)
        for entry in files:
            yield from _pieces(place.joinpath(*_parts(entry.name)), entry.content, stop, told)
            yield entry.content, _deflated(_Whole(entry.size))
    else:
        yield from _pieces(place, copy.content, stop, told)
    yield copy.content, _deflated(_Whole(copy.size, files))


def check_size(size: int) -> None:
    """Refuses what is too large to be kept in a project.

    Raises:
        Invalid: It is.
    """
    if size > MAX_BYTES:
        raise too_large(size)


def too_large(size: int) -> Invalid:
    """The sentence for data that is too large."""
    return Invalid(
        "Data in the project",
        f"at most {_megabytes(MAX_BYTES)}",
        _megabytes(size),
        "Give the data away as a file of its own, or choose a part of it.",
    )


def _entries(folder: Path, stop: Stop, told: Told) -> Iterator[Entry]:
    """All files of a folder in the order of their names; links and hidden ones are left out."""
    found = []
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        files = [Path(place, name) for name in names if not name.startswith(".")]
        found += [file for file in files if not file.is_symlink()]
        if len(found) > MAX_FILES:
            raise Invalid(
                "Data in the project",
                f"a folder of at most {MAX_FILES:,} files",
                "more of them",
                "Give the folder away by itself.",
            )
    check_size(sum(file.stat().st_size for file in found))
    named = sorted((file.relative_to(folder).as_posix(), file) for file in found)
    for name, file in named:
        _parts(name)
        yield Entry(name, *_digest(file, stop, told))


def _digest(file: Path, stop: Stop, told: Told) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    with file.open("rb") as stream:
        while data := stream.read(PIECE):
            if stop():
                raise InterruptedError
            digest.update(data)
            size += len(data)
            told(len(data))
    return digest.hexdigest(), size


def _pieces(file: Path, content: str, stop: Stop, told: Told) -> Iterator[tuple[str, bytes]]:
    digest, number = hashlib.sha256(), 0
    with file.open("rb") as stream:
        while data := stream.read(PIECE):
            if stop():
                raise InterruptedError
            digest.update(data)
            yield f"{content}/{number}", zlib.compress(data, 1)
            told(len(data))
            number += 1
    if digest.hexdigest() != content:
        raise _changed(file)


def _parts(name: str) -> list[str]:
    """The parts of a path inside a folder, if nothing but a plain path is meant.

    Raises:
        Invalid: It leads elsewhere, or some system would not take it.
    """
    parts = name.split("/")
    if len(parts) > _MAX_DEPTH or not all(map(is_safe_part, parts)):
        raise Invalid(
            "Data in the project",
            "plain names of files and folders",
            repr(name[:200]),
            "Rename that file.",
        )
    return parts


def _listed(files: Iterable[Entry]) -> bytes:
    return msgspec.json.encode(tuple(files))


def _deflated(whole: _Whole) -> bytes:
    return zlib.compress(msgspec.json.encode(whole), 1)


def _inflated(data: bytes, most: int) -> bytes:
    """What was compressed, if it is no longer than it may be."""
    reader = zlib.decompressobj()
    try:
        found = reader.decompress(data, max(most, 1))
    except zlib.error as error:
        raise _damaged(f"damaged data ({error})") from error
    if reader.unconsumed_tail or len(found) > most:
        raise _damaged("more bytes than it says")
    return found


def _changed(file: Path) -> Invalid:
    return Invalid(
        "Data in the project",
        f"{file} to stay as it is while it is copied",
        "one that was changed meanwhile",
        "Try again.",
    )


def _damaged(received: str) -> Invalid:
    return Invalid(
        "Data in the project", "the copy of a file", received, "Take an earlier copy of the file."
    )


def _megabytes(size: float) -> str:
    return f"{size / 1024**2:,.1f} MB"
