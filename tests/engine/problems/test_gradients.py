"""A network in which no weight gets a gradient is told of before Keras refuses to train it."""

import warnings

import numpy as np
import pytest

from nnstudio.document.edits import apply_remedy
from nnstudio.document.project import Project
from nnstudio.document.values import Config, Value
from nnstudio.engine.startup import import_keras
from tests.engine.projects import DIGITS, chain, layer, project

import_keras()

from nnstudio.engine.describe import Describer  # noqa: E402
from nnstudio.engine.loop.prepare import prepare  # noqa: E402

DESCRIBER = Describer()
FROZEN = layer("Embedding", input_dim=1000, output_dim=10, trainable=False)
ENDS = (layer("GlobalAveragePooling1D"), layer("Softmax"))


def stack(*middle: tuple[str, dict[str, Value]]) -> Project:
    return project(DIGITS, chain(layer("Flatten"), *middle, *ENDS))


def kinds(base: Project) -> list[str]:
    return [problem.kind for problem in DESCRIBER.describe(base).problems]


def step(base: Project) -> None:
    """One step of training by Keras."""
    prepared = prepare(base)
    prepared.model.run_eagerly = True
    features, targets = prepared.train.features[0][:8], prepared.train.targets[0][:8]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Keras says which single weights get no gradient
        prepared.model.train_on_batch(np.abs(features), targets)


def test_weights_before_a_frozen_table_cannot_learn_and_the_remedy_lets_the_table() -> None:
    base = stack(layer("BatchNormalization"), FROZEN)
    (problem,) = DESCRIBER.describe(base).problems
    assert (problem.kind, problem.severity, problem.layer) == ("nothing-learns", "error", "layer_3")
    with pytest.raises(ValueError, match="No gradients provided"):
        step(base)
    assert all("nothing-learns" not in kinds(apply_remedy(base, r)) for r in problem.remedies)
    mended = apply_remedy(base, problem.remedies[0])
    assert kinds(mended) == []
    step(mended)


@pytest.mark.parametrize(
    "middle",
    [
        (FROZEN, layer("Dense", units=10)),
        (layer("Embedding", input_dim=1000, output_dim=10),),
        (layer("BatchNormalization", gamma_regularizer=Config("L2")), FROZEN),
        (FROZEN,),
    ],
    ids=["weights behind it", "a table that learns", "a penalty", "no weights at all"],
)
def test_where_some_weight_gets_a_gradient_nothing_is_said(
    middle: tuple[tuple[str, dict[str, Value]], ...],
) -> None:
    base = stack(*middle)
    assert "nothing-learns" not in kinds(base)
    if middle != (FROZEN,):
        step(base)
