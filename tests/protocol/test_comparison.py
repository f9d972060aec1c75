"""Sequences on several real engines at once."""

import threading

import numpy as np
import psutil
import pytest
from msgspec.structs import replace

from nnstudio.document.comparison import Comparison
from nnstudio.document.examples import load_example
from nnstudio.document.project import Project
from nnstudio.document.values import Config
from nnstudio.protocol.comparison import ComparisonRunner
from nnstudio.protocol.folding import fold
from nnstudio.protocol.messages import Event
from nnstudio.protocol.task_messages import TasksEnded

LONG = 100.0


def digits(iterations: int = 20) -> Project:
    project = load_example("forgetting-digits")
    assert project.tasks is not None
    return replace(project, tasks=replace(project.tasks, iterations=iterations))


class Listener:
    """Folds what is told into a comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.over = threading.Event()
        self.begun = threading.Event()

    def tell(self, index: int, what: Event | str) -> None:
        outcome = self.comparison.outcomes[index]
        if isinstance(what, str):
            outcome.state, outcome.problem = "failed", what
            return
        outcome.record = fold(outcome.record, self.comparison.project_of(outcome), what)
        self.begun.set()
        if isinstance(what, TasksEnded):
            outcome.state = "done"

    def run(self, num_workers: int) -> ComparisonRunner:
        jobs = [
            (index, self.comparison.project_of(self.comparison.outcomes[index]))
            for index in self.comparison.missing
        ]
        return ComparisonRunner(jobs, num_workers, self.tell, self.over.set)


def test_every_sequence_comes_to_its_end_and_those_of_a_seed_begin_alike() -> None:
    comparison = Comparison.of(digits(), (Config("naive"), Config("er")), 2)
    listener = Listener(comparison)
    runner = listener.run(2)
    assert listener.over.wait(LONG)
    runner.wait()
    assert [outcome.state for outcome in comparison.outcomes] == ["done"] * 4
    naive, other, er, _ = (outcome.record for outcome in comparison.outcomes)
    assert naive is not None
    assert er is not None
    assert other is not None
    np.testing.assert_array_equal(naive.before, er.before)
    # Until the first switch, replay has nothing to replay.
    np.testing.assert_allclose(naive.loss.y[:20], er.loss.y[:20], rtol=1e-4)
    assert not np.allclose(naive.before, other.before)


def test_one_that_fails_does_not_stop_the_others() -> None:
    comparison = Comparison.of(digits(), (Config("separate"), Config("naive")), 1)
    listener = Listener(comparison)
    runner = listener.run(1)
    assert listener.over.wait(LONG)
    runner.wait()
    assert [outcome.state for outcome in comparison.outcomes] == ["failed", "done"]
    assert "task-incremental" in comparison.outcomes[0].problem
    assert comparison.missing == [0]


@pytest.mark.parametrize("how", ["killed", "cancelled"])
def test_an_engine_that_dies_is_replaced_and_a_cancelled_comparison_ends(how: str) -> None:
    comparison = Comparison.of(digits(4000 if how == "cancelled" else 400), (Config("naive"),), 1)
    listener = Listener(comparison)
    others = set(psutil.Process().children())
    runner = listener.run(1)
    assert listener.begun.wait(LONG)
    if how == "cancelled":
        runner.cancel()
    else:
        (own,) = set(psutil.Process().children()) - others
        own.kill()
    assert listener.over.wait(LONG)
    runner.wait()
    assert comparison.missing == ([0] if how == "cancelled" else [])
