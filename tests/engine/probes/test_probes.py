"""What a probe shows is what Keras computes."""

import numpy as np
import pytest
from msgspec.structs import replace

from nnstudio.document.data import Curve
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import Event, ProbeSampled
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.activations import ActivationsProbe
from nnstudio.protocol.probes.map import MapProbe
from nnstudio.protocol.probes.weights import WeightsProbe
from tests.engine.at_rest import at_rest, move_weights
from tests.engine.projects import DIGITS, SPIRAL, chain, layer, project

import_keras()

import keras  # noqa: E402

from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402
from nnstudio.engine.probes.sampler import Sampler  # noqa: E402

SPIRAL_PROJECT = project(
    SPIRAL,
    chain(
        layer("Dense", units=8, activation="tanh"), layer("Dense", units=2, activation="softmax")
    ),
)


def moved(project: Project, probe: Probe) -> tuple[Training, ProbeSampled]:
    """A network whose weights have moved, and what is seen of it."""
    events: list[Event] = []
    training = at_rest(project, events.append)
    sampler = Sampler(training, events.append)
    move_weights(training.model())
    sampler.watch((probe,))
    sampled = events[-1]
    assert isinstance(sampled, ProbeSampled)
    return training, sampled


class Trained:
    """A run that XLA trained to its end, on a twin of the network that is looked at."""

    def __init__(self) -> None:
        self._events: list[Event] = []
        xla = replace(SPIRAL_PROJECT, plan=replace(SPIRAL_PROJECT.plan, compiler="xla"))
        self.training = Training(1, prepare(xla), self._events.append)
        self._sampler = Sampler(self.training, self._events.append)
        while self.training.is_running:
            self.training.advance()

    def ask(self, probe: Probe) -> dict[str, np.ndarray]:
        self._sampler.watch((probe,))
        sampled = self._events[-1]
        assert isinstance(sampled, ProbeSampled)
        assert sampled.step == self.training.step > 0
        return sampled.arrays


@pytest.fixture(scope="module")
def spiral() -> Trained:
    return Trained()


def test_kernels_have_their_filters_last_also_where_keras_has_them_first() -> None:
    network = chain(
        layer("Conv2DTranspose", filters=5, kernel_size=3),
        layer("Flatten"),
        layer("Dense", units=10, activation="softmax"),
    )
    training, sampled = moved(project(DIGITS, network), WeightsProbe("layer_1"))
    kernel = training.model().get_layer("layer_1").get_weights()[0]
    assert kernel.shape == (3, 3, 5, 1)
    np.testing.assert_array_equal(sampled.arrays["kernel"], np.swapaxes(kernel, 2, 3))
    assert sampled.arrays["kernel.shape"].tolist() == [3, 3, 1, 5]


def test_weights_are_those_of_the_layer_with_a_histogram_over_the_initial_one(
    spiral: Trained,
) -> None:
    arrays = spiral.ask(WeightsProbe("layer_1"))
    kernel, bias = spiral.training.model().get_layer("layer_1").get_weights()
    np.testing.assert_array_equal(arrays["kernel"], kernel)
    np.testing.assert_array_equal(arrays["bias"], bias)
    edges = arrays["kernel.edges"]
    initial = prepare(spiral.training.prepared.project).model.get_layer("layer_1").get_weights()[0]
    np.testing.assert_array_equal(arrays["kernel.counts"], np.histogram(kernel, edges)[0])
    np.testing.assert_array_equal(arrays["kernel.initial"], np.histogram(initial, edges)[0])
    assert arrays["kernel.norm"] == pytest.approx(np.linalg.norm(kernel))


def test_large_weights_are_thinned_before_they_are_sent() -> None:
    net = chain(layer("Flatten"), layer("Dense", units=300), layer("Dense", units=10))
    _, sampled = moved(project(DIGITS, net), WeightsProbe("layer_2", max_size=32))
    assert max(sampled.arrays["kernel"].shape) <= 32
    assert sampled.arrays["kernel.shape"].tolist() == [64, 300]


def test_a_layer_that_is_not_there_gives_nothing(spiral: Trained) -> None:
    assert spiral.ask(WeightsProbe("layer_9")) == {}


def test_nested_layers_show_all_their_weights_under_names_of_their_own() -> None:
    from nnstudio.document.data import Series

    net = chain(layer("Bidirectional", layer=Config("LSTM", {"units": 3})), layer("Dense", units=1))
    plan = {"loss": Config("MeanSquaredError"), "metrics": ()}
    training, sampled = moved(
        project(Series(num_points=60, window=5), net, **plan), WeightsProbe("layer_1")
    )
    num_weights = len(training.model().get_layer("layer_1").weights)
    assert len([name for name in sampled.arrays if name.endswith(".norm")]) == num_weights


def test_activations_are_each_layers_outputs_for_the_pinned_sample(spiral: Trained) -> None:
    arrays = spiral.ask(ActivationsProbe(3))
    training = spiral.training
    model = training.model()
    x = training.prepared.dataset.validation.features["points"][3:4]
    for name in ("layer_1", "layer_2"):
        part = keras.Model(model.inputs[0], model.get_layer(name).output)
        np.testing.assert_allclose(arrays[name], np.asarray(part(x))[0], rtol=1e-4, atol=1e-6)
    np.testing.assert_array_equal(arrays["sample.points"], x[0])


def test_the_map_is_the_models_prediction_over_the_plane(spiral: Trained) -> None:
    arrays = spiral.ask(MapProbe(resolution=9))
    training = spiral.training
    x, y = arrays["x"], arrays["y"]
    grid = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    scaled = training.prepared.dataset.transform_features({"points": grid})["points"]
    expected = training.model().predict(scaled, verbose=0).reshape(9, 9, 2)
    np.testing.assert_allclose(arrays["prediction"], expected, rtol=1e-3, atol=1e-5)
    points = training.prepared.dataset.inverse_features(training.prepared.dataset.train.features)
    assert x[0] < points["points"][:, 0].min()
    assert y[-1] > points["points"][:, 1].max()


def test_the_map_of_one_input_is_a_curve() -> None:
    net = chain(layer("Dense", units=8, activation="tanh"), layer("Dense", units=1))
    curve = project(Curve(num_points=60), net, loss=Config("MeanSquaredError"), metrics=())
    _, sampled = moved(curve, MapProbe(resolution=20))
    assert sampled.arrays["prediction"].shape == (20, 1)
    assert "y" not in sampled.arrays


def test_there_is_no_map_of_images() -> None:
    net = chain(layer("Flatten"), layer("Dense", units=10, activation="softmax"))
    _, sampled = moved(project(DIGITS, net), MapProbe())
    assert sampled.arrays == {}
