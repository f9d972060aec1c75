"""What programs and libraries of Linux ask for, as ``objdump`` tells it."""

from __future__ import annotations

import functools
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.M)
_C_LIBRARY = re.compile(r"GLIBC_(\d+)\.(\d+)")
_MAGIC = b"\x7fELF"


def files(folder: Path) -> Iterator[Path]:
    """The programs and libraries in a folder and below; links are left out."""
    for place in folder.rglob("*"):
        if place.is_file() and not place.is_symlink():
            with place.open("rb") as stream:
                if stream.read(len(_MAGIC)) == _MAGIC:
                    yield place


def needed(place: Path) -> set[str]:
    """Names of the libraries that one is linked to."""
    return set(_NEEDED.findall(_headers(place)))


def c_library(place: Path) -> tuple[int, int]:
    """The oldest C library that has all its symbols; (0, 0) where it uses none of it."""
    versions = ((int(major), int(minor)) for major, minor in _C_LIBRARY.findall(_headers(place)))
    return max(versions, default=(0, 0))


@functools.cache
def _headers(place: Path) -> str:
    done = subprocess.run(["objdump", "-p", place], check=True, capture_output=True, text=True)
    return done.stdout
