"""A window that shows its workspace, without an engine."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest

from nnstudio.document.examples import load_example
from nnstudio.gui.application import destroy
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.session import Session
from nnstudio.gui.settings import Settings
from nnstudio.gui.window import MainWindow
from tests.gui.all_pages import make_all_pages


@contextmanager
def shown_window(folder: Path, example: str, size: QSize | None = None) -> Iterator[MainWindow]:
    """Opens an example; afterwards the window is closed and nothing of it is left."""
    link = EngineLink(standby=False)
    session = Session(link)
    made = MainWindow(session, Settings(folder / "window.ini"))
    session.model.open(load_example(example))
    if size is not None:
        made.resize(size)
    made.show()
    make_all_pages(made.build_workspace())
    made.show_workspace()
    while session.redrawer._timer.isActive():  # what is drawn once would look left behind
        QTest.qWait(20)
    yield made
    session.model.history.mark_saved()
    made.close()
    link.close()
    destroy(made, session)
