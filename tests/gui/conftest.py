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
from tests.gui.lent_link import lent_link
from tests.gui.waiting import wait_until
from tests.warm_engines import WarmEngines


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application in English, with its words for one and for many."""
    languages.install(qapp, languages.ENGLISH)
    return qapp


@pytest.fixture
def link(borrowed_link: None, qtbot: QtBot) -> Iterator[EngineLink]:
    """A link to a ready engine that is lent; a test that kills its engine starts its own."""
    made = EngineLink(standby=False)
    made.start()
    qtbot.waitUntil(lambda: made.is_ready, timeout=100_000)
    yield made
    made.close()


@pytest.fixture
def session(link: EngineLink) -> Iterator[Session]:
    """A session of its own on the shared engine."""
    made = Session(link)
    yield made
    destroy(made)


@pytest.fixture(scope="module")
def kept_session(qapp: QApplication, _warm_engines: WarmEngines) -> Iterator[Session]:
    """A session for a whole file, with an engine that is lent to it all the time."""
    with lent_link(_warm_engines) as link:
        wait_until(lambda: link.is_ready)
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
