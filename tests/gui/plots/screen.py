"""A screen for one panel: events go in, what is drawn comes out."""

import csv
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.project import Project
from nnstudio.gui.plots.export import csv_text
from nnstudio.gui.plots.panel import PlotPanel
from nnstudio.gui.plots.sources import Sources
from nnstudio.gui.project_model import ProjectModel
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.views.drawn import Drawn
from tests.gui.plots.replay import Replay, Wishes

P = TypeVar("P", bound=PlotPanel)


class Screen:
    """What a panel needs, and what a user does with it."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.model = ProjectModel()
        self.run = Replay()
        self.wishes = Wishes()
        self.redrawer = Redrawer()
        self.drawn = Drawn()
        self.sources = Sources(self.model, self.run, self.wishes, self.redrawer, self.drawn)

    def show(self, panel: P, width: int = 900, height: int = 260) -> P:
        """Shows a panel and waits for it."""
        self._qtbot.addWidget(panel)
        panel.resize(width, height)
        panel.show()
        QApplication.processEvents()
        return panel

    @staticmethod
    def empty_text(panel: PlotPanel) -> str:
        """The words that are shown instead of a picture."""
        panel.redraw()
        return panel.empty_text()

    @staticmethod
    def move_mouse(panel: PlotPanel, scene_place: QPointF) -> None:
        """Moves the mouse over a point of the picture's scene."""
        view = panel.picture
        QTest.mouseMove(view.viewport(), view.mapFromScene(scene_place))
        QApplication.processEvents()

    @staticmethod
    def wheel(panel: PlotPanel, place: QPoint, *, with_control: bool = False) -> None:
        """Turns the wheel over a point of the picture."""
        viewport = panel.picture.viewport()
        keys = Qt.KeyboardModifier
        event = QWheelEvent(
            QPointF(place),
            QPointF(viewport.mapToGlobal(place)),
            QPoint(),
            QPoint(0, 240),
            Qt.MouseButton.NoButton,
            keys.ControlModifier if with_control else keys.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)
        QApplication.processEvents()

    @staticmethod
    def picture(widget: QWidget) -> QImage:
        """What the user sees."""
        return widget.grab().toImage()


def chain(*kinds: str) -> Network:
    """Layers one after the other; each is called by its kind in small letters."""
    layers = [Layer(kind.lower(), kind) for kind in kinds]
    return Network(tuple(layers), tuple(Link(a.id, b.id) for a, b in pairwise(layers)))


def project(*kinds: str) -> Project:
    """A project with a chain of layers."""
    return Project(network=chain(*kinds))


def read_rows(panel: PlotPanel) -> list[dict[str, str]]:
    """What a spreadsheet makes of the exported numbers."""
    return list(csv.DictReader(StringIO(csv_text(panel.table()))))


def exported(panel: PlotPanel, path: Path) -> bytes:
    """The bytes of an exported file."""
    panel.export_to(path)
    return path.read_bytes()


def rgb(name: str) -> tuple[int, int, int]:
    """Red, green and blue of a colour."""
    colour = QColor(name)
    return colour.red(), colour.green(), colour.blue()
