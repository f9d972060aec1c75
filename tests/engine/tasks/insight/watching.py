"""Watches a short task sequence, and remembers what the network was at the end of each stage."""

from collections.abc import Sequence
from copy import copy
from typing import Any, TypeVar

import numpy as np
from msgspec.structs import replace

from nnstudio.document.data import DataPlan, Points
from nnstudio.document.network import Network
from nnstudio.document.project import Project
from nnstudio.document.tasks import RotatedInputs
from nnstudio.document.values import Config
from nnstudio.engine.startup import import_keras
from nnstudio.protocol.messages import Event
from nnstudio.protocol.task_messages import StageEnded, TaskView
from tests.engine.projects import chain, layer
from tests.engine.tasks.sequences import digits, with_plan

import_keras()

import keras  # noqa: E402

from nnstudio.engine.tasks.insight.watcher import Watcher  # noqa: E402
from nnstudio.engine.tasks.training import TaskTraining  # noqa: E402

E = TypeVar("E")

#: With a layer that counts running means beside its weights.
NETWORK: Network = chain(
    layer("Flatten"),
    layer("Dense", units=24, activation="relu"),
    layer("BatchNormalization"),
    layer("Dropout", rate=0.1),
    layer("Dense", units=10, activation="softmax"),
)
#: Takes half as long to trace as an optimizer that keeps moments.
_SGD = Config("SGD", {"learning_rate": 0.1})
_TANH: Network = chain(layer("Dense", units=8, activation="tanh"), layer("Dense", units=2))


class Watched:
    """A task sequence that is watched.

    Attributes:
        training: The sequence.
        watcher: Answers its views.
        events: All that was told.
        ends: The weights at the end of each stage, in the order of ``model.weights``.
        others: Who else watches; see ``beside``.
    """

    def __init__(self, project: Project, views: tuple[TaskView, ...] = ()) -> None:
        self.events: list[Event] = []
        self.ends: list[list[Any]] = []
        self.others: list[Watched] = []
        self.training = TaskTraining(1, project, self._take)
        self.watcher = Watcher(self.training, self._take)
        self.watcher.watch(views)

    def _take(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, StageEnded):
            self.ends.append(self.training.model.get_weights())

    def advance(self) -> None:
        """A piece of training, and of watching."""
        self.training.advance()
        for watched in (self, *self.others):
            watched.watcher.after_steps()

    def finish(self) -> "Watched":
        """Trains to the end."""
        while self.training.is_running:
            self.advance()
        return self

    def ask(self, view: TaskView, kind: type[E]) -> E:
        """Shows a view now, and returns its answer, which comes after those of the past."""
        self.watcher.watch(())
        num = len(self.events)
        self.watcher.watch((view,))
        *_, found = [event for event in self.events[num:] if isinstance(event, kind)]
        return found

    def beside(self) -> "Watched":
        """Another who watches the same training, and is shown nothing yet."""
        other = copy(self)
        other.events = []
        other.watcher = Watcher(self.training, other.events.append)
        self.others.append(other)
        return other

    def told(self, kind: type[E]) -> list[E]:
        """The answers of a kind, in the order in which they came."""
        return [event for event in self.events if isinstance(event, kind)]

    def twin(self, weights: Sequence[Any]) -> keras.Model:
        """A network of its own with some weights."""
        twin: keras.Model = keras.models.clone_model(self.training.model)
        twin.set_weights(weights)
        return twin

    def answers(self, weights: Sequence[Any], x: Any) -> Any:
        """(n, num_outputs) logits of a network with some weights."""
        return self.twin(weights)(x, training=False).numpy()


def small(strategy: str = "naive", **fields: Any) -> Project:
    """Five tasks of two digits, a few steps each."""
    project = digits(strategy, **{"iterations": 20, **fields})
    return with_plan(replace(project, network=NETWORK), optimizer=_SGD)


def moons(scenario: Any = "domain", strategy: str = "naive") -> Project:
    """Two tasks of points in the plane, the second one turned."""
    project = small(strategy, scenario=scenario, split=RotatedInputs((0.0, 90.0)))
    points = DataPlan(Points("moons", num_points=200))
    return replace(project, data=points, network=_TANH)


def accuracies(logits: Any, pool: Any, masks: Any) -> Any:
    """(T,) share of right answers among the outputs that may answer."""
    right = np.where(masks[pool.tasks], logits, -np.inf).argmax(axis=1) == pool.labels
    return np.array([right[pool.tasks == task].mean() for task in range(len(masks))])
