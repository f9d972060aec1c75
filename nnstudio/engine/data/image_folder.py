"""Pictures in folders: one folder for each class."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nnstudio.document.data import ImageFolder
from nnstudio.document.description import SetField
from nnstudio.engine.data.files import check_fits
from nnstudio.engine.data.folder import Fact, Tree, tree_of
from nnstudio.engine.data.problem import DataProblem, counted, listed
from nnstudio.engine.data.raw import Labels, RawData, RawFeature, RawTarget

Bytes = NDArray[np.uint8]

_CHANNELS = {"grey": 1, "colour": 3}
#: Bytes of float32 that each byte of a picture becomes.
_FLOAT = 4


@dataclass(frozen=True)
class _Part:
    """The pictures of the training or of the test part."""

    pixels: Bytes
    labels: Labels
    broken: tuple[tuple[str, str], ...]


def read_image_folder(source: ImageFolder) -> RawData:
    """Reads all pictures.

    The classes are the names of the sub-folders. Where those are ``train`` and ``test`` (or
    ``val``), the classes are one level further down, and what is in ``test`` is the test part.

    Returns:
        Feature ``"image"`` (num_samples, height, width, 1 or 3) of bytes, target ``"class"``.

    Raises:
        DataProblem: There are no such folders, too many or too large files, links that lead
            out of the folder, or broken pictures that are not to be left out.
    """
    tree = tree_of(source.path)
    count = sum(len(files) for files in (*tree.train.values(), *tree.test.values()))
    num_bytes = count * source.height * source.width * _CHANNELS[source.colour]
    check_fits(tree.root, num_bytes, num_bytes * (1 + _FLOAT))
    train = _read(tree, tree.train, source)
    test = _read(tree, tree.test, source) if tree.test else None
    broken = (*train.broken, *(test.broken if test is not None else ()))
    if broken and source.broken == "refuse":
        raise _broken(tree, broken)
    _check_enough(tree, train)
    notes = [_told(fact) for fact in tree.facts]
    if broken:
        notes.append(f"{_pictures(len(broken))} left out: {_named(broken)}.")
    return RawData(
        title=tree.root.name or str(tree.root),
        features=(RawFeature("image", train.pixels, auto="largest", largest=255.0),),
        targets=(RawTarget("class", train.labels, tuple(tree.train)),),
        test_features={"image": test.pixels} if test is not None and len(test.labels) else {},
        test_targets={"class": test.labels} if test is not None and len(test.labels) else {},
        is_image=True,
        notes=tuple(notes),
    )


def _read(tree: Tree, classes: dict[str, tuple[Path, ...]], source: ImageFolder) -> _Part:
    # Pillow is imported by whoever has pictures.
    from nnstudio.engine.data.picture_file import BrokenPicture, read_picture

    files = [file for paths in classes.values() for file in paths]
    numbers = {name: number for number, name in enumerate(tree.train)}
    labels = [numbers[name] for name, paths in classes.items() for _ in paths]
    shape = (len(files), source.height, source.width, _CHANNELS[source.colour])
    pixels: Bytes = np.empty(shape, np.uint8)

    def read(place: int) -> str:
        """Reads one picture into its place; returns what is wrong with it."""
        try:
            pixels[place] = read_picture(files[place], source)
        except BrokenPicture as broken:
            return str(broken)
        return ""

    # Pillow lets other threads work while it decodes.
    with ThreadPoolExecutor(os.cpu_count() or 1, "pictures") as threads:
        wrong = list(threads.map(read, range(len(files))))
    broken = [
        (str(file.relative_to(tree.root)), reason)
        for file, reason in zip(files, wrong, strict=True)
        if reason
    ]
    good = np.array([not reason for reason in wrong], np.bool_)
    kept = pixels if good.all() else pixels[good]
    return _Part(kept, np.array(labels, np.int32)[good], tuple(broken))


def _check_enough(tree: Tree, train: _Part) -> None:
    found = np.bincount(train.labels, minlength=len(tree.train))
    empty = [name for name, count in zip(tree.train, found, strict=True) if not count]
    if empty:
        raise DataProblem(
            "no-pictures",
            f"No picture in {listed(empty)} of {tree.root.name} can be read. Put pictures there, "
            "or take the folder away.",
            expected="a picture in each folder",
            received=f"none in {listed(empty)}",
        )


def _broken(tree: Tree, broken: tuple[tuple[str, str], ...]) -> DataProblem:
    return DataProblem(
        "broken-pictures",
        f"{_pictures(len(broken))} of {tree.root.name} cannot be used: {_named(broken)}. "
        "Replace them, or leave them out.",
        expected="pictures that can be read",
        received=_named(broken),
        remedies=(SetField("Leave them out", "data.source.broken", "skip"),),
    )


def _named(broken: tuple[tuple[str, str], ...], at_most: int = 3) -> str:
    """The first broken pictures, each with its reason."""
    shown = "; ".join(f"'{name}': {reason}" for name, reason in broken[:at_most])
    rest = len(broken) - at_most
    return f"{shown}; and {rest:,} more" if rest > 0 else shown


def _pictures(number: int) -> str:
    return counted(number, "picture")


def _told(fact: Fact) -> str:
    return f"{fact.what}: {listed(list(fact.names))}."
