"""Docks that share their place: only the one in front is computed and drawn."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGraphicsView, QMainWindow
from pytestqt.qtbot import QtBot

from nnstudio.gui.docks import Dock
from nnstudio.gui.plots.export import Table
from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.views.pages import Pages
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.map import MapProbe
from tests.gui.plots.replay import Wishes


class Asking(PlotPanel):
    """Asks as long as it is seen, and counts how often it is drawn."""

    def __init__(self, name: str, redrawer: Redrawer, wishes: Wishes) -> None:
        self.num_drawn = 0
        super().__init__(name, QGraphicsView(), redrawer, wishes)

    def wanted_probes(self) -> tuple[Probe, ...]:
        return (MapProbe(9),)

    def draw(self) -> None:
        self.num_drawn += 1

    def table(self) -> Table:
        return Table((), ())


def test_behind_another_tab_nothing_is_asked_or_drawn(qtbot: QtBot) -> None:
    window, redrawer, wishes = QMainWindow(), Redrawer(), Wishes()
    qtbot.addWidget(window)
    plot, first, second = (Asking(name, redrawer, wishes) for name in ("a", "b", "c"))
    pages = Pages({"b": first, "c": second})
    docks = [Dock("plot", "Plot", plot, window), Dock("pages", "Pages", pages, window)]
    for dock in docks:
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    window.tabifyDockWidget(*docks)
    window.show()
    for front, asking in ((docks[0], plot), (docks[1], first), (docks[0], plot)):
        front.raise_()
        QApplication.processEvents()
        assert list(wishes.now) == [asking]
    qtbot.waitUntil(lambda: plot.num_drawn > 0)
    drawn = first.num_drawn
    first.request()
    plot.request()
    before = plot.num_drawn
    qtbot.waitUntil(lambda: plot.num_drawn > before)
    assert first.num_drawn == drawn
    docks[1].setFloating(True)
    QApplication.processEvents()
    assert set(wishes.now) == {plot, first}
    redrawer.deleteLater()
