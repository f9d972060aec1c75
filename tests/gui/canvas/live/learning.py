"""A stage with a run: what the engine would answer is given by hand."""

import numpy as np
from PySide6.QtCore import QObject, QPointF, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnstudio.document.network import Network
from nnstudio.gui.canvas.live.picture_item import PictureItem
from nnstudio.gui.canvas.live.stage import LiveCanvas
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.views.drawn import Drawn
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.pictures import PicturesProbe, UnitProbe
from tests.gui.canvas.stage import Stage, chain
from tests.gui.plots.replay import Replay, Wishes


class LearningReplay(Replay):
    """A run that says whether it learns."""

    def __init__(self) -> None:
        super().__init__()
        self.state = "idle"

    def enter(self, state: str) -> None:
        self.state = state
        self.state_changed.emit()


class Learning:
    """An input and two dense layers, ``a``, ``b`` and ``c``, on two inputs."""

    def __init__(self, qtbot: QtBot, network: Network | None = None) -> None:
        self._qtbot = qtbot
        self.stage = Stage(qtbot, network or chain("InputLayer", "Dense", "Dense"))
        self.run = LearningReplay()
        self.wishes = Wishes()
        self.redrawer = Redrawer(max_rate=200.0)
        self.drawn = Drawn(self.stage.canvas)
        self.live = LiveCanvas(self.stage.canvas, self.run, self.wishes, self.redrawer, self.drawn)

    def _rest(self, asking: QObject) -> None:
        """Waits until nothing is put off, and everything is drawn."""

        def is_at_rest() -> bool:
            timers = (*asking.findChildren(QTimer), *self.redrawer.findChildren(QTimer))
            return not any(timer.isSingleShot() and timer.isActive() for timer in timers)

        QApplication.processEvents()
        self._qtbot.waitUntil(is_at_rest)

    def begin(self) -> None:
        """The run begins."""
        self.run.state = "running"
        self.run.begin(self.stage.model.project)

    def asked(self) -> PicturesProbe | None:
        """What the canvas asks of the engine, once it has come to rest."""
        self._rest(self.live.pictures)
        (probe,) = self.wishes.now.get(self.live.pictures, (None,))
        assert probe is None or isinstance(probe, PicturesProbe)
        return probe

    def asked_unit(self) -> UnitProbe | None:
        """Which unit is asked for, once the mouse has come to rest."""
        self._rest(self.live.unit)
        (probe,) = self.wishes.now.get(self.live.unit, (None,))
        assert probe is None or isinstance(probe, UnitProbe)
        return probe

    def answer(self, **arrays: np.ndarray) -> None:
        """The engine answers; names are ``kind__layer``."""
        probe = self.live.pictures.probe
        assert probe is not None
        told = {name.replace("__", ":"): np.float32(values) for name, values in arrays.items()}
        self.run.take(ProbeSampled(1, 5, probe, {k: np.asarray(v) for k, v in told.items()}))
        self._rest(self.live.pictures)

    def answer_maps(self, num: int = 6) -> None:
        """Every dense layer has ``num`` maps; those of ``b`` are 0, 1, 2 …"""
        values = np.broadcast_to(np.arange(num, dtype=np.float32)[:, None, None], (num, 8, 8))
        self.answer(
            maps__b=values,
            count__b=np.asarray(num),
            maps__c=values - 2,
            count__c=np.asarray(num),
            signal__a=np.asarray([1.0, -1.0]),
            signal__b=np.asarray([0.25, 0.25]),
        )

    def item(self, name: str) -> PictureItem:
        """The picture of a block."""
        return self.live.pictures.items[name]

    def unit_place(self, name: str, unit: int) -> QPointF:
        """Where a unit is drawn, in the scene."""
        item = self.item(name)
        rect = item.unit_rect(unit)
        assert rect is not None
        return item.mapToScene(rect.center())

    def hover(self, place: QPointF) -> None:
        """Moves the mouse to a place of the scene."""
        view = self.stage.view
        QTest.mouseMove(view.viewport(), view.mapFromScene(place))
        QApplication.processEvents()
