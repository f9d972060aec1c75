"""The catalogue is what the installed Keras has, in words, and all of it can be made."""

import inspect

import pytest

from nnstudio import assets
from nnstudio.document.catalogue import Entry, Family, Parameter, catalogue
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras

import_keras()

import keras  # noqa: E402

from nnstudio.engine.catalogue.generation import (  # noqa: E402
    as_value,
    generate,
    signature,
    to_json,
)
from nnstudio.engine.catalogue.layer_knobs import KNOBS  # noqa: E402
from nnstudio.engine.catalogue.training_knobs import TRAINING_KNOBS  # noqa: E402
from nnstudio.engine.objects import MODULES, make  # noqa: E402

FAMILIES: tuple[Family, ...] = tuple(catalogue().families)
FUNCTION_FAMILIES: tuple[Family, ...] = ("initializers", "regularizers", "constraints")
MADE = [
    (family, entry)
    for family in FAMILIES
    for entry in catalogue().families[family]
    if family != "activations" and entry.name not in ("InputLayer", "accuracy")
]
MUST_HAVE = frozenset(
    {
        "Dense",
        "Conv1D",
        "Conv2D",
        "Conv3D",
        "Conv2DTranspose",
        "SeparableConv2D",
        "DepthwiseConv2D",
        "MaxPooling2D",
        "AveragePooling2D",
        "GlobalAveragePooling2D",
        "GlobalMaxPooling2D",
        "LSTM",
        "GRU",
        "SimpleRNN",
        "Bidirectional",
        "TimeDistributed",
        "ConvLSTM2D",
        "BatchNormalization",
        "LayerNormalization",
        "GroupNormalization",
        "Dropout",
        "SpatialDropout2D",
        "GaussianNoise",
        "Embedding",
        "Flatten",
        "Reshape",
        "Permute",
        "RepeatVector",
        "ZeroPadding2D",
        "Cropping2D",
        "UpSampling2D",
        "Add",
        "Subtract",
        "Multiply",
        "Average",
        "Maximum",
        "Concatenate",
        "Dot",
        "Attention",
        "MultiHeadAttention",
        "Activation",
        "ReLU",
        "LeakyReLU",
        "PReLU",
        "Softmax",
        "Rescaling",
        "Resizing",
        "RandomFlip",
        "InputLayer",
        "Masking",
    }
)


def test_the_file_is_what_the_installed_keras_gives() -> None:
    """After an update of Keras: python -m nnstudio.engine.catalogue."""
    assert assets.read_bytes("catalogue/keras.json") == to_json(generate())


def test_what_a_user_would_look_for_is_there() -> None:
    names = {entry.name for entry in catalogue().families["layers"]}
    assert names >= MUST_HAVE


@pytest.mark.parametrize("family", FAMILIES)
def test_each_thing_is_there_once_with_a_sentence_about_all_of_it(family: Family) -> None:
    entries = catalogue().families[family]
    made = [getattr(MODULES[family], entry.name, entry.name) for entry in entries]
    assert len(made) == len({id(thing) for thing in made})
    for entry in entries:
        for text in (entry.help, *(param.help for param in entry.params)):
            assert text.endswith((".", "…")), entry.name
            assert "`" not in text


@pytest.mark.parametrize(("family", "entry"), MADE, ids=lambda value: getattr(value, "name", value))
def test_a_fresh_one_can_be_made(family: Family, entry: Entry) -> None:
    assert make(family, Config(entry.name, entry.starter)) is not None


@pytest.mark.parametrize(("family", "entry"), MADE, ids=lambda value: getattr(value, "name", value))
def test_defaults_are_those_of_keras(family: Family, entry: Entry) -> None:
    told = signature(family, entry.name)
    own = inspect.signature(keras.layers.Layer.__init__).parameters["trainable"]
    for param in entry.params:
        given = told.get(param.name, own).default
        if param.required:
            assert given in (inspect.Parameter.empty, None)
        else:
            assert as_value(param.type, given) == param.default


def test_every_sentence_about_a_parameter_is_used() -> None:
    for family, written in (("layers", KNOBS), *TRAINING_KNOBS.items()):
        families = FUNCTION_FAMILIES if family in FUNCTION_FAMILIES else (family,)
        names = {
            name
            for member in families
            for entry in catalogue().families[member]
            for param in entry.params
            for name in (param.name, f"{entry.name}.{param.name}")
        }
        assert set(written) <= names


def _choices() -> list[tuple[Family, Entry, Parameter]]:
    families: tuple[Family, ...] = ("layers", "losses", "optimizers", "initializers")
    return [
        (family, entry, param)
        for family in families
        for entry in catalogue().families[family]
        for param in entry.params
        if param.type == "choice" and entry.common
    ]


@pytest.mark.parametrize(
    ("family", "entry", "param"), _choices(), ids=lambda value: getattr(value, "name", value)
)
def test_each_choice_is_one_that_keras_takes(
    family: Family, entry: Entry, param: Parameter
) -> None:
    for choice in param.choices:
        make(family, Config(entry.name, {**entry.starter, param.name: choice}))
