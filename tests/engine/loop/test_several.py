"""Networks with several inputs and outputs train as ``model.fit`` trains them."""

from pathlib import Path

import numpy as np

from nnstudio.document.data import Column, CsvFile
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.plan import OutputPlan
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import EpochsEnded, Event
from tests.engine.projects import project

import_keras()

from nnstudio.engine.describe import Describer  # noqa: E402
from nnstudio.engine.loop.prepare import prepare  # noqa: E402
from nnstudio.engine.loop.training import Training  # noqa: E402

NETWORK = Network(
    (
        Layer("left", "InputLayer", {"feature": "left"}),
        Layer("right", "InputLayer", {"feature": "right"}),
        Layer("one", "Dense", {"units": 4, "activation": "tanh"}),
        Layer("join", "Concatenate"),
        Layer("kind", "Dense", {"units": 2, "activation": "softmax"}),
        Layer("size", "Dense", {"units": 1}),
    ),
    (
        Link("left", "one"),
        Link("one", "join", 0),
        Link("right", "join", 1),
        Link("left", "join", 2),
        Link("join", "kind"),
        Link("join", "size"),
    ),
)


def two_by_two(folder: Path) -> Project:
    rng = np.random.default_rng(0)
    a, b = rng.normal(size=(2, 60))
    path = folder / "both.csv"
    lines = [
        f"{x:.6f},{y:.6f},{'yes' if x > y else 'no'},{x + y:.6f}" for x, y in zip(a, b, strict=True)
    ]
    path.write_text("\n".join(["a,b,kind,size", *lines]) + "\n")
    columns = (
        Column("a", "input", "number", "left"),
        Column("b", "input", "number", "right"),
        Column("kind", "target", "category", "kind"),
        Column("size", "target", "number", "size"),
    )
    return project(
        CsvFile(str(path), columns),
        NETWORK,
        epochs=3,
        metrics=(),
        outputs=(
            OutputPlan("kind", "kind", Config("SparseCategoricalCrossentropy"), 0.5),
            OutputPlan("size", "size", Config("MeanSquaredError")),
        ),
    )


def test_two_inputs_one_to_two_branches_and_two_outputs_give_what_fit_gives(
    tmp_path: Path,
) -> None:
    base = two_by_two(tmp_path)
    assert Describer().describe(base).problems == ()
    events: list[Event] = []
    training = Training(1, prepare(base), events.append)
    while training.is_running:
        training.advance()
    prepared = training.prepared
    assert prepared.validation is not None
    model = prepare(prepared.project).model
    model.run_eagerly = True
    history = model.fit(
        list(prepared.train.features),
        list(prepared.train.targets),
        batch_size=base.plan.batch_size,
        epochs=3,
        shuffle=False,
        verbose=0,
        validation_data=(list(prepared.validation.features), list(prepared.validation.targets)),
    ).history
    for mine, theirs in zip(training.model().get_weights(), model.get_weights(), strict=True):
        np.testing.assert_allclose(mine, theirs, rtol=1e-4, atol=1e-5)
    ended = [event for event in events if isinstance(event, EpochsEnded)]
    told = {n: np.concatenate([event.values[n] for event in ended]) for n in ended[0].values}
    for name in ("loss", "val_loss"):
        np.testing.assert_allclose(told[name], history[name], rtol=1e-4, err_msg=name)
    # The losses of single outputs are means over samples here. In ``fit`` they are means over
    # batches, the short one counted like the others, since Keras weighs them by a batch size
    # that its graph does not know. Only means over samples add up to the loss.
    for part in ("", "val_"):
        total = 0.5 * told[f"{part}kind_loss"] + told[f"{part}size_loss"]
        np.testing.assert_allclose(total, told[f"{part}loss"], rtol=1e-5)
