"""Going back in time."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.gui.session import Session
from nnstudio.gui.tasks.accuracy import AccuracyPanel
from nnstudio.gui.tasks.controller import TaskController
from nnstudio.gui.tasks.forgetting import ForgettingPanel


def test_table_and_values_go_back_to_the_chosen_step(
    qtbot: QtBot, session: Session, taught: TaskController
) -> None:
    accuracy = AccuracyPanel(taught, session.redrawer)
    forgetting = ForgettingPanel(taught, session.redrawer)
    for panel in (accuracy, forgetting):
        qtbot.addWidget(panel)
        panel.resize(560, 340)
        panel.show()
        qtbot.waitExposed(panel)
    slider = accuracy.time.slider
    qtbot.waitUntil(lambda: slider.maximum() == 200)
    assert accuracy.time.label.text() == "newest"
    slider.setFocus()
    for _ in range(11):  # a page is a twentieth of the run
        QTest.keyClick(slider, Qt.Key.Key_PageDown)
    assert taught.moment == 90
    forgetting.redraw()
    accuracy.redraw()
    filled = [row for row in forgetting.matrix.texts() if any(row)]
    assert len(filled) == 1 + 2
    record = taught.record
    assert record is not None
    value = record.accuracy[0].y[[x <= 90 for x in record.accuracy[0].x]][-1]
    assert accuracy.view.legend.entries[0].value == f"{100 * value:.1f} %"
    qtbot.waitUntil(accuracy.time.now.isEnabled)
    accuracy.time.now.click()
    forgetting.redraw()
    assert len([row for row in forgetting.matrix.texts() if any(row)]) == 6
