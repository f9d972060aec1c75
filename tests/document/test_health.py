"""What is sick is named, what is healthy is left alone, and remedies are edits like any other."""

import math
from itertools import pairwise

import pytest
from msgspec.structs import replace

from nnstudio.document.description import SetField, Several
from nnstudio.document.edits import apply_remedy
from nnstudio.document.health import Finding, as_problems, findings, remedies_of, summary
from nnstudio.document.layer_kinds import activation_of
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.document.vitals import NETWORK, STATISTICS, TOTALS, Pulse, Vitals, pulse_of

NAN = float("nan")
#: A layer that learns as it should.
WELL = Vitals(
    mean=0.3,
    std=0.5,
    minimum=0.0,
    maximum=3.0,
    zeros=0.4,
    dead=0.05,
    saturated=NAN,
    constant=0.05,
    activation_gradient=0.1,
    gradient=0.1,
    clipped_gradient=0.1,
    weight_norm=2.0,
    update_ratio=1e-3,
)


def chain(*layers: Layer, **plan: object) -> Project:
    """Layers one behind the other, behind an input."""
    made = (Layer("input", "InputLayer"), *layers)
    links = tuple(Link(one.id, two.id) for one, two in pairwise(made))
    return Project(network=Network(made, links), plan=TrainingPlan(**plan))  # type: ignore[arg-type]


def dense(name: str, activation: str = "relu", **params: object) -> Layer:
    return Layer(name, "Dense", {"units": 4, "activation": activation, **params})  # type: ignore[dict-item]


THREE = chain(dense("one"), dense("two"), dense("three", "linear"))


def pulse(**changes: dict[str, float]) -> Pulse:
    """Three healthy layers, but for what is said."""
    layers = {"input": Vitals(constant=0.0)}
    for name in ("one", "two", "three"):
        layers[name] = replace(WELL, **changes.get(name, {}))
    return Pulse(layers)


def kinds(found: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    return [(one.kind, one.layer, one.severity) for one in found]


def test_a_healthy_network_is_left_alone() -> None:
    assert findings(THREE, pulse()) == ()
    assert summary(THREE, ()) == ()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"dead": 0.7}, ("dead-relu", "warning")),
        ({"dead": 1.0, "constant": 1.0}, ("dead-relu", "error")),
        ({"constant": 1.0}, ("constant", "error")),
        ({"gradient": 1e-5}, ("vanishing", "warning")),
        ({"gradient": 1e-9}, ("vanishing", "error")),
        ({"gradient": 0.0}, ("vanishing", "error")),
        ({"clipped_gradient": 2e4, "gradient": 2e4}, ("exploding", "warning")),
        ({"clipped_gradient": 2e7, "gradient": 2e7}, ("exploding", "error")),
        ({"clipped_gradient": 500.0, "gradient": 500.0}, ("exploding", "warning")),
        ({"update_ratio": 0.2}, ("large-update", "warning")),
        ({"update_ratio": 3.0}, ("large-update", "error")),
        ({"update_ratio": 1e-7}, ("small-update", "warning")),
        ({"bad_weights": 0.5, "gradient": NAN}, ("not-finite", "error")),
        ({"bad_activations": 0.1}, ("not-finite", "error")),
    ],
)
def test_each_sickness_has_its_name(changes: dict[str, float], expected: tuple[str, str]) -> None:
    kind, severity = expected
    assert kinds(findings(THREE, pulse(two=changes))) == [(kind, "two", severity)]


@pytest.mark.parametrize(
    "changes",
    [
        {"gradient": 2e7, "clipped_gradient": 1.0},  # clipping holds it
        {"gradient": 5e-4, "clipped_gradient": 5e-4, "update_ratio": 1e-6},  # little left to learn
        {"update_ratio": 0.0},  # the optimizer gathers gradients of several steps
        {"dead": 0.4},
        {"saturated": NAN},
        {"update_ratio": NAN, "weight_norm": NAN, "gradient": NAN, "clipped_gradient": NAN},
    ],
)
def test_what_only_looks_unusual_is_not_sick(changes: dict[str, float]) -> None:
    assert findings(THREE, pulse(two=changes)) == ()


def test_saturation_matters_where_a_gradient_must_pass() -> None:
    project = chain(dense("one"), dense("two", "tanh"), dense("three", "sigmoid"))
    sick = pulse(two={"saturated": 0.95}, three={"saturated": 0.95})
    assert kinds(findings(project, sick)) == [("saturated", "two", "error")]


def test_units_that_are_never_positive_are_dead_only_behind_a_relu() -> None:
    project = chain(dense("one"), dense("two", "tanh"), dense("three", "linear"))
    assert findings(project, pulse(two={"dead": 0.8}, three={"dead": 1.0})) == ()


def test_what_follows_from_dead_units_is_not_told_again() -> None:
    sick = pulse(
        one={"gradient": 0.0, "clipped_gradient": 0.0, "update_ratio": 0.0},
        two={"dead": 1.0, "constant": 1.0, "gradient": 0.0, "clipped_gradient": 0.0},
        three={"constant": 1.0},
    )
    assert kinds(findings(THREE, sick)) == [("dead-relu", "two", "error")]


def test_a_sentence_names_the_block_and_the_number() -> None:
    (found,) = findings(THREE, pulse(two={"dead": 0.75}))
    assert found.sentence.startswith("75 % of the units of Dense “two” give 0 for every sample")
    titled = replace(
        THREE,
        network=replace(
            THREE.network,
            layers=tuple(
                replace(layer, title="Middle") if layer.id == "two" else layer
                for layer in THREE.network.layers
            ),
        ),
    )
    assert "Middle “two”" in findings(titled, pulse(two={"dead": 0.75}))[0].sentence


def test_many_layers_of_one_sickness_are_told_of_once_the_worst_first() -> None:
    sick = pulse(one={"gradient": 1e-9}, two={"gradient": 1e-5}, three={"update_ratio": 0.2})
    problems = summary(THREE, findings(THREE, sick))
    assert [(p.kind, p.layer, p.severity) for p in problems] == [
        ("vanishing", "one", "error"),
        ("large-update", "three", "warning"),
    ]
    assert problems[0].message.endswith("So it is with 1 more: two.")
    assert len(as_problems(THREE, findings(THREE, sick))) == 3


# --------------------------------------------------------------------------------- remedies
def mended(project: Project, sick: Pulse, kind: str, number: int = 0) -> Project:
    """The project after one press of a button."""
    found = findings(project, sick)
    assert kind in [one.kind for one in found]
    return apply_remedy(project, remedies_of(project, kind, found)[number])


def test_dead_units_are_answered_by_a_lower_rate_or_by_relus_that_leak() -> None:
    project = replace(THREE, plan=TrainingPlan(optimizer=Config("SGD", {"learning_rate": 3.0})))
    sick = pulse(one={"dead": 1.0}, two={"dead": 1.0})
    assert mended(project, sick, "dead-relu").plan.optimizer.params["learning_rate"] == 0.01
    leaky = mended(project, sick, "dead-relu", 1)
    names = {layer.id: activation_of(layer) for layer in leaky.network.layers}
    assert (names["one"], names["two"], names["three"]) == ("leaky_relu", "leaky_relu", "linear")


def test_a_relu_that_is_a_layer_of_its_own_leaks_by_its_slope() -> None:
    project = chain(dense("one", "linear"), Layer("two", "ReLU"), dense("three", "linear"))
    changed = mended(project, pulse(two={"dead": 1.0}), "dead-relu", 1)
    assert changed.network.layer("two").params == {"negative_slope": 0.1}


def test_a_fading_gradient_is_answered_by_relu_with_its_weights_or_by_normalization() -> None:
    project = chain(dense("one", "sigmoid"), dense("two", "sigmoid"), dense("three", "sigmoid"))
    sick = pulse(one={"gradient": 1e-9})
    changed = mended(project, sick, "vanishing")
    for name in ("one", "two"):
        params = changed.network.layer(name).params
        assert params["activation"] == "relu"
        assert params["kernel_initializer"] == Config("HeNormal")
    assert changed.network.layer("three") == project.network.layer("three")
    normalized = mended(project, sick, "vanishing", 1)
    order = [layer.kind for layer in normalized.network.layers if layer.kind != "InputLayer"]
    assert order.count("BatchNormalization") == 2
    assert normalized.network.sources("two") == ("batchnormalization_1",)


def test_an_exploding_gradient_is_answered_by_clipping_or_by_other_weights() -> None:
    wild = Config("RandomNormal", {"stddev": 0.5})
    rnn = Layer("one", "SimpleRNN", {"units": 4, "recurrent_initializer": wild})
    project = chain(rnn, dense("two"), dense("three", "linear"))
    sick = pulse(one={"gradient": 1e5, "clipped_gradient": 1e5})
    clipped = mended(project, sick, "exploding")
    assert clipped.plan.optimizer.params["clipnorm"] == 1.0
    found = findings(clipped, sick)
    assert all("Clip" not in r.label for r in remedies_of(clipped, "exploding", found))
    calm = mended(project, sick, "exploding", 1)
    assert calm.network.layer("one").params["recurrent_initializer"] == Config("Orthogonal")


@pytest.mark.parametrize(
    ("rate", "ratio", "lower"), [(0.01, 0.2, 0.001), (0.01, 2.0, 0.0001), (5.0, 0.2, 0.001)]
)
def test_too_large_steps_are_answered_by_a_rate_as_low_as_it_must_be(
    rate: float, ratio: float, lower: float
) -> None:
    project = replace(THREE, plan=TrainingPlan(optimizer=Config("Adam", {"learning_rate": rate})))
    changed = mended(project, pulse(two={"update_ratio": ratio}), "large-update")
    assert changed.plan.optimizer.params["learning_rate"] == pytest.approx(lower)


def test_too_small_steps_are_answered_by_a_higher_rate() -> None:
    changed = mended(THREE, pulse(two={"update_ratio": 1e-7}), "small-update")
    assert changed.plan.optimizer.params["learning_rate"] == pytest.approx(0.01)


def test_a_rate_that_follows_a_schedule_is_left_to_it() -> None:
    schedule = Config("ExponentialDecay", {"initial_learning_rate": 1.0})
    plan = TrainingPlan(optimizer=Config("Adam", {"learning_rate": schedule}))
    project = replace(THREE, plan=plan)
    found = findings(project, pulse(two={"update_ratio": 3.0}))
    labels = [remedy.label for remedy in remedies_of(project, "large-update", found)]
    assert labels == ["Clip gradients at norm 1"]


def test_saturated_layers_are_answered_by_other_weights_first() -> None:
    wild = Config("RandomNormal", {"stddev": 5.0})
    project = chain(
        dense("one", "tanh"), dense("two", "tanh", kernel_initializer=wild), dense("three")
    )
    changed = mended(project, pulse(two={"saturated": 0.95}), "saturated")
    assert changed.network.layer("two").params["kernel_initializer"] == Config("GlorotUniform")


def test_several_steps_are_one_remedy() -> None:
    both = Several(
        "Both",
        (SetField("", "plan.epochs", 7), SetField("", "plan.batch_size", 9)),
    )
    changed = apply_remedy(THREE, both)
    assert (changed.plan.epochs, changed.plan.batch_size) == (7, 9)


def test_layers_that_are_gone_are_passed_over() -> None:
    sick = pulse(two={"dead": 1.0})
    found = findings(THREE, sick)
    fewer = chain(dense("one"), dense("three", "linear"))
    assert findings(fewer, sick) == ()
    assert all("leaky" not in one.label for one in remedies_of(fewer, "dead-relu", found))


# ------------------------------------------------------------------------------ vital signs
def test_what_travels_is_read_back_by_name() -> None:
    import numpy as np

    arrays = {
        "dense": np.arange(len(STATISTICS), dtype=np.float32),
        NETWORK: np.arange(len(TOTALS), dtype=np.float32),
    }
    told = pulse_of(arrays)
    assert told.layers["dense"].dead == STATISTICS.index("dead")
    assert told.network.learning_rate == TOTALS.index("learning_rate")
    assert math.isnan(pulse_of({}).network.loss)


@pytest.mark.parametrize(
    ("layer", "expected"),
    [
        (Layer("a", "Dense", {"units": 1}), "linear"),
        (Layer("a", "SimpleRNN", {"units": 1}), "tanh"),
        (Layer("a", "LSTM", {"units": 1}), ""),
        (Layer("a", "ReLU"), "relu"),
        (Layer("a", "Flatten"), ""),
        (
            Layer("a", "TimeDistributed", {"layer": Config("Dense", {"activation": "sigmoid"})}),
            "sigmoid",
        ),
    ],
)
def test_the_activation_whose_values_a_layer_gives(layer: Layer, expected: str) -> None:
    assert activation_of(layer) == expected
