"""What a document asks for becomes the Keras object that does it, and nothing else does."""

import numpy as np
import pytest

from nnstudio.document.catalogue import Entry, catalogue
from nnstudio.document.invalid import Invalid
from nnstudio.document.network import INPUT, Layer
from nnstudio.document.values import Config, Value
from nnstudio.engine.startup import import_keras

import_keras()

import keras  # noqa: E402

from nnstudio.engine.build import call_layer  # noqa: E402
from nnstudio.engine.objects import make, make_layer  # noqa: E402

LAYERS = [entry for entry in catalogue().families["layers"] if entry.name != INPUT]
ACTIVATIONS = [entry.name for entry in catalogue().families["activations"]]

VECTOR, SEQUENCE, IMAGE, VOLUME = (8,), (16, 3), (16, 16, 3), (8, 8, 8, 2)
SHAPES = {
    "Recurrent": SEQUENCE,
    "Attention": SEQUENCE,
    "Normalization": IMAGE,
    "Preprocessing": (32, 32, 3),
    "Augmentation": (32, 32, 3),
    "Masking": SEQUENCE,
    "Permute": SEQUENCE,
    "ConvLSTM1D": (4, 16, 3),
    "ConvLSTM2D": (4, 8, 8, 3),
    "ConvLSTM3D": (3, 8, 8, 8, 2),
    "CategoryEncoding": VECTOR,
    "Discretization": VECTOR,
    "Hashing": VECTOR,
    "MelSpectrogram": (4096,),
    "STFTSpectrogram": (4096, 1),
}
RANKS = {"1D": SEQUENCE, "2D": IMAGE, "3D": VOLUME}


def _shape(entry: Entry) -> tuple[int, ...]:
    """The shape of a sample that the layer is made for."""
    by_rank = RANKS.get(entry.name.removesuffix("Transpose")[-2:], VECTOR)
    return SHAPES.get(entry.name) or SHAPES.get(entry.category) or by_rank


@pytest.mark.parametrize("entry", LAYERS, ids=lambda entry: entry.name)
def test_a_fresh_layer_computes_what_a_functional_model_says_it_does(entry: Entry) -> None:
    shape, num_inputs = _shape(entry), 2 if entry.num_inputs < 0 else entry.num_inputs
    inputs = [keras.Input(shape) for _ in range(num_inputs)]
    outputs = call_layer(make_layer(Layer("it", entry.name, entry.starter)), entry.name, inputs)
    model = keras.Model(inputs, outputs)
    sample = np.random.default_rng(0).uniform(0, 1, (2, *shape)).astype(np.float32)
    result = model([sample] * num_inputs, training=True)
    (said,), (given,) = outputs, result if isinstance(result, list) else [result]
    assert len(said.shape) == len(given.shape)
    for expected, received in zip(said.shape[1:], given.shape[1:], strict=True):
        assert expected in (None, received)
    assert np.isfinite(np.asarray(given, np.float32)).all()


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_each_activation_keeps_the_shape_and_serves_a_layer(name: str) -> None:
    layer = make_layer(Layer("it", "Dense", {"units": 4, "activation": name}))
    assert layer(np.ones((2, 3), np.float32)).shape == (2, 4)
    assert layer.activation is make("activations", Config(name))


def test_what_is_inside_of_a_layer_is_made_with_its_parameters() -> None:
    wrapped = Config("GRU", {"units": 5, "kernel_regularizer": Config("L1L2", {"l1": 0.25})})
    made = make_layer(Layer("both_ways", "Bidirectional", {"layer": wrapped}))
    assert made.name == "both_ways"
    assert made.forward_layer.units == 5
    assert float(made.forward_layer.cell.kernel_regularizer.l1) == 0.25


def test_a_learning_rate_can_be_a_number_or_a_schedule() -> None:
    schedule = Config("ExponentialDecay", catalogue_starter("ExponentialDecay"))
    optimizer = make("optimizers", Config("SGD", {"learning_rate": schedule, "momentum": 0.5}))
    assert optimizer.get_config()["learning_rate"]["config"]["decay_rate"] == 0.9
    assert float(make("optimizers", Config("SGD", {"learning_rate": 0.25})).learning_rate) == 0.25


def catalogue_starter(schedule: str) -> dict[str, Value]:
    entry = catalogue().find("schedules", schedule)
    assert entry is not None
    return entry.starter


def test_the_same_seed_gives_the_same_weights_and_the_same_dropout() -> None:
    def outcome() -> list[np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
        keras.utils.set_random_seed(3)
        dense = make_layer(Layer("dense", "Dense", {"units": 4}))
        dropout = make_layer(Layer("dropout", "Dropout", {"rate": 0.5}))
        result = dropout(dense(np.ones((8, 3), np.float32)), training=True)
        return [*dense.get_weights(), np.asarray(result)]

    for first, second in zip(outcome(), outcome(), strict=True):
        np.testing.assert_array_equal(first, second)


def test_parameters_that_do_not_go_together_are_told_in_keras_words() -> None:
    layer = Layer("it", "Conv2D", {"filters": 8, "kernel_size": 3, "groups": 3})
    with pytest.raises(Invalid, match="divisible by the number of groups"):
        make_layer(layer)


def test_an_input_needs_the_shape_of_the_data() -> None:
    with pytest.raises(Invalid, match="Choose a data source"):
        make_layer(Layer("input_1", INPUT))
    assert make_layer(Layer("input_1", INPUT, {"shape": (3,)})).batch_shape == (None, 3)


@pytest.mark.parametrize("kind", ["Lambda", "TFSMLayer", "RNN", "Layer", "deserialize", "__doc__"])
def test_only_what_the_catalogue_names_is_made(kind: str) -> None:
    with pytest.raises(Invalid):
        make_layer(Layer("it", kind))
    with pytest.raises(Invalid):
        make("layers", Config("TimeDistributed", {"layer": Config(kind)}))
