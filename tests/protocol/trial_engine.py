"""Says what an engine says to a speed trial, without TensorFlow.

XLA is twice as quick, float16 is refused, 100 samples make 4 steps an epoch.
"""

import sys

_PROGRAM = """
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


def command(dies: bool = False) -> list[str]:
    """The command line of one; ``dies``: at the last choice."""
    return [sys.executable, "-c", _PROGRAM.replace("DIES", str(dies))]
