"""What is kept of the ends of stages, and how much."""

from typing import Any

import numpy as np
import pytest

from nnstudio.engine.startup import import_keras

import_keras()

from nnstudio.engine.tasks.insight.ends import StageEnds  # noqa: E402
from nnstudio.engine.tasks.testing import Answered  # noqa: E402

TASKS = np.repeat(np.arange(3, dtype=np.int32), 2)
KILOBYTE = [np.zeros(256, np.float32)]


def ended(stages: Any, num: int, rights: Any = None, most: int = 10_000) -> StageEnds:
    ends = StageEnds(stages, most)
    for stage in range(num):
        right = np.array(rights[stage] if rights else [True] * 6, bool)
        nothing = np.zeros(3)
        ends.add(KILOBYTE, Answered(nothing, None, np.zeros(6, np.int32), right), TASKS)
    return ends


def test_weights_of_all_stages_are_kept_while_there_is_room() -> None:
    ends = ended([(0,), (1,), (2,)], 3)
    assert ends.kept == (0, 1, 2)
    assert ends.num_bytes == 3 * 1024
    assert ends.weights(1) is KILOBYTE


def test_the_first_and_the_newest_stay_where_there_is_no_room_for_all() -> None:
    ends = ended([(0,), (1,), (2,), (0,)], 4, most=2 * 1024)
    assert ends.kept == (0, 3)
    assert ends.weights(1) is None
    assert ended([(0,), (1,)], 2, most=10).kept == (0,)


@pytest.mark.parametrize(
    ("stages", "expected"),
    [
        ([(0,), (1,), (2,)], [0, 1, 2]),
        ([(0,), (1,), (0,), (2,)], [2, 1, 3]),  # revisited
        ([(0,), (0, 1), (0, 1, 2)], [0, 1, 2]),  # cumulative
        ([(0, 1, 2)] * 3, [0, 0, 0]),  # joint
    ],
)
def test_the_end_of_a_tasks_training_is_the_last_stage_that_taught_it(
    stages: Any, expected: list[int]
) -> None:
    ends = ended(stages, len(stages))
    assert [ends.trained_in(task) for task in range(3)] == expected
    assert ended(stages[:1], 1).trained_in(2) == (0 if 2 in stages[0] else None)


def test_a_sample_turned_wrong_if_it_was_right_at_the_end_of_its_tasks_training() -> None:
    rights = [[1, 0, 1, 1, 1, 1], [0, 1, 1, 0, 0, 0]]
    wrong = ended([(0,), (1,), (2,)], 2, rights).wrong(1)
    assert wrong is not None
    assert wrong.was_right.tolist() == [True, False, True, False, False, False]
    assert wrong.is_wrong.tolist() == [True, False, False, False, False, False]


def test_a_revisited_task_counts_from_its_last_visit() -> None:
    rights = [[1, 1, 0, 0, 0, 0], [0, 0, 1, 1, 0, 0], [0, 1, 1, 0, 0, 0]]
    wrong = ended([(0,), (1,), (0,)], 3, rights).wrong(2)
    assert wrong is not None
    assert wrong.was_right.tolist() == [False, True, True, True, False, False]
    assert wrong.is_wrong.tolist() == [False, False, False, True, False, False]
