"""Turns msgspec's complaints into ours: what was expected, what came, how to mend it."""

from __future__ import annotations

import re

import msgspec
from msgspec import inspect

from nnstudio.document.invalid import Invalid

_MAX_SHOWN = 60


def refused(
    what: str,
    error: msgspec.ValidationError,
    root: type[msgspec.Struct] | None = None,
    tree: object = None,
) -> Invalid:
    """Says in words why a value was refused.

    Args:
        what: What to call it where the complaint names no field.
        error: The complaint.
        root: Type that the value should have had; with it the words are better.
        tree: The value, as plain JSON data.
    """
    message, _, place = str(error).partition(" - at `")
    steps = _steps(place.rstrip("`"))
    if -1 not in steps:
        what = next((step for step in reversed(steps) if isinstance(step, str)), what)
        what = (what[:1].upper() + what[1:]).replace("_", " ")
    if missing := re.match(r"Object missing required field `(\w+)`", message):
        field = missing[1]
        return Invalid(what, f"the field {field!r}", "none", f"Add {field!r}.")
    found = _find(root, tree, steps) if root is not None else None
    if found is None:
        expected, _, received = message.removeprefix("Expected ").partition(", got ")
        return Invalid(
            what,
            expected.replace("`", ""),
            received.replace("`", "") or "another value",
            "Enter a value of that kind.",
        )
    kind, value = found
    return Invalid(what, _in_words(kind), _shown(value), _fix(kind))


def _steps(place: str) -> list[str | int]:
    """Splits ``$.plan.outputs[0].weight`` into names and positions (-1: some key)."""
    found = re.findall(r"\.(\w+)|\[(\d+|\.\.\.)\]", place)
    return [name or (int(index) if index.isdigit() else -1) for name, index in found]


def _find(
    root: type[msgspec.Struct], tree: object, steps: list[str | int]
) -> tuple[inspect.Type, object] | None:
    """The type and the value at a place, as far as types tell."""
    kind: inspect.Type = inspect.type_info(root)
    value = tree
    for step in steps:
        structs = [m for m in _members(kind) if isinstance(m, inspect.StructType)]
        if isinstance(step, str) and isinstance(value, dict):
            if any(struct.tag_field == step for struct in structs):
                tags = [struct.tag for struct in structs if isinstance(struct.tag, str)]
                return inspect.LiteralType(tuple(tags)), value[step]
            fields = [
                field
                for struct in structs
                if struct.tag_field is None or value.get(struct.tag_field) == struct.tag
                for field in struct.fields
                if field.encode_name == step
            ]
            if not fields or step not in value:
                return None
            kind, value = fields[0].type, value[step]
        elif isinstance(step, int) and isinstance(value, list) and 0 <= step < len(value):
            lists = [m for m in _members(kind) if isinstance(m, inspect.VarTupleType)]
            if not lists:
                return None
            kind, value = lists[0].item_type, value[step]
        else:
            return None
    return kind, value


def _members(kind: inspect.Type) -> tuple[inspect.Type, ...]:
    if isinstance(kind, inspect.Metadata):
        return _members(kind.type)
    return kind.types if isinstance(kind, inspect.UnionType) else (kind,)


def _in_words(kind: inspect.Type) -> str:
    members = _members(kind)
    structs = [member for member in members if isinstance(member, inspect.StructType)]
    parts = [_one_in_words(member) for member in members if member not in structs]
    if len(structs) > 1:
        tags = ", ".join(str(struct.tag) for struct in structs)
        parts.insert(0, f"fields with a type that is one of {tags}")
    elif structs:
        names = ", ".join(field.encode_name for field in structs[0].fields[:3])
        parts.insert(0, f"fields such as {names}")
    return " or ".join(parts)


def _one_in_words(kind: inspect.Type) -> str:
    match kind:
        case inspect.IntType():
            return "a whole number" + _range(kind)
        case inspect.FloatType():
            return "a number" + _range(kind)
        case inspect.BoolType():
            return "true or false"
        case inspect.StrType():
            return "a text"
        case inspect.NoneType():
            return "null for none"
        case inspect.LiteralType(values=values):
            return ("one of " if len(values) > 1 else "") + ", ".join(map(str, values))
        case inspect.TupleType(item_types=items):
            return f"a list of {len(items)} values"
        case inspect.VarTupleType():
            return "a list"
        case _:
            return "fields and their values"


def _range(kind: inspect.IntType | inspect.FloatType) -> str:
    if kind.ge is not None and kind.le is not None:
        return f" from {kind.ge:,} to {kind.le:,}"
    limits = {
        "of at least": kind.ge,
        "above": kind.gt,
        "of at most": kind.le,
        "below": kind.lt,
    }
    told = [f"{word} {limit:,}" for word, limit in limits.items() if limit is not None]
    return f" {' and '.join(told)}" if told else ""


def _fix(kind: inspect.Type) -> str:
    members = _members(kind)
    if all(isinstance(member, inspect.LiteralType) for member in members):
        return "Choose one of these."
    if isinstance(members[0], inspect.IntType | inspect.FloatType):
        limited = bool(_range(members[0]))
        return "Enter a number in that range." if limited else "Enter a number."
    return "Enter a value of that kind."


def _shown(value: object) -> str:
    text = msgspec.json.encode(value).decode()
    return text if len(text) <= _MAX_SHOWN else text[: _MAX_SHOWN - 1] + "…"
