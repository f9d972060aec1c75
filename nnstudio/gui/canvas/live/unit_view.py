"""A unit is looked at closely while the mouse, or the keyboard, is on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimer

from nnstudio.document.layer_kinds import unit_kind
from nnstudio.document.network import INPUT
from nnstudio.gui.canvas.canvas import Canvas
from nnstudio.gui.canvas.labels import block_title
from nnstudio.gui.canvas.live.live import LivePictures
from nnstudio.gui.canvas.live.source import LearningSource
from nnstudio.gui.canvas.live.unit_card import UnitCard
from nnstudio.gui.plots.sources import ProbeWatcher
from nnstudio.gui.redraw import Redrawer
from nnstudio.gui.views.drawn import Drawn
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.pictures import UnitProbe

#: Milliseconds on a unit before the engine is asked, so that passing over costs nothing.
_REST = 80


class UnitView(QObject):
    """Asks for the unit that is pointed at, and shows the card while it is.

    Args:
        canvas: With the pictures.
        pictures: Tell where the mouse is.
        run: Whose unit.
        watching: Told what can be seen.
        redrawer: Says when to draw.
        drawn: The sample that was drawn, if one was.
    """

    def __init__(
        self,
        canvas: Canvas,
        pictures: LivePictures,
        run: LearningSource,
        watching: ProbeWatcher,
        redrawer: Redrawer,
        drawn: Drawn,
    ) -> None:
        super().__init__(canvas)
        self._drawn = drawn
        self._canvas = canvas
        self._pictures = pictures
        self._run = run
        self._watching = watching
        self._redrawer = redrawer
        self._unit: tuple[str, int] | None = None
        self._probe: UnitProbe | None = None
        self._answer: ProbeSampled | None = None
        self.card = UnitCard(canvas.view)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._ask)
        redrawer.add(self, self._draw, self.card.isVisible)
        pictures.unit_pointed.connect(self.point)
        run.sampled.connect(self._take)
        canvas.model.selection_changed.connect(lambda: self.point("", -1))
        canvas.model.changed.connect(self._ask)
        drawn.changed.connect(self._ask)

    @property
    def probe(self) -> UnitProbe | None:
        """What is asked of the engine now."""
        return self._probe

    def point(self, layer: str, unit: int) -> None:
        """Looks at a unit; -1 looks at none."""
        wanted = (layer, unit) if unit >= 0 else None
        if wanted != self._unit:
            self._unit = wanted
            self._pictures.set_unit(layer, unit)
            self._rest.start()

    def step(self, by: int) -> None:
        """Goes to the next or the one before it among the units of the selected block."""
        for name in self._canvas.model.selection[-1:]:
            item = self._pictures.items.get(name)
            if item is None:
                return
            unit = self._unit[1] + by if self._unit is not None and self._unit[0] == name else 0
            if unit >= 0 and item.unit_rect(unit) is not None:
                self.point(name, unit)

    def _ask(self) -> None:
        self._rest.stop()
        probe = None
        if self._unit is not None:
            sample = self._canvas.model.project.pinned_sample
            probe = UnitProbe(sample, *self._unit, drawn=self._drawn.bytes)
        if probe == self._probe:
            return
        self._probe, self._answer = probe, None
        if probe is None:
            self._watching.unwant(self)
            self.card.hide()
        else:
            self._watching.want(self, (probe,))
            self.card.show_unit(self._title(), {})
            self._place()

    def _take(self, event: ProbeSampled) -> None:
        if event.probe == self._probe and isinstance(event.probe, UnitProbe):
            self._answer = event
            self._redrawer.request(self)

    def _draw(self) -> None:
        if self._answer is None:
            return
        self.card.show_unit(self._title(), self._answer.arrays)
        self._place()

    def _place(self) -> None:
        if self._unit is None:
            return
        item, view = self._pictures.items.get(self._unit[0]), self._canvas.view
        taken = QRect()
        if item is not None:
            rect = item.block.sceneBoundingRect().united(item.sceneBoundingRect())
            taken = view.mapFromScene(rect).boundingRect()
        self.card.stand_clear_of(taken)

    def _title(self) -> str:
        name, unit = self._unit or ("", -1)
        block = self._canvas.view.network_scene.blocks.get(name)
        if block is None:
            return ""
        return f"{block_title(block.layer)}, {self._word(name, block.layer.kind, unit)}"

    def _word(self, name: str, kind: str, unit: int) -> str:
        """What a unit of a layer is called, with its number or its name."""
        data = self._run.started.data if self._run.started is not None else None
        network = self._canvas.view.network_scene.network
        if data is not None and kind == INPUT and len(data.features) == 1:
            columns = data.features[0].columns
            if unit < len(columns):
                return self.tr("input {0}").format(columns[unit])
        if data is not None and not network.targets(name) and len(data.targets) == 1:
            classes = data.targets[0].classes
            if unit < len(classes) > 2 or (unit < len(classes) == 2 and kind == "Softmax"):
                return self.tr("class {0}").format(classes[unit])
        words = {
            "head": self.tr("head {0}"),
            "word": self.tr("word {0}"),
            "channel": self.tr("channel {0}"),
            "unit": self.tr("unit {0}"),
        }
        return words[unit_kind(kind)].format(unit)
