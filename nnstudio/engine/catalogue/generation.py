"""Reads the installed Keras and joins what it says with what is written by hand."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from typing import Any, cast

import keras
import msgspec

from nnstudio.document.catalogue import Catalogue, Entry, Family, Parameter, ParamType
from nnstudio.document.network import INPUT
from nnstudio.document.values import Config, Value
from nnstudio.engine.catalogue import functions, layers, shapes_and_images, training
from nnstudio.engine.catalogue.layer_knobs import KNOBS, PARTS
from nnstudio.engine.catalogue.left_out import LEFT_OUT, LEFT_OUT_PARAMETERS
from nnstudio.engine.catalogue.training_knobs import TRAINING_KNOBS
from nnstudio.engine.catalogue.words import About, Knob
from nnstudio.engine.objects import MODULES

SECTIONS: dict[Family, dict[str, tuple[About, ...]]] = {
    "layers": {
        "Core": layers.CORE,
        "Convolution": layers.CONVOLUTION,
        "Pooling": layers.POOLING,
        "Recurrent": layers.RECURRENT,
        "Normalization": layers.NORMALIZATION,
        "Regularization": layers.REGULARIZATION,
        "Attention": layers.ATTENTION,
        "Reshaping": shapes_and_images.RESHAPING,
        "Merging": shapes_and_images.MERGING,
        "Activation": shapes_and_images.ACTIVATION,
        "Preprocessing": shapes_and_images.PREPROCESSING,
        "Augmentation": shapes_and_images.AUGMENTATION,
    },
    "activations": {"Activation": functions.ACTIVATIONS},
    "losses": {
        "Classification": training.CLASSIFICATION_LOSSES,
        "Regression": training.REGRESSION_LOSSES,
        "Other": training.OTHER_LOSSES,
    },
    "optimizers": {"Optimizer": training.OPTIMIZERS},
    "schedules": {"Schedule": training.SCHEDULES},
    "metrics": {
        "Classification": training.CLASSIFICATION_METRICS,
        "Regression": training.REGRESSION_METRICS,
        "Segmentation": training.SEGMENTATION_METRICS,
    },
    "initializers": {"Initializer": functions.INITIALIZERS},
    "regularizers": {"Regularizer": functions.REGULARIZERS},
    "constraints": {"Constraint": functions.CONSTRAINTS},
}

_OBJECT_TYPES = ("initializer", "regularizer", "constraint")

#: Layers with weights whose signature names no initializer.
_ALSO_WEIGHTED = {"RMSNormalization", "Attention", "AdditiveAttention"}


class NotWritten(Exception):
    """Keras has something that nobody has written a sentence about, or has lost something."""


def generate() -> Catalogue:
    """Builds the catalogue of the installed Keras.

    Returns:
        Families and categories in the palette's order; every public class and activation is
        either in it or in ``LEFT_OUT``.

    Raises:
        NotWritten: Keras has a new class or parameter, or no longer has an old one.
    """
    families = {}
    for family, sections in SECTIONS.items():
        _check_complete(family, {about.name for section in sections.values() for about in section})
        families[family] = tuple(
            _entry(family, category, about)
            for category, section in sections.items()
            for about in section
        )
    return Catalogue(keras.__version__, families)


def to_json(catalogue: Catalogue) -> bytes:
    """The text of the catalogue's file: indented UTF-8 JSON, the same for the same Keras."""
    return msgspec.json.format(msgspec.json.encode(catalogue), indent=1) + b"\n"


def public_names(family: Family) -> dict[int, set[str]]:
    """Names of each public class of a family, or function where it is the activations'."""
    module = MODULES[family]
    wanted: Callable[[Any], bool] = (
        inspect.isfunction if family == "activations" else inspect.isclass
    )
    names: dict[int, set[str]] = {}
    for name in dir(module):
        thing = getattr(module, name)
        if not name.startswith("_") and wanted(thing):
            names.setdefault(id(thing), set()).add(name)
    return names


def _check_complete(family: Family, written: set[str]) -> None:
    for names in public_names(family).values():
        if not names & (written | set(LEFT_OUT[family])):
            raise NotWritten(f"Keras has {names} in {family}: write about it, or leave it out.")
    gone = {name for name in written if name != "accuracy" and not hasattr(MODULES[family], name)}
    if gone:
        raise NotWritten(f"Keras no longer has {gone} in {family}: remove what is written there.")


def _entry(family: Family, category: str, about: About) -> Entry:
    words = tuple(word.strip() for word in about.keywords.split(",") if word)
    return Entry(
        name=about.name,
        category=category,
        help=about.help,
        params=tuple(_parameters(family, about.name)),
        num_inputs=about.num_inputs,
        common=about.common,
        starter=dict(about.starter),
        keywords=words,
    )


def _parameters(family: Family, name: str) -> Iterator[Parameter]:
    if family == "activations" or name == "accuracy":
        return
    params = [
        _parameter(_knob(family, name, told), name, told)
        for told in signature(family, name).values()
        if not {told.name, f"{name}.{told.name}"} & LEFT_OUT_PARAMETERS.keys()
    ]
    if name == INPUT:
        params.append(Parameter("feature", "text", None, KNOBS["feature"].help, optional=True))
    if family == "layers" and _has_weights(name, params):
        params.append(Parameter("trainable", "bool", True, KNOBS["trainable"].help))
    yield from params


def signature(family: Family, name: str) -> dict[str, inspect.Parameter]:
    """Keras' own parameters of a class, without ``self``, ``*args`` and ``**kwargs``."""
    told = inspect.signature(getattr(MODULES[family], name).__init__).parameters
    variable = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    return {
        key: value for key, value in told.items() if key != "self" and value.kind not in variable
    }


def _has_weights(name: str, params: list[Parameter]) -> bool:
    typed = any(param.type in ("initializer", "layer") for param in params)
    return typed or name in _ALSO_WEIGHTED


def _knob(family: Family, name: str, told: inspect.Parameter) -> Knob:
    knobs = KNOBS if family == "layers" else TRAINING_KNOBS[family]
    knob = knobs.get(f"{name}.{told.name}") or knobs.get(told.name)
    if knob is not None:
        return knob
    part, _, kind = told.name.rpartition("_")
    if kind in _OBJECT_TYPES and part in PARTS:
        return _object_knob(cast("ParamType", kind), PARTS[part])
    raise NotWritten(f"Nobody has written about {told.name} of {name} in {family}.")


def _object_knob(kind: ParamType, things: str) -> Knob:
    sentences = {
        "initializer": f"What the {things} are before any training.",
        "regularizer": f"A penalty on the {things} that is added to the loss.",
        "constraint": f"A rule that the {things} must obey after every step.",
    }
    return Knob(sentences[kind], kind, advanced=True)


def _parameter(knob: Knob, name: str, told: inspect.Parameter) -> Parameter:
    given = told.default is not inspect.Parameter.empty
    kind = knob.type or ("bool" if isinstance(told.default, bool) else None)
    if kind is None:
        raise NotWritten(f"Nobody has written the type of {told.name} of {name}.")
    required = knob.required or not given
    default = None if required else as_value(kind, told.default)
    return Parameter(
        name=told.name,
        type=kind,
        default=default,
        help=knob.help,
        required=required,
        optional=default is None and not required,
        choices=knob.choices,
        length=_rank(name) if knob.length == "rank" else cast("int | None", knob.length),
        minimum=knob.minimum,
        maximum=knob.maximum,
        advanced=knob.advanced,
    )


def _rank(name: str) -> int:
    found = re.search(r"([123])D", name)
    if found is None:
        raise NotWritten(f"The name of {name} does not say its rank.")
    return int(found.group(1))


def as_value(kind: ParamType, default: object) -> Value:
    """Keras' default as a value of the document.

    Initializers become a ``Config`` of their class, and no activation becomes ``"linear"``,
    which is the same function, so that there is one way to say each thing.
    """
    if kind == "activation" and default is None:
        return "linear"
    if kind == "initializer" and isinstance(default, str):
        return Config(_public_initializer(type(keras.initializers.get(default))))
    value: Value = msgspec.convert(default, Value)
    return value


def _public_initializer(found: type) -> str:
    return next(
        about.name
        for about in functions.INITIALIZERS
        if getattr(keras.initializers, about.name) is found
    )
