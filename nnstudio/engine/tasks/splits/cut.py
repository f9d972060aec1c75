"""Makes the task sequence that a plan asks for."""

from __future__ import annotations

from nnstudio.document.invalid import Invalid
from nnstudio.document.tasks import SplitByClass, TaskPlan
from nnstudio.engine.data.dataset import Dataset
from nnstudio.engine.tasks.pool import Sequence
from nnstudio.engine.tasks.splits.classes import by_class
from nnstudio.engine.tasks.splits.views import by_view


def sequence(dataset: Dataset, plan: TaskPlan, seed: int) -> Sequence:
    """Cuts a data set into tasks.

    Raises:
        Invalid: The data or the split do not fit.
    """
    summary = dataset.summary
    if len(summary.features) != 1 or len(summary.targets) != 1:
        raise Invalid(
            "Tasks", "data with one input and one target", "several", "Choose other data."
        )
    target = summary.targets[0]
    if target.kind != "class":
        raise Invalid(
            "Tasks", "data with classes", "numbers to predict", "Choose a classification data set."
        )
    split = plan.split
    if isinstance(split, SplitByClass):
        return by_class(dataset, split, plan, seed)
    return by_view(dataset, split, plan, seed)
