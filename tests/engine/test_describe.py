"""What is said of a project before it trains: shapes, costs, problems, and remedies that work."""

import functools
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from nnstudio.document.data import Bundled, CsvFile, Curve, DataPlan, Points, Series
from nnstudio.document.edits import add_layer, apply_remedy, connect
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.plan import EarlyStopping
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from tests.engine.projects import DIABETES, DIGITS, IRIS, chain, layer, project

import_keras()

from nnstudio.engine.describe import Describer  # noqa: E402
from nnstudio.engine.loop.prepare import Prepared, prepare  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402

DESCRIBER = Describer()
SOFTMAX_3 = layer("Dense", units=3, activation="softmax")
SOFTMAX_10 = layer("Dense", units=10, activation="softmax")
LINEAR = layer("Dense", units=1)
MSE = Config("MeanSquaredError")
CONVOLUTION = layer("Conv2D", filters=4, kernel_size=3)
HIDDEN = layer("Dense", units=8, activation="relu")


def two_branches(kind: str, one: int, two: int) -> Network:
    layers = (
        Layer("input", "InputLayer"),
        Layer("one", "Dense", {"units": one}),
        Layer("two", "Dense", {"units": two}),
        Layer("join", kind),
        Layer("out", "Dense", {"units": 3, "activation": "softmax"}),
    )
    links = (
        Link("input", "one"),
        Link("input", "two"),
        Link("one", "join", 0),
        Link("two", "join", 1),
        Link("join", "out"),
    )
    return Network(layers, links)


def with_loose_block(base: Project) -> Project:
    return add_layer(base, Layer("loose", "Dense", {"units": 4}))


def regression(network: Network, **plan: object) -> Project:
    return project(DIABETES, network, **{"loss": MSE, "metrics": (), **plan})


PROBLEMS = {
    "needs-flatten": project(DIGITS, chain(SOFTMAX_10)),
    "needs-axes": project(IRIS, chain(layer("LSTM", units=4), SOFTMAX_3)),
    "needs-axes after Flatten": project(
        DIGITS,
        chain(
            layer("Flatten"),
            layer("Conv2D", filters=4, kernel_size=3),
            layer("Flatten"),
            SOFTMAX_10,
        ),
    ),
    "needs-axes of images": project(DIGITS, chain(layer("LSTM", units=4), SOFTMAX_10)),
    "window-too-large": project(
        DIGITS, chain(layer("Conv2D", filters=4, kernel_size=9), layer("Flatten"), SOFTMAX_10)
    ),
    "window-too-large for pooling": project(
        DIGITS, chain(layer("MaxPooling2D", pool_size=9), layer("Flatten"), SOFTMAX_10)
    ),
    "shapes-differ": project(IRIS, two_branches("Add", 4, 5)),
    "one-input": project(IRIS, chain(layer("Add"), SOFTMAX_3)),
    "units-differ": project(IRIS, chain(layer("Dense", units=7, activation="softmax"))),
    "units-differ at a layer without units": project(
        IRIS, chain(HIDDEN, layer("Dropout", rate=0.1))
    ),
    "no-probabilities": project(IRIS, chain(layer("Dense", units=3))),
    "twice-activated": project(
        IRIS,
        chain(SOFTMAX_3),
        loss=Config("SparseCategoricalCrossentropy", {"from_logits": True}),
    ),
    "loss-for-classes": project(DIABETES, chain(LINEAR), metrics=()),
    "loss-for-numbers": project(IRIS, chain(SOFTMAX_3), loss=MSE),
    "bounded-output": regression(chain(layer("Dense", units=1, activation="sigmoid"))),
    "output-shape": regression(chain(layer("Dense", units=2))),
    "output-shape of sequences": project(
        Series(num_points=60, window=5), chain(LINEAR), loss=MSE, metrics=()
    ),
    "metric-for-classes": regression(chain(LINEAR), metrics=(Config("accuracy"),)),
    "parameters": project(IRIS, chain(layer("Dense", units=-4), SOFTMAX_3)),
    "parameters that are missing": project(IRIS, chain(layer("Dense"), SOFTMAX_3)),
    "unknown-layer": project(IRIS, chain(layer("Telepathy"), SOFTMAX_3)),
    "unconnected": with_loose_block(project(IRIS, chain(SOFTMAX_3))),
    "no-input": project(IRIS, Network()),
    "no-output": project(IRIS, Network((Layer("input", "InputLayer"),))),
    "unread-input": add_layer(project(IRIS, chain(SOFTMAX_3)), Layer("extra", "InputLayer")),
    "several-inputs": connect(
        add_layer(project(IRIS, chain(SOFTMAX_3)), Layer("more", "Dense", {"units": 2}), "input"),
        "more",
        "layer_1",
    ),
    "input-shape": project(
        IRIS,
        Network(
            (Layer("input", "InputLayer", {"shape": (7,)}), Layer("out", *SOFTMAX_3)),
            (Link("input", "out"),),
        ),
    ),
    "nothing-to-monitor": project(
        IRIS, chain(SOFTMAX_3), validation_split=0.0, early_stopping=EarlyStopping()
    ),
    "monitor-unknown": project(
        IRIS, chain(SOFTMAX_3), early_stopping=EarlyStopping(monitor="val_acuracy")
    ),
    "device-missing": project(IRIS, chain(SOFTMAX_3), device="gpu:7"),
    "loss-for-yes-or-no": project(IRIS, chain(SOFTMAX_3), loss=Config("BinaryCrossentropy")),
    "batch-too-large": project(IRIS, chain(SOFTMAX_3), batch_size=1000),
    "learning-rate": project(
        IRIS, chain(SOFTMAX_3), optimizer=Config("Adam", {"learning_rate": 1000.0})
    ),
    "optimizer-refused": project(IRIS, chain(SOFTMAX_3), optimizer=Config("Wizardry")),
    "metric-refused": project(IRIS, chain(SOFTMAX_3), metrics=(Config("Wizardry"),)),
}


def kinds(project: Project) -> list[str]:
    return [problem.kind for problem in DESCRIBER.describe(project).problems]


@pytest.mark.parametrize("name", PROBLEMS)
def test_a_problem_is_told_once_and_each_of_its_remedies_ends_it(name: str) -> None:
    base, kind = PROBLEMS[name], name.partition(" ")[0]
    found = [p for p in DESCRIBER.describe(base).problems if p.kind == kind]
    assert len(found) == 1
    (problem,) = found
    assert problem.message.endswith((".", "…"))
    assert problem.remedies
    for remedy in problem.remedies:
        mended = apply_remedy(base, remedy)
        assert problem not in DESCRIBER.describe(mended).problems, remedy


def test_an_error_is_not_followed_by_others_behind_it() -> None:
    base = project(IRIS, chain(layer("LSTM", units=4), layer("Dense", units=5), SOFTMAX_3))
    description = DESCRIBER.describe(base)
    assert [problem.kind for problem in description.problems] == ["needs-axes"]
    assert description.problems[0].layer == "layer_1"
    assert not description.can_train


def test_a_missing_file_stands_at_the_data() -> None:
    base = replace(project(IRIS, chain(SOFTMAX_3)), data=DataPlan(CsvFile("/nowhere/t.csv")))
    (problem,) = [p for p in DESCRIBER.describe(base).problems if p.layer is None]
    assert problem.kind == "file-missing"


GOOD = {
    "iris": project(IRIS, chain(HIDDEN, SOFTMAX_3), epochs=1),
    "two classes, one unit": project(
        Points("moons", num_points=50),
        chain(layer("Dense", units=1, activation="sigmoid")),
        loss=Config("BinaryCrossentropy"),
        epochs=1,
    ),
    "skip connection": project(IRIS, two_branches("Add", 4, 4), epochs=1),
    "concatenation": project(IRIS, two_branches("Concatenate", 4, 5), epochs=1),
    "curve": project(Curve(num_points=50), chain(HIDDEN, LINEAR), loss=MSE, metrics=(), epochs=1),
    "digits": project(
        DIGITS,
        chain(layer("Conv2D", filters=2, kernel_size=3), layer("Flatten"), SOFTMAX_10),
        epochs=1,
        batch_size=256,
    ),
    "one-hot": project(
        Bundled("wine"), chain(SOFTMAX_3), loss=Config("CategoricalCrossentropy"), epochs=1
    ),
}


@functools.cache
def good(name: str) -> Prepared:
    return prepare(GOOD[name])


def train(prepared: Prepared) -> None:
    """One of Keras' own steps as it stands: the compiled loop would take longer to trace."""
    prepared.model.run_eagerly = True
    (x,), (y,) = prepared.train.features, prepared.train.targets
    rows = np.linspace(0, len(x) - 1, prepared.project.plan.batch_size).astype(int)
    prepared.model.train_on_batch(x[rows], y[rows])


def train_in_the_loop(base: Project) -> None:
    training = Training(1, prepare(base), lambda _event: None)
    while training.is_running:
        training.advance()
    assert training.state == "ended"


@pytest.mark.parametrize("name", GOOD)
def test_what_has_no_problem_trains(name: str) -> None:
    base = GOOD[name]
    description = DESCRIBER.describe(base)
    assert description.problems == ()
    train(good(name))


def test_what_has_no_problem_trains_in_the_compiled_loop_too() -> None:
    train_in_the_loop(GOOD["skip connection"])


@pytest.mark.filterwarnings("ignore::UserWarning")  # Keras says there what we say before
@pytest.mark.parametrize("name", [name for name in PROBLEMS if "refused" not in name])
def test_an_error_keeps_keras_from_training_and_a_warning_does_not(name: str) -> None:
    base = replace(PROBLEMS[name], plan=replace(PROBLEMS[name].plan, epochs=1))
    can_train = DESCRIBER.describe(base).can_train
    try:
        # What is asked of callbacks is asked of those of the loop.
        if base.plan.early_stopping is None:
            train(prepare(base))
        else:
            train_in_the_loop(base)
        trains = True  # that the loss may explode is another matter
    except Exception:  # noqa: BLE001 - whatever Keras or we raise, it does not train
        trains = False
    assert trains or not can_train


@pytest.mark.parametrize("name", GOOD)
def test_parameters_and_shapes_are_those_of_the_built_model(name: str) -> None:
    description, model = DESCRIBER.describe(GOOD[name]), good(name).model
    assert description.num_params == model.count_params()
    for part in description.layers:
        made = model.get_layer(part.id)
        assert part.output_shapes[0] == tuple(made.output.shape)
        sizes = [weight.numpy().size for weight in made.trainable_weights]
        assert part.num_trainable == sum(sizes)


def test_multiply_adds_are_counted_by_hand() -> None:
    net = chain(layer("Conv2D", filters=4, kernel_size=3), layer("Flatten"), SOFTMAX_10)
    described = DESCRIBER.describe(project(DIGITS, net))
    costs = {part.id: part.multiply_adds for part in described.layers}
    assert costs == {"input": 0, "layer_1": 6 * 6 * 4 * 3 * 3, "layer_2": 0, "layer_3": 144 * 10}


def test_a_huge_layer_is_described_without_memory_for_it() -> None:
    huge = project(IRIS, chain(layer("Dense", units=2_000_000_000), SOFTMAX_3))
    assert DESCRIBER.describe(huge).layers[1].num_params == 5 * 2_000_000_000


def test_an_example_file_has_no_problems() -> None:
    from nnstudio.document.examples import NEED_FILES
    from nnstudio.document.file import load

    folder = Path(__file__).parents[2] / "resources" / "examples"
    for path in sorted(folder.glob("*.nnstudio")):
        if path.stem in NEED_FILES:
            continue
        assert kinds(load(path)) == [], path.name


def test_a_layer_that_holds_numbers_of_its_own_is_described_and_trains() -> None:
    network = chain(layer("Normalization", mean=(5.0,) * 4, variance=(2.0,) * 4), SOFTMAX_3)
    with_numbers = project(IRIS, network)
    assert DESCRIBER.describe(with_numbers).problems == ()
    train(prepare(with_numbers))
