"""A layer dragged from the palette onto the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF

from nnstudio.document.adding import link_source
from nnstudio.document.network import INPUT
from nnstudio.gui.canvas.entries import entry_of
from nnstudio.gui.canvas.geometry import BLOCK_HEIGHT, BLOCK_WIDTH
from nnstudio.gui.canvas.ghosts import GhostBlock, GhostWire
from nnstudio.gui.canvas.labels import translate
from nnstudio.gui.canvas.wire_item import WireItem

if TYPE_CHECKING:
    from nnstudio.gui.canvas.view import CanvasView

LAYER_MIME_TYPE = "application/x-nnstudio-layer"


def dropped_kind(mime: QMimeData) -> str | None:
    """The layer that is being dragged, if it is one that the catalogue knows."""
    if not mime.hasFormat(LAYER_MIME_TYPE):
        return None
    kind = bytes(mime.data(LAYER_MIME_TYPE).data()).decode("utf-8", "replace")
    return kind if kind == INPUT or entry_of(kind) is not None else None


class DropLayer:
    """Shows where the layer would go: into a wire, or below the block it would be wired to."""

    def __init__(self, view: CanvasView, kind: str) -> None:
        self._view = view
        self._kind = kind
        self._block = GhostBlock(translate("Canvas", "Input") if kind == INPUT else kind)
        self._link = GhostWire()
        self._wire: WireItem | None = None
        view.network_scene.addItem(self._block)
        view.network_scene.addItem(self._link)

    def move(self, place: QPointF) -> None:
        """The mouse is at a place of the scene."""
        self._aim(self._view.wire_at(place) if self._kind != INPUT else None)
        # Beside the wire, so that one sees it light up.
        beside = QPointF(BLOCK_WIDTH / 2 + 28, 0)
        self._block.setPos(self._wire.middle + beside if self._wire is not None else place)
        source = self._source(place)
        self._link.setVisible(source is not None)
        if source is not None:
            start = self._view.network_scene.blocks[source].output.place()
            self._link.lead(start, place - QPointF(0, BLOCK_HEIGHT / 2))

    def finish(self, place: QPointF) -> None:
        """The layer was let go."""
        self.move(place)
        wire, source = self._wire, self._source(place)
        self.cancel()
        if wire is not None:
            self._view.commands.insert(self._kind, wire.link, wire.middle)
        else:
            self._view.commands.add(self._kind, place, source)

    def cancel(self) -> None:
        """The layer was taken elsewhere."""
        self._aim(None)
        self._view.network_scene.remove(self._block)
        self._view.network_scene.remove(self._link)

    def _source(self, place: QPointF) -> str | None:
        """The block it is wired to: the one a double-click would take, if it lies above."""
        if self._wire is not None:
            return None
        scene, selection = self._view.network_scene, self._view.model.selection
        source = link_source(scene.network, self._kind, selection)
        if source is None or scene.blocks[source].centre.y() >= place.y():
            return None
        return source

    def _aim(self, wire: WireItem | None) -> None:
        if wire is not self._wire:
            for item in (self._wire, wire):
                if item is not None:
                    item.set_target(item is wire)
            self._wire = wire
