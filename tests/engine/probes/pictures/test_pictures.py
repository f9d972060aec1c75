"""The pictures on the blocks show what plain Keras computes."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from nnstudio.document.data import Curve
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import Event, ProbeSampled
from nnstudio.protocol.probes.pictures import PicturesProbe, UnitProbe
from tests.engine.at_rest import at_rest, move_weights
from tests.engine.projects import DIGITS, SPIRAL, chain, layer, project

import_keras()

import keras  # noqa: E402

from nnstudio.engine.probes import subject  # noqa: E402
from nnstudio.engine.probes.pictures import kinds  # noqa: E402
from nnstudio.engine.probes.sampler import Sampler  # noqa: E402

Array = NDArray[Any]

#: A layer of almost every kind, one after the other.
MANY = chain(
    layer("Conv2D", filters=5, kernel_size=3, activation="relu"),
    layer("BatchNormalization"),
    layer("MaxPooling2D", pool_size=2),
    layer("Dropout", rate=0.5),
    layer("Reshape", target_shape=(9, 5)),
    layer("MultiHeadAttention", num_heads=2, key_dim=3),
    layer("LSTM", units=4),
    layer("Dense", units=10, activation="softmax"),
)
ALL = tuple(f"layer_{number}" for number in range(1, 9))


class Run:
    """A network of some weights or other, whose probes are answered."""

    def __init__(self, project: Project) -> None:
        self._events: list[Event] = []
        self.training = at_rest(project, self._events.append)
        self._sampler = Sampler(self.training, self._events.append)
        self.model: Any = self.training.model()
        move_weights(self.model)

    def at_once(self, probe: PicturesProbe | UnitProbe) -> dict[str, Array]:
        self._sampler.watch(())
        self._sampler.watch((probe,))
        answer = self._events[-1]
        assert isinstance(answer, ProbeSampled), answer
        return answer.arrays

    def ask(self, probe: PicturesProbe | UnitProbe) -> dict[str, Array]:
        self._sampler.watch((probe,))
        while self._sampler.has_work:
            self._sampler.work()
        answer = self._events[-1]
        assert isinstance(answer, ProbeSampled), answer
        assert all(isinstance(values, np.ndarray) for values in answer.arrays.values())
        return answer.arrays

    def sample(self, index: int) -> Array:
        (feature,) = self.training.prepared.dataset.validation.features.values()
        return feature[index : index + 1]

    def output(self, name: str, x: Array) -> Array:
        return np.asarray(keras.Model(self.model.inputs[0], self.model.get_layer(name).output)(x))

    def input(self, name: str, x: Array) -> Array:
        before = self.model.get_layer(name).input
        before = before[0] if isinstance(before, list) else before
        return np.asarray(keras.Model(self.model.inputs[0], before)(x))


@pytest.fixture(scope="module", autouse=True)
def _at_once() -> Iterator[None]:
    """There is no training to be given a head start."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(subject, "HEAD_START", 0.0)
        yield


@pytest.fixture(scope="module")
def many() -> Run:
    return Run(project(DIGITS, MANY))


@pytest.fixture(scope="module")
def few() -> Run:
    """Few layers, which are traced anew quickly."""
    net = chain(
        layer("Conv2D", filters=5, kernel_size=3, activation="relu"),
        layer("MaxPooling2D", pool_size=2),
        layer("Dropout", rate=0.5),
        layer("Flatten"),
        layer("Dense", units=10, activation="softmax"),
    )
    return Run(project(DIGITS, net))


@pytest.fixture(scope="module")
def spiral() -> Run:
    regularizer = Config("L2", {"l2": 0.1})
    net = chain(
        layer("Dense", units=6, activation="tanh", activity_regularizer=regularizer),
        layer("Dense", units=2, activation="softmax"),
    )
    return Run(project(SPIRAL, net))


@pytest.fixture(scope="module")
def pictures(many: Run) -> dict[str, Array]:
    return many.ask(PicturesProbe(3, ("input", *ALL)))


def close(actual: Array, expected: Array) -> None:
    np.testing.assert_allclose(actual, expected, rtol=1e-3, atol=1e-5)


def test_the_input_shows_the_sample(many: Run, pictures: dict[str, Array]) -> None:
    close(pictures["sample:input"], many.sample(3)[0, :, :, 0])


def test_a_convolution_shows_what_it_makes_of_the_sample(
    many: Run, pictures: dict[str, Array]
) -> None:
    expected = many.output("layer_1", many.sample(3))[0].transpose(2, 0, 1)
    close(pictures["features:layer_1"], expected)
    assert pictures["count:layer_1"] == 5


def test_a_convolution_may_show_its_filters(few: Run) -> None:
    arrays = few.ask(PicturesProbe(3, ("layer_1",), convolutions="kernels"))
    kernel = few.model.get_layer("layer_1").kernel.numpy()
    close(arrays["kernels:layer_1"], kernel[:, :, 0].transpose(2, 0, 1))


def test_normalization_and_pooling_show_what_goes_in_and_what_comes_out(
    many: Run, pictures: dict[str, Array]
) -> None:
    x = many.sample(3)
    for name in ("layer_2", "layer_3"):
        close(pictures[f"before:{name}"], many.input(name, x)[0].transpose(2, 0, 1))
        close(pictures[f"after:{name}"], many.output(name, x)[0].transpose(2, 0, 1))


def test_dropout_shows_what_training_would_see_and_draws_no_number_of_its_own(few: Run) -> None:
    state = [np.array(v) for v in few.model.get_layer("layer_3").non_trainable_variables]
    arrays = few.ask(PicturesProbe(3, ("layer_3",)))
    before, after = arrays["before:layer_3"], arrays["after:layer_3"]
    kept = after != 0
    close(after[kept], 2 * before[kept])  # scaled by 1 / (1 − rate)
    assert not kept[before > 0].all()
    for variable, then in zip(
        few.model.get_layer("layer_3").non_trainable_variables, state, strict=True
    ):
        np.testing.assert_array_equal(np.array(variable), then)


def test_attention_shows_who_attends_to_whom(many: Run, pictures: dict[str, Array]) -> None:
    before = many.input("layer_6", many.sample(3))
    _, scores = many.model.get_layer("layer_6")(before, before, return_attention_scores=True)
    close(pictures["attention:layer_6"], np.asarray(scores)[0])
    close(pictures["attention:layer_6"].sum(axis=-1), np.ones((2, 9)))


def test_a_recurrent_layer_shows_its_state_over_time_also_where_it_passes_on_the_last(
    many: Run, pictures: dict[str, Array]
) -> None:
    before = many.input("layer_7", many.sample(3))
    lstm = many.model.get_layer("layer_7")
    states = pictures["states:layer_7"]
    assert states.shape == (9, 4)
    for time in (0, 4, 8):  # the state after t entries is the output for a sequence of t entries
        close(states[time], np.asarray(lstm(before[:, : time + 1]))[0])


def test_the_output_tells_the_probabilities_and_what_is_true(
    many: Run, pictures: dict[str, Array]
) -> None:
    close(pictures["classes:layer_8"], np.asarray(many.model(many.sample(3)))[0])
    dataset = many.training.prepared.dataset
    (name,) = dataset.validation.targets
    assert pictures[f"target:{name}"] == dataset.validation.targets[name][3]
    close(pictures["strip:layer_8"], pictures["classes:layer_8"])


def test_wires_tell_the_mean_signal_of_every_layer_or_the_mean_weight(few: Run) -> None:
    output = few.output("layer_2", few.sample(3))
    arrays = few.ask(PicturesProbe(3, ()))
    close(arrays["signal:layer_2"], np.array([np.abs(output).mean(), output.mean()]))
    arrays = few.ask(PicturesProbe(3, (), wires="weight"))
    kernel = few.model.get_layer("layer_5").kernel.numpy()
    close(arrays["weight:layer_5"], np.array([np.abs(kernel).mean(), kernel.mean()]))
    assert "weight:layer_2" not in arrays


def test_only_the_layers_that_are_asked_for_have_a_picture(few: Run) -> None:
    arrays = few.ask(PicturesProbe(3, ("layer_2", "gone"), wires=""))
    told = {name for name in arrays if not name.startswith("target:")}
    assert told == {"before:layer_2", "after:layer_2", "count:layer_2"}


def test_the_training_does_not_wait_for_a_call_that_is_being_traced(few: Run) -> None:
    probe = PicturesProbe(3, ("layer_2",), tiles=5)
    assert few.at_once(probe) == {}
    assert "before:layer_2" in few.ask(probe)
    assert "before:layer_2" in few.at_once(PicturesProbe(4, ("layer_2",), tiles=5))


def test_a_layer_that_cannot_be_drawn_leaves_the_others_theirs(
    few: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = kinds.picture

    def cannot(seen: Any) -> Any:
        if seen.layer.name == "layer_1":
            raise ValueError("no picture of this")
        return picture(seen)

    monkeypatch.setattr("nnstudio.engine.probes.pictures.pictures.picture", cannot)
    arrays = few.ask(PicturesProbe(3, ("layer_1", "layer_2"), tiles=6, wires=""))
    told = {name.partition(":")[2] for name in arrays if not name.startswith("target:")}
    assert told == {"layer_2"}


def test_no_more_tiles_and_no_larger_ones_are_sent_than_are_asked_for(few: Run) -> None:
    arrays = few.ask(PicturesProbe(3, ("layer_1",), tiles=2, size=3))
    expected = few.output("layer_1", few.sample(3))[0, ::2, ::2, :2].transpose(2, 0, 1)
    close(arrays["features:layer_1"], expected)


def test_a_unit_on_two_inputs_shows_its_map_over_the_plane(spiral: Run) -> None:
    arrays = spiral.ask(PicturesProbe(0, ("layer_1", "layer_2"), size=7))
    axes = spiral.ask(UnitProbe(0, "layer_1", 4, size=7))
    grid = np.stack(np.meshgrid(axes["x"], axes["y"]), axis=-1).reshape(-1, 2)
    dataset = spiral.training.prepared.dataset
    scaled = dataset.transform_features({"points": grid})["points"]
    for name, num in (("layer_1", 6), ("layer_2", 2)):
        expected = spiral.output(name, scaled).reshape(7, 7, num).transpose(2, 0, 1)
        close(arrays[f"maps:{name}"], expected)
    close(axes["map"], arrays["maps:layer_1"][4])
    close(axes["at"], dataset.inverse_features({"points": spiral.sample(0)})["points"][0])
    close(arrays["strip:layer_1"], spiral.output("layer_1", spiral.sample(0))[0])


def test_a_drawn_sample_is_shown_instead_of_the_pinned_one(spiral: Run) -> None:
    point = np.asarray([0.25, -0.5], "<f4")
    arrays = spiral.ask(PicturesProbe(0, ("layer_2",), drawn=point.tobytes()))
    dataset = spiral.training.prepared.dataset
    x = dataset.transform_features({"points": point[None]})["points"]
    close(arrays["classes:layer_2"], np.asarray(spiral.model(x))[0])
    assert not any(name.startswith("target:") for name in arrays)
    unit = spiral.ask(UnitProbe(0, "layer_1", 3, drawn=point.tobytes()))
    close(unit["activation"], spiral.output("layer_1", x)[0, 3])


def test_a_unit_on_one_input_shows_its_curve() -> None:
    net = chain(layer("Dense", units=3, activation="tanh"), layer("Dense", units=1))
    run = Run(project(Curve(num_points=40), net, loss=Config("MeanSquaredError"), metrics=()))
    arrays = run.ask(PicturesProbe(0, ("layer_1", "layer_2"), size=9))
    x = run.ask(UnitProbe(0, "layer_1", 2, size=9))["x"]
    (feature,) = run.training.prepared.dataset.summary.features
    scaled = run.training.prepared.dataset.transform_features({feature.name: x[:, None]})
    close(arrays["curves:layer_1"], run.output("layer_1", scaled[feature.name]).T)
    # What it says and what is true are in units of the source.
    dataset = run.training.prepared.dataset
    (target,) = dataset.summary.targets
    said = np.asarray(run.model(run.sample(0)))
    close(arrays["classes:layer_2"], dataset.inverse_target(target.name, said)[0])
    true = dataset.validation.targets[target.name][:1]
    close(arrays[f"target:{target.name}"], dataset.inverse_target(target.name, true)[0])


def test_an_embedding_shows_its_words_along_their_principal_components() -> None:
    net = chain(
        layer("Flatten"),
        layer("Embedding", input_dim=12, output_dim=3),
        layer("GlobalAveragePooling1D"),
        layer("Dense", units=10, activation="softmax"),
    )
    run = Run(project(DIGITS, net))
    arrays = run.ask(PicturesProbe(0, ("layer_2",)))
    table = run.model.get_layer("layer_2").embeddings.numpy()
    centred = table - table.mean(axis=0)
    _, _, components = np.linalg.svd(centred, full_matrices=False)
    expected = centred @ components[:2].T
    np.testing.assert_allclose(np.abs(arrays["projection:layer_2"]), np.abs(expected), atol=1e-4)
    np.testing.assert_array_equal(arrays["words:layer_2"], run.sample(0).reshape(-1))
    row = run.ask(UnitProbe(0, "layer_2", 5))
    close(row["weights"], table[5])


@pytest.mark.parametrize("name", ["layer_1", "layer_5"])
def test_a_unit_tells_its_numbers_over_a_batch_and_its_weights(few: Run, name: str) -> None:
    arrays = few.ask(UnitProbe(3, name, 2))
    (feature,) = few.training.prepared.dataset.validation.features.values()
    batch = np.concatenate([feature[3:4], np.delete(feature, 3, axis=0)[:63]])
    output = few.output(name, batch)[..., 2]
    assert arrays["samples"] == 64
    np.testing.assert_array_equal(arrays["counts"], np.histogram(output, 32)[0])
    close(arrays["activation"], output[0].mean())
    close(arrays["mean"], output.mean())
    close(arrays["lowest"], output.min())
    close(arrays["highest"], output.max())
    close(arrays["active"], np.asarray((output > 0).mean()))
    kernel, bias = few.model.get_layer(name).get_weights()
    close(arrays["norm"], np.asarray(np.linalg.norm(kernel[..., 2])))
    close(arrays["bias"], bias[2])
    close(arrays["weights"], kernel[:, :, 0, 2] if name == "layer_1" else kernel[:, 2])


def test_a_unit_of_a_recurrent_layer_and_a_head_show_theirs(
    many: Run, pictures: dict[str, Array]
) -> None:
    close(many.ask(UnitProbe(3, "layer_7", 1))["states"], pictures["states:layer_7"][:, 1])
    close(many.ask(UnitProbe(3, "layer_6", 1))["feature"], pictures["attention:layer_6"][1])


def test_a_unit_that_is_not_there_tells_nothing(few: Run) -> None:
    assert few.ask(UnitProbe(3, "layer_1", 5)) == {}
    assert few.ask(UnitProbe(3, "gone", 0)) == {}


def test_nothing_is_left_in_the_layers_that_a_later_tracing_of_the_loop_would_find(
    spiral: Run,
) -> None:
    spiral.model(spiral.sample(0))
    assert len(spiral.model.losses) == 1  # that of the last call
    spiral.ask(PicturesProbe(0, ("layer_1",), tiles=1))
    spiral.ask(UnitProbe(0, "layer_1", 0))
    assert spiral.model.losses == []
