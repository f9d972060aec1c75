"""Layers that promise a shape and then fail are found before they are used."""

import pytest

from nnstudio.document.data import Series
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.engine.problems.words import sentence
from nnstudio.engine.startup import import_keras
from tests.engine.projects import DIGITS, IRIS, chain, layer, project

import_keras()

from nnstudio.engine.describe import Describer  # noqa: E402

DESCRIBER = Describer()
SOFTMAX_3 = layer("Dense", units=3, activation="softmax")
SOFTMAX_10 = layer("Dense", units=10, activation="softmax")


def attending(kind: str, **params: int) -> Network:
    """Attention from a row of five numbers to the four of iris."""
    layers = (
        Layer("input", "InputLayer"),
        Layer("hidden", "Dense", {"units": 5}),
        Layer("attention", kind, params),
        Layer("out", *SOFTMAX_3),
    )
    links = (
        Link("hidden", "attention", 0),
        Link("input", "attention", 1),
        Link("input", "hidden"),
        Link("attention", "out"),
    )
    return Network(layers, tuple(sorted(links)))


@pytest.mark.parametrize(
    "base",
    [
        project(IRIS, attending("Attention")),
        project(IRIS, chain(layer("Dropout", rate=0.5, noise_shape=(3,)), SOFTMAX_3)),
        project(
            DIGITS,
            chain(
                layer("RandomContrast", factor=0.1, value_range=1.0), layer("Flatten"), SOFTMAX_10
            ),
        ),
    ],
    ids=["attention to rows of another length", "noise of another shape", "half a range"],
)
def test_a_layer_that_would_fail_in_training_is_an_error(base: Project) -> None:
    description = DESCRIBER.describe(base)
    assert [problem.kind for problem in description.problems] == ["cannot-build"]
    (problem,) = description.problems
    assert "\x1b" not in problem.message
    assert "{{" not in problem.message
    assert problem.remedies


def test_attention_from_a_row_to_a_sequence_which_mixes_the_samples_is_an_error() -> None:
    """Keras promises a row for each sample and gives a square of all samples."""
    layers = (
        Layer("input", "InputLayer"),
        Layer("last", "LSTM", {"units": 1}),
        Layer("attention", "Attention"),
        Layer("flat", "Flatten"),
        Layer("out", "Dense", {"units": 1}),
    )
    links = (
        *(Link("last", "attention", 0), Link("input", "attention", 1)),
        *(Link("input", "last"), Link("attention", "flat"), Link("flat", "out")),
    )
    network = Network(layers, tuple(sorted(links)))
    loss = Config("MeanSquaredError")
    base = project(Series(num_points=60, window=8), network, loss=loss, metrics=())
    assert [problem.kind for problem in DESCRIBER.describe(base).problems] == ["cannot-build"]


def test_attention_that_takes_samples_for_steps_is_an_error() -> None:
    """With any number of samples allowed, TensorFlow would let them stand for the width."""
    layers = (
        Layer("input", "InputLayer"),
        Layer("image", "Reshape", {"target_shape": (2, 2, 1)}),
        Layer("attention", "Attention"),
        Layer("flat", "Flatten"),
        Layer("out", *SOFTMAX_3),
    )
    links = (
        *(Link("image", "attention", 0), Link("input", "attention", 1)),
        *(Link("input", "image"), Link("attention", "flat"), Link("flat", "out")),
    )
    base = project(IRIS, Network(layers, tuple(sorted(links))))
    assert [problem.kind for problem in DESCRIBER.describe(base).problems] == ["cannot-build"]


def test_keras_is_quoted_without_its_machinery() -> None:
    said = (
        "Exception encountered when calling Dropout.call().\n\n\x1b[1m{{function_node "
        "__wrapped__Sub_device_CPU:0}} Incompatible shapes: [2] vs. [3] [Op:Sub] name: \x1b[0m"
    )
    assert sentence(said) == "Incompatible shapes: [2] vs. [3]."
