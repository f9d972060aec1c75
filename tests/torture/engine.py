"""An engine that computes nothing: it says what an engine would, so that it starts at once.

    python -m tests.torture.engine

The loss of a step follows from the step, so a run that went on shows whether it went on exactly.
"""

import os
import queue
import sys
import threading

import numpy as np

from nnstudio.document.data import DataSummary, Feature, Target
from nnstudio.document.description import Description
from nnstudio.protocol import messages as said
from nnstudio.protocol.codec import decode_command, encode, read_frame, write_frame
from nnstudio.protocol.moments import CheckpointMade
from nnstudio.protocol.task_messages import StageEnded, StartTasks, TasksMeasured, TasksStarted

DATA = DataSummary(
    "Points", (Feature("points", (2,)),), (Target("class", "class", (), ("0", "1")),), 400, 100
)
#: Steps in one message, in an epoch, and between two checkpoints; seconds between two messages.
CHUNK, EPOCH, CHECKPOINT, PAUSE = 10, 20, 200, 0.01
#: Steps of the two stages of a task sequence; the second one is never over.
STAGES = (100, 1_000_000)


def loss_at(steps: np.ndarray) -> np.ndarray:
    """The loss of steps, both (n,)."""
    return (1.0 / (1.0 + steps)).astype(np.float32)


def accuracy_at(step: int) -> np.ndarray:
    """(2,) accuracy on both tasks: the first is forgotten while the second is learned."""
    return np.array([1 / (1 + step / 1000), 1 - 1 / (1 + step / 1000)])


class ScriptedEngine:
    """Answers on stdout what is asked on stdin."""

    def __init__(self) -> None:
        self._commands: queue.SimpleQueue[said.Command | None] = queue.SimpleQueue()
        self._run: int | None = None
        self._is_running = False
        self._teaches = False
        self._step = 0
        threading.Thread(target=self._read, daemon=True).start()

    def serve(self) -> None:
        """Goes on until stdin is closed."""
        self._say(said.EngineReady({}, (said.Device("cpu", "CPU"),), "A test.", os.getpid()))
        while True:
            try:
                command = self._commands.get(timeout=PAUSE if self._is_running else None)
            except queue.Empty:
                (self._teach if self._teaches else self._train)()
                continue
            if command is None:
                return
            self._take(command)

    def _read(self) -> None:
        while (data := read_frame(sys.stdin.buffer)) is not None:
            self._commands.put(decode_command(data))
        self._commands.put(None)

    def _say(self, event: said.Event) -> None:
        write_frame(sys.stdout.buffer, encode(event))

    def _take(self, command: said.Command) -> None:
        match command:
            case said.Describe(request=request):
                self._say(said.Described(request, Description(data=DATA)))
            case said.StartRun():
                self._run = command.run
                self._step = command.start.step if command.start is not None else 0
                epochs = command.project.plan.epochs
                started = (DATA, 10, EPOCH, epochs, "CPU", ("loss",), self._step)
                self._say(said.RunStarted(command.run, *started))
                self._is_running, self._teaches = True, False
            case StartTasks():
                self._run, self._step = command.run, 0
                taught = (("a", "b"), ((0,), (1,)), STAGES, np.full(2, 0.5), np.full(2, 0.4), "CPU")
                self._say(TasksStarted(command.run, *taught))
                self._is_running = self._teaches = True
            case said.Pause() if self._run is not None:
                self._is_running = False
                self._say(said.RunPaused(self._run, self._step))
            case said.Resume() if self._run is not None:
                self._is_running = True
                self._say(said.RunResumed(self._run, self._step))
            case said.ChangeKnob() if self._run is not None:
                told = (command.name, command.value, f"{command.name} {command.value:g}")
                self._say(said.KnobChanged(self._run, self._step, *told))
            case said.Stop() if self._run is not None:
                self._is_running = False
                ended = ("stopped", self._step, self._step // EPOCH, self._seconds)
                self._say(said.RunEnded(self._run, *ended, {}, "Stopped."))

    def _train(self) -> None:
        assert self._run is not None
        steps = np.arange(self._step + 1, self._step + CHUNK + 1)
        self._step += CHUNK
        values = {"loss": loss_at(steps)}
        self._say(said.StepsEnded(self._run, int(steps[0]), values, self._seconds, 1000.0, False))
        if self._step % EPOCH == 0:
            ends = {"loss": loss_at(steps[-1:]).astype(np.float64)}
            self._say(said.EpochsEnded(self._run, self._step // EPOCH, steps[-1:], ends))
        if self._step % CHECKPOINT == 0:
            self._say(CheckpointMade(self._run, self._step, {"step": np.array(self._step)}))

    def _teach(self) -> None:
        assert self._run is not None
        stage = int(self._step >= STAGES[0])
        losses = loss_at(np.arange(self._step + 1, self._step + CHUNK + 1))
        self._step += CHUNK
        told = (stage, self._step, losses, accuracy_at(self._step), CHUNK / 1000.0)
        self._say(TasksMeasured(self._run, *told))
        if self._step == STAGES[0]:
            self._say(StageEnded(self._run, stage, accuracy_at(self._step)))

    @property
    def _seconds(self) -> float:
        return self._step / 1000.0


if __name__ == "__main__":
    ScriptedEngine().serve()
