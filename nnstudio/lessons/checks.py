"""What a step of a lesson asks for: data, and the pure answer whether it is done."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Annotated, Any

import msgspec
import numpy as np
from msgspec import Meta

from nnstudio.document.layer_kinds import default_of
from nnstudio.document.network import INPUT, Layer
from nnstudio.document.project import Project
from nnstudio.document.remedies import learning_rate_of
from nnstudio.document.run import RunRecord
from nnstudio.lessons.situation import Situation

Text = Annotated[str, Meta(min_length=1, max_length=300)]
Scalar = bool | int | float | str | None

_LEARNING_RATE = "plan.optimizer.params.learning_rate"


class Wanted(msgspec.Struct, frozen=True):
    """Which values are right: a range, some values, or any that is set.

    Attributes:
        least: The smallest number that is right.
        most: The largest one.
        one_of: The values that are right; empty: any.
        is_set: Whether it must be something else than nothing (``None``).
    """

    least: float | None = None
    most: float | None = None
    one_of: tuple[Scalar, ...] = ()
    is_set: bool = False

    def fits(self, value: object) -> bool:
        """Whether a value is right; what is no number lies in no range."""
        if self.is_set and value is None:
            return False
        if self.one_of and value not in self.one_of:
            return False
        if self.least is None and self.most is None:
            return True
        if isinstance(value, bool) or not isinstance(value, int | float) or math.isnan(value):
            return False
        above = self.least is None or value >= self.least
        return above and (self.most is None or value <= self.most)


class HasLayers(msgspec.Struct, frozen=True, tag="layers"):
    """The network has layers of some kind, with settings in some range.

    Attributes:
        text: What is asked for, beside the tick.
        kinds: Classes of ``keras.layers``; empty: any.
        least: How many there are at least.
        most: And at most.
        params: What a layer's settings must be for it to count; absent ones have their defaults.
        hidden: Whether the network's inputs and outputs do not count.
    """

    text: Text
    kinds: tuple[str, ...] = ()
    least: int = 1
    most: int | None = None
    params: Mapping[str, Wanted] = {}
    hidden: bool = True

    def holds_of(self, project: Project) -> bool:
        """Whether a project's network has them."""
        ends = {layer.id for layer in project.network.outputs} if self.hidden else set()
        layers = [layer for layer in project.network.layers if layer.id not in ends]
        found = sum(self._counts(layer) for layer in layers)
        return found >= self.least and (self.most is None or found <= self.most)

    def _counts(self, layer: Layer) -> bool:
        if layer.kind not in self.kinds if self.kinds else layer.kind == INPUT:
            return False
        return all(
            wanted.fits(layer.params.get(name, default_of(layer.kind, name)))
            for name, wanted in self.params.items()
        )


class Setting(msgspec.Struct, frozen=True, tag="setting"):
    """A value of the project lies in some range.

    Attributes:
        text: What is asked for.
        path: Dotted, as in ``edits.set_field``: ``"plan.epochs"``,
            ``"plan.optimizer.params.learning_rate"``, ``"tasks.strategy.kind"``.
        value: What it must be.
    """

    text: Text
    path: str
    value: Wanted

    def holds_of(self, project: Project) -> bool:
        """Whether the project has such a value there."""
        return self.value.fits(value_at(project, self.path))


ProjectCheck = HasLayers | Setting


class Trained(msgspec.Struct, frozen=True, tag="trained"):
    """The newest run made some epochs, and its values lie in some ranges.

    Attributes:
        text: What is asked for.
        epochs: How many it made at least.
        values: Name of a value at each epoch's end (``"val_accuracy"``) to what the newest must be;
            ``"a - b"`` is a difference.
        of: What held of the network that was trained, for a run of an earlier step not to count.
        ended: Whether the run must have come to its end.
    """

    text: Text
    epochs: Annotated[int, Meta(ge=1)] = 1
    values: Mapping[str, Wanted] = {}
    of: tuple[ProjectCheck, ...] = ()
    ended: bool = False


class Taught(msgspec.Struct, frozen=True, tag="taught"):
    """A sequence of tasks was taught to its end.

    Attributes:
        text: What is asked for.
        strategies: Names of the strategies that count; empty: any.
        first: What the accuracy on the first task must be at the end, in [0, 1].
        average: What the mean accuracy over all tasks must be.
        of: What held of the project.
    """

    text: Text
    strategies: tuple[str, ...] = ()
    first: Wanted = Wanted()
    average: Wanted = Wanted()
    of: tuple[ProjectCheck, ...] = ()


class Looks(msgspec.Struct, frozen=True, tag="looks"):
    """A dock can be seen, ``"gradients"``, or one of its pages, ``"gradients/flow"``."""

    text: Text
    at: str


class Selected(msgspec.Struct, frozen=True, tag="selected"):
    """A layer of one of these kinds is selected."""

    text: Text
    kinds: tuple[str, ...]


Check = HasLayers | Setting | Trained | Taught | Looks | Selected


def is_met(check: Check, situation: Situation) -> bool:
    """Whether a check is met as things stand."""
    match check:
        case HasLayers() | Setting():
            return check.holds_of(situation.project)
        case Trained():
            return _is_trained(check, situation.run, situation.has_ended)
        case Taught():
            return _is_taught(check, situation)
        case Looks(at=at):
            return at in situation.seen
        case Selected(kinds=kinds):
            return any(kind in kinds for kind in situation.selected)


def value_at(project: Project, path: str) -> Any:
    """The value at a dotted path; ``None`` where there is none.

    A learning rate that is not given is the optimizer's default.
    """
    if path == _LEARNING_RATE:
        return learning_rate_of(project.plan)
    node: Any = msgspec.to_builtins(project)
    for name in path.split("."):
        if isinstance(node, list | tuple):
            node = {item["id"]: item for item in node if isinstance(item, dict) and "id" in item}
        if not isinstance(node, dict):
            return None
        node = node.get(name)
    return node


def _is_trained(check: Trained, run: RunRecord | None, has_ended: bool) -> bool:
    if run is None or run.num_epochs < check.epochs or (check.ended and not has_ended):
        return False
    if not all(one.holds_of(run.project) for one in check.of):
        return False
    return all(wanted.fits(_latest(run, name)) for name, wanted in check.values.items())


def _latest(run: RunRecord, name: str) -> float | None:
    first, minus, second = name.partition(" - ")
    if not minus:
        return run.latest(name)
    values = run.latest(first), run.latest(second)
    return None if values[0] is None or values[1] is None else values[0] - values[1]


def _is_taught(check: Taught, situation: Situation) -> bool:
    record = situation.tasks
    if record is None or record.project.tasks is None or len(record.rows) < len(record.stages):
        return False
    strategy = record.project.tasks.strategy.kind
    if check.strategies and strategy not in check.strategies:
        return False
    if not all(one.holds_of(record.project) for one in check.of):
        return False
    last = record.rows[-1]
    return check.first.fits(float(last[0])) and check.average.fits(float(np.mean(last)))
