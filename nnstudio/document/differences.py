"""How two projects differ, in words: what a table of runs says of each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec.structs import replace

from nnstudio.document.network import Layer, Network
from nnstudio.document.project import Project
from nnstudio.document.sources.copies import without_copies
from nnstudio.document.values import Config

#: Parts of a project that change nothing of what is trained.
_SILENT = frozenset({"name", "notes", "pinned_sample", "network", "lock"})


class Difference(msgspec.Struct, frozen=True):
    """One setting that is another.

    Attributes:
        where: ``"network"``, ``"plan"``, ``"data"`` or ``"tasks"``.
        text: In words, for instance ``"learning rate 0.003 → 0.01"``.
        layer: Id of the layer it is about.
    """

    where: str
    text: str
    layer: str | None = None


def differences(before: Project, after: Project) -> tuple[Difference, ...]:
    """All settings of ``after`` that are not as in ``before``, the network's first.

    Places of blocks, notes and names are no settings.
    """
    before, after = _alone(before), _alone(after)
    found = [*_of_networks(before.network, after.network)]
    for name in Project.__struct_fields__:
        if name not in _SILENT:
            changes = _changes(getattr(before, name), getattr(after, name), "")
            found += [Difference(name, text) for text in changes]
    return tuple(found)


def in_words(found: tuple[Difference, ...]) -> str:
    """All of them in one line; empty where there are none."""
    return " · ".join(one.text for one in found)


def _alone(project: Project) -> Project:
    """Where data is kept is no setting."""
    return replace(project, data=without_copies(project.data))


def _of_networks(before: Network, after: Network) -> Iterator[Difference]:
    old = {layer.id: layer for layer in before.layers}
    new = {layer.id: layer for layer in after.layers}
    for name in old.keys() - new.keys():
        yield Difference("network", f"without {_called(old[name])}", name)
    for name, layer in new.items():
        if name not in old:
            yield Difference("network", f"with {_called(layer)}", name)
        elif old[name].kind != layer.kind:
            text = f"{_called(old[name])} → {layer.kind}"
            yield Difference("network", text, name)
        else:
            for text in _changes(dict(old[name].params), dict(layer.params), ""):
                yield Difference("network", f"{_called(layer)}: {text}", name)
    if old.keys() == new.keys() and set(before.links) != set(after.links):
        yield Difference("network", "other wires")


def _changes(before: Any, after: Any, name: str) -> Iterator[str]:
    """The innermost values that differ, each with its name."""
    if before == after:
        return
    are_configs = isinstance(before, Config) and isinstance(after, Config)
    if are_configs and before.kind == after.kind:
        yield from _changes(dict(before.params), dict(after.params), "")
    elif isinstance(before, dict) and isinstance(after, dict):
        for key in dict.fromkeys([*before, *after]):
            yield from _changes(before.get(key), after.get(key), _joined(name, key))
    elif isinstance(before, msgspec.Struct) and type(before) is type(after) and not are_configs:
        for field in before.__struct_fields__:
            pair = getattr(before, field), getattr(after, field)
            yield from _changes(*pair, _joined(name, field))
    else:
        yield f"{name} {_told(before)} → {_told(after)}".strip()


def _joined(name: str, field: str) -> str:
    return f"{name} {field.replace('_', ' ')}".strip()


def _called(layer: Layer) -> str:
    return layer.title or f"{layer.kind} {layer.id}"


def _told(value: Any) -> str:
    match value:
        case None:
            return "default"
        case bool():
            return "on" if value else "off"
        case float():
            return f"{value:g}"
        case Config():
            return value.kind
        case msgspec.Struct():
            return type(value).__name__
        case tuple() | list():
            return f"({', '.join(_told(one) for one in value)})"
        case dict():
            return "other values"
        case _:
            return str(value)
