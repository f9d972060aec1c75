"""A canvas on which a network learns, without a process."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from nnstudio.gui.canvas.live import fading, live, unit_view
from nnstudio.gui.theme import theme
from tests.gui.canvas.live.learning import Learning


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The mouse and the view are at rest at once, and nothing fades in."""
    monkeypatch.setattr(live, "_REST", 3)
    monkeypatch.setattr(unit_view, "_REST", 3)
    monkeypatch.setattr(fading, "duration", lambda: 0.0)


@pytest.fixture
def learning(qtbot: QtBot, _quick: None) -> Iterator[Learning]:
    """A network on a canvas; its run is given by hand."""
    theme().apply("light")
    made = Learning(qtbot)
    yield made
    made.redrawer.deleteLater()
