"""The network: layers with stable ids and the links between them.

Any directed acyclic graph can be written, so skip connections and several inputs and
outputs are ordinary. Shapes are not stored: Keras answers for them (see ``description``).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Annotated

import msgspec
from msgspec import Meta

from nnstudio.document.invalid import Invalid
from nnstudio.document.values import Value

INPUT = "InputLayer"
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,199}")


class Layer(msgspec.Struct, frozen=True):
    """One block of the canvas.

    Attributes:
        id: Stable and unique within the network; also the layer's name in Keras.
        kind: Public class name in ``keras.layers``, for instance ``"Dense"``.
        params: Constructor parameters that differ from their defaults. An ``InputLayer``
            without ``shape`` takes the shape of the data; its ``feature`` names the group of
            input columns or the array it reads (``None``: the only one).
        title: What the user calls the block; empty means its kind.
        position: Centre of the block on the canvas, in scene units (x right, y down).
    """

    id: str
    kind: str
    params: Mapping[str, Value] = {}
    title: str = ""
    position: tuple[float, float] = (0.0, 0.0)


class Link(msgspec.Struct, frozen=True, order=True):
    """A wire from one layer's output to another layer's input.

    Attributes:
        source: Id of the layer whose output is read.
        target: Id of the layer that reads it.
        port: Which of the target's inputs, counted from 0; the order matters for layers
            such as ``Concatenate``, ``Subtract`` or ``Attention``.
    """

    source: str
    target: str
    port: Annotated[int, Meta(ge=0, le=999)] = 0


class Network(msgspec.Struct, frozen=True):
    """Layers in the order in which they were added, and links in canonical order."""

    layers: tuple[Layer, ...] = ()
    links: tuple[Link, ...] = ()

    def layer(self, layer_id: str) -> Layer:
        """Returns the layer with that id.

        Raises:
            KeyError: No layer has that id.
        """
        for layer in self.layers:
            if layer.id == layer_id:
                return layer
        raise KeyError(layer_id)

    def has(self, layer_id: str) -> bool:
        """Whether a layer with that id exists."""
        return any(layer.id == layer_id for layer in self.layers)

    def sources(self, layer_id: str) -> tuple[str, ...]:
        """Ids of the layers that feed ``layer_id``, in the order of its ports."""
        links = sorted((link for link in self.links if link.target == layer_id), key=_port)
        return tuple(link.source for link in links)

    def targets(self, layer_id: str) -> tuple[str, ...]:
        """Ids of the layers that read ``layer_id``'s output, in canonical order."""
        return tuple(link.target for link in self.links if link.source == layer_id)

    @property
    def inputs(self) -> tuple[Layer, ...]:
        """The input blocks, in the order in which they were added."""
        return tuple(layer for layer in self.layers if layer.kind == INPUT)

    @property
    def outputs(self) -> tuple[Layer, ...]:
        """The layers that nothing reads and that read something: the network's outputs."""
        feeding = {link.source for link in self.links}
        fed = {link.target for link in self.links}
        return tuple(layer for layer in self.layers if layer.id in fed - feeding)


def _port(link: Link) -> int:
    return link.port


def ordered(network: Network) -> tuple[Layer, ...]:
    """Layers sorted so that each comes after all that feed it (Kahn's algorithm).

    Layers that do not depend on each other keep the order in which they were added.

    Raises:
        Invalid: The links form a cycle.
    """
    place = {layer.id: index for index, layer in enumerate(network.layers)}
    missing = dict.fromkeys(place, 0)
    targets: dict[str, list[str]] = {layer_id: [] for layer_id in place}
    for link in network.links:
        missing[link.target] += 1
        targets[link.source].append(link.target)
    result: list[Layer] = []
    ready = [layer_id for layer_id in place if not missing[layer_id]]
    while ready:
        result.extend(network.layers[place[layer_id]] for layer_id in ready)
        freed = []
        for layer_id in ready:
            del missing[layer_id]
            for target in targets[layer_id]:
                missing[target] -= 1
                if not missing[target]:
                    freed.append(target)
        ready = sorted(freed, key=place.__getitem__)
    if missing:
        names = sorted(_looping(network, missing))
        told = ", ".join(names[:6]) + (" …" if len(names) > 6 else "")
        raise Invalid(
            "Network",
            "wires that lead from the inputs to the outputs",
            f"a loop through {told}",
            "Remove one of the wires of the loop.",
        )
    return tuple(result)


def _looping(network: Network, left: Collection[str]) -> set[str]:
    """The layers of loops, among those that are fed by one (Kahn's algorithm from the ends)."""
    links = [link for link in network.links if link.source in left and link.target in left]
    sources: dict[str, list[str]] = {layer_id: [] for layer_id in left}
    num_targets = dict.fromkeys(left, 0)
    for link in links:
        sources[link.target].append(link.source)
        num_targets[link.source] += 1
    ends = [layer_id for layer_id, count in num_targets.items() if not count]
    while ends:
        layer_id = ends.pop()
        del num_targets[layer_id]
        for source in sources[layer_id]:
            num_targets[source] -= 1
            if not num_targets[source]:
                ends.append(source)
    return set(num_targets)


def reaches(network: Network, start: str, goal: str) -> bool:
    """Whether ``goal`` can be reached from ``start`` along the wires (or is the same)."""
    targets: dict[str, list[str]] = {}
    for link in network.links:
        targets.setdefault(link.source, []).append(link.target)
    seen, todo = {start}, [start]
    while todo:
        for target in targets.get(todo.pop(), ()):
            if target not in seen:
                seen.add(target)
                todo.append(target)
    return goal in seen


def new_layer_id(network: Network, kind: str, taken: Iterable[str] = ()) -> str:
    """A short id that no layer of ``network`` has, for instance ``"dense_3"``."""
    stem = "input" if kind == INPUT else "".join(c for c in kind.lower() if c.isalnum())
    used = {layer.id for layer in network.layers} | set(taken)
    number = 1
    while f"{stem}_{number}" in used:
        number += 1
    return f"{stem}_{number}"


def checked_network(network: Network) -> Network:
    """Returns ``network`` if it is a well-formed directed acyclic graph.

    Raises:
        Invalid: An id could not be a name in Keras, two layers share one, a link leads
            nowhere or twice to one port, an input block is fed, or the links form a cycle.
    """
    kinds: dict[str, str] = {}
    for layer in network.layers:
        if not _ID.fullmatch(layer.id):
            raise Invalid(
                "Network", "ids of letters, digits and _", repr(layer.id), "Choose another id."
            )
        if layer.id in kinds:
            raise Invalid(
                "Network", "a different id for each layer", f"{layer.id!r} twice", "Rename one."
            )
        kinds[layer.id] = layer.kind
    ports: set[tuple[str, int]] = set()
    for link in network.links:
        for end in (link.source, link.target):
            if end not in kinds:
                raise Invalid(
                    "Network",
                    "wires between layers that exist",
                    f"a wire to {end!r}",
                    "Remove that wire.",
                )
        if kinds[link.target] == INPUT:
            raise Invalid(
                "Network",
                "an input block that only the data feeds",
                f"a wire into {link.target!r}",
                "Lead the wire to another layer.",
            )
        if (link.target, link.port) in ports:
            raise Invalid(
                "Network",
                "one wire for each input of a layer",
                f"two wires into input {link.port + 1} of {link.target!r}",
                "Remove one of the two wires.",
            )
        ports.add((link.target, link.port))
    ordered(network)
    return network
