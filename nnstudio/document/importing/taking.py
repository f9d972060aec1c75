"""What an imported model changes in a project, and where its weights are kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace
from numpy.typing import NDArray

from nnstudio.document.network import Network
from nnstudio.document.project import Project
from nnstudio.document.store.project_store import ProjectStore
from nnstudio.document.store.runs import Progress

Array = NDArray[Any]

#: State of a row that holds an imported model's weights, and no training of ours.
IMPORTED = "imported"


def with_model(project: Project, network: Network, precision: str) -> Project:
    """The project with an imported network in place of its own.

    Losses of single outputs go with the outputs that they belonged to.
    """
    known = ("float32", "mixed_float16", "mixed_bfloat16")
    precision = precision if precision in known else "float32"
    plan = replace(project.plan, outputs=(), precision=precision)
    return replace(project, network=network, plan=plan)


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
