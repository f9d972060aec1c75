"""From the document's configurations to Keras objects; only what the catalogue knows."""

from __future__ import annotations

from typing import Any

import keras

from nnstudio.document.catalogue import Entry, Family, catalogue
from nnstudio.document.invalid import Invalid
from nnstudio.document.network import Layer
from nnstudio.document.values import Config, Value

_MODULES: dict[Family, Any] = {
    "layers": keras.layers,
    "losses": keras.losses,
    "optimizers": keras.optimizers,
    "schedules": keras.optimizers.schedules,
    "metrics": keras.metrics,
    "initializers": keras.initializers,
    "regularizers": keras.regularizers,
    "constraints": keras.constraints,
}

#: What a parameter of each type is made of when its value is a ``Config``.
_NESTED: dict[str, Family] = {
    "initializer": "initializers",
    "regularizer": "regularizers",
    "constraint": "constraints",
    "layer": "layers",
    "learning_rate": "schedules",
}


def make(family: Family, config: Config) -> Any:
    """Makes the Keras object that a configuration describes.

    Random objects draw from Keras' global seed, so ``keras.utils.set_random_seed`` before
    building gives the same weights again.

    Args:
        family: Where the name is looked up.
        config: Its kind and the parameters that differ from Keras' defaults.

    Raises:
        Invalid: The catalogue knows no such class or parameter, or Keras refuses a value.
    """
    if family == "metrics" and config.kind == "accuracy":
        return "accuracy"  # Keras chooses the kind that fits the loss
    return _made(family, config.kind, config.params, {})


def make_layer(layer: Layer) -> Any:
    """Makes a layer of the network, named by its id.

    Raises:
        Invalid: As ``make``.
    """
    return _made("layers", layer.kind, layer.params, {"name": layer.id})


def _made(family: Family, kind: str, params: Any, extra: dict[str, Any]) -> Any:
    entry = catalogue().find(family, kind)
    if entry is None:
        raise Invalid(
            kind,
            f"one of the {family} that this version of Keras has",
            repr(kind),
            "Choose another, or update nnstudio.",
        )
    arguments = {name: _argument(entry, name, value) for name, value in params.items()}
    try:
        return getattr(_MODULES[family], kind)(**arguments, **extra)
    except (TypeError, ValueError) as error:
        text = str(error).strip().splitlines()
        raise Invalid(
            kind, "parameters that Keras accepts", text[0] if text else "an error", "Correct them."
        ) from error


def _argument(entry: Entry, name: str, value: Value) -> Any:
    parameter = entry.param(name)
    if parameter is None:
        names = ", ".join(param.name for param in entry.params)
        raise Invalid(entry.name, f"one of {names}", repr(name), "Correct the parameter's name.")
    if isinstance(value, Config):
        family = _NESTED.get(parameter.type)
        if family is None:
            raise Invalid(name, f"a value of type {parameter.type}", value.kind, "Choose another.")
        return make(family, value)
    return value
