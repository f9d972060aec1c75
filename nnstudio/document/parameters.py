"""Whether values fit the parameters that the catalogue describes.

Only what Keras itself demands of a single value is held here. Whether several values go
together, Keras says when the object is made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import get_close_matches

from nnstudio.document.catalogue import Entry, Family, Parameter, ParamType, catalogue
from nnstudio.document.invalid import Invalid
from nnstudio.document.values import Config, Value

#: Where the ``Config`` of a parameter is looked up.
FAMILY_OF: dict[ParamType, Family] = {
    "initializer": "initializers",
    "regularizer": "regularizers",
    "constraint": "constraints",
    "layer": "layers",
    "learning_rate": "schedules",
}

#: How deep layers may be wrapped in each other.
MAX_DEPTH = 4


def known_entry(family: Family, kind: str) -> Entry:
    """The catalogue's entry of that name.

    Raises:
        Invalid: There is none; the fix names the one that is spelt most like it.
    """
    entry = catalogue().find(family, kind)
    if entry is not None:
        return entry
    names = [known.name for known in catalogue().families[family]]
    near = get_close_matches(kind, names, n=1, cutoff=0.6)
    singular = "loss" if family == "losses" else family.removesuffix("s")
    raise Invalid(
        singular.capitalize(),
        f"{_article(singular)} {singular} of the catalogue",
        _quoted(kind),
        f"Did you mean {near[0]}?" if near else f"Choose for instance {names[0]}.",
    )


def check_params(entry: Entry, params: Mapping[str, Value], depth: int = 0) -> None:
    """Makes sure that an entry can be made from ``params``, as far as each tells by itself.

    Args:
        entry: Of the catalogue.
        params: Those that differ from the defaults.
        depth: How many layers are wrapped around this one.

    Raises:
        Invalid: A parameter is not the entry's, is missing or does not fit.
    """
    for name in params:
        if entry.param(name) is None:
            names = [param.name for param in entry.params]
            near = get_close_matches(name, names, n=1, cutoff=0.6)
            fix = f"Did you mean {near[0]}?" if near else "Remove it."
            expected = f"one of {', '.join(names)}" if names else "no parameters"
            raise Invalid(f"Parameter of {entry.name}", expected, _quoted(name), fix)
    for param in entry.params:
        if param.name in params:
            check_value(entry, param, params[param.name], depth)
        elif param.required:
            raise _misfit(entry, param, None)


def check_value(entry: Entry, param: Parameter, value: Value, depth: int = 0) -> None:
    """Makes sure that one value fits one parameter of ``entry``.

    Raises:
        Invalid: It does not.
    """
    if value is None:
        if not param.optional:
            raise _misfit(entry, param, value)
    elif isinstance(value, Config):
        family = FAMILY_OF.get(param.type)
        if family is None or depth >= MAX_DEPTH:
            raise _misfit(entry, param, value)
        inner = known_entry(family, value.kind)
        if param.choices and inner.name not in param.choices:
            raise _misfit(entry, param, value)
        check_params(inner, value.params, depth + 1)
    elif not _fits(param, value):
        raise _misfit(entry, param, value)


def _fits(param: Parameter, value: object) -> bool:
    number: Callable[[object], bool] = lambda item: _is_number(param, item)  # noqa: E731
    match param.type:
        case "bool":
            return isinstance(value, bool)
        case "int":
            return _is_whole(param, value)
        case "float" | "learning_rate":
            return _is_number(param, value)
        case "text":
            return isinstance(value, str)
        case "choice":
            return value in param.choices
        case "activation":
            return isinstance(value, str) and catalogue().find("activations", value) is not None
        case "ints":
            return _is_whole(param, value) or _is_row(param, value, _is_whole)
        case "floats":
            return number(value) or _is_row(param, value, _is_number)
        case "shape":
            return _is_row(param, value, _is_size)
        case "pairs":
            return _is_whole(param, value) or _is_row(param, value, _is_side)
        case _:
            return False


def _is_number(param: Parameter, value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    low = float("-inf") if param.minimum is None else param.minimum
    high = float("inf") if param.maximum is None else param.maximum
    return low <= value <= high


def _is_whole(param: Parameter, value: object) -> bool:
    return isinstance(value, int) and _is_number(param, value)


def _is_size(param: Parameter, value: object) -> bool:
    return value is None or _is_whole(param, value)


def _is_side(param: Parameter, value: object) -> bool:
    if isinstance(value, tuple):
        return len(value) == 2 and all(_is_whole(param, item) for item in value)
    return _is_whole(param, value)


def _is_row(param: Parameter, value: object, fits: Callable[[Parameter, object], bool]) -> bool:
    if not isinstance(value, tuple) or not value:
        return False
    right_length = param.length in (None, len(value))
    return right_length and all(fits(param, item) for item in value)


def _misfit(entry: Entry, param: Parameter, value: Value) -> Invalid:
    name = param.name.replace("_", " ").capitalize()
    mend = "Give it a value." if value is None else "Change it."
    if not param.required and entry.name != "InputLayer":
        mend = f"Change it, or leave it out: then it is {described(param.default)}."
    return Invalid(f"{name} of {entry.name}", expected(param), described(value), mend)


def expected(param: Parameter) -> str:
    """What a parameter accepts, in words: ``"a whole number, at least 1"``."""
    many = "" if param.length is None else f"{param.length} "
    words = {
        "bool": "true or false",
        "int": "a whole number",
        "float": "a number",
        "text": "a text",
        "choice": f"one of {', '.join(param.choices)}",
        "ints": "a whole number" if param.length == 1 else f"a whole number, or {many}of them",
        "floats": "a number" if param.length == 1 else f"a number, or {many}of them",
        "shape": "a row of whole numbers",
        "pairs": f"a whole number, or {many}pairs of them",
        "activation": "an activation of the catalogue",
        "initializer": "an initializer of the catalogue",
        "regularizer": "a regularizer of the catalogue",
        "constraint": "a constraint of the catalogue",
        "layer": f"a layer{': ' if param.choices else ''}{', '.join(param.choices)}",
        "learning_rate": "a number or a learning-rate schedule",
    }[param.type]
    return f"{words}{_bounds(param)}{' or nothing' if param.optional else ''}"


def _bounds(param: Parameter) -> str:
    low, high = param.minimum, param.maximum
    if low is not None and high is not None:
        return f" from {low:g} to {high:g}"
    if low is not None:
        return f", at least {low:g}"
    return "" if high is None else f", at most {high:g}"


def described(value: Value) -> str:
    """A value in a few words."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Config):
        return value.kind[:60]
    return _quoted(value) if isinstance(value, str) else str(value)[:60]


def _quoted(text: str) -> str:
    return f"“{text[:60]}”"


def _article(word: str) -> str:
    return "an" if word[0] in "aeiou" else "a"
