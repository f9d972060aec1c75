"""What is in a kit, with checksums, and whether it still is."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

import nnstudio
from nnstudio.document.kit.reading import blocks
from nnstudio.document.sources.known_sets import MANIFEST
from nnstudio.document.writing import FileProblem

_MAX_BYTES = 16 * 1024 * 1024
#: Version of the manifest that this nnstudio writes and reads.
VERSION = 1


class Entry(msgspec.Struct, frozen=True):
    """A file of the kit.

    Attributes:
        path: Below the kit's folder, with forward slashes.
        size: In bytes.
        sha256: Of its bytes, in hexadecimal.
    """

    path: Annotated[str, Meta(min_length=1, max_length=1000)]
    size: Annotated[int, Meta(ge=0)]
    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class Manifest(msgspec.Struct, frozen=True):
    """All files of a kit.

    Attributes:
        nnstudio_kit: Version of the manifest.
        written_by: Program and version.
        files: All but the manifest itself, sorted by path.
    """

    nnstudio_kit: int
    written_by: str
    files: tuple[Entry, ...]


class Report(msgspec.Struct, frozen=True):
    """How a folder differs from its manifest; each a tuple of paths.

    Attributes:
        num_files: Files that should be there.
        missing: Are not there.
        changed: Have other bytes.
        added: Are there and in no manifest; they do no harm.
    """

    num_files: int
    missing: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    added: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether every file is there and as it was written."""
        return not self.missing and not self.changed


def digest(path: Path, went_on: Callable[[int], None] = lambda _num: None) -> str:
    """SHA-256 of a file.

    Args:
        path: Which one.
        went_on: Told of each number of bytes that was read.

    Raises:
        FileProblem: It cannot be read.
    """
    found = hashlib.sha256()
    for block in blocks(path):
        found.update(block)
        went_on(len(block))
    return found.hexdigest()


def files_below(folder: Path) -> Iterator[Path]:
    """All files below a folder but the manifest, sorted; links are left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path != folder / MANIFEST:
            yield path


def write(folder: Path, went_on: Callable[[int], None]) -> Manifest:
    """Writes the manifest of all files that are in a folder by now.

    Args:
        folder: The kit.
        went_on: Told of each number of bytes that was read; may raise.

    Returns:
        What was written.

    Raises:
        FileProblem: A file cannot be read.
        OSError: The manifest cannot be written.
    """
    files = tuple(
        Entry(path.relative_to(folder).as_posix(), path.stat().st_size, digest(path, went_on))
        for path in files_below(folder)
    )
    made = Manifest(VERSION, f"nnstudio {nnstudio.__version__}", files)
    text = msgspec.json.format(msgspec.json.encode(made), indent=2)
    (folder / MANIFEST).write_bytes(text + b"\n")
    return made


def read(folder: Path) -> Manifest:
    """The manifest of a kit.

    Raises:
        FileProblem: There is none, or it is not one of a kit.
    """
    place = folder / MANIFEST
    what = f"Could not check {folder}"
    try:
        data = place.read_bytes() if place.stat().st_size <= _MAX_BYTES else b""
    except OSError as error:
        raise FileProblem(
            what, f"a folder with {MANIFEST} in it", "one without", "Choose a kit's own folder."
        ) from error
    try:
        found = msgspec.json.decode(data, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FileProblem(
            what, f"a {MANIFEST} that nnstudio wrote", "another one", "Make the kit again."
        ) from error
    if found.nnstudio_kit > VERSION:
        received = f"a kit of version {found.nnstudio_kit}, from a newer nnstudio"
        raise FileProblem(what, f"a kit of version {VERSION}", received, "Update nnstudio.")
    return found


def check(folder: Path, went_on: Callable[[int], None] = lambda _num: None) -> Report:
    """Compares a kit with its manifest, byte for byte.

    Args:
        folder: The kit.
        went_on: Told of each number of bytes that was read.

    Raises:
        FileProblem: It is no kit.
    """
    manifest = read(folder)
    there = {path.relative_to(folder).as_posix(): path for path in files_below(folder)}
    listed = {entry.path: entry for entry in manifest.files}
    changed = tuple(
        name
        for name, entry in listed.items()
        if name in there and _differs(there[name], entry, went_on)
    )
    return Report(
        len(listed),
        tuple(name for name in listed if name not in there),
        changed,
        tuple(name for name in there if name not in listed),
    )


def _differs(path: Path, entry: Entry, went_on: Callable[[int], None]) -> bool:
    try:
        return path.stat().st_size != entry.size or digest(path, went_on) != entry.sha256
    except (OSError, FileProblem):
        return True
