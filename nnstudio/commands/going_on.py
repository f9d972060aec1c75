"""Where ``nnstudio train --from`` begins: at the stored network of a run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from nnstudio.document import project_file
from nnstudio.document.importing.taking import to_take_up
from nnstudio.document.invalid import Invalid
from nnstudio.document.project import Project
from nnstudio.document.store.reading import reading_runs
from nnstudio.document.store.taking_up import StoredState, read_state, settings_of
from nnstudio.protocol.moments import Start


def going_on(
    path: Path, run: int, best: bool, changed: Callable[[Project], Project]
) -> tuple[Project, Start]:
    """What is trained on, and the state it begins with; as the window takes a run up.

    Args:
        path: The project file.
        run: The run's number.
        best: Whether its best state is meant, and not its newest.
        changed: Changes what is to be other than in the run.

    Returns:
        The project with the settings of the run and what was changed, and the start.

    Raises:
        Invalid: The file holds no such run, or no network of it, or all its epochs are made.
    """
    document = project_file.load(path)
    with reading_runs(path) as runs:
        found = read_state(runs, run, "best" if best else "checkpoint", moments=False)
    project = to_take_up(found.row, found.project, document)
    project = changed(settings_of(project, document))
    _check_epochs(found, project)
    return project, Start(0, found.step, found.state)


def _check_epochs(found: StoredState, project: Project) -> None:
    ends, epochs = found.record.epoch_steps, project.plan.epochs
    if ends and found.step >= epochs * ends[0]:
        raise Invalid(
            f"Going on with {found.row.name}",
            "epochs that are still to be made",
            f"a plan of {epochs}, all of which it has made",
            f"Plan more, for instance with --epochs {2 * epochs}.",
        )
