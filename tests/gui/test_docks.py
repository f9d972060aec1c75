"""Docks that share their place: only the one in front is made, computed and drawn."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGraphicsView, QMainWindow
from pytestqt.qtbot import QtBot

from nnstudio.gui.docks import Dock
from nnstudio.gui.plots.export import Table
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.views.pages import Pages
from nnstudio.gui.views.titled import TitledPanel
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.map import MapProbe
from tests.gui.plots.replay import Wishes


class Asking(TitledPanel):
    """Asks as long as it is seen, and counts how often it is drawn."""

    def __init__(self, redrawer: Redrawer, wishes: Wishes) -> None:
        self.num_drawn = 0
        self.has_caught_up = False
        super().__init__(QGraphicsView(), redrawer, wishes)

    @staticmethod
    def title() -> str:
        return "Asking"

    @staticmethod
    def tip() -> str:
        return "Asks."

    def wanted_probes(self) -> tuple[Probe, ...]:
        return (MapProbe(9),)

    def catch_up(self) -> None:
        self.has_caught_up = True

    def draw(self) -> None:
        self.num_drawn += 1

    def table(self) -> Table:
        return Table((), ())


class Remembering(Asking):
    """Has to be there before anybody looks at it."""

    remembers = True


def test_behind_another_tab_nothing_is_made_asked_or_drawn(qtbot: QtBot) -> None:
    window, redrawer, wishes = QMainWindow(), Redrawer(), Wishes()
    qtbot.addWidget(window)
    plot = Asking(redrawer, wishes)
    made: dict[str, Asking] = {}
    kinds = {"first": Asking, "second": Asking, "third": Remembering}
    pages = Pages(kinds, lambda kind: kind(redrawer, wishes))
    pages.each(made.__setitem__)
    docks = [Dock("plot", "Plot", plot, window), Dock("pages", "Pages", pages, window)]
    for dock in docks:
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    window.tabifyDockWidget(*docks)
    docks[0].raise_()
    window.show()
    qtbot.waitUntil(lambda: plot.num_drawn > 0)
    assert list(wishes.now) == [plot]
    assert list(made) == ["third"]
    docks[1].raise_()
    qtbot.waitUntil(lambda: "first" in made)
    first = made["first"]
    assert pages.page is first
    assert first.has_caught_up
    assert first.isAncestorOf(pages.chooser)
    assert list(wishes.now) == [first]
    docks[0].raise_()
    QApplication.processEvents()
    assert list(wishes.now) == [plot]
    drawn, before = first.num_drawn, plot.num_drawn
    first.request()
    plot.request()
    qtbot.waitUntil(lambda: plot.num_drawn > before)
    assert first.num_drawn == drawn
    docks[1].setFloating(True)
    QApplication.processEvents()
    assert set(wishes.now) == {plot, first}
    pages.show_page("second")
    assert set(wishes.now) == {plot, made["second"]}
    assert set(made) == set(pages.names)
    redrawer.deleteLater()
