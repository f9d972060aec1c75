"""A window that shows its workspace, without an engine: help needs none."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from nnstudio.gui.window import MainWindow
from tests.gui.shown_window import shown_window


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    with shown_window(tmp_path_factory.mktemp("help"), "spiral") as made:
        yield made
