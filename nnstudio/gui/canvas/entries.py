"""What the canvas asks the catalogue of layers."""

from __future__ import annotations

from functools import lru_cache

from nnstudio.document.catalogue import Entry, catalogue
from nnstudio.document.network import INPUT, Network

#: ``Entry.num_inputs`` of layers that take two wires or more.
ANY_NUMBER = -1
_FEWEST = 2


@lru_cache(maxsize=1)
def _entries() -> dict[str, Entry]:
    return {entry.name: entry for entry in catalogue().families["layers"]}


def all_entries() -> tuple[Entry, ...]:
    """All layers of the catalogue, in its order."""
    return tuple(_entries().values())


def entry_of(kind: str) -> Entry | None:
    """The catalogue's entry for a layer, if it knows it."""
    return _entries().get(kind)


def category_of(kind: str) -> str:
    """The category that gives a block its colour."""
    entry = entry_of(kind)
    return entry.category if entry is not None else ""


def num_inputs_of(kind: str) -> int:
    """How many wires a layer takes; -1 is two or more."""
    if kind == INPUT:
        return 0
    entry = entry_of(kind)
    return entry.num_inputs if entry is not None else 1


def num_ports(network: Network) -> dict[str, tuple[int, bool]]:
    """How many inputs each block has, and whether the last of them is a spare one.

    They are those it needs and those in use; layers that take any number have a spare one
    once the others are in use.
    """
    used = dict.fromkeys((layer.id for layer in network.layers), 0)
    for link in network.links:
        used[link.target] = max(used[link.target], link.port + 1)
    result: dict[str, tuple[int, bool]] = {}
    for layer in network.layers:
        needed = num_inputs_of(layer.kind)
        if needed == ANY_NUMBER:
            has_spare = used[layer.id] >= _FEWEST
            result[layer.id] = (max(_FEWEST, used[layer.id] + 1), has_spare)
        else:
            result[layer.id] = (max(needed, used[layer.id]), False)
    return result
