"""The project: all that a user made, in one value."""

from __future__ import annotations

import msgspec

from nnstudio.document.data import DataPlan
from nnstudio.document.lock import Lock
from nnstudio.document.network import Network
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.surgery import Operation
from nnstudio.document.tasks import TaskPlan


class Project(msgspec.Struct, frozen=True):
    """What is asked: data, network and plan.

    Attributes:
        name: Shown in the title of the window.
        data: Where samples come from.
        network: Layers and links.
        plan: How it is trained.
        tasks: What the network is taught in a row; ``None``: there is one task.
        notes: Free text of the user.
        pinned_sample: Index into the validation part (the training part where there is
            none) of the sample whose activations are shown.
        surgery: Operations on the weights of runs of this session; no file keeps them.
        lock: What a teacher hides and holds; ``None``: nothing.
    """

    name: str = "Untitled"
    data: DataPlan = DataPlan()
    network: Network = Network()
    plan: TrainingPlan = TrainingPlan()
    tasks: TaskPlan | None = None
    notes: str = ""
    pinned_sample: int = 0
    surgery: tuple[Operation, ...] = ()
    lock: Lock | None = None
