"""Data sets become tasks, and each scenario says which outputs may answer."""

import numpy as np
import pytest

from nnstudio.document.data import Bundled, DataPlan, Points
from nnstudio.document.invalid import Invalid
from nnstudio.document.tasks import PermutedInputs, RotatedInputs, SplitByClass, TaskPlan
from nnstudio.engine.data.load import load_data
from nnstudio.engine.tasks.pool import sequence

DIGITS = load_data(DataPlan(Bundled("digits")), 0.2, 0)
SPIRAL = load_data(DataPlan(Points("spiral")), 0.2, 0)


def test_class_incremental_tasks_have_their_own_outputs_and_all_compete() -> None:
    made = sequence(DIGITS, TaskPlan(SplitByClass(5), "class"), 0)
    assert made.names == ("0, 1", "2, 3", "4, 5", "6, 7", "8, 9")
    assert made.num_outputs == 10
    assert set(made.train.labels[made.train.tasks == 2]) == {4, 5}
    assert made.train_masks().all()
    assert made.test_masks().all()
    np.testing.assert_allclose(made.chance(), 0.1)


def test_task_incremental_samples_are_answered_by_their_tasks_outputs_only() -> None:
    made = sequence(DIGITS, TaskPlan(SplitByClass(5), "task"), 0)
    masks = made.train_masks()
    assert masks[4, 1].tolist() == [False] * 2 + [True] * 2 + [False] * 6
    assert (made.test_masks() == masks[0]).all()
    np.testing.assert_allclose(made.chance(), 0.5)


def test_domain_incremental_tasks_share_their_outputs() -> None:
    made = sequence(DIGITS, TaskPlan(SplitByClass(5), "domain"), 0)
    assert made.num_outputs == 2
    original = next(iter(DIGITS.train.targets.values()))
    np.testing.assert_array_equal(made.train.labels, original % 2)
    np.testing.assert_array_equal(made.train.tasks, original // 2)


def test_the_outputs_that_compete_can_be_all_the_seen_or_the_current_ones() -> None:
    seen = sequence(DIGITS, TaskPlan(SplitByClass(5), "class", "seen"), 0).train_masks()
    assert seen[1, 0].tolist() == [True] * 4 + [False] * 6
    current = sequence(DIGITS, TaskPlan(SplitByClass(5), "class", "current"), 0).train_masks()
    assert current[1, 1].tolist() == [False] * 2 + [True] * 2 + [False] * 6


def test_a_shuffled_order_of_classes_follows_from_the_seed() -> None:
    plan = TaskPlan(SplitByClass(5, shuffle=True))
    one, two = sequence(DIGITS, plan, 1), sequence(DIGITS, plan, 1)
    assert one.names == two.names
    assert one.names != sequence(DIGITS, plan, 2).names


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


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (TaskPlan(SplitByClass(11)), "at most one for each of the 10 classes"),
        (TaskPlan(SplitByClass(classes=((0, 1), (1, 2)))), "different numbers from 0 to 9"),
        (TaskPlan(SplitByClass(classes=((0, 10),))), "different numbers from 0 to 9"),
    ],
)
def test_splits_that_cannot_be_are_refused_in_words(plan: TaskPlan, expected: str) -> None:
    with pytest.raises(Invalid) as refusal:
        sequence(DIGITS, plan, 0)
    assert expected in str(refusal.value)


def test_numbers_to_predict_are_no_tasks() -> None:
    diabetes = load_data(DataPlan(Bundled("diabetes")), 0.2, 0)
    with pytest.raises(Invalid, match="classification"):
        sequence(diabetes, TaskPlan(), 0)
