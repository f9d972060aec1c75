"""Sequences on several real engines at once."""

import sys
import threading

import numpy as np
import psutil
import pytest
from msgspec.structs import replace

from nnstudio.document.comparison import Comparison
from nnstudio.document.examples import load_example
from nnstudio.document.project import Project
from nnstudio.document.task_record import TaskRecord
from nnstudio.document.tasks import SplitByClass, TaskPlan
from nnstudio.document.values import Config
from nnstudio.protocol.comparison import ComparisonRunner
from nnstudio.protocol.folding import fold
from nnstudio.protocol.messages import Event
from nnstudio.protocol.task_messages import TasksEnded

LONG = 100.0


def digits(iterations: int = 20) -> Project:
    project = load_example("forgetting-digits")
    return replace(project, tasks=TaskPlan(SplitByClass(2), iterations=iterations))


class Listener:
    """Folds what is told into a comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.over = threading.Event()
        self.begun = [threading.Event() for _ in comparison.outcomes]

    def tell(self, index: int, what: Event | str) -> None:
        outcome = self.comparison.outcomes[index]
        if isinstance(what, str):
            outcome.state, outcome.problem = "failed", what
            return
        outcome.record = fold(outcome.record, self.comparison.project_of(outcome), what)
        self.begun[index].set()
        if isinstance(what, TasksEnded):
            outcome.state = "done"

    def run(self, num_workers: int, command: list[str] | None = None) -> ComparisonRunner:
        jobs = [
            (index, self.comparison.project_of(self.comparison.outcomes[index]))
            for index in self.comparison.missing
        ]
        return ComparisonRunner(jobs, num_workers, self.tell, self.over.set, command=command)


def taught_alone(project: Project, strategy: Config) -> TaskRecord:
    """What one engine measures that has nobody beside it."""
    listener = Listener(Comparison.of(project, (strategy,), 1))
    runner = listener.run(1)
    assert listener.over.wait(LONG)
    runner.wait()
    record = listener.comparison.outcomes[0].record
    assert record is not None
    return record


@pytest.mark.usefixtures("borrowed_engines")
def test_every_sequence_comes_to_its_end_and_those_of_a_seed_begin_alike() -> None:
    strategies = (Config("separate"), Config("naive"), Config("er"))
    comparison = Comparison.of(digits(), strategies, 2)
    listener = Listener(comparison)
    runner = listener.run(2)
    assert listener.over.wait(LONG)
    runner.wait()
    # One that fails stops no other.
    assert [outcome.state for outcome in comparison.outcomes] == ["failed"] * 2 + ["done"] * 4
    assert "task-incremental" in comparison.outcomes[0].problem
    assert comparison.missing == [0, 1]
    naive, other, er, _ = (outcome.record for outcome in comparison.outcomes[2:])
    assert naive is not None
    assert er is not None
    assert other is not None
    np.testing.assert_array_equal(naive.before, er.before)
    # Until the first switch, replay has nothing to replay.
    np.testing.assert_allclose(naive.loss.y[:20], er.loss.y[:20], rtol=1e-4)
    assert not np.allclose(naive.before, other.before)
    # Side by side nothing else comes out than alone.
    alone = taught_alone(digits(), Config("naive"))
    np.testing.assert_allclose(alone.loss.y, naive.loss.y, rtol=1e-3)
    np.testing.assert_allclose(alone.table, naive.table, atol=0.02)


@pytest.mark.usefixtures("borrowed_engines")
def test_an_engine_that_dies_is_replaced_and_a_cancelled_comparison_ends() -> None:
    comparison = Comparison.of(digits(1000), (Config("naive"),), 2)
    listener = Listener(comparison)
    runner = listener.run(1)
    first, second = listener.begun
    assert first.wait(LONG)
    [worker] = runner._workers
    assert worker._process is not None
    psutil.Process(worker._process.pid).kill()
    assert second.wait(LONG)
    assert comparison.missing == [1]
    runner.cancel()
    assert listener.over.wait(LONG)
    runner.wait()
    assert comparison.missing == [1]


def test_engines_that_do_not_start_are_not_started_for_ever() -> None:
    comparison = Comparison.of(digits(), (Config("naive"), Config("er")), 2)
    listener = Listener(comparison)
    broken = [sys.executable, "-c", "import sys; sys.exit('no TensorFlow here')"]
    runner = listener.run(2, broken)
    assert listener.over.wait(LONG)
    runner.wait()
    assert [outcome.state for outcome in comparison.outcomes] == ["failed"] * 4
    assert all(outcome.problem for outcome in comparison.outcomes)
