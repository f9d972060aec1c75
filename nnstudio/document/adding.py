"""Adding a layer as every panel does it: with its starter parameters, wired where one expects."""

from __future__ import annotations

from collections.abc import Sequence

from nnstudio.document.catalogue import catalogue
from nnstudio.document.edits import add_layer, free_position
from nnstudio.document.network import INPUT, Layer, Network, new_layer_id
from nnstudio.document.project import Project


def new_layer(network: Network, kind: str, position: tuple[float, float] = (0.0, 0.0)) -> Layer:
    """A fresh layer with an id that ``network`` has not given yet and the catalogue's starters."""
    entry = catalogue().find("layers", kind)
    starter = entry.starter if entry is not None else {}
    return Layer(new_layer_id(network, kind), kind, dict(starter), position=position)


def link_source(network: Network, kind: str, selection: Sequence[str] = ()) -> str | None:
    """Id of the layer that a new layer of this kind is wired behind.

    It is the block selected last or, where none is, the one added last. Input blocks are
    fed by the data alone, so there is none for them.
    """
    if kind == INPUT:
        return None
    chosen = [layer_id for layer_id in selection if network.has(layer_id)]
    if chosen:
        return chosen[-1]
    return network.layers[-1].id if network.layers else None


def append_layer(project: Project, kind: str, selection: Sequence[str] = ()) -> Project:
    """Adds a layer below the selected or last one and wires it behind that.

    The first layer of an empty network gets an input block above it, since a network that
    no data enters cannot do anything. The new layer is the last of the changed project's
    network.
    """
    if not project.network.layers and kind != INPUT:
        project = append_layer(project, INPUT)
    source = link_source(project.network, kind, selection)
    layer = new_layer(project.network, kind, free_position(project.network, source))
    return add_layer(project, layer, source)
