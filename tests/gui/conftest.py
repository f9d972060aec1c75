"""A warm engine behind a link, shared by the tests of the window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnstudio.document.examples import load_example
from nnstudio.document.project import Project
from nnstudio.gui.application import destroy
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.languages import languages
from nnstudio.gui.session import Session
from nnstudio.protocol.messages import Stop


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application in English, with its words for one and for many."""
    languages.install(qapp, languages.ENGLISH)
    return qapp


@pytest.fixture(scope="session")
def _session_link(qapp: QApplication) -> Iterator[EngineLink]:
    link = EngineLink(standby=False)
    link.start()
    yield link
    link.close()


@pytest.fixture
def link(_session_link: EngineLink, qtbot: QtBot) -> Iterator[EngineLink]:
    """A link to a ready engine; a test that kills its engine starts its own."""
    qtbot.waitUntil(lambda: _session_link.is_ready, timeout=100_000)
    yield _session_link
    _session_link.send(Stop())


@pytest.fixture
def session(link: EngineLink) -> Iterator[Session]:
    """A session of its own on the shared engine."""
    made = Session(link)
    yield made
    destroy(made)


@pytest.fixture
def open_example(session: Session) -> Callable[[str], Project]:
    """Opens a bundled example in the session."""

    def open_it(name: str) -> Project:
        project = load_example(name)
        session.model.open(project)
        return project

    return open_it
