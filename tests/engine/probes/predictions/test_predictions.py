"""What is told of predictions is what scikit-learn and Keras make of the same samples."""

import numpy as np
import pytest
from sklearn import metrics
from sklearn.calibration import calibration_curve

from nnstudio.document.data import Curve, Points, Target
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.plan import OutputPlan
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.probes.predictions import PredictionsProbe
from tests.engine.projects import DIABETES, DIGITS, IRIS, SPIRAL, chain, layer, project

import_keras()

import keras  # noqa: E402

from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.probes.predictions import classes  # noqa: E402
from nnstudio.engine.probes.predictions.look import Predictions  # noqa: E402
from nnstudio.engine.probes.predictions.outlet import Outlet  # noqa: E402
from nnstudio.engine.probes.subject import Subject  # noqa: E402
from tests.engine.probes.predictions.looking import Looking  # noqa: E402

FLAT = chain(layer("Flatten"), layer("Dense", units=10, activation="softmax"))


@pytest.fixture(scope="module")
def digits() -> Looking:
    """Ten classes, told well by half."""
    return Looking(project(DIGITS, FLAT))


@pytest.fixture(scope="module")
def spiral() -> Looking:
    """Two classes, one output, logits."""
    loss = Config("BinaryCrossentropy", {"from_logits": True})
    net = chain(layer("Dense", units=6, activation="tanh"), layer("Dense", units=1))
    return Looking(project(SPIRAL, net, loss=loss))


@pytest.fixture(scope="module")
def numbers() -> Looking:
    """Numbers, predicted in other units than those of the source."""
    plan = {"loss": Config("MeanSquaredError"), "metrics": ()}
    return Looking(project(DIABETES, chain(layer("Dense", units=1)), **plan))


def truth(looking: Looking) -> np.ndarray:
    return next(iter(looking.dataset.validation.targets.values()))


def test_the_confusion_matrix_and_its_measures_are_those_of_scikit_learn(digits: Looking) -> None:
    found = digits.last(PredictionsProbe("confusion"))
    true, taken = truth(digits), digits.predicted().argmax(axis=1)
    assert found["is_validation"]
    assert found["num"] == found["whole"] == len(true)
    np.testing.assert_array_equal(found["counts"], metrics.confusion_matrix(true, taken))
    expected = metrics.precision_recall_fscore_support(true, taken, zero_division=np.nan)
    for name, values in zip(("precision", "recall", "f1", "support"), expected, strict=True):
        np.testing.assert_allclose(found[name], values)
    assert found["accuracy"] == pytest.approx(metrics.accuracy_score(true, taken))


def test_samples_come_with_the_largest_loss_first(digits: Looking) -> None:
    found = digits.last(PredictionsProbe("samples", num=5))
    shares = digits.predicted()
    losses = keras.losses.sparse_categorical_crossentropy(truth(digits), shares).numpy()
    np.testing.assert_allclose(found["losses"], np.sort(losses)[::-1][:5], rtol=1e-4)
    np.testing.assert_allclose(losses[found["rows"]], found["losses"], rtol=1e-4)
    np.testing.assert_allclose(found["share"], shares[found["rows"]].max(axis=1), rtol=1e-4)
    images = digits.dataset.validation.features["image"][found["rows"]]
    np.testing.assert_array_equal(found["sample.image"], images)
    assert found["found"] == len(shares)


def test_the_samples_of_a_cell_are_those_it_counts(digits: Looking) -> None:
    counts = digits.last(PredictionsProbe("confusion"))["counts"]
    wrong = counts - np.diag(counts.diagonal())
    true, taken = map(int, np.unravel_index(wrong.argmax(), wrong.shape))
    found = digits.last(PredictionsProbe("samples", truth=true, predicted=taken))
    assert found["found"] == counts[true, taken] > 0
    assert set(truth(digits)[found["rows"]].tolist()) == {true}
    assert set(digits.predicted()[found["rows"]].argmax(axis=1).tolist()) == {taken}


def test_curves_are_those_of_scikit_learn_also_for_logits(spiral: Looking) -> None:
    found = spiral.last(PredictionsProbe("curves"))
    true, logits = truth(spiral), spiral.predicted()[:, 0]
    assert found["auc"] == pytest.approx(metrics.roc_auc_score(true, logits))
    assert found["ap"] == pytest.approx(metrics.average_precision_score(true, logits))
    fpr, tpr, _ = metrics.roc_curve(true, logits, drop_intermediate=False)
    np.testing.assert_allclose(found["fpr"], fpr)
    np.testing.assert_allclose(found["tpr"], tpr)
    precision, recall, _ = metrics.precision_recall_curve(true, logits)
    np.testing.assert_allclose(found["recall"], recall[::-1])
    np.testing.assert_allclose(found["precision"], precision[::-1])
    taken = logits > 0
    confusion = metrics.confusion_matrix(true, taken)
    expected = [confusion[0, 1] / confusion[0].sum(), metrics.recall_score(true, taken)]
    np.testing.assert_allclose(found["point"][:2], expected)


def test_one_of_many_classes_is_told_from_all_others(digits: Looking) -> None:
    found = digits.last(PredictionsProbe("curves", positive=3))
    is_three, share = truth(digits) == 3, digits.predicted()[:, 3]
    assert found["auc"] == pytest.approx(metrics.roc_auc_score(is_three, share))
    assert found["ap"] == pytest.approx(metrics.average_precision_score(is_three, share))
    assert len(found["fpr"]) <= 201


def test_equal_scores_are_one_point_of_a_curve() -> None:
    true = np.array([True, False, True, False, True])
    scores = np.array([0.9, 0.5, 0.5, 0.5, 0.1])
    found = classes.curves(true, scores, scores > 0.5)
    assert found["auc"] == pytest.approx(metrics.roc_auc_score(true, scores))
    assert found["ap"] == pytest.approx(metrics.average_precision_score(true, scores))
    assert len(found["fpr"]) == 4


def test_a_class_without_samples_has_no_curve() -> None:
    found = classes.curves(np.zeros(4, bool), np.arange(4.0), np.zeros(4, bool))
    assert set(found) == {"positives", "negatives"}


def test_calibration_is_right_by_how_sure(digits: Looking) -> None:
    found = digits.last(PredictionsProbe("calibration"))
    shares, true = digits.predicted(), truth(digits)
    sure, right = shares.max(axis=1), shares.argmax(axis=1) == true
    accuracy, confidence = calibration_curve(right, sure, n_bins=10)
    filled = found["counts"] > 0
    np.testing.assert_allclose(found["accuracy"][filled], accuracy)
    np.testing.assert_allclose(found["confidence"][filled], confidence, rtol=1e-5)
    weights = found["counts"][filled] / len(true)
    assert found["ece"] == pytest.approx(float(weights @ np.abs(accuracy - confidence)))


def test_residuals_are_in_units_of_the_source(numbers: Looking) -> None:
    found = numbers.last(PredictionsProbe("residuals"))
    name = numbers.dataset.summary.targets[0].name
    back = numbers.dataset.inverse_target
    true, taken = (
        back(name, values).reshape(-1) for values in (truth(numbers), numbers.predicted())
    )
    np.testing.assert_allclose(found["predicted"], taken[found["rows"]], rtol=1e-4)
    np.testing.assert_allclose(found["truth"], true[found["rows"]], rtol=1e-5)
    assert found["r2"] == pytest.approx(metrics.r2_score(true, taken), rel=1e-4)
    assert found["mae"] == pytest.approx(metrics.mean_absolute_error(true, taken), rel=1e-4)
    assert found["rmse"] == pytest.approx(metrics.root_mean_squared_error(true, taken), rel=1e-4)
    assert found["counts"].sum() == len(true)
    np.testing.assert_array_equal(found["counts"], np.histogram(taken - true, found["edges"])[0])


def test_scores_of_a_hinge_loss_are_no_probabilities() -> None:
    hinge = Outlet("a", 0, Target("c", "class", (), ("no", "yes")), Config("Hinge"))
    scores = np.array([[0.2], [0.9], [-0.3]], np.float32)
    assert hinge.shares(scores) is None
    assert hinge.predicted(scores).tolist() == [1, 1, 0]
    squares = Outlet("a", 0, hinge.target, Config("MeanSquaredError"))
    assert squares.predicted(scores).tolist() == [0, 1, 0]


@pytest.mark.parametrize("about", ["confusion", "curves", "calibration"])
def test_numbers_have_no_classes(numbers: Looking, about: str) -> None:
    found = numbers.last(PredictionsProbe(about))  # type: ignore[arg-type] # one of its words
    assert set(found) == {"is_validation", "num", "whole"}


def test_classes_have_no_residuals(digits: Looking) -> None:
    assert "truth" not in digits.last(PredictionsProbe("residuals"))


def test_rows_of_a_table_are_in_units_of_the_source(numbers: Looking) -> None:
    found = numbers.last(PredictionsProbe("samples", num=3))
    features = numbers.dataset.inverse_features(numbers.dataset.validation.features)
    for name, values in features.items():
        np.testing.assert_allclose(found[f"sample.{name}"], values[found["rows"]])


def test_points_of_the_plane_come_with_their_losses(spiral: Looking) -> None:
    found = spiral.last(PredictionsProbe("samples"))
    logits = spiral.predicted()[:, 0]
    expected = keras.losses.binary_crossentropy(
        truth(spiral)[:, None].astype(np.float32), logits[:, None], from_logits=True
    ).numpy()
    np.testing.assert_allclose(found["plane.losses"], expected[found["plane.rows"]], rtol=1e-3)
    points = spiral.dataset.inverse_features(spiral.dataset.validation.features)["points"]
    np.testing.assert_allclose(found["plane"], points[found["plane.rows"]])


@pytest.mark.parametrize(
    ("loss", "units", "activation"),
    [
        ("CategoricalCrossentropy", 3, "softmax"),
        ("CategoricalHinge", 3, "linear"),
    ],
)
def test_classes_are_told_whatever_the_loss_compares_with(
    loss: str, units: int, activation: str
) -> None:
    net = chain(layer("Dense", units=units, activation=activation))
    looking = Looking(project(IRIS, net, loss=Config(loss)))
    found = looking.last(PredictionsProbe("confusion"))
    taken = looking.predicted().argmax(axis=1)
    np.testing.assert_array_equal(
        found["counts"], metrics.confusion_matrix(truth(looking), taken, labels=range(3))
    )
    losses = looking.last(PredictionsProbe("samples", num=1000))["losses"]
    mean = looking.model.evaluate(
        looking.features(),
        np.eye(3)[truth(looking)],
        verbose=0,
        return_dict=True,
    )["loss"]
    assert losses.mean() == pytest.approx(mean, rel=1e-4)


def test_of_several_outputs_one_is_chosen() -> None:
    network = Network(
        (
            Layer("input", "InputLayer"),
            Layer("one", "Dense", {"units": 3, "activation": "softmax"}),
            Layer("two", "Dense", {"units": 3}),
        ),
        (Link("input", "one"), Link("input", "two")),
    )
    logits = Config("SparseCategoricalCrossentropy", {"from_logits": True})
    outputs = (OutputPlan("one"), OutputPlan("two", loss=logits))
    looking = Looking(project(IRIS, network, outputs=outputs))
    features = looking.features()
    for index, name in enumerate(("one", "two")):
        found = looking.last(PredictionsProbe("calibration", name))
        predicted = looking.model.predict(features, verbose=0)[index]
        shares = predicted if name == "one" else keras.ops.softmax(predicted).numpy()
        sure = shares.max(axis=1)
        right = found["accuracy"] * found["counts"]
        assert np.nansum(right) == (shares.argmax(axis=1) == truth(looking)).sum()
        total = np.nansum(found["confidence"] * found["counts"])
        assert total == pytest.approx(sure.sum(), rel=1e-4)


def test_the_training_part_is_told_where_nothing_is_held_out() -> None:
    net = chain(layer("Dense", units=1))
    plan = {"loss": Config("MeanSquaredError"), "metrics": (), "validation_split": 0.0}
    looking = Looking(project(Curve(num_points=60), net, **plan))
    found = looking.last(PredictionsProbe("residuals"))
    assert not found["is_validation"]
    assert found["whole"] == 60


def test_all_samples_are_looked_at_once_it_rests() -> None:
    net = chain(layer("Dense", units=2, activation="softmax"))
    many = project(Points("spiral", num_points=6000), net, validation_split=0.5)
    looking = Looking(many)
    seen = [int(found["num"]) for found in looking.ask(PredictionsProbe("confusion"))]
    assert seen[0] <= 2000
    assert seen == sorted(set(seen))
    assert seen[-1] == 3000


def test_while_it_trains_each_answer_is_of_one_step() -> None:
    net = chain(layer("Dense", units=2, activation="softmax"))
    many = project(Points("spiral", num_points=6000), net, validation_split=0.5)
    prepared, step = prepare(many), 1
    look, probe = Predictions(Subject(prepared, lambda: step)), PredictionsProbe("confusion")
    for step in range(1, 6):  # noqa: B007 - the look asks for it
        found = look.part(probe)
        assert found is not None
        assert found["num"] == found["counts"].sum() <= 2000
        assert look.is_open(probe)
        prepared.model.set_weights([each + 0.1 for each in prepared.model.get_weights()])
    predicted = prepared.model.predict(prepared.dataset.validation.features["points"], verbose=0)
    step += 1
    latest = look.answer(probe)
    while look.is_open(probe):
        latest = look.part(probe) or latest
    true = prepared.dataset.validation.targets["class"]
    expected = metrics.confusion_matrix(true, predicted.argmax(axis=1), labels=range(2))
    np.testing.assert_array_equal(latest["counts"], expected)


def test_weights_that_were_changed_by_hand_are_looked_at_anew(digits: Looking) -> None:
    probe = PredictionsProbe("confusion")
    before = digits.last(probe)["counts"]
    layer_2 = digits.model.get_layer("layer_2")
    kept = layer_2.get_weights()
    layer_2.set_weights([np.zeros_like(each) for each in kept])
    digits.sampler.weights_changed()
    while digits.sampler.has_work:
        digits.sampler.work()
    after = digits.events[-1].arrays["counts"]  # type: ignore[union-attr] # a sampled probe
    layer_2.set_weights(kept)
    assert (after[:, 1:] == 0).all()
    assert (before[:, 1:] > 0).any()
