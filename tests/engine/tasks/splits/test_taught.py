"""Networks that are taught each kind of task sequence."""

from typing import Any

from nnstudio.document.data import DataPlan, Points, Source
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.tasks import MovedPoints, SeveralSources, TaskPlan
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from tests.engine.projects import chain, layer

import_keras()

from nnstudio.engine.tasks.training import TaskTraining  # noqa: E402

NETWORK = chain(
    layer("Dense", units=20, activation="tanh"),
    layer("Dense", units=2, activation="softmax"),
)


def taught(source: Source, plan: TaskPlan) -> Any:
    """The matrix after all stages."""
    training = TrainingPlan(batch_size=32, optimizer=Config("Adam", {"learning_rate": 0.02}))
    project = Project("Small", DataPlan(source), NETWORK, training, plan)
    made = TaskTraining(1, project, lambda _event: None, measure=False)
    while made.is_running:
        made.advance()
    return made.table


def test_points_that_move_onto_the_other_class_are_forgotten() -> None:
    # The lower left cloud moves to where the upper right one was.
    split = MovedPoints(((0.0, 0.0), (0.8, 0.8)))
    table = taught(Points("gaussians", num_points=200), TaskPlan(split, "domain", iterations=80))
    assert table[0, 0] > 0.95
    assert table[1, 1] > 0.95
    assert table[1, 0] < 0.7


def test_one_data_set_after_another_is_learned_each_with_its_own_outputs() -> None:
    plan = TaskPlan(SeveralSources((Points("xor"),)), "task", iterations=150)
    table = taught(Points("gaussians", num_points=200), plan)
    assert table[0, 0] > 0.95
    assert table[1, 1] > 0.85
