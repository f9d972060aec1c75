"""What is said about task sequences; part of the messages between window and engine."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta
from numpy.typing import NDArray

from nnstudio.document.project import Project

Array = NDArray[Any]


# -------------------------------------------------------------------------------- views
Size = Annotated[int, Meta(ge=1, le=128)]
Stage = Annotated[int, Meta(ge=0)]


class MovedView(msgspec.Struct, frozen=True, tag="moved"):
    """How far the weights moved since the end of a stage. Answer: ``WeightsMoved``.

    Attributes:
        anchor: The stage, from 0; there is no answer before it is over.
        max_size: Entries of a picture along each axis at most.
    """

    anchor: Stage = 0
    max_size: Size = 64


class DriftView(msgspec.Struct, frozen=True, tag="drift"):
    """How much what each layer gives has changed. Answer: ``RepresentationsDrifted``."""


class WrongView(msgspec.Struct, frozen=True, tag="wrong"):
    """Samples that were right and are wrong now, after each stage. Answer: ``TurnedWrong``.

    Attributes:
        num: Samples of a task at most.
    """

    num: Size = 24


class DecisionsView(msgspec.Struct, frozen=True, tag="decisions"):
    """The classes over the plane, where samples are points. Answer: ``DecisionsMapped``.

    Attributes:
        task: Whose outputs answer, where that depends on the task; ``None``: the task that was
            trained last.
        resolution: Points along each axis.
    """

    task: Stage | None = None
    resolution: Size = 60


class MemoryView(msgspec.Struct, frozen=True, tag="memory"):
    """Samples that the strategy keeps or makes. Answer: ``MemoryShown``.

    Attributes:
        num: Samples at most.
    """

    num: Size = 64


class LineView(msgspec.Struct, frozen=True, tag="line"):
    """Between the weights at the ends of two stages. Answer: ``LineMeasured``.

    Attributes:
        first: A stage, from 0; ``None``: the last but one that is over.
        second: Another; ``None``: the last one that is over.
    """

    first: Stage | None = None
    second: Stage | None = None


TaskView = MovedView | DriftView | WrongView | DecisionsView | MemoryView | LineView


# ----------------------------------------------------------------------------- commands
class StartTasks(msgspec.Struct, frozen=True, tag=True):
    """Teaches a fresh network the project's tasks, one after another.

    A run or a task sequence that was going on is given up. ``Stop`` ends it.

    Attributes:
        run: Number that the events bear.
        project: Its ``tasks`` say what is taught, and with which strategy.
        measure: Whether the accuracy on all tasks is measured while each is trained.
        views: What a visible view wants to see.
    """

    run: int
    project: Project
    measure: bool = True
    views: tuple[TaskView, ...] = ()


class WatchTasks(msgspec.Struct, frozen=True, tag=True):
    """Replaces the list of views of the task sequence.

    New ones are answered at once where there is something to tell, also while the sequence is
    paused or over; all are answered again and again while it goes on, as often as a small share
    of the run's time allows, and when it pauses or ends. Answers come in the order of their steps:
    before a view is answered as of now, it gets those answers as of the ends of stages that it
    was not given, as far as what is kept of the stages suffices.
    """

    views: tuple[TaskView, ...]


TaskCommand = StartTasks | WatchTasks


# ------------------------------------------------------------------------------- events
class TasksStarted(msgspec.Struct, frozen=True, tag=True):
    """The first step is about to be made.

    Attributes:
        run: Number of the run.
        names: What each task is called.
        stages: The tasks that each stage trains on.
        steps: (stages) optimizer steps of each.
        chance: (T,) float64: accuracy of guessing.
        before: (T,) float64: accuracy on the test samples before any training.
        device: In words.
        score: What is told of each task, here and in all that follows: accuracy, or, where a
            number is predicted, R², with 0 in place of what is below.
    """

    run: int
    names: tuple[str, ...]
    stages: tuple[tuple[int, ...], ...]
    steps: tuple[int, ...]
    chance: Array
    before: Array
    device: str
    score: Literal["accuracy", "r2"] = "accuracy"


class TasksMeasured(msgspec.Struct, frozen=True, tag=True):
    """Steps were made, and the accuracy on every task may have been measured.

    Attributes:
        run: Number of the run.
        stage: From 0.
        step: Steps made in all.
        losses: (n,) float32: the loss of each step since the message before.
        accuracy: (T,) float64 on the probe, or ``None`` where it was not measured.
        seconds: Spent on the steps and the measuring since the message before.
        masked: (T,) float64: the accuracy if only the outputs of a sample's own task could
            answer; measured together with ``accuracy`` where that is another thing
            (class-incremental). The gap between the two is due to outputs that prefer the
            latest classes; what is missing here too was lost below them.
    """

    run: int
    stage: int
    step: int
    losses: Array
    accuracy: Array | None
    seconds: float
    masked: Array | None = None


class StageEnded(msgspec.Struct, frozen=True, tag=True):
    """A stage is over.

    Attributes:
        run: Number of the run.
        stage: From 0.
        accuracy: (T,) float64 on all test samples.
        masked: (T,) float64, see ``TasksMeasured``.
    """

    run: int
    stage: int
    accuracy: Array
    masked: Array | None = None


class TasksEnded(msgspec.Struct, frozen=True, tag=True):
    """All tasks were taught, or the sequence was stopped.

    Attributes:
        run: Number of the run.
        reason: ``"finished"`` or ``"stopped"``.
        accuracy: (stages ended, T) float64: row i was measured after stage i.
        seconds: Training and measuring, without the loading of data.
    """

    run: int
    reason: str
    accuracy: Array
    seconds: float


class LayerMoved(msgspec.Struct, frozen=True):
    """How far the weights of one layer moved.

    Attributes:
        layer: Its id.
        moved: |θ − θ*| / |θ*| over its trainable weights.
        name: The weight that is shown as a picture, for instance ``"kernel"``.
        shape: Its whole shape.
        change: θ − θ* of that weight, thinned, float32.
        importance: Mean importance of the layer's weights, where the strategy knows one; as of
            the end of a past stage it is not known.
        importances: Importance of that weight, thinned, float32.
    """

    layer: str
    moved: float
    name: str
    shape: tuple[int, ...]
    change: Array
    importance: float | None = None
    importances: Array | None = None


class WeightsMoved(msgspec.Struct, frozen=True, tag=True):
    """Answers ``MovedView``.

    Attributes:
        run: Number of the run.
        step: Steps made in all.
        view: What was asked.
        layers: Those with trainable weights, in the model's order.
        anchors: Stages whose weights are still kept and can be asked for.
    """

    run: int
    step: int
    view: MovedView
    layers: tuple[LayerMoved, ...]
    anchors: tuple[int, ...]


class RepresentationsDrifted(msgspec.Struct, frozen=True, tag=True):
    """Answers ``DriftView``.

    Attributes:
        run: Number of the run.
        step: Steps made by then.
        layers: Ids of the layers that depend on weights, in the model's order.
        similarity: (layers, T) float64 in [0, 1]: linear CKA between what the layer gives for
            each task's probe now, and gave when the task had been trained; NaN before that.
    """

    run: int
    step: int
    layers: tuple[str, ...]
    similarity: Array


class TurnedWrong(msgspec.Struct, frozen=True, tag=True):
    """Answers ``WrongView``: test samples that were right when their task had been trained.

    Attributes:
        run: Number of the run.
        stage: The stage that is over.
        step: Steps made by then.
        counts: (T,) int64: those of each task that are wrong now.
        right: (T,) int64: those that were right.
        rows: (m,) int64: indices of some that are wrong now, among the test samples.
        tasks: (m,) int32.
        pictures: (m, …) float32: their features as the network gets them.
        labels: What they are.
        answers: What they are taken for.
    """

    run: int
    stage: int
    step: int
    counts: Array
    right: Array
    rows: Array
    tasks: Array
    pictures: Array
    labels: tuple[str, ...]
    answers: tuple[str, ...]


class DecisionsMapped(msgspec.Struct, frozen=True, tag=True):
    """Answers ``DecisionsView``; all in the units in which the network gets its inputs.

    Attributes:
        run: Number of the run.
        step: Steps made in all.
        view: What was asked.
        task: Whose outputs answer.
        x: (resolution,) float32.
        y: (resolution,) float32.
        prediction: (resolution [y], resolution [x], outputs) float32: probabilities, or for a
            strategy that answers otherwise the softmax of what speaks for each output; 0 for
            outputs that may not answer.
        classes: What each output stands for.
        points: (m, 2) float32: the probes of all tasks.
        labels: (m,) int32: their outputs.
        tasks: (m,) int32.
    """

    run: int
    step: int
    view: DecisionsView
    task: int
    x: Array
    y: Array
    prediction: Array
    classes: tuple[str, ...]
    points: Array
    labels: Array
    tasks: Array


class MemoryShown(msgspec.Struct, frozen=True, tag=True):
    """Answers ``MemoryView``.

    Attributes:
        run: Number of the run.
        step: Steps made in all.
        pictures: (m, …) float32: features as the network gets them.
        labels: What they are, or are taken for.
        tasks: (m,) int32.
    """

    run: int
    step: int
    pictures: Array
    labels: tuple[str, ...]
    tasks: Array


class LineMeasured(msgspec.Struct, frozen=True, tag=True):
    """Answers ``LineView``: along θ = (1−a)·θ₁ + a·θ₂.

    Attributes:
        run: Number of the run.
        first: The stage at whose end the weights were θ₁.
        second: The one for θ₂.
        positions: (p,) float64: a, from below 0 to above 1.
        loss: (p, T) float64: mean cross-entropy on each task's probe.
        accuracy: (p, T) float64.
    """

    run: int
    first: int
    second: int
    positions: Array
    loss: Array
    accuracy: Array


TaskEvent = (
    TasksStarted
    | TasksMeasured
    | StageEnded
    | TasksEnded
    | WeightsMoved
    | RepresentationsDrifted
    | TurnedWrong
    | DecisionsMapped
    | MemoryShown
    | LineMeasured
)
