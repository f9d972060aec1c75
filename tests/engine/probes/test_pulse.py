"""The pulse tells what a training step would be: NumPy and Keras' own step agree with it."""

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from nnstudio.document.data import Curve, Series
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.document.vitals import NETWORK, STATISTICS, TOTALS, pulse_of
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.pulse import PulseProbe
from tests.engine.projects import SPIRAL, chain, layer, project

import_keras()

import keras  # noqa: E402

from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402
from nnstudio.engine.probes.sampler import Sampler  # noqa: E402

Array = NDArray[Any]

REGULARIZED = project(
    SPIRAL,
    chain(
        layer("Dense", units=5, activation="relu", kernel_regularizer=Config("L2", {"l2": 0.01})),
        layer("Dense", units=4, activation="tanh"),
        layer("Dense", units=2, activation="softmax"),
    ),
    batch_size=128,
    epochs=1,
)


def trained(project: Project, probe: PulseProbe) -> tuple[Training, ProbeSampled]:
    """A run at its end, and its pulse then."""
    events: list[Any] = []
    training = Training(1, prepare(project), events.append)
    sampler = Sampler(training, events.append)
    while training.is_running:
        training.advance()
    return training, taken(sampler, probe, events)


def taken(sampler: Sampler, probe: PulseProbe, events: list[Any]) -> ProbeSampled:
    """The pulse of a run at rest, as soon as it is known."""
    sampler.watch((probe,))
    while sampler.has_work:
        sampler.work()
    sampled = events[-1]
    assert isinstance(sampled, ProbeSampled), sampled
    return sampled


def of(sampled: ProbeSampled, name: str) -> dict[str, float]:
    names = TOTALS if name == NETWORK else STATISTICS
    return dict(zip(names, sampled.arrays[name].tolist(), strict=True))


def batch(training: Training, size: int = 128) -> tuple[Array, Array]:
    train = training.prepared.train
    rows = np.linspace(0, train.num_samples - 1, min(size, train.num_samples)).astype(int)
    return train.features[0][rows], train.targets[0][rows]


def weights(model: Any, name: str) -> list[Array]:
    return [variable.numpy() for variable in model.get_layer(name).trainable_variables]


@pytest.fixture(scope="module")
def pulse() -> tuple[Training, ProbeSampled]:
    return trained(REGULARIZED, PulseProbe())


def test_the_loss_is_keras_own_with_its_penalties(pulse: tuple[Training, ProbeSampled]) -> None:
    training, sampled = pulse
    loss = training.model().evaluate(*batch(training), batch_size=128, verbose=0)[0]
    assert of(sampled, NETWORK)["loss"] == pytest.approx(loss, rel=1e-5)


def test_outputs_are_told_of_over_all_samples(pulse: tuple[Training, ProbeSampled]) -> None:
    training, sampled = pulse
    model = training.model()
    x, _ = batch(training)
    for name in ("layer_1", "layer_2"):
        values = keras.Model(model.inputs, model.get_layer(name).output).predict(x, verbose=0)
        told = of(sampled, name)
        assert told["mean"] == pytest.approx(values.mean(), rel=1e-4)
        assert told["std"] == pytest.approx(values.std(), rel=1e-4)
        assert (told["minimum"], told["maximum"]) == pytest.approx((values.min(), values.max()))
        assert told["zeros"] == pytest.approx((values == 0).mean())
        assert told["dead"] == pytest.approx((values.max(axis=0) <= 0).mean())
        assert told["bad_activations"] == 0.0
    flat = 1.0 - values**2 < 0.04
    assert told["saturated"] == pytest.approx(flat.mean(), abs=0.002)
    assert np.isnan(of(sampled, "layer_1")["saturated"])


def test_gradients_are_the_slopes_of_the_loss(pulse: tuple[Training, ProbeSampled]) -> None:
    training, sampled = pulse
    model = training.model()
    x, y = batch(training)
    # In double precision, so that differences of the loss are not lost in rounding.
    values = {name: [w.astype(float) for w in weights(model, name)] for name in LAYERS}

    def loss() -> float:
        return float(by_hand(values, x.astype(float), y)[0])

    norms = []
    for name in LAYERS:
        slopes = [differences(loss, array) for array in values[name]]
        norm = np.sqrt(sum((slope**2).sum() for slope in slopes))
        assert of(sampled, name)["gradient"] == pytest.approx(norm, rel=1e-3)
        assert of(sampled, name)["bad_gradients"] == 0.0
        norms.append(norm)
    assert of(sampled, NETWORK)["gradient"] == pytest.approx(np.linalg.norm(norms), rel=1e-3)


def test_gradients_by_the_outputs_are_slopes_too(pulse: tuple[Training, ProbeSampled]) -> None:
    training, sampled = pulse
    x, y = batch(training)
    values = {name: [w.astype(float) for w in weights(training.model(), name)] for name in LAYERS}
    hidden = by_hand(values, x.astype(float), y)[1]
    slope = differences(lambda: by_hand(values, x, y, hidden)[0], hidden)
    told = of(sampled, "layer_1")["activation_gradient"]
    assert told == pytest.approx(np.sqrt((slope**2).sum()), rel=1e-3)


LAYERS = ("layer_1", "layer_2", "layer_3")


def by_hand(
    values: dict[str, list[Array]], x: Array, y: Array, hidden: Array | None = None
) -> tuple[float, Array]:
    """Loss and first layer's outputs of ``REGULARIZED``, in NumPy."""
    (w1, b1), (w2, b2), (w3, b3) = (values[name] for name in LAYERS)
    one = np.maximum(x @ w1 + b1, 0.0) if hidden is None else hidden
    scores = np.tanh(one @ w2 + b2) @ w3 + b3
    scores = scores - scores.max(axis=1, keepdims=True)
    chosen = scores[np.arange(len(y)), y] - np.log(np.exp(scores).sum(axis=1))
    return float(-chosen.mean() + 0.01 * (w1**2).sum()), one


def differences(loss: Callable[[], float], array: Array, step: float = 1e-6) -> Array:
    """Slope of the loss by each entry of an array, which is changed and put back."""
    slope = np.zeros_like(array)
    for place in itertools.product(*map(range, array.shape)):
        kept = array[place]
        array[place] = kept + step
        above = loss()
        array[place] = kept - step
        slope[place] = (above - loss()) / (2 * step)
        array[place] = kept
    return slope


@pytest.mark.parametrize(
    "optimizer",
    [
        Config("Adam", {"learning_rate": 0.01, "clipnorm": 0.01}),
        Config("SGD", {"learning_rate": 0.1, "momentum": 0.9, "global_clipnorm": 0.02}),
    ],
)
def test_the_update_is_the_one_that_the_next_step_makes(optimizer: Config) -> None:
    from msgspec.structs import replace

    plan = replace(REGULARIZED.plan, optimizer=optimizer)
    training, sampled = trained(replace(REGULARIZED, plan=plan), PulseProbe())
    model = training.model(slots=True)
    before = {name: weights(model, name) for name in LAYERS}
    model.train_on_batch(*batch(training))
    for name in LAYERS:
        moved = vector(weights(model, name)) - vector(before[name])
        told = of(sampled, name)
        assert told["weight_norm"] == pytest.approx(np.linalg.norm(vector(before[name])), rel=1e-5)
        ratio = np.linalg.norm(moved) / np.linalg.norm(vector(before[name]))
        assert told["update_ratio"] == pytest.approx(ratio, rel=1e-3)
        assert told["clipped_gradient"] < 0.99 * told["gradient"]


def vector(arrays: list[Array]) -> Array:
    return np.concatenate([array.reshape(-1) for array in arrays])


def test_looking_changes_nothing_of_the_run() -> None:
    network = chain(
        layer("Dense", units=6, activation="relu"),
        layer("BatchNormalization"),
        layer("Dropout", rate=0.5),
        layer("Dense", units=2, activation="softmax"),
    )
    events: list[Any] = []
    training = Training(1, prepare(project(SPIRAL, network, epochs=1)), events.append)
    while training.is_running:
        training.advance()
    model = training.model(slots=True)
    state = [*model.variables, *model.optimizer.variables, *model.metrics_variables]
    before = [variable.numpy() for variable in state]
    first = taken(Sampler(training, events.append), PulseProbe(), events)
    second = taken(Sampler(training, events.append), PulseProbe(), events)
    for variable, value in zip(state, before, strict=True):
        np.testing.assert_array_equal(variable.numpy(), value)
    # Dropout included: the random state is the run's own each time.
    np.testing.assert_array_equal(first.arrays["layer_3"], second.arrays["layer_3"])


def test_a_knob_that_is_turned_while_it_trains_shows_in_the_next_pulse() -> None:
    events: list[Any] = []
    training = Training(1, prepare(REGULARIZED), events.append, pause_after="start")
    sampler = Sampler(training, events.append)
    told = of(taken(sampler, PulseProbe(batch=16), events), NETWORK)
    loss = training.model().evaluate(*batch(training, 16), batch_size=16, verbose=0)[0]
    assert told["loss"] == pytest.approx(loss, rel=1e-5)
    assert np.isnan(told["clipnorm"])
    training.change_knob("clipnorm", 0.01)
    sampler.sample_all()
    told = of([event for event in events if isinstance(event, ProbeSampled)][-1], NETWORK)
    assert told["clipnorm"] == pytest.approx(0.01)
    assert told["clipped_gradient"] == pytest.approx(0.01 * np.sqrt(6), rel=1e-3)


def test_dead_and_constant_units_are_found() -> None:
    network = chain(
        layer(
            "Dense",
            units=4,
            activation="relu",
            bias_initializer=Config("Constant", {"value": -1e3}),
        ),
        layer(
            "Dense",
            units=3,
            activation="sigmoid",
            bias_initializer=Config("Constant", {"value": 30.0}),
        ),
        layer("Dense", units=2, activation="softmax"),
    )
    _, sampled = trained(project(SPIRAL, network, epochs=1), PulseProbe())
    first, second = of(sampled, "layer_1"), of(sampled, "layer_2")
    assert (first["dead"], first["constant"], first["zeros"]) == (1.0, 1.0, 1.0)
    assert (first["gradient"], first["update_ratio"]) == (0.0, 0.0)
    assert (second["dead"], second["constant"], second["saturated"]) == (0.0, 1.0, 1.0)


def test_a_recurrent_network_and_other_losses_are_looked_into_too() -> None:
    network = chain(layer("SimpleRNN", units=3), layer("Dense", units=1))
    plan: dict[str, object] = {"loss": Config("MeanSquaredError"), "metrics": (), "epochs": 1}
    _, sampled = trained(project(Series(num_points=60, window=5), network, **plan), PulseProbe())
    told = of(sampled, "layer_1")
    assert told["gradient"] > 0
    assert 0.0 <= told["saturated"] <= 1.0


def test_weights_that_are_no_numbers_any_more_are_told_of_with_what_was_before() -> None:
    network = chain(layer("Dense", units=4), layer("Dense", units=1))
    wild = Config("SGD", {"learning_rate": 1e30})
    plan: dict[str, object] = {"loss": Config("MeanSquaredError"), "metrics": ()}
    curve = project(Curve(num_points=60), network, optimizer=wild, **plan)
    events: list[Any] = []
    training = Training(1, prepare(curve), events.append)
    sampler = Sampler(training, events.append)
    sampler.watch((PulseProbe(),))
    while training.is_running:
        training.advance()
    sampled = taken(sampler, PulseProbe(), events)
    assert training.state == "failed"
    assert of(sampled, "layer_1")["bad_weights"] > 0
    assert of(sampled, "layer_2")["bad_activations"] == 1.0
    assert np.isnan(of(sampled, NETWORK)["gradient"])
    told = pulse_of(sampled.arrays)
    assert told.before is not None
    step, before = told.before
    assert step == 0
    initial = prepare(curve).model
    for name in ("layer_1", "layer_2"):
        norm = np.linalg.norm(vector(weights(initial, name)))
        assert before.layers[name].weight_norm == pytest.approx(norm, rel=1e-5)
        assert before.layers[name].update_ratio > 1e3
