"""Makes the task sequence that a plan asks for."""

from __future__ import annotations

from collections.abc import Sequence as Many

from msgspec.structs import replace

from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.tasks import SeveralSources, SplitByClass, SplitByColumn, TaskPlan
from nnstudio.engine.data.dataset import Dataset
from nnstudio.engine.data.load import load_data
from nnstudio.engine.tasks.pool import Sequence
from nnstudio.engine.tasks.splits.classes import by_class
from nnstudio.engine.tasks.splits.column import by_column
from nnstudio.engine.tasks.splits.sources import by_source
from nnstudio.engine.tasks.splits.views import by_view


def load_tasks(project: Project) -> tuple[Dataset, Sequence]:
    """Loads what a project's tasks need.

    Returns:
        The project's data set, and the tasks.

    Raises:
        DataProblem: Data cannot be used.
        Invalid: The data or the split do not fit.
    """
    data, training = project.data, project.plan
    plan = project.tasks or TaskPlan()
    sources = [data.source]
    if isinstance(plan.split, SeveralSources):
        sources += plan.split.sources
    column = plan.split.column if isinstance(plan.split, SplitByColumn) else ""
    dataset, *further = (
        load_data(replace(data, source=source), training.validation_split, training.seed, column)
        for source in sources
    )
    return dataset, sequence(dataset, plan, training.seed, further)


def sequence(dataset: Dataset, plan: TaskPlan, seed: int, further: Many[Dataset] = ()) -> Sequence:
    """Cuts data into tasks.

    Args:
        dataset: The project's.
        plan: Says how.
        seed: Of what is drawn at random.
        further: For ``SeveralSources``, those that follow.

    Raises:
        Invalid: The data or the split do not fit.
    """
    for each in (dataset, *further):
        _check_single(each)
    if dataset.summary.targets[0].kind == "number":
        _check_number(dataset, plan)
    match plan.split:
        case SplitByClass() as split:
            return by_class(dataset, split, plan, seed)
        case SplitByColumn() as split:
            return by_column(dataset, split, plan)
        case SeveralSources():
            return by_source((dataset, *further), plan)
        case split:
            return by_view(dataset, split, plan, seed)


def _check_single(dataset: Dataset) -> None:
    summary = dataset.summary
    if len(summary.features) != 1 or len(summary.targets) != 1:
        raise Invalid(
            "Tasks", "data with one input and one target", "several", "Choose other data."
        )


def _check_number(dataset: Dataset, plan: TaskPlan) -> None:
    if isinstance(plan.split, SplitByClass):
        raise Invalid(
            "Split by class",
            "data with classes",
            "a number to predict",
            "Choose a classification data set, or cut the data in another way.",
        )
    if plan.scenario == "class":
        raise Invalid(
            "Scenario",
            "domain- or task-incremental, as a number to predict has no classes to tell apart",
            "class-incremental",
            "Choose domain-incremental.",
        )
    shape = dataset.summary.targets[0].shape
    if shape != (1,):
        raise Invalid(
            "Tasks",
            "one number to predict",
            f"numbers of the shape {' × '.join(map(str, shape))}",
            "Choose one column as the target.",
        )
