"""The chain rule's numbers, against finite differences and plain Keras."""

import time
from typing import Any

import numpy as np
import pytest

from nnstudio.document.data import Curve, Series
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.backward import BackwardProbe
from nnstudio.protocol.probes.map import MapProbe
from tests.engine.probes.test_probes import SPIRAL_PROJECT, moved
from tests.engine.projects import DIGITS, chain, layer, project

import_keras()

from nnstudio.engine.loop.training import Training  # noqa: E402
from nnstudio.engine.probes.backward import Backward  # noqa: E402
from nnstudio.engine.probes.subject import Subject  # noqa: E402

SAMPLE = 3


@pytest.fixture(scope="module")
def training() -> Training:
    """A network of the spiral's points."""
    return moved(SPIRAL_PROJECT, MapProbe(4))[0]


def answer(training: Training, probe: BackwardProbe) -> dict[str, Any]:
    return Backward(Subject(training.prepared, lambda: training.step)).answer(probe)


@pytest.fixture(scope="module")
def spiral(training: Training) -> tuple[Any, dict[str, Any], Any, int]:
    """Model, answer, input and label of one sample of the spiral."""
    arrays = answer(training, BackwardProbe(SAMPLE))
    part = training.prepared.dataset.validation
    x = part.features["points"][SAMPLE : SAMPLE + 1]
    return training.model(), arrays, x, int(part.targets["class"][SAMPLE])


def loss_of(weights: list[Any], x: Any, label: int) -> float:
    """Cross-entropy of a tanh layer and a softmax, in float64 by hand."""
    kernel_1, bias_1, kernel_2, bias_2 = (np.asarray(w, np.float64) for w in weights)
    scores = np.tanh(x @ kernel_1 + bias_1) @ kernel_2 + bias_2
    return float(np.log(np.exp(scores).sum()) - scores[0, label])


def test_gradients_by_the_weights_are_finite_differences_of_the_loss(spiral: Any) -> None:
    model, arrays, x, label = spiral
    weights = [np.asarray(w, np.float64) for w in model.get_weights()]
    assert arrays["loss"] == pytest.approx(loss_of(weights, x, label), rel=1e-4)
    names = ("layer_1.dw.kernel", "layer_1.dw.bias", "layer_2.dw.kernel", "layer_2.dw.bias")
    for place, name in enumerate(names):
        expected = np.zeros_like(weights[place])
        for index in np.ndindex(expected.shape):
            ends = []
            for nudge in (1e-5, -1e-5):
                moved = [w.copy() for w in weights]
                moved[place][index] += nudge
                ends.append(loss_of(moved, x, label))
            expected[index] = (ends[0] - ends[1]) / 2e-5
        np.testing.assert_allclose(arrays[name], expected, rtol=1e-3, atol=1e-5)
        told = arrays[name.replace(".dw.", ".norm.")]
        assert told == pytest.approx(np.linalg.norm(arrays[name]), rel=1e-5)


def test_every_product_of_the_chain_rule_can_be_followed(spiral: Any) -> None:
    model, arrays, x, label = spiral
    kernel_1, bias_1, kernel_2, _ = model.get_weights()
    np.testing.assert_allclose(arrays["layer_1.z"], (x @ kernel_1 + bias_1)[0], rtol=1e-4)
    np.testing.assert_allclose(arrays["layer_1"], np.tanh(arrays["layer_1.z"]), rtol=1e-4)
    delta_2 = arrays["layer_2"] - np.eye(2)[label]
    np.testing.assert_allclose(arrays["layer_2.dz"], delta_2, rtol=1e-3, atol=1e-6)
    by_hidden = arrays["layer_2.dz"] @ kernel_2.T
    np.testing.assert_allclose(arrays["layer_1.da"], by_hidden, rtol=1e-3, atol=1e-6)
    delta_1 = arrays["layer_1.da"] * (1 - arrays["layer_1"] ** 2)
    np.testing.assert_allclose(arrays["layer_1.dz"], delta_1, rtol=1e-3, atol=1e-6)
    outer = np.outer(x[0], arrays["layer_1.dz"])
    np.testing.assert_allclose(arrays["layer_1.dw.kernel"], outer, rtol=1e-3, atol=1e-6)
    by_input = arrays["layer_1.dz"] @ kernel_1.T
    np.testing.assert_allclose(arrays["input.da"], by_input, rtol=1e-3, atol=1e-6)


def test_a_softmax_has_a_gradient_by_its_output_though_the_loss_looks_at_the_logits(
    spiral: Any,
) -> None:
    _, arrays, _, label = spiral
    shares, by_output = arrays["layer_2"], arrays["layer_2.da"]
    jacobian = np.diag(shares) - np.outer(shares, shares)
    np.testing.assert_allclose(jacobian @ by_output, shares - np.eye(2)[label], atol=1e-4)


def test_without_a_bias_delta_comes_from_the_activation_function() -> None:
    net = chain(
        layer("Dense", units=4, activation="relu", use_bias=False),
        layer("Dense", units=1, use_bias=False),
    )
    curve = project(Curve(num_points=60), net, loss=Config("MeanSquaredError"), metrics=())
    _, sampled = moved(curve, BackwardProbe(0))
    arrays = sampled.arrays
    outer = np.outer(arrays["layer_1"], arrays["layer_2.dz"])
    np.testing.assert_allclose(arrays["layer_2.dw.kernel"], outer, rtol=1e-4, atol=1e-6)
    np.testing.assert_array_equal(
        arrays["layer_1.dz"], np.where(arrays["layer_1.z"] > 0, arrays["layer_1.da"], 0.0)
    )


def test_penalties_on_weights_are_left_out_and_layers_of_any_kind_are_told() -> None:
    net = chain(
        layer("Conv2D", filters=3, kernel_size=3, kernel_regularizer=Config("L2", {"l2": 9.0})),
        layer("MaxPooling2D"),
        layer("Dropout", rate=0.5),
        layer("Flatten"),
        layer("Dense", units=10, activation="softmax"),
    )
    training, sampled = moved(project(DIGITS, net), BackwardProbe(0))
    arrays, model = sampled.arrays, training.model()
    part = training.prepared.dataset.validation
    shares = model.predict(part.features["image"][:1], verbose=0)[0]
    label = int(part.targets["class"][0])
    assert arrays["loss"] == pytest.approx(-np.log(shares[label]), rel=1e-3)
    np.testing.assert_array_equal(arrays["layer_3"], arrays["layer_2"])
    assert arrays["layer_1.da"].shape == arrays["layer_1"].shape
    # A bias of a convolution is added everywhere: its gradient is the sum over all places.
    everywhere = arrays["layer_1.da"].sum(axis=(0, 1))
    np.testing.assert_allclose(arrays["layer_1.dw.bias"], everywhere, rtol=1e-3, atol=1e-6)


def test_recurrent_layers_are_told_too() -> None:
    net = chain(layer("LSTM", units=3), layer("Dense", units=1))
    plan = {"loss": Config("MeanSquaredError"), "metrics": ()}
    _, sampled = moved(project(Series(num_points=60, window=5), net, **plan), BackwardProbe(0))
    assert sampled.arrays["layer_1.dw.kernel"].shape == (1, 12)
    assert sampled.arrays["input.da"].shape == (5, 1)


def test_a_drawn_sample_is_taken_for_what_the_network_says(training: Training) -> None:
    drawn = np.array([0.5, -0.25], "<f4")
    arrays = answer(training, BackwardProbe(0, drawn=drawn.tobytes()))
    inputs = training.prepared.dataset.transform_features({"points": drawn[None]})["points"]
    np.testing.assert_allclose(arrays["sample.points"], inputs[0])
    shares = training.model().predict(inputs, verbose=0)[0]
    assert arrays["loss"] == pytest.approx(-np.log(shares.max()), rel=1e-3)
    assert not any(name.startswith("target.") for name in arrays)


def test_the_training_waits_for_no_first_answer_and_goes_on_as_if_nobody_had_looked() -> None:
    from nnstudio.engine.loop.prepare import prepare
    from nnstudio.engine.probes.sampler import Sampler

    probe = BackwardProbe(0)
    what = project(SPIRAL_PROJECT.data.source, SPIRAL_PROJECT.network, epochs=300)
    final = []
    for is_watched in (False, True):
        told: list[Any] = []
        training = Training(1, prepare(what), lambda _event: None)
        sampler = Sampler(training, told.append)
        told.clear()  # the moment that is kept of the start
        while training.step == 0:
            training.advance()
        if is_watched:
            sampler.watch((probe,))
            assert told == []
            while not sampler._live.is_ready(probe):  # compiled beside the training
                time.sleep(0.002)
        while training.is_running:
            training.advance()
            sampler.sample_all()
        steps = [event.step for event in told if isinstance(event, ProbeSampled)]
        assert any(0 < step < training.step for step in steps) == is_watched
        final.append(training.model().get_weights())
    for alone, watched in zip(*final, strict=True):
        np.testing.assert_array_equal(alone, watched)
