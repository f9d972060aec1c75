"""Many samples at one layer: distributions, the main plane, neighbours, the most active."""

from importlib.util import find_spec
from typing import Any

import numpy as np
import pytest
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE, trustworthiness

from nnstudio.engine.startup import import_keras
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.probes.activations import (
    ActivationsProbe,
    DistributionProbe,
    ProjectionProbe,
    TopProbe,
    TsneProbe,
    UmapProbe,
)
from tests.engine.projects import DIGITS, chain, layer, project

import_keras()

from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402
from nnstudio.engine.probes.projection import turn  # noqa: E402
from nnstudio.engine.probes.samples import many  # noqa: E402
from nnstudio.engine.probes.tsne import Embedding, joint_probabilities  # noqa: E402

DIGITS_PROJECT = project(
    DIGITS,
    chain(
        layer("Conv2D", filters=4, kernel_size=3, activation="relu"),
        layer("Flatten"),
        layer("Dense", units=16, activation="relu"),
        layer("Dense", units=10, activation="softmax"),
    ),
    epochs=2,
)


class Trained:
    """A trained network whose probes are answered one after the other."""

    def __init__(self) -> None:
        from nnstudio.engine.probes.registry import LOOKS
        from nnstudio.engine.probes.subject import Subject

        self.training = Training(1, prepare(DIGITS_PROJECT), lambda _event: None)
        while self.training.is_running:
            self.training.advance()
        self.prepared = self.training.prepared
        self.subject = Subject(self.prepared, lambda: self.training.step)
        self._looks: dict[type, Any] = {}
        self._registered = LOOKS

    def look(self, kind: type) -> Any:
        """The one look of its kind."""
        return self._looks.setdefault(kind, self._registered[kind](self.subject))

    def ask(self, probe: Probe) -> dict[str, Any]:
        """The whole answer, with all its parts."""
        look = self.look(type(probe))
        arrays: dict[str, Any] = look.answer(probe)
        while look.takes_parts and look.is_open(probe):
            arrays = look.part(probe) or arrays
        return arrays

    def outputs(self, name: str, num: int) -> tuple[Any, Any]:
        """Rows of the validation part and what plain Keras gives of a layer for them."""
        import keras

        rows = many(self.prepared.dataset, num).rows
        model = self.training.model()
        part = keras.Model(model.inputs[0], model.get_layer(name).output)
        return rows, np.asarray(part(self.images()[rows]))

    def images(self) -> Any:
        return self.prepared.dataset.validation.features["image"]


@pytest.fixture(scope="module")
def digits() -> Trained:
    """Trains on the digits."""
    return Trained()


def test_distributions_count_every_value_of_a_layer(digits: Trained) -> None:
    arrays = digits.ask(DistributionProbe(num_samples=64, num_bins=20))
    _, outputs = digits.outputs("layer_3", 64)
    edges = arrays["layer_3.edges"]
    assert edges[0] == pytest.approx(outputs.min())
    assert edges[-1] == pytest.approx(outputs.max(), rel=1e-5)
    np.testing.assert_allclose(
        arrays["layer_3"], np.histogram(outputs, edges)[0], atol=2
    )  # a value on an edge may fall to either side
    assert arrays["layer_3"].sum() == outputs.size
    mean, std, zeros, dead = arrays["layer_3.moments"]
    assert mean == pytest.approx(outputs.mean(), rel=1e-3)
    assert std == pytest.approx(outputs.std(), rel=1e-3)
    assert zeros == pytest.approx((outputs == 0).mean(), abs=1e-3)
    assert dead == pytest.approx((outputs.max(axis=0) <= 0).mean(), abs=1e-6)


def test_a_channel_is_dead_where_it_is_so_at_all_places(digits: Trained) -> None:
    moments = digits.ask(DistributionProbe(num_samples=64))["layer_1.moments"]
    _, outputs = digits.outputs("layer_1", 64)
    assert moments[3] == pytest.approx((outputs.max(axis=(0, 1, 2)) <= 0).mean(), abs=1e-6)


@pytest.mark.parametrize("name", ["layer_1", "layer_3", "layer_4"])
def test_the_plane_is_that_of_a_principal_component_analysis(digits: Trained, name: str) -> None:
    arrays = digits.ask(ProjectionProbe(name, sample=5, num_samples=150))
    rows, outputs = digits.outputs(name, 150)
    np.testing.assert_array_equal(arrays["rows"], rows)
    flat = outputs.reshape(len(rows), -1)
    known = PCA(2).fit(flat)
    np.testing.assert_allclose(arrays["explained"], known.explained_variance_ratio_, rtol=2e-3)
    expected = known.transform(flat)
    turned = arrays["points"] @ turn(arrays["points"], expected)
    assert np.abs(turned - expected).max() < 0.02 * np.abs(expected).max()
    targets = digits.prepared.dataset.validation.targets["class"]
    np.testing.assert_array_equal(arrays["labels"], targets[rows])
    own = np.flatnonzero(rows == 5)
    if len(own):
        np.testing.assert_allclose(arrays["pinned"][0], arrays["points"][own[0]], rtol=1e-3)


def test_the_plane_does_not_flip_from_one_answer_to_the_next(digits: Trained) -> None:
    probe = ProjectionProbe("layer_3", num_samples=100)
    before = digits.ask(probe)["points"]
    for look in digits.look(ProjectionProbe)._planes.values():
        look._directions = -look._directions[:, ::-1]  # as another analysis might find them
    after = digits.ask(probe)["points"]
    np.testing.assert_allclose(after, before, atol=0.02 * np.abs(before).max())


def test_turning_brings_points_back_and_keeps_distances() -> None:
    points = np.random.default_rng(0).normal(size=(30, 2))
    angle = 2.5
    mirror = np.array([[np.cos(angle), np.sin(angle)], [np.sin(angle), -np.cos(angle)]])
    np.testing.assert_allclose(points @ mirror @ turn(points @ mirror, points), points, atol=1e-9)


def test_the_most_active_samples_are_those_with_the_largest_value_of_the_unit(
    digits: Trained,
) -> None:
    arrays = digits.ask(TopProbe("layer_3", unit=3, num_top=7))
    rows, outputs = digits.outputs("layer_3", 1000)
    assert arrays["num_samples"] == len(rows)
    best = np.argsort(-outputs[:, 3], kind="stable")[:7]
    np.testing.assert_allclose(arrays["values"], outputs[best, 3], rtol=1e-4, atol=1e-5)
    assert set(arrays["rows"][arrays["values"] > 0]) <= set(rows[best])
    np.testing.assert_array_equal(arrays["pictures"], digits.images()[arrays["rows"]])
    assert arrays["num_units"] == 16


def test_without_a_unit_the_one_that_differs_most_is_looked_at_and_no_dead_one(
    digits: Trained,
) -> None:
    arrays = digits.ask(TopProbe("layer_3", num_top=3))
    _, outputs = digits.outputs("layer_3", 1000)
    spreads = outputs[:125].std(axis=0)
    assert arrays["unit"] == np.argmax(spreads)
    best = np.sort(outputs[:, int(arrays["unit"])])[::-1][:3]
    np.testing.assert_allclose(arrays["values"], best, rtol=1e-4, atol=1e-5)
    kernel, bias = digits.subject.model.get_layer("layer_3").weights
    before = kernel.numpy(), bias.numpy()
    column = np.arange(16) == int(arrays["unit"])
    kernel.assign(np.where(column, 0.0, before[0]))
    bias.assign(np.where(column, -1.0, before[1]))
    digits.look(TopProbe).weights_changed()
    other = digits.ask(TopProbe("layer_3", num_top=3))
    assert other["unit"] == np.argmax(np.where(column, 0.0, spreads))
    kernel.assign(before[0])
    bias.assign(before[1])
    digits.look(TopProbe).weights_changed()


def test_of_a_channel_the_largest_value_over_the_picture_counts(digits: Trained) -> None:
    arrays = digits.ask(TopProbe("layer_1", unit=1, num_top=5))
    rows, outputs = digits.outputs("layer_1", 1000)
    highest = outputs[..., 1].reshape(len(rows), -1).max(axis=1)
    np.testing.assert_allclose(arrays["values"], np.sort(highest)[::-1][:5], rtol=1e-4)
    assert arrays["size"].tolist() == [6, 6]
    place = int(np.flatnonzero(rows == arrays["rows"][0])[0])
    row, column = arrays["where"][0]
    assert outputs[place, row, column, 1] == pytest.approx(highest[place], rel=1e-4)


def test_there_are_no_samples_of_a_unit_that_is_not_there(digits: Trained) -> None:
    assert digits.ask(TopProbe("layer_3", unit=16)) == {}
    assert digits.ask(TopProbe("layer_9")) == {}
    assert digits.ask(ProjectionProbe("layer_9")) == {}


@pytest.mark.timeout(300)  # its package compiles itself each time
@pytest.mark.skipif(find_spec("umap") is None, reason="needs the package umap-learn")
def test_umap_keeps_neighbours_too(digits: Trained) -> None:
    probe = UmapProbe("layer_3", num_samples=150)
    arrays = digits.ask(probe)
    rows, outputs = digits.outputs("layer_3", 150)
    np.testing.assert_array_equal(arrays["rows"], rows)
    assert trustworthiness(outputs, arrays["points"], n_neighbors=7) > 0.85
    assert arrays["step"] == digits.training.step
    digits.look(UmapProbe).forget(probe)


def test_without_its_package_umap_is_refused_in_words(
    digits: Trained, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(ValueError, match="umap-learn"):
        digits.look(UmapProbe).answer(UmapProbe("layer_3"))


def test_neighbours_in_the_layer_are_neighbours_in_the_picture(digits: Trained) -> None:
    probe = TsneProbe("layer_3", num_samples=100)
    look = digits.look(TsneProbe)
    assert look.is_open(probe)
    arrays = digits.ask(probe)
    assert not look.is_open(probe)
    assert arrays["iteration"] == arrays["of"]
    _, outputs = digits.outputs("layer_3", 100)
    theirs = TSNE(perplexity=30.0, method="exact", max_iter=500, init="pca", random_state=0).fit(
        outputs
    )
    ours = trustworthiness(outputs, arrays["points"], n_neighbors=8)
    assert ours > trustworthiness(outputs, theirs.embedding_, n_neighbors=8) - 0.02
    assert arrays["divergence"] < 1.25 * theirs.kl_divergence_


def test_the_gradient_of_the_layout_is_that_of_its_divergence() -> None:
    values = np.random.default_rng(0).normal(size=(12, 4)).astype(np.float32)
    embedding = Embedding(values, joint_probabilities(values, 3.0))
    points = np.random.default_rng(1).normal(size=(12, 2))
    p = joint_probabilities(values, 3.0).astype(np.float64)

    def divergence(at: Any) -> float:
        distances = ((at[:, None] - at[None]) ** 2).sum(axis=-1)
        closeness = (1 / (1 + distances)) * (1 - np.eye(12))
        q = closeness / closeness.sum()
        inside = p > 0
        return float(np.sum(p[inside] * np.log(p[inside] / q[inside])))

    embedding.points = points
    gradient = embedding._gradient(1.0)
    for index in np.ndindex(points.shape):
        nudge = np.zeros_like(points)
        nudge[index] = 1e-5
        expected = (divergence(points + nudge) - divergence(points - nudge)) / 2e-5
        assert gradient[index] == pytest.approx(expected, rel=1e-3, abs=1e-7)


def test_each_point_has_as_many_neighbours_as_the_perplexity_says() -> None:
    values = np.random.default_rng(0).normal(size=(60, 5))
    joint = joint_probabilities(values, 10.0)
    assert joint.sum() == pytest.approx(1.0, rel=1e-5)
    np.testing.assert_array_equal(joint, joint.T)
    entropy = -np.sum(joint * np.log(np.maximum(joint, 1e-30)))
    # All pairs together: log n for the points, and log perplexity for each one's neighbours.
    assert entropy == pytest.approx(np.log(60) + np.log(10.0), rel=0.05)


def test_a_drawn_picture_goes_from_the_darkest_to_the_brightest(digits: Trained) -> None:
    drawn = np.linspace(0, 1, 64, dtype="<f4")
    arrays = digits.ask(ActivationsProbe(0, drawn=drawn.tobytes()))
    known = digits.prepared.dataset.train.features["image"]
    expected = known.min() + drawn.reshape(8, 8, 1) * (known.max() - known.min())
    np.testing.assert_allclose(arrays["sample.image"], expected, rtol=1e-6)
    shares = digits.training.model().predict(expected[None], verbose=0)[0]
    np.testing.assert_allclose(arrays["layer_4"], shares, rtol=1e-3, atol=1e-6)
    assert "target.digit" not in arrays


def test_a_drawing_for_another_network_is_refused_in_words(digits: Trained) -> None:
    with pytest.raises(ValueError, match="A sample of 3 numbers was drawn"):
        digits.ask(ActivationsProbe(0, drawn=b"\0" * 12))
