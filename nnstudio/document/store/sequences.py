"""Task sequences in the project file: written piece by piece, and read back as one record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal, NamedTuple

import msgspec
import numpy as np
from msgspec import Meta
from numpy.typing import NDArray

from nnstudio.document.forgetting import Measures
from nnstudio.document.invalid import Invalid
from nnstudio.document.series import Series
from nnstudio.document.store.runs import Progress, Runs
from nnstudio.document.strategies import known
from nnstudio.document.task_record import TaskRecord
from nnstudio.document.tasks import TaskPlan
from nnstudio.document.values import Config

Float = NDArray[np.float64]

#: Curves over the axis "task". All but the first hold a number for each task, task after task.
_LOSS, _ACCURACY, _MASKED = "loss", "accuracy", "accuracy among own outputs"
_ROWS, _MASKED_ROWS = "after stage", "after stage among own outputs"
#: Bytes of what is known of a sequence beside its curves.
_MAX_FACTS = 8 * 1024**2
#: More tasks than can be asked for.
_MAX_TASKS = 200

_Task = Annotated[int, Meta(ge=0, lt=_MAX_TASKS)]
_Steps = Annotated[int, Meta(ge=1, le=10**12)]
_Share = Annotated[float, Meta(ge=0.0, le=1.0)]
_Name = Annotated[str, Meta(max_length=1000)]
_Stage = Annotated[tuple[_Task, ...], Meta(min_length=1, max_length=_MAX_TASKS)]


class Compared(msgspec.Struct, frozen=True):
    """The comparison that a sequence was taught for.

    Attributes:
        strategies: All that were compared.
        first_seed: The least of the seeds.
        num_seeds: Seeds of each strategy.
    """

    strategies: Annotated[tuple[Config, ...], Meta(min_length=1, max_length=100)]
    first_seed: int
    num_seeds: Annotated[int, Meta(ge=1, le=100)]


class Facts(msgspec.Struct, frozen=True):
    """What is known of a sequence from its first step on; see ``TaskRecord``.

    Attributes:
        joint: (T,) accuracy where all tasks are trained at once, once that was measured.
        compared: The comparison it belongs to; ``None``: it was taught by itself.
    """

    names: Annotated[tuple[_Name, ...], Meta(min_length=1, max_length=_MAX_TASKS)]
    stages: Annotated[tuple[_Stage, ...], Meta(min_length=1, max_length=1000)]
    steps: Annotated[tuple[_Steps, ...], Meta(min_length=1, max_length=1000)]
    chance: tuple[_Share, ...]
    before: tuple[_Share, ...]
    score: Literal["accuracy", "r2"] = "accuracy"
    joint: tuple[_Share, ...] | None = None
    compared: Compared | None = None


class StoredSequence(NamedTuple):
    """A sequence that was read from a file.

    Attributes:
        record: Its number is that of the row with the sign turned, as no live sequence has one.
        joint: (T,) see ``Facts``.
        compared: See ``Facts``.
    """

    record: TaskRecord
    joint: Float | None
    compared: Compared | None


@dataclass(frozen=True)
class Written:
    """How much of a record is in the file: losses, measurements, and stages that are over."""

    losses: int = 0
    measurements: int = 0
    masked: int = 0
    rows: int = 0


class Piece(NamedTuple):
    """The next part of one curve; see ``Runs.add_curve``."""

    name: str
    first: float
    y: NDArray[Any]
    x: Float | None = None


# -------------------------------------------------------------------------------- writing
def begin(runs: Runs, record: TaskRecord, begun: float, compared: Compared | None = None) -> int:
    """Adds the row of a sequence that begins; returns its number.

    Args:
        runs: Where.
        record: As it begins.
        begun: Seconds since 1970.
        compared: The comparison it belongs to.
    """
    run = runs.add(record.project, begun, kind="tasks")
    title = known((record.project.tasks or TaskPlan()).strategy.kind).title
    seed = "" if compared is None else f", seed {record.project.plan.seed}"
    runs.rename(run, f"Run {run} · {title}{seed}")
    facts = Facts(
        record.names,
        record.stages,
        record.steps,
        _shares(record.chance),
        _shares(record.before),
        record.score,
        compared=compared,
    )
    runs.set_facts(run, msgspec.json.encode(facts))
    return run


def set_joint(runs: Runs, run: int, joint: Float, measures: Measures) -> None:
    """Keeps what joint training on the same tasks reached.

    Args:
        runs: Where.
        run: Number of the sequence.
        joint: (T,) in [0, 1].
        measures: All of the sequence, now that this is known.
    """
    facts = msgspec.structs.replace(facts_of(runs, run), joint=_shares(joint))
    runs.set_facts(run, msgspec.json.encode(facts))
    row = runs.row(run)
    found = results(measures)
    now = Progress(row.state, row.step, row.epochs, row.seconds, found, row.device)
    runs.set_progress(run, now)


def pieces_since(record: TaskRecord, written: Written) -> tuple[list[Piece], Written]:
    """What has come since, copied, and how much is written with it."""
    pieces = []
    losses = record.loss.y[written.losses :].astype(np.float32)
    if len(losses):
        pieces.append(Piece(_LOSS, written.losses + 1.0, losses))
    for name, series, first in (
        (_ACCURACY, record.accuracy, written.measurements),
        (_MASKED, record.masked, written.masked),
    ):
        if series and len(series[0]) > first:
            values = np.stack([one.y[first:] for one in series], axis=1)
            pieces.append(_table(name, series[0].x[first:], values))
    for name, rows in ((_ROWS, record.rows), (_MASKED_ROWS, record.masked_rows)):
        if len(rows) > written.rows:
            stages = np.arange(written.rows, len(rows), dtype=np.float64) + 1
            pieces.append(_table(name, stages, np.stack(rows[written.rows :])))
    now = Written(
        len(record.loss),
        len(record.accuracy[0]) if record.accuracy else 0,
        len(record.masked[0]) if record.masked else 0,
        len(record.rows),
    )
    return pieces, now


def add_pieces(runs: Runs, run: int, pieces: Iterable[Piece]) -> None:
    """Adds to the curves of a sequence."""
    for piece in pieces:
        runs.add_curve(run, "task", piece.name, piece.first, piece.y, piece.x)


def results(measures: Measures) -> dict[str, float]:
    """The measures that are known, as the table of runs keeps them."""
    found = msgspec.structs.asdict(measures)
    return {name: value for name, value in found.items() if value is not None}


def told(stored: StoredSequence) -> dict[str, object]:
    """What other programs want to know of a sequence, as plain values.

    Returns:
        ``tasks``, ``stages``, ``steps``, ``score``, ``before``, ``chance`` and ``joint``, and
        ``R``: (stages over, T) accuracy on all test samples after each stage.
    """
    record = stored.record
    return {
        "tasks": record.names,
        "stages": record.stages,
        "steps": record.steps,
        "score": record.score,
        "before": record.before.tolist(),
        "chance": record.chance.tolist(),
        "joint": None if stored.joint is None else stored.joint.tolist(),
        "R": record.table.tolist(),
    }


# -------------------------------------------------------------------------------- reading
def sequence_of(runs: Runs, run: int) -> StoredSequence:
    """Reads a sequence with all that was measured.

    Raises:
        Invalid: There is no such sequence, or it is damaged.
    """
    row, facts = runs.row(run), facts_of(runs, run)
    names = facts.names
    chance, before = np.array(facts.chance), np.array(facts.before)
    record = TaskRecord(
        -run, runs.project(run), names, facts.stages, facts.steps, chance, before, row.device,
        facts.score,
    )  # fmt: skip
    record.loss = runs.series(run, "task", _LOSS)
    steps = record.loss.x
    if len(steps) > record.num_steps or not np.array_equal(steps, np.arange(len(steps)) + 1.0):
        raise _damaged("losses of other steps")
    record.accuracy = _measured(runs, run, _ACCURACY, len(names))
    record.masked = _measured(runs, run, _MASKED, len(names))
    record.rows = _rows(runs, run, _ROWS, record)
    record.masked_rows = _rows(runs, run, _MASKED_ROWS, record)
    record.step = len(steps)
    record.seconds = row.seconds if np.isfinite(row.seconds) else 0.0
    joint = None if facts.joint is None else np.array(facts.joint)
    return StoredSequence(record, joint, facts.compared)


def facts_of(runs: Runs, run: int) -> Facts:
    """What is known of a sequence beside its curves.

    Raises:
        Invalid: The run is no sequence, or what is kept of it is damaged.
    """
    if runs.row(run).kind != "tasks":
        raise Invalid(
            "Task sequence",
            "a run that taught several tasks",
            f"run {run}, which trained one network",
            "Choose another run.",
        )
    text = runs.facts(run)
    if len(text) > _MAX_FACTS:
        raise _damaged("a text that is far too long")
    try:
        facts = msgspec.json.decode(text, type=Facts)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _damaged(f"something else ({error})") from error
    num_tasks = len(facts.names)
    per_task = [facts.chance, facts.before, *([facts.joint] if facts.joint is not None else [])]
    tasks = {task for stage in facts.stages for task in stage}
    if len(facts.stages) != len(facts.steps) or max(tasks) >= num_tasks:
        raise _damaged("stages that do not fit its tasks")
    if any(len(values) != num_tasks for values in per_task):
        raise _damaged("another number of accuracies than of tasks")
    return facts


def _measured(runs: Runs, run: int, name: str, num_tasks: int) -> list[Series]:
    """A series for each task; nothing where nothing was measured."""
    steps, values = _read_table(runs, run, name, num_tasks)
    if not len(steps):
        return []
    if np.any(np.diff(steps) <= 0):
        raise _damaged("measurements that are not in order")
    made = [Series() for _ in range(num_tasks)]
    for series, column in zip(made, values.T, strict=True):
        series.append(steps, column)
    return made


def _rows(runs: Runs, run: int, name: str, record: TaskRecord) -> list[Float]:
    stages, values = _read_table(runs, run, name, record.num_tasks)
    if len(stages) > len(record.stages) or not np.array_equal(stages, np.arange(len(stages)) + 1.0):
        raise _damaged("results of other stages")
    return list(values)


def _read_table(runs: Runs, run: int, name: str, num_tasks: int) -> tuple[Float, Float]:
    """(n,) positions and (n, T) shares."""
    x, y = runs.curve(run, "task", name)
    if len(y) % num_tasks or not np.all(np.isfinite(x)):
        raise _damaged("another number of accuracies than of tasks")
    values = y.reshape(-1, num_tasks)
    if np.any((values < 0) | (values > 1)):
        raise _damaged("accuracies that are not between 0 and 1")
    return x[::num_tasks], values


def _table(name: str, positions: Float, values: Float) -> Piece:
    """(n, T) values as one curve, in which each position stands T times."""
    repeated = np.repeat(positions, values.shape[1])
    return Piece(name, float(positions[0]), values.reshape(-1), repeated)


def _shares(values: Sequence[float] | Float) -> tuple[float, ...]:
    return tuple(float(value) for value in values)


def _damaged(received: str) -> Invalid:
    return Invalid("Task sequence", "what nnstudio wrote of it", received, "Choose another run.")
