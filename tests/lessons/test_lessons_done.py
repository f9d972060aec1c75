"""Lessons are done step by step with the real engine, and each step is ticked by what came out."""

import itertools
import os
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from nnstudio.document.description import InsertLayer
from nnstudio.document.edits import apply_remedy, set_field, set_param
from nnstudio.document.project import Project
from nnstudio.document.remedies import change_activation
from nnstudio.document.run import RunRecord
from nnstudio.document.task_record import TaskRecord
from nnstudio.lessons import library
from nnstudio.lessons.checks import Check, Looks, Selected, Taught, Trained
from nnstudio.lessons.lesson import edited, starting_project
from nnstudio.lessons.progress import Progress
from nnstudio.lessons.situation import Situation
from nnstudio.protocol.folding import fold
from nnstudio.protocol.messages import EpochsEnded, RunEnded, RunFailed, StartRun
from nnstudio.protocol.task_messages import StartTasks, TasksEnded
from tests.conftest import Engine

Edit = Callable[[Project], Project]

_runs = itertools.count(9001)


def _two_wide_layers(project: Project) -> Project:
    first = next(layer.id for layer in project.network.layers if layer.params.get("units") == 8)
    second = InsertLayer("", "dense_3", "Dense", {"units": 32, "activation": "relu"})
    return apply_remedy(set_param(project, first, "units", 32), second)


def _linear(project: Project) -> Project:
    for layer in project.network.layers:
        if layer.kind == "Dense" and layer.id != "dense_3":
            project = set_param(project, layer.id, "activation", "linear")
    return project


def _use_relu(project: Project) -> Project:
    hidden = [layer for layer in project.network.layers if layer.kind == "Dense"][:-1]
    return apply_remedy(project, change_activation(hidden, "relu")[0])


def _pin_another(project: Project) -> Project:
    return replace(project, pinned_sample=3)


def _nothing(project: Project) -> Project:
    return project


def _stop_early(project: Project) -> Project:
    return set_field(project, "plan.early_stopping", {"patience": 5})


#: What a person does by hand, by lesson and title of the step; buttons do the rest.
BY_HAND: dict[str, dict[str, Edit]] = {
    "first-network": {
        "More units, another layer": _two_wide_layers,
        "Now without the bend": _linear,
    },
    "overfitting": {"Stop early": _stop_early},
    "vanishing-gradients": {"A remedy": _use_relu},
    "adversarial": {"Another digit": _pin_another},
}
#: Epochs that are enough for all steps; fewer than a person would wait for.
EPOCHS = {"first-network": 55, "overfitting": 150, "learning-rate": 60}


def run(engine: Engine, project: Project) -> RunRecord:
    """Trains to the end."""
    number = next(_runs)
    record = RunRecord(number, project)
    engine.send(StartRun(number, project))
    while True:
        event = engine.next_event()
        assert not (isinstance(event, RunFailed) and event.run == number), event
        if isinstance(event, EpochsEnded) and event.run == number:
            record.epochs_ended(event.first_epoch, event.steps, event.values)
        if isinstance(event, RunEnded) and event.run == number:
            return record


def teach(engine: Engine, project: Project) -> TaskRecord:
    """Teaches all tasks."""
    number = next(_runs)
    record: TaskRecord | None = None
    engine.send(StartTasks(number, project))
    while True:
        event = engine.next_event()
        if getattr(event, "run", None) == number:
            record = fold(record, project, event)
        if isinstance(event, TasksEnded) and event.run == number:
            assert record is not None
            return record


def looking(checks: tuple[Check, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """What must be seen and selected for a step."""
    seen = frozenset(check.at for check in checks if isinstance(check, Looks))
    return seen, tuple(check.kinds[0] for check in checks if isinstance(check, Selected))


def lessons() -> list[object]:
    """All lessons; only two of them every time, since all take a minute."""
    every = os.environ.get("NNSTUDIO_EVERY_LESSON")
    wait = pytest.mark.skipif(not every, reason="takes long; NNSTUDIO_EVERY_LESSON=1 does it")
    always = ("first-network", "forgetting")
    return [name if name in always else pytest.param(name, marks=wait) for name in library.NAMES]


@pytest.mark.parametrize("name", lessons())
def test_who_does_as_told_gets_every_tick(engine: Engine, name: str) -> None:
    lesson = library.bundled(name)
    project = starting_project(lesson)
    project = replace(project, plan=replace(project.plan, compiler="plain"))
    if name in EPOCHS:
        project = set_field(project, "plan.epochs", EPOCHS[name])
    progress = Progress(lesson)
    record: RunRecord | None = None
    tasks: TaskRecord | None = None
    for step in lesson.steps:
        assert progress.step is step
        if step.remedy is not None:
            project = edited(project, step.remedy)
        project = BY_HAND.get(name, {}).get(step.title, _nothing)(project)
        trains = [check for check in step.checks if isinstance(check, Trained)]
        if trains and (record is None or record.project != project):
            progress.see(Situation(project, record, True))
            assert not progress.is_done, f"{step.title}: done before it was trained"
            record = run(engine, project)
        if any(isinstance(check, Taught) for check in step.checks):
            tasks = teach(engine, project)
        progress.see(Situation(project, record, True, tasks, *looking(step.checks)))
        assert progress.is_done, (step.title, progress.ticks, record and record.epoch)
        progress.next()
