"""What an imported model changes in a project, and where its weights are kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from msgspec.structs import replace
from numpy.typing import NDArray

from nnstudio.document.network import INPUT, Network
from nnstudio.document.plan import Precision
from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.runs import Progress, RunRow

Array = NDArray[Any]

#: State of a row that holds an imported model's weights, and no training of ours.
IMPORTED = "imported"


def with_model(project: Project, network: Network, precision: str) -> Project:
    """The project with an imported network in place of its own.

    Losses of single outputs go with the outputs that they belonged to.
    """
    plan = replace(
        project.plan,
        outputs=tuple(each for each in project.plan.outputs if network.has(each.layer)),
        precision=precision if precision in get_args(Precision) else "float32",
    )
    return replace(project, network=network, plan=plan)


def to_take_up(row: RunRow, project: Project, now: Project) -> Project:
    """The project in which a stored run's network is loaded.

    Args:
        row: The run.
        project: As it was in that run.
        now: As it stands.

    Returns:
        That of the run. But where its network was imported, data and plan are those of now,
        because nothing was trained on what they were then; and so is a network that was built
        upon it, which takes the weights that fit.
    """
    if row.state != IMPORTED:
        return project
    if is_built_upon(now.network, project.network):
        return now
    return with_model(now, project.network, project.plan.precision)


def is_built_upon(network: Network, imported: Network) -> bool:
    """Whether at least half of an imported network's layers are in another one."""
    layers = {(each.id, each.kind) for each in imported.layers if each.kind != INPUT}
    kept = layers.intersection((each.id, each.kind) for each in network.layers)
    return bool(kept) and 2 * len(kept) >= len(layers)


def keep_weights(
    store: ProjectStore, project: Project, name: str, begun: float, state: Mapping[str, Array]
) -> int:
    """Keeps an imported model's weights as a run that has made no step; returns its number.

    So they are gone on from, compared and deleted like any other run's.

    Args:
        store: The project file.
        project: With the imported network.
        name: What the table of runs calls it.
        begun: Seconds since 1970.
        state: See ``ModelImported``.
    """
    run = store.runs.add(project, begun, name=name)
    store.runs.add_state(run, 0, "checkpoint", state)
    store.runs.set_progress(run, Progress(IMPORTED, 0, 0, 0.0, {}))
    return run
