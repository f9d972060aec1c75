"""A state of a stored run with all that is needed to go on from it exactly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.run import RunRecord
from nnstudio.document.store.records import record_of
from nnstudio.document.store.runs import RunRow, Runs, StateKind

Array = NDArray[Any]

#: Under this name the settings are kept among the arrays of a state, as bytes of JSON. A run's
#: row has those of its beginning; knobs may have been turned since.
_PROJECT = "project"


@dataclass(frozen=True)
class StoredState:
    """A state of a run in the project file.

    Attributes:
        row: The run.
        record: Its curves.
        project: Its settings when the state was made.
        step: Optimizer steps made by then.
        state: Arrays by name, as the engine sent them.
        moments: Earlier states that can be looked back at, by step.
    """

    row: RunRow
    record: RunRecord
    project: Project
    step: int
    state: dict[str, Array]
    moments: dict[int, dict[str, Array]] = field(default_factory=dict)

    @property
    def is_at_end(self) -> bool:
        """Whether all planned epochs are made, as far as the file can tell."""
        ends = self.record.epoch_steps
        return bool(ends) and self.step >= self.project.plan.epochs * ends[0]


def with_settings(state: Mapping[str, Array], project: Project) -> dict[str, Array]:
    """A state with the settings that were in force when it was made."""
    return {**state, _PROJECT: np.frombuffer(msgspec.json.encode(project), np.uint8)}


def read_state(runs: Runs, run: int, kind: StateKind, moments: bool = True) -> StoredState:
    """Reads the newest state of a kind.

    Args:
        runs: Of the file.
        run: Whose.
        kind: ``"checkpoint"`` is the newest of all, ``"best"`` that of the best epoch.
        moments: Whether the moments before it are read too.

    Raises:
        Invalid: There is no such run or state, or it is damaged.
    """
    row = runs.row(run)
    states = runs.states(run)
    found = [(number, step) for number, step, its_kind in states if its_kind == kind]
    if not found:
        raise Invalid(
            f"Network of {row.name}",
            "a run whose network is kept",
            "one without: it was too large, or made no step",
            "Choose another run, or train again.",
        )
    number, step = found[-1]
    state = runs.state(number)
    project = _project_in(state) or runs.project(run)
    earlier = _moments(runs, row, step) if moments else {}
    record = record_of(runs, run)
    for series in record.batch.values():
        series.read_points()  # the branch copies them, and not in the thread that asked
    return StoredState(row, record, project, step, _without_project(state), earlier)


def _moments(runs: Runs, row: RunRow, last: int) -> dict[int, dict[str, Array]]:
    """Moments up to a step by step, those of the run that this one branched from first."""
    found = {}
    # A parent is older, so a file that is wrong about that does not lead round in a circle.
    if row.parent is not None and row.parent_step is not None and row.parent < row.id:
        parent = runs.find(row.parent)
        if parent is not None:
            found = _moments(runs, parent, min(last, row.parent_step))
    for number, step, kind in runs.states(row.id):
        if kind == "snapshot" and step <= last:
            found[step] = _without_project(runs.state(number))
    return found


def settings_of(project: Project, now: Project) -> Project:
    """The project as it stands with what is trained, and how, from another one.

    Name, notes, pinned sample and what a teacher has locked stay.
    """
    return msgspec.structs.replace(
        now, network=project.network, data=project.data, plan=project.plan, tasks=project.tasks
    )


def _project_in(state: Mapping[str, Array]) -> Project | None:
    text = state.get(_PROJECT)
    if text is None or text.dtype != np.uint8:
        return None
    try:
        return msgspec.json.decode(text.tobytes(), type=Project)
    except (msgspec.DecodeError, RecursionError):
        return None


def _without_project(state: dict[str, Array]) -> dict[str, Array]:
    return {name: array for name, array in state.items() if name != _PROJECT}
