"""Drawing a wire from port to port."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from nnstudio.document.network import Link
from nnstudio.gui.canvas.block_item import BlockItem
from nnstudio.gui.canvas.compatibility import Verdict, judge, without
from nnstudio.gui.canvas.fit_menu import FitMenu
from nnstudio.gui.canvas.geometry import BLOCK_HEIGHT
from nnstudio.gui.canvas.gestures.gesture import Gesture, Pointer
from nnstudio.gui.canvas.ghosts import GhostWire, Hint
from nnstudio.gui.canvas.port_item import PortItem
from nnstudio.gui.languages.sentences import spoken

if TYPE_CHECKING:
    from nnstudio.gui.canvas.view import CanvasView

_REFUSED_OPACITY = 0.4


@dataclass(frozen=True)
class _Held:
    """The end of the wire that stays: an output, or an input."""

    layer_id: str
    port: int | None

    @property
    def is_output(self) -> bool:
        return self.port is None


class ConnectPorts(Gesture):
    """A drag from a port.

    From an output, or from an input that nothing feeds, it draws a new wire; from a fed
    input it takes up the wire that is there. What cannot be reached is greyed at once, with
    the reason beside the mouse.
    """

    def __init__(self, view: CanvasView, start: Pointer, port: PortItem) -> None:
        super().__init__(view, start)
        self._moved = None if port.is_output else _link_into(view, port)
        if self._moved is not None:
            self._held = _Held(self._moved.source, None)
        else:
            self._held = _Held(port.layer_id, port.port)
        self._network = without(view.network_scene.network, self._moved)
        self._wire, self._hint = GhostWire(), Hint()
        self._over: BlockItem | None = None
        self._verdict = Verdict(None)

    @classmethod
    def begin(cls, view: CanvasView, press: Pointer) -> Gesture | None:
        port = view.port_at(press.place)
        if port is None or press.button != Qt.MouseButton.LeftButton:
            return None
        return cls(view, press, port)

    @property
    def hint(self) -> str:
        """The sentence that stands beside the mouse."""
        return self._hint.text

    def moved(self, pointer: Pointer) -> bool:
        had_moved = self._has_moved
        if super().moved(pointer) and not had_moved:
            self._show_what_fits()
        return self._has_moved

    def move(self, pointer: Pointer) -> None:
        if not self.moved(pointer):
            return
        self.view.scroll_near_edge(pointer.pixel)
        port = self.view.port_at(pointer.place)
        if port is not None and port.is_output == self._held.is_output:
            port = None
        over = self.view.block_at(pointer.place)
        if port is not None:
            over = self.view.network_scene.blocks[port.layer_id]
        self._look_at(over, port)
        end = pointer.place
        if self._over is not None and self._verdict.is_allowed:
            end = self._port_of(self._over, self._verdict).place()
        self._lead(end)
        sentence = spoken(self._verdict.sentence) if self._over is not None else ""
        self._hint.say(sentence, pointer.place, is_refusal=not self._verdict.is_allowed)

    def finish(self, pointer: Pointer) -> None:
        has_moved, over, verdict = self.moved(pointer), self._over, self._verdict
        self._clear()
        if not has_moved:
            return
        if over is None:
            self._finish_on_nothing(pointer)
        elif verdict.port is not None:
            self._connect(over.layer.id, verdict.port)
        elif over.layer.id != self._held.layer_id:
            self.view.model.refused.emit(verdict.sentence)

    def cancel(self) -> None:
        self._clear()

    def _show_what_fits(self) -> None:
        scene = self.view.network_scene
        scene.addItem(self._wire)
        scene.addItem(self._hint)
        if self._moved is not None:
            scene.wires[self._moved].set_faint(True)
        for name, item in scene.blocks.items():
            verdict = self._judge(name, None)
            fits = verdict.is_allowed or self._can_replace(name)
            if not fits and name != self._held.layer_id:
                item.setOpacity(_REFUSED_OPACITY)
            for port in item.inputs if self._held.is_output else [item.output]:
                port.set_look("fits" if fits else "refused")

    def _can_replace(self, name: str) -> bool:
        ports = self.view.network_scene.blocks[name].inputs if self._held.is_output else []
        return any(self._judge(name, port.port).is_allowed for port in ports)

    def _judge(self, name: str, port: int | None) -> Verdict:
        if self._held.is_output:
            return judge(self._network, self._held.layer_id, name, port)
        return judge(self._network, name, self._held.layer_id, self._held.port)

    def _look_at(self, over: BlockItem | None, port: PortItem | None) -> None:
        if self._over is not None:
            self._over.set_target(False)
            for item in [*self._over.inputs, self._over.output]:
                if item.look == "target":
                    item.set_look("fits")
        self._over = over
        if over is None:
            self._verdict = Verdict(None)
            return
        self._verdict = self._judge(over.layer.id, port.port if port is not None else None)
        if self._verdict.is_allowed:
            over.set_target(True)
            self._port_of(over, self._verdict).set_look("target")
        self._wire.set_certain(self._verdict.is_allowed)

    def _port_of(self, over: BlockItem, verdict: Verdict) -> PortItem:
        if not self._held.is_output or verdict.port is None:
            return over.output
        return over.inputs[min(verdict.port, len(over.inputs) - 1)]

    def _lead(self, end: QPointF) -> None:
        block = self.view.network_scene.blocks[self._held.layer_id]
        if self._held.port is None:
            self._wire.lead(block.output.place(), end)
        else:
            self._wire.lead(end, block.inputs[self._held.port].place())

    def _connect(self, other: str, port: int) -> None:
        if self._held.is_output:
            if self._moved is None or (self._moved.target, self._moved.port) != (other, port):
                self.view.commands.connect(self._held.layer_id, other, port, self._moved)
        else:
            self.view.commands.connect(other, self._held.layer_id, port)

    def _finish_on_nothing(self, pointer: Pointer) -> None:
        if self._moved is not None:
            self.view.commands.disconnect(self._moved)
            return
        held, commands = self._held, self.view.commands
        half = QPointF(0, BLOCK_HEIGHT / 2)

        def add(kind: str) -> None:
            if held.port is None:
                commands.add(kind, pointer.place + half, source=held.layer_id)
            else:
                commands.add(kind, pointer.place - half, reader=(held.layer_id, held.port))

        shape = self.view.output_shape(held.layer_id) if held.is_output else None
        menu = FitMenu(shape, self.view, feeds=not held.is_output)
        menu.chosen.connect(add)
        menu.popup(pointer.screen)

    def _clear(self) -> None:
        scene = self.view.network_scene
        self._look_at(None, None)
        scene.remove(self._wire)
        scene.remove(self._hint)
        if self._moved is not None and self._moved in scene.wires:
            scene.wires[self._moved].set_faint(False)
        for item in scene.blocks.values():
            item.setOpacity(1.0)
            for port in [*item.inputs, item.output]:
                port.set_look("plain")


def _link_into(view: CanvasView, port: PortItem) -> Link | None:
    return next(
        (
            link
            for link in view.network_scene.network.links
            if (link.target, link.port) == (port.layer_id, port.port)
        ),
        None,
    )
