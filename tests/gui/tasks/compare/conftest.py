"""The window in which strategies are compared, on a session whose own engine never starts."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.examples import load_example
from nnstudio.document.tasks import SplitByClass, TaskPlan
from nnstudio.gui.application import destroy
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.session import Session
from nnstudio.gui.tasks.compare.dialog import CompareDialog


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    """Digits in two tasks, a few steps each; a comparison starts engines of its own."""
    link = EngineLink(standby=False)
    made = Session(link)
    made.model.open(load_example("forgetting-digits"))
    plan = TaskPlan(SplitByClass(2), iterations=20)
    made.model.do("Tasks", lambda p: edits.set_field(p, "tasks", plan))
    yield made
    destroy(made, link)


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> Iterator[CompareDialog]:
    """The window, shown."""
    made = CompareDialog(session)
    made.show()
    qtbot.waitExposed(made)
    yield made
    destroy(made)
