"""Whether a value is the default, however it is written: 3 is (3, 3), "zeros" is Zeros."""

from __future__ import annotations

from nnstudio.document.catalogue import Parameter
from nnstudio.document.values import Config, Item, Value
from nnstudio.gui.forms.editor import is_number
from nnstudio.gui.forms.words import snake

#: Types whose values are objects of Keras, which can also be given by their names.
OBJECTS = ("initializer", "regularizer", "constraint", "layer", "learning_rate")
#: Names that Keras reads although no class is called so.
ALIASES = {"uniform": "RandomUniform", "normal": "RandomNormal", "l1_l2": "L1L2"}

_PAIR = 2


def is_default(param: Parameter, value: Value) -> bool:
    """Whether a value is the default of its parameter."""
    if param.required:
        return False
    one, two = plain(param, value), plain(param, param.default)
    # True is 1 for Python, but not for Keras.
    return one == two and isinstance(one, bool) == isinstance(two, bool)


def plain(param: Parameter, value: Value) -> Value:
    """The one way of writing a value of which there are several."""
    if isinstance(value, Config) and not value.params:
        value = value.kind
    if isinstance(value, str) and param.type in OBJECTS:
        return snake(ALIASES.get(value, value))
    if param.type in ("ints", "floats") and param.length and is_number(value):
        return (value,) * param.length
    if param.type == "pairs":
        return pairs(value, param.length or 1)
    return value


def pairs(value: Value, length: int) -> tuple[Item, ...]:
    """``length`` pairs, from one number, from one for each axis, or from pairs.

    Args:
        value: ``1``, ``(1, 2)`` or ``((1, 1), (2, 2))``. A single axis reads ``(1, 2)`` as
            its pair.
        length: Number of axes.
    """
    if is_number(value):
        return ((value, value),) * length
    if not isinstance(value, tuple):
        return ()
    if length == 1 and len(value) == _PAIR and all(is_number(_scalar(item)) for item in value):
        return (tuple(_scalar(item) for item in value),)
    return tuple(item if isinstance(item, tuple) else (_scalar(item),) * 2 for item in value)


def _scalar(item: Item) -> bool | int | float | str | None:
    return None if isinstance(item, tuple | Config) else item
