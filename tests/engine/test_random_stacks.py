"""What is said of random stacks of layers is what Keras then does with them."""

from __future__ import annotations

import warnings

import hypothesis
import numpy as np
from hypothesis import strategies as st
from msgspec.structs import replace

from nnstudio.document.catalogue import Entry, Parameter, catalogue
from nnstudio.document.data import DataPlan, Points, Scaling, Series, Source
from nnstudio.document.description import Problem
from nnstudio.document.edits import apply_remedy
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.project import Project
from nnstudio.document.values import Config, Value
from nnstudio.engine.startup import import_keras
from tests.engine.projects import DIABETES, DIGITS, IRIS, project

import_keras()

from nnstudio.engine.describe import Describer  # noqa: E402
from nnstudio.engine.loop.prepare import prepare  # noqa: E402

DESCRIBER = Describer()

#: Each source, and how many units an output for it has.
SOURCES: tuple[tuple[Source, int], ...] = (
    (Points("circles", num_points=40), 2),
    (IRIS, 3),
    (DIGITS, 10),
    (Series("sine", num_points=60, window=8), 1),
    (DIABETES, 1),
)
LAYERS = [
    entry
    for entry in catalogue().families["layers"]
    if entry.num_inputs != 0 and (entry.common or entry.category == "Merging")
]
ACTIVATIONS = [entry.name for entry in catalogue().families["activations"]]
LOSSES = catalogue().families["losses"]
METRICS = ((), (Config("accuracy"),), (Config("MeanAbsoluteError"),), (Config("Precision"),))
SHAPES: tuple[tuple[int, ...], ...] = ((-1,), (-1, 1), (2, 2), (4, -1), (8, 8, 1), (-1, 4, 4), (3,))
RECURRENT = st.builds(
    lambda kind, every: Config(kind, {"units": 2, "return_sequences": every}),
    st.sampled_from(["LSTM", "GRU", "SimpleRNN"]),
    st.booleans(),
)
#: How often the first remedy is applied, one after the other, before a stack is let be.
MOST_REMEDIES = 4
BATCH = 8
SCALINGS: tuple[Scaling, ...] = ("auto", "auto", "none")


def values(param: Parameter) -> st.SearchStrategy[Value]:
    """Values that fit one parameter by itself."""
    if param.name == "input_dim":
        return st.sampled_from([4, 1000])
    low = 1 if param.minimum is None else int(param.minimum)
    high = 6 if param.maximum is None else int(param.maximum)
    whole = st.integers(low, max(low, high))
    number = st.sampled_from([float(low), (low + high) / 2, (3 * low + high) / 4])
    several = whole if param.length is None else whole | st.tuples(*[whole] * param.length)
    drawn: dict[str, st.SearchStrategy[Value]] = {
        "bool": st.booleans(),
        "int": st.integers(-2, 3) if param.minimum is None else whole,
        "float": number,
        "floats": st.sampled_from([0.1, 0.5, 1.0]),
        "choice": st.sampled_from(param.choices or ("",)),
        "activation": st.sampled_from(ACTIVATIONS),
        "shape": st.sampled_from(SHAPES),
        "ints": several,
        "pairs": whole,
        "layer": RECURRENT,
    }
    return drawn.get(param.type, st.nothing())


def configs(entry: Entry) -> st.SearchStrategy[dict[str, Value]]:
    """Parameters each of which fits; whether they go together is for Keras to say."""
    optional = {
        param.name: values(param)
        for param in entry.params
        if not param.required and not values(param).is_empty
    }
    names = st.sampled_from(sorted(optional)) if optional else st.nothing()
    chosen = st.lists(names, max_size=2 if optional else 0, unique=True).flatmap(
        lambda names: st.fixed_dictionaries({name: optional[name] for name in names})
    )
    needed = st.fixed_dictionaries({p.name: values(p) for p in entry.params if p.required})
    return st.builds(
        lambda some, more, plain: {**entry.starter, **({} if plain else some), **more},
        needed,
        chosen,
        st.integers(0, 2).map(bool),
    )


@st.composite
def networks(draw: st.DrawFn, units: int) -> Network:
    """One to six layers in a row; those that join get a second wire from further back."""
    layers, links = [Layer("input", "InputLayer")], []
    bodies = [draw(st.sampled_from(LAYERS)) for _ in range(draw(st.integers(0, 4)))]
    stack = [(entry.name, draw(configs(entry)), entry.num_inputs) for entry in bodies]
    if draw(st.booleans()):
        stack.append(("Flatten", {}, 1))
    if draw(st.integers(0, 3)) or not stack:
        size = draw(st.sampled_from([units, units, units, 1, 4]))
        activation = draw(st.sampled_from(["linear", "softmax", "sigmoid", *ACTIVATIONS]))
        stack.append(("Dense", {"units": size, "activation": activation}, 1))
    for number, (kind, params, num_inputs) in enumerate(stack, 1):
        layer = Layer(f"layer_{number}", kind, params)
        links.append(Link(layers[-1].id, layer.id))
        if num_inputs not in (0, 1) and len(layers) > 1 and draw(st.integers(0, 3)):
            links.append(Link(draw(st.sampled_from(layers[:-1])).id, layer.id, 1))
        layers.append(layer)
    return Network(tuple(layers), tuple(sorted(links)))


@st.composite
def stacks(draw: st.DrawFn) -> Project:
    """A network on some data, with a loss that suits it or does not."""
    source, units = draw(st.sampled_from(SOURCES))
    network = draw(networks(units))
    usual = "MeanSquaredError" if units == 1 else "SparseCategoricalCrossentropy"
    loss = Config(usual)
    if draw(st.booleans()):
        entry = draw(st.sampled_from(LOSSES))
        loss = Config(entry.name, draw(configs(entry)))
    made = project(
        source,
        network,
        loss=loss,
        metrics=draw(st.sampled_from(METRICS)),
        batch_size=BATCH,
        class_weights=draw(st.sampled_from([None, None, None, "balanced", (1.0, 2.0)])),
    )
    scaling = draw(st.sampled_from(SCALINGS))
    return replace(made, data=DataPlan(source, scaling=scaling))


def extreme_rows(*arrays: np.ndarray) -> np.ndarray:
    """Samples of a batch that are as hard as a whole epoch's: the smallest and the largest."""
    rows = []
    for array in arrays:
        flat = array.reshape(len(array), -1)
        low, high = np.argsort(flat.min(axis=1)), np.argsort(flat.max(axis=1))
        rows += [*low[: BATCH // 4], *high[-BATCH // 4 :]]
    return np.array(rows)


def refusal(base: Project) -> Exception | None:
    """What Keras says when it is to make one step of training, if it does not make it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Keras says there what we say before
            prepared = prepare(base)
            prepared.model.run_eagerly = True  # a compiled step takes longer than all the rest
            samples = prepared.train
            rows = extreme_rows(samples.features[0], samples.targets[0])
            features, targets = (
                [array[rows] for array in arrays] for arrays in (samples.features, samples.targets)
            )
            weights = None if samples.weights is None else samples.weights[rows]
            prepared.model.train_on_batch(features, targets, weights)
    except Exception as error:  # noqa: BLE001 - Keras raises what it likes
        return error
    return None


def is_mixing_samples(problem: Problem, base: Project) -> bool:
    """Whether Keras would take all samples for the rows of one image, and train on that."""
    if problem.kind != "needs-axes" or problem.layer is None:
        return False
    entry = catalogue().find("layers", base.network.layer(problem.layer).kind)
    return entry is not None and entry.category in ("Augmentation", "Preprocessing")


def disagreement(base: Project) -> str:
    """Where the description and Keras differ; empty if they do not."""
    description, refused = DESCRIBER.describe(base), refusal(base)
    if description.can_train == (refused is None):
        return ""
    if refused is None and any(
        is_mixing_samples(problem, base) for problem in description.problems
    ):
        return ""
    if "indices[" in str(refused) and "is not in [0," in str(refused):
        return ""  # an Embedding of what other layers compute, which depends on their weights
    told = [problem.message for problem in description.problems]
    return f"{told or 'nothing'} was said, and Keras said {refused!r}"


def useless_remedies(base: Project) -> list[str]:
    """Remedies that leave the very problem they are offered for."""
    return [
        f"{problem.kind} of {problem.layer}: {remedy.label}"
        for problem in DESCRIBER.describe(base).problems
        for remedy in problem.remedies
        if problem in DESCRIBER.describe(apply_remedy(base, remedy)).problems
    ]


def mended(base: Project) -> Project:
    """The project after the first remedies of its errors."""
    for _ in range(MOST_REMEDIES):
        problems = DESCRIBER.describe(base).problems
        errors = [problem for problem in problems if problem.severity == "error"]
        if not errors or not errors[0].remedies:
            break
        base = apply_remedy(base, errors[0].remedies[0])
    return base


@hypothesis.settings(
    max_examples=30,
    derandomize=True,
    phases=[hypothesis.Phase.generate],
    suppress_health_check=list(hypothesis.HealthCheck),
)
@hypothesis.given(stacks())
def test_a_stack_trains_exactly_if_it_is_said_to(base: Project) -> None:
    after = mended(base)
    for one in (base,) if after is base else (base, after):
        assert not disagreement(one), one
        assert not useless_remedies(one), one
