"""The scene: follows the network by its differences, so that an edit costs what it changed."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from nnstudio.document.description import Description
from nnstudio.document.network import Link, Network
from nnstudio.gui.canvas.block_item import BlockItem
from nnstudio.gui.canvas.entries import num_ports
from nnstudio.gui.canvas.facts import facts_of_all, output_labels
from nnstudio.gui.canvas.geometry import block_rect, lane_around
from nnstudio.gui.canvas.notes import Notes
from nnstudio.gui.canvas.wire_item import WireItem
from nnstudio.gui.theme import theme

#: A wire no longer than this (in scene units, downwards) has no room to pass a block by.
_SHORT = 100.0


class NetworkScene(QGraphicsScene):
    """Holds one item for each layer, link and visible problem.

    Signals:
        remedy_chosen: The button of a remedy was pressed; carries the remedy.
        selection_shown: Other blocks or wires are drawn as selected.
        arranged: Blocks came, went or moved.
    """

    remedy_chosen = Signal(object)
    selection_shown = Signal()
    arranged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # An index costs more than it saves where blocks move and a few hundred items exist.
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._network = Network()
        self._description = Description()
        self._selected_blocks: tuple[str, ...] = ()
        self._selected_wires: frozenset[Link] = frozenset()
        self.blocks: dict[str, BlockItem] = {}
        self.wires: dict[Link, WireItem] = {}
        self.notes = Notes(self)
        theme().changed.connect(self.update)

    @property
    def network(self) -> Network:
        """The network as it is drawn."""
        return self._network

    @property
    def selected_wires(self) -> frozenset[Link]:
        """The links that are drawn as selected."""
        return self._selected_wires

    def sync(self, network: Network) -> tuple[str, ...]:
        """Makes the scene show ``network``; returns the ids of the blocks that are new."""
        if network is self._network:
            return ()
        self._network = network
        new, touched = self._sync_blocks(network)
        touched |= self._sync_ports(network)
        new_links = self._sync_wires(network)
        if touched or new_links:
            self._route(touched, new_links)
            self._selected_wires &= frozenset(network.links)
            self.arranged.emit()
        self._show_facts()
        return new

    def describe(self, description: Description) -> None:
        """Shows what Keras answered."""
        self._description = description
        self._show_facts()

    def show_changes(self, changes: dict[str, float]) -> None:
        """Shows on blocks how far their weights have moved; the others show nothing."""
        for name, item in self.blocks.items():
            item.set_change(changes.get(name))

    def show_held(self, shares: dict[str, float]) -> None:
        """Shows on blocks which share of their weights is frozen; none of the others is."""
        for name, item in self.blocks.items():
            item.set_held(shares.get(name, 0.0))

    def select(self, blocks: tuple[str, ...], wires: Collection[Link] = ()) -> None:
        """Draws these blocks and wires as selected; the last block is the current one."""
        known = tuple(name for name in blocks if name in self.blocks)
        chosen = frozenset(wires) & frozenset(self.wires)
        for name in {*known, *self._selected_blocks} & set(self.blocks):
            self.blocks[name].set_state(selected=name in known, current=known[-1:] == (name,))
        for link in (chosen ^ self._selected_wires) & frozenset(self.wires):
            self.wires[link].set_selected(link in chosen)
        self._selected_blocks, self._selected_wires = known, chosen
        self.notes.show(self._description, self.blocks, self._selected_blocks)
        self.selection_shown.emit()

    def place_blocks(self, places: dict[str, QPointF]) -> None:
        """Moves blocks as a gesture drags them; the network stays as it is."""
        for name, place in places.items():
            self.blocks[name].setPos(place)
        self._route(set(places), ())
        self.notes.place(self.blocks)
        self.arranged.emit()

    def content_rect(self) -> QRectF:
        """The rectangle around all blocks; empty where there are none."""
        rect = QRectF()
        for item in self.blocks.values():
            rect = rect.united(block_rect(item.centre))
        return rect

    def visible_rect_of(self, name: str) -> QRectF:
        """The rectangle of a block with its ports and halo."""
        return block_rect(self.blocks[name].centre).adjusted(-12, -14, 12, 30)

    def remove(self, item: QGraphicsItem) -> None:
        """Takes an item out, if it is in."""
        if item.scene() is self:
            self.removeItem(item)

    def _sync_blocks(self, network: Network) -> tuple[tuple[str, ...], set[str]]:
        names = {layer.id for layer in network.layers}
        touched = set()
        for name in self.blocks.keys() - names:
            self.remove(self.blocks.pop(name))
            touched.add(name)
        new = []
        for layer in network.layers:
            item = self.blocks.get(layer.id)
            if item is None:
                item = BlockItem(layer)
                self.blocks[layer.id] = item
                self.addItem(item)
                new.append(layer.id)
                touched.add(layer.id)
            elif item.layer is not layer or (item.pos().x(), item.pos().y()) != layer.position:
                if (item.pos().x(), item.pos().y()) != layer.position:
                    touched.add(layer.id)
                item.set_layer(layer)
        return tuple(new), touched

    def _sync_ports(self, network: Network) -> set[str]:
        nums = num_ports(network)
        return {name for name, item in self.blocks.items() if item.set_inputs(*nums[name])}

    def _sync_wires(self, network: Network) -> tuple[Link, ...]:
        links = frozenset(network.links)
        for link in self.wires.keys() - links:
            self.remove(self.wires.pop(link))
        new = tuple(link for link in network.links if link not in self.wires)
        for link in new:
            item = WireItem(link)
            self.wires[link] = item
            self.addItem(item)
        return new

    def _route(self, touched: set[str], new: Collection[Link]) -> None:
        """Leads those wires anew whose ends moved, and the long ones, which may be in the way."""
        centres = {name: item.centre for name, item in self.blocks.items()}
        for link, wire in self.wires.items():
            start = self.blocks[link.source].output.place()
            target = self.blocks[link.target]
            end = target.inputs[link.port].place()
            is_long = end.y() - start.y() > _SHORT
            if is_long or link in new or link.source in touched or link.target in touched:
                lane = None
                if is_long:
                    others = [
                        centre
                        for name, centre in centres.items()
                        if start.y() < centre.y() < end.y()
                        and name not in (link.source, link.target)
                    ]
                    lane = lane_around(start, end, others)
                wire.route(start, end, lane)

    def _show_facts(self) -> None:
        facts = facts_of_all(self._network, self._description)
        for name, item in self.blocks.items():
            item.set_facts(facts[name])
        labels = output_labels(self._description)
        for link, wire in self.wires.items():
            wire.set_label(labels.get(link.source, ""))
        self.notes.show(self._description, self.blocks, self._selected_blocks)
