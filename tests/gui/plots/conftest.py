"""Gives tests of the plots a screen, and ends its timers."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from nnstudio.gui.theme import theme
from tests.gui.plots.screen import Screen


@pytest.fixture
def screen(qtbot: QtBot) -> Iterator[Screen]:
    """A project, a run without a process, and a place to show panels on."""
    theme().apply("light")
    made = Screen(qtbot)
    yield made
    made.redrawer.deleteLater()
    theme().apply("light")
