"""From the document's values to Keras objects, by way of the catalogue alone.

Only what the catalogue names can be made, from values that fit its parameters, so a document
from a stranger cannot reach any other code. Random numbers follow Keras' global seed: call
``keras.utils.set_random_seed`` before the first layer of a model is made, and making the same
layers in the same order gives the same initial weights and the same dropout.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import Any

import keras

from nnstudio.document.catalogue import Entry, Family
from nnstudio.document.invalid import Invalid
from nnstudio.document.network import INPUT, Layer
from nnstudio.document.parameters import FAMILY_OF, check_params, described, known_entry
from nnstudio.document.values import Config, Value

#: Where Keras keeps the things of each family.
MODULES: dict[Family, ModuleType] = {
    "layers": keras.layers,
    "activations": keras.activations,
    "losses": keras.losses,
    "optimizers": keras.optimizers,
    "schedules": keras.optimizers.schedules,
    "metrics": keras.metrics,
    "initializers": keras.initializers,
    "regularizers": keras.regularizers,
    "constraints": keras.constraints,
}


def make(family: Family, config: Config) -> Any:
    """Makes the Keras object that a ``Config`` describes.

    Args:
        family: Where its kind is looked up.
        config: A name of the catalogue, and the parameters that differ from the defaults.

    Returns:
        An instance; the function itself for activations; the word ``"accuracy"``, which
        ``compile`` understands, for our metric of that name.

    Raises:
        Invalid: The kind or a parameter is not in the catalogue, a value does not fit, or
            Keras refuses the parameters together.
    """
    entry = known_entry(family, config.kind)
    check_params(entry, config.params)
    if family == "activations":
        return getattr(keras.activations, entry.name)
    return "accuracy" if entry.name == "accuracy" else _make(family, entry, config.params)


def make_layer(layer: Layer) -> keras.Layer:
    """Makes a layer of the network, with its id as its name in Keras.

    Args:
        layer: An ``InputLayer`` must say its ``shape``; its ``feature`` is not Keras' matter.

    Raises:
        Invalid: As ``make``.
    """
    entry = known_entry("layers", layer.kind)
    check_params(entry, layer.params)
    params = {name: value for name, value in layer.params.items() if name != "feature"}
    if layer.kind == INPUT and params.get("shape") is None:
        raise Invalid(
            "Shape of InputLayer", "the shape of one sample", "nothing", "Choose a data source."
        )
    return _make("layers", entry, params, name=layer.id)


def _make(family: Family, entry: Entry, params: Mapping[str, Value], **extra: str) -> Any:
    """Makes an object from parameters that have been checked."""
    arguments = {name: _argument(entry, name, value) for name, value in params.items()}
    try:
        return getattr(MODULES[family], entry.name)(**arguments, **extra)
    except Exception as error:  # Keras raises what it likes
        given = ", ".join(f"{name} {described(value)}" for name, value in params.items())
        said = " ".join(str(error).split())
        raise Invalid(
            entry.name,
            "parameters that go together",
            given or "no parameters",
            f"Keras says: {said[:300]}",
        ) from error


def _argument(entry: Entry, name: str, value: Value) -> Any:
    param = entry.param(name)
    if param is None or not isinstance(value, Config):
        return value
    family = FAMILY_OF[param.type]
    return _make(family, known_entry(family, value.kind), value.params)
