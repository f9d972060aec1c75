"""Files that are dropped on the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from nnstudio.gui.drops import file_of


def dragged(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


@pytest.mark.parametrize(
    "name",
    [
        *("a.nnstudio", "table.CSV", "x.npz", "train-images-idx3-ubyte", "t10k-labels.idx.gz"),
        *("model.keras", "old.H5"),
    ],
)
def test_projects_data_and_models_are_welcome(name: str) -> None:
    assert file_of(dragged(f"file:///data/{name}")) == Path(f"/data/{name}")


@pytest.mark.parametrize(
    "urls",
    [
        (),
        ("file:///a.exe",),
        ("https://example.org/a.csv",),
        ("file:///a.csv", "file:///b.csv"),
    ],
)
def test_anything_else_is_not(urls: tuple[str, ...]) -> None:
    assert file_of(dragged(*urls)) is None
