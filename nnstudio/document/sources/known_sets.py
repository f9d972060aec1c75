"""Data sets that are too large to be bundled and that everybody knows: which, and where they are.

They are looked for on this computer and on what is plugged into it; nothing is ever downloaded.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import msgspec
import platformdirs

from nnstudio.document.data import IdxFiles, NpzFile, Source
from nnstudio.document.invalid import Invalid

#: What the files are called everywhere, plain or gzipped, in the order of ``IdxFiles``.
FILES = (
    "train-images-idx3-ubyte",
    "train-labels-idx1-ubyte",
    "t10k-images-idx3-ubyte",
    "t10k-labels-idx1-ubyte",
)
#: A folder that was made by ``nnstudio kit`` has this file.
MANIFEST = "manifest.json"
#: How many folders above a project's, or the program's, are looked into.
_LEVELS = 3
#: Folders in a folder that are looked at, lest a full stick takes seconds.
_MOST_FOLDERS = 200

_MIT = """The MIT License (MIT)

Copyright © 2017 Zalando SE, https://tech.zalando.com

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the “Software”), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or
substantial portions of the Software.

THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES
OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""
_MNIST = """MNIST: handwritten digits, 60,000 to learn from and 10,000 to test.

Yann LeCun and Corinna Cortes hold the copyright of the MNIST data set, which is a derivative work
of the original NIST data sets. MNIST is made available under the terms of the Creative Commons
Attribution-Share Alike 3.0 licence (https://creativecommons.org/licenses/by-sa/3.0/).

Source: Y. LeCun, L. Bottou, Y. Bengio, P. Haffner: Gradient-based learning applied to document
recognition. Proceedings of the IEEE 86 (11), 1998.
"""
_FASHION = """Fashion-MNIST: pictures of clothes, 60,000 to learn from and 10,000 to test.

Source: H. Xiao, K. Rasul, R. Vollgraf: Fashion-MNIST: a novel image dataset for benchmarking
machine learning algorithms. arXiv 1708.07747, 2017.

"""


class KnownSet(msgspec.Struct, frozen=True):
    """One of them.

    Attributes:
        name: What the command line and its folder are called.
        title: What the window calls it.
        about: One sentence.
        licence: Text that goes wherever the data goes.
        digests: SHA-256 of what is in each of the four files, in the order of ``FILES``.
    """

    name: str
    title: str
    about: str
    licence: str
    digests: tuple[str, str, str, str]


KNOWN: dict[str, KnownSet] = {
    "mnist": KnownSet(
        "mnist",
        "MNIST",
        "70,000 handwritten digits of 28×28 pixels.",
        _MNIST,
        (
            "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
            "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
            "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
            "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
        ),
    ),
    "fashion-mnist": KnownSet(
        "fashion-mnist",
        "Fashion-MNIST",
        "70,000 pictures of clothes, 28×28 pixels, in ten classes.",
        _FASHION + _MIT,
        (
            "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888",
            "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9",
            "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b",
            "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34",
        ),
    ),
}


def unplaced(name: str) -> IdxFiles:
    """A source that names a data set without saying where it is; see ``mnist.resolved``."""
    return IdxFiles(f"{name}/{FILES[0]}.gz")


def known_set(source: Source) -> KnownSet | None:
    """Which of them a source names by the names of its files, if any."""
    if not isinstance(source, IdxFiles):
        return None
    images = Path(source.images)
    if images.name.removesuffix(".gz") != FILES[0]:
        return None
    return KNOWN["fashion-mnist" if _is_of_fashion(images.parent) else "mnist"]


def find(name: str, beside: Path | None = None) -> IdxFiles | NpzFile | None:
    """A data set that is on this computer or on what is plugged into it.

    Args:
        name: A key of ``KNOWN``.
        beside: A folder that is looked into first, with those above it: a project's.
    """
    for root in roots(beside):
        for folder in (root / "data" / name, root / name, root):
            if folder == root and _is_of_fashion(root) != (name == "fashion-mnist"):
                continue
            with suppress(Invalid, OSError):
                return files_in(folder, KNOWN[name].title)
    archive = _keras_folder() / f"{name}.npz"
    return NpzFile(str(archive)) if archive.is_file() else None


def files_in(folder: Path, title: str = "MNIST") -> IdxFiles:
    """The four files of a folder.

    Raises:
        Invalid: One of them is not there.
    """
    found = []
    for name in FILES:
        path = next((p for p in (folder / f"{name}.gz", folder / name) if p.is_file()), None)
        if path is None:
            raise Invalid(
                f"The folder of {title}",
                f"the file {name}.gz (or {name}) in it",
                f"{folder}, where it is missing",
                "Choose the folder with all four files.",
            )
        found.append(str(path))
    return IdxFiles(*found)


def roots(beside: Path | None = None) -> Iterator[Path]:
    """Folders in which a data set, or a kit with one, may lie; each once."""
    seen: set[Path] = set()
    for root in (*_usual(), *_above(beside), *_of_program(), *plugged_in(), _keras_folder()):
        if root not in seen:
            seen.add(root)
            yield root


def kits(beside: Path | None = None) -> tuple[Path, ...]:
    """Folders that ``nnstudio kit`` made, beside the program, a project or on a stick."""
    return tuple(root for root in roots(beside) if is_kit(root))


def is_kit(folder: Path) -> bool:
    """Whether ``nnstudio kit`` made a folder."""
    with suppress(OSError):
        return (folder / MANIFEST).is_file() and (folder / "lessons").is_dir()
    return False


def _usual() -> tuple[Path, ...]:
    own = Path(platformdirs.user_data_dir("nnstudio", appauthor=False)) / "data"
    named = os.environ.get("NNSTUDIO_DATA")
    return (Path(named), own) if named else (own,)


def _keras_folder() -> Path:
    home = os.environ.get("KERAS_HOME")
    return (Path(home) if home else Path.home() / ".keras") / "datasets"


def _above(folder: Path | None) -> tuple[Path, ...]:
    if folder is None:
        return ()
    place = folder.absolute()
    return (place, *place.parents[: _LEVELS - 1])


def _of_program() -> Iterator[Path]:
    """Where an installer, an AppImage or an unpacked folder was put beside a kit's data."""
    image = os.environ.get("APPIMAGE")
    if image:
        yield from _above(Path(image).parent)
    if getattr(sys, "frozen", False):
        yield from _above(Path(sys.executable).parent)


def plugged_in(media: Iterable[Path] | None = None) -> Iterator[Path]:
    """What is mounted as sticks and discs are, and the kits in its first level.

    Args:
        media: Where they are mounted; ``None``: as the system does it.
    """
    for mounted in _mounted() if media is None else media:
        yield mounted
        with suppress(OSError):
            for folder in sorted(mounted.iterdir())[:_MOST_FOLDERS]:
                if is_kit(folder):
                    yield folder


def _mounted() -> Iterator[Path]:
    if sys.platform == "win32":
        drives = (Path(f"{letter}:\\") for letter in "DEFGHIJKLMNOPQRSTUVWXYZ")
        yield from (drive for drive in drives if drive.exists())
        return
    patterns = ("/media/*", "/media/*/*", "/run/media/*/*", "/mnt/*", "/Volumes/*")
    for pattern in patterns:
        with suppress(OSError):
            yield from sorted(path for path in Path("/").glob(pattern[1:]) if path.is_dir())


def _is_of_fashion(folder: Path) -> bool:
    return "fashion" in folder.name.lower()
