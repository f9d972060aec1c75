"""What programs and libraries of Linux ask for, as ``objdump`` tells it."""

from __future__ import annotations

import functools
import re
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

#: What PyInstaller collects: place in the application, where it comes from, and what it is.
Entry = tuple[str, str, str]

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.M)
_C_LIBRARY = re.compile(r"GLIBC_(\d+)\.(\d+)")
_MAGIC = b"\x7fELF"


def files(folder: Path) -> Iterator[Path]:
    """The programs and libraries in a folder and below; links are left out."""
    for place in folder.rglob("*"):
        if place.is_file() and not place.is_symlink() and is_one(place):
            yield place


def is_one(place: Path) -> bool:
    """Whether a file is a program or a library of Linux."""
    with place.open("rb") as stream:
        return stream.read(len(_MAGIC)) == _MAGIC


def needed(place: Path) -> set[str]:
    """Names of the libraries that one is linked to."""
    return set(_NEEDED.findall(_headers(place)))


def asked_for(entries: Sequence[Entry]) -> list[Entry]:
    """What remains without the system's libraries that nothing which remains is linked to.

    Args:
        entries: What is collected. Links stay: they lead to a wheel's own libraries, which may
            be opened by name.
    """
    while True:
        sources = (Path(source) for _, source, kind in entries if kind in ("BINARY", "EXTENSION"))
        wanted = set().union(*(needed(place) for place in sources if is_one(place)))
        kept = [
            entry
            for entry in entries
            if entry[2] != "BINARY" or not _is_of_the_system(entry[0]) or entry[0] in wanted
        ]
        if len(kept) == len(entries):
            return kept
        entries = kept


def _is_of_the_system(name: str) -> bool:
    """Whether it lies beside the program, where PyInstaller puts what has no folder of its own."""
    is_inside = "/" in name
    return not is_inside and name.startswith("lib") and not name.startswith("libpython")


def c_library(place: Path) -> tuple[int, int]:
    """The oldest C library that has all its symbols; (0, 0) where it uses none of it."""
    versions = ((int(major), int(minor)) for major, minor in _C_LIBRARY.findall(_headers(place)))
    return max(versions, default=(0, 0))


@functools.cache
def _headers(place: Path) -> str:
    done = subprocess.run(["objdump", "-p", place], check=True, capture_output=True, text=True)
    return done.stdout
