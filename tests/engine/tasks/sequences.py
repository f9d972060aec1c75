"""A small task sequence on scikit-learn's digits, for several tests."""

from msgspec.structs import replace

from nnstudio.document.data import Bundled, DataPlan
from nnstudio.document.plan import TrainingPlan
from nnstudio.document.project import Project
from nnstudio.document.tasks import Scenario, Split, SplitByClass, TaskPlan
from nnstudio.document.values import Config, Value
from tests.engine.projects import chain, layer

NETWORK = chain(
    layer("Flatten"),
    layer("Dense", units=60, activation="relu"),
    layer("Dense", units=10, activation="softmax"),
)


def digits(
    strategy: str = "naive",
    scenario: Scenario = "class",
    iterations: int = 100,
    knobs: dict[str, Value] | None = None,
    split: Split | None = None,
    order: tuple[int, ...] = (),
) -> Project:
    """Five tasks of two digits each, unless another split is given."""
    tasks = TaskPlan(
        split or SplitByClass(5),
        scenario,
        iterations=iterations,
        strategy=Config(strategy, knobs or {}),
        order=order,
    )
    plan = TrainingPlan(batch_size=32, optimizer=Config("Adam", {"learning_rate": 0.002}))
    return Project("Digits", DataPlan(Bundled("digits")), NETWORK, plan, tasks)


def with_plan(project: Project, **fields: object) -> Project:
    """The project with some fields of its plan changed."""
    return replace(project, plan=replace(project.plan, **fields))
