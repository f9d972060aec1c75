"""Gives tests of the canvas a stage."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from nnstudio.document.network import Network
from tests.gui.canvas.stage import Stage


@pytest.fixture
def stage(qtbot: QtBot) -> Callable[[Network], Stage]:
    """Opens a canvas on a network."""

    def open_on(network: Network) -> Stage:
        return Stage(qtbot, network)

    return open_on
