"""Operations on weights: what they change, what they leave alone, and that undo is exact."""

from collections.abc import Callable

import numpy as np
import pytest
from msgspec.structs import replace

from nnstudio.document.invalid import Invalid
from nnstudio.document.surgery import Action, Operation, Place
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import Event
from nnstudio.protocol.surgery import Held, Operated
from tests.engine.projects import IRIS, chain, layer, project

import_keras()

import keras  # noqa: E402

from nnstudio.engine.loop.feed import make_feed  # noqa: E402
from nnstudio.engine.loop.places import masks  # noqa: E402
from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.loop.program import StepProgram, state_of  # noqa: E402
from nnstudio.engine.loop.surgery import Surgery  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402

PROJECT = project(
    IRIS,
    chain(
        layer("Dense", units=5, activation="relu"),
        layer("BatchNormalization"),
        layer("Dense", units=3, activation="softmax"),
    ),
    epochs=50,
    batch_size=40,  # no short batch, which would be traced for itself
)
FIRST = "layer_1"


class Patient:
    """A paused run of which some batches were made."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.training = Training(1, prepare(PROJECT), self.events.append, "epoch")
        self.surgery = Surgery(self.training, self.events.append)
        self.numbers = iter(range(1, 100))
        self.training.prepared.model.run_eagerly = True  # when Keras itself evaluates
        self.train()

    def train(self) -> None:
        """Makes one epoch."""
        self.training.resume("epoch")
        while self.training.is_running:
            self.training.advance()

    def do(self, action: Action, place: Place, value: float = 0.0) -> Operation:
        operation = Operation(next(self.numbers), 1, action, place, value)
        self.surgery.carry_out(operation)
        return operation

    @property
    def told(self) -> Operated:
        return next(event for event in reversed(self.events) if isinstance(event, Operated))

    @property
    def held(self) -> dict[str, int]:
        """What was said last of what is frozen."""
        return next(event for event in reversed(self.events) if isinstance(event, Held)).weights

    def weights(self, name: str = FIRST) -> list[np.ndarray]:
        found: list[np.ndarray] = self.training.model().get_layer(name).get_weights()
        return found

    def state(self) -> list[np.ndarray]:
        return [variable.numpy() for variable in state_of(self.training.model(slots=True))]

    def evaluated(self) -> tuple[float, float]:
        """Loss and accuracy of Keras itself over the validation part."""
        data = self.training.prepared.validation
        assert data is not None
        loss, accuracy = self.training.model().evaluate(
            data.features[0], data.targets[0], verbose=0
        )
        return loss, accuracy


@pytest.fixture(scope="module")
def patient() -> Patient:
    return Patient()


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (Place(FIRST, "kernel", (2, 3)), 0.0),
        (Place(FIRST, "kernel", (2, None)), 0.0),
        (Place(FIRST, "bias"), 0.5),
        (Place(FIRST, unit=4), 0.0),
        (Place(FIRST), -0.25),
    ],
)
def test_an_operation_sets_what_is_meant_and_undo_brings_every_bit_back(
    patient: Patient, place: Place, value: float
) -> None:
    before, (kernel, bias) = patient.state(), patient.weights()
    operation = patient.do("set" if value else "zero", place, value)
    expected = [kernel.copy(), bias.copy()]
    if place.unit is not None:
        expected[0][:, place.unit] = expected[1][place.unit] = value
    elif place.variable == "bias":
        expected[1][:] = value
    elif place.index:
        expected[0][place.index[0], slice(None) if place.index[1] is None else 3] = value
    else:
        expected[0][:] = expected[1][:] = value
    for one, two in zip(patient.weights(), expected, strict=True):
        np.testing.assert_array_equal(one, two)
    patient.surgery.take_back(operation.number)
    for old, new in zip(before, patient.state(), strict=True):
        np.testing.assert_array_equal(old, new)


def test_before_and_after_are_what_keras_measures(patient: Patient) -> None:
    loss, accuracy = patient.evaluated()
    operation = patient.do("zero", Place("layer_3"))
    told = patient.told
    assert told.before["val_loss"] == pytest.approx(loss, rel=1e-5)
    assert told.before["val_accuracy"] == pytest.approx(accuracy)
    loss, accuracy = patient.evaluated()
    assert told.after["val_loss"] == pytest.approx(loss, rel=1e-5) == pytest.approx(np.log(3))
    assert told.after["val_accuracy"] == pytest.approx(accuracy)
    assert told.after["loss"] == pytest.approx(np.log(3), rel=1e-5)
    assert told.num_samples == (120, 30)
    assert told.text == "layer_3 = 0"
    patient.surgery.take_back(operation.number)
    assert patient.told.is_taken_back
    assert patient.told.after == told.before


def test_cutting_a_layer_leaves_the_statistics_of_its_batches_alone(patient: Patient) -> None:
    gamma, beta, mean, variance = patient.weights("layer_2")
    operation = patient.do("zero", Place("layer_2"))
    zeros = np.zeros_like(gamma)
    for one, two in zip(patient.weights("layer_2"), (zeros, zeros, mean, variance), strict=True):
        np.testing.assert_array_equal(one, two)
    patient.surgery.take_back(operation.number)
    np.testing.assert_array_equal(patient.weights("layer_2")[1], beta)


def test_weights_drawn_anew_come_from_the_initializer_and_the_same_ones_come_again(
    patient: Patient,
) -> None:
    kernel, bias = patient.weights()
    operation = patient.do("redraw", Place(FIRST))
    drawn, zeros = patient.weights()
    limit = np.sqrt(6 / (4 + 5))  # Glorot & Bengio 2010, eq. 16
    assert np.abs(drawn).max() <= limit
    assert len(np.unique(drawn)) == drawn.size
    assert not np.isin(drawn, kernel).any()
    np.testing.assert_array_equal(zeros, np.zeros_like(bias))
    patient.surgery.take_back(operation.number)
    np.testing.assert_array_equal(patient.weights()[0], kernel)
    patient.surgery.carry_out(operation)
    np.testing.assert_array_equal(patient.weights()[0], drawn)
    patient.surgery.take_back(operation.number)


def test_what_is_frozen_keeps_its_values_and_statistics_while_the_rest_learns(
    patient: Patient,
) -> None:
    (kernel, bias), normalization = patient.weights(), patient.weights("layer_2")
    weight = patient.do("freeze", Place(FIRST, "kernel", (0, 1)))
    unit = patient.do("freeze", Place(FIRST, unit=3))
    assert patient.held == {FIRST: 6}  # a weight, and four with a bias
    patient.do("freeze", Place("layer_2"))
    patient.train()
    after, after_bias = patient.weights()
    is_held = np.zeros(kernel.shape, bool)
    is_held[0, 1] = is_held[:, 3] = True
    np.testing.assert_array_equal(after[is_held], kernel[is_held])
    assert (after[~is_held] != kernel[~is_held]).any(axis=0)
    assert after_bias[3] == bias[3]
    for one, two in zip(patient.weights("layer_2"), normalization, strict=True):
        np.testing.assert_array_equal(one, two)
    patient.surgery.take_back(unit.number)
    patient.do("thaw", Place("layer_2"))
    patient.train()
    now = patient.weights()[0]
    assert now[0, 1] == kernel[0, 1]
    assert (now[:, 3] != kernel[:, 3]).all()
    for one, two in zip(patient.weights("layer_2"), normalization, strict=True):
        assert not np.array_equal(one, two)
    patient.surgery.take_back(weight.number)
    assert patient.held == {}


def test_what_is_frozen_keeps_its_values_in_the_loop_that_xla_compiles() -> None:
    network = chain(layer("Dense", units=3, activation="softmax"))
    prepared = prepare(replace(PROJECT, network=network))
    feed = make_feed(prepared.train, 32, 0, True)
    found = masks(prepared.model, Place(FIRST, "kernel", (0, 1)))
    program = StepProgram(prepared.model, prepared.train.num_samples, 32, True, None, found)
    kernel = prepared.model.get_layer(FIRST).get_weights()[0]
    supply = feed.supply(0, 0, 3)
    program.run(supply.data, supply.order, 0, 3, program.zero_totals())
    after = prepared.model.get_layer(FIRST).get_weights()[0]
    assert after[0, 1] == kernel[0, 1]
    assert (np.delete(after.ravel(), 1) != np.delete(kernel.ravel(), 1)).all()


def test_what_is_frozen_stays_so_in_a_branch(patient: Patient) -> None:
    operation = patient.do("freeze", Place(FIRST))
    kernel = patient.weights()[0]
    moment = patient.training.capture()
    branch = Training(2, prepare(PROJECT), patient.events.append, "batch", start=moment)
    while branch.is_running:
        branch.advance()
    np.testing.assert_array_equal(branch.model().get_layer(FIRST).get_weights()[0], kernel)
    told: list[Event] = []
    Surgery(branch, told.append)
    assert told == [Held(2, {FIRST: 25})]
    patient.surgery.take_back(operation.number)


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        (Place("layer_9"), 0.0, "layer with weights"),
        (Place(FIRST, "gamma"), 0.0, "one of its variables"),
        (Place(FIRST, "kernel", (4, 0)), 0.0, "4 × 5"),
        (Place(FIRST, unit=5), 0.0, "from 0 to 4"),
        (Place(FIRST, "kernel", (0, 0)), float("nan"), "finite"),
    ],
)
def test_what_is_not_there_is_refused_in_words(
    patient: Patient, place: Place, value: float, words: str
) -> None:
    with pytest.raises(Invalid, match=words):
        patient.do("set", place, value)


@pytest.mark.parametrize(
    ("make", "shape"),
    [
        (lambda: keras.layers.Conv2D(4, 3, bias_initializer="uniform"), (6, 6, 2)),
        (lambda: keras.layers.Conv2DTranspose(4, 3, bias_initializer="uniform"), (6, 6, 2)),
        (lambda: keras.layers.DepthwiseConv2D(3, depth_multiplier=2), (6, 6, 2)),
        (lambda: keras.layers.LSTM(4, return_sequences=True), (5, 3)),
        (lambda: keras.layers.GRU(4, return_sequences=True), (5, 3)),
        (lambda: keras.layers.Dense(4, bias_initializer="uniform"), (3,)),
        (lambda: keras.layers.Bidirectional(keras.layers.LSTM(2, return_sequences=True)), (5, 3)),
        (lambda: keras.layers.TimeDistributed(keras.layers.Dense(4)), (5, 3)),
    ],
)
def test_a_unit_without_its_weights_gives_nothing_and_the_others_what_they_gave(
    make: Callable[[], keras.layers.Layer], shape: tuple[int, ...]
) -> None:
    inputs = keras.Input(shape)
    made = make()
    made.name = "made"
    model = keras.Model(inputs, made(inputs))
    x = np.random.default_rng(0).normal(size=(2, *shape)).astype(np.float32)
    before = np.asarray(model(x))
    for index, mask in masks(model, Place("made", unit=1)).items():
        variable = model.variables[index]
        variable.assign(np.where(mask, 0.0, variable.numpy()))
    after = np.asarray(model(x))
    np.testing.assert_allclose(after[..., 1], 0.0, atol=1e-7)
    if "recurrent" not in " ".join(variable.path for variable in model.variables):
        np.testing.assert_array_equal(after[..., [0, 2, 3]], before[..., [0, 2, 3]])
    else:  # others read it in the next time step; in the first they give what they gave
        np.testing.assert_array_equal(after[:, 0, [0, 2, 3]], before[:, 0, [0, 2, 3]])


def test_a_unit_of_two_merged_directions_is_one_of_each() -> None:
    inputs = keras.Input((5, 3))
    lstm = keras.layers.LSTM(2, return_sequences=True, bias_initializer="uniform")
    made = keras.layers.Bidirectional(lstm, merge_mode="sum", name="made")
    model = keras.Model(inputs, made(inputs))
    for index, mask in masks(model, Place("made", unit=1)).items():
        model.variables[index].assign(np.where(mask, 0.0, model.variables[index].numpy()))
    x = np.random.default_rng(0).normal(size=(2, 5, 3)).astype(np.float32)
    after = np.asarray(model(x))
    np.testing.assert_allclose(after[..., 1], 0.0, atol=1e-7)
    assert after[..., 0].all()
    with pytest.raises(Invalid, match="from 0 to 1"):
        masks(model, Place("made", unit=2))


@pytest.mark.parametrize(
    ("make", "repeats"),
    [
        (lambda: keras.layers.MultiHeadAttention(3, 4, bias_initializer="uniform"), 1),
        (lambda: keras.layers.GroupQueryAttention(4, 4, 2, bias_initializer="uniform"), 2),
    ],
)
def test_a_head_without_its_weights_takes_its_share_out_of_the_sum(
    make: Callable[[], keras.layers.Layer], repeats: int
) -> None:
    inputs = keras.Input((6, 5))
    made = make()
    made.name = "made"
    model = keras.Model(inputs, made(inputs, inputs))
    x = np.random.default_rng(1).normal(size=(2, 6, 5)).astype(np.float32)
    before, scores = (np.asarray(found) for found in made(x, x, return_attention_scores=True))
    weights = {v.path.removeprefix("made/"): v.numpy() for v in made.weights}
    group = 1 // repeats
    values = x @ weights["value/kernel"][:, group] + weights["value/bias"][group]
    share = scores[:, 1] @ values @ weights["attention_output/kernel"][1]
    for index, mask in masks(model, Place("made", unit=1)).items():
        model.variables[index].assign(np.where(mask, 0.0, model.variables[index].numpy()))
    np.testing.assert_allclose(np.asarray(model(x)), before - share, atol=1e-5)


def test_a_word_of_a_table_is_its_row() -> None:
    inputs = keras.Input((3,))
    model = keras.Model(inputs, keras.layers.Embedding(7, 2, name="made")(inputs))
    ((_, mask),) = masks(model, Place("made", unit=5)).items()
    assert mask[5].all()
    assert mask.sum() == 2
