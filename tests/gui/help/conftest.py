"""A window that shows its workspace, without an engine: help needs none."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.document.examples import load_example
from nnstudio.gui.application import destroy
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.session import Session
from nnstudio.gui.settings import Settings
from nnstudio.gui.window import MainWindow


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    folder: Path = tmp_path_factory.mktemp("help")
    link = EngineLink(standby=False)
    session = Session(link)
    made = MainWindow(session, Settings(folder / "window.ini"))
    session.model.open(load_example("spiral"))
    made.show()
    made.show_workspace()
    while session.redrawer._timer.isActive():  # what is drawn once would look left behind
        QTest.qWait(20)
    yield made
    session.model.history.mark_saved()
    made.close()
    link.close()
    destroy(made, session)
