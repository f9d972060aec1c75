"""The pulse tells what a training step would be: NumPy and Keras' own step agree with it."""

import itertools
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from nnstudio.document.data import Curve, Series
from nnstudio.document.values import Config
from nnstudio.document.vitals import NETWORK, STATISTICS, TOTALS, pulse_of
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import ProbeSampled
from nnstudio.protocol.probes.pulse import PulseProbe
from tests.engine.projects import SPIRAL, chain, layer, project

import_keras()

import keras  # noqa: E402
import tensorflow as tf  # noqa: E402

from nnstudio.engine.loop.prepare import Prepared, prepare  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402
from nnstudio.engine.probes.pulse.activity import activity  # noqa: E402
from nnstudio.engine.probes.pulse.look import Pulse  # noqa: E402
from nnstudio.engine.probes.sampler import Sampler  # noqa: E402
from nnstudio.engine.probes.subject import Subject  # noqa: E402

Array = NDArray[Any]
Arrays = dict[str, Array]

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


def looked(prepared: Prepared, look: Pulse | None = None, batch: int = 128) -> Arrays:
    """The pulse of a network that was not trained yet, as soon as it is known."""
    look = look or Pulse(Subject(prepared, lambda: 1))
    while True:
        arrays = look.part(PulseProbe(batch))
        if arrays is not None:
            return arrays
        time.sleep(0.002)  # asked all the time, the thread that makes it would get no turn


def taken(sampler: Sampler, events: list[Any]) -> ProbeSampled:
    """The pulse of a run at rest, as soon as it is known."""
    sampler.watch((PulseProbe(),))
    while sampler.has_work:
        sampler.work()
    sampled = events[-1]
    assert isinstance(sampled, ProbeSampled), sampled
    return sampled


def of(arrays: Arrays, name: str) -> dict[str, float]:
    names = TOTALS if name == NETWORK else STATISTICS
    return dict(zip(names, arrays[name].tolist(), strict=True))


def batch(prepared: Prepared, size: int = 128) -> tuple[Array, Array]:
    train = prepared.train
    rows = np.linspace(0, train.num_samples - 1, min(size, train.num_samples)).astype(int)
    return train.features[0][rows], train.targets[0][rows]


def weights(model: Any, name: str) -> list[Array]:
    return [variable.numpy() for variable in model.get_layer(name).trainable_variables]


@pytest.fixture(scope="module")
def pulse() -> tuple[Prepared, Arrays]:
    prepared = prepare(REGULARIZED)
    random = np.random.default_rng(3)
    for variable in prepared.model.trainable_variables:
        # Biases of 0 would put a sample at the origin just where a ReLU has no slope.
        variable.assign_add(random.normal(0.0, 0.1, variable.shape).astype(np.float32))
    return prepared, looked(prepared)


def test_the_loss_is_keras_own_with_its_penalties(pulse: tuple[Prepared, Arrays]) -> None:
    prepared, arrays = pulse
    loss = prepared.model.evaluate(*batch(prepared), batch_size=128, verbose=0)[0]
    assert of(arrays, NETWORK)["loss"] == pytest.approx(loss, rel=1e-5)


def test_outputs_are_told_of_over_all_samples(pulse: tuple[Prepared, Arrays]) -> None:
    prepared, arrays = pulse
    model = prepared.model
    x, _ = batch(prepared)
    for name in ("layer_1", "layer_2"):
        values = np.asarray(keras.Model(model.inputs[0], model.get_layer(name).output)(x))
        told = of(arrays, name)
        assert told["mean"] == pytest.approx(values.mean(), rel=1e-4)
        assert told["std"] == pytest.approx(values.std(), rel=1e-4)
        assert (told["minimum"], told["maximum"]) == pytest.approx((values.min(), values.max()))
        assert told["zeros"] == pytest.approx((values == 0).mean())
        assert told["dead"] == pytest.approx((values.max(axis=0) <= 0).mean())
        assert told["bad_activations"] == 0.0
    flat = 1.0 - values**2 < 0.04
    assert told["saturated"] == pytest.approx(flat.mean(), abs=0.002)
    assert np.isnan(of(arrays, "layer_1")["saturated"])


def test_gradients_are_the_slopes_of_the_loss(pulse: tuple[Prepared, Arrays]) -> None:
    prepared, arrays = pulse
    model = prepared.model
    x, y = batch(prepared)
    # In double precision, so that differences of the loss are not lost in rounding.
    values = {name: [w.astype(float) for w in weights(model, name)] for name in LAYERS}

    def loss() -> float:
        return float(by_hand(values, x.astype(float), y)[0])

    norms = []
    for name in LAYERS:
        slopes = [differences(loss, array) for array in values[name]]
        norm = np.sqrt(sum((slope**2).sum() for slope in slopes))
        assert of(arrays, name)["gradient"] == pytest.approx(norm, rel=1e-3)
        assert of(arrays, name)["bad_gradients"] == 0.0
        norms.append(norm)
    assert of(arrays, NETWORK)["gradient"] == pytest.approx(np.linalg.norm(norms), rel=1e-3)


def test_gradients_by_the_outputs_are_slopes_too(pulse: tuple[Prepared, Arrays]) -> None:
    prepared, arrays = pulse
    x, y = batch(prepared)
    values = {name: [w.astype(float) for w in weights(prepared.model, name)] for name in LAYERS}
    hidden = by_hand(values, x.astype(float), y)[1]
    slope = differences(lambda: by_hand(values, x, y, hidden)[0], hidden)
    told = of(arrays, "layer_1")["activation_gradient"]
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

    prepared = prepare(replace(REGULARIZED, plan=replace(REGULARIZED.plan, optimizer=optimizer)))
    model = prepared.model
    model.run_eagerly = True
    for _ in range(2):  # so that there is momentum
        model.train_on_batch(*batch(prepared))
    before = {name: weights(model, name) for name in LAYERS}
    arrays = looked(prepared)
    model.train_on_batch(*batch(prepared))
    for name in LAYERS:
        moved = vector(weights(model, name)) - vector(before[name])
        told = of(arrays, name)
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
    prepared = prepare(project(SPIRAL, network))
    model = prepared.model
    state = [*model.variables, *model.optimizer.variables, *model.metrics_variables]
    before = [variable.numpy() for variable in state]
    look = Pulse(Subject(prepared, lambda: 1))
    first, second = looked(prepared, look), look.answer(PulseProbe())
    for variable, value in zip(state, before, strict=True):
        np.testing.assert_array_equal(variable.numpy(), value)
    # Dropout included: the random state is the run's own each time.
    np.testing.assert_array_equal(first["layer_3"], second["layer_3"])


def test_a_knob_that_is_turned_while_it_trains_shows_in_the_next_pulse() -> None:
    prepared = prepare(REGULARIZED)
    prepared.model.run_eagerly = True
    step = 1
    look = Pulse(Subject(prepared, lambda: step))
    told = of(looked(prepared, look, 16), NETWORK)
    loss = prepared.model.evaluate(*batch(prepared, 16), batch_size=16, verbose=0)[0]
    assert told["loss"] == pytest.approx(loss, rel=1e-5)
    assert np.isnan(told["clipnorm"])
    assert not look.is_open(PulseProbe(16))
    prepared.model.optimizer.clipnorm = 0.01
    step = 2
    assert look.is_open(PulseProbe(16))
    told = of(looked(prepared, look, 16), NETWORK)
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
    arrays = looked(prepare(project(SPIRAL, network)))
    first, second = of(arrays, "layer_1"), of(arrays, "layer_2")
    assert (first["dead"], first["constant"], first["zeros"]) == (1.0, 1.0, 1.0)
    assert (first["gradient"], first["update_ratio"]) == (0.0, 0.0)
    assert (second["dead"], second["constant"], second["saturated"]) == (0.0, 1.0, 1.0)


def test_channels_of_pictures_are_units_and_layers_that_are_alike_are_told_apart() -> None:
    random = np.random.default_rng(1)
    pictures = random.normal(size=(6, 4, 5, 3)).astype(np.float32)
    pictures[..., 1] = -np.abs(pictures[..., 1])  # never above 0
    pictures[..., 2] = pictures[:1, ..., 2]  # another at each place, the same for all samples
    others = np.tanh(4 * random.normal(size=(6, 4, 5, 3))).astype(np.float32)
    labels = np.arange(6, dtype=np.int32)
    told = activity(
        [tf.constant(values) for values in (pictures, labels, others, pictures + 9)],
        ["", "", "tanh", ""],
    ).numpy()
    rows = [dict(zip(STATISTICS, row.tolist(), strict=False)) for row in told]
    assert rows[0]["dead"] == pytest.approx(1 / 3)
    assert rows[0]["constant"] == pytest.approx(1 / 3)
    assert rows[1]["zeros"] == pytest.approx(1 / 6)
    assert rows[1]["maximum"] == 5.0
    assert rows[2]["saturated"] == pytest.approx((1 - others**2 < 0.04).mean(), abs=0.002)
    assert rows[2]["std"] == pytest.approx(others.std(), rel=1e-5)
    assert rows[3]["mean"] == pytest.approx(9 + pictures.mean(), rel=1e-5)
    assert rows[3]["dead"] == 0.0


def test_a_recurrent_network_and_other_losses_are_looked_into_too() -> None:
    network = chain(layer("SimpleRNN", units=3), layer("Dense", units=1))
    plan: dict[str, object] = {"loss": Config("MeanSquaredError"), "metrics": (), "epochs": 1}
    arrays = looked(prepare(project(Series(num_points=60, window=5), network, **plan)))
    told = of(arrays, "layer_1")
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
    sampled = taken(sampler, events)
    assert training.state == "failed"
    assert of(sampled.arrays, "layer_1")["bad_weights"] > 0
    assert of(sampled.arrays, "layer_2")["bad_activations"] == 1.0
    assert np.isnan(of(sampled.arrays, NETWORK)["gradient"])
    told = pulse_of(sampled.arrays)
    assert told.before is not None
    step, before = told.before
    assert step == 0
    initial = prepare(curve).model
    for name in ("layer_1", "layer_2"):
        norm = np.linalg.norm(vector(weights(initial, name)))
        assert before.layers[name].weight_norm == pytest.approx(norm, rel=1e-5)
        assert before.layers[name].update_ratio > 1e3
