import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.document.examples import load_example
from nnstudio.gui.application import destroy
from nnstudio.gui.engine_link import EngineLink
from nnstudio.gui.session import Session
from nnstudio.gui.speed.dialog import SpeedDialog
from tests.protocol import trial_engine

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def idle(qtbot: QtBot) -> Iterator[Session]:
    """A session whose engine was never started."""
    made = Session(EngineLink(standby=False))
    made.model.open(load_example("digits"))
    yield made
    destroy(made)


@pytest.fixture
def dialog(qtbot: QtBot, idle: Session) -> Iterator[SpeedDialog]:
    made = SpeedDialog(idle, command=trial_engine.command())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def cells(dialog: SpeedDialog, column: int) -> list[str]:
    texts = []
    for row in range(dialog.table.rowCount()):
        item = dialog.table.item(row, column)
        texts.append(item.text() if item is not None else "")
    return texts


def test_nothing_is_promised_before_it_was_measured(dialog: SpeedDialog) -> None:
    assert cells(dialog, 2) == cells(dialog, 3) == [""] * 6
    assert "depends on the network" in dialog.words
    assert not dialog.use.isEnabled()


def test_measured_gains_are_shown_and_the_quickest_can_be_taken_and_undone(
    qtbot: QtBot, dialog: SpeedDialog, idle: Session
) -> None:
    with qtbot.waitSignal(dialog.measured, timeout=30_000):
        QTest.mouseClick(dialog.begin, LEFT)
        assert dialog.begin.text() == "Cancel"
    assert cells(dialog, 3) == ["1.00 ×", "2.00 ×", "", "", "1.00 ×", "2.00 ×"]
    assert cells(dialog, 2)[2:4] == ["does not work"] * 2
    refused = dialog.table.item(2, 2)
    assert refused is not None
    assert refused.toolTip() == "Not with this network."
    before = idle.model.project.plan

    dialog.table.selectRow(2)
    assert not dialog.use.isEnabled()
    dialog.table.selectRow(1)
    QTest.mouseClick(dialog.use, LEFT)
    plan = idle.model.project.plan
    assert (plan.precision, plan.compiler) == ("float32", "xla")
    idle.model.undo()
    assert idle.model.project.plan == before


def test_closing_it_ends_what_it_started(qtbot: QtBot, dialog: SpeedDialog) -> None:
    before = threading.active_count()
    QTest.mouseClick(dialog.begin, LEFT)
    assert threading.active_count() > before
    dialog.close()
    assert threading.active_count() == before
