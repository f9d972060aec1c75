"""Which tensors a layer reads, from either form in which Keras writes a call down.

Keras 3 writes arguments with ``__keras_tensor__`` objects in them; older versions (and ``.h5``)
write ``[name, call, output, settings]`` for each tensor.
"""

from __future__ import annotations

from typing import Any

from nnstudio.document.importing.refusing import layer_refused

#: Arguments by name that may be tensors, in the order in which our ports count them.
_NAMED = ("inputs", "query", "value", "key")
_TENSOR = "__keras_tensor__"
_OLD_LENGTHS = (3, 4)


def sources_of(call: Any, layer: str) -> list[tuple[str, int]]:
    """What one call of a layer reads.

    Args:
        call: One of its ``inbound_nodes``.
        layer: Its name, for the refusal.

    Returns:
        Name of each layer that feeds it, and which of that one's outputs.

    Raises:
        Invalid: It is called with something beside tensors, or is no call at all.
    """
    if isinstance(call, dict):
        return _new(call, layer)
    if isinstance(call, list):
        return _old(call, layer)
    raise _no_call(layer)


def flat_places(given: Any, layer: str) -> list[tuple[str, int]]:
    """The tensors of ``input_layers`` or ``output_layers``, in whatever form they are nested."""
    if isinstance(given, dict):
        given = list(given.values())
    if not isinstance(given, list):
        raise _no_call(layer)
    if given and isinstance(given[0], str):
        return [_place(given, layer)]
    return [place for each in given for place in flat_places(each, layer)]


def _new(call: dict[str, Any], layer: str) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    args, named = call.get("args"), call.get("kwargs")
    if not isinstance(args, list) or not isinstance(named, dict):
        raise _no_call(layer)
    for each in args:
        found += tensors_of(each, layer)
    for name in (*_NAMED, *(name for name in named if name not in _NAMED)):
        tensors = tensors_of(named.get(name), layer)
        if tensors and name not in _NAMED:
            raise _other_argument(layer, name)
        found += tensors
    return found


def tensors_of(given: Any, layer: str) -> list[tuple[str, int]]:
    """What an argument of a call reads: one tensor, several or none.

    Raises:
        Invalid: It is something else.
    """
    if isinstance(given, dict) and given.get("class_name") == _TENSOR:
        inner = given.get("config")
        return [_place(inner.get("keras_history") if isinstance(inner, dict) else None, layer)]
    if isinstance(given, list):
        return [place for each in given for place in tensors_of(each, layer)]
    if given in (None, False) or given == {}:
        return []
    raise _other_argument(layer, str(given))


def _old(call: list[Any], layer: str) -> list[tuple[str, int]]:
    tensors = [call] if call and isinstance(call[0], str) else call
    found = []
    for tensor in tensors:
        if not isinstance(tensor, list):
            raise _no_call(layer)
        settings = tensor[3] if len(tensor) == max(_OLD_LENGTHS) else {}
        if not isinstance(settings, dict):
            raise _no_call(layer)
        for name, value in settings.items():
            if value not in (None, False):
                raise _other_argument(layer, name)
        found.append(_place(tensor[:3], layer))
    return found


def _place(given: Any, layer: str) -> tuple[str, int]:
    if (
        not isinstance(given, list)
        or len(given) != min(_OLD_LENGTHS)
        or not isinstance(given[0], str)
        or not isinstance(given[2], int)
    ):
        raise _no_call(layer)
    return given[0], given[2]


def _no_call(layer: str) -> Exception:
    return layer_refused(layer, "which layers it reads", "something else")


def _other_argument(layer: str, argument: str) -> Exception:
    return layer_refused(
        layer,
        "a layer that is called with tensors alone",
        f"the argument {argument[:60]!r}",
        "Wires carry one tensor each. Build that part from other layers, and save again.",
    )
