"""A short task sequence that a real engine taught."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from nnstudio.document import edits
from nnstudio.document.project import Project
from nnstudio.gui.session import Session
from nnstudio.gui.tasks.controller import TaskController

LONG = 60_000


@pytest.fixture
def digits(session: Session, open_example: Callable[[str], Project]) -> TaskController:
    """Pairs of digits, not taught yet."""
    open_example("forgetting-digits")
    session.model.do("Steps", lambda p: edits.set_field(p, "tasks.iterations", 40))
    return session.tasks


@pytest.fixture
def taught(qtbot: QtBot, digits: TaskController) -> TaskController:
    """Pairs of digits, taught from the first to the last."""
    digits.teach()
    qtbot.waitUntil(lambda: digits.state == "ended", timeout=LONG)
    return digits
