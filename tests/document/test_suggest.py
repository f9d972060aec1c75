"""A first network for a data set."""

import pytest

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.document.network import checked_network
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.suggest import suggested, with_suggestion

CLASSES = Target("class", "class", (), ("a", "b", "c"))
NUMBER = Target("y", "number", (1,))
IMAGE_LAYERS = "Conv2D MaxPooling2D Conv2D MaxPooling2D Flatten Dense Dropout Dense"


def summary(
    *shapes: tuple[int, ...],
    targets: tuple[Target, ...] = (CLASSES,),
    is_image: bool = False,
    num_train: int = 1000,
) -> DataSummary:
    features = tuple(Feature(f"x{i}", shape) for i, shape in enumerate(shapes))
    return DataSummary("Data", features, targets, num_train, 200, is_image=is_image)


@pytest.mark.parametrize(
    ("data", "kinds"),
    [
        (summary((4,)), "InputLayer Dense Dense Dense"),
        (summary((20, 1), targets=(NUMBER,)), "InputLayer LSTM Dense"),
        (
            summary((8, 8, 1), is_image=True),
            "InputLayer Conv2D MaxPooling2D Conv2D Flatten Dense Dropout Dense",
        ),
        (
            summary((28, 28), is_image=True),
            "InputLayer Reshape " + IMAGE_LAYERS,
        ),
        (
            summary((4,), (3,)),
            "InputLayer Dense Dense InputLayer Dense Dense Concatenate Dense Dense",
        ),
    ],
)
def test_the_network_fits_the_kind_of_data(data: DataSummary, kinds: str) -> None:
    network = suggested(data).network
    assert " ".join(layer.kind for layer in network.layers) == kinds
    assert checked_network(network) == network
    assert len({layer.position for layer in network.layers}) == len(network.layers)


def test_classes_get_probabilities_and_numbers_a_squared_error() -> None:
    classes, number = suggested(summary((4,))), suggested(summary((4,), targets=(NUMBER,)))
    assert classes.network.layers[-1].params == {"units": 3, "activation": "softmax"}
    assert classes.plan.loss.kind == "SparseCategoricalCrossentropy"
    assert [metric.kind for metric in classes.plan.metrics] == ["accuracy"]
    assert number.network.layers[-1].params == {"units": 1}
    assert number.plan.loss.kind == "MeanSquaredError"


def test_each_of_several_targets_gets_an_output_with_a_loss_of_its_own() -> None:
    suggestion = suggested(summary((4,), targets=(CLASSES, NUMBER)))
    outputs = suggestion.plan.outputs
    assert [output.target for output in outputs] == ["class", "y"]
    assert {output.layer for output in outputs} == {
        layer.id for layer in suggestion.network.outputs
    }
    assert suggestion.plan.metrics == ()


def test_large_data_is_seen_less_often_and_the_seed_is_kept() -> None:
    assert suggested(summary((4,), num_train=60_000)).plan.epochs == 3
    assert suggested(summary((4,), num_train=100)).plan.epochs == 100
    project = with_suggestion(Project(plan=TrainingPlan(seed=7, batch_size=8)), summary((4,)))
    assert (project.plan.seed, project.plan.batch_size) == (7, 8)
