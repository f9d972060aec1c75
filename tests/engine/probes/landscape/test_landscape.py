"""The loss along one weight and over a plane, against Keras on networks made for the purpose."""

from time import monotonic
from typing import Any

import numpy as np
import pytest

from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import Event, ProbeSampled
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.landscape import PlaneProbe, SliceProbe
from tests.engine.at_rest import at_rest
from tests.engine.projects import SPIRAL, chain, layer, project

import_keras()

import keras  # noqa: E402
import tensorflow as tf  # noqa: E402

from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402
from nnstudio.engine.probes.landscape.directions import (  # noqa: E402
    coordinates,
    filter_normalised,
    filter_norms,
    main_directions,
)
from nnstudio.engine.probes.landscape.path import Path  # noqa: E402
from nnstudio.engine.probes.sampler import Sampler  # noqa: E402

PENALTY = Config("L2", {"l2": 0.01})
#: With a penalty, dropout and running statistics, all of which the loss has to mind.
PROJECT = project(
    SPIRAL,
    chain(
        layer("Dense", units=6, activation="tanh", kernel_regularizer=PENALTY),
        layer("BatchNormalization"),
        layer("Dropout", rate=0.3),
        layer("Dense", units=2, activation="softmax"),
    ),
    epochs=8,
    compiler="plain",
)
SLICE = SliceProbe("layer_1", "kernel", num_points=9, batch=1000)


class Seen:
    """A run that is over, and the whole answers to some probes."""

    def __init__(self, project: Project, *probes: Probe) -> None:
        self.events: list[Event] = []
        self.training = Training(1, prepare(project), self.events.append)
        self.sampler = Sampler(self.training, self.events.append)
        while self.training.is_running:
            self.training.advance()
            self.sampler.after_chunk()
        self.model: keras.Model = self.training.model(slots=True)
        self.model.run_eagerly = True  # when Keras itself evaluates
        self.before = [variable.numpy() for variable in self._state()]
        self.told = {probe: self.ask(probe) for probe in probes}

    def _state(self) -> list[Any]:
        return [*self.model.variables, *self.model.optimizer.variables]

    def ask(self, probe: Probe) -> dict[str, Any]:
        self.sampler.watch((probe,))
        end = monotonic() + 60
        while self.sampler.has_work and monotonic() < end:
            self.sampler.work()
        told = [event for event in self.events if isinstance(event, ProbeSampled)]
        assert told[-1].probe == probe
        return told[-1].arrays

    def is_untouched(self) -> bool:
        now = [variable.numpy() for variable in self._state()]
        return all(np.array_equal(a, b) for a, b in zip(self.before, now, strict=True))

    def twin(self) -> keras.Model:
        """A network of its own in the same state, compiled alike."""
        twin = self.training.prepared.remake()
        twin.run_eagerly = True
        twin.set_weights(self.model.get_weights())
        for new, old in zip(twin.optimizer.variables, self.model.optimizer.variables, strict=True):
            new.assign(old)
        return twin

    def loss(self, model: keras.Model, num: int | None = None) -> float:
        """What plain ``evaluate`` says of the training samples, evenly chosen."""
        train = self.training.prepared.train
        rows = np.linspace(0, train.num_samples - 1, num or train.num_samples).astype(int)
        x, y = train.features[0][rows], train.targets[0][rows]
        found = model.evaluate(x, y, batch_size=len(rows), verbose=0, return_dict=True)
        return float(found["loss"])


@pytest.fixture(scope="module")
def seen() -> Seen:
    return Seen(PROJECT, SLICE, PlaneProbe(resolution=5))


def test_the_loss_along_a_weight_is_what_keras_evaluates_with_that_weight_changed(
    seen: Seen,
) -> None:
    told, twin = seen.told[SLICE], seen.twin()
    kernel = twin.layers[1].kernel
    whole, index = kernel.numpy(), tuple(told["index"])
    assert told["variable"] == 0
    assert told["weight"] == whole[index]
    assert told["positions"][4] == pytest.approx(whole[index])
    for place, loss in zip(told["positions"], told["losses"], strict=True):
        changed = whole.copy()
        changed[index] = place
        kernel.assign(changed)
        assert loss == pytest.approx(seen.loss(twin), rel=1e-5)
    assert told["losses"][4] == pytest.approx(told["loss"], rel=1e-6)
    assert seen.is_untouched()


def test_the_tangent_is_the_slope_between_two_near_points(seen: Seen) -> None:
    told = seen.ask(SliceProbe("layer_1", "kernel", 3, reach=0.02, num_points=3, batch=1000))
    low, _, high = told["positions"]
    slope = (told["losses"][2] - told["losses"][0]) / (high - low)
    assert told["gradient"] == pytest.approx(slope, rel=0.02, abs=1e-4)
    assert tuple(told["index"]) == np.unravel_index(3, tuple(told["shape.kernel"]))


def test_the_largest_gradient_is_chosen_where_nothing_else_is(seen: Seen) -> None:
    told, model = seen.told[SLICE], seen.model
    train = seen.training.prepared.train
    with tf.GradientTape() as tape:
        predicted = model(train.features[0], training=False)
        loss = model.compute_loss(y=train.targets[0], y_pred=predicted)
    kernel = tape.gradient(loss, model.layers[1].kernel.value).numpy()
    assert tuple(told["index"]) == np.unravel_index(np.abs(kernel).argmax(), kernel.shape)
    np.testing.assert_allclose(told["gradients"], kernel, rtol=1e-4, atol=1e-6)
    assert told["gradient"] == pytest.approx(kernel[tuple(told["index"])], rel=1e-4)
    of_all = seen.ask(SliceProbe("layer_1", num_points=3, batch=1000))
    assert abs(of_all["gradient"]) >= np.abs(kernel).max() * 0.9999


def test_the_move_is_the_one_that_the_optimizer_makes_with_this_gradient(seen: Seen) -> None:
    told, twin = seen.told[SLICE], seen.twin()
    train = seen.training.prepared.train
    variables = twin.trainable_variables
    with tf.GradientTape() as tape:
        predicted = twin(train.features[0], training=False)
        loss = twin.compute_loss(y=train.targets[0], y_pred=predicted)
    before = twin.layers[1].kernel.numpy()
    twin.optimizer.apply(tape.gradient(loss, [v.value for v in variables]), variables)
    moved = twin.layers[1].kernel.numpy() - before
    assert told["move"] == pytest.approx(moved[tuple(told["index"])], rel=1e-3)
    assert told["move"] != 0


def test_layers_that_learn_nothing_have_no_slice(seen: Seen) -> None:
    assert seen.ask(SliceProbe("layer_3")) == {}
    assert seen.ask(SliceProbe("nowhere")) == {}


def test_the_plane_holds_the_loss_of_the_weights_in_its_middle(seen: Seen) -> None:
    told = seen.told[PlaneProbe(resolution=5)]
    assert np.isfinite(told["losses"]).all()
    assert told["num_known"] == 25
    assert told["a"][2] == told["b"][2] == 0
    expected = seen.loss(seen.model, int(told["num_samples"]))
    assert told["losses"][2, 2] == pytest.approx(expected, rel=1e-4)
    assert told["loss"] == told["losses"][2, 2]
    assert seen.is_untouched()


def test_a_point_of_the_plane_is_the_loss_with_the_weights_moved_there(seen: Seen) -> None:
    probe = PlaneProbe(resolution=3)
    told, twin = seen.ask(probe), seen.twin()
    now = [variable.numpy() for variable in seen.model.trainable_variables]
    path = Path.of(seen.sampler._live.subject).rows()
    found = main_directions(path)
    assert found is not None
    ends = np.cumsum([array.size for array in now])[:-1]
    moved = []
    for vector in found.vectors:
        parts = [p.reshape(a.shape) for p, a in zip(np.split(vector, ends), now, strict=True)]
        moved.append(filter_normalised(parts, now))
    for variable, at, one, two in zip(twin.trainable_variables, now, *moved, strict=True):
        variable.assign(at + told["a"][2] * one + told["b"][0] * two)
    expected = seen.loss(twin, int(told["num_samples"]))
    assert told["losses"][0, 2] == pytest.approx(expected, rel=1e-4)


def test_the_path_ends_at_the_weights_and_lies_within_the_plane(seen: Seen) -> None:
    told = seen.told[PlaneProbe(resolution=5)]
    assert told["steps"][0] == 0
    assert told["steps"][-1] == seen.training.step
    np.testing.assert_allclose(told["path"][-1], 0, atol=1e-6)
    for k, name in enumerate("ab"):
        assert np.abs(told["path"][:, k]).max() <= told[name].max()
    assert 0 < told["shares"][1] < told["shares"][0] <= 1
    assert 0 < told["held"] <= 1
    plain = seen.ask(PlaneProbe(resolution=3, is_normalised=False))
    assert plain["held"] >= told["held"] - 1e-6  # the plane of the directions as they are


def test_before_the_run_has_moved_there_is_no_plane() -> None:
    events: list[Event] = []
    sampler = Sampler(at_rest(PROJECT, events.append), events.append)
    sampler.watch((PlaneProbe(),))
    told = [event for event in events if isinstance(event, ProbeSampled)]
    assert told[-1].arrays == {}


def test_directions_are_those_of_a_principal_component_analysis() -> None:
    random = np.random.default_rng(0)
    path = (random.normal(size=(20, 3)) @ random.normal(size=(3, 50))).astype(np.float32)
    found = main_directions(path)
    _, lengths, components = np.linalg.svd(path - path.mean(axis=0), full_matrices=False)
    assert found is not None
    np.testing.assert_allclose(found.vectors @ found.vectors.T, np.eye(2), atol=1e-5)
    np.testing.assert_allclose(found.shares, (lengths**2 / (lengths**2).sum())[:2], rtol=1e-4)
    overlap = np.abs(np.sum(found.vectors * components[:2], axis=1))
    np.testing.assert_allclose(overlap, 1, atol=1e-4)


def test_each_filter_of_a_direction_gets_the_norm_that_it_has_in_the_network() -> None:
    random = np.random.default_rng(1)
    weights = [random.normal(size=(3, 3, 2, 4)), random.normal(size=4), np.zeros((5, 2))]
    direction = [random.normal(size=array.shape) for array in weights]
    direction[0][..., 1] = 0  # a filter that the run did not move
    found = filter_normalised(direction, weights)
    norms = np.sqrt(np.square(weights[0]).sum(axis=(0, 1, 2)))
    norms[1] = 0
    np.testing.assert_allclose(filter_norms(found[0])[0, 0, 0], norms, rtol=1e-6)
    assert np.linalg.norm(found[1]) == pytest.approx(np.linalg.norm(weights[1]))
    assert not found[2].any()


def test_a_straight_path_has_one_direction_and_a_point_none() -> None:
    line = np.linspace(0, 1, 9, dtype=np.float32)[:, None] * np.ones((1, 7), np.float32)
    found = main_directions(line)
    assert found is not None
    assert found.shares == pytest.approx([1, 0])
    assert not found.vectors[1].any()
    places, held = coordinates(line, line[-1], found.vectors)
    assert held == pytest.approx(1)
    np.testing.assert_allclose(np.abs(places[0]), [np.sqrt(7), 0], rtol=1e-5)
    assert main_directions(np.ones((5, 7), np.float32)) is None


def test_two_weights_are_followed_one_after_the_other(seen: Seen) -> None:
    probes = [SliceProbe("layer_1", "kernel", index, num_points=5) for index in (0, 7)]
    seen.sampler.watch(tuple(probes))
    end = monotonic() + 60
    while seen.sampler.has_work and monotonic() < end:
        seen.sampler.work()
    told = {
        event.probe: event.arrays
        for event in seen.events
        if isinstance(event, ProbeSampled) and event.arrays
    }
    kernel = seen.model.layers[1].kernel.numpy()
    for probe, weight in zip(probes, (kernel[0, 0], kernel[1, 1]), strict=True):
        assert told[probe]["weight"] == weight
        assert np.isfinite(told[probe]["losses"]).all()
    assert told[probes[0]]["losses"][2] == pytest.approx(told[probes[1]]["losses"][2], rel=1e-6)
