import sys
from threading import Event

import pytest

from nnstudio.document.examples import load_example
from nnstudio.protocol.speed_trial import CHOICES, Result, SpeedTrial

# Says what an engine says: XLA twice as quick, float16 refused, 100 samples in 4 steps an epoch.
ENGINE = """
import os, sys
import numpy as np
from nnstudio.document.data import DataSummary
from nnstudio.document.description import Problem
from nnstudio.protocol import codec, messages as m

out = sys.stdout.buffer
def tell(event):
    codec.write_frame(out, codec.encode(event))

tell(m.EngineReady({}, (), "", os.getpid()))
while (data := codec.read_frame(sys.stdin.buffer)) is not None:
    command = codec.decode_command(data)
    plan = command.project.plan
    assert plan.early_stopping is None and plan.epochs > 1_000_000
    if plan.precision == "mixed_float16":
        tell(m.RunFailed(command.run, 0, Problem("no", "Not with this network.")))
        continue
    if (plan.precision, plan.compiler) == ("mixed_bfloat16", "xla") and DIES:
        os._exit(3)
    summary = DataSummary("digits", (), (), num_train=100, num_validation=0)
    tell(m.RunStarted(command.run, summary, 1, 4, 1, "CPU, 2 threads", ("loss",)))
    steps = 20 if plan.compiler == "xla" else 10
    for piece in range(40):
        values = {"loss": np.zeros(steps, np.float32)}
        first, seconds = 1 + piece * steps, (piece + 1) * 0.1
        tell(m.StepsEnded(command.run, first, values, seconds, 0.0, plan.compiler == "xla"))
"""


@pytest.mark.parametrize("dies", [False, True])
def test_each_choice_is_measured_and_what_does_not_work_is_said(dies: bool) -> None:
    results: list[Result] = []
    finished = Event()
    program = ENGINE.replace("DIES", str(dies))
    command = [sys.executable, "-c", program]
    trial = SpeedTrial(load_example("digits"), results.append, finished.set, command=command)
    assert finished.wait(30)
    trial.wait()
    assert [result.choice for result in results] == list(CHOICES)
    rates = [result.samples_per_second for result in results]
    assert rates[0] == pytest.approx(10 / 0.1 * 25)
    assert rates[1] == pytest.approx(20 / 0.1 * 25)
    assert [result.problem for result in results[2:4]] == ["Not with this network."] * 2
    assert rates[4] == pytest.approx(2500)
    if dies:
        assert rates[5] is None
        assert "status 3" in results[-1].problem
    else:
        assert rates[5] == pytest.approx(5000)
        assert results[-1].device == "CPU, 2 threads"


def test_a_cancelled_trial_ends_at_once_and_tells_no_more() -> None:
    results: list[Result] = []
    finished = Event()
    silent = [sys.executable, "-c", "import sys; sys.stdin.buffer.read()"]
    trial = SpeedTrial(load_example("spiral"), results.append, finished.set, command=silent)
    trial.cancel()
    assert finished.wait(30)
    trial.wait()
    assert results == []
