"""The same samples, seen in another way by each task."""

import numpy as np
import pytest

from nnstudio.document.data import Bundled, DataPlan, Points, Series, Source
from nnstudio.document.invalid import Invalid
from nnstudio.document.tasks import MovedPoints, PermutedInputs, RotatedInputs, Split, TaskPlan
from nnstudio.engine.data.load import load_data
from nnstudio.engine.tasks.splits.cut import sequence

DIGITS = load_data(DataPlan(Bundled("digits")), 0.2, 0)
SPIRAL = load_data(DataPlan(Points("spiral")), 0.2, 0)


def test_permuted_inputs_hold_the_same_numbers_in_another_order() -> None:
    made = sequence(DIGITS, TaskPlan(PermutedInputs(3), "domain"), 0)
    num = len(DIGITS.train)
    first, second = made.train.features[:num], made.train.features[num : 2 * num]
    assert not np.array_equal(first, second)
    np.testing.assert_array_equal(
        np.sort(first.reshape(num, -1), axis=1), np.sort(second.reshape(num, -1), axis=1)
    )
    # The same order for every sample.
    again = sequence(DIGITS, TaskPlan(PermutedInputs(3), "domain"), 0)
    np.testing.assert_array_equal(again.train.features, made.train.features)


def test_points_turn_about_the_origin() -> None:
    made = sequence(SPIRAL, TaskPlan(RotatedInputs((0.0, 90.0)), "domain"), 0)
    num = len(SPIRAL.train)
    x, y = made.train.features[:num].T
    np.testing.assert_allclose(made.train.features[num:], np.stack([-y, x], axis=1), atol=1e-6)


def test_images_turn_by_quarters_exactly() -> None:
    made = sequence(DIGITS, TaskPlan(RotatedInputs((0.0, 90.0)), "domain"), 0)
    num = len(DIGITS.train)
    first, turned = made.train.features[:num], made.train.features[num:]
    np.testing.assert_allclose(turned, np.rot90(first, 1, axes=(1, 2)), atol=1e-5)


def test_points_move_and_keep_their_classes() -> None:
    made = sequence(SPIRAL, TaskPlan(MovedPoints(((0.0, 0.0), (1.0, -0.5))), "domain"), 0)
    num = len(SPIRAL.train)
    first, second = made.train.features[:num], made.train.features[num:]
    np.testing.assert_array_equal(first, SPIRAL.train.features["points"])
    np.testing.assert_allclose(second, first + np.array([1.0, -0.5]), atol=1e-6)
    np.testing.assert_array_equal(made.train.labels[:num], made.train.labels[num:])
    assert made.names == ("+0, +0", "+1, -0.5")


def test_points_move_in_the_units_of_the_data() -> None:
    plan = DataPlan(Points("circles"), scaling="standard")
    scaled, plain = load_data(plan, 0.2, 0), load_data(DataPlan(Points("circles")), 0.2, 0)
    made = sequence(scaled, TaskPlan(MovedPoints(((2.0, 1.0),)), "domain"), 0)
    back = scaled.inverse_features({"points": made.train.features})["points"]
    np.testing.assert_allclose(
        back, plain.train.features["points"] + np.array([2.0, 1.0]), atol=1e-5
    )


@pytest.mark.parametrize(
    ("source", "split", "expected"),
    [
        (Bundled("digits"), MovedPoints(), "expected points in the plane"),
        (Points(), MovedPoints(()), "at least one"),
        (Bundled("iris"), RotatedInputs(), "received inputs of shape 4"),
        (Series(), RotatedInputs(), "received inputs of shape 20 × 1"),
    ],
)
def test_what_cannot_move_or_turn_is_refused_in_words(
    source: Source, split: Split, expected: str
) -> None:
    with pytest.raises(Invalid, match=expected):
        sequence(load_data(DataPlan(source), 0.2, 0), TaskPlan(split, "domain"), 0)
