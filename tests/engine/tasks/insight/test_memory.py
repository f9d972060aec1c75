"""Samples that the strategy keeps, as pictures."""

from typing import Any

import numpy as np
import pytest

from nnstudio.protocol.task_messages import MemoryShown, MemoryView
from tests.engine.tasks.insight.watching import Watched, small


@pytest.mark.parametrize("strategy", ["er", "gem", "der"])
def test_they_are_training_samples_of_the_tasks_so_far(strategy: str) -> None:
    run = Watched(small(strategy, iterations=4, knobs={"memory": 20.0}))
    while len(run.ends) < 2:
        run.advance()
    found = run.ask(MemoryView(16), MemoryShown)
    train = run.training.sequence.train
    assert len(found.pictures) == 16
    assert set(found.tasks) == {0, 1}
    for picture, label, task in zip(found.pictures, found.labels, found.tasks, strict=True):
        same = (train.features == picture).all(axis=(1, 2, 3))
        (row,) = set(np.flatnonzero(same)[:1])
        assert label == str(train.labels[row])
        assert task == train.tasks[row]


def test_no_more_are_shown_than_there_are() -> None:
    run = Watched(small("er", iterations=4, knobs={"memory": 3.0}))
    while not run.ends:
        run.advance()
    found = run.ask(MemoryView(), MemoryShown)
    assert len(found.pictures) == 6
    assert sorted(found.labels) == ["0", "0", "0", "1", "1", "1"]


@pytest.mark.parametrize("strategy", ["naive", "er"])
def test_nothing_is_told_where_nothing_is_kept(strategy: Any) -> None:
    run = Watched(small(strategy), (MemoryView(),))
    assert not run.told(MemoryShown)
