"""Finds fields that no value of ours has: most often a name that was misspelled by hand."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import NamedTuple

import msgspec
from msgspec import inspect


class UnknownField(NamedTuple):
    """A field that nothing would be read from.

    Attributes:
        place: Where it stands, for instance ``"plan.epoch"``.
        known: The names that may stand there.
    """

    place: str
    known: tuple[str, ...]

    @property
    def advice(self) -> str:
        """What may be meant, as a sentence."""
        name = self.place.rpartition(".")[2]
        near = difflib.get_close_matches(name, self.known, 1, 0.6)
        if near:
            return f"Perhaps {near[0]!r} is meant."
        return f"Known there: {', '.join(self.known)}."


def unknown_field(kind: type[msgspec.Struct], tree: object) -> UnknownField | None:
    """The first field of plain JSON data that its type does not have.

    Args:
        kind: What the data was read as; it fits.
        tree: The data.
    """
    return next(_unknown(inspect.type_info(kind), tree, ""), None)


def _unknown(kind: inspect.Type, tree: object, place: str) -> Iterator[UnknownField]:
    members = _members(kind)
    if isinstance(tree, dict):
        struct = _struct(members, tree)
        if struct is not None:
            yield from _of_struct(struct, tree, place)
        for member in members:
            if struct is None and isinstance(member, inspect.DictType):
                for name, value in tree.items():
                    yield from _unknown(member.value_type, value, _below(place, name))
    elif isinstance(tree, list):
        for member in members:
            for number, value in enumerate(tree):
                item = _item(member, number)
                if item is not None:
                    yield from _unknown(item, value, f"{place}[{number}]")


def _of_struct(
    struct: inspect.StructType, tree: dict[str, object], place: str
) -> Iterator[UnknownField]:
    fields = {field.encode_name: field.type for field in struct.fields}
    names = (*((struct.tag_field,) if struct.tag_field is not None else ()), *fields)
    for name, value in tree.items():
        if name in fields:
            yield from _unknown(fields[name], value, _below(place, name))
        elif name not in names:
            yield UnknownField(_below(place, name), names)


def _members(kind: inspect.Type) -> tuple[inspect.Type, ...]:
    if isinstance(kind, inspect.Metadata):
        return _members(kind.type)
    return kind.types if isinstance(kind, inspect.UnionType) else (kind,)


def _struct(
    members: tuple[inspect.Type, ...], tree: dict[str, object]
) -> inspect.StructType | None:
    """Which of the possible structs the data is: that of its tag, or the only one."""
    for member in members:
        if isinstance(member, inspect.StructType) and (
            member.tag_field is None or tree.get(member.tag_field) == member.tag
        ):
            return member
    return None


def _item(kind: inspect.Type, number: int) -> inspect.Type | None:
    if isinstance(kind, inspect.VarTupleType):
        return kind.item_type
    if isinstance(kind, inspect.TupleType) and number < len(kind.item_types):
        return kind.item_types[number]
    return None


def _below(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name
