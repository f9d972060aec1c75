"""Each task has some of the classes."""

from __future__ import annotations

import numpy as np

from nnstudio.document.invalid import Invalid
from nnstudio.document.task_names import divided
from nnstudio.document.tasks import SplitByClass, TaskPlan
from nnstudio.engine.data.dataset import Dataset, Part
from nnstudio.engine.tasks.pool import Pool, Sequence
from nnstudio.engine.tasks.splits.parts import arrays, finished, layout, test_part


def by_class(dataset: Dataset, split: SplitByClass, plan: TaskPlan, seed: int) -> Sequence:
    """Cuts by class; samples stay in the order of the data.

    Raises:
        Invalid: The classes do not fit.
    """
    names = dataset.summary.targets[0].classes
    classes = _classes(split, names, seed)
    firsts, own = layout([len(labels) for labels in classes], plan.scenario)
    output_of = np.full(len(names), -1, np.int32)
    task_of = np.full(len(names), -1, np.int32)
    for task, (first, labels) in enumerate(zip(firsts, classes, strict=True)):
        for place, label in enumerate(labels):
            output_of[label] = first + place
            task_of[label] = task

    def pool(part: Part) -> Pool:
        x, y = arrays(part)
        kept = task_of[y] >= 0
        return Pool(x[kept], output_of[y[kept]], task_of[y[kept]])

    called = tuple(tuple(names[label] for label in labels) for labels in classes)
    titles = tuple(", ".join(own_names) for own_names in called)
    return finished(plan, titles, called, pool(dataset.train), pool(test_part(dataset)), own)


def _classes(split: SplitByClass, names: tuple[str, ...], seed: int) -> tuple[tuple[int, ...], ...]:
    if split.classes:
        flat = [label for task in split.classes for label in task]
        if len(set(flat)) != len(flat) or not set(flat) <= set(range(len(names))):
            raise Invalid(
                "Classes of the tasks",
                f"different numbers from 0 to {len(names) - 1}",
                str(list(map(list, split.classes))),
                "Give each class to one task.",
            )
        return split.classes
    if split.num_tasks > len(names):
        raise Invalid(
            "Number of tasks",
            f"at most one for each of the {len(names)} classes",
            str(split.num_tasks),
            f"Set it to {len(names)} or less.",
        )
    return divided(split, len(names), seed)
