"""What is said to have mattered is what the definitions say, worked out with plain Keras."""

from typing import Any

import numpy as np
import pytest
import tensorflow as tf

from nnstudio.document.data import Series
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.probes.attribution import AdversarialProbe, AttributionProbe, Method
from tests.engine.projects import DIABETES, DIGITS, IRIS, SPIRAL, chain, layer, project

import_keras()

import keras  # noqa: E402

from nnstudio.engine.probes.attribution.look import Attribution  # noqa: E402
from nnstudio.engine.probes.attribution.methods import resized  # noqa: E402
from nnstudio.engine.probes.subject import Subject  # noqa: E402
from tests.engine.probes.predictions.looking import Looking  # noqa: E402

CONV = chain(
    layer("Conv2D", filters=4, kernel_size=3, activation="relu"),
    layer("Conv2D", filters=5, kernel_size=3, activation="relu"),
    layer("Flatten"),
    layer("Dense", units=10, activation="softmax"),
)


@pytest.fixture(scope="module")
def digits() -> Looking:
    """A little convolutional network."""
    return Looking(project(DIGITS, CONV))


@pytest.fixture(scope="module")
def flowers() -> Looking:
    """A smooth network of table rows."""
    net = chain(
        layer("Dense", units=6, activation="tanh"), layer("Dense", units=3, activation="softmax")
    )
    return Looking(project(IRIS, net))


def logits_of(looking: Looking) -> Any:
    """The same network with a linear last layer, in plain Keras."""
    copy = keras.models.clone_model(looking.model)
    copy.layers[-1].activation = keras.activations.linear
    copy.set_weights(looking.model.get_weights())
    return copy


def sample_of(looking: Looking, index: int) -> Any:
    return looking.features()[index : index + 1]


def gradient(model: Any, x: Any, target: int) -> Any:
    x = tf.constant(x)
    with tf.GradientTape() as tape:
        tape.watch(x)
        score = model(x)[:, target]
    return tape.gradient(score, x).numpy()


def test_saliency_is_the_size_of_the_slope_of_the_score(flowers: Looking) -> None:
    found = flowers.last(AttributionProbe(4, "saliency", target=1))
    model, x = logits_of(flowers), sample_of(flowers, 4)
    small = 1e-3 * np.eye(x.shape[1], dtype=np.float32)
    slopes = (model(x + small).numpy() - model(x - small).numpy()) / 2e-3
    np.testing.assert_allclose(found["map.inputs"], np.abs(slopes[:, 1]), rtol=2e-2, atol=1e-3)
    assert found["kind"] == 0
    assert found["score"] == pytest.approx(model(x).numpy()[0, 1], rel=1e-4)
    np.testing.assert_allclose(found["values"], flowers.predicted()[4], rtol=1e-4)
    assert found["predicted"] == flowers.predicted()[4].argmax()


def test_of_a_picture_the_predicted_class_is_explained_unless_another_is_chosen(
    digits: Looking,
) -> None:
    found = digits.last(AttributionProbe(7))
    target = int(digits.predicted()[7].argmax())
    assert found["target"] == found["predicted"] == target
    slopes = gradient(logits_of(digits), sample_of(digits, 7), target)[0]
    np.testing.assert_allclose(
        found["map.image"], np.abs(slopes).max(axis=-1), rtol=1e-3, atol=1e-5
    )
    np.testing.assert_array_equal(found["sample.image"], sample_of(digits, 7)[0])


@pytest.mark.parametrize("target", [None, 3])
def test_integrated_gradients_add_up_to_the_score(digits: Looking, target: int | None) -> None:
    found = digits.last(AttributionProbe(2, "integrated", target=target))
    model, x = logits_of(digits), sample_of(digits, 2)
    scores = model(np.concatenate([np.zeros_like(x), x])).numpy()[:, found["target"]]
    assert found["difference"] == pytest.approx(scores[1] - scores[0], rel=1e-4)
    assert found["map.image"].sum() == pytest.approx(scores[1] - scores[0], rel=0.01)
    gap = found["map.image"].sum() - found["difference"]
    assert found["gap"] == pytest.approx(gap, abs=1e-3)


def test_integrated_gradients_follow_their_definition(flowers: Looking) -> None:
    found = flowers.last(AttributionProbe(1, "integrated", target=0))
    model, x = logits_of(flowers), sample_of(flowers, 1)
    # Another rule than the engine's: trapezia on a much finer grid.
    places = np.linspace(0, 1, 2001, dtype=np.float32)[:, None]
    slopes = gradient(model, places * x, 0)
    mean = (slopes[1:] + slopes[:-1]).mean(axis=0) / 2
    np.testing.assert_allclose(found["map.inputs"], x[0] * mean, rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("name", ["", "layer_1"])
def test_grad_cam_weighs_maps_by_their_mean_slopes(digits: Looking, name: str) -> None:
    found = digits.last(AttributionProbe(5, "grad_cam", layer=name))
    model, x = logits_of(digits), tf.constant(sample_of(digits, 5))
    conv = name or "layer_2"
    rest = keras.Model(model.inputs, [model.get_layer(conv).output, model.output])
    with tf.GradientTape() as tape:
        tape.watch(x)
        maps, scores = rest(x)
        score = scores[:, int(found["target"])]
    alphas = tape.gradient(score, maps).numpy().mean(axis=(0, 1, 2))
    heat = np.maximum((maps.numpy()[0] * alphas).sum(axis=-1), 0)
    assert found["size"].tolist() == list(heat.shape)
    expected = tf.image.resize(heat[..., None], (8, 8), "bilinear").numpy()[..., 0]
    np.testing.assert_allclose(found["map.image"], expected, rtol=1e-3, atol=1e-4)


def test_a_map_is_brought_to_another_size_between_the_middles_of_cells() -> None:
    values = np.random.default_rng(0).normal(size=(3, 5)).astype(np.float32)
    expected = tf.image.resize(values[..., None], (7, 11), "bilinear").numpy()[..., 0]
    np.testing.assert_allclose(resized(values, (7, 11)), expected, atol=1e-5)


def test_occlusion_is_how_much_the_score_falls(digits: Looking) -> None:
    found = digits.last(AttributionProbe(3, "occlusion", target=6, patch=3))
    model, x = logits_of(digits), sample_of(digits, 3)
    mean = digits.dataset.train.features["image"].mean()
    whole = model(x).numpy()[0, 6]
    falls, covered = np.zeros((8, 8)), np.zeros((8, 8))
    for row in range(6):
        for column in range(6):
            hidden = x.copy()
            hidden[0, row : row + 3, column : column + 3] = mean
            fall = whole - model(hidden).numpy()[0, 6]
            falls[row : row + 3, column : column + 3] += fall
            covered[row : row + 3, column : column + 3] += 1
    np.testing.assert_allclose(found["map.image"], falls / covered, rtol=1e-3, atol=1e-4)


def test_columns_are_hidden_one_by_one(flowers: Looking) -> None:
    found = flowers.last(AttributionProbe(0, "occlusion", target=2))
    model, x = logits_of(flowers), sample_of(flowers, 0)
    mean = flowers.dataset.train.features["inputs"].mean(axis=0)
    hidden = np.where(np.eye(x.shape[1], dtype=bool), mean, x)
    falls = model(x).numpy()[0, 2] - model(hidden).numpy()[:, 2]
    np.testing.assert_allclose(found["map.inputs"], falls, rtol=1e-3, atol=1e-4)


def test_one_sigmoid_scores_both_classes() -> None:
    net = chain(
        layer("Dense", units=4, activation="tanh"), layer("Dense", units=1, activation="sigmoid")
    )
    looking = Looking(project(SPIRAL, net, loss=Config("BinaryCrossentropy")))
    score = logits_of(looking)(sample_of(looking, 0)).numpy()[0, 0]
    for target, sign in ((0, -1), (1, 1)):
        found = looking.last(AttributionProbe(0, "saliency", target=target))
        assert found["score"] == pytest.approx(sign * score, rel=1e-4)
        assert found["kind"] == 0
        share = looking.predicted()[0, 0]
        np.testing.assert_allclose(found["values"], [1 - share, share], rtol=1e-4)


def test_numbers_are_explained_as_they_are() -> None:
    plan = {"loss": Config("MeanSquaredError"), "metrics": ()}
    looking = Looking(project(DIABETES, chain(layer("Dense", units=1)), **plan))
    found = looking.last(AttributionProbe(0, "integrated"))
    weights = looking.model.get_weights()[0][:, 0]
    np.testing.assert_allclose(found["map.inputs"], sample_of(looking, 0)[0] * weights, rtol=1e-3)
    assert found["kind"] == 2
    assert found["predicted"] == found["truth"] == -1


def test_time_is_hidden_in_pieces_and_has_a_class_activation_map() -> None:
    net = chain(
        layer("Conv1D", filters=3, kernel_size=3),
        layer("Flatten"),
        layer("Dense", units=1),
    )
    plan = {"loss": Config("MeanSquaredError"), "metrics": ()}
    looking = Looking(project(Series(num_points=60, window=12), net, **plan))
    name = looking.training.prepared.dataset.summary.features[0].name
    methods: tuple[Method, ...] = ("occlusion", "grad_cam")
    for method in methods:
        found = looking.last(AttributionProbe(0, method))
        assert found[f"map.{name}"].shape == (12,)


def test_a_network_without_convolutions_has_no_class_activation_map(flowers: Looking) -> None:
    assert flowers.last(AttributionProbe(0, "grad_cam")) == {}


def test_where_inputs_are_numbers_of_words_only_hiding_them_tells_something() -> None:
    net = chain(
        layer("Flatten"),
        layer("Embedding", input_dim=20, output_dim=3),
        layer("Flatten"),
        layer("Dense", units=10, activation="softmax"),
    )
    looking = Looking(project(DIGITS, net))
    assert looking.last(AttributionProbe(0, "saliency")) == {}
    assert looking.last(AttributionProbe(0, "integrated")) == {}
    assert looking.last(AdversarialProbe(0)) == {}
    assert looking.last(AttributionProbe(0, "occlusion"))["map.image"].shape == (8, 8)


def test_explaining_keeps_to_the_weights_that_it_began_with(digits: Looking) -> None:
    probe = AttributionProbe(3, "occlusion", target=6, patch=1)
    expected = digits.last(probe)["map.image"]
    kept = digits.model.get_weights()
    work = Attribution(Subject(digits.training.prepared, lambda: 1)).work(probe)
    assert isinstance(next(work), float)
    digits.model.set_weights([0 * each for each in kept])
    found = list(work)[-1]
    digits.model.set_weights(kept)
    assert isinstance(found, dict)
    np.testing.assert_allclose(found["map.image"], expected, rtol=1e-4, atol=1e-6)


def test_an_answer_says_of_which_step_it_is(
    digits: Looking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nnstudio.engine.probes.attribution.jobs._TURN", 0.0)
    step = 1
    look = Attribution(Subject(digits.training.prepared, lambda: step))
    probe = AttributionProbe(3, "occlusion", patch=2)
    first = look.answer(probe)
    assert set(first) == {"progress"}
    step = 2
    found = None
    while found is None:
        found = look.part(probe)
    assert found["step"] == 1
    assert look.is_open(probe), "nothing is told of step 2 yet"
    found = None
    while found is None:
        found = look.part(probe)
    assert found["step"] == 2
    assert not look.is_open(probe)


def test_explaining_changes_nothing(digits: Looking) -> None:
    before = digits.model.get_weights()
    for probe in (AttributionProbe(0, "integrated"), AdversarialProbe(0, "pgd")):
        digits.last(probe)
    for one, two in zip(before, digits.model.get_weights(), strict=True):
        np.testing.assert_array_equal(one, two)


def test_a_drawn_sample_takes_the_place_of_the_pinned_one(digits: Looking) -> None:
    pixels = digits.dataset.validation.features["image"][11]
    train = digits.dataset.train.features["image"]
    brightness = (pixels - train.min()) / (train.max() - train.min())
    drawn = brightness.astype("<f4").tobytes()
    expected = digits.last(AttributionProbe(11))
    found = digits.last(AttributionProbe(0, drawn=drawn))
    np.testing.assert_allclose(found["map.image"], expected["map.image"], rtol=1e-3, atol=1e-5)
    assert found["truth"] == -1
    # Its loss is that of the class that the network takes it for.
    moved = digits.last(AdversarialProbe(0, drawn=drawn))
    share = moved["values"][0].max()
    assert moved["losses"][0] == pytest.approx(-np.log(share), rel=1e-3, abs=1e-4)
    assert moved["losses"][5] > moved["losses"][0]


# --------------------------------------------------------------------------------- adversarial
def test_the_fast_gradient_sign_step_is_that_made_by_hand(digits: Looking) -> None:
    found = digits.last(AdversarialProbe(9))
    x = tf.constant(sample_of(digits, 9))
    truth = digits.dataset.validation.targets["class"][9:10]
    with tf.GradientTape() as tape:
        tape.watch(x)
        loss = keras.losses.sparse_categorical_crossentropy(truth, digits.model(x))
    sign = np.sign(tape.gradient(loss, x).numpy()[0])
    train = digits.dataset.train.features["image"]
    low, high = train.min(), train.max()
    for epsilon, picture in zip(found["epsilons"], found["pictures.image"], strict=True):
        by_hand = np.clip(x.numpy()[0] + epsilon * (high - low) * sign, low, high)
        np.testing.assert_allclose(picture, by_hand, atol=1e-6)
    shares = digits.model(found["pictures.image"]).numpy()
    np.testing.assert_allclose(found["values"], shares, rtol=1e-3, atol=1e-5)
    np.testing.assert_array_equal(found["predicted"], shares.argmax(axis=1))
    assert found["truth"] == truth[0]
    assert found["epsilons"][-1] == pytest.approx(0.3)


def test_projected_steps_stay_in_the_cube_and_do_more_harm(digits: Looking) -> None:
    once, often = (digits.last(AdversarialProbe(9, attack)) for attack in ("fgsm", "pgd"))
    x, train = sample_of(digits, 9)[0], digits.dataset.train.features["image"]
    reach = often["epsilons"][:, None, None, None] * (train.max() - train.min())
    moved = np.abs(often["pictures.image"] - x)
    assert (moved <= reach + 1e-6).all()
    assert moved[-1].max() > 0.99 * reach[-1].max()
    assert often["pictures.image"].min() >= train.min()
    assert often["pictures.image"].max() <= train.max()
    assert often["losses"][8] >= once["losses"][8]
    np.testing.assert_array_equal(often["pictures.image"][0], x)


def test_columns_are_moved_by_their_own_range(flowers: Looking) -> None:
    found = flowers.last(AdversarialProbe(0))
    train = flowers.dataset.train.features["inputs"]
    np.testing.assert_allclose(found["low.inputs"], train.min(axis=0))
    moved = np.abs(found["pictures.inputs"][1] - found["pictures.inputs"][0])
    reach = found["epsilons"][1] * (train.max(axis=0) - train.min(axis=0))
    assert (moved <= reach + 1e-6).all()
