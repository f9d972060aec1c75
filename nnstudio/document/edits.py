"""Pure edits: a project goes in, a changed project comes out, nothing else happens.

Each raises ``Invalid`` instead of making a project that is not well formed.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from msgspec.structs import replace

from nnstudio.document.data import DataPlan
from nnstudio.document.description import (
    AddLayer,
    Connect,
    Disconnect,
    InsertLayer,
    Remedy,
    RemoveLayer,
    SetField,
    SetParam,
    Several,
)
from nnstudio.document.invalid import Invalid
from nnstudio.document.layout import ROW, make_room
from nnstudio.document.network import Layer, Link, Network, checked_network, new_layer_id, reaches
from nnstudio.document.project import Project
from nnstudio.document.refusal import refused
from nnstudio.document.sources.copies import fitting
from nnstudio.document.values import Value

#: Distance between the centres of two stacked blocks, in scene units.
SPACING = ROW


def _with_network(
    project: Project,
    layers: Collection[Layer] | None = None,
    links: Collection[Link] | None = None,
) -> Project:
    old = project.network
    network = Network(
        tuple(old.layers if layers is None else layers),
        tuple(sorted(old.links if links is None else links)),
    )
    return replace(project, network=checked_network(network))


def _replace_layer(project: Project, layer: Layer) -> Project:
    layers = [layer if old.id == layer.id else old for old in project.network.layers]
    return _with_network(project, layers=layers)


def next_port(network: Network, layer_id: str) -> int:
    """The first input of a layer that no wire leads into."""
    used = {link.port for link in network.links if link.target == layer_id}
    port = 0
    while port in used:
        port += 1
    return port


def add_layer(project: Project, layer: Layer, after: str | None = None) -> Project:
    """Adds a layer; with ``after``, wires it behind that layer."""
    links = list(project.network.links)
    if after is not None:
        links.append(Link(after, layer.id))
    return _with_network(project, [*project.network.layers, layer], links)


def insert_layer(project: Project, layer: Layer, link: Link) -> Project:
    """Adds a layer in the middle of a wire; the blocks behind it make room."""
    if link not in project.network.links:
        raise Invalid("Wire", "a wire of this network", f"{link}", "Choose a wire that exists.")
    links = [old for old in project.network.links if old != link]
    links += [Link(link.source, layer.id), Link(layer.id, link.target, link.port)]
    project = _with_network(project, [*project.network.layers, layer], links)
    return replace(project, network=make_room(project.network, layer.id))


def remove_layers(project: Project, layer_ids: Collection[str]) -> Project:
    """Removes layers; a wire through a removed chain is joined up again."""
    for layer_id in layer_ids:
        network = project.network
        network.layer(layer_id)
        incoming = [link for link in network.links if link.target == layer_id]
        outgoing = [link for link in network.links if link.source == layer_id]
        links = [link for link in network.links if link not in incoming + outgoing]
        if len(incoming) == 1:
            for link in outgoing:
                joined = Link(incoming[0].source, link.target, link.port)
                if not any(
                    (old.source, old.target) == (joined.source, joined.target) for old in links
                ):
                    links.append(joined)
        layers = [layer for layer in network.layers if layer.id != layer_id]
        project = _with_network(project, layers, _closed_ports(links))
    return project


def _closed_ports(links: Collection[Link]) -> list[Link]:
    """Links whose ports at each target count from 0 without a gap."""
    result: list[Link] = []
    for target in {link.target for link in links}:
        here = sorted((link for link in links if link.target == target), key=lambda link: link.port)
        result += [Link(link.source, target, port) for port, link in enumerate(here)]
    return result


def connect(project: Project, source: str, target: str, port: int | None = None) -> Project:
    """Draws a wire; with ``port``, it takes the place of the wire that was there."""
    if reaches(project.network, target, source):
        raise Invalid(
            "Wire",
            "a wire that leads forward",
            f"one from {source!r} back to {target!r}",
            "Connect to a layer that comes later.",
        )
    links = list(project.network.links)
    if port is None:
        port = next_port(project.network, target)
    links = [link for link in links if (link.target, link.port) != (target, port)]
    return _with_network(project, links=[*links, Link(source, target, port)])


def disconnect(project: Project, link: Link) -> Project:
    """Removes a wire."""
    links = [old for old in project.network.links if old != link]
    return _with_network(project, links=_closed_ports(links))


def move_layers(project: Project, positions: Mapping[str, tuple[float, float]]) -> Project:
    """Places blocks on the canvas."""
    layers = [
        replace(layer, position=positions.get(layer.id, layer.position))
        for layer in project.network.layers
    ]
    return _with_network(project, layers=layers)


def set_param(project: Project, layer_id: str, name: str, value: Value) -> Project:
    """Sets one parameter of a layer."""
    if isinstance(value, float) and not math.isfinite(value):
        what = name.replace("_", " ").capitalize()
        raise Invalid(what, "a finite number", str(value), "Enter another number.")
    layer = project.network.layer(layer_id)
    return _replace_layer(project, replace(layer, params={**layer.params, name: value}))


def reset_param(project: Project, layer_id: str, name: str) -> Project:
    """Puts one parameter of a layer back to its default."""
    layer = project.network.layer(layer_id)
    kept = {key: value for key, value in layer.params.items() if key != name}
    return _replace_layer(project, replace(layer, params=kept))


def set_title(project: Project, layer_id: str, title: str) -> Project:
    """Names a block."""
    return _replace_layer(project, replace(project.network.layer(layer_id), title=title))


@dataclass(frozen=True)
class Pasted:
    """A project with a pasted fragment, and the ids its layers were given."""

    project: Project
    layer_ids: tuple[str, ...]


def fragment(network: Network, layer_ids: Collection[str]) -> Network:
    """The chosen layers and the wires among them, for copying."""
    return Network(
        tuple(layer for layer in network.layers if layer.id in layer_ids),
        tuple(
            link for link in network.links if link.source in layer_ids and link.target in layer_ids
        ),
    )


def paste(project: Project, copied: Network, offset: tuple[float, float] = (30.0, 30.0)) -> Pasted:
    """Adds a copied fragment under new ids, moved by ``offset``."""
    names: dict[str, str] = {}
    for layer in copied.layers:
        names[layer.id] = new_layer_id(project.network, layer.kind, names.values())
    layers = [
        replace(
            layer,
            id=names[layer.id],
            position=(layer.position[0] + offset[0], layer.position[1] + offset[1]),
        )
        for layer in copied.layers
    ]
    links = _closed_ports(
        [Link(names[link.source], names[link.target], link.port) for link in copied.links]
    )
    pasted = _with_network(
        project, [*project.network.layers, *layers], [*project.network.links, *links]
    )
    return Pasted(pasted, tuple(names.values()))


def set_data(project: Project, data: DataPlan) -> Project:
    """Chooses the data; copies of files that are read no more are left out."""
    return fitting(replace(project, data=checked(data)))


def checked(struct: Any) -> Any:
    """Returns a document value if every field is allowed, for values built in code.

    Raises:
        Invalid: A field has the wrong type or is out of range.
    """
    tree = msgspec.json.decode(msgspec.json.encode(struct))
    try:
        return msgspec.convert(tree, type(struct))
    except msgspec.ValidationError as error:
        raise refused(type(struct).__name__, error, type(struct), tree) from error


def set_field(project: Project, path: str, value: Any) -> Project:
    """Sets the value at a dotted path, for instance ``plan.epochs``.

    Layers are named by their ids: ``network.layers.dense_1.params.units``, outputs by their
    layers: ``plan.outputs.dense_2.weight``. ``value`` may be a document value or plain JSON
    data.

    Raises:
        Invalid: The path does not exist or the value is not allowed there.
    """
    tree = msgspec.json.decode(msgspec.json.encode(project))
    node: Any = tree
    *parents, last = path.split(".")
    for name in parents:
        node = _child(node, name, path)
    if not isinstance(node, dict) or (last not in node and parents[-1:] != ["params"]):
        raise _unknown_name(path, sorted(node) if isinstance(node, dict) else [], last)
    node[last] = msgspec.json.decode(msgspec.json.encode(value))
    try:
        changed = msgspec.convert(tree, Project)
    except msgspec.ValidationError as error:
        raise refused(path, error, Project, tree) from error
    checked_network(changed.network)
    return changed


def _child(node: Any, name: str, path: str) -> Any:
    if isinstance(node, list):
        items = {
            item.get("id") or item.get("layer"): item for item in node if isinstance(item, dict)
        }
        if name in items:
            return items[name]
        names = sorted(key for key in items if isinstance(key, str))
    else:
        if isinstance(node, dict) and name in node:
            return node[name]
        names = sorted(node) if isinstance(node, dict) else []
    raise _unknown_name(path, names, name)


def _unknown_name(path: str, names: Collection[str], name: str) -> Invalid:
    expected = f"one of {', '.join(names)}" if names else "a place that holds named values"
    return Invalid(path or "Path", expected, repr(name), "Correct the name.")


def apply_remedy(project: Project, remedy: Remedy) -> Project:
    """Does what the button of a problem promises."""
    network = project.network
    match remedy:
        case InsertLayer(before=before, kind=kind, params=params, port=port):
            target = network.layer(before)
            layer = Layer(new_layer_id(network, kind), kind, params)
            link = next(
                (link for link in network.links if (link.target, link.port) == (before, port)), None
            )
            if link is None:
                x, y = target.position
                added = add_layer(project, replace(layer, position=(x, y - SPACING)))
                return connect(added, layer.id, before, port)
            return insert_layer(project, replace(layer, position=_between(network, link)), link)
        case SetParam(layer=layer_id, name=name, value=value):
            return set_param(project, layer_id, name, value)
        case SetField(path=path, value=value):
            return set_field(project, path, value)
        case RemoveLayer(layer=layer_id):
            return remove_layers(project, [layer_id])
        case AddLayer(after=after, kind=kind, params=params):
            layer = Layer(
                new_layer_id(network, kind), kind, params, position=free_position(network, after)
            )
            return add_layer(project, layer, after)
        case Connect(source=source, target=target_id):
            return connect(project, source, target_id)
        case Disconnect(source=source, target=target_id):
            wires = [
                link for link in network.links if (link.source, link.target) == (source, target_id)
            ]
            return disconnect(project, wires[-1]) if wires else project
        case Several(steps=steps):
            for step in steps:
                project = apply_remedy(project, step)
            return project


def _between(network: Network, link: Link) -> tuple[float, float]:
    (x1, y1), (x2, y2) = network.layer(link.source).position, network.layer(link.target).position
    return ((x1 + x2) / 2, (y1 + y2) / 2)


def free_position(network: Network, after: str | None) -> tuple[float, float]:
    """A place below ``after`` (or below everything) where no block stands yet."""
    taken = {layer.position for layer in network.layers}
    if after is not None and network.has(after):
        x, y = network.layer(after).position
    else:
        x, y = max(
            (layer.position for layer in network.layers), key=_lower, default=(0.0, -SPACING)
        )
    y += SPACING
    while any(abs(x - px) < SPACING / 2 and abs(y - py) < SPACING / 2 for px, py in taken):
        x += 2 * SPACING
    return (x, y)


def _lower(position: tuple[float, float]) -> float:
    return position[1]
