"""Data files and folders: which source a file is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from nnstudio.document.data import CsvFile, IdxFiles, ImageFolder, NpzFile, Source
from nnstudio.gui.data.words import translate

_TABLES = (".csv", ".tsv", ".txt", ".data")


def source_of(path: Path) -> Source:
    """The source that reads a file or a folder; no known ending is taken for a table's."""
    name = path.name.lower()
    if path.is_dir():
        return ImageFolder(str(path))
    if name.endswith(".npz"):
        return NpzFile(str(path))
    if is_idx(path):
        return _idx(path)
    return CsvFile(str(path))


def is_idx(path: Path) -> bool:
    """Whether a file is named as MNIST's are, or with the format's ending."""
    name = path.name.lower().removesuffix(".gz")
    return "ubyte" in name or name.endswith((".idx", ".idx1", ".idx3"))


def is_data(path: Path) -> bool:
    """Whether a file looks like data that can be opened, or is a folder."""
    return path.is_dir() or path.name.lower().endswith((*_TABLES, ".npz")) or is_idx(path)


def _idx(path: Path) -> IdxFiles:
    """Images and labels from any one of the four files of such a set."""
    name = path.name
    if "labels" in name.lower():
        images = [
            path.with_name(name.replace("labels", "images").replace("idx1", "idx3")),
            path.with_name(name.replace("labels", "images")),
        ]
        path = next((other for other in images if other.exists()), path)
    if path.name.startswith("t10k"):
        training = path.with_name(path.name.replace("t10k", "train", 1))
        path = training if training.exists() else path
    return IdxFiles(str(path))


def filters() -> str:
    """The filters of the file dialog, all data first."""
    every = "*.csv *.tsv *.txt *.data *.npz *ubyte *ubyte.gz *.idx *.idx.gz"
    return ";;".join(
        [
            translate("Data", "Data ({patterns})").format(patterns=every),
            translate("Data", "Tables ({patterns})").format(patterns="*.csv *.tsv *.txt *.data"),
            translate("Data", "NumPy arrays ({patterns})").format(patterns="*.npz"),
            translate("Data", "IDX images ({patterns})").format(
                patterns="*ubyte *ubyte.gz *.idx *.idx.gz"
            ),
            translate("Data", "All files ({patterns})").format(patterns="*"),
        ]
    )


def dropped_file(data: QMimeData) -> Path | None:
    """The one data file or folder that is dragged, if it is one."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and is_data(paths[0]) else None
