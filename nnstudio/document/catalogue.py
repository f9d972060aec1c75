"""The catalogue of everything that can be chosen, generated from the installed Keras."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import msgspec

from nnstudio import assets
from nnstudio.document.values import Value

Family = Literal[
    "layers",
    "activations",
    "losses",
    "optimizers",
    "schedules",
    "metrics",
    "initializers",
    "regularizers",
    "constraints",
]

ParamType = Literal[
    "bool",
    "int",
    "float",
    "text",
    "choice",
    "ints",  # a tuple of whole numbers, or one number for all (kernel_size, strides …)
    "floats",  # a tuple of numbers, or one number for all (value_range, factor …)
    "shape",  # a tuple of any length
    "pairs",  # a tuple of tuples of whole numbers (padding, cropping)
    "activation",
    "initializer",
    "regularizer",
    "constraint",
    "layer",  # a wrapped layer, a Config of family "layers"
    "learning_rate",  # a number or a Config of family "schedules"
]


class Parameter(msgspec.Struct, frozen=True, omit_defaults=True):
    """One constructor parameter.

    Attributes:
        name: Its name in Keras.
        type: What kind of widget and check it needs.
        default: Value when it is not given; meaningless where ``required``.
        help: One plain sentence.
        required: Whether it must be given.
        optional: Whether ``None`` is a value it can take.
        choices: The words it can be, for ``"choice"``.
        length: Number of entries of ``"ints"``, ``"floats"`` or ``"pairs"``; ``None`` is any.
        minimum: Smallest sensible number; ``None`` is unbounded.
        maximum: Largest sensible number; ``None`` is unbounded.
        advanced: Whether the inspector shows it under "More".
    """

    name: str
    type: ParamType
    default: Value = None
    help: str = ""
    required: bool = False
    optional: bool = False
    choices: tuple[str, ...] = ()
    length: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    advanced: bool = False


class Entry(msgspec.Struct, frozen=True, omit_defaults=True):
    """One class or function of Keras.

    Attributes:
        name: Public name.
        category: Heading in the palette, for instance ``"Convolution"``.
        help: One plain sentence.
        params: Its parameters, in Keras' order.
        num_inputs: Wires it needs: 1 for most layers, 2 for ``Dot`` or ``Attention``, 0 for
            inputs; -1 is "two or more" (merging layers).
        common: Whether a beginner is likely to want it.
        starter: Parameters a freshly added block gets, where required ones have none.
        keywords: Other words a user may search for.
    """

    name: str
    category: str
    help: str
    params: tuple[Parameter, ...] = ()
    num_inputs: int = 1
    common: bool = False
    starter: dict[str, Value] = {}
    keywords: tuple[str, ...] = ()

    def param(self, name: str) -> Parameter | None:
        """The parameter of that name, if there is one."""
        return next((param for param in self.params if param.name == name), None)


class Catalogue(msgspec.Struct, frozen=True):
    """All families, and the version of Keras they were read from."""

    keras_version: str
    families: dict[Family, tuple[Entry, ...]]

    def find(self, family: Family, name: str) -> Entry | None:
        """The entry of that name, if there is one."""
        return next((entry for entry in self.families[family] if entry.name == name), None)


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """The catalogue that is installed with nnstudio, read once."""
    return msgspec.json.decode(assets.read_bytes("catalogue/keras.json"), type=Catalogue)
