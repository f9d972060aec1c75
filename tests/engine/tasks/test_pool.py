"""Data sets become tasks, and each scenario says which outputs may answer."""

from typing import Any

import numpy as np
import pytest

from nnstudio.document.data import Bundled, DataPlan
from nnstudio.document.invalid import Invalid
from nnstudio.document.tasks import PermutedInputs, SplitByClass, TaskPlan
from nnstudio.engine.data.load import load_data
from nnstudio.engine.tasks.splits.cut import sequence

ONE_EACH = [(task,) for task in range(5)]
DIGITS = load_data(DataPlan(Bundled("digits")), 0.2, 0)


def test_class_incremental_tasks_have_their_own_outputs_and_all_compete() -> None:
    made = sequence(DIGITS, TaskPlan(SplitByClass(5), "class"), 0)
    assert made.names == ("0, 1", "2, 3", "4, 5", "6, 7", "8, 9")
    assert made.num_outputs == 10
    assert set(made.train.labels[made.train.tasks == 2]) == {4, 5}
    assert made.train_masks(ONE_EACH).all()
    assert made.test_masks().all()
    np.testing.assert_allclose(made.chance(), 0.1)


def test_task_incremental_samples_are_answered_by_their_tasks_outputs_only() -> None:
    made = sequence(DIGITS, TaskPlan(SplitByClass(5), "task"), 0)
    masks = made.train_masks(ONE_EACH)
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
    seen = sequence(DIGITS, TaskPlan(SplitByClass(5), "class", "seen"), 0).train_masks(ONE_EACH)
    assert seen[1, 0].tolist() == [True] * 4 + [False] * 6
    made = sequence(DIGITS, TaskPlan(SplitByClass(5), "class", "current"), 0)
    assert made.train_masks(ONE_EACH)[1, 1].tolist() == [False] * 2 + [True] * 2 + [False] * 6


def test_outputs_compete_in_the_order_in_which_tasks_are_taught() -> None:
    stages = [(1,), (0,), (1,), (2,)]
    plan = TaskPlan(SplitByClass(5), "class", "seen")
    seen = sequence(DIGITS, plan, 0).train_masks(stages)
    assert [each[1].sum() for each in seen] == [2, 4, 4, 6]
    assert seen[0, 1].tolist() == [False] * 2 + [True] * 2 + [False] * 6


@pytest.mark.parametrize("active", ["seen", "current"])
def test_where_a_stage_trains_on_all_tasks_all_their_outputs_compete(active: Any) -> None:
    made = sequence(DIGITS, TaskPlan(SplitByClass(5), "class", active), 0)
    assert made.train_masks([(0, 1, 2, 3, 4)]).all()


def test_tasks_are_taught_in_the_order_asked_for_and_may_be_revisited() -> None:
    assert sequence(DIGITS, TaskPlan(SplitByClass(3)), 0).order == (0, 1, 2)
    plan = TaskPlan(SplitByClass(3), order=(2, 0, 1, 0))
    assert sequence(DIGITS, plan, 0).order == (2, 0, 1, 0)


def test_a_shuffled_order_of_classes_follows_from_the_seed() -> None:
    plan = TaskPlan(SplitByClass(5, shuffle=True))
    one, two = sequence(DIGITS, plan, 1), sequence(DIGITS, plan, 1)
    assert one.names == two.names
    assert one.names != sequence(DIGITS, plan, 2).names


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (TaskPlan(SplitByClass(11)), "at most one for each of the 10 classes"),
        (TaskPlan(SplitByClass(classes=((0, 1), (1, 2)))), "different numbers from 0 to 9"),
        (TaskPlan(SplitByClass(classes=((0, 10),))), "different numbers from 0 to 9"),
        (TaskPlan(SplitByClass(2), order=(0, 1, 2)), "numbers from 0 (the first task) to 1"),
        (TaskPlan(SplitByClass(3), order=(0, 2, 0)), "none for number 1 (4, 5, 6)"),
        (TaskPlan(PermutedInputs(2), order=(1,)), "none for number 0 (order 1)"),
    ],
)
def test_splits_that_cannot_be_are_refused_in_words(plan: TaskPlan, expected: str) -> None:
    with pytest.raises(Invalid) as refusal:
        sequence(DIGITS, plan, 0)
    assert expected in str(refusal.value)
