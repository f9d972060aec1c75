"""The comparison of strategies that a project file holds: its sequences, put together again."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from nnstudio.document.comparison import Comparison, Outcome, asked
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.store import sequences
from nnstudio.document.store.runs import Progress, Runs
from nnstudio.document.store.sequences import Compared, Written
from nnstudio.document.strategies import values
from nnstudio.document.values import Config


class StoredComparison(NamedTuple):
    """What a file knows.

    Attributes:
        comparison: The newest one; what is missing in it waits.
        known: Strategy and outcome of everything that was ever taught on the same tasks.
    """

    comparison: Comparison
    known: tuple[tuple[Config, Outcome], ...]


def add_outcome(runs: Runs, comparison: Comparison, outcome: Outcome, ended: float) -> int:
    """Adds a sequence that came to its end; returns the number of its row.

    Args:
        runs: Where.
        comparison: It belongs to this one.
        outcome: With its record.
        ended: Seconds since 1970.
    """
    record = outcome.record
    if record is None:
        raise ValueError("a sequence that was not taught cannot be kept")
    seeds = {each.seed for each in comparison.outcomes}
    compared = Compared(comparison.strategies, min(seeds), len(seeds))
    run = sequences.begin(runs, record, ended - record.seconds, compared)
    pieces, _ = sequences.pieces_since(record, Written())
    sequences.add_pieces(runs, run, pieces)
    result = sequences.results(comparison.measures(outcome))
    now = Progress("finished", record.step, 0, record.seconds, result, record.device)
    runs.set_progress(run, now)
    return run


def stored_comparison(runs: Runs) -> StoredComparison | None:
    """Reads the newest comparison; what cannot be read of it is missing.

    Returns:
        ``None`` where there is none.
    """
    newest: tuple[Project, Compared] | None = None
    known: list[tuple[Config, Outcome]] = []
    for row in reversed(runs.rows()):
        if row.kind != "tasks" or row.state != "finished":
            continue
        try:
            found = sequences.facts_of(runs, row.id).compared
            if found is None:
                continue
            for config in found.strategies:
                values(config)
            project = _base(runs.project(row.id), found)
            if newest is None:
                newest = project, found
            elif asked(project) != asked(newest[0]):
                continue
            record = sequences.sequence_of(runs, row.id).record
        except Invalid:
            continue
        taught = record.project.tasks
        if taught is not None and len(record.rows) == len(record.stages):
            known.append((taught.strategy, Outcome(0, record.project.plan.seed, "done", record)))
    if newest is None:
        return None
    made = Comparison.of(newest[0], newest[1].strategies, newest[1].num_seeds)
    made.take(known)
    return StoredComparison(made, tuple(known))


def _base(project: Project, compared: Compared) -> Project:
    """What all sequences of a comparison have in common, with the first of the seeds."""
    return replace(project, plan=replace(project.plan, seed=compared.first_seed))
