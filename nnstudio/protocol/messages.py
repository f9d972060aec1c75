"""What is said between the window (or a command) and the engine.

Commands are imperative, events past tense. Both are tagged values; arrays travel as raw
buffers (see ``codec``).
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec
from numpy.typing import NDArray

from nnstudio.document.data import DataPlan, DataSummary
from nnstudio.document.description import Description, Problem
from nnstudio.document.preview import DataPreview
from nnstudio.document.project import Project
from nnstudio.protocol.exporting import ExportCommand, ExportEvent
from nnstudio.protocol.importing import ImportEvent
from nnstudio.protocol.moments import MomentCommand, MomentEvent, Start
from nnstudio.protocol.probes import Probe
from nnstudio.protocol.surgery import SurgeryCommand, SurgeryEvent
from nnstudio.protocol.task_messages import TaskCommand, TaskEvent

Array = NDArray[Any]


# ----------------------------------------------------------------------------- commands
class Describe(msgspec.Struct, frozen=True, tag=True):
    """Asks for shapes, costs and problems of a project. Answer: ``Described``."""

    request: int
    project: Project


class PreviewData(msgspec.Struct, frozen=True, tag=True):
    """Asks what a data source holds. Answer: ``DataPreviewed`` or ``DataRefused``."""

    request: int
    data: DataPlan
    validation_split: float = 0.2
    seed: int = 0


PauseAfter = Literal["start", "batch", "epoch", "never"]


class StartRun(msgspec.Struct, frozen=True, tag=True):
    """Loads the data, builds the model and trains it; a run that was going on is stopped.

    Attributes:
        run: Number by which every event of this run is marked.
        project: What is trained.
        probes: What a visible view wants to see.
        pause_after: ``"start"`` only prepares (initial weights, probes at step 0);
            ``"batch"`` and ``"epoch"`` pause after one; ``"never"`` goes on to the end.
        start: A moment of the run before, from which this one goes on; ``None``: the initial
            weights of the seed.
    """

    run: int
    project: Project
    probes: tuple[Probe, ...] = ()
    pause_after: PauseAfter = "never"
    start: Start | None = None


class Resume(msgspec.Struct, frozen=True, tag=True):
    """Goes on with a paused run."""

    pause_after: PauseAfter = "never"


class Pause(msgspec.Struct, frozen=True, tag=True):
    """Pauses the run at the next batch boundary."""


class Stop(msgspec.Struct, frozen=True, tag=True):
    """Ends the run; the model stays as it stands until the next one."""


class Watch(msgspec.Struct, frozen=True, tag=True):
    """Replaces the list of probes. Answered at once, also while paused or ended."""

    probes: tuple[Probe, ...]


class ChangeKnob(msgspec.Struct, frozen=True, tag=True):
    """Changes a setting of the run that goes on.

    Attributes:
        name: ``"learning_rate"``, ``"momentum"``, ``"weight_decay"``, ``"clipnorm"``,
            ``"epochs"``.
        value: Its new value.
    """

    name: str
    value: float


class SaveModel(msgspec.Struct, frozen=True, tag=True):
    """Writes the model as it stands to a ``.keras`` file. Answer: ``ModelSaved``."""

    request: int
    path: str


class AskDevices(msgspec.Struct, frozen=True, tag=True):
    """Asks what the engine runs on. Answer: ``EngineReady`` again."""


Command = (
    Describe
    | PreviewData
    | StartRun
    | Resume
    | Pause
    | Stop
    | Watch
    | ChangeKnob
    | SaveModel
    | AskDevices
    | ExportCommand
    | MomentCommand
    | SurgeryCommand
    | TaskCommand
)


# ------------------------------------------------------------------------------- events
class Device(msgspec.Struct, frozen=True):
    """A device the engine can train on.

    Attributes:
        name: ``"cpu"``, ``"gpu:0"`` …
        description: In words, for instance ``"CPU, 8 threads"``.
        memory: Bytes, or ``None`` where unknown.
    """

    name: str
    description: str
    memory: int | None = None


class EngineReady(msgspec.Struct, frozen=True, tag=True):
    """TensorFlow is imported and the first command will be answered at once.

    Attributes:
        versions: Library name to version.
        devices: What it can train on.
        reason: One sentence: why the GPU is or is not used.
        pid: Process id.
        note: The same in a few words, for a label; empty where a GPU is used.
        steps: What to do to have the GPU used, in this order; empty where nothing can be done.
    """

    versions: dict[str, str]
    devices: tuple[Device, ...]
    reason: str
    pid: int
    note: str = ""
    steps: tuple[str, ...] = ()


class Described(msgspec.Struct, frozen=True, tag=True):
    """Answers ``Describe``."""

    request: int
    description: Description


class DataPreviewed(msgspec.Struct, frozen=True, tag=True):
    """Answers ``PreviewData``."""

    request: int
    preview: DataPreview


class DataRefused(msgspec.Struct, frozen=True, tag=True):
    """The data could not be loaded.

    ``preview`` still has the columns of a table that can be read, so that another use of them
    can be chosen; its summary holds nothing but the title.
    """

    request: int
    problem: Problem
    preview: DataPreview | None = None


class RunStarted(msgspec.Struct, frozen=True, tag=True):
    """The model is built and its initial weights are set.

    Attributes:
        run: Number of the run.
        data: What it learns from.
        num_params: Numbers in the weights.
        steps_per_epoch: Optimizer steps in an epoch, the short last one included.
        num_epochs: Epochs planned.
        device: In words.
        metrics: Names of the metrics as they will come, ``"loss"`` first.
        step: Optimizer steps that its start has behind it: 0, or where it branched.
    """

    run: int
    data: DataSummary
    num_params: int
    steps_per_epoch: int
    num_epochs: int
    device: str
    metrics: tuple[str, ...]
    step: int = 0


class StepsEnded(msgspec.Struct, frozen=True, tag=True):
    """One chunk of optimizer steps; nothing is left out.

    Attributes:
        run: Number of the run.
        first_step: The chunk's first step, counted from 1 over the whole run.
        values: ``"loss"`` and each metric to (num_steps,) float32: that batch's value.
            ``"loss"`` includes regularization, as Keras' does.
        seconds: Time since the run's start that went into training.
        samples_per_second: Over the last second or so.
        compiled: Whether XLA ran it.
    """

    run: int
    first_step: int
    values: dict[str, Array]
    seconds: float
    samples_per_second: float
    compiled: bool


class EpochsEnded(msgspec.Struct, frozen=True, tag=True):
    """One or more whole epochs.

    Attributes:
        run: Number of the run.
        first_epoch: Counted from 1.
        steps: (num_epochs,) int64: the step at which each epoch ended.
        values: ``"loss"``, metrics, their ``val_`` twins and ``"learning_rate"`` to
            (num_epochs,) float64, as ``model.fit`` would log them.
    """

    run: int
    first_epoch: int
    steps: Array
    values: dict[str, Array]


class ProbeSampled(msgspec.Struct, frozen=True, tag=True):
    """What one probe saw after ``step`` steps. The newest replaces the ones before.

    ``is_past``: it is told of an earlier moment that the user went back to; no history takes
    it in.
    """

    run: int
    step: int
    probe: Probe
    arrays: dict[str, Array]
    is_past: bool = False


class KnobChanged(msgspec.Struct, frozen=True, tag=True):
    """A setting was changed; a mark for the curves."""

    run: int
    step: int
    name: str
    value: float
    text: str


class RunPaused(msgspec.Struct, frozen=True, tag=True):
    """The run stands still after ``step`` steps."""

    run: int
    step: int


class RunResumed(msgspec.Struct, frozen=True, tag=True):
    """The run goes on after ``step`` steps."""

    run: int
    step: int


class RunEnded(msgspec.Struct, frozen=True, tag=True):
    """The run is over; the model can still be watched.

    Attributes:
        run: Number of the run.
        reason: ``"finished"``, ``"stopped"`` or ``"early stopping"``.
        step: Steps made.
        epochs: Whole epochs made.
        seconds: Time that went into training and validating.
        values: Last epoch's values, and ``test_`` ones where there is a test part.
        text: One sentence for the status line.
    """

    run: int
    reason: str
    step: int
    epochs: int
    seconds: float
    values: dict[str, float]
    text: str


class RunFailed(msgspec.Struct, frozen=True, tag=True):
    """The run could not start or go on."""

    run: int
    step: int
    problem: Problem


class ModelSaved(msgspec.Struct, frozen=True, tag=True):
    """Answers ``SaveModel``; ``problem`` is empty when it worked."""

    request: int
    path: str
    problem: Problem | None = None


class CommandFailed(msgspec.Struct, frozen=True, tag=True):
    """Something unexpected went wrong while a command was carried out.

    Attributes:
        command: Name of the command.
        message: One sentence.
        details: The traceback, for the log and the "details" of a dialog.
    """

    command: str
    message: str
    details: str


Event = (
    EngineReady
    | Described
    | DataPreviewed
    | DataRefused
    | RunStarted
    | StepsEnded
    | EpochsEnded
    | ProbeSampled
    | KnobChanged
    | RunPaused
    | RunResumed
    | RunEnded
    | RunFailed
    | ModelSaved
    | CommandFailed
    | ExportEvent
    | ImportEvent
    | MomentEvent
    | SurgeryEvent
    | TaskEvent
)
