"""A short task sequence that a real engine taught."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.examples import load_example
from nnstudio.document.project import Project
from nnstudio.gui.application import destroy
from nnstudio.gui.session import Session
from nnstudio.gui.tasks.controller import TaskController
from tests.gui.lent_link import lent_link
from tests.gui.waiting import wait_until
from tests.warm_engines import WarmEngines

LONG = 60_000


def shorten(session: Session) -> None:
    """Forty steps a task."""
    session.model.do("Steps", lambda p: edits.set_field(p, "tasks.iterations", 40))


@pytest.fixture
def digits(session: Session, open_example: Callable[[str], Project]) -> TaskController:
    """Pairs of digits, not taught yet."""
    open_example("forgetting-digits")
    shorten(session)
    return session.tasks


@pytest.fixture
def taught(qtbot: QtBot, digits: TaskController) -> TaskController:
    """Pairs of digits, taught from the first to the last."""
    digits.teach()
    qtbot.waitUntil(lambda: digits.state == "ended", timeout=LONG)
    return digits


@pytest.fixture(scope="module")
def taught_session(qapp: QApplication, _warm_engines: WarmEngines) -> Iterator[Session]:
    """The same for all tests that only look at it; its engine was given back."""
    with lent_link(_warm_engines) as link:
        made = Session(link)
        made.model.open(load_example("forgetting-digits"))
        shorten(made)
        made.tasks.teach()
        wait_until(lambda: made.tasks.state == "ended")
    yield made
    destroy(made)
