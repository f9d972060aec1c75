"""Selecting a block by a click, and moving the selected ones by a drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from nnstudio.document.network import INPUT
from nnstudio.gui.canvas.gestures.gesture import Gesture, Pointer
from nnstudio.gui.canvas.snapping import Guides, snapped
from nnstudio.gui.canvas.wire_item import WireItem

if TYPE_CHECKING:
    from nnstudio.gui.canvas.view import CanvasView


class MoveBlocks(Gesture):
    """A press on a block.

    The network changes at the release only, so that a move is one undo step. A single block
    that no wire joins can be let go on a wire, and is inserted there.
    """

    def __init__(self, view: CanvasView, start: Pointer, name: str) -> None:
        super().__init__(view, start)
        self._name = name
        self._before = view.model.selection
        self._was_selected = name in self._before
        if start.extends:
            view.select([*(old for old in self._before if old != name), name])
        elif not self._was_selected:
            view.select([name])
        blocks = view.network_scene.blocks
        self._origin = {chosen: blocks[chosen].centre for chosen in view.model.selection}
        self._guides = Guides(view.network_scene)
        self._wire: WireItem | None = None

    @classmethod
    def begin(cls, view: CanvasView, press: Pointer) -> Gesture | None:
        block = view.block_at(press.place)
        if block is None or press.button != Qt.MouseButton.LeftButton:
            return None
        return cls(view, press, block.layer.id)

    def move(self, pointer: Pointer) -> None:
        if not self.moved(pointer):
            return
        self.view.scroll_near_edge(pointer.pixel)
        scene = self.view.network_scene
        goal = self._origin[self._name] + pointer.place - self.start.place
        others = [item.centre for name, item in scene.blocks.items() if name not in self._origin]
        snap = snapped(goal, others, 6.0 / self.view.camera.zoom)
        self._guides.show(snap)
        shift = snap.place - self._origin[self._name]
        scene.place_blocks({name: place + shift for name, place in self._origin.items()})
        self._aim(self._wire_below())

    def finish(self, pointer: Pointer) -> None:
        wire = self._wire
        self._aim(None)
        self._guides.hide()
        if not self.moved(pointer):
            self._click()
            return
        blocks = self.view.network_scene.blocks
        if wire is not None:
            self.view.commands.insert_existing(self._name, wire.link, wire.middle)
            return
        self.view.commands.move(
            {
                name: (round(blocks[name].centre.x()), round(blocks[name].centre.y()))
                for name in self._origin
            }
        )

    def cancel(self) -> None:
        self._aim(None)
        self._guides.hide()
        self.view.network_scene.place_blocks(self._origin)
        self.view.select(self._before)

    def _click(self) -> None:
        if not self.start.extends:
            self.view.select([self._name])
        elif self._was_selected:
            self.view.select([name for name in self._before if name != self._name])

    def _wire_below(self) -> WireItem | None:
        network = self.view.network_scene.network
        joined = any(self._name in (link.source, link.target) for link in network.links)
        if len(self._origin) > 1 or joined or network.layer(self._name).kind == INPUT:
            return None
        centre: QPointF = self.view.network_scene.blocks[self._name].centre
        return self.view.wire_at(centre)

    def _aim(self, wire: WireItem | None) -> None:
        if wire is not self._wire:
            for item in (self._wire, wire):
                if item is not None:
                    item.set_target(item is wire)
            self._wire = wire
