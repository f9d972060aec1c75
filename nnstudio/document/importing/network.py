"""A whole model of Keras as a network of ours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from nnstudio.document.arrange import arranged
from nnstudio.document.catalogue import catalogue
from nnstudio.document.importing.gate import MODELS, is_operation
from nnstudio.document.importing.layers import Json, is_adapted, params_of
from nnstudio.document.importing.operations import as_layer
from nnstudio.document.importing.refusing import layer_refused, refused
from nnstudio.document.importing.wires import flat_places, sources_of
from nnstudio.document.layout import COLUMN, ROW, Positions
from nnstudio.document.network import INPUT, Layer, Link, Network, checked_network, ordered
from nnstudio.document.values import Value

MAX_LAYERS = 2000
#: Models within models.
_MAX_NESTED = 6
_MAX_ID = 100
_MAX_LINKS = 5000
#: Rows that all wires cross together, up to which a network is arranged.
_MAX_CROSSED = 20_000
_FLOAT = "float32"


class Translated(msgspec.Struct, frozen=True):
    """What became of a model.

    Attributes:
        network: Blocks, arranged; ids are Keras' names, as far as they can be.
        places: For each block that is a layer of the model: its id, and the names that lead to
            it (through models within the model).
        adapted: Blocks whose mean and variance are among the weights of the model.
        notes: Sentences about what is not as in the model.
        precision: Keras' dtype policy of its layers.
    """

    network: Network
    places: dict[str, tuple[str, ...]]
    adapted: tuple[str, ...]
    notes: tuple[str, ...]
    precision: str


@dataclass(frozen=True)
class _Named:
    """A layer's entry in a configuration."""

    name: str
    kind: str
    config: Json
    calls: list[Any]
    shared: object
    is_operation: bool = False


def translate(file: Path, config: Json) -> Translated:
    """Makes a network of a model's configuration, after the gate.

    Args:
        file: Where it comes from, for the refusals.
        config: Of the whole model.

    Raises:
        Invalid: The canvas cannot hold it; the sentence names the layer.
    """
    kind, inner = config.get("class_name"), config.get("config")
    if kind not in MODELS or not isinstance(inner, dict | list):
        raise refused(file, "a Functional or Sequential model", f"{str(kind)[:60]!r}")
    if isinstance(inner, list):  # a Sequential model of Keras before 2.2
        inner = {"layers": inner}
    making = _Making(file)
    outputs = making.model(str(kind), inner, None, ())
    return making.finished(outputs)


class _Making:
    """Collects blocks and wires while a configuration is walked through."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._layers: dict[str, Layer] = {}
        self._links: list[Link] = []
        self._places: dict[str, tuple[str, ...]] = {}
        self._adapted: list[str] = []
        self._notes: list[str] = []
        self._policies: set[str] = set()
        self._shared: set[object] = set()

    def finished(self, outputs: Sequence[str]) -> Translated:
        """The network, with every output at an end of it."""
        for layer_id in dict.fromkeys(outputs):
            is_read = any(link.source == layer_id for link in self._links)
            if is_read or self._layers[layer_id].kind == INPUT:
                end = self._add(f"{layer_id}_output", "Identity", {}, ())
                self._links.append(Link(layer_id, end))
        network = Network(tuple(self._layers.values()), tuple(sorted(self._links)))
        if not network.layers:
            raise refused(self._file, "a model with layers", "none")
        if len(self._links) > _MAX_LINKS:
            raise refused(self._file, f"at most {_MAX_LINKS:,} wires", f"{len(self._links):,}")
        checked_network(network)
        precision = self._precision()
        places = _positions(network)
        layers = tuple(replace(each, position=places[each.id]) for each in network.layers)
        arranged_network = Network(layers, network.links)
        return Translated(
            arranged_network, self._places, tuple(self._adapted), tuple(self._notes), precision
        )

    def model(
        self, kind: str, config: Json, incoming: Sequence[str] | None, path: tuple[str, ...]
    ) -> list[str]:
        """Adds the layers of a model; returns the ids of its outputs.

        Args:
            kind: Its class.
            config: Its configuration.
            incoming: What feeds it where it stands within another model.
            path: Names that lead to it.
        """
        if len(path) > _MAX_NESTED:
            raise refused(self._file, f"at most {_MAX_NESTED} models within models", "more")
        entries = [self._named(each) for each in _list(self._file, config.get("layers"))]
        if len(self._layers) + len(entries) > MAX_LAYERS:
            raise refused(self._file, f"at most {MAX_LAYERS:,} layers", "more")
        names = [entry.name for entry in entries]
        if len(set(names)) < len(names):
            twice = next(name for name in names if names.count(name) > 1)
            raise layer_refused(twice, "a different name for each layer", "two of that name")
        if kind == "Sequential":
            return self._chain(entries, config, incoming, path)
        return self._graph(entries, config, incoming, path)

    def _named(self, entry: Any) -> _Named:
        if not isinstance(entry, dict) or not isinstance(entry.get("config"), dict | list):
            raise refused(self._file, "layers with their settings", "something else")
        config = entry["config"] if isinstance(entry["config"], dict) else {}
        name = entry.get("name", config.get("name"))
        kind, calls = entry.get("class_name"), entry.get("inbound_nodes", [])
        if not isinstance(name, str) or not isinstance(kind, str) or not isinstance(calls, list):
            raise refused(self._file, "layers with a name and a class", "something else")
        inner = {"layers": entry["config"]} if isinstance(entry["config"], list) else config
        shared = entry.get("shared_object_id")
        if len(calls) > 1:
            raise _used_twice(name)
        return _Named(name, kind, inner, calls, shared, is_operation(entry))

    # -------------------------------------------------------------------------- two forms
    def _chain(
        self,
        entries: list[_Named],
        config: Json,
        incoming: Sequence[str] | None,
        path: tuple[str, ...],
    ) -> list[str]:
        """A Sequential model: each layer reads the one before."""
        current = list(incoming or ())
        if len(current) > 1:
            raise layer_refused(path[-1], "one tensor", f"{len(current)}")
        for entry in entries:
            if entry.kind == INPUT:
                current = current or [self._input(entry, path)]
                continue
            if entry.is_operation:
                raise layer_refused(entry.name, "layers alone in a chain", entry.kind)
            if not current:
                current = [self._door(entry, config)]
            current = self._placed(entry, current, path)
            if len(current) != 1:
                raise layer_refused(entry.name, "one output", f"{len(current)}")
        return current

    def _door(self, first: _Named, config: Json) -> str:
        """The input block of a chain that has none; without a shape it takes that of the data."""
        shapes = [first.config.get(key) for key in ("batch_shape", "batch_input_shape")]
        known = [shape for shape in (*shapes, config.get("build_input_shape")) if shape]
        given = {"batch_shape": known[0]} if known else {}
        return self._input(_Named("input", INPUT, given, [], None), ())

    def _graph(
        self,
        entries: list[_Named],
        config: Json,
        incoming: Sequence[str] | None,
        path: tuple[str, ...],
    ) -> list[str]:
        """A Functional model: each layer says what it reads, in any order."""
        label = path[-1] if path else self._file.name
        doors = [name for name, _ in flat_places(config.get("input_layers"), label)]
        if incoming is not None and len(incoming) != len(doors):
            raise layer_refused(label, f"{len(doors)} tensors", f"{len(incoming)}")
        given: dict[str, list[str]] = {}
        if incoming is not None:
            given = {name: [source] for name, source in zip(doors, incoming, strict=True)}
        waiting = {entry.name: _with_sources(entry) for entry in entries}
        while waiting:
            ready = [
                name
                for name, (_, sources) in waiting.items()
                if all(source in given for source, _ in sources)
            ]
            if not ready:
                raise layer_refused(
                    next(iter(waiting)), "layers that are there and come before it", "others"
                )
            for name in ready:
                entry, sources = waiting.pop(name)
                if name in given:
                    continue  # an input of a model within the model
                given[name] = self._reached(entry, [_picked(given, *s) for s in sources], path)
        ends = flat_places(config.get("output_layers"), label)
        unknown = [name for name, _ in ends if name not in given]
        if unknown:
            raise layer_refused(unknown[0], "outputs that are there", "a name of no layer")
        return [_picked(given, *end) for end in ends]

    def _reached(self, entry: _Named, sources: list[str], path: tuple[str, ...]) -> list[str]:
        if entry.kind == INPUT:
            return [self._input(entry, path)]
        if not sources:
            raise layer_refused(entry.name, "a layer that reads another one", "one that does not")
        return self._placed(entry, sources, path)

    # ----------------------------------------------------------------------------- blocks
    def _input(self, entry: _Named, path: tuple[str, ...]) -> str:
        shape = entry.config.get("batch_shape", entry.config.get("batch_input_shape"))
        params: dict[str, Value] = {}
        if shape is not None:
            sizes = shape[1:] if isinstance(shape, list) else ()
            params = params_of(INPUT, {"shape": list(sizes)}, entry.name)
        return self._add(entry.name, INPUT, params, (*path, entry.name))

    def _placed(self, entry: _Named, sources: list[str], path: tuple[str, ...]) -> list[str]:
        """Adds a layer, or the layers of a model within the model."""
        if entry.shared is not None:
            if entry.shared in self._shared:
                raise _used_twice(entry.name)
            self._shared.add(entry.shared)
        if entry.kind in MODELS:
            return self.model(entry.kind, entry.config, sources, (*path, entry.name))
        known = catalogue().find("layers", entry.kind)
        if known is not None and known.num_inputs == 1 and len(sources) > 1:
            raise layer_refused(entry.name, "one tensor", f"{len(sources)}")
        self._note_policy(entry.config.get("dtype"))
        _check_both_ways(entry)
        params = params_of(entry.kind, entry.config, entry.name)
        # An operation has no weights that would have to be found again.
        place = () if entry.is_operation else (*path, entry.name)
        layer_id = self._add(entry.name, entry.kind, params, place)
        self._links += [Link(source, layer_id, port) for port, source in enumerate(sources)]
        if is_adapted(entry.kind, entry.config):
            self._adapted.append(layer_id)
        return [layer_id]

    def _add(self, name: str, kind: str, params: dict[str, Value], place: tuple[str, ...]) -> str:
        stem = re.sub(r"[^A-Za-z0-9_-]+", "_", name).strip("_-")[:_MAX_ID] or kind.lower()
        layer_id, number = stem, 1
        while layer_id in self._layers:
            number += 1
            layer_id = f"{stem}_{number}"
        self._layers[layer_id] = Layer(layer_id, kind, params)
        if place:
            self._places[layer_id] = place
        return layer_id

    # -------------------------------------------------------------------------- precision
    def _note_policy(self, dtype: Any) -> None:
        inner = dtype.get("config") if isinstance(dtype, dict) else dtype
        name = inner.get("name") if isinstance(inner, dict) else inner
        if isinstance(name, str):
            self._policies.add(name)

    def _precision(self) -> str:
        mixed = sorted(name for name in self._policies if name in _MIXED)
        others = sorted(self._policies - {_FLOAT, *mixed})
        if others or len(mixed) > 1:
            told = ", ".join(name[:30] for name in (*others, *mixed))
            self._notes.append(f"Some layers computed in {told}; here all compute in {_FLOAT}.")
            return _FLOAT
        return mixed[0] if mixed else _FLOAT


_MIXED = ("mixed_float16", "mixed_bfloat16")


def _positions(network: Network) -> Positions:
    """Arranges a network; one in which everything reads everything is stacked instead."""
    sources: dict[str, list[str]] = {layer.id: [] for layer in network.layers}
    for link in network.links:
        sources[link.target].append(link.source)
    depth: dict[str, int] = {}
    for layer in ordered(network):
        depth[layer.id] = 1 + max((depth[name] for name in sources[layer.id]), default=-1)
    if sum(depth[link.target] - depth[link.source] for link in network.links) <= _MAX_CROSSED:
        return arranged(network)
    filled: Counter[int] = Counter()
    positions: Positions = {}
    for layer_id, row in depth.items():
        positions[layer_id] = (filled[row] * COLUMN, row * ROW)
        filled[row] += 1
    return positions


def _list(file: Path, given: Any) -> list[Any]:
    if not isinstance(given, list):
        raise refused(file, "a list of layers", "something else")
    return given


def _with_sources(entry: _Named) -> tuple[_Named, list[tuple[str, int]]]:
    """A layer and what it reads; an operation becomes the layer that does the same."""
    if not entry.calls:
        return entry, []
    if not entry.is_operation:
        return entry, sources_of(entry.calls[0], entry.name)
    kind, config, sources = as_layer(entry.kind, entry.calls[0], entry.name)
    return _Named(entry.name, kind, config, [], entry.shared, is_operation=True), sources


def _picked(given: dict[str, list[str]], name: str, number: int) -> str:
    """The block that gives one output of a layer or of a model within the model."""
    outputs = given[name]
    if not 0 <= number < len(outputs):
        raise layer_refused(name, "its first output to be read", f"its output {number + 1}")
    return outputs[number]


def _used_twice(layer: str) -> Exception:
    return layer_refused(
        layer,
        "a layer that is used once",
        "one that is used in several places with the same weights",
        "A block here stands at one place. Make a layer of its own for each place in Keras.",
    )


def _check_both_ways(entry: _Named) -> None:
    """Both directions of a Bidirectional layer must be of one kind, as they are here."""
    one, other = entry.config.get("layer"), entry.config.get("backward_layer")
    if entry.kind != "Bidirectional" or not isinstance(one, dict) or not isinstance(other, dict):
        return
    first, second = one.get("config"), other.get("config")
    if isinstance(first, dict) and isinstance(second, dict):
        left_out = ("name", "go_backwards", "dtype", "seed")
        alike = one.get("class_name") == other.get("class_name") and all(
            _bare(first.get(key)) == _bare(second.get(key))
            for key in {*first, *second} - set(left_out)
        )
        if alike:
            return
    raise layer_refused(entry.name, "the same layer in both directions", "two different ones")


def _bare(value: Any) -> Any:
    """A value without what says which objects are the same one."""
    if isinstance(value, dict):
        return {key: _bare(each) for key, each in value.items() if key != "shared_object_id"}
    return value
