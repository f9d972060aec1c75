"""Looks through a folder of folders of pictures, within bounds and never outside of it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from nnstudio.engine.data.files import fingerprint
from nnstudio.engine.data.problem import DataProblem, counted, listed

WHAT = "a folder with one folder of pictures for each class"
SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".gif")
MAX_FILES = 200_000
MAX_CLASSES = 1000
#: Bytes of all pictures together, as they lie on the disk.
MAX_BYTES = 32 * 1024**3
_TRAIN = ("train", "training")
_TEST = ("test", "testing", "val", "valid", "validation")
#: Folders and files in a folder that are looked at, pictures or not.
_MAX_ENTRIES = 400_000
#: Folders of which it is asked at each edit whether they have changed.
_MAX_WATCHED = 2000


@dataclass(frozen=True)
class Fact:
    """Something about a folder that its user may not expect."""

    what: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Tree:
    """What lies in the folder.

    Attributes:
        root: The folder.
        train: By the name of the class, its pictures; both sorted.
        test: Likewise for a test part; empty where there is none.
        facts: What was left out.
    """

    root: Path
    train: dict[str, tuple[Path, ...]]
    test: dict[str, tuple[Path, ...]]
    facts: tuple[Fact, ...]


def tree_of(path: str) -> Tree:
    """Finds the pictures without opening one.

    Raises:
        DataProblem: There is no such folder, it holds no folders of pictures, a link leads out
            of it, or there are too many files.
    """
    root = _checked_folder(path)
    looking = _Looking(root)
    parts = {each.name.lower(): each for each in looking.folders(root)}
    train = next((parts[name] for name in _TRAIN if name in parts), None)
    test = next((parts[name] for name in _TEST if name in parts), None)
    if train is None or not looking.folders(train):
        train, test = root, None
    classes = looking.classes(train)
    if len(classes) < 2 or len(classes) > MAX_CLASSES:
        raise _no_classes(root, train, looking, len(classes))
    tested = looking.classes(test) if test is not None else {}
    unknown = tuple(sorted(set(tested) - set(classes)))
    if unknown:
        looking.facts.append(Fact("Only in the test part, and left out", unknown))
    known = {name: tested[name] for name in classes if name in tested}
    return Tree(root, classes, known, tuple(looking.facts))


def state_of(path: str) -> tuple[tuple[str, int, int], ...]:
    """What tells that pictures came or went: the folder, those of the parts and the classes."""
    root = Path(path).expanduser()
    try:
        within = _some_folders(root)
        parts = [each for each in within if each.name.lower() in (*_TRAIN, *_TEST)]
        below = [each for part in parts for each in _some_folders(part)]
    except OSError:
        return (fingerprint(path),)
    return tuple(fingerprint(str(each)) for each in (root, *within, *below))


def _some_folders(folder: Path) -> list[Path]:
    return [Path(each.path) for each in islice(_entries(folder), _MAX_WATCHED) if each.is_dir()]


class _Looking:
    """Counts what it sees of one folder."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._real = root.resolve()
        self._num_entries = 0
        self._num_files = 0
        self._num_bytes = 0
        self.facts: list[Fact] = []

    def folders(self, folder: Path) -> list[Path]:
        """Folders within, by name; hidden ones are not looked at."""
        return [Path(entry.path) for entry in self._seen(folder) if entry.is_dir()]

    def classes(self, folder: Path) -> dict[str, tuple[Path, ...]]:
        """Folders with pictures in them, and the pictures."""
        found, empty = {}, []
        for each in self.folders(folder):
            pictures = self._pictures(each)
            if pictures:
                found[each.name] = pictures
            else:
                empty.append(each.name)
        if empty:
            self.facts.append(Fact("Without pictures, and left out", tuple(empty)))
        return found

    def pictures_beside(self, folder: Path) -> int:
        """Pictures that lie in the folder itself."""
        return len(self._pictures(folder))

    def _pictures(self, folder: Path) -> tuple[Path, ...]:
        pictures = []
        for entry in self._seen(folder):
            if not entry.name.lower().endswith(SUFFIXES) or not entry.is_file():
                continue
            self._num_files += 1
            self._num_bytes += entry.stat().st_size
            if self._num_files > MAX_FILES or self._num_bytes > MAX_BYTES:
                raise self._too_many()
            pictures.append(Path(entry.path))
        return tuple(pictures)

    def _seen(self, folder: Path) -> list[os.DirEntry[str]]:
        entries = []
        try:
            for entry in _entries(folder):
                self._num_entries += 1
                if self._num_entries > _MAX_ENTRIES:
                    raise self._too_many()
                if entry.is_symlink():
                    self._check_link(entry)
                entries.append(entry)
        except OSError as error:
            raise DataProblem(
                "no-permission",
                f"The folder {folder} cannot be read: {(error.strerror or str(error)).lower()}. "
                "Change its permissions or choose another one.",
                expected="a folder that may be read",
                received=error.strerror or str(error),
            ) from error
        return sorted(entries, key=lambda entry: _natural(entry.name))

    def _check_link(self, entry: os.DirEntry[str]) -> None:
        target = Path(entry.path).resolve()
        if not target.is_relative_to(self._real):
            raise DataProblem(
                "link-outside",
                f"'{Path(entry.path).relative_to(self._root)}' of {self._root.name} is a link that "
                "leads out of the folder. Put the pictures themselves there.",
                expected="files of the folder itself",
                received=f"a link to {target.name}",
            )

    def _too_many(self) -> DataProblem:
        return DataProblem(
            "too-many-files",
            f"{self._root.name} holds more than {MAX_FILES:,} pictures or "
            f"{MAX_BYTES // 1024**3} GB. Choose a folder with fewer of them.",
            expected=f"at most {MAX_FILES:,} pictures",
            received="more",
        )


def _natural(name: str) -> tuple[list[tuple[int, str]], str]:
    """Sorts "class 10" behind "class 2"; the name itself settles what reads alike."""
    parts = re.findall(r"\d+|\D+", name.lower())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts], name


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    """What lies in a folder, without what is hidden."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.name.startswith((".", "__MACOSX")):
                yield entry


def _checked_folder(path: str) -> Path:
    if not path:
        raise DataProblem("no-file", f"Choose {WHAT} first.", expected=WHAT, received="no folder")
    root = Path(path).expanduser()
    if not root.exists():
        raise DataProblem(
            "file-missing",
            f"The folder {root} is not there. It may have been moved or renamed; choose it again.",
            expected=WHAT,
            received="nothing at that place",
        )
    if not root.is_dir():
        raise DataProblem(
            "no-folder",
            f"{root} is a file. Choose {WHAT}.",
            expected=WHAT,
            received="a file",
        )
    return root


def _no_classes(root: Path, folder: Path, looking: _Looking, found: int) -> DataProblem:
    if found > MAX_CLASSES:
        return DataProblem(
            "too-many-classes",
            f"{root.name} holds {found:,} folders of pictures, and a network here tells up to "
            f"{MAX_CLASSES:,} classes apart. Choose a folder with fewer of them.",
            expected=f"at most {MAX_CLASSES:,} classes",
            received=f"{found:,}",
        )
    beside = looking.pictures_beside(folder)
    received = counted(found, "folder of pictures", "folders of pictures")
    if beside:
        received += f" and {counted(beside, 'picture')} beside"
    names = listed([each.name for each in looking.folders(folder)])
    shown = f" Its folders are {names}." if names else ""
    return DataProblem(
        "no-classes",
        f"{root.name} holds {received}, and at least two folders are needed: one for each class, "
        f"with its pictures ({', '.join(SUFFIXES)}) in it.{shown}",
        expected="at least 2 folders of pictures",
        received=received,
    )
