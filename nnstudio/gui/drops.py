"""Files that are dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from nnstudio.document import file
from nnstudio.gui.data.files import dropped_file


def file_of(data: QMimeData) -> Path | None:
    """The one local file that is dragged, if it is a project, a model or data."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if len(paths) == 1 and (paths[0].suffix.lower() == file.SUFFIX or is_model(paths[0])):
        return paths[0]
    return dropped_file(data)


def is_model(path: Path) -> bool:
    """Whether a file is named as Keras' models are."""
    return path.suffix.lower() in (".keras", ".h5", ".hdf5")
