"""How much was learned, kept and forgotten: the measures of continual learning.

Most of them look at one matrix, R in the papers: ``accuracy[i, j]`` is the accuracy on task j
after training stage i. The last four look at a ``Probe`` taken while training went on. In all

* stage i trains task ``trained[i]``, by default task i. Where a task is trained more than once,
  "once it was trained" means after the *last* time, and it counts once in a mean over tasks;
* tasks that no stage has trained yet are left out, so the measures hold halfway through a run;
* the *earlier* tasks are the trained ones except that of the last stage;
* NaN stands for "undefined": too few tasks, or a term of the mean was not measured. Values
  of the wrong shape or range raise ``Invalid``, a ``ValueError`` told in words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnstudio.document.invalid import Invalid

Float = NDArray[np.float64]
#: (stages, tasks) float in [0, 1], NaN where not measured; row i is measured after stage i.
Matrix = ArrayLike
#: (tasks,) float in [0, 1], NaN where not measured.
PerTask = ArrayLike
#: (stages,) the task of each stage, counted from 0; None for 0, 1, 2, …
Trained = Sequence[int] | None


def average_accuracy(accuracy: Matrix, trained: Trained = None) -> float:
    """Mean accuracy over the tasks after the last stage: in [0, 1], more is better.

    Source: Lopez-Paz & Ranzato 2017, eq. 2.
    """
    matrix, order = _matrix(accuracy, trained)
    return _mean(matrix[-1, list(order.first)])


def average_incremental_accuracy(accuracy: Matrix, trained: Trained = None) -> float:
    """Mean of ``average_accuracy`` after each of the stages: in [0, 1], more is better.

    The first stage counts (some authors leave it out), and all tasks weigh the same; the papers
    pool the classes seen so far, which is equal where tasks are of equal size.

    Source: Rebuffi et al. 2017 (iCaRL), section 4; Douillard et al. 2020 (PODNet), section 4.
    """
    matrix, _ = _matrix(accuracy, trained)
    tasks = _tasks_of_stages(trained, *matrix.shape)
    ends = range(1, len(matrix) + 1)
    return _mean([average_accuracy(matrix[:end], tasks[:end]) for end in ends])


def learning_accuracy(accuracy: Matrix, trained: Trained = None) -> float:
    """Mean accuracy of each task once it was trained: in [0, 1], more is better.

    Source: Riemer et al. 2019 (MER), "learning accuracy".
    """
    matrix, order = _matrix(accuracy, trained)
    return _mean([matrix[stage, task] for task, stage in order.last.items()])


def backward_transfer(accuracy: Matrix, trained: Trained = None) -> float:
    """Mean change of each earlier task since it was trained: in [−1, 1], more is better.

    Divided by the number of earlier tasks, T − 1, as in the paper and most libraries; the code
    published with the paper (GEM) divides by T. NaN with one task.

    Source: Lopez-Paz & Ranzato 2017, eq. 3.
    """
    matrix, order = _matrix(accuracy, trained)
    return _mean([matrix[-1, task] - matrix[order.last[task], task] for task in order.earlier])


def forward_transfer(accuracy: Matrix, before: PerTask, trained: Trained = None) -> float:
    """Mean gain on each later task just before its first training: in [−1, 1], more is better.

    The gain is over ``before``, the accuracy before any training. NaN with one task, or where
    a task was not measured at the stage before. Meaningless where unseen classes are masked.

    Source: Lopez-Paz & Ranzato 2017, eq. 4.
    """
    matrix, order = _matrix(accuracy, trained)
    start = _per_task("Accuracies before training", before, matrix)
    return _mean(
        [matrix[stage - 1, task] - start[task] for task, stage in order.first.items() if stage]
    )


def forgetting_by_task(accuracy: Matrix, trained: Trained = None) -> Float:
    """How far each earlier task has fallen from its best: (tasks,) in [−1, 1], less is better.

    The best is over the rows before the last one, as in the paper (some libraries include the
    last, and are never negative), and from the stage that first trained the task on: what was
    never taught cannot be forgotten. Rows that were not measured are passed over. NaN for the
    task of the last stage and for tasks not trained yet.

    Source: Chaudhry et al. 2018 (Riemannian walk), "forgetting measure", f.
    """
    matrix, order = _matrix(accuracy, trained)
    fallen = np.full(matrix.shape[1], np.nan)
    for task in order.earlier:
        best = np.fmax.reduce(matrix[order.first[task] : -1, task])
        fallen[task] = best - matrix[-1, task]
    return fallen


def forgetting(accuracy: Matrix, trained: Trained = None) -> float:
    """Mean of ``forgetting_by_task`` over the earlier tasks: in [−1, 1], less is better.

    Never less than backward transfer with its sign turned. NaN with one task.

    Source: Chaudhry et al. 2018 (Riemannian walk), "forgetting measure", F.
    """
    _, order = _matrix(accuracy, trained)
    return _mean(forgetting_by_task(accuracy, trained)[order.earlier])


def intransigence(accuracy: Matrix, joint: PerTask, trained: Trained = None) -> float:
    """Mean lack of each task, once trained, against joint training: in [−1, 1], less is better.

    The paper gives it task by task, against a reference trained on tasks 1 … k for task k;
    here it is the mean over the tasks, and ``joint`` may come from one training on all.

    Source: Chaudhry et al. 2018 (Riemannian walk), "intransigence measure", I.
    """
    matrix, order = _matrix(accuracy, trained)
    reference = _per_task("Accuracies of joint training", joint, matrix)
    return _mean([reference[task] - matrix[stage, task] for task, stage in order.last.items()])


class Probe(NamedTuple):
    """Accuracies measured on the way.

    Attributes:
        accuracy: (measurements, tasks) float in [0, 1], NaN where not measured.
        steps: (measurements,) int: optimizer steps done at each, in order. The run is taken
            to have come as far as the last.
        boundaries: (stages + 1,) int: step at which each stage begins, and at which the last
            ends. A measurement on a boundary belongs to the stage that ends there.
        trained: (stages,) the task of each stage; None for 0, 1, 2, …
    """

    accuracy: ArrayLike
    steps: ArrayLike
    boundaries: ArrayLike
    trained: Trained = None


def min_acc(probe: Probe) -> float:
    """Mean over the earlier tasks of the lowest accuracy since: in [0, 1], more is better.

    Measurements of a task count that are later than the end of its first stage, while other
    tasks are trained (as in the authors' code). NaN with one task.

    Source: De Lange et al. 2023 (the stability gap), "min-ACC".
    """
    return _mean(_lowest(_curve(probe)))


def worst_case_accuracy(probe: Probe) -> float:
    """The current task's accuracy now with the earlier tasks' lowest: in [0, 1], more is better.

    With k tasks so far, A / k + (1 − 1/k) ``min_acc``: a floor under the average accuracy now.

    Source: De Lange et al. 2023 (the stability gap), "WC-ACC".
    """
    curve = _curve(probe)
    now = [curve.values[-1, task] for task in curve.order.first if task not in curve.order.earlier]
    return _mean([*now, *_lowest(curve)])


def windowed_forgetting(probe: Probe, window: int = 10) -> float:
    """Mean over the tasks of the greatest drop within a window: in [0, 1], less is better.

    A window is that many measurements of a task in a row (Δ in the paper), both ends included,
    from the beginning of its first stage. The paper measures at each step: compare only what
    was probed equally often. 0 where accuracy never falls.

    Source: De Lange et al. 2023 (the stability gap), "windowed forgetting", WF^Δ.
    """
    return _mean([_greatest_drop(values, window) for values in _since_first_stage(probe)])


def windowed_plasticity(probe: Probe, window: int = 10) -> float:
    """Mean over the tasks of the greatest rise within a window: in [0, 1], more is better.

    Windows as for ``windowed_forgetting``. 0 where accuracy never rises.

    Source: De Lange et al. 2023 (the stability gap), "windowed plasticity", WP^Δ.
    """
    return _mean([_greatest_drop(-values, window) for values in _since_first_stage(probe)])


class Measures(msgspec.Struct, frozen=True):
    """One number for each measure; None where it is undefined or was not asked for."""

    average_accuracy: float | None = None
    average_incremental_accuracy: float | None = None
    learning_accuracy: float | None = None
    backward_transfer: float | None = None
    forward_transfer: float | None = None
    forgetting: float | None = None
    intransigence: float | None = None
    min_acc: float | None = None
    worst_case_accuracy: float | None = None
    windowed_forgetting: float | None = None
    windowed_plasticity: float | None = None


def measures(
    accuracy: Matrix,
    before: PerTask | None = None,
    joint: PerTask | None = None,
    trained: Trained = None,
    probe: Probe | None = None,
) -> Measures:
    """All measures that can be had; forward transfer needs ``before``, intransigence ``joint``."""
    values = {
        "average_accuracy": average_accuracy(accuracy, trained),
        "average_incremental_accuracy": average_incremental_accuracy(accuracy, trained),
        "learning_accuracy": learning_accuracy(accuracy, trained),
        "backward_transfer": backward_transfer(accuracy, trained),
        "forgetting": forgetting(accuracy, trained),
    }
    if before is not None:
        values["forward_transfer"] = forward_transfer(accuracy, before, trained)
    if joint is not None:
        values["intransigence"] = intransigence(accuracy, joint, trained)
    if probe is not None:
        values["min_acc"] = min_acc(probe)
        values["worst_case_accuracy"] = worst_case_accuracy(probe)
        values["windowed_forgetting"] = windowed_forgetting(probe)
        values["windowed_plasticity"] = windowed_plasticity(probe)
    return Measures(**{name: value for name, value in values.items() if not np.isnan(value)})


class Meaning(msgspec.Struct, frozen=True):
    """A measure in words for the window; it lies between ``lowest`` and 1."""

    title: str
    sentence: str
    source: str
    lowest: float = 0.0
    more_is_better: bool = True


_GEM, _MER, _ICARL = "Lopez-Paz & Ranzato 2017", "Riemer et al. 2019", "Rebuffi et al. 2017"
_WALK, _GAP = "Chaudhry et al. 2018", "De Lange et al. 2023"

#: Of each field of ``Measures``. "It" is the network.
MEANINGS = {
    "average_accuracy": Meaning(
        "Average accuracy", "How well it now does all the tasks it was taught.", _GEM
    ),
    "average_incremental_accuracy": Meaning(
        "Average incremental accuracy", "How well it did on the way, not only at the end.", _ICARL
    ),
    "learning_accuracy": Meaning(
        "Learning accuracy", "How well it did each task just after being taught it.", _MER
    ),
    "backward_transfer": Meaning(
        "Backward transfer", "How much later tasks helped earlier ones; below 0, hurt.", _GEM, -1.0
    ),
    "forward_transfer": Meaning(
        "Forward transfer", "How much earlier tasks helped with one not yet taught.", _GEM, -1.0
    ),
    "forgetting": Meaning(
        "Forgetting", "How far earlier tasks have fallen from their best.", _WALK, -1.0, False
    ),
    "intransigence": Meaning(
        "Intransigence", "How much better it does when taught all at once.", _WALK, -1.0, False
    ),
    "min_acc": Meaning(
        "Minimum accuracy", "The lowest that earlier tasks fell to since they were taught.", _GAP
    ),
    "worst_case_accuracy": Meaning(
        "Worst-case accuracy", "The present task as it is, earlier ones at their lowest.", _GAP
    ),
    "windowed_forgetting": Meaning(
        "Windowed forgetting", "The steepest fall within a few measurements.", _GAP, 0.0, False
    ),
    "windowed_plasticity": Meaning(
        "Windowed plasticity", "The steepest rise within a few measurements.", _GAP
    ),
}


def mean_and_standard_error(values: ArrayLike) -> tuple[float, float | None]:
    """Mean of (runs,) floats and its standard error s / √n, s from n − 1 (None for one)."""
    runs = _array("Values of runs", values, "(runs,)", is_share=False)
    error = float(runs.std(ddof=1) / np.sqrt(len(runs))) if len(runs) > 1 else None
    return _mean(runs), error


class _Order(NamedTuple):
    """By task the stages at which it was first and last trained; and the earlier tasks."""

    first: dict[int, int]
    last: dict[int, int]
    earlier: list[int]


class _Curve(NamedTuple):
    """A checked probe; stage and task (n,) tell what each measurement found under training."""

    values: Float
    steps: Float
    begins: Float
    stage: NDArray[np.intp]
    task: NDArray[np.intp]
    order: _Order


def _mean(values: Sequence[float] | Float) -> float:
    return float(np.mean(values)) if len(values) else float("nan")


def _array(what: str, values: ArrayLike, shape: str, *, is_share: bool = True) -> Float:
    array = np.asarray(values, np.float64)
    if array.ndim != len(shape.strip(",()").split(",")):
        raise Invalid(what, shape, f"an array of shape {array.shape}", "Give these axes.")
    outside = array[(array < 0) | (array > 1)]
    if is_share and len(outside):
        raise Invalid(what, "values from 0 to 1", f"{outside[0]:g}", "Divide percentages by 100.")
    return array


def _order(trained: Sequence[int]) -> _Order:
    stages = list(enumerate(trained))
    first = {task: stage for stage, task in reversed(stages)}
    last = {task: stage for stage, task in stages}
    return _Order(first, last, [task for task in first if task != trained[-1]])


def _tasks_of_stages(trained: Trained, num_stages: int, num_tasks: int) -> list[int]:
    tasks = list(range(num_stages) if trained is None else trained)
    if not 0 < num_stages == len(tasks) or not all(0 <= task < num_tasks for task in tasks):
        expected = f"{num_stages} (at least one), each from 0 to {num_tasks - 1}"
        raise Invalid("Tasks of the stages", expected, f"{tasks}", "Name the task of each stage.")
    return tasks


def _matrix(accuracy: Matrix, trained: Trained) -> tuple[Float, _Order]:
    matrix = _array("Accuracies", accuracy, "(stages, tasks)")
    return matrix, _order(_tasks_of_stages(trained, *matrix.shape))


def _per_task(what: str, values: PerTask, matrix: Float) -> Float:
    array = _array(what, values, "(tasks,)")
    if len(array) != matrix.shape[1]:
        raise Invalid(what, f"{matrix.shape[1]} of them", f"{len(array)}", "Give one a task.")
    return array


def _curve(probe: Probe) -> _Curve:
    values = _array("Accuracies on the way", probe.accuracy, "(measurements, tasks)")
    steps = _array("Steps", probe.steps, "(measurements,)", is_share=False)
    begins = _array("Boundaries", probe.boundaries, "(stages + 1,)", is_share=False)
    if len(steps) != len(values):
        raise Invalid("Steps", f"{len(values)} of them", f"{len(steps)}", "Give one a row.")
    for what, places in (("Steps", steps), ("Boundaries", begins)):
        if np.any(np.diff(places) < 0):
            raise Invalid(what, "numbers that never fall", f"{places}", "Put them in order.")
    tasks = _tasks_of_stages(probe.trained, len(begins) - 1, values.shape[1])
    stage = np.minimum(np.searchsorted(begins, steps) - 1, len(tasks) - 1)
    so_far = tasks[: int(stage[-1]) + 1] if len(stage) else []
    return _Curve(values, steps, begins, stage, np.array(tasks)[stage], _order(so_far))


def _lowest(curve: _Curve) -> list[float]:
    """Of each earlier task, the lowest accuracy since, while others were trained."""
    return [
        float(np.fmin.reduce(curve.values[counts, task]))
        for task in curve.order.earlier
        for counts in [(curve.stage > curve.order.first[task]) & (curve.task != task)]
    ]


def _since_first_stage(probe: Probe) -> Iterator[Float]:
    """Of each task trained so far, what was measured since its first stage began."""
    curve = _curve(probe)
    for task, stage in curve.order.first.items():
        column = curve.values[curve.steps >= curve.begins[stage], task]
        yield column[~np.isnan(column)]


def _greatest_drop(values: Float, window: int) -> float:
    if window < 2:
        raise Invalid("Window", "at least 2 measurements", f"{window}", "Widen the window.")
    if not len(values):
        return float("nan")
    window = min(window, len(values))
    before = np.concatenate([np.full(window - 1, -np.inf), values])
    best = np.lib.stride_tricks.sliding_window_view(before, window).max(axis=1)
    return float(np.max(best - values))
