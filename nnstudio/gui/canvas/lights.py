"""The lights on the blocks, and the card behind the one that was pressed."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF

from nnstudio.document.description import Problem
from nnstudio.document.vitals import Vitals
from nnstudio.gui.canvas.block_item import BlockItem
from nnstudio.gui.canvas.canvas import Canvas
from nnstudio.gui.canvas.geometry import block_rect
from nnstudio.gui.canvas.light_item import LightItem
from nnstudio.gui.canvas.note_item import NoteItem
from nnstudio.gui.canvas.notes import stand_beside
from nnstudio.gui.problems.health import HealthWatch

_translate = QCoreApplication.translate


class Lights(QObject):
    """Keeps a light on every block that was looked at, and one card open at most.

    Args:
        canvas: Where they are.
        health: Knows what is sick.
    """

    def __init__(self, canvas: Canvas, health: HealthWatch) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._health = health
        self._scene = canvas.view.network_scene
        self.items: dict[str, LightItem] = {}
        self._blocks: dict[str, BlockItem] = {}
        self.card: NoteItem | None = None
        self._open: str | None = None
        canvas.sick_of = canvas.outline.sick_of = health.of
        health.changed.connect(canvas.outline.refresh)
        health.changed.connect(self.refresh)
        self._scene.arranged.connect(self.refresh)
        canvas.model.selection_changed.connect(self._follow_selection)
        canvas.view.installEventFilter(self)
        health.want(canvas.view.isVisible())

    def refresh(self) -> None:
        """Makes lights and card fit what is known now."""
        known = self._health.vitals
        blocks = self._scene.blocks
        for name in list(self.items):
            if blocks.get(name) is not self._blocks[name]:
                # It went with its block.
                del self.items[name], self._blocks[name]
            elif name not in known:
                del self._blocks[name]
                self._scene.remove(self.items.pop(name))
        for name, block in blocks.items():
            if name in known and name not in self.items:
                self._blocks[name] = block
                self.items[name] = LightItem(block, self._teller(name), self._presser(name))
        for name, light in self.items.items():
            problems = self._health.of(name)
            light.set_severity(problems[0].severity if problems else "")
        self._show_card()

    def show_card(self, name: str | None) -> None:
        """Opens the card of one block; ``None`` closes it."""
        self._open = name
        self._show_card()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._health.want(event.type() == QEvent.Type.Show)
        return super().eventFilter(watched, event)

    def _teller(self, name: str) -> Callable[[], str]:
        return lambda: self._words(name)

    def _presser(self, name: str) -> Callable[[], None]:
        def press() -> None:
            is_open = self._open == name and self.card is not None
            self._canvas.view.select([name])
            self.show_card(None if is_open else name)
            if self.card is not None:
                self._canvas.view.camera.ensure_visible(self.card.sceneBoundingRect())

        return press

    def _follow_selection(self) -> None:
        if self._open is not None and self._open not in self._canvas.model.selection:
            self.show_card(None)

    def _words(self, name: str) -> str:
        problems = self._health.of(name)
        if problems:
            return "\n\n".join(problem.message for problem in problems)
        return well(self._health.vitals.get(name, Vitals()))

    def _problem(self) -> Problem | None:
        if self._open is None or self._open not in self._scene.blocks:
            return None
        problems = self._health.of(self._open)
        if problems:
            return problems[0]
        vitals = self._health.vitals.get(self._open)
        return Problem("well", well(vitals), self._open, severity="well") if vitals else None

    def _show_card(self) -> None:
        problem = self._problem()
        if self.card is not None and (problem is None or problem != self.card.problem):
            self._scene.remove(self.card)
            self.card = None
        if problem is not None and self.card is None:
            self.card = NoteItem(problem)
            self._scene.addItem(self.card)
        if self.card is not None and self._open is not None:
            blocks = self._scene.blocks
            taken = [_room_of(item) for item in blocks.values()]
            stand_beside(self.card, blocks[self._open].centre, taken)


def _room_of(block: BlockItem) -> QRectF:
    """What a block takes with the picture beside it, in the scene."""
    return block_rect(block.centre).united(block.mapRectToScene(block.childrenBoundingRect()))


def well(vitals: Vitals) -> str:
    """How a healthy layer is, in words and numbers."""
    lines = [_translate("Canvas", "Healthy: nothing hinders this layer.")]
    if not math.isnan(vitals.update_ratio):
        text = _translate("Canvas", "A step changes its weights by {0:.2g} % of their size.")
        lines.append(text.format(100 * vitals.update_ratio))
        text = _translate("Canvas", "Norm of its gradient: {0:.2g}.")
        lines.append(text.format(vitals.gradient))
    text = _translate("Canvas", "Its values: mean {0:.2g}, spread {1:.2g}, {2:.0f} % are 0.")
    lines.append(text.format(vitals.mean, vitals.std, 100 * vitals.zeros))
    return "\n".join(lines)
