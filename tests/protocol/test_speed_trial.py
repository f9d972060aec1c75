import sys
from threading import Event

import pytest

from nnstudio.document.examples import load_example
from nnstudio.protocol.speed_trial import CHOICES, Result, SpeedTrial
from tests.protocol import trial_engine


def test_each_choice_is_measured_and_what_does_not_work_is_said() -> None:
    results: list[Result] = []
    finished = Event()
    project, command = load_example("digits"), trial_engine.command(dies=True)
    trial = SpeedTrial(project, results.append, finished.set, command=command)
    assert finished.wait(30)
    trial.wait()
    assert [result.choice for result in results] == list(CHOICES)
    rates = [result.samples_per_second for result in results]
    # Steps in a tenth of a second, and samples in a step.
    assert rates[0] == rates[4] == pytest.approx(10 / 0.1 * 25)
    assert rates[1] == pytest.approx(20 / 0.1 * 25)
    assert results[1].device == "CPU, 2 threads"
    assert [result.problem for result in results[2:4]] == ["Not with this network."] * 2
    assert rates[5] is None
    assert "status 3" in results[5].problem


def test_a_cancelled_trial_ends_at_once_and_tells_no_more() -> None:
    results: list[Result] = []
    finished = Event()
    silent = [sys.executable, "-c", "import sys; sys.stdin.buffer.read()"]
    trial = SpeedTrial(load_example("spiral"), results.append, finished.set, command=silent)
    trial.cancel()
    assert finished.wait(30)
    trial.wait()
    assert results == []
