"""The two things that are written by hand: words about an entry, and words about a knob."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from nnstudio.document.catalogue import ParamType
from nnstudio.document.values import Value


@dataclass(frozen=True)
class About:
    """What Keras' signature does not say about a class or function.

    Attributes:
        name: Public name; of several names of one class, the one that the catalogue uses.
        help: One plain sentence.
        starter: Parameters of a fresh block, so that it can always be built.
        common: Whether a beginner is likely to want it.
        num_inputs: Wires it needs; -1 is two or more.
        keywords: Other words for the search, separated by commas.
    """

    name: str
    help: str
    starter: Mapping[str, Value] = field(default_factory=dict)
    common: bool = False
    num_inputs: int = 1
    keywords: str = ""


@dataclass(frozen=True)
class Knob:
    """What Keras' signature does not say about a parameter.

    Attributes:
        help: One plain sentence.
        type: ``None`` where it follows from the name or from a boolean default.
        choices: The words it can be, or the layers that can be wrapped.
        length: Number of entries; ``"rank"`` is 1, 2 or 3 as the class' name ends in ``1D``,
            ``2D`` or ``3D``.
        minimum: Smallest allowed number.
        maximum: Largest allowed number.
        advanced: Whether the inspector shows it under "More".
        required: Whether it must be given although Keras has a default for it.
    """

    help: str
    type: ParamType | None = None
    choices: tuple[str, ...] = ()
    length: int | str | None = None
    minimum: float | None = None
    maximum: float | None = None
    advanced: bool = False
    required: bool = False
