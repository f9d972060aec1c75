"""Small projects for tests of the engine."""

import itertools

from nnstudio.document.data import Bundled, DataPlan, Points, Source
from nnstudio.document.network import Layer, Link, Network
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.values import Config, Value

IRIS = Bundled("iris")
DIGITS = Bundled("digits")
DIABETES = Bundled("diabetes")
SPIRAL = Points("spiral", num_points=200)


def layer(kind: str, **params: Value) -> tuple[str, dict[str, Value]]:
    """A layer of a chain."""
    return kind, params


def chain(*layers: tuple[str, dict[str, Value]]) -> Network:
    """An input block and the layers behind it, one after the other."""
    made = [Layer("input", "InputLayer")]
    made += [Layer(f"layer_{n}", kind, params) for n, (kind, params) in enumerate(layers, 1)]
    links = [Link(one.id, two.id) for one, two in itertools.pairwise(made)]
    return Network(tuple(made), tuple(links))


def project(source: Source, network: Network, **plan: object) -> Project:
    """A project that trains plainly and briefly unless told otherwise."""
    settings: dict[str, object] = {
        "epochs": 2,
        "shuffle": False,
        "compiler": "plain",
        "optimizer": Config("Adam", {"learning_rate": 0.01}),
        **plan,
    }
    return Project(
        data=DataPlan(source),
        network=network,
        plan=TrainingPlan(**settings),  # type: ignore[arg-type] # checked by the engine
    )
