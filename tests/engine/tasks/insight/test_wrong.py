"""Test samples that were right when their task had been trained, and are wrong now."""

from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace

from nnstudio.document.tasks import PermutedInputs, SplitByClass
from nnstudio.protocol.task_messages import TurnedWrong, WrongView
from tests.engine.tasks.insight.watching import Watched, small


def right(run: Watched, weights: Any) -> tuple[Any, Any]:
    test = run.training.sequence.test
    answers = run.answers(weights, test.features).argmax(axis=1)
    return answers == test.labels, answers


def test_they_are_those_that_a_copy_of_the_network_gets_wrong(forgot: Watched) -> None:
    found = forgot.ask(WrongView(5), TurnedWrong)
    test = forgot.training.sequence.test
    now, answers = right(forgot, forgot.ends[-1])
    for task in range(5):
        then, _ = right(forgot, forgot.ends[task])
        lost = np.flatnonzero((test.tasks == task) & then & ~now)
        assert found.counts[task] == len(lost)
        assert found.right[task] == (then & (test.tasks == task)).sum()
        np.testing.assert_array_equal(found.rows[found.tasks == task], lost[:5])
    assert found.counts[-1] == 0
    assert found.counts[0] > 5
    np.testing.assert_array_equal(found.pictures, test.features[found.rows])
    # Digits are called by themselves.
    assert found.labels == tuple(str(test.labels[row]) for row in found.rows)
    assert found.answers == tuple(str(answers[row]) for row in found.rows)


def test_they_are_told_after_each_stage() -> None:
    run = Watched(small(), (WrongView(),)).finish()
    found = run.told(TurnedWrong)
    assert [each.stage for each in found[:4]] == [0, 1, 2, 3]
    assert [each.step for each in found[:4]] == [20, 40, 60, 80]
    assert found[-1].stage == 4
    assert not found[0].counts.any()
    assert found[0].right[1:].sum() == 0  # not trained yet
    assert found[-1].pictures.shape[0] <= 24 * 4


@pytest.mark.usefixtures("unhurried")
def test_a_view_that_is_shown_late_gets_what_it_would_have_been_told() -> None:
    early = Watched(small(), (WrongView(),))
    late = early.beside()
    early.finish()
    late.watcher.watch((WrongView(),))
    one, two = early.told(TurnedWrong), late.told(TurnedWrong)
    assert [event.step for event in two] == [20, 40, 60, 80, 100]
    for first, second in zip(one, two, strict=True):
        np.testing.assert_array_equal(first.counts, second.counts)
        np.testing.assert_array_equal(first.rows, second.rows)
        assert first.answers == second.answers


@pytest.mark.usefixtures("unhurried")
def test_stages_of_different_lengths_end_at_their_own_steps() -> None:
    project = small(split=SplitByClass(3, ((0, 1, 2), (3,), (4, 5))))
    assert project.tasks is not None
    run = Watched(replace(project, tasks=replace(project.tasks, epochs=1))).finish()
    run.watcher.watch((WrongView(),))
    steps = [sum(run.training.steps[: stage + 1]) for stage in range(3)]
    assert len(set(run.training.steps)) == 3
    assert [event.step for event in run.told(TurnedWrong)] == steps


def test_a_shared_output_is_called_by_the_class_of_the_samples_task() -> None:
    run = Watched(small(scenario="domain")).finish()
    found = run.ask(WrongView(), TurnedWrong)
    pairs = {(found.labels[i], found.answers[i]) for i in range(len(found.rows))}
    assert pairs
    assert pairs <= {(str(a), str(a ^ 1)) for a in range(10)}


def test_the_same_class_of_another_task_is_called_with_its_task() -> None:
    run = Watched(small(split=PermutedInputs(2), iterations=60)).finish()
    found = run.ask(WrongView(), TurnedWrong)
    assert len(found.rows) > 0
    assert set(found.labels) <= {str(digit) for digit in range(10)}
    _, answers = right(run, run.ends[-1])
    expected = [str(n) if n < 10 else f"{n - 10} (order 2)" for n in answers[found.rows]]
    assert list(found.answers) == expected
    assert any("order" in name for name in expected)


def test_where_all_tasks_are_trained_at_once_none_was_earlier() -> None:
    run = Watched(small("joint"), (WrongView(),)).finish()
    assert (run.told(TurnedWrong)[0].right > 0).all()
