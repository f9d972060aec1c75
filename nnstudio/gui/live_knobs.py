"""What of a project can change under a run that goes on, and what needs a new run."""

from __future__ import annotations

from msgspec.structs import replace

from nnstudio.document.catalogue import catalogue
from nnstudio.document.network import Network
from nnstudio.document.project import Project
from nnstudio.document.sources.copies import without_copies
from nnstudio.document.values import Config

#: Parameters of optimizers that the engine changes while it trains.
_OPTIMIZER_KNOBS = ("learning_rate", "momentum", "weight_decay", "clipnorm")


def knobs(project: Project) -> dict[str, float]:
    """The settings that are numbers now and can be changed while the network trains.

    An optimizer without momentum is one of them only after a new start: Keras keeps no
    velocities for it.
    """
    optimizer = project.plan.optimizer
    entry = catalogue().find("optimizers", optimizer.kind)
    found = {"epochs": float(project.plan.epochs)}
    for name in _OPTIMIZER_KNOBS:
        param = entry.param(name) if entry is not None else None
        value = optimizer.params.get(name, param.default if param is not None else None)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            continue
        if value or name != "momentum":
            found[name] = float(value)
    return found


def changed_knobs(before: Project, after: Project) -> dict[str, float]:
    """The knobs whose values differ, with their new values; see ``needs_new_run``."""
    old, new = knobs(before), knobs(after)
    return {name: value for name, value in new.items() if old.get(name) != value}


def needs_new_run(before: Project, after: Project) -> bool:
    """Whether a run of ``before`` says nothing about ``after``.

    Names, notes, places on the canvas and knobs make no difference.
    """
    return _essence(before) != _essence(after)


def can_branch(before: Project, after: Project) -> bool:
    """Whether a run of ``after`` can go on from a moment of a run of ``before``.

    The network, the data and the batches must be the same; how it learns may be another.
    """

    def kept(project: Project) -> tuple[object, ...]:
        plan, essence = project.plan, _essence(project)
        batches = (plan.batch_size, plan.validation_split, plan.seed, plan.shuffle, plan.precision)
        return essence.network, essence.data, batches

    return kept(before) == kept(after)


def _essence(project: Project) -> Project:
    plan, network = project.plan, project.network
    layers = tuple(replace(layer, title="", position=(0.0, 0.0)) for layer in network.layers)
    # A knob that has a number is marked under its name, given or default, so that having one
    # or none still makes a difference.
    live = {name: "live" for name in knobs(project) if name != "epochs"}
    params = {**plan.optimizer.params, **live}
    return replace(
        project,
        name="",
        notes="",
        pinned_sample=0,
        surgery=(),
        lock=None,
        data=without_copies(project.data),
        network=Network(tuple(sorted(layers, key=lambda layer: layer.id)), network.links),
        plan=replace(plan, epochs=1, optimizer=Config(plan.optimizer.kind, params)),
    )
