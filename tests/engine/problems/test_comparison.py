"""Outputs and targets are compared by Keras before a run, in the way the run compares them."""

import pytest

from nnstudio.document.description import Problem
from nnstudio.document.edits import apply_remedy
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from tests.engine.projects import DIABETES, DIGITS, IRIS, SPIRAL, chain, layer, project

import_keras()

from nnstudio.engine.describe import Describer  # noqa: E402

DESCRIBER = Describer()
SOFTMAX_3 = layer("Dense", units=3, activation="softmax")
SIGMOID_2 = layer("Dense", units=2, activation="sigmoid")
LINEAR = layer("Dense", units=1)
FLATTEN = layer("Flatten")
MSE = Config("MeanSquaredError")
ABSOLUTE = Config("MeanAbsoluteError")


def only_problem(base: Project, kind: str) -> Problem:
    (problem,) = [each for each in DESCRIBER.describe(base).problems if each.kind == kind]
    return problem


def follow(base: Project, problem: Problem) -> list[Project]:
    assert problem.remedies
    return [apply_remedy(base, remedy) for remedy in problem.remedies]


def test_a_metric_for_numbers_that_gets_labels_is_an_error_with_its_removal() -> None:
    base = project(IRIS, chain(SOFTMAX_3), metrics=(Config("accuracy"), ABSOLUTE))
    problem = only_problem(base, "metric-does-not-fit")
    assert problem.severity == "error"
    assert problem.received == "MeanAbsoluteError"
    (mended,) = follow(base, problem)
    assert mended.plan.metrics == (Config("accuracy"),)
    assert DESCRIBER.describe(mended).problems == ()


def test_a_metric_that_fits_two_samples_by_accident_is_an_error() -> None:
    """Keras stretches two labels over two samples of two classes, but not eight."""
    base = project(SPIRAL, chain(SIGMOID_2), metrics=(ABSOLUTE,), batch_size=8)
    assert only_problem(base, "metric-does-not-fit").severity == "error"


def test_a_loss_whose_parameters_do_not_fit_is_an_error_with_its_usual_form() -> None:
    loss = Config("SparseCategoricalCrossentropy", {"axis": 0})
    base = project(IRIS, chain(SOFTMAX_3), loss=loss)
    problem = only_problem(base, "loss-does-not-fit")
    assert problem.severity == "error"
    for mended in follow(base, problem):
        assert DESCRIBER.describe(mended).problems == ()


def test_a_class_that_no_unit_stands_for_is_an_error() -> None:
    base = project(IRIS, chain(layer("Dense", units=2, activation="softmax")))
    assert only_problem(base, "units-differ").severity == "error"


@pytest.mark.parametrize(
    ("base", "kind"),
    [
        (
            project(IRIS, chain(layer("Dense", units=7, activation="softmax"))),
            "units-differ",
        ),
        (
            project(DIABETES, chain(layer("Dense", units=2)), loss=MSE, metrics=()),
            "output-shape",
        ),
        (
            project(DIABETES, chain(LINEAR), loss=Config("BinaryCrossentropy"), metrics=()),
            "loss-for-classes",
        ),
    ],
    ids=["more units than classes", "stretched target", "cross-entropy of numbers"],
)
def test_what_keras_trains_all_the_same_is_a_warning(base: Project, kind: str) -> None:
    problem = only_problem(base, kind)
    assert problem.severity == "warning"
    assert problem.message.endswith("Keras would train it all the same, but hardly as it is meant.")


def test_labels_compared_with_images_are_an_error() -> None:
    base = project(DIGITS, chain(layer("Dense", units=10, activation="softmax")))
    assert only_problem(base, "needs-flatten").severity == "error"


def test_a_mask_that_a_metric_stumbles_over_is_found() -> None:
    """The mask of an Embedding goes with its output to the loss and the metrics."""
    embedding = layer("Embedding", input_dim=1000, output_dim=4, mask_zero=True)
    plan = {"loss": MSE, "metrics": (Config("accuracy"),)}
    base = project(DIABETES, chain(embedding, LINEAR), **plan)
    assert not DESCRIBER.describe(base).can_train
    plain = project(DIABETES, chain(embedding, FLATTEN, LINEAR), **plan)
    assert DESCRIBER.describe(plain).can_train


def test_an_output_too_large_to_be_tried_is_judged_by_its_shape() -> None:
    base = project(IRIS, chain(layer("Dense", units=2_000_000_000)))
    assert only_problem(base, "units-differ").severity == "error"


def test_an_output_that_is_no_dense_layer_is_flattened_behind_it() -> None:
    wide = project(DIABETES, chain(layer("Reshape", target_shape=(5, 2))), loss=MSE, metrics=())
    (flattened,) = follow(wide, only_problem(wide, "output-shape"))
    (mended,) = follow(flattened, only_problem(flattened, "output-shape"))
    assert DESCRIBER.describe(mended).problems == ()


@pytest.mark.parametrize(
    ("base", "num_remedies"),
    [
        (project(IRIS, chain(SOFTMAX_3), class_weights=(1.0, 2.0)), 2),
        (project(DIABETES, chain(LINEAR), loss=MSE, metrics=(), class_weights="balanced"), 1),
    ],
    ids=["too few factors", "numbers"],
)
def test_class_weights_that_cannot_be_used_are_an_error(base: Project, num_remedies: int) -> None:
    problem = only_problem(base, "class-weights")
    assert problem.severity == "error"
    mended = follow(base, problem)
    assert len(mended) == num_remedies
    for each in mended:
        assert DESCRIBER.describe(each).problems == ()
