"""Real models of Keras, saved by Keras: their network and weights compute the same here."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import keras
import numpy as np
import pytest
from keras import layers
from msgspec.structs import replace

from nnstudio.document.data import DataSummary, Feature
from nnstudio.document.importing.taking import with_model
from nnstudio.document.invalid import Invalid
from nnstudio.document.network import Link, Network
from nnstudio.document.project import Project
from nnstudio.engine.build import build_model
from nnstudio.engine.importing.model import import_model
from nnstudio.engine.loop.checkpoints import snapshot_of
from nnstudio.engine.loop.foreign_weights import fitted
from nnstudio.engine.loop.prepare import prepare
from nnstudio.engine.loop.snapshots import put_back
from nnstudio.engine.studio import Studio
from nnstudio.protocol.importing import ModelImported
from nnstudio.protocol.messages import ProbeSampled, Resume, RunEnded, StartRun
from nnstudio.protocol.moments import Start
from nnstudio.protocol.probes.weights import WeightsProbe
from tests.document.importing.keras_files import archive, dense, door, sequential
from tests.engine.projects import IRIS, chain, layer, project


def table() -> Any:
    scaled = layers.Normalization()
    scaled.adapt(np.random.default_rng(2).normal(3.0, 2.0, (50, 4)))
    return keras.Sequential(
        [
            layers.Input((4,)),
            scaled,
            layers.Dense(5, activation="relu", kernel_regularizer="l2"),
            layers.BatchNormalization(),
            layers.Dropout(0.5),
            layers.Dense(3, activation="softmax", name="last"),
        ]
    )


def pictures() -> Any:
    image = layers.Input((8, 8, 3), name="image")
    base = keras.Sequential(
        [layers.Input((8, 8, 3)), layers.Rescaling(1 / 255), layers.Conv2D(4, 3, padding="same")],
        name="base",
    )
    x = base(image, training=False)
    y = layers.SeparableConv2D(4, 3, padding="same", activation="relu")(x)
    both = 2.0 * (x + y) - 1.0
    flat = layers.GlobalAveragePooling2D()(layers.MaxPooling2D()(both))
    return keras.Model(image, [layers.Dense(2, name="a")(flat), layers.Dense(1, name="b")(flat)])


def sequences() -> Any:
    words, numbers = layers.Input((6,), name="the words"), layers.Input((6, 2), name="numbers")
    embedded = layers.Embedding(20, 4)(words)
    seen = layers.MultiHeadAttention(2, 3)(embedded, numbers)
    read = layers.Bidirectional(layers.LSTM(3))(layers.Concatenate()([seen, numbers]))
    return keras.Model([words, numbers], layers.Dense(1)(read))


def imported(file: Path) -> ModelImported:
    folder = file.parent / "beside"
    folder.mkdir()
    return import_model(file, folder)


def rebuilt(answer: ModelImported, inputs: dict[str, tuple[int, ...]]) -> Any:
    """The network with the weights, as a run that starts from them has it."""
    features = tuple(Feature(name, shape) for name, shape in inputs.items())
    network = answer.network
    if len(features) > 1:
        network = type(network)(
            tuple(
                type(each)(each.id, each.kind, {**each.params, "feature": each.id})
                if each.kind == "InputLayer"
                else each
                for each in network.layers
            ),
            network.links,
        )
    plan = with_model(Project(), network, answer.precision).plan
    model = build_model(network, DataSummary("", features, (), 1, 0), plan)
    put_back(snapshot_of(0, answer.state), model, slots=False)
    return model


@pytest.mark.parametrize(
    ("make", "name"), [(table, "m.h5"), (pictures, "m.keras"), (sequences, "m.keras")]
)
@pytest.mark.filterwarnings("ignore:You are saving your model as an HDF5 file")
def test_an_imported_model_computes_the_same(
    tmp_path: Path, make: Callable[[], Any], name: str
) -> None:
    theirs = make()
    draw = np.random.default_rng(1)
    for variable in theirs.trainable_weights:
        if variable.dtype == "float32":
            variable.assign(draw.uniform(0.1, 0.5, variable.shape))
    theirs.save(tmp_path / name)
    answer = imported(tmp_path / name)
    adapted = 9 if make is table else 0  # here a setting of the layer
    assert (answer.num_params, answer.notes) == (theirs.count_params() - adapted, ())
    shapes = {t.name.replace(" ", "_"): tuple(t.shape[1:]) for t in theirs.inputs}
    ours = rebuilt(answer, shapes)
    samples = [draw.random((5, *shape), np.float32) for shape in shapes.values()]
    given = samples[0] if len(samples) == 1 else samples
    expected = keras.tree.flatten(theirs(given, training=False))
    received = keras.tree.flatten(ours(given, training=False))
    for one, other in zip(expected, received, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)


@pytest.mark.filterwarnings("ignore:You are saving your model as an HDF5 file")
def test_training_goes_on_from_imported_weights(tmp_path: Path) -> None:
    theirs = table()
    theirs.save(tmp_path / "m.h5")
    answer = imported(tmp_path / "m.h5")
    wanted = with_model(project(IRIS, answer.network), answer.network, answer.precision)
    events: list[Any] = []
    studio = Studio(events.append)
    start = Start(0, 0, answer.state)
    studio.handle(StartRun(1, wanted, (WeightsProbe("last"),), "start", start))
    [sampled] = [event for event in events if isinstance(event, ProbeSampled)]
    kernel = theirs.layers[-1].get_weights()[0]
    np.testing.assert_array_equal(sampled.arrays["kernel"], kernel)
    studio.handle(Resume())
    while studio.is_busy:
        studio.work()
    [ended] = [event for event in events if isinstance(event, RunEnded)]
    assert (ended.reason, ended.epochs) == ("finished", 2)


@pytest.mark.filterwarnings("ignore:You are saving your model as an HDF5 file")
def test_a_network_with_another_head_takes_the_weights_that_fit(tmp_path: Path) -> None:
    theirs = table()
    theirs.save(tmp_path / "m.h5")
    answer = imported(tmp_path / "m.h5")
    network = answer.network
    head = replace(network.layer("last"), id="head", params={"units": 3, "activation": "softmax"})
    layers_now = tuple(head if each.id == "last" else each for each in network.layers)
    links = tuple(
        Link(link.source, "head" if link.target == "last" else link.target, link.port)
        for link in network.links
    )
    model = prepare(project(IRIS, Network(layers_now, links))).model
    initial = model.get_layer("head").get_weights()
    start, told = fitted(Start(0, 0, answer.state), model)
    assert told == "imported weights, but not in head"
    assert start is not None
    assert start.state is not None
    put_back(snapshot_of(0, start.state), model, slots=False)
    expected = [
        (initial, "head"),
        *((each.get_weights(), each.name) for each in theirs.layers[1:3]),
    ]
    for weights, name in expected:
        for one, other in zip(weights, model.get_layer(name).get_weights(), strict=True):
            np.testing.assert_array_equal(one, other)


def test_weights_that_fit_nowhere_are_left_to_be_refused(tmp_path: Path) -> None:
    other = prepare(project(IRIS, chain(layer("Dense", units=3, activation="softmax")))).model
    state: dict[str, Any] = {
        "keys": np.frombuffer(b"elsewhere\t0", np.uint8),
        "weights.0": np.ones(3),
    }
    start = Start(0, 0, state)
    assert fitted(start, other) == (start, "")
    assert fitted(None, other) == (None, "")


def refusal(file: Path) -> str:
    with pytest.raises(Invalid) as caught:
        imported(file)
    return str(caught.value)


def test_a_model_without_a_shape_comes_without_weights(tmp_path: Path) -> None:
    path = tmp_path / "m.keras"
    path.write_bytes(archive(sequential(dense("d"))))
    answer = imported(path)
    assert (answer.state, len(answer.network.layers)) == ({}, 2)
    assert "no weights" in answer.notes[0]


def with_weights(tmp_path: Path, config: Any, write: Callable[[Any], None]) -> Path:
    """A file with a configuration and hand-made weights."""
    with h5py.File(tmp_path / "w.h5", "w") as opened:
        write(opened)
    path = tmp_path / "m.keras"
    path.write_bytes(archive(config, (tmp_path / "w.h5").read_bytes()))
    return path


ONE = sequential(door(), dense("d"))


def test_a_layer_that_is_larger_than_the_file_is_not_built(tmp_path: Path) -> None:
    big = sequential(door(shape=(1000,)), dense("d", units=900_000))
    assert "parameters" in refusal(with_weights(tmp_path, big, lambda file: None))


def test_a_file_with_too_few_numbers_is_refused(tmp_path: Path) -> None:
    path = with_weights(tmp_path, ONE, lambda file: file.create_dataset("a", data=np.ones(3)))
    assert "15 parameters" in refusal(path)


def outside(file: Any) -> None:
    file["weights"] = h5py.ExternalLink("/etc/passwd", "/")


def elsewhere(file: Any) -> None:
    file.create_dataset("a", (4,), "f4", external=[("/etc/hostname", 0, 16)])


def soft(file: Any) -> None:
    file["weights"] = h5py.SoftLink("/nowhere")


def hollow(file: Any) -> None:
    file.create_dataset("a", (100_000_000,), "f4", chunks=(1_000_000,), compression="gzip")


def in_circles(file: Any) -> None:
    group = file.create_group("g")
    group["again"] = file["/"]
    group.create_dataset("a", data=np.ones(3))


def texts(file: Any) -> None:
    file.create_dataset("a", data=["x"], dtype=h5py.string_dtype())


@pytest.mark.parametrize(
    ("write", "words"),
    [
        (outside, "a link"),
        (soft, "a link"),
        (elsewhere, "other files"),
        (hollow, "shrink like that"),
        (in_circles, "3 numbers"),
        (texts, "weights that are numbers"),
    ],
)
def test_weights_that_are_not_what_they_seem_are_refused(
    tmp_path: Path, write: Callable[[Any], None], words: str
) -> None:
    assert words in refusal(with_weights(tmp_path, ONE, write))


@pytest.mark.filterwarnings("ignore:You are saving your model as an HDF5 file")
def test_older_files_without_a_network_or_with_a_program_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "m.h5"
    with h5py.File(path, "w") as opened:
        opened.create_dataset("a", data=np.ones(3))
    assert "weights alone" in refusal(path)
    (tmp_path / "beside" / "model.h5").unlink()
    (tmp_path / "beside").rmdir()
    keras.Sequential([layers.Input((2,)), layers.Lambda(lambda x: x)]).save(path)
    assert "a program" in refusal(path)
