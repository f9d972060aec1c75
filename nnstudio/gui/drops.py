"""Files that are dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from nnstudio.document import file

_SUFFIXES = {file.SUFFIX, ".csv", ".tsv", ".txt", ".npz", ".gz", ".idx"}


def file_of(data: QMimeData) -> Path | None:
    """The one local file that is dragged, if nnstudio can open it."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if len(paths) != 1:
        return None
    path = paths[0]
    is_idx = "ubyte" in path.name or ".idx" in path.name
    return path if path.suffix.lower() in _SUFFIXES or is_idx else None
