"""The record of a task sequence, fed by hand."""

import numpy as np
import pytest

from nnstudio.document.forgetting import Measures
from nnstudio.document.project import Project
from nnstudio.document.task_record import TaskRecord

NAMES = ("one", "two", "three")


def begun(stages: tuple[tuple[int, ...], ...] = ((0,), (1,), (2,))) -> TaskRecord:
    chance, before = np.full(3, 0.5), np.array([0.4, 0.5, 0.6])
    return TaskRecord(1, Project(), NAMES, stages, (10,) * len(stages), chance, before)


def add(record: TaskRecord, step: int, *accuracy: float, num: int = 5) -> None:
    values = np.array(accuracy) if accuracy else None
    record.measured(step, np.full(num, step, np.float32), values, 0.5)


def test_each_loss_stands_at_its_own_step_and_each_accuracy_where_it_was_measured() -> None:
    record = begun()
    add(record, 5, 0.7, 0.5, 0.6)
    add(record, 8, num=3)
    add(record, 10, 0.9, 0.5, 0.6, num=2)
    assert record.loss.x.tolist() == list(range(1, 11))
    assert record.accuracy[0].x.tolist() == [5, 10]
    assert record.accuracy[0].y.tolist() == [0.7, 0.9]
    assert (record.step, record.seconds) == (10, 1.5)
    assert not record.masked


def test_the_stage_that_goes_on_is_the_one_after_those_that_are_over() -> None:
    record = begun()
    assert (record.stage, record.progress(0)) == (0, 0.0)
    add(record, 5)
    assert (record.stage, record.progress(0), record.progress(1)) == (0, 0.5, 0.0)
    add(record, 10)
    record.stage_ended(np.array([0.9, 0.5, 0.6]))
    assert (record.stage, record.progress(0), record.progress(1)) == (1, 1.0, 0.0)
    assert record.boundaries == [0, 10, 20, 30]


def test_the_measures_are_those_of_the_stages_that_are_over() -> None:
    record = begun()
    assert record.measures() == Measures()
    for stage, row in enumerate([(0.9, 0.5, 0.6), (0.5, 0.8, 0.6)], start=1):
        add(record, 10 * stage - 5, 0.3, 0.5, 0.6)
        add(record, 10 * stage, *row)
        record.stage_ended(np.array(row))
    found = record.measures(joint=np.array([0.95, 0.9, 0.9]))
    assert found.average_accuracy == pytest.approx((0.5 + 0.8) / 2)
    assert found.backward_transfer == pytest.approx(0.5 - 0.9)
    assert found.forgetting == pytest.approx(0.4)
    assert found.forward_transfer == pytest.approx(0.5 - 0.5)
    assert found.learning_accuracy == pytest.approx((0.9 + 0.8) / 2)
    assert found.min_acc == pytest.approx(0.3)  # in the second stage, between its two ends
    assert found.intransigence == pytest.approx(((0.95 - 0.9) + (0.9 - 0.8)) / 2)


def test_of_all_tasks_at_once_only_the_mean_can_be_told() -> None:
    record = begun(((0, 1, 2),) * 3)
    add(record, 10, 0.9, 0.8, 0.7)
    record.stage_ended(np.array([0.9, 0.8, 0.7]))
    found = record.measures()
    assert found.average_accuracy == pytest.approx(0.8)
    assert found.forgetting is None
    assert record.trained is None


def test_stages_may_be_of_different_length() -> None:
    chance = np.full(2, 0.5)
    record = TaskRecord(1, Project(), ("a", "b"), ((0,), (1,)), (10, 4), chance, chance)
    assert record.boundaries == [0, 10, 14]
    assert record.num_steps == 14
    assert [record.stages_over(step) for step in (0, 9, 10, 13, 14)] == [0, 0, 1, 1, 2]
    add(record, 12)
    assert (record.progress(0), record.progress(1)) == (1.0, 0.5)
